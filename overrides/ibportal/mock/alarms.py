"""Alerts: what the users wait for, and whether it has happened.

The market is looked at from where it was left to now, in regular hours unless an alert says `outsideRth`, so that an
alert is triggered by a price between two requests as well. Times are seconds since 1970.
"""

import datetime as dt
import math
import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple, Self
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from ibportal.mock import balance, calendar
from ibportal.mock.accounts import Accounts
from ibportal.mock.book import Book
from ibportal.mock.prices import Prices
from ibportal.mock.universe import Universe

if TYPE_CHECKING:
    from ibportal.mock.gateway import MockGateway

PRICE, TIME, MARGIN, TRADE, VOLUME = 1, 3, 4, 5, 6
"""Kinds of conditions that are watched; 7 to 9 are the mobile assistant's own, which is set up, not watched."""
STAMP = "%Y%m%d-%H:%M:%S"


class Span(NamedTuple):
    """What a value did: its lowest and its highest."""

    low: float
    high: float


@dataclass(frozen=True)
class Condition:
    """One thing an alert waits for."""

    kind: int
    conidex: str
    operator: str
    value: str
    bind: str
    """`a`, and; `o`, or; `n`, the last one."""
    method: str | int
    zone: str | None = None

    @property
    def conid(self) -> int | None:
        """The contract it is about; None where it is about none (`*@*`)."""
        conid = self.conidex.partition("@")[0]
        return int(conid) if conid.isdecimal() else None

    @property
    def number(self) -> float | None:
        """Its value; None for what is no number."""
        try:
            number = float(self.value)
        except ValueError:
            return None
        return number if math.isfinite(number) else None

    @property
    def moment(self) -> float | None:
        """The time it names, in its own zone or in UTC; None for what is no time."""
        try:
            named = dt.datetime.strptime(self.value, STAMP)  # noqa: DTZ007 - the zone is a field of its own
            zone = ZoneInfo(self.zone) if self.zone else dt.UTC
        except (ValueError, OSError, ZoneInfoNotFoundError):  # what no file has, and what is no name of one
            return None
        return named.replace(tzinfo=zone).timestamp()

    def met(self, span: Span) -> bool:
        """Whether a value that went over `span` met it."""
        wanted = self.number
        if wanted is None:
            return False
        return {
            ">=": span.high >= wanted,
            ">": span.high > wanted,
            "<=": span.low <= wanted,
            "<": span.low < wanted,
            "==": span.low <= wanted <= span.high,
        }[self.operator]


@dataclass
class Alert:
    """One alert of one account."""

    id: int
    account: str
    name: str | None
    message: str | None
    conditions: tuple[Condition, ...]
    made: float
    tif: str = "GTC"
    expires: str | None = None
    email: str | None = None
    active: bool = True
    repeatable: bool = False
    outside: bool = False
    sends: bool = False
    pops_up: int = 0
    orders_only: int = 0
    plays: str | None = None
    triggered: bool = False
    tool: int | None = None
    """Id that never changes; only the mobile trading assistant's alert has one."""


@dataclass
class Alerts:
    """All alerts of the login."""

    next_id: int
    watched: float
    """Up to when the market has been looked at."""
    all: dict[int, Alert] = field(default_factory=dict[int, Alert])
    assistant: dict[str, Alert] = field(default_factory=dict[str, Alert])
    """The mobile trading assistant's alert of each account: there is always one."""

    @classmethod
    def fresh(cls, gateway: "MockGateway") -> Self:
        """No alert but the assistants'."""
        chance = random.Random(f"alerts of {gateway.seed}")  # noqa: S311 - repeatable on purpose
        now = gateway.clock.now().timestamp()
        made = cls(next_id=chance.randrange(200_000_000, 1_800_000_000), watched=now)
        for account in gateway.area(Accounts).all:
            made.assistant[account.id] = made.untouched(account.id, chance.randrange(10**10, 10**11), now)
        return made

    def untouched(self, account: str, tool: int, now: float) -> Alert:
        """A mobile trading assistant's alert as it is at first."""
        return Alert(
            self.new_id(),
            account,
            None,
            None,
            (),
            now,
            active=True,
            repeatable=True,
            sends=True,
            orders_only=1,
            tool=tool,
        )

    def new_id(self) -> int:
        """An id; orders and alerts share the numbers at IBKR, here they only look alike."""
        self.next_id += 1
        return self.next_id

    def of(self, account: str) -> list[Alert]:
        """The alerts of an account, newest first, without the assistant's."""
        return [each for each in reversed(self.all.values()) if each.account == account]

    def find(self, alert: int) -> Alert | None:
        """The alert of an id, or the assistant's whose id or tool id it is."""
        if alert in self.all:
            return self.all[alert]
        return next((each for each in self.assistant.values() if alert in (each.id, each.tool)), None)


