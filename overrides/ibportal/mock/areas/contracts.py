"""Contracts: searching for them, what they are, when they trade and under which rules.

The answers come from the universe; what the gateway remembers of them is what was searched for last (`Lookups`).
"""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Self

from ibportal.mock import algorithms, calendar, hours, listings, rows
from ibportal.mock.handlers import handles, session_ends
from ibportal.mock.instrument import Instrument, month_name, month_of
from ibportal.mock.prices import Prices
from ibportal.mock.reply import Refusal
from ibportal.mock.rules import rules as rules_of
from ibportal.mock.universe import Universe

if TYPE_CHECKING:
    from ibportal.mock.asked import Asked
    from ibportal.mock.chains import OptionChain
    from ibportal.mock.gateway import MockGateway

MOST_DEFINITIONS = 200
"""Conids of one request for definitions (Q151)."""
MOST_ALGOS = 8
"""Algorithms of one filter (Q157)."""
SEARCHED = ("STK", "IND", "CASH", "CRYPTO")
"""Kinds of contracts that a search by symbol has rows for."""
MOST_NAMES = 10
"""Rows of a search by name, unless `more` are asked for."""
NO_CONID = "2147483647"
"""Stands where a row of the search has no conid: bonds are found by their issuer (Q141)."""
SCHEDULE_DAYS = 6
"""Trading days of `contracts.trading_schedule`."""


@dataclass
class Lookups:
    """What a brokerage session remembers of searches."""

    searched: tuple[int, ...] = ()
    """Conids of the rows of the last search by symbol; none after a search by name, or without a match (Q139, Q143)."""

    @classmethod
    def fresh(cls, gateway: "MockGateway") -> Self:
        """Nothing has been searched for."""
        del gateway
        return cls()


@session_ends
def forget(gateway: "MockGateway") -> None:
    """Searches are remembered for one brokerage session."""
    gateway.area(Lookups).searched = ()


@handles("contracts.search", "contracts.search_post")
def search(gateway: "MockGateway", asked: "Asked") -> list[dict[str, Any]]:
    """Underlyings by symbol, with what there is on each; or by name or ISIN; or the issuers of bonds."""
    wanted: dict[str, Any] = asked.body or dict(asked.query)
    symbol, kind = str(wanted["symbol"]).strip(), wanted.get("secType")
    universe, lookups = gateway.area(Universe), gateway.area(Lookups)
    if wanted.get("fund"):
        named = tuple(each for each in universe.by_name(symbol) if each.sec_type == "FUND")
        funds = universe.by_symbol(symbol, "FUND") or named
        return [rows.named_row(each) for each in funds]
    if wanted.get("name"):
        lookups.searched = ()
        named = universe.by_name(symbol)
        return [rows.named_row(each) for each in (named if wanted.get("more") else named[:MOST_NAMES])]
    candidates = universe.by_symbol(symbol)
    if wanted.get("pattern"):
        candidates += tuple(each for each in universe.all() if each.symbol.startswith(symbol.upper()))
    found = tuple(each for each in dict.fromkeys(candidates) if _is_found(each, kind))
    lookups.searched = tuple(each.conid for each in found)
    shown = [_row(gateway, each) for each in found]
    return shown if kind == "IND" else [*shown, *_bond_rows(symbol)]


@handles("contracts.strikes")
def strikes(gateway: "MockGateway", asked: "Asked") -> dict[str, list[float]]:
    """Strikes of all expiries of a month together; none for a month that is not listed or not spelled `MAR26`."""
    chain = gateway.area(Universe).options(_number(asked.query["conid"]), asked.query["sectype"])
    exchange = asked.query.get("exchange")
    if chain is None or (exchange and exchange not in chain.exchanges):
        return {"call": [], "put": []}
    expiries = _expiries(chain, asked.query["month"], _today(gateway))
    together = sorted({strike for expiry in expiries for strike in chain.strikes(expiry)})
    return {"call": [float(each) for each in together], "put": [float(each) for each in together]}


