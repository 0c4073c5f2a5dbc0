"""Whole numbers of more than 64 bits, which the quick reader of JSON gives as fractions, without some of their digits.

To look for them in every reply would take a twentieth of the time that it takes to read one. So the parsers, while they
are told to doubt, notice a fraction of that size where none is declared: in the place of a whole number or of a text,
and in fields that nobody declared. The reply is then read once more, exactly.
"""

from collections.abc import Callable
from contextvars import ContextVar
from typing import Any, TypeVar

T = TypeVar("T")
V = TypeVar("V")

SUSPECT = frozenset({float, dict, list})
"""The types of values in which digits may be missing."""
LEAST = 2.0**63
"""No whole number of fewer bits is read as a fraction."""
_doubts: ContextVar[bool] = ContextVar("doubts", default=False)


class DigitsMissing(Exception):
    """A number may be without some of its digits: the JSON has to be read again by something that keeps them all."""


def doubtful(parse: Callable[[V], T], source: V) -> T:
    """What `parse` makes of `source`; raises `DigitsMissing` where a number may be without some of its digits."""
    token = _doubts.set(True)
    try:
        return parse(source)
    finally:
        _doubts.reset(token)


def look(value: Any) -> None:
    """Raise `DigitsMissing` if it is doubted, and some number in `value` may be without some of its digits."""
    if not _doubts.get():
        return
    waiting = [value]
    while waiting:
        found = waiting.pop()
        if type(found) is float and abs(found) >= LEAST:
            raise DigitsMissing
        if type(found) is dict:
            waiting += [each for each in found.values() if type(each) in SUSPECT]
        elif type(found) is list:
            waiting += [each for each in found if type(each) in SUSPECT]
