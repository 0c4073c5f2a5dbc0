"""PortfolioAnalyst on the wire: net asset values, returns, transactions, and how the value is spread.

How often it may be asked is a quirk (`analyst-windows`). Returns are fractions; a year has no deposits.
"""

import datetime as dt
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from ibportal.mock import balance, networth
from ibportal.mock.accounts import Account, Accounts
from ibportal.mock.book import NEW_YORK, Book, Execution
from ibportal.mock.handlers import handles, refuses
from ibportal.mock.holdings import ZERO, Holdings
from ibportal.mock.networth import PERIODS
from ibportal.mock.reply import Refusal
from ibportal.mock.universe import Universe
from ibportal.node import is_array, is_object

if TYPE_CHECKING:
    from ibportal.mock.asked import Asked
    from ibportal.mock.balance import Mark
    from ibportal.mock.gateway import MockGateway

EVER = 36_500
"""Calendar days that no account is older than."""
DAYS = 90
"""Calendar days of transactions, unless `days` says otherwise."""
WANTED = ("acctIds", "currency", "conids")
"""What `performance.transactions` wants, whatever its documents call optional (Q177)."""
COLORS = ("#034da2", "#11ea77", "#d780ff", "#0070ba", "#56c480", "#008fd5", "#25a8ff")
KINDS = {
    "STK": ("STK", "Stocks"),
    "OPT": ("OPT", "Options"),
    "FOP": ("FOP", "Futures Options"),
    "FUT": ("FUT", "Futures"),
    "BOND": ("BOND", "Bonds"),
    "CFD": ("CFD", "CFDs"),
    "FUND": ("FUND", "Funds"),
    "CRYPTO": ("CRYPTO", "Crypto"),
}
CLASSES = {
    "BOND": ("FI", "Fixed Income"),
    "FUT": ("CO", "Commodities"),
    "FOP": ("CO", "Commodities"),
    "CRYPTO": ("CR", "Cryptocurrencies"),
}
EQUITIES = ("EQ", "Equities")
COUNTRIES = {"US": "United States", "DE": "Germany", "GB": "United Kingdom", "JP": "Japan", "CH": "Switzerland"}
REGIONS = {"US": ("NORTHA", "North America"), "JP": ("ASIA", "Asia")}
EUROPE = ("EUROPE", "Europe")
TYPES = ("FINANCIAL_INSTRUMENT", "ASSET_CLASS", "SECTOR", "REGION", "COUNTRY")
Key = tuple[str, str]
"""Id and name of a slice."""


@refuses("performance.period")
def refuse_period(gateway: "MockGateway", asked: "Asked") -> None:
    """Another period is refused by name (Q178)."""
    del gateway
    wanted = asked.body.get("period") if is_object(asked.body) else None
    if wanted is not None and wanted not in PERIODS:
        raise Refusal(400, f"Invalid period: {wanted}")


@refuses("performance.transactions")
def refuse_transactions(gateway: "MockGateway", asked: "Asked") -> None:
    """Three fields have to be there, and not be empty; days that are no number are too much for it (Q177)."""
    del gateway
    body = asked.body
    if not is_object(body) or not all(body.get(each) for each in WANTED):
        raise Refusal(400, "acctIds, currency and conids are required")
    if not isinstance(body.get("days", DAYS), int):
        raise Refusal(500, f"days must be a number: {body['days']}")


