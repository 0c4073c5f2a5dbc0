"""Trades."""

import datetime as dt
from dataclasses import dataclass, field
from decimal import Decimal

from ibportal import numbers, stamps
from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.orders.order import Reader
from ibportal.session.selection import on_account
from ibportal_generated.calls import orders as calls
from ibportal_generated.models.trade import Trade
from ibportal_generated.types import Unset

LONGEST = 7
"""Days."""


@dataclass(frozen=True, slots=True)
class Execution:
    """One execution of an order; an order may have many. Fields that the reply did not have are None."""

    execution_id: str
    order_id: str
    client_order_id: str | None
    account: str | None
    conid: int | None
    conidex: str | None
    symbol: str | None
    sec_type: str | None
    side: str | None
    """`BUY` or `SELL`; `X` for an option that expired."""
    size: Decimal | None
    price: Decimal | None
    commission: Decimal | None
    """None, or 0, until IBKR has reckoned it."""
    net_amount: Decimal | None
    """Size times price times multiplier, without commission, in the contract's currency, which is not said."""
    exchange: str | None
    at: dt.datetime | None
    """In UTC."""
    liquidation: bool
    """Whether IBKR made the trade, as to convert a currency."""
    raw: Trade = field(repr=False)

    @classmethod
    def of_row(cls, core: Core, row: Trade) -> "Execution":
        """The execution of a row of `orders.trades`."""
        read = Reader(core, calls.TRADES)
        return cls(
            execution_id=row.execution_id or "",
            order_id=read.order_id(row.order_id),
            client_order_id=row.order_ref or None,
            account=row.account or row.account_code or None,
            conid=row.conid if isinstance(row.conid, int) else None,
            conidex=row.conid_ex or None,
            symbol=row.symbol or None,
            sec_type=row.sec_type or None,
            side=read.side(row.side or None),
            size=read.number(row.size),
            price=read.number(row.price),
            commission=read.number(row.commission) if row.commission else None,
            net_amount=read.number(row.net_amount),
            exchange=row.exchange or None,
            at=_moment(row),
            liquidation=_says_yes(row.liquidation_trade),
            raw=row,
        )


def trades(core: Core, *, days: int | None = None, account: str | None = None) -> Flow[list[Execution]]:
    """The executions of today, or of the last days, each once, the oldest first.

    An empty first list is asked for once more, five seconds later (Q135).

    Args:
        days: How many days to go back, 1 to 7; only today if left out.
        account: The account whose trades are meant; it is selected first.
    """
    if days is not None and not 1 <= days <= LONGEST:
        raise ValueError(f"days: 1 to {LONGEST}, not {days}")
    rows = yield from on_account(core, account, core.send(calls.trades(days=days)))
    found = [Execution.of_row(core, row) for row in rows]
    return [each for each in found if account is None or each.account in (None, account)]


def _says_yes(flag: str | Unset) -> bool:
    """Whether a flag does; one that nobody can read is no reason to lose the execution, and says nothing."""
    try:
        return numbers.flag(flag) is True
    except numbers.NumberError:
        return False


def _moment(row: Trade) -> dt.datetime | None:
    try:
        found = stamps.at(row.trade_time_r) or stamps.at(row.trade_time)
    except stamps.StampError:
        return None
    return found.at if found else None
