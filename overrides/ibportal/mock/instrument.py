"""A contract of the mock gateway's universe."""

import datetime as dt
from dataclasses import dataclass, field
from decimal import Decimal

from ibportal.mock.calendar import Market

MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")


@dataclass(frozen=True, slots=True, kw_only=True)
class Instrument:
    """What can be quoted, and mostly traded. Immutable: the state around it is in the areas."""

    conid: int
    symbol: str
    """The ticker; of a derivative the underlying's; of a currency pair the base currency."""
    name: str
    sec_type: str
    """STK, OPT, FUT, FOP, CASH, IND, BOND, CRYPTO, CFD or FUND."""
    exchange: str
    """Where orders go unless they say otherwise: SMART for what is routed."""
    listing: str
    """The primary exchange, as `secdef/search` spells it."""
    venues: tuple[str, ...]
    """Where it can be traded."""
    currency: str
    country: str
    market: Market
    tick: Decimal
    price: float
    """Where its path of prices starts; 0 for what is priced by another."""
    volatility: float
    """Of a day, as a fraction."""
    volume: float
    """Units traded in a day on average."""
    multiplier: Decimal = Decimal(1)
    """Units of currency one point of price is worth per contract."""
    type: str = ""
    """COMMON, ETF or FUND for shares."""
    expiry: dt.date | None = None
    last_trading_day: dt.date | None = None
    strike: Decimal | None = None
    right: str | None = None
    """C or P."""
    underlying: int | None = None
    """The conid it derives from: an option's share, index or future, a future's root, a CFD's share."""
    follows: int | None = None
    """The conid whose price it follows, for another reason: a listing in another country, a root of futures."""
    ratio: float = 1.0
    """How many of it make one of what it follows."""
    trading_class: str = ""
    industry: str = ""
    category: str = ""
    sector: str = ""
    isin: str = ""
    cusip: str = ""
    has_options: bool = False
    issuer: str = ""
    coupon: Decimal | None = None
    issued: dt.date | None = None
    related: tuple[tuple[str, int], ...] = field(default=())
    """Other contracts on it that have a conid of their own: its CFD."""

    @property
    def is_us(self) -> bool:
        """Whether it is traded in the United States."""
        return self.country == "US"

    @property
    def listing_long(self) -> str:
        """The primary exchange as orders and scanners spell it."""
        if self.listing != "NASDAQ" or self.sec_type != "STK":
            return self.listing
        return "NASDAQ.SCM" if self.trading_class == "SCM" else "NASDAQ.NMS"

    @property
    def digits(self) -> int:
        """Decimal places of a price."""
        return max(0, -int(self.tick.normalize().as_tuple().exponent))

    @property
    def month(self) -> str:
        """The contract month as the gateway spells it (`MAR26`), empty for what does not expire."""
        return month_name(self.expiry) if self.expiry else ""

    @property
    def local_symbol(self) -> str:
        """The symbol at the exchange: `EUR.USD`, `ESM6`, `AAPL  260320C00250000`."""
        if self.sec_type == "CASH":
            return f"{self.symbol}.{self.currency}"
        if self.sec_type == "FUT" and self.expiry:
            return f"{self.symbol}{'FGHJKMNQUVXZ'[self.expiry.month - 1]}{self.expiry.year % 10}"
        if self.expiry and self.strike is not None:
            return f"{self.trading_class:<6}{self.expiry:%y%m%d}{self.right}{int(self.strike * 1000):08d}"
        return self.symbol

    @property
    def description(self) -> str:
        """The contract in one line, as orders and positions show it: `AAPL`, `AAPL MAR2026 250 C [AAPL  260320C…]`."""
        if self.sec_type == "CASH":
            return self.local_symbol
        if self.sec_type == "FUT" and self.expiry:
            return f"{self.symbol} {self.month[:3]}{self.expiry.year}"
        if self.expiry and self.strike is not None:
            month = f"{self.month[:3]}{self.expiry.year}"
            return f"{self.symbol} {month} {plain(self.strike)} {self.right} [{self.local_symbol} {self.multiplier}]"
        if self.sec_type == "BOND" and self.expiry:
            return f"{self.symbol} {self.coupon} {self.expiry:%m/%d/%y}"
        return self.symbol

    @property
    def text(self) -> str:
        """What distinguishes a derivative in words: `MAR 20 '26 250 Call`; empty otherwise."""
        if self.expiry is None or self.sec_type == "BOND":
            return ""
        date = f"{self.month[:3]} {self.expiry.day:02d} '{self.expiry:%y}"
        if self.strike is None:
            return date
        return f"{date} {plain(self.strike)} {'Call' if self.right == 'C' else 'Put'}"

    def rounded(self, price: float) -> Decimal:
        """`price` on the grid of ticks: never negative, and at least a tick for what is not priced by another."""
        return max(round(price / float(self.tick)), 1 if self.price else 0) * self.tick


def month_name(day: dt.date) -> str:
    """`MAR26`."""
    return f"{MONTHS[day.month - 1]}{day:%y}"


def month_of(name: str) -> tuple[int, int] | None:
    """The year and month of a name such as `MAR26`; None for what is no such name."""
    if len(name) != 5 or name[:3] not in MONTHS or not name[3:].isdecimal():
        return None
    return 2000 + int(name[3:]), MONTHS.index(name[:3]) + 1


def plain(number: Decimal) -> str:
    """A number without trailing zeros or exponent: `250`, `187.5`."""
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
