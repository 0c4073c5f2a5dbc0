"""What comes of looking at a result: values are read when somebody asks for them, and one of them may be strange."""

import dataclasses
import inspect
import sys
from collections.abc import Collection, Mapping
from functools import cached_property
from typing import Any, cast

import attrs

from ibportal.market_data.fields import Field
from ibportal.performance import analyst
from ibportal_generated.models.performance import Performance
from tests.proof.conformance import LEVELS

_READ = (property, cached_property, Field)
"""What makes an attribute of a class one that is read when it is asked for."""


def look(value: object) -> None:
    """Ask for all that there is in `value`, however deep. Raises what any of it raises."""
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(LEVELS)
    try:
        _look(value, {})
    finally:
        sys.setrecursionlimit(before)


def _look(value: Any, seen: dict[int, object]) -> None:
    if id(value) in seen or isinstance(value, str | bytes | int | float | None):
        return
    seen[id(value)] = value  # kept, or another would be made in its place
    repr(value)
    if isinstance(value, Performance):
        analyst.days(value)
    for name in _names(cast("Any", value).__class__):
        _look(getattr(value, name), seen)
    if isinstance(value, Mapping):
        for inner in cast("Mapping[object, object]", value).values():
            _look(inner, seen)
    elif isinstance(value, Collection):
        for inner in cast("Collection[object]", value):
            _look(inner, seen)


def _names(kind: type[Any]) -> list[str]:
    """The public attributes of a class of ours."""
    found: list[str] = []
    if attrs.has(kind):
        found += [field.name for field in attrs.fields(kind)]
    if dataclasses.is_dataclass(kind):
        found += [field.name for field in dataclasses.fields(kind)]
    if kind.__module__.startswith("ibportal."):
        names = [name for name in dir(kind) if not name.startswith("_")]
        found += [name for name in names if isinstance(inspect.getattr_static(kind, name), _READ)]
    return found
