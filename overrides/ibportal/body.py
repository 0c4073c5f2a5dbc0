"""Reply bodies by what is in them, not by what they are said to be. orjson reads them, as fast as anything does."""

import json
from typing import Any

import orjson

_OPENING = frozenset(b'["{tfn0123456789-')
"""The bytes a JSON value can begin with (Q017)."""


def read(content: bytes, *, exactly: bool = False) -> Any:
    """What a body says: its JSON value, or its text; None when it is empty or blank.

    Decided by the first byte, because media types are missing or wrong here (Q017). Text that only begins like JSON is
    text. Raises `ValueError` for a body that begins as an object or an array and is not one, as when it is cut off, or
    is one with more levels than any reader goes down.

    With `exactly` whole numbers of more than 64 bits keep all their digits, which orjson gives as fractions; it takes
    more than twice as long.
    """
    try:
        return _read(content.strip(), exactly=exactly)
    except RecursionError as error:
        raise ValueError("more levels than can be read") from error


def _read(body: bytes, *, exactly: bool) -> Any:
    if not body:
        return None
    if body[0] in _OPENING:
        if not exactly:
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
