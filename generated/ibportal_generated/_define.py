"""What makes the class of a model: its slots and what all models share at once, the rest by attrs on demand.

A model is a class of attrs with slots. `attrs.fields`, `attrs.evolve` and `attrs.asdict` work on it, type checkers know
it as one, and its `__init__` is the one that attrs writes. But whoever only reads replies needs none of that: `_parse`
makes models without `__init__`. So attrs is imported, and completes a class, when that class is first called, or asked
for its signature or its fields. To import attrs, and have it write the methods of the classes of one reply, takes a
fifth of what `import httpx` does.
"""

from reprlib import recursive_repr
from types import MethodType
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, TypeGuard

if TYPE_CHECKING:
    from attrs import define as define
    from attrs import field as field

REQUIRED: Any = object()
"""What the default of a field is that has none."""
_ITS_OWN = frozenset({"__annotate_func__", "__annotations_cache__", "__dict__", "__weakref__"})
"""What a class has for itself and hands on to no copy; the first two since Python 3.14."""


class Declared(NamedTuple):
    """A field as its class declares it."""

    name: str
    annotation: Any
    """Its type: a text, evaluated by whoever needs it."""
    default: Any


class _Said:
    """What is said of a field beyond its default: the arguments of `attrs.field`."""

    def __init__(self, arguments: dict[str, Any]) -> None:
        self.arguments = arguments


class _Fields:
    """`__attrs_attrs__`, where attrs looks for the fields of a class, until it has completed it."""

    def __get__(self, instance: object, owner: type[Any]) -> Any:
        return vars(_completed(owner))["__attrs_attrs__"]


class _Init:
    """`__init__`, until attrs has written it."""

    def __get__(self, instance: object, owner: type[Any]) -> Any:
        asked = instance if isinstance(instance, type) else owner  # so `inspect.signature` asks, since Python 3.13
        written = vars(_completed(asked))["__init__"]
        return written if instance is None else MethodType(written, instance)


class Model:
    """What all models share. Two are equal when all of their fields are; fields without a value are not shown."""

    __slots__ = ("__weakref__",)

    _DECLARED: ClassVar[tuple[Declared, ...]] = ()
    """The fields of a model. What a class that is derived from one adds to them is its own, and never on the wire."""
    if not TYPE_CHECKING:
        __attrs_attrs__ = _Fields()
        __hash__ = None
        __init__ = _Init()

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return all(getattr(self, each.name) == getattr(other, each.name) for each in self._DECLARED)

    @recursive_repr()
    def __repr__(self) -> str:
        from .types import UNSET

        values = {each.name: getattr(self, each.name) for each in self._DECLARED}
        if not values.get("additional_properties"):
            values.pop("additional_properties", None)
        said = [f"{name}={value!r}" for name, value in values.items() if value is not UNSET]
        return f"{type(self).__name__}({', '.join(said)})"

    def __replace__(self, **changes: Any) -> Any:
        """What `copy.replace` of Python 3.13 calls; unlike `attrs.evolve` it keeps what nobody declared."""
        import attrs

        made: Any = attrs.evolve(self, **changes)
        if isinstance(others := getattr(self, "additional_properties", None), dict):
            made.additional_properties = others.copy()
        return made


if not TYPE_CHECKING:

    def define(declared):
        """The class of a model, from one that declares its fields as for `attrs.define`."""
        contents = {name: value for name, value in vars(declared).items() if name not in _ITS_OWN}
        annotations = contents["__annotations__"] = declared.__annotations__
        names = [name for name, said in annotations.items() if not str(said).startswith("ClassVar")]
        found = [Declared(name, annotations[name], contents.pop(name, REQUIRED)) for name in names]
        contents["_DECLARED"] = tuple(found)
        contents["__slots__"] = tuple(names)
        contents["__match_args__"] = tuple(each.name for each in found if not isinstance(each.default, _Said))
        bases = (base for base in declared.__bases__ if base is not object)
        return type(declared)(declared.__name__, (Model, *bases), contents)

    def field(**arguments):
        """More about a field, as for `attrs.field`."""
        return _Said(arguments)


def is_model(hint: Any) -> TypeGuard[type[Any]]:
    """Whether this is the class of a model."""
    return isinstance(hint, type) and issubclass(hint, Model)


def _completed(owner: type[Any]) -> type[Any]:
    """The model that a class is, or is derived from, with what attrs gives it."""
    model: type[Any] | None = next((each for each in owner.__mro__ if vars(each).get("_DECLARED")), None)
    if model is None:
        raise AttributeError(f"{owner.__name__} has no fields")
    import attrs

    these: dict[str, Any] = {}
    for name, _, default in vars(model)["_DECLARED"]:
        if isinstance(default, _Said):
            these[name] = attrs.field(**default.arguments)
        else:
            these[name] = attrs.field() if default is REQUIRED else attrs.field(default=default)
    attrs.define(these=these, slots=False, init=True, repr=False, eq=False)(model)  # in place: it has its slots
    model.__replace__ = Model.__replace__  # since Python 3.13 attrs has one, which drops undeclared fields
    return model
