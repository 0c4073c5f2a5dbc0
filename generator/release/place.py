"""A node of a document, and the way to it."""

from dataclasses import dataclass, field
from typing import Any

from generator.node import Node, escape, is_array, unescape


@dataclass(frozen=True)
class Place:
    """A node of a document and the way to it."""

    steps: tuple[str | int, ...]
    node: Any = field(compare=False, repr=False)
    parent: "Place | None" = field(compare=False, repr=False, default=None)

    @classmethod
    def of(cls, document: Node, pointer: str) -> "Place":
        """The place that a JSON Pointer, or a `$ref` made of one, names; `LookupError` or the like if there is none."""
        place = cls((), document)
        for token in pointer.removeprefix("#").split("/")[1:]:
            key = unescape(token)
            place = place.at(int(key) if is_array(place.node) else key)
        return place

    def at(self, *steps: str | int) -> "Place":
        """The place some steps further in."""
        place = self
        for step in steps:
            place = Place((*place.steps, step), place.node[step], place)
        return place

    @property
    def path(self) -> str:
        """The normalised JSONPath (RFC 9535)."""
        return "$" + "".join(f"[{step}]" if isinstance(step, int) else f"['{quoted(step)}']" for step in self.steps)

    @property
    def pointer(self) -> str:
        """The JSON Pointer (RFC 6901)."""
        return "".join(f"/{escape(str(step))}" for step in self.steps)


def followed(document: Node, place: Place) -> Place:
    """`place`, or the one it refers to in the end."""
    while "$ref" in place.node:
        place = Place.of(document, place.node["$ref"])
    return place


def quoted(step: str) -> str:
    """A name as it stands between the quotes of a normalised JSONPath."""
    return step.replace("\\", "\\\\").replace("'", "\\'")
