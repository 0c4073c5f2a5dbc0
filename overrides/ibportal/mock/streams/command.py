"""What clients send: `TOPIC+TARGET+{…}`, where target and arguments may be missing (Q199)."""

from dataclasses import dataclass
from typing import Any, Self

import msgspec

from ibportal.node import is_object


@dataclass(frozen=True)
class Command:
    """One frame of a client, taken apart."""

    topic: str
    """Such as `smd`; empty for a frame that is only a JSON object."""
    targets: tuple[str, ...]
    """What it is about, opaque texts: `265598@ISLAND`, `DU1234567` and `265598`, a server id."""
    arguments: dict[str, Any] | None
    """The JSON object; empty where there is none, and None where it cannot be read."""

    @classmethod
    def read(cls, text: str) -> Self:
        """Take `text` apart; nothing is too odd."""
        head, brace, rest = text.strip().partition("{")
        topic, *targets = head.rstrip("+").split("+")
        if not brace:
            return cls(topic, tuple(targets), {})
        try:
            found: Any = msgspec.json.decode(brace + rest)
        except msgspec.DecodeError:
            found = None
        return cls(topic, tuple(targets), dict(found) if is_object(found) else None)

    @property
    def key(self) -> str:
        """Topic and target, as messages about it repeat them: `smd+265598`."""
        return "+".join((self.topic, *self.targets))

    def texts(self, name: str) -> list[str]:
        """An argument that is a list of texts; empty where it is not there, or something else."""
        found: Any = (self.arguments or {}).get(name)
        return [str(each) for each in found] if isinstance(found, list) else []  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
