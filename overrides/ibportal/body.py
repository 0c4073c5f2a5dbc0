"""Request bodies as bytes, exactly as given; reply bodies by what is in them, not by what they are said to be.

orjson reads JSON, as fast as anything does; msgspec writes it, the one library that writes a number from text:
`Decimal("150.10")` goes out as `150.10`. It is imported when the first body is written, since that takes a third of
what `import httpx` does.
"""

import json
import math
from collections.abc import Mapping
from decimal import Decimal
from numbers import Integral, Real
from typing import TYPE_CHECKING, Any, cast

import orjson

if TYPE_CHECKING:
    import msgspec

_DIGITS = 40
"""More digits than any price or size has; `Decimal("1E+999999")` would be a million of them."""
_OPENING = frozenset(b'["{tfn0123456789-')
"""The bytes a JSON value can begin with (Q017)."""


def written(value: Any) -> bytes:
    """`value` as compact JSON (a line feed in it was once refused, Q016), with numbers as exact as they were given.

    Raises `TypeError` for what JSON has no notation for and `ValueError` for NaN, infinities and absurd exponents, each
    naming the place.
    """
    import msgspec

    return msgspec.json.encode(_exact(value, ""))


def read(content: bytes) -> Any:
    """What a body says: its JSON value, or its text; None when it is empty or blank.

    Decided by the first byte, because media types are missing or wrong here (Q017). Text that only begins like JSON is
    text. Raises `ValueError` for a body that begins as an object or an array and is not one, as when it is cut off, or
    is one with more levels than any reader goes down.
    """
    try:
        return _read(content.strip())
    except RecursionError as error:
        raise ValueError("more levels than can be read") from error


def _read(body: bytes) -> Any:
    if not body:
        return None
    if body[0] in _OPENING:
        try:
            return orjson.loads(body)
        except orjson.JSONDecodeError:
            pass
        try:
            return json.loads(body)  # NaN and half characters, which orjson refuses
        except ValueError:
            if body[0] in b"[{":
                raise
    return body.decode(errors="replace")


def _exact(value: Any, place: str) -> Any:
    """`value` with each number in a form that is written exactly."""
    match value:
        case None | bool() | str():
            return value
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


def _plain(number: Decimal, place: str) -> "msgspec.Raw":
    """A `Decimal` as a JSON number, digit by digit and without an exponent."""
    if not number.is_finite():
        raise ValueError(f"{place or 'the body'} is {number}, which is no number in JSON")
    if number and abs(number.adjusted()) > _DIGITS:
        raise ValueError(f"{place or 'the body'} is {number}, which is out of any range")
    import msgspec

    return msgspec.Raw(f"{number:f}".encode())
