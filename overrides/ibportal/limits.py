"""Requests outside the limits of the contract are refused before they are sent: too long, too many, out of range.

The annotations of the generated code say what is text and what is a number; the rest is in `limits.json`, which is made
from the contract. fastjsonschema judges by it: it is the one validator that takes a `Decimal` for a number and needs
nothing compiled. An operation's limits are read when it is first called.
"""

import math
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any, cast

import orjson

import ibportal_generated
from ibportal_generated._call import Call

_Check = Callable[[object], object]


def check(call: Call[Any]) -> None:
    """Raise `ValueError` if the request of `call` is outside a limit, with the place and the limit."""
    for name, value in call.request.get("params", {}).items():
        if _is_no_number(value):
            raise ValueError(f"{call.operation.name}: not sent: {name} is {value}, which is no number in a request")
    if not _is_limited(call.operation.name):
        return
    import fastjsonschema

    for place, judge in _checks(call.operation.name).items():
        given: Any = call.request.get("json") if place == "body" else call.request.get("params", {}).get(place)
        if given is None:
            continue
        try:
            judge(given)
        except fastjsonschema.JsonSchemaValueException as error:
            what = error.message.replace("data", place, 1).replace("by any definition", "as any of its forms")
            raise ValueError(f"{call.operation.name}: not sent: {what}") from error


def _is_no_number(value: object) -> bool:
    """Whether a value should be a number and is none: infinite, or NaN."""
    if isinstance(value, str | int):
        return False
    from decimal import Decimal  # whoever gives one has it

    return isinstance(value, float | Decimal) and not math.isfinite(value)


@cache
def _is_limited(operation: str) -> bool:
    """Whether an operation has limits; they are only read where their file names it, since that takes milliseconds."""
    return f'"{operation}"'.encode() in _file().read_bytes() and operation in _limits()["operations"]


def _file() -> Path:
    assert ibportal_generated.__file__ is not None  # noqa: S101 - no namespace package
    return Path(ibportal_generated.__file__).with_name("limits.json")


@cache
def _limits() -> dict[str, Any]:
    limits: dict[str, Any] = orjson.loads(_file().read_bytes())
    return limits


@cache
def _checks(operation: str) -> Mapping[str, _Check]:
    """What judges the body and the query parameters of an operation, by name."""
    import fastjsonschema

    limits = _limits()
    limited = limits["operations"][operation]
    schemas: dict[str, Any] = {**limited.get("query", {}), **({"body": limited["body"]} if "body" in limited else {})}
    return {
        name: cast(
            "_Check",
            fastjsonschema.compile(
                {"allOf": [schema], "definitions": limits["definitions"]}, use_formats=False, use_default=False
            ),
        )
        for name, schema in schemas.items()
    }
