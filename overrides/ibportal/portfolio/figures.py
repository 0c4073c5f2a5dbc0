"""The figures of an account: the summary as exact numbers, in total and by segment."""

import datetime as dt
import math
import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from ibportal import account as accounts
from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.node import is_object
from ibportal_generated.calls import portfolio as calls
from ibportal_generated.models.summary_value import SummaryValue
from ibportal_generated.types import Unset

_SINGLE_DIGITS = 9
"""Significant digits that tell any two 32-bit floats apart."""


@dataclass(frozen=True)
class Figure:
    """One figure of an account summary."""

    amount: Decimal | None
    """The number; None where there is none, or where the figure is a text."""
    currency: str | None
    """Currency of `amount`."""
    text: str | None
    """The text, such as an account type; None where the figure is a number."""
    at: dt.datetime | None
    """When it was made, in UTC."""


class Figures(Mapping[str, Figure]):
    """The figures of an account by name, in lower case: `figures["netliquidation"]`.

    Many come four times: in total, and for the segments. `figures["netliquidation"]` is the total,
    `figures.securities("netliquidation")` that of the securities segment, and so for `commodities` and `crypto`.
    """

    def __init__(self, rows: Mapping[str, Figure]) -> None:
        self._rows = rows

    def __getitem__(self, name: str) -> Figure:
        return self._rows[name.lower()]

    def __iter__(self) -> Iterator[str]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)

    def __repr__(self) -> str:
        return f"<Figures: {len(self)} of them>"

    def amount(self, name: str) -> Decimal | None:
        """The number called `name`; None where there is no such figure, or no number in it."""
        figure = self._rows.get(name.lower())
        return figure.amount if figure else None

    def securities(self, name: str) -> Figure | None:
        """The figure of the securities segment."""
        return self._rows.get(f"{name.lower()}-s")

    def commodities(self, name: str) -> Figure | None:
        """The figure of the commodities segment."""
        return self._rows.get(f"{name.lower()}-c")

    def crypto(self, name: str) -> Figure | None:
        """The figure of the crypto segment."""
        return self._rows.get(f"{name.lower()}-p")


def figures(core: Core, account: str | None = None) -> Flow[Figures]:
    """An account's summary as exact numbers: net liquidation, funds, margins, and some 40 more.

    The same request as `portfolio.summary`, whose rows hold texts and numbers in different fields, a null as the word
    `null`, and 32-bit floats; here a number is a `Decimal` without that noise, and what is missing is None.

    Args:
        account: The account; the client's own, or the only one, where left out.
    """
    account = yield from accounts.named(core, account)
    summary = yield from core.send(calls.summary(account))
    return Figures({name.lower(): _figure(row) for name, row in _rows(summary.to_dict())})


def _rows(summary: Mapping[str, Any]) -> Iterator[tuple[str, SummaryValue]]:
    for name, row in summary.items():
        if is_object(row):
            yield name, SummaryValue.from_dict(row)


def _figure(row: SummaryValue) -> Figure:
    text = row.value if isinstance(row.value, str) and row.value not in ("", "null") else None
    number = row.amount if isinstance(row.amount, int | float) and not row.is_null and text is None else None
    return Figure(
        amount=None if number is None else exact(number),
        currency=row.currency if isinstance(row.currency, str) else None,
        text=text,
        at=_moment(row.timestamp),
    )


def _moment(milliseconds: int | Unset) -> dt.datetime | None:
    """When that was; None for a stamp that is no moment, which is no reason to lose the figure."""
    try:
        return None if isinstance(milliseconds, Unset) else dt.datetime.fromtimestamp(milliseconds / 1000, dt.UTC)
    except (ValueError, OverflowError, OSError):
        return None


def exact(number: float) -> Decimal:
    """A figure of IBKR's as the decimal it was.

    Some are 32-bit floats widened to 64, so 66.73 comes as `66.7300033569336` (Q170). A number that is exactly a 32-bit
    float and needs more digits than those have is taken for one.
    """
    shortest = Decimal(repr(number))
    if len(shortest.normalize().as_tuple().digits) <= _SINGLE_DIGITS or _single(number) != number:
        return shortest
    texts = (f"{number:.{digits}g}" for digits in range(1, _SINGLE_DIGITS + 1))
    return Decimal(next(text for text in texts if _single(float(text)) == number))


def _single(number: float) -> float:
    """The 32-bit float nearest to `number`."""
    try:
        nearest: float = struct.unpack("f", struct.pack("f", number))[0]
    except OverflowError:
        return math.inf
    return nearest
