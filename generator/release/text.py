"""Overlay actions as YAML: short values on one line, every action by itself, for people to review and to move."""

import re
from collections.abc import Sequence
from typing import Any

import yaml

from generator.node import Node

_WIDTH = 116


def dumped(actions: Sequence[Node], indent: str) -> list[str]:
    """The lines of a list of actions; none of an empty one."""
    if not actions:
        return []
    text = yaml.dump(
        list(actions), Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=_WIDTH, default_flow_style=None
    )
    return [f"{indent}{line}" if line else "" for line in text.rstrip("\n").split("\n")]


class _Dumper(yaml.SafeDumper):
    """Writes in full what actions share, and so that a reader of YAML 1.2 gets the same values."""

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002 - the library's signature
        """No anchors: an action is to be moved to another file as it stands."""
        return True


_Dumper.add_implicit_resolver(  # pyright: ignore[reportUnknownMemberType] - the stubs leave it untyped
    "tag:yaml.org,2002:float", re.compile(r"^[-+]?[0-9]+(?:\.[0-9]+)?[eE][-+]?[0-9]+$"), list("-+0123456789")
)
