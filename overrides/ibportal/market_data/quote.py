"""Quotes: the rows of a snapshot, with names for numbers and values for display text."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Literal, Self, TypeVar, overload

from ibportal import numbers, stamps
from ibportal.market_data import fields
from ibportal.market_data.availability import Availability
from ibportal.market_data.fields import (
    AmountName,
    CodeName,
    ConidName,
    DayName,
    Field,
    Fields,
    FlagName,
    Raw,
    Reading,
    TextName,
)

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl

V = TypeVar("V")


@dataclass(frozen=True)
class Quote(Fields):
    """One contract's quote. Every field that has a name is an attribute: its value, or None where there is none.

    Prices, sizes and percentages are `Decimal`, flags `bool`, days `date`, all else text. A field may be None because
    it was not asked for, because it did not arrive in time (`missing`), because the gateway says there is none (`N/A`,
    a bid of -1), or because it could not be read (`unreadable`); `raw` shows which.
    """

    conid: int
    asked_as: str
    """The contract as it was asked for; an exchange may follow, as in `8314@NYSE`."""
    received_at: dt.datetime
    """When this client got the row; aware, in UTC."""
    last_change_at: dt.datetime | None
    """When a value last changed, by the gateway; of a quiet instrument that may be minutes ago (Q088)."""
    raw: Mapping[str, Raw]
    """The row as it came, by number, fields that nobody asked for among them."""
    asked: tuple[str, ...]
    """The fields asked for, by number."""
    unknown: bool = False
    """There is no such contract."""
    values: Mapping[str, object] = field(default_factory=dict[str, object], repr=False)
    """What was read, by number."""
    marks: Mapping[str, numbers.Mark] = field(default_factory=dict[str, numbers.Mark], repr=False)
    """What letters before values say, by number."""
    unreadable: tuple[str, ...] = ()
    """The fields whose value is not what it should be, by name."""

    @classmethod
    def of(
        cls,
        asked_as: str,
        row: Mapping[str, Raw],
        asked: Iterable[str],
        received_at: dt.datetime,
        *,
        unknown: bool = False,
        reading: Reading | None = None,
    ) -> Self:
        """The quote of a row, whose keys are those of the wire."""
        reading = reading or Reading()
        values: dict[str, object] = {}
        marks: dict[str, numbers.Mark] = {}
        unreadable: list[str] = []
        for tag in row.keys() & fields.TAGS.keys():
            known = fields.TAGS[tag]
            try:
                values[tag] = known.read(row[tag], reading)
                if isinstance(known, fields.Last) and (mark := known.shown(row[tag], reading).mark):
                    marks[tag] = mark
            except ValueError:
                unreadable.append(known.name)
        changed: stamps.Stamp | None = None
        try:
            changed = stamps.at(row.get("_updated"))
        except ValueError:
            unreadable.append("last_change_at")
        return cls(
            conid=conid_of(asked_as),
            asked_as=asked_as,
            received_at=received_at,
            last_change_at=changed.at if changed else None,
            raw=row,
            asked=tuple(asked),
            unknown=unknown,
            values=values,
            marks=marks,
            unreadable=tuple(sorted(unreadable)),
        )

    @property
    def missing(self) -> tuple[str, ...]:
        """The fields that were asked for and did not arrive, by name."""
        return tuple(fields.name_of(tag) for tag in self.asked if self.raw.get(tag) is None)

    @property
    def untraded(self) -> bool:
        """Whether nothing has traded today: the gateway shows the prior close as last price, and `last` is None."""
        return self.marks.get("31") == "close"

    @property
    def halted(self) -> bool:
        """Whether trading is halted."""
        return self.marks.get("31") == "halted"

    @property
    def shown_price(self) -> Decimal | None:
        """The price that is displayed as last, be it a trade of today or the prior close."""
        return self.last if not self.untraded else numbers.decimal(_number(self.raw["31"]))

    @overload
    def __getitem__(self, name: AmountName) -> Decimal | None: ...
    @overload
    def __getitem__(self, name: TextName) -> str | None: ...
    @overload
    def __getitem__(self, name: FlagName) -> bool | None: ...
    @overload
    def __getitem__(self, name: DayName) -> dt.date | None: ...
    @overload
    def __getitem__(self, name: ConidName) -> int | None: ...
    @overload
    def __getitem__(self, name: CodeName) -> Availability | None: ...
    @overload
    def __getitem__(self, name: Field[V]) -> V | None: ...
    @overload
    def __getitem__(self, name: int) -> Raw: ...
    def __getitem__(self, name: fields.AnyField) -> object:
        """The value of a field; of one asked for by a number that has no name, what came."""
        tag = fields.tag_of(name)
        return self.values.get(tag) if tag in fields.TAGS else self.raw.get(tag)


class Quotes(Sequence[Quote]):
    """Quotes in the order in which their contracts were asked for."""

    def __init__(self, quotes: Iterable[Quote]) -> None:
        self._quotes = tuple(quotes)

    @property
    def by_conid(self) -> dict[int, Quote]:
        """The quotes by conid; of several exchanges of one contract, the last one asked for."""
        return {quote.conid: quote for quote in self._quotes}

    @property
    def missing(self) -> dict[int, tuple[str, ...]]:
        """What did not arrive in time: conid → names of fields; empty when everything did."""
        return {quote.conid: quote.missing for quote in self._quotes if quote.missing}

    @overload
    def __getitem__(self, index: int) -> Quote: ...
    @overload
    def __getitem__(self, index: slice) -> "Quotes": ...
    def __getitem__(self, index: int | slice) -> "Quote | Quotes":
        return Quotes(self._quotes[index]) if isinstance(index, slice) else self._quotes[index]

    def __len__(self) -> int:
        return len(self._quotes)

    def __iter__(self) -> Iterator[Quote]:
        return iter(self._quotes)

    def __repr__(self) -> str:
        return f"Quotes({list(self._quotes)!r})"

    @overload
    def to_frame(self, library: Literal["pandas"] = "pandas") -> "pd.DataFrame": ...
    @overload
    def to_frame(self, library: Literal["polars"]) -> "pl.DataFrame": ...
    def to_frame(self, library: Literal["pandas", "polars"] = "pandas") -> "pd.DataFrame | pl.DataFrame":
        """One row a contract, one column a field that was asked for; numbers become floats.

        Raises:
            ImportError: the library is not installed; `pip install ibportal[frames]` does.
        """
        from ibportal.market_data.frames import frame

        tags = dict.fromkeys(tag for quote in self._quotes for tag in quote.asked)
        columns: dict[str, list[object]] = {"conid": [quote.conid for quote in self._quotes]}
        for tag in tags:
            columns[fields.name_of(tag)] = [
                quote.values.get(tag) if tag in fields.TAGS else quote.raw.get(tag) for quote in self._quotes
            ]
        columns["received_at"] = [quote.received_at for quote in self._quotes]
        columns["last_change_at"] = [quote.last_change_at for quote in self._quotes]
        numeric = {known.name for known in fields.TAGS.values() if isinstance(known, fields.Amount)}
        return frame(columns, numeric, library, index="conid")


def conid_of(contract: str) -> int:
    """The conid of a contract as it is asked for."""
    return int(contract.partition("@")[0])


def _number(raw: Raw) -> str | float | None:
    return None if isinstance(raw, bool) else raw
