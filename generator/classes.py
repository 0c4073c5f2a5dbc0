"""The classes that a contract makes, each with the place of its schema: what a released name stands for."""

import copy
from collections.abc import Iterator
from dataclasses import dataclass, field

from openapi_python_client.parser.properties import LiteralEnumProperty

from generator import former
from generator.generate import parse
from generator.node import Node, all_schemas

_MARK = "x-pointer"


@dataclass(frozen=True)
class Class:
    """A class of a request or reply, or the type of a closed enum."""

    name: str
    pointer: str = ""
    """The JSON Pointer of its schema; empty for an enum, which may stand in several places."""
    fields: frozenset[str] = field(default_factory=frozenset[str])
    values: tuple[str | int, ...] = ()
    """What a closed enum admits."""


def classes(contract: Node) -> dict[str, Class]:
    """What `ibportal.models` would hold, by name; raises `GenerateError` for a contract that makes nothing."""
    marked = copy.deepcopy(contract)
    for pointer, schema in list(all_schemas(marked)):
        schema[_MARK] = pointer
    data = parse(marked)
    found: dict[str, Class] = {}
    for model in data.models:
        properties = [*(model.required_properties or ()), *(model.optional_properties or ())]
        fields = frozenset(str(each.name.get_untrusted_value()) for each in properties)
        pointer = (model.data.model_extra or {}).get(_MARK, "")
        found[str(model.class_info.name)] = Class(str(model.class_info.name), pointer, fields)
    for enum in data.enums:
        values = enum.values if isinstance(enum, LiteralEnumProperty) else enum.values.values()
        found[str(enum.class_info.name)] = Class(str(enum.class_info.name), values=tuple(sorted(values, key=str)))
    for each in former.aliases(data):
        now = found[each.now]
        found[each.name] = Class(each.name, now.pointer, now.fields)
    return found


def alike(left: Class, right: Class) -> float:
    """How much two classes have in common: fields shared over all fields (Jaccard); two maps, which have none, all."""
    every = left.fields | right.fields
    return len(left.fields & right.fields) / len(every) if every else 1.0


def parents_first(found: list[Class]) -> Iterator[Class]:
    """Those of `found` that stand inside none of the others: what is inside goes with what it is in."""
    for each in found:
        if not any(each.pointer.startswith(f"{other.pointer}/") for other in found if other.pointer):
            yield each
