"""Option chains: months, strikes and contracts of an underlying, in the order in which the gateway has to be asked.

The brokerage session remembers the underlying searched last and answers for that one only, so a chain is fetched under
a lock: search, then strikes of each month, then the contracts of each strike.
"""

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Literal

from ibportal.contracts import lookup
from ibportal.contracts import month as months
from ibportal.contracts.instrument import Instrument, Right
from ibportal.contracts.match import Match, Section
from ibportal.core import Core
from ibportal.errors import NoData, UnknownContract
from ibportal.flow import Flow, hold
from ibportal.quirks.month_spelling import MonthSpelling
from ibportal.quirks.search_priming import SearchPriming
from ibportal_generated.calls import contracts as calls

OptionType = Literal["OPT", "FOP", "WAR"]


@dataclass(frozen=True)
class Strikes:
    """The strikes there are in a month: candidates, as not every one exists for every maturity (Q149)."""

    calls: tuple[Decimal, ...]
    puts: tuple[Decimal, ...]


@dataclass(frozen=True)
class Progress:
    """How far a chain has come."""

    month: str
    done: int
    """Requests for contracts made."""
    of: int
    """Requests for contracts to be made, as far as is known."""


def strikes(
    core: Core,
    underlying: int | str,
    month: str | dt.date,
    *,
    sec_type: OptionType = "OPT",
    exchange: str | None = None,
) -> Flow[Strikes]:
    """The strikes of calls and puts in a month, over all maturities and trading classes; each once, ascending.

    The underlying is searched for first where it was not the last one: without that the gateway answers empty lists.

    Args:
        underlying: Symbol or conid.
        month: `JAN27`, `2027-01`, or a date.
        sec_type: `OPT`, `FOP` or `WAR`.
        exchange: Where they trade; `SMART` where left out.

    Raises:
        ValueError: `month` is no month.
        UnknownContract: No such underlying.
        NoData: There are no strikes in that month.
    """
    release = yield from hold("contracts")
    try:
        match = yield from _primed(core, underlying)
        return (yield from _strikes(core, match, _spelt(core, month), sec_type, exchange))
    finally:
        release()


def option_chain(
    core: Core,
    underlying: int | str,
    *,
    sec_type: OptionType = "OPT",
    month: str | dt.date | Iterable[str | dt.date] | None = None,
    maturity: tuple[dt.date | None, dt.date | None] = (None, None),
    strike: tuple[Decimal | float | None, Decimal | float | None] = (None, None),
    right: Right | None = None,
    trading_class: str | None = None,
    exchange: str = "SMART",
    progress: Callable[[Progress], None] | None = None,
) -> Flow[list[Instrument]]:
    """The option contracts on an underlying, by maturity, strike and right.

    One request a strike, and about four a second are allowed: narrow it by month and strike. Contracts do not change,
    so what was asked for once is known.

    Args:
        underlying: Symbol or conid. Of several listings of a symbol, the one whose options trade on SMART.
        sec_type: `OPT`, `FOP` or `WAR`.
        month: One month or several; all that exist between the dates of `maturity` where left out.
        maturity: First and last day on which they may mature; None for no bound.
        strike: Lowest and highest strike; None for no bound.
        right: `C` or `P`; both where left out.
        trading_class: Only this class, such as `SPXW`.
        exchange: Where they trade.
        progress: Called after each request for contracts.

    Raises:
        UnknownContract: No such underlying, or it has no such options.
        ValueError: A month that is none, or one in which there are none; those there are are named.
    """
    operation = "contracts.option_chain"
    _checked(operation, maturity, strike, right)
    release = yield from hold("contracts")
    try:
        match = yield from _primed(core, underlying)
        section = match.section(sec_type)
        if section is None:
            raise UnknownContract(f"{operation}: no {sec_type} on {match}", operation=operation)
        wanted = _wanted(core, section, month, maturity)
        plan: list[tuple[str, Decimal]] = []
        for each in wanted:
            listed = yield from _strikes(core, match, each, sec_type, exchange)
            both = {"C": listed.calls, "P": listed.puts}.get(right or "", {*listed.calls, *listed.puts})
            plan += [(each, price) for price in sorted(both) if _within(price, *strike)]
        found: dict[int, Instrument] = {}
        for number, (each, price) in enumerate(plan, start=1):
            rows = yield from _contracts(core, match, each, price, sec_type, right, exchange)
            found.update({row.conid: row for row in rows})
            if progress:
                progress(Progress(each, number, len(plan)))
    finally:
        release()
    chain = [row for row in found.values() if _fits(row, maturity, right, trading_class)]
    return sorted(chain, key=lambda row: (row.maturity or dt.date.max, row.strike or Decimal(0), row.right or ""))


def _checked(operation: str, maturity: object, strike: object, right: object) -> None:
    """Raise for bounds and a right that are none: the gateway would answer with nothing, and no error."""
    if right not in ("C", "P", None):
        raise ValueError(f"{operation}: right is {right!r}; it is 'C', 'P', or left out for both")
    _pair(operation, "maturity", maturity, dt.date)
    _pair(operation, "strike", strike, Decimal, int, float)


