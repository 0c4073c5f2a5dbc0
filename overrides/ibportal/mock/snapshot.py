"""The fields of a snapshot: what each tag of `spec/fields.json` is worth for a contract, as text.

Values are plain here, without the letters, commas and suffixes of the quirk `display-numbers`. A field that means
nothing for a contract, or that the mock gateway has nothing for, is left out of the row: dividends, earnings and other
company figures, events of Wall Street Horizon, ratings, probabilities of strategies.
"""

import datetime as dt
import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ibportal.mock import technicals
from ibportal.mock.accounts import Accounts
from ibportal.mock.holdings import Holdings, Position
from ibportal.mock.instrument import Instrument, plain
from ibportal.mock.options import Greeks
from ibportal.mock.path import Bar, chance
from ibportal.mock.prices import Prices, Quote
from ibportal.mock.universe import Universe

if TYPE_CHECKING:
    from ibportal.mock.gateway import MockGateway

LIVE, FROZEN = "R", "Z"
LETTERS = {"NASDAQ": "Q", "NYSE": "N", "ARCA": "P", "AMEX": "A", "CBOE": "B", "BATS": "Z", "IEX": "V", "EDGX": "K"}
"""Letters of exchanges in 7057, 7058 and 7068."""
SERVICES = "&serviceID1=122&serviceID2=123&serviceID3=203"
YEAR = 252
"""Trading days that the figures of a year look back."""


@dataclass
class View:
    """One contract, looked at."""

    gateway: "MockGateway"
    instrument: Instrument
    exchange: str

    @cached_property
    def prices(self) -> Prices:
        """The market."""
        return self.gateway.area(Prices)

    @cached_property
    def quote(self) -> Quote:
        """The quote now."""
        return self.prices.quote(self.instrument.conid)

    @cached_property
    def greeks(self) -> Greeks | None:
        """Of an option."""
        return self.prices.greeks(self.instrument.conid)

    @cached_property
    def days(self) -> list[Bar]:
        """The sessions of the last year, today's excepted."""
        return self.prices.days(self.instrument.conid, YEAR)

    @cached_property
    def position(self) -> Position | None:
        """What the selected account holds of it."""
        selected = self.gateway.area(Accounts).selected
        portfolio = self.gateway.area(Holdings).of(selected, self.quote.at)
        found = portfolio.positions.get(self.instrument.conid)
        return found if found is not None and found.quantity else None

    @property
    def is_share(self) -> bool:
        """Whether it is a stock or an ETF."""
        return self.instrument.sec_type == "STK"

    @property
    def is_option(self) -> bool:
        """Whether it is an option, of either kind."""
        return self.instrument.strike is not None

    def bits(self, tag: int) -> int:
        """Random bits for a figure that is made up and does not change within a day."""
        day = self.instrument.market.current(self.quote.at).day.toordinal()
        return chance(self.gateway.seed, self.instrument.conid, tag, day)

    def price(self, value: float | Decimal | None) -> str | None:
        """A price on the wire."""
        if value is None:
            return None
        exact = value if isinstance(value, Decimal) else self.instrument.rounded(value)
        return f"{exact:.{self.instrument.digits}f}"


Reading = Callable[[View], str | None]


def row(gateway: "MockGateway", conid: int, asked: str, fields: Iterable[str], place: int) -> dict[str, Any]:
    """One contract's row: metadata and what there is of the fields; `asked` is how the request named it (conidEx)."""
    server = f"q{place % 8}"
    shown: dict[str, Any] = {"conid": conid, "conidEx": asked, "server_id": server, "6119": server}
    instrument = gateway.area(Universe).instrument(conid)
    if instrument is None:
        return shown | {"31": "N/A", "55": "-"}
    view = View(gateway, instrument, asked.partition("@")[2] or instrument.exchange)
    shown |= {
        "_updated": int(view.prices.changed_at(conid) * 1000),
        "6508": SERVICES,
        "6509": f"{LIVE if view.quote.extended else FROZEN}pB",
    }
    for tag in fields:
        reading = FIELDS.get(tag)
        if reading is not None and (value := reading(view)) is not None:
            shown[tag] = value
    return shown


def _text(value: str) -> str | None:
    return value or None


def _count(value: float) -> str:
    return str(int(value))


