"""PortfolioAnalyst: one request of a kind in 15 minutes, refused ones included, so everything is checked first."""

import datetime as dt
import math
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from decimal import Decimal
from typing import get_args

from ibportal import stamps
from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.portfolio.figures import exact
from ibportal_generated.calls import performance as calls
from ibportal_generated.models.nav_series import NavSeries
from ibportal_generated.models.performance import Performance
from ibportal_generated.models.performance_request_period import PerformanceRequestPeriod
from ibportal_generated.models.return_series import ReturnSeries
from ibportal_generated.models.transaction_history import TransactionHistory
from ibportal_generated.types import Unset

PERIODS: tuple[PerformanceRequestPeriod, ...] = get_args(PerformanceRequestPeriod)


@dataclass(frozen=True)
class Day:
    """One day of a performance series."""

    date: dt.date
    nav: Decimal | None
    """Net asset value at the close, in the account's base currency."""
    cumulative: float | None
    """Return since the start of the period, as a fraction: 0.01 is one percent."""


def period(core: Core, acct_ids: str | Sequence[str], period: PerformanceRequestPeriod) -> Flow[Performance]:
    """Net asset values and returns of accounts over one period; several accounts are consolidated into one series.

    Returns are fractions, 0.01 for one percent. `days` turns the reply into rows. At most once in 15 minutes, and a
    refused request counts: the period is checked before anything is sent.

    Args:
        acct_ids: One account, or several.
        period: `1D`, `7D`, `MTD`, `1M`, `YTD` or `1Y`; others that were published are refused by the gateway.

    Raises:
        ValueError: No account, or another period.
        PacingError: Fewer than 15 minutes since the last one.
    """
    if period not in PERIODS:
        raise ValueError(f"performance.period: no period {period!r}; there are: {', '.join(PERIODS)}")
    return (yield from core.send(calls.period(_accounts("performance.period", acct_ids), period)))


def transactions(
    core: Core,
    acct_ids: str | Sequence[str],
    conids: int | Sequence[int],
    currency: str = "USD",
    *,
    days: int = 90,
) -> Flow[TransactionHistory]:
    """Transactions in one instrument over the last days, and the profit realised in them.

    Amounts are signed as cash: a purchase is negative. Use `raw_date` of a row rather than `date`. At most once in 15
    minutes, refused requests included; a paper login may get 400.

    Args:
        acct_ids: One account, or several.
        conids: The instrument; of several, IBKR looks at the first only.
        currency: Currency to report in.
        days: Calendar days to look back.

    Raises:
        ValueError: No account, no instrument, no currency, or a number of days that is not positive.
        PacingError: Fewer than 15 minutes since the last one.
    """
    name = "performance.transactions"
    instruments: list[int | str] = [conids] if isinstance(conids, int) else [*conids]
    if not instruments:
        raise ValueError(f"{name}: no conid; the gateway wants exactly one")
    if not currency.strip():
        raise ValueError(f"{name}: the currency is empty; the gateway wants one, such as USD")
    if days < 1:
        raise ValueError(f"{name}: days is {days}; it is a number of calendar days, at least 1")
    return (yield from core.send(calls.transactions(_accounts(name, acct_ids), instruments, currency, days=days)))


def days(performance: Performance) -> list[Day]:
    """The daily rows of `performance.period`: date, net asset value, cumulative return; oldest first.

    Months, which IBKR sends for returns of single months (`tpps`), are not among them, nor is what comes under a date
    that there is not, or is no number: `performance` has that as it came.
    """
    values = dict[dt.date, Decimal]()
    returns = dict[dt.date, float]()
    if isinstance(performance.nav, NavSeries):
        for row in performance.nav.data or ():
            values.update((date, exact(nav)) for date, nav in _dated(performance.nav.dates, row.navs))
    if isinstance(performance.cps, ReturnSeries):
        for line in performance.cps.data or ():
            returns.update(_dated(performance.cps.dates, line.returns))
    return [Day(date, values.get(date), returns.get(date)) for date in sorted({*values, *returns})]


def _dated(dates: list[str] | Unset, numbers: list[float] | Unset) -> Iterator[tuple[dt.date, float]]:
    """The numbers with their days, where they have one."""
    for text, number in zip(dates or (), numbers or (), strict=False):
        with suppress(stamps.StampError):
            if len(text) > len("yyyyMM") and abs(number) < math.inf:
                yield stamps.day(text).day, number


def _accounts(name: str, acct_ids: str | Sequence[str]) -> list[str]:
    found = [acct_ids] if isinstance(acct_ids, str) else [*acct_ids]
    if not found or not all(one.strip() for one in found):
        raise ValueError(f"{name}: no account; pass one like U1234567, or several")
    return found
