"""Request bodies as bytes, exactly as given.

msgspec writes them, the one library that writes a number from text: `Decimal("150.10")` goes out as `150.10`. It and
this module are imported when the first body is written, since they take a sixth of what `import httpx` does.
"""

import math
from collections.abc import Mapping
from decimal import Decimal
from numbers import Integral, Real
from typing import Any, cast

import msgspec

_DIGITS = 40
"""More digits than any price or size has; `Decimal("1E+999999")` would be a million of them."""


def written(value: Any) -> bytes:
    """`value` as compact JSON (a line feed in it was once refused, Q016), with numbers as exact as they were given.

    Raises `TypeError` for what JSON has no notation for and `ValueError` for NaN, infinities and absurd exponents, each
    naming the place.
    """
    return msgspec.json.encode(_exact(value, ""))


def _exact(value: Any, place: str) -> Any:
    """`value` with each number in a form that is written exactly."""
    match value:
        case None | bool():
            return value
        case str():
            return str.__str__(value)  # msgspec takes no text of a derived class, such as numpy's
        case Decimal():
            return _plain(value, place)
        case Integral():
            return int(value)
        case Real():
            number = float(value)
            if not math.isfinite(number):
                raise ValueError(f"{place or 'the body'} is {number}, which is no number in JSON")
            return number
        case Mapping():
            fields = cast("Mapping[object, object]", value)
            return {_key(key, place): _exact(each, f"{place}.{key}".lstrip(".")) for key, each in fields.items()}
        case list() | tuple():
            items = cast("list[object] | tuple[object, ...]", value)
            return [_exact(each, f"{place}[{index}]") for index, each in enumerate(items)]
        case _:
            kind = cast("type[object]", type(value))
            raise TypeError(f"{place or 'the body'} is a {kind.__name__}, which JSON has no notation for")


def _key(key: object, place: str) -> str:
    if not isinstance(key, str):
        raise TypeError(f"{place or 'the body'} has a key that is no text: {key!r}")
    return key


def _plain(number: Decimal, place: str) -> msgspec.Raw:
    """A `Decimal` as a JSON number, digit by digit and without an exponent."""
    if not number.is_finite():
        raise ValueError(f"{place or 'the body'} is {number}, which is no number in JSON")
    if abs(number.adjusted()) > _DIGITS:  # of a zero, too: it would be written with so many noughts
        raise ValueError(f"{place or 'the body'} is {number}, which is out of any range")
    return msgspec.Raw(f"{number:f}".encode())