def _percent(value: float | None) -> str | None:
    return None if value is None else f"{value:.2f}"


def _exact(value: float | None, digits: int = 3) -> str | None:
    return None if value is None else f"{value:.{digits}f}"


def _date(day: dt.date | None) -> str | None:
    return f"{day:%Y%m%d}" if day else None


def _held(read: Callable[[View, Position], float | Decimal]) -> Reading:
    """A figure of a position, in the contract's currency; none without a position."""

    def reading(view: View) -> str | None:
        return None if view.position is None else f"{read(view, view.position):.2f}"

    return reading


def _value(view: View, position: Position) -> Decimal:
    return position.quantity * view.quote.mark * view.instrument.multiplier


def _gain(view: View, position: Position) -> Decimal:
    return _value(view, position) - position.cost


def _gain_percent(view: View, position: Position) -> Decimal:
    return _gain(view, position) / abs(position.cost) * 100 if position.cost else Decimal(0)


def _today(view: View, position: Position) -> Decimal:
    return position.quantity * view.quote.change * view.instrument.multiplier + position.realized


def _quantity(view: View) -> str | None:
    return None if view.position is None else plain(view.position.quantity)


def _letters(view: View) -> str | None:
    if not view.is_share or view.quote.bid is None:
        return None
    home = LETTERS.get(view.instrument.listing, "Q")
    return home + "".join(letter for place, letter in enumerate("ZKVPB") if view.bits(7057) >> place & 1)


def _implied(view: View) -> float | None:
    """The volatility implied for the underlying, in percent; only what has options has one."""
    if not view.instrument.has_options or not view.instrument.volatility:
        return None
    return float(view.instrument.volatility * math.sqrt(YEAR) * 105)


def _historical(view: View) -> float:
    return technicals.volatility(view.days)


def _ratio(tag: int) -> Reading:
    """Puts over calls: made up, for what has options."""

    def reading(view: View) -> str | None:
        return f"{0.5 + view.bits(tag) % 1000 / 1000:.2f}" if view.instrument.has_options else None

    return reading


def _ema(length: int) -> Reading:
    return lambda view: view.price(technicals.average(view.days[-length:], length))


def _against_ema(length: int) -> Reading:
    def reading(view: View) -> str | None:
        average = technicals.average(view.days[-length:], length)
        return _percent((float(view.quote.last) / average - 1) * 100 if average else None)

    return reading


def _months(view: View) -> str | None:
    chain = view.gateway.area(Universe).options(view.instrument.conid)
    if chain is None:
        return view.instrument.month or None
    return ";".join(
        f"{year}{month:02d}" for year, month in chain.months(view.instrument.market.current(view.quote.at).day)
    )


def _break_even(view: View) -> str | None:
    strike = view.instrument.strike
    if strike is None:
        return None
    return view.price(strike + view.quote.last * (1 if view.instrument.right == "C" else -1))


def _yield(price: Callable[[Quote], Decimal | None]) -> Reading:
    """The yield to maturity of a bond, in percent, by the usual approximation."""

    def reading(view: View) -> str | None:
        bond, paid = view.instrument, price(view.quote)
        if bond.coupon is None or bond.expiry is None or paid is None:
            return None
        today = bond.market.current(view.quote.at).day
        years = max((bond.expiry - today).days / 365, 0.1)
        return _exact((float(bond.coupon) + (100 - float(paid)) / years) / ((100 + float(paid)) / 2) * 100)

    return reading


def _greek(name: str) -> Reading:
    return lambda view: None if view.greeks is None else _exact(getattr(view.greeks, name))


def _shortable(view: View) -> str | None:
    return _count(view.instrument.volume * 0.3) if view.is_share and view.instrument.is_us else None


