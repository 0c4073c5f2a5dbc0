"""Whether a value is what its annotation says, down to the last attribute of the last model in it.

`typeguard` and `beartype` were looked at: neither looks into the attributes of attrs classes, both take True for an
int, and beartype looks at one item of a list. So this does it, for the types that results are made of.
"""

import builtins
import dataclasses
import importlib
import io
import pkgutil
import sys
import types
import typing
from collections.abc import Collection, Iterator, Mapping
from functools import cache
from typing import Any, BinaryIO, Generic, Literal, TypeVar, Union, cast, get_args, get_origin

import attrs

import ibportal
from ibportal_generated import models
from ibportal_generated import types as marks

LEVELS = 20_000
"""How deep this may go: a reply of a thousand levels is read, and every level takes several calls to look at."""


def every_misfit(value: object, hint: Any) -> list[str]:
    """Where `value` is not what `hint` says, however deep it is."""
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(LEVELS)
    try:
        return list(misfits(value, hint))
    finally:
        sys.setrecursionlimit(before)


def misfits(value: object, hint: Any, place: str = "") -> Iterator[str]:
    """Where `value` is not what `hint` says, a sentence each.

    A fraction may be an int, as type checkers have it; an int is no bool and no float.

    Raises:
        TypeError: the hint is of a kind that is not known here.
    """
    origin = get_origin(hint)
    if hint is Any or hint is object or isinstance(hint, TypeVar):
        return
    if origin in (Union, types.UnionType):
        found = [list(misfits(value, option, place)) for option in get_args(hint)]
        if all(found):
            inside = [each for option in found for each in option if not each.startswith(f"{place or 'the value'} is ")]
            yield inside[0] if inside else _wrong(value, hint, place)
    elif origin is Literal:
        if not any(value == option and type(value) is type(option) for option in get_args(hint)):
            yield f"{place or 'the value'} is {value!r:.60}, none of {get_args(hint)}"
    elif hint is None or hint is type(None):
        if value is not None:
            yield _wrong(value, hint, place)
    elif origin is not None:
        yield from _generic(value, hint, origin, place)
    elif hint in (int, float, str, bool, bytes):
        if type(value) is not hint and not (hint is float and type(value) is int):
            yield _wrong(value, hint, place)
    elif hint is BinaryIO:
        if not isinstance(value, io.IOBase):
            yield _wrong(value, hint, place)
    elif not isinstance(value, hint):
        yield _wrong(value, hint, place)
    else:
        yield from _attributes(value, place)


def _generic(value: Any, hint: Any, origin: Any, place: str) -> Iterator[str]:
    arguments = get_args(hint)
    for base in getattr(origin, "__orig_bases__", ()):  # a class of ours that is generic, too: as what it is a kind of
        if (parameters := getattr(base, "__parameters__", ())) and get_origin(base) is not Generic:
            arguments = get_args(base[arguments[: len(parameters)]])
    if not isinstance(value, origin) or (isinstance(value, str) and origin is not str):
        yield _wrong(value, hint, place)
    elif isinstance(value, tuple):
        items = cast("tuple[object, ...]", value)
        fixed = () if len(arguments) == 2 and arguments[1] is Ellipsis else arguments
        if fixed and len(items) != len(fixed):
            yield _wrong(items, hint, place)
        for number, item in enumerate(items):
            yield from misfits(item, fixed[number] if number < len(fixed) else arguments[0], f"{place}[{number}]")
    elif isinstance(value, Mapping) and len(arguments) == 2:
        for key, item in cast("Mapping[object, object]", value).items():
            yield from misfits(key, arguments[0], f"{place} key {key!r:.30}")
            yield from misfits(item, arguments[1], f"{place}[{key!r:.30}]")
    elif isinstance(value, Collection):
        for number, item in enumerate(cast("Collection[object]", value)):
            yield from misfits(item, arguments[0], f"{place}[{number}]")
    else:
        yield from _attributes(value, place)


def _attributes(value: object, place: str) -> Iterator[str]:
    """The attributes of a model, and of a value type of ours."""
    kind = type(value)
    if attrs.has(kind) or dataclasses.is_dataclass(kind):
        for name, hint in model_hints(kind).items():
            yield from misfits(getattr(value, name), hint, f"{place}.{name}")


@cache
def model_hints(kind: type) -> dict[str, Any]:
    """The annotations of the attributes of a model or a value type."""
    fields = attrs.fields(kind) if attrs.has(kind) else dataclasses.fields(kind)
    names = {field.name for field in fields}
    known = _Names(vars(sys.modules[kind.__module__]))
    return {name: hint for name, hint in typing.get_type_hints(kind, localns=known).items() if name in names}


@cache
def hints(function: Any) -> dict[str, Any]:
    """The annotations of a function, those too that are imported for type checkers only."""
    return typing.get_type_hints(function, localns=_Names(function.__globals__))


class _Names(dict[str, Any]):
    """What a name in an annotation means: what its module says, which imports some for type checkers only."""

    def __missing__(self, name: str) -> Any:
        if name == "builtins":
            return builtins
        for module in (models, marks, *_modules()):
            if hasattr(module, name):
                return getattr(module, name)
        raise KeyError(name)


@cache
def _modules() -> tuple[types.ModuleType, ...]:
    names = [info.name for info in pkgutil.walk_packages(ibportal.__path__, "ibportal.")]
    aside = ("ibportal.mock", "ibportal.proof")
    return tuple(importlib.import_module(name) for name in names if not name.startswith(aside))


def _wrong(value: object, hint: Any, place: str) -> str:
    name = hint.__name__ if isinstance(hint, type) and not get_args(hint) else str(hint)
    return f"{place or 'the value'} is {value!r:.60} ({type(value).__name__}), not {name}"
