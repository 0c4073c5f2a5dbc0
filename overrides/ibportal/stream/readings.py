"""Cells of messages, read strictly: a value of another kind than the contract has raises `ValueError`, and is a gap.

What a value may be is wider than its type over REST: the same figure is a number in one message and text in the next
(Q086, Q213). A null stands for a key that is not there.
"""

import datetime as dt
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from ibportal import numbers, stamps
from ibportal.node import Object, is_array, is_object
from ibportal.portfolio.figures import exact

Kind = Callable[[Any], Any]
"""Gives a value in the spelling of the contract, or raises `ValueError`."""


def text(value: Any) -> str:
    """A text; a number in its shortest form."""
    if isinstance(value, str):
        return value
    if isinstance(value, int | float) and not isinstance(value, bool):
        return repr(value)
    raise ValueError(f"{value!r} is no text")


def whole(value: Any) -> int:
    """A whole number, or text that is one."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, str) and value.strip().removeprefix("-").isdecimal():
        return int(value)
    raise ValueError(f"{value!r} is no whole number")


def fraction(value: Any) -> float:
    """A number, or text that is one, as the models of REST replies hold it."""
    found = decimal(value)
    if found is None:
        raise ValueError(f"{value!r} is no number")
    return float(found)


def decimal(value: Any) -> Decimal | None:
    """A number, or text that is one, exactly; None for a null and for text that stands for none."""
    if value is None:
        return None
    if isinstance(value, float):
        return exact(value)
    if isinstance(value, str | int) and not isinstance(value, bool):
        return numbers.decimal(value)
    raise ValueError(f"{value!r} is no number")


def truth(value: Any) -> bool:
    """True or false, in any of the gateway's spellings."""
    found = numbers.flag(value) if isinstance(value, str | int) else None
    if found is None:
        raise ValueError(f"{value!r} is neither true nor false")
    return found


def moment(value: Any) -> dt.datetime | None:
    """When that was, aware; None for a null."""
    if value is None:
        return None
    if isinstance(value, str | int | float) and not isinstance(value, bool):
        return stamps.at(value).at
    raise ValueError(f"{value!r} is no stamp")


def texts(value: Any) -> list[str]:
    """An array of texts."""
    if not is_array(value) or not all(isinstance(each, str) for each in value):
        raise ValueError(f"{value!r} is no array of texts")
    return value


def optional_text(row: Mapping[str, Any], name: str) -> str | None:
    """The text called `name`; None where there is none, and where it is empty."""
    value = row.get(name)
    return None if value is None else text(value) or None


def mapping(message: Mapping[str, Any], name: str) -> Object:
    """The object called `name`."""
    found = message.get(name)
    if not is_object(found):
        raise ValueError(f"{name} is {type(found).__name__}, not an object")
    return found


def rows(message: Mapping[str, Any], name: str) -> list[Object]:
    """The array of objects called `name`."""
    found = message.get(name)
    if not is_array(found):
        raise ValueError(f"{name} is {type(found).__name__}, not an array")
    made: list[Object] = []
    for each in found:
        if not is_object(each):
            raise ValueError(f"{name} holds {each!r}, not objects")
        made.append(each)
    return made


def spelt(row: Mapping[str, Any], kinds: Mapping[str, Kind]) -> Object:
    """`row` with the values that are in `kinds` in the spelling of REST, and without nulls.

    Raises:
        ValueError: one of them is of another kind; the message names it.
    """
    made: Object = {name: value for name, value in row.items() if value is not None}
    for name in made.keys() & kinds.keys():
        try:
            made[name] = kinds[name](made[name])
        except ValueError as error:
            raise ValueError(f"{name}: {error}") from error
    return made