FIELDS: dict[str, Reading] = {
    "31": lambda view: view.price(view.quote.last),
    "55": lambda view: view.instrument.symbol,
    "58": lambda view: _text(view.instrument.text),
    "70": lambda view: view.price(view.quote.high),
    "71": lambda view: view.price(view.quote.low),
    "73": _held(_value),
    "74": _held(lambda view, position: position.mean() / view.instrument.multiplier),
    "75": _held(_gain),
    "76": _quantity,
    "77": _held(_gain),
    "78": _held(_today),
    "79": _held(lambda _, position: position.realized),
    "80": _held(_gain_percent),
    "82": lambda view: f"{view.quote.change:+.{view.instrument.digits}f}",
    "83": lambda view: _percent(view.quote.change_percent),
    "84": lambda view: view.price(view.quote.bid),
    "85": lambda view: None if view.quote.ask is None else _count(view.quote.ask_size),
    "86": lambda view: view.price(view.quote.ask),
    "87": lambda view: _count(view.quote.volume),
    "88": lambda view: None if view.quote.bid is None else _count(view.quote.bid_size),
    "201": lambda view: view.instrument.right,
    "6004": lambda view: view.exchange,
    "6008": lambda view: str(view.instrument.conid),
    "6070": lambda view: view.instrument.sec_type,
    "6072": _months,
    "6073": lambda view: _date(view.instrument.expiry),
    "6457": lambda view: str(view.instrument.underlying) if view.instrument.underlying else None,
    "7051": lambda view: view.instrument.name,
    "7057": _letters,
    "7058": lambda view: LETTERS.get(view.instrument.listing) if view.is_share else None,
    "7059": lambda view: _count(view.quote.last_size),
    "7068": _letters,
    "7084": lambda view: None if (iv := _implied(view)) is None else _percent(iv / (_historical(view) or iv) * 100),
    "7085": _ratio(7085),
    "7086": _ratio(7086),
    "7087": lambda view: _percent(_historical(view)),
    "7088": lambda view: _percent(_historical(view)),
    "7089": lambda view: _count(view.instrument.volume / 40) if view.instrument.has_options else None,
    "7094": lambda view: f"{view.instrument.conid}@{view.exchange}",
    "7184": lambda view: "0" if view.instrument.sec_type == "IND" else "1",
    "7219": lambda view: view.instrument.description,
    "7220": lambda view: _text(view.instrument.text),
    "7221": lambda view: _text(view.instrument.listing_long),
    "7280": lambda view: _text(view.instrument.industry),
    "7281": lambda view: _text(view.instrument.category),
    "7282": lambda view: _count(view.instrument.volume),
    "7283": lambda view: _percent(_implied(view)),
    "7284": lambda view: _percent(_historical(view)),
    "7285": _ratio(7085),
    "7293": lambda view: view.price(max(day.high for day in view.days)),
    "7294": lambda view: view.price(min(day.low for day in view.days)),
    "7295": lambda view: view.price(view.quote.open),
    "7296": lambda view: view.price(view.quote.close),
    "7308": _greek("delta"),
    "7309": _greek("gamma"),
    "7310": _greek("theta"),
    "7311": _greek("vega"),
    "7633": lambda view: (
        _percent(view.prices.implied_volatility(view.instrument) * 100) if view.greeks is not None else None
    ),
    "7635": lambda view: view.price(view.quote.mark),
    "7636": _shortable,
    "7637": lambda view: "0.25" if _shortable(view) else None,
    "7638": lambda view: _count(view.bits(7638) % 20_000) if view.is_option else None,
    "7644": lambda view: "Shortable" if _shortable(view) else None,
    "7674": _ema(200),
    "7675": _ema(100),
    "7676": _ema(50),
    "7677": _ema(20),
    "7678": _against_ema(200),
    "7679": _against_ema(100),
    "7681": _against_ema(20),
    "7724": _against_ema(50),
    "7682": lambda view: (
        None if view.quote.open is None else f"{view.quote.last - view.quote.open:+.{view.instrument.digits}f}"
    ),
    "7292": _held(lambda _, position: position.cost),
    "7695": _break_even,
    "7697": lambda view: _count(view.instrument.volume * 1.5) if view.instrument.sec_type == "FUT" else None,
    "7698": _yield(lambda quote: quote.last),
    "7699": _yield(lambda quote: quote.bid),
    "7714": lambda view: _date(view.instrument.last_trading_day),
    "7715": lambda view: _date(view.instrument.issued),
    "7720": _yield(lambda quote: quote.ask),
    "7741": lambda view: view.price(view.quote.prior_close),
    "7762": lambda view: _count(view.quote.volume),
    "7768": lambda view: "0" if view.instrument.sec_type == "IND" else "1",
    "7920": _held(_today),
    "7921": _held(lambda _, position: position.cost),
}
"""How each field is read, by tag."""