@handles("contracts.info")
def info(gateway: "MockGateway", asked: "Asked") -> Any:
    """One contract by its conid alone, as an object; or a list of derivatives of an underlying, or of bonds."""
    query, universe = asked.query, gateway.area(Universe)
    kind = query.get("sectype")
    if kind == "BOND" or query.get("issuerId"):
        return [rows.bond(each) for each in _bonds(universe, query.get("issuerId"), str(query.get("filters") or ""))]
    if "conid" not in query:
        raise Refusal(400, "Bad Request: Missing required param: conid", code=True)
    instrument = universe.instrument(_number(query["conid"]))
    if instrument is None:
        raise Refusal(500, '{"reason":"Details currently unavailable..."}')
    if kind in (None, "", instrument.sec_type):
        return rows.single(instrument) if not kind else [rows.single(instrument)]
    if kind == "CFD":
        linked = [universe.instrument(conid) for name, conid in instrument.related if name == "CFD"]
        return [rows.single(each) for each in linked if each is not None]
    month = str(query.get("month", ""))
    if month_of(month) is None:
        raise Refusal(
            400, "Bad Request: invalid month" if month else "Bad Request: Missing required param: month", code=True
        )
    exchange = query.get("exchange")
    found = _futures(gateway, instrument, month) if kind == "FUT" else _options(gateway, asked, instrument, month)
    return [rows.derivative(each, exchange) for each in found if not exchange or exchange in each.venues]


