"""The shapes of the measured replies, made from the contract for libraries that others decode with.

Every field may be absent, as the contract says; pydantic keeps fields nobody declared, as our own models do, msgspec
passes over them.
"""

import keyword
from collections.abc import Callable
from typing import Any, Union

import msgspec
import pydantic

from ibportal import contract
from tests.bench.payloads import Payload

_PLAIN: dict[str, Any] = {"string": str, "integer": int, "number": float, "boolean": bool, "null": None}

Make = Callable[[str, list[tuple[str, str, Any]]], Any]
"""Makes a class of a name and its fields: name in Python, name on the wire, type."""


def decoder(payload: Payload) -> Callable[[bytes], object]:
    """What reads a reply into msgspec structs: the least that typed objects can cost."""
    return msgspec.json.Decoder(_Reader(_struct).read(payload.schema)).decode


def validator(payload: Payload) -> Callable[[bytes], object]:
    """What reads a reply into pydantic models."""
    adapter: pydantic.TypeAdapter[object] = pydantic.TypeAdapter(_Reader(_model).read(payload.schema))
    return adapter.validate_json


def _struct(name: str, fields: list[tuple[str, str, Any]]) -> Any:
    return msgspec.defstruct(
        name,
        [(python, kind | msgspec.UnsetType, msgspec.UNSET) for python, _, kind in fields],
        rename={python: wire for python, wire, _ in fields},
    )


def _model(name: str, fields: list[tuple[str, str, Any]]) -> Any:
    declared: dict[str, Any] = {
        python: (kind | None, pydantic.Field(default=None, alias=wire)) for python, wire, kind in fields
    }
    return pydantic.create_model(
        name, __config__=pydantic.ConfigDict(extra="allow", protected_namespaces=()), **declared
    )


class _Reader:
    """Reads JSON Schema as types, with `make` for the classes."""

    def __init__(self, make: Make) -> None:
        self._make = make
        self._classes: dict[str, Any] = {}

    def read(self, schema: dict[str, Any], name: str = "Row") -> Any:
        """The type of what `schema` describes."""
        if "$ref" in schema:
            name = schema["$ref"].rpartition("/")[2]
            if name not in self._classes:
                self._classes[name] = self.read(contract.load()["components"]["schemas"][name], name)
            return self._classes[name]
        if "anyOf" in schema:
            # Of several objects the first: the other one is an error's, and these replies are none.
            options = [each for each in schema["anyOf"] if "errorResponse" not in each.get("$ref", "")]
            return Union[tuple(self.read(each, name) for each in options)]  # noqa: UP007 - of a tuple made here
        kinds = schema.get("type", "object")
        return Union[tuple(self._one(kind, schema, name) for kind in ([kinds] if isinstance(kinds, str) else kinds))]  # noqa: UP007

    def _one(self, kind: str, schema: dict[str, Any], name: str) -> Any:
        if kind == "array":
            return list[self.read(schema["items"], name)]  # type: ignore[misc]
        if kind != "object":
            return _PLAIN[kind]
        if not schema.get("properties"):
            return dict[str, Any]
        fields = [
            (_identifier(wire), wire, self.read(each, f"{name}_{wire}")) for wire, each in schema["properties"].items()
        ]
        return self._make(name, fields)


def _identifier(wire: str) -> str:
    """A name for a field that both libraries take."""
    name = wire.lstrip("_").replace("-", "_").replace(" ", "_")
    return f"field_{name}" if not name.isidentifier() or keyword.iskeyword(name) or name in dir(dict) else name
