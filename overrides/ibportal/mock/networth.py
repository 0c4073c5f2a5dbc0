"""What the accounts were worth day by day: today's holdings, with the executions since then taken back, at the close.

What an account has held from the start it has held for ever: there were no deposits, so that the growth of the net
asset value is the return. The last value is the net liquidation value of now.
"""

import datetime as dt
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from dateutil.relativedelta import relativedelta

from ibportal.mock import balance
from ibportal.mock.book import NEW_YORK, Book, Execution
from ibportal.mock.holdings import MARGINED, ZERO, Holdings
from ibportal.mock.prices import Prices
from ibportal.mock.universe import Universe

if TYPE_CHECKING:
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.instrument import Instrument

PERIODS = ("1D", "7D", "MTD", "1M", "YTD", "1Y")
"""What the gateway answers for; others that were published are refused (Q178)."""
CLOSE = dt.time(16)


def today(gateway: "MockGateway") -> dt.date:
    """The day in New York."""
    return gateway.clock.now().astimezone(NEW_YORK).date()


def begins(period: str, end: dt.date) -> dt.date:
    """The first calendar day of a period that ends today."""
    if period == "1D":
        return end
    if period == "7D":
        return end - dt.timedelta(days=6)
    if period == "MTD":
        return end.replace(day=1)
    if period == "YTD":
        return end.replace(month=1, day=1)
    return end - relativedelta(months=1 if period == "1M" else 12)


def weekdays(start: dt.date, end: dt.date) -> list[dt.date]:
    """The days that have a value: Mondays to Fridays, holidays too, and the last one whatever it is."""
    span = (start + dt.timedelta(days=step) for step in range((end - start).days + 1))
    return [day for day in span if day.weekday() < 5 or day == end]


def before(start: dt.date) -> dt.date:
    """The last weekday before a day."""
    day = start - dt.timedelta(days=1)
    while day.weekday() > 4:
        day -= dt.timedelta(days=1)
    return day


def values(gateway: "MockGateway", account: str, days: Sequence[dt.date]) -> list[Decimal]:
    """The net asset value of an account at the close of each of ascending days, in its base currency."""
    portfolio = gateway.area(Holdings).of(account, gateway.clock.now().timestamp())
    cash = dict(portfolio.cash)
    held = {each.conid: (each.quantity, each.cost) for each in portfolio.positions.values()}
    later = [each for each in gateway.area(Book).executions if each.account == account]
    found: list[Decimal] = []
    for day in reversed(days):
        if day >= today(gateway):
            found.append(balance.figures(gateway, account).net_liquidation)
            continue
        at = dt.datetime.combine(day, CLOSE, NEW_YORK).timestamp()
        while later and later[-1].at > at:
            _take_back(gateway, cash, held, later.pop())
        found.append(sum(_worths(gateway, portfolio.currency, cash, held, at), ZERO))
    return found[::-1]


def _worths(
    gateway: "MockGateway",
    currency: str,
    cash: dict[str, Decimal],
    held: dict[int, tuple[Decimal, Decimal]],
    at: float,
) -> Iterator[Decimal]:
    prices, universe = gateway.area(Prices), gateway.area(Universe)
    for owned, amount in cash.items():
        yield amount * _rate(prices, owned, currency, at)
    for conid, (quantity, cost) in held.items():
        instrument = universe.instrument(conid)
        if instrument is None or not quantity:
            continue
        value = Decimal(str(prices.value(conid, at))) * quantity * instrument.multiplier
        worth = value - cost if instrument.sec_type in MARGINED else value
        yield worth * _rate(prices, instrument.currency, currency, at)


def _rate(prices: Prices, owned: str, currency: str, at: float) -> Decimal:
    return Decimal(1) if owned == currency else Decimal(str(round(prices.rate(owned, currency, at), 8)))


def _take_back(
    gateway: "MockGateway",
    cash: dict[str, Decimal],
    held: dict[int, tuple[Decimal, Decimal]],
    execution: Execution,
) -> None:
    """Undo a fill: what was held and owned before it."""
    instrument = gateway.area(Universe).instrument(execution.conid)
    if instrument is None:
        raise LookupError(f"contract {execution.conid} has left the universe")
    signed = execution.quantity if execution.buys else -execution.quantity
    value = signed * execution.price * instrument.multiplier
    if instrument.sec_type == "CASH":
        cash[instrument.symbol] = cash.get(instrument.symbol, ZERO) - signed
        _pay(cash, instrument, value + execution.commission)
        return
    paid = -execution.realized if instrument.sec_type in MARGINED else value + execution.commission
    _pay(cash, instrument, paid)
    quantity, _ = held.get(execution.conid, (ZERO, ZERO))
    held[execution.conid] = quantity - signed, execution.cost_before


def _pay(cash: dict[str, Decimal], instrument: "Instrument", amount: Decimal) -> None:
    cash[instrument.currency] = cash.get(instrument.currency, ZERO) + amount
