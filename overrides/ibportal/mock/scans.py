"""Market scans: what can be scanned for, where, and by which filters. Everything that is listed works."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any

from ibportal.mock import technicals
from ibportal.mock.instrument import Instrument
from ibportal.mock.path import Bar
from ibportal.mock.prices import Prices, Quote

MOST = 50
"""Rows of one scan."""
YEAR = 252
SHARES_PER_TRADE = 180


@dataclass
class Candidate:
    """A contract that may be found."""

    prices: Prices
    instrument: Instrument

    @cached_property
    def quote(self) -> Quote:
        """The quote now."""
        return self.prices.quote(self.instrument.conid)

    @cached_property
    def days(self) -> list[Bar]:
        """The sessions of the last year, today's excepted."""
        return self.prices.days(self.instrument.conid, YEAR)

    @property
    def opening_gap(self) -> float:
        """Between the last close and today's open, in percent."""
        if self.quote.open is None or not self.quote.prior_close:
            return 0.0
        return float(self.quote.open / self.quote.prior_close - 1) * 100

    @property
    def since_open(self) -> float:
        """The change since today's open, in percent."""
        return 0.0 if not self.quote.open else float(self.quote.last / self.quote.open - 1) * 100

    @property
    def range(self) -> float:
        """Between today's high and low, in percent of the price."""
        if self.quote.high is None or self.quote.low is None or not self.quote.last:
            return 0.0
        return float((self.quote.high - self.quote.low) / self.quote.last) * 100

    @property
    def turnover(self) -> float:
        """What today's volume is worth."""
        return self.quote.volume * float(self.quote.last)

    @property
    def activity(self) -> float:
        """Today's volume against that of an average day."""
        return self.quote.volume / self.instrument.volume if self.instrument.volume else 0.0

    @property
    def place_in_year(self) -> float:
        """Where the price lies between the low (0) and the high (100) of the year."""
        high, low = max(day.high for day in self.days), min(day.low for day in self.days)
        return (float(self.quote.last) - low) / (high - low) * 100 if high > low else 50.0


Measure = Callable[[Candidate], float]

MEASURES: Mapping[str, tuple[str, Measure]] = {
    "price": ("Price", lambda each: float(each.quote.last)),
    "change": ("Change", lambda each: float(each.quote.change)),
    "changePerc": ("Change %", lambda each: each.quote.change_percent),
    "changeOpenPerc": ("Change Since Open %", lambda each: each.since_open),
    "openGapPerc": ("Open Gap %", lambda each: each.opening_gap),
    "priceRange": ("Price Range %", lambda each: each.range),
    "volume": ("Volume", lambda each: each.quote.volume),
    "usdVolume": ("Volume USD", lambda each: each.turnover),
    "avgVolume": ("Average Volume", lambda each: each.instrument.volume),
    "tradeCount": ("Trade Count", lambda each: each.quote.volume / SHARES_PER_TRADE),
    "hvLast30d": ("Historical Volatility 30 Days", lambda each: technicals.volatility(each.days)),
    "curEMA(20)": ("EMA(20)", lambda each: technicals.average(each.days[-20:], 20)),
    "curEMA(50)": ("EMA(50)", lambda each: technicals.average(each.days[-50:], 50)),
    "curEMA(100)": ("EMA(100)", lambda each: technicals.average(each.days[-100:], 100)),
    "curEMA(200)": ("EMA(200)", lambda each: technicals.average(each.days[-200:], 200)),
}
"""What can be filtered by, from below and from above."""


@dataclass(frozen=True)
class Scan:
    """One way of ranking."""

    name: str
    column: str
    """Title of the column of figures."""
    measure: Measure
    rising: bool = False
    """Whether the lowest come first."""
    shown: bool = False
    """Whether rows have the figure."""


def _measure(name: str) -> Measure:
    return MEASURES[name][1]


