"""Quotes: the rows of a snapshot, with names for numbers and values for display text."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Self, TypeVar, overload

from ibportal import numbers, stamps
from ibportal.market_data import fields
from ibportal.market_data.availability import Availability
from ibportal.market_data.fields import (
    READ,
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


@dataclass(frozen=True, repr=False, init=False)
class Quote(Fields):
    """One contract's quote. Every field that has a name is an attribute: its value, or None where there is none.

    Prices, sizes and percentages are `Decimal`, flags `bool`, days `date`, all else text. A field may be None because
    it was not asked for, because it did not arrive in time (`missing`), because the gateway says there is none (`N/A`,
    a bid of -1), or because it could not be read (`unreadable`); `raw` shows which. A value is read when it is first
    asked for, and remembered: quotes come by the thousand, and few look at every field.
    """

    conid: int
    """The contract; of a combo the conid that stands before its legs, which may be 0."""
    asked_as: str
    """The contract as it was asked for; an exchange may follow, as in `8314@NYSE`."""
    received_at: dt.datetime
    """When this client got the row; aware, in UTC."""
    raw: Mapping[str, Raw]
    """The row as it came, by number, fields that nobody asked for among them."""
    asked: tuple[str, ...]
    """The fields asked for, by number."""
    unknown: bool = False
    """There is no such contract."""
    reading: Reading = READ
    """How values are read."""

    def __init__(
        self,
        conid: int,
        asked_as: str,
        received_at: dt.datetime,
        raw: Mapping[str, Raw],
        asked: tuple[str, ...],
        unknown: bool = False,  # noqa: FBT001, FBT002 - as a dataclass has it
        reading: Reading = READ,
    ) -> None:
        # What a dataclass does for a frozen one costs twice as much, and a stream makes thousands a second.
        self.__dict__.update(
            conid=conid,
            asked_as=asked_as,
            received_at=received_at,
            raw=raw,
            asked=asked,
            unknown=unknown,
            reading=reading,
        )

    @classmethod
    def of(
        cls,
        asked_as: str,
        row: Mapping[str, Raw],
        asked: Iterable[str],
        received_at: dt.datetime,
        *,
        unknown: bool = False,
        reading: Reading = READ,
    ) -> Self:
        """The quote of a row, whose keys are those of the wire."""
        return cls(conid_of(asked_as), asked_as, received_at, row, tuple(asked), unknown, reading)

    def but(self, later: "Quote") -> Self:
        """This quote with what a later one of the same contract says instead."""
        row = {**self.raw, **later.raw}
        return type(self)(self.conid, self.asked_as, later.received_at, row, later.asked, later.unknown, self.reading)

    @cached_property
    def last_change_at(self) -> dt.datetime | None:
        """When a value last changed, by the gateway; of a quiet instrument that may be minutes ago (Q088)."""
        try:
            changed = stamps.at(self.raw.get("_updated"))
        except ValueError:
            return None
        return changed.at if changed else None

    @cached_property
    def values(self) -> Mapping[str, object]:
        """What can be read, by number."""
        return self._everything[0]

    @cached_property
    def marks(self) -> Mapping[str, numbers.Mark]:
        """What letters before values say, by number."""
        mark = fields.Fields.last.mark(self.raw.get("31"), self.reading)
        return {"31": mark} if mark else {}

    @cached_property
    def unreadable(self) -> tuple[str, ...]:
        """The fields whose value is not what it should be, by name."""
        wrong = list(self._everything[1])
        if self.last_change_at is None and self.raw.get("_updated") is not None:
            wrong.append("last_change_at")
        return tuple(sorted(wrong))

    @cached_property
    def _everything(self) -> tuple[dict[str, object], list[str]]:
        """The values by number, and the names of the fields that cannot be read."""
        values: dict[str, object] = {}
        wrong: list[str] = []
        for tag in self.raw.keys() & fields.TAGS.keys():
            try:
                values[tag] = fields.TAGS[tag].read(self.raw[tag], self.reading)
            except ValueError:
                wrong.append(fields.TAGS[tag].name)
        return values, wrong

    def __repr__(self) -> str:
        names = ("conid", "asked_as", "received_at", "last_change_at", "raw", "asked", "unknown", "unreadable")
        return f"{type(self).__name__}({', '.join(f'{name}={getattr(self, name)!r}' for name in names)})"

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
        return getattr(self, fields.TAGS[tag].name) if tag in fields.TAGS else self.raw.get(tag)


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
    return int(contract.partition("@")[0].partition(";")[0])


def _number(raw: Raw) -> str | float | None:
    return None if isinstance(raw, bool) else raw
