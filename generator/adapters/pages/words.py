"""The words IBKR's pages use for types, and what they say of a field being required."""

import re

from generator.node import Node

_ONE = {
    "string": "string",
    "empty string": "string",
    "int": "integer",
    "integer": "integer",
    "long": "integer",
    "float": "number",
    "double": "number",
    "number": "number",
    "bool": "boolean",
    "boolean": "boolean",
    "true": "boolean",
    "false": "boolean",
    "null": "null",
    "object": "object",
    "json": "object",
    "json object": "object",
    "object of objects": "object",
    "array": "array",
    "empty array": "array",
    "list": "array",
}
_MANY = {
    "string": "string",
    "strings": "string",
    "ints": "integer",
    "integers": "integer",
    "floats": "number",
    "object": "object",
    "objects": "object",
    "objets": "object",
    "json": "object",
    "json objects": "object",
    "arrays": None,
}
"""What stands after `array of`; the page says "arrays" of lists of objects, so that word tells nothing of the items."""


def _alternatives(words: dict[str, str] | dict[str, str | None]) -> str:
    return "|".join(sorted((word.replace(" ", r"\s+") for word in words), key=len, reverse=True))


_TYPE = re.compile(
    rf"(?:(?:list\s+)?(?:array|list)\s+of\s+(?P<many>{_alternatives(_MANY)})|(?P<one>{_alternatives(_ONE)}))(?!\w)[*.,;\s]*",
    re.I,
)
_REQUIRED = re.compile(r"required\b(?!\s*\*|\s+(?:if|for|when)\b)", re.I)


def read(text: str) -> tuple[Node | None, str]:
    """The schema that the beginning of `text` names, if it names one, and the text after it."""
    match = _TYPE.match(text)
    if match is None:
        return None, text
    rest = text[match.end() :]
    if match["one"]:
        return {"type": _ONE[_plain(match["one"])]}, rest
    items = _MANY[_plain(match["many"])]
    return ({"type": "array", "items": {"type": items}} if items else {"type": "array"}), rest


def required(rest: str) -> bool:
    """Whether the text after a type says `Required` and no condition (`Required if`, `Required for`, `Required*`)."""
    return _REQUIRED.match(rest) is not None


def _plain(word: str) -> str:
    return " ".join(word.lower().split())
