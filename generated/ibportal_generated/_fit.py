"""Whether a parsed reply holds what its annotations say: the stock parsers take a text for an int without a word.

A field whose value is of another type is left unset, and the value is kept in `additional_properties` under its name on
the wire, where fields are that nobody declared: nothing is lost, a model is written back as it came, and no attribute
holds what its annotation excludes. Where a field cannot be left out, the reply is none of this type: `TypeError`.

What a class allows is worked out when its first instance is parsed; a check then costs some 40 ns a field.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from importlib import import_module
from operator import attrgetter
from types import NoneType, UnionType
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

import attrs

from .types import UNSET, Unset

M = TypeVar("M")

Check = Callable[[object], bool]

_NUMBERS = frozenset({float, int, Decimal})
"""What a number with a fraction may be: JSON has whole ones, and a `Decimal` is what this client sends exactly."""
_SHAPES = 256
"""How many combinations of types are remembered for a model."""


@dataclass(frozen=True, slots=True)
class _Fits:
    """What the attributes of a model may be."""

    values: Callable[[Any], tuple[object, ...]]
    """The attributes that are told by their type alone."""
    kinds: tuple[frozenset[type], ...]
    """For each of them, the types it may have."""
    looked_into: tuple[tuple[str, Check], ...]
    """Attributes that are lists, objects or one of certain values."""
    shapes: set[tuple[type, ...]]
    """Types that all of them had together, and may have: rows of a reply are alike, and looked up faster than checked."""
    every: Mapping[str, Check]
    optional: frozenset[str]
    open: bool
    """Whether there are `additional_properties`."""


_known: dict[type, _Fits] = {}


def fitted(model: M, names: Mapping[str, str]) -> M:
    """`model`, just parsed, with nothing in it that its annotations exclude.

    Args:
        model: The instance; it is changed.
        names: What attributes are called on the wire, where that differs.

    Raises:
        TypeError: A required field, or one of an object that may hold no other, is of another type.
    """
    fits = _known.get(type(model)) or _learnt(type(model))
    shape = tuple(map(type, fits.values(model)))
    if shape not in fits.shapes and all(map(frozenset.__contains__, fits.kinds, shape)) and len(fits.shapes) < _SHAPES:
        fits.shapes.add(shape)
    if shape in fits.shapes:
        for name, check in fits.looked_into:
            if not check(getattr(model, name)):
                break
        else:
            return model
    for name, check in fits.every.items():
        value = getattr(model, name)
        if check(value):
            continue
        if name not in fits.optional or not fits.open:
            raise TypeError(f"{type(model).__name__}.{name} is of type {type(value).__name__}")
        setattr(model, name, UNSET)
        aside: dict[str, Any] = getattr(model, "additional_properties")
        aside[names.get(name, name)] = value
    return model


@cache
def admits(hint: Any) -> Check:
    """A check for values of a type: one of those that models and replies are made of."""
    kinds = _kinds(hint)
    if kinds is not None:
        return lambda value: type(value) in kinds
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        simple = frozenset[type]().union(*filter(None, map(_kinds, arguments)))
        others = [admits(option) for option in arguments if _kinds(option) is None]
        return lambda value: type(value) in simple or any(check(value) for check in others)
    if origin is Literal:
        return lambda value: value in arguments and not isinstance(value, bool)
    if origin is list:
        item = admits(arguments[0])
        return lambda value: isinstance(value, list) and all(map(item, value))
    if origin is dict:
        inner = admits(arguments[1])
        return lambda value: isinstance(value, dict) and all(map(inner, value.values()))
    return lambda value: hint is Any or hint is object or isinstance(value, hint)


def _kinds(hint: Any) -> frozenset[type] | None:
    """The types of the values of `hint`, where they tell."""
    if get_origin(hint) in (Union, UnionType):
        options = [_kinds(option) for option in get_args(hint)]
        return None if None in options else frozenset[type]().union(*filter(None, options))
    if hint is None:
        return frozenset({NoneType})
    if hint is float:
        return _NUMBERS
    if hint in (str, int, bool, NoneType, Unset) or attrs.has(hint):
        return frozenset({hint})
    return None


def hinted(annotated: Any) -> dict[str, Any]:
    """The annotations of a model or a parser, those too whose names are imported for type checkers only."""
    return get_type_hints(annotated, localns=_Names())


def _learnt(model: type[Any]) -> _Fits:
    known = hinted(model)
    fields = attrs.fields(model)
    hints = {field.name: known[field.name] for field in fields}
    told = {name: kinds for name, hint in hints.items() if (kinds := _kinds(hint)) is not None}
    every = {name: admits(hint) for name, hint in hints.items()}
    _known[model] = fits = _Fits(
        values=_values(tuple(told)),
        kinds=tuple(told.values()),
        looked_into=tuple(
            (name, check) for name, check in every.items() if name not in told and hints[name] != dict[str, Any]
        ),
        shapes=set(),
        every=every,
        optional=frozenset(field.name for field in fields if field.default is UNSET),
        open="additional_properties" in hints,
    )
    return fits


def _values(names: tuple[str, ...]) -> Callable[[Any], tuple[object, ...]]:
    """Takes the attributes of these names; `attrgetter` of a single one gives no tuple, and of none there is none."""
    if len(names) > 1:
        return attrgetter(*names)
    return lambda model: tuple(getattr(model, name) for name in names)


class _Names(dict[str, Any]):
    """What the names in annotations mean: models import each other for type checkers only."""

    def __missing__(self, name: str) -> Any:
        models = import_module(f"{__package__}.models")
        try:
            return getattr(models, name)
        except AttributeError:
            raise KeyError(name) from None