SCANS: Mapping[str, Scan] = {
    "TOP_PERC_GAIN": Scan("Top % Gainers", "Chg%", _measure("changePerc")),
    "TOP_PERC_LOSE": Scan("Top % Losers", "Chg%", _measure("changePerc"), rising=True),
    "MOST_ACTIVE": Scan("Most Active", "Volume", _measure("volume"), shown=True),
    "MOST_ACTIVE_USD": Scan("Most Active ($)", "Volume ($)", _measure("usdVolume"), shown=True),
    "MOST_ACTIVE_AVG_USD": Scan(
        "Most Active by Average ($)",
        "Avg Volume ($)",
        lambda each: each.instrument.volume * each.days[-1].close,
        shown=True,
    ),
    "HOT_BY_VOLUME": Scan("Hot Contracts by Volume", "Volume", lambda each: each.activity, shown=True),
    "HOT_BY_PRICE": Scan("Hot Contracts by Price", "Chg%", lambda each: abs(each.quote.change_percent)),
    "HOT_BY_PRICE_RANGE": Scan("Hot by Price Range", "Range", _measure("priceRange")),
    "TOP_PRICE_RANGE": Scan("Top Price Range", "Range", _measure("priceRange")),
    "TOP_TRADE_COUNT": Scan("Top Trade Count", "Trades", _measure("tradeCount"), shown=True),
    "TOP_TRADE_RATE": Scan("Top Trade Rate", "Trades/min", lambda each: each.activity * 1000, shown=True),
    "TOP_VOLUME_RATE": Scan("Top Volume Rate", "Volume/min", lambda each: each.quote.volume / 390, shown=True),
    "TOP_OPEN_PERC_GAIN": Scan("Top % Gainers Since Open", "Chg Open%", _measure("changeOpenPerc")),
    "TOP_OPEN_PERC_LOSE": Scan("Top % Losers Since Open", "Chg Open%", _measure("changeOpenPerc"), rising=True),
    "HIGH_OPEN_GAP": Scan("Top Close-to-Open % Gainers", "Gap%", _measure("openGapPerc")),
    "LOW_OPEN_GAP": Scan("Top Close-to-Open % Losers", "Gap%", _measure("openGapPerc"), rising=True),
    "HIGH_VS_52W_HL": Scan("52 Week High", "52W%", lambda each: each.place_in_year),
    "LOW_VS_52W_HL": Scan("52 Week Low", "52W%", lambda each: each.place_in_year, rising=True),
    "HIGH_HIST_VOLAT": Scan("Highest Historical Volatility", "HV", _measure("hvLast30d")),
    "HALTED": Scan("Halted", "Halted", lambda each: float(each.quote.halted)),
    "TOP_STOCK_BUY_IMBALANCE_ADV_RATIO": Scan("Top Stock Buy Imbalances", "Imbalance", lambda each: each.activity),
}
"""By the code a scan is asked for with."""

KINDS: Mapping[str, tuple[str, str, str]] = {
    "STK": ("US Stocks", "STK", "STK.US"),
    "ETF.EQ.US": ("US Equity ETFs", "STK", "ETF.EQ.US"),
    "FUT.US": ("US Futures", "FUT", "FUT.US"),
    "IND.US": ("US Indexes", "IND", "IND.US"),
    "STOCK.NA": ("America Non-US Stocks", "STK", "STK.NA"),
    "STOCK.EU": ("Europe Stocks", "STK", "STK.EU"),
}
"""Instruments: title, kind of contract, and the location above all of theirs."""

PLACES: Mapping[str, tuple[str, str, tuple[str, ...]]] = {
    "STK.US.MAJOR": ("Listed/NASDAQ", "STK.US", ("NASDAQ", "NYSE", "AMEX", "ARCA")),
    "STK.NASDAQ": ("NASDAQ", "STK.US.MAJOR", ("NASDAQ",)),
    "STK.NYSE": ("NYSE", "STK.US.MAJOR", ("NYSE",)),
    "STK.AMEX": ("AMEX", "STK.US.MAJOR", ("AMEX",)),
    "STK.ARCA": ("ARCA", "STK.US.MAJOR", ("ARCA",)),
    "STK.US.MINOR": ("OTCMarkets", "STK.US", ()),
    "ETF.EQ.US.MAJOR": ("Listed/NASDAQ", "ETF.EQ.US", ("NASDAQ", "ARCA")),
    "FUT.CME": ("CME", "FUT.US", ("CME",)),
    "FUT.NYMEX": ("NYMEX", "FUT.US", ("NYMEX",)),
    "FUT.COMEX": ("COMEX", "FUT.US", ("COMEX",)),
    "IND.CBOE": ("CBOE", "IND.US", ("CBOE",)),
    "IND.NASDAQ": ("NASDAQ", "IND.US", ("NASDAQ",)),
    "STK.NA.CANADA": ("Canada", "STK.NA", ("TSE", "AEQLIT")),
    "STK.NA.MEXI": ("Mexico", "STK.NA", ("MEXI",)),
    "STK.EU.IBIS": ("Germany (IBIS)", "STK.EU", ("IBIS",)),
    "STK.EU.LSE": ("United Kingdom (LSE)", "STK.EU", ("LSE",)),
    "STK.EU.EBS": ("Switzerland (EBS)", "STK.EU", ("EBS",)),
}
"""Locations: title, the one above, and the exchanges."""


