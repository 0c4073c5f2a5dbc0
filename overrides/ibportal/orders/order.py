"""An order as IBKR reports it, in one form whichever reply it is from."""

import datetime as dt
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from ibportal import stamps
from ibportal.errors import UnreadableReply
from ibportal.numbers import NumberError
from ibportal.quirks.combo_legs import ComboLegs
from ibportal.quirks.order_identifiers import OrderIdentifiers
from ibportal.quirks.order_not_applicable import OrderNotApplicable
from ibportal.quirks.order_vocabularies import OrderVocabularies
from ibportal_generated.calls import orders as calls
from ibportal_generated.models.live_order import LiveOrder
from ibportal_generated.models.order_status import OrderStatus

if TYPE_CHECKING:
    from ibportal.core import Core
    from ibportal.orders.combo import Combo
    from ibportal_generated._call import Operation

STATUSES: Final = (
    "Inactive",
    "PendingSubmit",
    "PreSubmitted",
    "Submitted",
    "Filled",
    "PendingCancel",
    "PreCancelled",
    "Cancelled",
    "WarnState",
)
"""Statuses an order can have (Q123), as lists and `state` write them."""
OVER: Final = frozenset({"Filled", "Cancelled"})
"""Statuses after which nothing happens to an order any more. A rejected order stays `Inactive` (Q123)."""
_STOPS: Final = ("STP", "TRAIL")
"""Types whose `price` is the stop."""


@dataclass(frozen=True, slots=True)
class Order:
    """One order. Fields that the reply did not have are None."""

    order_id: str
    status: str | None
    """`Inactive`, `PendingSubmit`, `PreSubmitted`, `Submitted`, `PendingCancel`, `Cancelled`, `Filled`, `WarnState`."""
    account: str | None
    client_order_id: str | None
    """The `cOID`; only lists have it."""
    parent_id: str | None
    """In the child of a bracket, the order id of its parent, or its client order id."""
    group: str | None
    """Orders of one one-cancels-all group have the same."""
    conid: int | None
    conidex: str | None
    combo: "Combo | None"
    """The legs, where it is an order for a combo."""
    symbol: str | None
    sec_type: str | None
    side: str | None
    """`BUY` or `SELL`; `ASSN` and `EXER` for options that are assigned or exercised."""
    order_type: str | None
    """As it is ordered (`LMT`), as far as the word is known."""
    tif: str | None
    """As it is ordered; a DAY order is not told from one for the close in lists, which show both as `CLOSE` (Q122)."""
    quantity: Decimal | None
    filled: Decimal | None
    remaining: Decimal | None
    limit_price: Decimal | None
    stop_price: Decimal | None
    average_price: Decimal | None
    """Of the fills; None before the first."""
    outside_rth: bool | None
    editable: bool | None
    """Whether it may still be changed; only a status says so."""
    description: str | None
    reason: str | None
    """Why the system cancelled or refused it, where it says so."""
    at: dt.datetime | None
    """When it was placed or last changed."""
    raw: LiveOrder | OrderStatus = field(repr=False)
    """The row it was read from."""

    @property
    def over(self) -> bool:
        """Whether it is filled or cancelled."""
        return self.status in OVER

    @classmethod
    def of_row(cls, core: "Core", row: LiveOrder) -> "Order":
        """The order of a row of `orders.live`."""
        read = Reader(core, calls.LIVE)
        kind = read.order_type(row.orig_order_type or row.order_type or None)
        price = read.number(row.price)
        stop = read.number(row.stop_price or row.aux_price)
        return cls(
            order_id=read.order_id(row.order_id),
            status=row.status or None,
            account=row.acct or row.account or None,
            client_order_id=row.order_ref or None,
            parent_id=str(row.parent_id) if row.parent_id else None,
            group=row.oca_group_id or None,
            conid=row.conid if isinstance(row.conid, int) else None,
            conidex=row.conidex or None,
            combo=read.combo(row.conidex or None),
            symbol=row.ticker or None,
            sec_type=row.sec_type or None,
            side=read.side(row.side or None),
            order_type=kind,
            tif=read.tif(row.time_in_force or None),
            quantity=read.number(row.total_size),
            filled=read.number(row.filled_quantity),
            remaining=read.number(row.remaining_quantity),
            limit_price=None if kind in _STOPS else price,
            stop_price=price if kind in _STOPS and stop is None else stop,
            average_price=read.number(row.avg_price),
            outside_rth=row.outside_rth if isinstance(row.outside_rth, bool) else None,
            editable=None,
            description=row.order_desc or None,
            reason=row.order_cancellation_by_system_reason or None,
            at=_moment(row.last_execution_time_r or row.last_execution_time or None),
            raw=row,
        )

    @classmethod
    def of_status(cls, core: "Core", row: OrderStatus) -> "Order":
        """The order of `orders.status`."""
        read = Reader(core, calls.STATUS)
        total, filled = read.number(row.total_size), read.number(row.cum_fill)
        return cls(
            order_id=read.order_id(row.order_id),
            status=row.order_status or None,
            account=row.account or None,
            client_order_id=None,
            parent_id=None,
            group=row.oca_group_id or None,
            conid=row.conid if isinstance(row.conid, int) else None,
            conidex=row.conidex or None,
            combo=read.combo(row.conidex or None),
            symbol=row.symbol or None,
            sec_type=row.sec_type or None,
            side=read.side(row.side or None),
            order_type=read.order_type(row.order_type or None),
            tif=read.tif(row.tif or None),
            quantity=total,
            filled=filled,
            remaining=read.number(row.size),
            limit_price=read.number(row.limit_price),
            stop_price=read.number(row.stop_price),
            average_price=read.number(row.average_price),
            outside_rth=row.outside_rth if isinstance(row.outside_rth, bool) else None,
            editable=not row.order_not_editable if isinstance(row.order_not_editable, bool) else None,
            description=row.order_status_description or row.order_description or None,
            reason=None,
            at=_moment(row.order_time or None),
            raw=row,
        )