@handles("performance.period")
def period(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """Values and returns day by day; those of several accounts are added up."""
    accounts = _accounts(gateway, asked)
    series = _Series(gateway, accounts, asked.body["period"])
    row = {
        "id": ",".join(each.id for each in accounts),
        "idType": "acctid",
        "start": _date(series.start),
        "end": _date(series.end),
        "baseCurrency": accounts[0].currency,
    }
    months = series.months()
    return {
        "currencyType": "base",
        "rc": 0,
        "pm": "TWR",
        "nd": (series.end - series.start).days + 1,
        "id": "getPerformanceData",
        "included": [each.id for each in accounts],
        "nav": {
            "freq": "D",
            "dates": series.dates,
            "data": [{**row, "startNAV": series.opening, "navs": series.navs}],
        },
        "cps": {"freq": "D", "dates": series.dates, "data": [{**row, "returns": series.returns}]},
        "tpps": {"freq": "M", "dates": list(months), "data": [{**row, "returns": list(months.values())}]},
    }


@handles("performance.all_periods")
def all_periods(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """The same for all periods, below the number of each account (Q179)."""
    accounts = _accounts(gateway, asked)
    end = networth.today(gateway)
    start = networth.begins("1Y", end)
    return {
        "currencyType": "base",
        "rc": 0,
        "pm": "TWR",
        "nd": (end - start).days + 1,
        "id": "getPerformanceAllPeriods",
        "view": [each.id for each in accounts],
        "included": [each.id for each in accounts],
        **{each.id: _periods(gateway, each, start, end) for each in accounts},
    }


@handles("performance.summary")
def summary(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """What the accounts are worth together."""
    accounts = _accounts(gateway, asked)
    worth = sum((balance.figures(gateway, each.id).net_liquidation for each in accounts), ZERO)
    stamp = int(gateway.clock.now().timestamp() * 1000)
    currency = accounts[0].currency
    return {"amount": _money(worth), "currency": currency, "isNull": False, "timestamp": stamp, "value": None}


@handles("performance.transactions")
def transactions(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """The fills in contracts, a row for each, oldest first, and the profit that was taken with them."""
    accounts = {each.id for each in _accounts(gateway, asked)}
    conids = {int(each) for each in asked.body["conids"] if str(each).isdecimal()}
    currency, days = asked.body["currency"], asked.body.get("days", DAYS)
    now = gateway.clock.now()
    since = now - dt.timedelta(days=max(0, min(days, EVER)))
    fills = [
        each
        for each in gateway.area(Book).executions
        if each.account in accounts and each.conid in conids and each.at >= since.timestamp()
    ]
    profits = [_profit(gateway, each, currency) for each in fills if each.realized]
    return {
        "rc": 0,
        "nd": days + 1,
        "rpnl": {"data": profits, "amt": str(sum((Decimal(each["amt"]) for each in profits), Decimal("0.0")))},
        "currency": currency,
        "from": int(_midnight(since).timestamp() * 1000),
        "to": int(_midnight(now).timestamp() * 1000),
        "id": "getTransactions",
        "includesRealTime": True,
        "transactions": [_transaction(gateway, each, currency) for each in fills],
    }


@handles("performance.allocation")
def allocation(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """How the value is spread: over instruments, classes, sectors, regions or countries, or each of them."""
    accounts = _accounts(gateway, asked)
    wanted = TYPES if asked.body["type"] == "ALL" else (asked.body["type"],)
    currency = asked.body.get("currency") or accounts[0].currency
    rate = _rate(gateway, accounts[0].currency, currency)
    now = gateway.clock.now()
    shares = {each: _Spread() for each in wanted}
    for account in accounts:
        figures = balance.figures(gateway, account.id)
        for mark in balance.marks(gateway, gateway.area(Holdings).of(account.id, now.timestamp())):
            for kind, spread in shares.items():
                spread.add(_slice(kind, mark), mark.worth * mark.base * rate)
        for kind, spread in shares.items():
            spread.add(_cash_slice(kind), figures.base.cash * rate)
    return {
        "id": "getAllocation",
        "currency": currency,
        "realtime": True,
        "date": _date(networth.today(gateway)),
        "allocations": {kind: spread.sides() for kind, spread in shares.items()},
    }


class _Spread:
    """One way to spread a value: what is long and what is short of each slice, apart."""

    def __init__(self) -> None:
        self.long: dict[Key, Decimal] = {}
        self.short: dict[Key, Decimal] = {}

    def add(self, key: Key, value: Decimal) -> None:
        """Add a position to its slice."""
        side = self.short if value < 0 else self.long
        side[key] = side.get(key, ZERO) + value

    def sides(self) -> dict[str, Any]:
        """Both sides; one that has nothing is left out."""
        found: dict[str, Any] = {}
        for name, side in (("long", self.long), ("short", self.short)):
            total = sum(side.values(), ZERO)
            if total:
                items = list(_items(list(side.items()), total))
                found[name] = {"total": {"nav": _money(total), "weight": 1.0}, "items": items}
        return found


class _Series:
    """Net asset values of accounts over one period."""

    def __init__(self, gateway: "MockGateway", accounts: Sequence[Account], period: str) -> None:
        self.end = networth.today(gateway)
        self.start = networth.begins(period, self.end)
        self.days = networth.weekdays(self.start, self.end)
        before = networth.before(self.start)
        rows = [networth.values(gateway, each.id, [before, *self.days]) for each in accounts]
        first, *self.values = [sum(column, ZERO) for column in zip(*rows, strict=True)]
        self.first = first
        self.opening = {"date": _date(before), "val": _money(first)}

    @property
    def dates(self) -> list[str]:
        """`20260316`."""
        return [_date(day) for day in self.days]

    @property
    def navs(self) -> list[float]:
        """Value at the close of each day; the last is of now."""
        return [_money(value) for value in self.values]

    @property
    def returns(self) -> list[float]:
        """Since the day before the period."""
        return [_growth(self.first, value) for value in self.values]

    def months(self) -> dict[str, float]:
        """The return of each month, or of the part of it that is in the period."""
        found: dict[str, float] = {}
        start = last = self.first
        for place, (day, value) in enumerate(zip(self.days, self.values, strict=True)):
            if place and day.month != self.days[place - 1].month:
                start = last
            found[f"{day:%Y%m}"] = _growth(start, value)
            last = value
        return found


def _periods(gateway: "MockGateway", account: Account, start: dt.date, end: dt.date) -> dict[str, Any]:
    """The year of one account, and each period as the end of it."""
    stamp = gateway.clock.now().astimezone(dt.UTC)
    found: dict[str, Any] = {
        "lastSuccessfulUpdate": f"{stamp:%Y-%m-%d %H:%M:%S}",
        "start": _date(start),
        "end": _date(end),
        "periods": list(PERIODS),
        "baseCurrency": account.currency,
    }
    for each in PERIODS:
        series = _Series(gateway, [account], each)
        found[each] = {
            "freq": "D",
            "startNAV": series.opening,
            "dates": series.dates,
            "nav": series.navs,
            "cps": series.returns,
        }
    return found


def _accounts(gateway: "MockGateway", asked: "Asked") -> list[Account]:
    """The accounts asked about; 400 for none, 500 for one that is not the login's (Q177)."""
    wanted = asked.body["acctIds"]
    if not is_array(wanted) or not wanted:
        raise Refusal(400, "Bad Request: acctIds must not be empty", code=True)
    state = gateway.area(Accounts)
    found: list[Account] = []
    for each in dict.fromkeys(str(each) for each in wanted):
        account = state.find(each)
        if account is None:
            raise Refusal(500, f"accountId is not valid: {each}")
        found += state.trading if account.master else [account]
    return list({each.id: each for each in found}.values())


def _transaction(gateway: "MockGateway", fill: Execution, currency: str) -> dict[str, Any]:
    instrument = gateway.area(Universe).instrument(fill.conid)
    if instrument is None:
        raise LookupError(f"contract {fill.conid} has left the universe")
    signed = fill.quantity if fill.buys else -fill.quantity
    rate = _rate(gateway, instrument.currency, currency)
    at = dt.datetime.fromtimestamp(fill.at, NEW_YORK)
    return {
        "cur": instrument.currency,
        "date": f"{at:%a %b %d 00:00:00 %Z %Y}",
        "rawDate": f"{at:%Y%m%d}",
        "fxRate": float(rate),
        "pr": float(fill.price),
        "qty": float(signed),
        "acctid": fill.account,
        "amt": _money(-signed * fill.price * instrument.multiplier),
        "conid": fill.conid,
        "type": "Buy" if fill.buys else "Sell",
        "desc": instrument.name,
        "isRealTime": at.date() == networth.today(gateway),
    }


def _profit(gateway: "MockGateway", fill: Execution, currency: str) -> dict[str, Any]:
    instrument = gateway.area(Universe).instrument(fill.conid)
    traded = instrument.currency if instrument else currency
    at = dt.datetime.fromtimestamp(fill.at, NEW_YORK)
    return {
        "cur": traded,
        "date": f"{at:%Y%m%d}",
        "fxRate": float(_rate(gateway, traded, currency)),
        "side": "L" if fill.realized > 0 else "S",
        "positionSide": "short" if fill.buys else "long",
        "acctid": fill.account,
        "amt": str(round(fill.realized, 8)),
        "conid": str(fill.conid),
    }


def _slice(kind: str, mark: "Mark") -> Key:
    """The slice of an allocation that a position is in."""
    instrument = mark.instrument
    if kind == "FINANCIAL_INSTRUMENT":
        return KINDS.get(instrument.sec_type, (instrument.sec_type, instrument.sec_type))
    if kind == "ASSET_CLASS":
        return CLASSES.get(instrument.sec_type, EQUITIES)
    if kind == "SECTOR":
        return instrument.sector or "OT", instrument.sector or "Others"
    if kind == "COUNTRY":
        return instrument.country, COUNTRIES.get(instrument.country, instrument.country)
    return REGIONS.get(instrument.country, EUROPE)


def _cash_slice(kind: str) -> Key:
    """Where cash is: at home, as far as regions go."""
    if kind == "FINANCIAL_INSTRUMENT":
        return "CASH_BALANCE", "Cash"
    if kind == "COUNTRY":
        return "US", COUNTRIES["US"]
    return REGIONS["US"] if kind == "REGION" else ("CA", "Cash")


def _items(rows: Sequence[tuple[Key, Decimal]], total: Decimal) -> Iterable[dict[str, Any]]:
    for place, ((key, name), value) in enumerate(rows):
        weight = float(round(value / total, 8))
        yield {"id": key, "name": name, "nav": _money(value), "weight": weight, "color": COLORS[place % len(COLORS)]}


def _rate(gateway: "MockGateway", currency: str, into: str) -> Decimal:
    try:
        return balance.rate(gateway, currency, into)
    except LookupError as error:
        raise Refusal(500, str(error)) from None


def _growth(first: Decimal, value: Decimal) -> float:
    return float(round(value / first - 1, 8)) if first else 0.0


def _midnight(at: dt.datetime) -> dt.datetime:
    return at.astimezone(NEW_YORK).replace(hour=0, minute=0, second=0, microsecond=0)


def _money(value: Decimal) -> float:
    return float(round(value, 4))


def _date(day: dt.date) -> str:
    return f"{day:%Y%m%d}"