class UnknownScan(LookupError):
    """No such scan, instrument, location or filter."""


def scan(
    prices: Prices,
    listed: Iterable[Instrument],
    *,
    kind: str,
    code: str,
    location: str,
    filters: Iterable[tuple[str, Any]],
) -> tuple[Scan, list[tuple[Candidate, float]]]:
    """What a scan finds, best first, with its figures. Raises `UnknownScan`."""
    if code not in SCANS or kind not in KINDS:
        raise UnknownScan(f"no scan {code} of {kind}")
    ranking, exchanges = SCANS[code], _exchanges(location)
    _, sec_type, _ = KINDS[kind]
    conditions = [_condition(name, value) for name, value in filters]
    found = [
        Candidate(prices, each)
        for each in listed
        if each.sec_type == sec_type and each.listing in exchanges and (kind != "ETF.EQ.US" or each.type == "ETF")
    ]
    if code == "HALTED":
        found = [each for each in found if each.quote.halted]
    passing = [each for each in found if all(condition(each) for condition in conditions)]
    ranked = [(each, ranking.measure(each)) for each in passing]
    return ranking, sorted(ranked, key=lambda each: each[1], reverse=not ranking.rising)


@cache
def params() -> dict[str, Any]:
    """Everything that can be asked for, as `scanner.params` answers it."""
    filters = [*(f"{name}{side}" for name in MEASURES for side in ("Above", "Below")), "haltedIs", "stkTypes"]
    return {
        "scan_type_list": [
            {"display_name": each.name, "code": code, "instruments": list(KINDS)} for code, each in SCANS.items()
        ],
        "instrument_list": [
            {"display_name": name, "type": kind, "filters": filters} for kind, (name, _, _) in KINDS.items()
        ],
        "filter_list": [
            *(
                {
                    "group": f"{name}{side}",
                    "display_name": f"{title} {side}",
                    "code": f"{name}{side}",
                    "type": "non-range",
                }
                for name, (title, _) in MEASURES.items()
                for side in ("Above", "Below")
            ),
            _choice("haltedIs", "Halted"),
            _choice("stkTypes", "Stock type"),
        ],
        "location_tree": [
            {"display_name": name, "type": kind, "locations": _below(top)} for kind, (name, _, top) in KINDS.items()
        ],
    }


def figure(value: float) -> str:
    """A figure as rows have it: `221.521K`."""
    for limit, letter in ((1e9, "B"), (1e6, "M"), (1e3, "K")):
        if abs(value) >= limit:
            return f"{value / limit:.3f}{letter}"
    return f"{value:.3f}"


def _below(top: str) -> list[dict[str, Any]]:
    return [
        {"display_name": name, "type": place, "locations": _below(place)}
        for place, (name, above, _) in PLACES.items()
        if above == top
    ]


def _exchanges(location: str) -> frozenset[str]:
    """The exchanges of a location, or of all below one; several are separated by commas."""
    found: set[str] = set()
    for one in location.split(","):
        known = one in PLACES or any(above == one for _, above, _ in PLACES.values())
        if not known:
            raise UnknownScan(f"no location {one}")
        found.update(*(exchanges for place, (_, above, exchanges) in PLACES.items() if one in (place, above)))
    return frozenset(found)


def _condition(name: str, value: Any) -> Callable[[Candidate], bool]:
    if name == "haltedIs":
        wanted = str(value).lower() in ("true", "1")
        return lambda each: each.quote.halted == wanted
    if name == "stkTypes":
        return lambda each: _fits(each.instrument, str(value))
    measured, side = name[:-5], name[-5:]
    if measured not in MEASURES or side not in ("Above", "Below"):
        raise UnknownScan(f"no filter {name}")
    try:
        limit = float(value)
    except (TypeError, ValueError):
        raise UnknownScan(f"filter {name} takes a number, not {value!r}") from None
    measure = MEASURES[measured][1]
    return lambda each: measure(each) >= limit if side == "Above" else measure(each) <= limit


def _fits(instrument: Instrument, wanted: str) -> bool:
    """`inc:` or `exc:` before a type such as ETF; CORP stands for what is none."""
    side, _, kinds = wanted.partition(":") if ":" in wanted else ("inc", "", wanted)
    kind = "ETF" if instrument.type == "ETF" else "CORP"
    return (kind in kinds.upper().split(",")) == (side != "exc") or not kinds or kinds.upper() == "ALL"


def _choice(code: str, title: str) -> dict[str, Any]:
    values = [{"vendor": None, "default": True}, {"vendor": None, "default": False}]
    return {"group": code, "display_name": title, "code": code, "combo_values": values, "type": "combo"}