def watch(gateway: "MockGateway") -> None:
    """Look at the market up to now, and trigger the alerts whose conditions were met."""
    alerts, now = gateway.area(Alerts), gateway.clock.now().timestamp()
    since, alerts.watched = alerts.watched, now
    for alert in alerts.all.values():
        if not alert.active:
            continue
        if _over(alert, now):
            alert.active = False
        elif _happened(gateway, alert, max(since, alert.made), now):
            alert.triggered, alert.active = True, alert.repeatable


def _over(alert: Alert, now: float) -> bool:
    if alert.tif != "GTD" or not alert.expires:
        return False
    try:
        ends = dt.datetime.strptime(alert.expires, STAMP).replace(tzinfo=dt.UTC)
    except ValueError:
        return False
    return ends.timestamp() <= now


def _happened(gateway: "MockGateway", alert: Alert, since: float, now: float) -> bool:
    """Whether the conditions hold, bound from the left to the right."""
    holds, bind = False, "o"
    for condition in alert.conditions:
        met = _met(gateway, alert, condition, since, now)
        holds = (holds and met) if bind == "a" else (holds or met)
        bind = condition.bind
    return holds


def _met(gateway: "MockGateway", alert: Alert, condition: Condition, since: float, now: float) -> bool:
    if condition.kind == TIME:
        moment = condition.moment
        return moment is not None and moment <= now
    if condition.kind == MARGIN:
        figures = balance.figures(gateway, alert.account)
        free = float(figures.available / figures.net_liquidation * 100) if figures.net_liquidation else 0.0
        return condition.met(Span(free, free))
    conid = condition.conid
    if condition.kind == TRADE:
        return any(
            each.account == alert.account and conid in (None, each.conid) and each.at > since
            for each in gateway.area(Book).executions
        )
    instrument = None if conid is None else gateway.area(Universe).instrument(conid)
    if instrument is None:
        return False
    prices = gateway.area(Prices)
    if condition.kind == VOLUME:
        volume = float(prices.quote(instrument.conid).volume)
        return condition.met(Span(volume, volume))
    if condition.kind != PRICE:
        return False
    hours = _hours(instrument.market, since, now, outside=alert.outside)
    return any(condition.met(_span(prices, instrument.conid, *each)) for each in hours)


def _span(prices: Prices, conid: int, start: float, end: float) -> Span:
    """Where a price was between two moments."""
    first, last = prices.value(conid, start), prices.value(conid, end)
    bars = prices.bars(conid, (int(start), int(end))) if int(end) > int(start) else []
    return Span(min(first, last, *(each.low for each in bars)), max(first, last, *(each.high for each in bars)))


def _hours(market: calendar.Market, since: float, now: float, *, outside: bool) -> Iterator[tuple[float, float]]:
    """The parts of a span of time in which there is trading."""
    session = market.current(since)
    while session.start <= now:
        start, end = (session.start, session.end) if outside else (session.opens, session.closes)
        if max(start, since) <= min(end, now):
            yield max(start, since), min(end, now)
        session = market.following(session.day)