@handles("contracts.definitions")
def definitions(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """What contracts are, by conid; those there are none of are left out."""
    return _definitions(gateway, _numbers(asked.query["conids"]))


@handles("contracts.definitions_post")
def definitions_post(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """The same, asked for in the body."""
    return _definitions(gateway, asked.body["conids"])


@handles("contracts.stocks")
def stocks(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """All listings of shares, company by company; symbols in capitals, unknown ones are left out (Q152)."""
    return {
        symbol: companies
        for symbol in asked.query["symbols"].split(",")
        if (companies := _companies(gateway.area(Universe), symbol.strip()))
    }


@handles("contracts.futures")
def futures(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """Futures that have not expired, by symbol; dates are whole numbers (Q153)."""
    universe, today = gateway.area(Universe), _today(gateway)
    found: dict[str, Any] = {}
    for symbol in asked.query["symbols"].split(","):
        chain = universe.futures(symbol.strip())
        if chain is not None and asked.query.get("exchange") in (None, "", chain.root.exchange):
            found[chain.root.symbol] = [rows.future(each) for each in chain.listed(today)]
    return found


@handles("contracts.schedule")
def schedule(gateway: "MockGateway", asked: "Asked") -> list[dict[str, Any]]:
    """Trading hours, venue by venue: one entry a weekday (1 to 7 January 2000), then the days that differ (Q154)."""
    query, universe = asked.query, gateway.area(Universe)
    exchanges = [each for each in str(query.get("exchange") or query.get("exchangeFilter") or "").split(",") if each]
    if not exchanges:
        raise Refusal(400, "Bad Request: Missing required param: exchange", code=True)
    found = _scheduled(universe, query["assetClass"], query["symbol"], _today(gateway))
    if "conid" in query:
        found = [each for each in found if each.conid == _number(query["conid"])]
    venues = {venue: each for each in reversed(found) for venue in (*each.venues, each.listing)}
    today = _today(gateway)
    return [hours.hours(each, venues[each].market, today) for each in exchanges if each in venues]


@handles("contracts.trading_schedule")
def trading_schedule(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """The coming sessions of one contract, in seconds since the epoch (Q155)."""
    market = _listed(gateway, asked.query["conid"]).market
    session = market.current(gateway.clock.now().timestamp())
    days: dict[str, Any] = {}
    for _ in range(SCHEDULE_DAYS):
        days[f"{session.day:%Y%m%d}"] = {
            "extended_hours": [{"opening": session.start, "closing": session.end, "cancel_daily_orders": True}],
            "liquid_hours": [{"opening": session.opens, "closing": session.closes}],
        }
        session = market.following(session.day)
    return {"exchange_time_zone": market.timezone, "schedules": days}


@handles("contracts.details")
def details(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """One contract, in names_with_underscores (Q160)."""
    return rows.details(_listed(gateway, asked.path["conid"]))


@handles("contracts.details_and_rules")
def details_and_rules(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """One contract and the rules of an order for it."""
    instrument = _listed(gateway, asked.path["conid"])
    return {**rows.details(instrument), "rules": rules_of(gateway, instrument, buys=asked.query.get("isBuy", True))}


@handles("contracts.rules")
def rules(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """The rules of an order for one contract."""
    return rules_of(gateway, _listed(gateway, asked.body["conid"]), buys=asked.body.get("isBuy", True))


@handles("contracts.algos")
def algos(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """Algorithms for orders in one contract; descriptions and parameters where they are asked for."""
    instrument = gateway.area(Universe).instrument(_number(asked.path["conid"]))
    if instrument is None:
        raise Refusal(503, "Service Unavailable", code=True)
    wanted = [each for each in str(asked.query.get("algos", "")).split(";") if each]
    if len(wanted) > MOST_ALGOS:
        raise Refusal(500, f"at most {MOST_ALGOS} algos")
    found = algorithms.of(instrument)
    if wanted:
        found = tuple(each for each in found if each.id in wanted)
    described, detailed = asked.query.get("addDescription") == 1, asked.query.get("addParams") == 1
    return {"algos": [each.shown(described=described, detailed=detailed) for each in found]}


@handles("contracts.bond_filters")
def bond_filters(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """What the bonds of an issuer can be filtered by; empty for an issuer that there is none of (Q158)."""
    bonds = _bonds(gateway.area(Universe), asked.query["issuerId"], "")
    if not bonds:
        return {"bondFilters": []}
    matures = sorted({(f"{each.expiry:%Y%m}", f"{each.expiry:%b %Y}") for each in bonds})
    issued = sorted({(f"{each.issued:%Y%m%d}", f"{each.issued:%b %d %Y}") for each in bonds})
    coupons = sorted({each.coupon for each in bonds if each.coupon is not None})
    return {
        "bondFilters": [
            _filter("Maturity Date", 27, [{"text": text, "value": value} for value, text in matures]),
            _filter("Issue Date", 28, [{"text": text, "value": value} for value, text in issued]),
            _filter("Coupon", 25, [{"value": str(each)} for each in coupons]),
            _filter("Currency", 5, [{"value": each} for each in sorted({each.currency for each in bonds})]),
        ]
    }


@handles("contracts.currency_pairs")
def currency_pairs(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """The pairs that a currency is in, under a key that is the currency (Q159)."""
    currency = asked.query["currency"]
    pairs = [
        {
            "symbol": each.local_symbol,
            "conid": each.conid,
            "ccyPair": each.currency if each.symbol == currency else each.symbol,
        }
        for each in gateway.area(Universe).all("CASH")
        if currency in (each.symbol, each.currency)
    ]
    return {currency: pairs} if pairs else {}


@handles("contracts.exchange_rate")
def exchange_rate(gateway: "MockGateway", asked: "Asked") -> dict[str, float]:
    """Units of the target currency for one of the source."""
    source, target = asked.query["source"], asked.query["target"]
    for each in (source, target):
        if each not in listings.WORTH:
            raise Refusal(400, f"Bad Request: invalid currency {each}", code=True)
    return {"rate": round(gateway.area(Prices).rate(source, target), 8)}


@handles("contracts.all_conids")
def all_conids(gateway: "MockGateway", asked: "Asked") -> list[dict[str, Any]]:
    """Every share listed on an exchange; other kinds of contracts are on none (Q161)."""
    exchange = asked.query["exchange"]
    if asked.query.get("assetClass", "STK") != "STK":
        return []
    return [
        {"ticker": each.symbol, "conid": each.conid, "exchange": each.listing}
        for each in gateway.area(Universe).all("STK")
        if each.listing == exchange
    ]


def _today(gateway: "MockGateway") -> dt.date:
    """The day in New York."""
    return gateway.clock.now().astimezone(calendar.US_STOCKS.zone).date()


def _number(conid: str | int) -> int:
    """A conid as a number; -1, which nothing has, for what is no number."""
    text = str(conid)
    return int(text) if text.isdecimal() else -1


def _numbers(conids: str) -> list[int]:
    parts = [each.strip() for each in conids.split(",") if each.strip()]
    if not all(each.isdecimal() for each in parts):
        raise Refusal(400, "Bad Request: conids must be numeric values", code=True)
    return [int(each) for each in parts]


def _listed(gateway: "MockGateway", conid: str | int) -> Instrument:
    """The contract with a conid; 400 for one that there is none of."""
    found = gateway.area(Universe).instrument(_number(conid))
    if found is None:
        raise Refusal(400, "Bad Request: conid is not valid", code=True)
    return found


def _is_found(instrument: Instrument, kind: str | None) -> bool:
    return instrument.sec_type in SEARCHED and kind in (None, "", instrument.sec_type)


def _row(gateway: "MockGateway", instrument: Instrument) -> dict[str, Any]:
    if instrument.sec_type in ("CASH", "CRYPTO"):
        pair = instrument.sec_type == "CASH"
        return {
            "conid": str(instrument.conid),
            "companyHeader": instrument.local_symbol if pair else f"{instrument.name} - {instrument.listing}",
            "companyName": instrument.name,
            "symbol": instrument.local_symbol,
            "description": None if pair else instrument.listing,
            "restricted": None,
            "sections": [] if pair else [{"secType": "CRYPTO", "exchange": f"{';'.join(instrument.venues)};"}],
            "secType": instrument.sec_type,
        }
    return {
        "conid": str(instrument.conid),
        "companyHeader": f"{instrument.name} - {instrument.listing}",
        "companyName": instrument.name,
        "symbol": instrument.symbol,
        "description": instrument.listing,
        "restricted": "IND" if instrument.sec_type == "IND" else None,
        "sections": list(_sections(gateway, instrument)),
    }


def _sections(gateway: "MockGateway", instrument: Instrument) -> Iterable[dict[str, Any]]:
    """What there is on an underlying."""
    universe, today = gateway.area(Universe), _today(gateway)
    home = {} if instrument.is_us and instrument.sec_type == "STK" else {"exchange": f"{instrument.listing};"}
    yield {"secType": instrument.sec_type, **home}
    chain = universe.futures_of(instrument.conid)
    if chain is not None:
        months = dict.fromkeys(each.month for each in chain.listed(today))
        yield {"secType": "FUT", "months": ";".join(months), "exchange": chain.root.exchange}
    for kind in ("OPT", "FOP"):
        options = universe.options(instrument.conid, kind)
        if options is not None:
            months = dict.fromkeys(month_name(dt.date(*each, 1)) for each in options.months(today))
            yield {"secType": kind, "months": ";".join(months), "exchange": ";".join(options.exchanges)}
    for kind, conid in instrument.related:
        yield {"secType": kind, "exchange": "SMART", "conid": str(conid)}
    if instrument.has_options or chain is not None:
        yield {"secType": "BAG"}


def _bond_rows(symbol: str) -> list[dict[str, Any]]:
    """One row for all issuers under a symbol, without a conid."""
    issuers = {row.issuer: row.name for row in listings.DEBTS if row.symbol == symbol.upper()}
    issuers |= {issuer: name for issuer, under, name in listings.ISSUERS if under == symbol.upper()}
    if not issuers:
        return []
    return [
        {
            "issuers": [{"id": issuer, "name": name} for issuer, name in issuers.items()],
            "bondid": 5,
            "conid": NO_CONID,
            "companyHeader": "Corporate Fixed Income",
            "companyName": None,
            "symbol": None,
            "description": None,
            "restricted": None,
            "sections": [{"secType": "BOND"}],
        }
    ]


def _expiries(chain: "OptionChain", month: str, today: dt.date) -> list[dt.date]:
    wanted = month_of(month)
    return [each for each in chain.expiries(today) if (each.year, each.month) == wanted]


def _options(gateway: "MockGateway", asked: "Asked", underlying: Instrument, month: str) -> list[Instrument]:
    """The options of a month at a strike: one an expiry, trading class and right."""
    query = asked.query
    if "strike" not in query:
        raise Refusal(400, "Bad Request: Missing required param: strike", code=True)
    chain = gateway.area(Universe).options(underlying.conid, query["sectype"])
    if chain is None:
        return []
    try:
        strike = Decimal(str(query["strike"]))
    except ArithmeticError:
        raise Refusal(400, "Bad Request: strike must be a numeric value", code=True) from None
    rights = (query["right"],) if query.get("right") else ("C", "P")
    found = [
        chain.option(expiry, strike, right, kind)
        for expiry in _expiries(chain, month, _today(gateway))
        for kind in chain.classes_of(expiry)
        for right in rights
    ]
    return [each for each in found if each is not None]


def _futures(gateway: "MockGateway", underlying: Instrument, month: str) -> list[Instrument]:
    chain = gateway.area(Universe).futures_of(underlying.conid)
    return [each for each in chain.listed(_today(gateway)) if each.month == month] if chain else []


def _bonds(universe: Universe, issuer: str | None, filters: str) -> list[Instrument]:
    """The bonds of an issuer that pass filters such as `27:202706,25:3.0`: column and value."""
    found = [each for each in universe.all("BOND") if each.issuer == issuer]
    for one in filter(None, filters.split(",")):
        column, _, value = one.partition(":")
        found = [each for each in found if value in _columns(each).get(column, "")]
    return found


def _columns(bond: Instrument) -> dict[str, str]:
    return {
        "27": f"{bond.expiry:%Y%m%d}",
        "28": f"{bond.issued:%Y%m%d}",
        "25": str(bond.coupon),
        "5": bond.currency,
    }


def _filter(text: str, column: int, values: Sequence[dict[str, str]]) -> dict[str, Any]:
    return {"displayText": text, "columnId": column, "options": list(values)}


def _definitions(gateway: "MockGateway", conids: Sequence[int]) -> dict[str, Any]:
    if len(conids) > MOST_DEFINITIONS:
        raise Refusal(400, f"Bad Request: conids exceeds maximum allowed length of {MOST_DEFINITIONS}", code=True)
    universe = gateway.area(Universe)
    found = (universe.instrument(conid) for conid in dict.fromkeys(conids))
    return {"secdef": [rows.definition(universe, each) for each in found if each is not None]}


def _companies(universe: Universe, symbol: str) -> list[dict[str, Any]]:
    names: dict[str, list[Instrument]] = {}
    for each in universe.by_symbol(symbol, "STK") if symbol == symbol.upper() else ():
        names.setdefault(each.name, []).append(each)
    return [
        {
            "name": name,
            "chineseName": None,
            "assetClass": "STK",
            "contracts": [{"conid": each.conid, "exchange": each.listing, "isUS": each.is_us} for each in found],
        }
        for name, found in names.items()
    ]


CLASSES = {"FND": "FUND", "BND": "BOND"}
"""Asset classes of `contracts.schedule` that are spelled differently elsewhere."""


def _scheduled(universe: Universe, kind: str, symbol: str, today: dt.date) -> list[Instrument]:
    """Contracts of an asset class by symbol; one stands for all futures or options."""
    if kind == "FUT":
        chain = universe.futures(symbol)
        return [chain.listed(today)[0]] if chain else []
    if kind == "OPT":
        chains = (universe.options(each.conid) for each in universe.by_symbol(symbol))
        return [_any_option(chain, today) for chain in chains if chain]
    return list(universe.by_symbol(symbol, CLASSES.get(kind, kind)))


def _any_option(chain: "OptionChain", today: dt.date) -> Instrument:
    expiry = chain.expiries(today)[0]
    found = chain.option(expiry, chain.strikes(expiry)[0], "C")
    if found is None:
        raise AssertionError("a chain has the strikes that it lists")
    return found
