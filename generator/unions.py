"""Types as `_parse` has to know them: with the options of a union in the order in which they are tried.

That is the order of the contract; in its annotations, openapi-python-client sorts them by name.
"""

from collections.abc import Iterator

from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.properties import AnyProperty, ModelProperty
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.literal_enum_property import LiteralEnumProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty

_PLAIN = (AnyProperty, BooleanProperty, FloatProperty, IntProperty, NoneProperty, StringProperty)
_READ = (*_PLAIN, ConstProperty, ListProperty, LiteralEnumProperty, ModelProperty, UnionProperty)


def as_tried(model: ModelProperty) -> dict[str, str]:
    """The annotations of those attributes of `model` of whose options several have to be tried, in that order."""
    found = {str(each.python_name): _type(each) for each in _fields(model) if _has_choice(each)}
    others = model.additional_properties
    if others and _has_choice(others):
        found["additional_properties"] = f"dict[str, {in_order(others)}]"
    return found


def in_order(prop: PropertyProtocol) -> str:
    """The annotation of a value that is there."""
    if isinstance(prop, UnionProperty):
        return " | ".join(map(in_order, prop.inner_properties))
    if isinstance(prop, ListProperty):
        return f"list[{in_order(prop.inner_property)}]"
    return prop.get_type_string(no_optional=True).as_unembedded_code()


def unread(data: GeneratorData) -> Iterator[str]:
    """Fields of a kind that `_parse` knows nothing of, such as a date."""
    for model in data.models:
        for each in (*_fields(model), *filter(None, [model.additional_properties])):
            for inner in _within(each):
                if not isinstance(inner, _READ):
                    yield f"{model.class_info.name} has a {type(inner).__name__}, which parse.py.jinja does not read"


def _fields(model: ModelProperty) -> tuple[PropertyProtocol, ...]:
    return (*(model.required_properties or ()), *(model.optional_properties or ()))


def _type(prop: PropertyProtocol) -> str:
    """The annotation of an attribute."""
    return in_order(prop) if prop.required else f"{in_order(prop)} | Unset"


def _within(prop: PropertyProtocol) -> Iterator[PropertyProtocol]:
    """`prop`, and what it is made of; fields of a model are its own."""
    yield prop
    if isinstance(prop, UnionProperty):
        for inner in prop.inner_properties:
            yield from _within(inner)
    elif isinstance(prop, ListProperty):
        yield from _within(prop.inner_property)


def _has_choice(prop: PropertyProtocol) -> bool:
    unions = [each for each in _within(prop) if isinstance(each, UnionProperty)]
    return any(sum(not isinstance(option, _PLAIN) for option in each.inner_properties) > 1 for each in unions)
