"""What came of reading pages: the facts, and everything that is not in them, with the reason."""

from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any, cast

from generator.facts import tidy
from generator.node import Node


@dataclass(frozen=True)
class LeftOut:
    """A section or page that shows requests but is no operation, or an example that could not be read."""

    where: str
    reason: str


@dataclass
class Reading:
    """`skipped` are sections and pages without an operation; `unread` are examples of operations that are there."""

    paths: Node = field(default_factory=dict[str, Any])
    schemas: Node = field(default_factory=dict[str, Any])
    described: int = 0
    skipped: list[LeftOut] = field(default_factory=list[LeftOut])
    unread: list[LeftOut] = field(default_factory=list[LeftOut])

    def add(self, method: str, path: str, operation: Node) -> None:
        """Take in an operation; one that is there already is completed, never overwritten."""
        self.described += 1
        item = self.paths.setdefault(path, {})
        item[method] = complete(item[method], operation) if method in item else operation

    @property
    def operations(self) -> int:
        """How many operations there are; `described` counts descriptions, and two may be of one operation."""
        return sum(len(item) for item in self.paths.values())

    @property
    def facts(self) -> Node:
        """A new fact document each time."""
        document: Node = {"paths": self.paths}
        if self.schemas:
            document["components"] = {"schemas": self.schemas}
        return tidy(deepcopy(document))


def complete(one: Node, other: Node) -> Node:
    """`one` with what only `other` has; parameters are told apart by place and name."""
    merged = dict(one)
    for key, value in other.items():
        if key not in merged or merged[key] == {}:
            merged[key] = value
        elif key == "parameters":
            known = {(parameter["in"], parameter["name"]) for parameter in merged[key]}
            merged[key] = [*merged[key], *(new for new in value if (new["in"], new["name"]) not in known)]
        elif isinstance(value, dict) and isinstance(merged[key], dict):
            merged[key] = complete(merged[key], cast("Node", value))
    return merged