def _pair(operation: str, name: str, bounds: Any, *kinds: type) -> None:
    match bounds:
        case (low, high) if all(each is None or isinstance(each, kinds) for each in (low, high)):
            if low is not None and high is not None and low > high:
                raise ValueError(f"{operation}: {name} goes from {low} to {high}: the lowest comes first")
        case _:
            what = f"a pair of {kinds[0].__name__}s, either of which may be None"
            raise TypeError(f"{operation}: {name} is {bounds!r}; it is {what}")


def _primed(core: Core, underlying: int | str) -> Flow[Match]:
    """The underlying, searched for, so that the session answers for it."""
    if isinstance(underlying, int):
        rows = yield from lookup.definitions(core, [underlying])
        row = rows.get(underlying)
        symbol = (row.und_sym or row.ticker) if row else None
        if not symbol:
            raise UnknownContract(f"contracts: no instrument has conid {underlying}", operation="contracts.search")
        matches = yield from lookup.search(core, symbol)
        match = next((each for each in matches if each.conid == underlying), None)
        if match is None:
            raise UnknownContract(
                f"contracts: {symbol} is not found under conid {underlying}", operation="contracts.search"
            )
        return match
    kinds: tuple[lookup.SearchType, ...] = ("STK", "IND")
    for kind in kinds:
        try:
            match = yield from lookup.resolve(core, underlying, sec_type=kind)
        except UnknownContract:
            continue
        if core.copes(SearchPriming.id) and core.remembered.searched != underlying:
            yield from lookup.search(core, underlying, sec_type=kind)
        return match
    raise UnknownContract(f"contracts: no stock and no index is called {underlying}", operation="contracts.search")


def _strikes(core: Core, match: Match, month: str, sec_type: OptionType, exchange: str | None) -> Flow[Strikes]:
    reply = yield from core.send(calls.strikes(match.conid, sec_type, month, exchange=exchange))
    found = Strikes(_prices(reply.call or ()), _prices(reply.put or ()))
    if not found.calls and not found.puts:
        section = match.section(sec_type)
        there = ", ".join(section.months) if section else "none"
        where = f" on {exchange}" if exchange else ""
        raise NoData(
            f"contracts.strikes: no {sec_type} strikes of {match} in {month}{where}; there are months: {there}",
            operation="contracts.strikes",
            status=200,
            words="",
            body="",
        )
    return found


def _contracts(
    core: Core, match: Match, month: str, price: Decimal, sec_type: OptionType, right: Right | None, exchange: str
) -> Flow[list[Instrument]]:
    """The contracts of one strike; known ones are not asked for again."""
    key = f"contracts.info {match.conid} {month} {price} {sec_type} {right or ''} {exchange}"
    known: list[Instrument] | None = core.kept.get(key)  # type: ignore[assignment]  # written below, nowhere else
    if known is None:
        known = yield from lookup.info(
            core, match.conid, sec_type=sec_type, month=month, exchange=exchange, strike=str(price), right=right
        )
        core.kept[key] = known
    return known


def _wanted(
    core: Core,
    section: Section,
    month: str | dt.date | Iterable[str | dt.date] | None,
    maturity: tuple[dt.date | None, dt.date | None],
) -> list[str]:
    """The months to ask for, in order."""
    if month is None:
        return [each for each in section.months if _between(months.first_day(each), *maturity)]
    given = [month] if isinstance(month, str | dt.date) else list(month)
    spelt = list(dict.fromkeys(_spelt(core, each) for each in given))
    if missing := [each for each in spelt if each not in section.months]:
        there = ", ".join(section.months)
        raise ValueError(f"contracts.option_chain: no {section.sec_type} in {', '.join(missing)}; there are: {there}")
    return spelt


def _between(begin: dt.date | None, first: dt.date | None, last: dt.date | None) -> bool:
    """Whether contracts of a month may mature then; of one whose spelling is new, each contract is looked at."""
    return begin is None or ((first is None or begin >= first.replace(day=1)) and (last is None or begin <= last))


def _spelt(core: Core, month: str | dt.date) -> str:
    return months.wire(month) if core.copes(MonthSpelling.id) else str(month)


def _prices(numbers: Iterable[float]) -> tuple[Decimal, ...]:
    """Each once; what is no number is no strike."""
    return tuple(sorted({price for price in map(Decimal, map(str, numbers)) if price.is_finite()}))


def _within(price: Decimal, low: Decimal | float | None, high: Decimal | float | None) -> bool:
    return (low is None or price >= Decimal(str(low))) and (high is None or price <= Decimal(str(high)))


def _fits(
    row: Instrument,
    maturity: tuple[dt.date | None, dt.date | None],
    right: Right | None,
    trading_class: str | None,
) -> bool:
    first, last = maturity
    return all(
        (
            first is None or (row.maturity is not None and row.maturity >= first),
            last is None or (row.maturity is not None and row.maturity <= last),
            right is None or row.right == right,
            trading_class is None or row.trading_class == trading_class,
        )
    )