class Reader:
    """Reads values of lists, statuses and trades in the words of a request."""

    def __init__(self, core: "Core", operation: "Operation") -> None:
        self._core = core
        self._operation = operation.name

    def order_id(self, value: object) -> str:
        """The id as text."""
        if not isinstance(value, (int, str)):
            return ""
        return OrderIdentifiers.text(value, copes=self._core.copes(OrderIdentifiers.id))

    def number(self, value: object) -> Decimal | None:
        """The number, or None where there is none.

        Raises:
            UnreadableReply: it is some other text. An order whose size or price nobody knows is not shown as one that
                has none.
        """
        if not isinstance(value, (str, int, float)):  # a union would be made anew for every value
            return None
        try:
            return OrderNotApplicable.number(value, copes=self._core.copes(OrderNotApplicable.id))
        except NumberError as error:
            raise UnreadableReply(
                f"{self._operation}: {error}; `ib.raw.{self._operation}` gives the reply as it is",
                operation=self._operation,
                status=200,
                body=str(value),
            ) from error

    def side(self, word: str | None) -> str | None:
        """`BUY` or `SELL`."""
        return OrderVocabularies.side(word) if word and self._words else word

    def order_type(self, word: str | None) -> str | None:
        """The type as it is ordered."""
        return OrderVocabularies.order_type(word) if word and self._words else word

    def tif(self, word: str | None) -> str | None:
        """The time in force as it is ordered."""
        return OrderVocabularies.tif(word) if word and self._words else word

    def combo(self, conidex: str | None) -> "Combo | None":
        """The combo that a `conidex` means, if it means one."""
        return ComboLegs.read(conidex) if conidex and self._core.copes(ComboLegs.id) else None

    @property
    def _words(self) -> bool:
        return self._core.copes(OrderVocabularies.id)


def _moment(raw: int | str | None) -> dt.datetime | None:
    """When that was; None for a stamp nobody can read, which is no reason to lose the order."""
    try:
        found = stamps.at(raw)
    except stamps.StampError:
        return None
    return found.at if found else None
