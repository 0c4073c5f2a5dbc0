"""The numbered fields of a quote under names: what each is called, which type its value has, and how it is read.

A field is asked for by its name, by the constant of that name, or, where IBKR has one that is not listed, by number:

    ib.market_data.snapshot([265598], fields=["last", "bid", Quote.delta, 7999])

`spec/fields.json` holds the same table as data, with what is known about each format; a test holds the two together.
"""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from difflib import get_close_matches
from functools import lru_cache
from typing import Final, Generic, Literal, Self, TypeVar, cast, overload

from ibportal import numbers, stamps
from ibportal.market_data.availability import Availability

V_co = TypeVar("V_co", covariant=True)

Raw = str | int | float | bool | None
"""A value of a quote as it comes; the same field may be text over REST and a number on the WebSocket (Q086)."""


@dataclass(frozen=True)
class Reading:
    """How values are read: with the cures for display text and availability letters, or without."""

    displayed: bool = True
    """Letters, commas and suffixes are understood."""
    lettered: bool = True
    """Availability is read by its letters, wherever they stand."""


READ: Final = Reading()
"""With every cure."""


class Field(Generic[V_co]):
    """One numbered field. On the class it is itself, on a quote its value: `Quote.last.tag`, `quote.last`."""

    format = "text"

    def __init__(
        self, tag: str, group: str, form: str | None = None, *, late: bool = False, aliases: tuple[str, ...] = ()
    ) -> None:
        self.tag = tag
        """The number, as text: the key in a row."""
        self.name = ""
        """What it is called here."""
        self.group = group
        """What it is about: `price`, `size`, `greeks`, `position`, …"""
        self.format = form or self.format
        """How its value is written; `spec/fields.json` explains each."""
        self.late = late
        """Whether it is computed, and takes tens of seconds to arrive (Q100)."""
        self.aliases = aliases
        """Other names it goes by."""

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    def __repr__(self) -> str:
        return f"<Field {self.name} ({self.tag})>"

    @overload
    def __get__(self, quote: None, owner: type) -> Self: ...
    @overload
    def __get__(self, quote: "Fields", owner: type) -> V_co | None: ...
    def __get__(self, quote: "Fields | None", owner: type) -> Self | V_co | None:
        """The field itself, or its value in `quote`, which keeps it under this name: it is read once."""
        if quote is None:
            return self
        value = quote.__dict__[self.name] = self.value(quote.raw.get(self.tag), quote.reading)
        return value

    def value(self, raw: Raw, reading: Reading) -> V_co | None:
        """The value of `raw`; None where it says that there is none, or cannot be read."""
        try:
            return self.read(raw, reading)
        except ValueError:
            return None

    def read(self, raw: Raw, reading: Reading) -> V_co | None:
        """The value of `raw`; None where it says that there is none. Raises `ValueError` if it cannot be read."""
        raise NotImplementedError


class Amount(Field[Decimal]):
    """A price, a size, a percentage or any other number; percentages are in percent."""

    def read(self, raw: Raw, reading: Reading) -> Decimal | None:
        """The number."""
        return numbers.decimal(raw) if reading.displayed else self.shown(raw, reading).value

    def shown(self, raw: Raw, reading: Reading) -> numbers.Shown:
        """The number, and what the letter before it says."""
        if reading.displayed:
            return numbers.shown(raw)
        try:
            return numbers.Shown(raw, None if raw is None else Decimal(str(raw)))
        except InvalidOperation as error:
            raise numbers.NumberError(f"{raw!r} is no number") from error


class Last(Amount):
    """The price of the last trade."""

    format = "price-prefixed"

    def read(self, raw: Raw, reading: Reading) -> Decimal | None:
        """The price; None where the one that is displayed is the prior close: nothing has traded today."""
        found = self.shown(raw, reading)
        return None if found.mark == "close" else found.value

    def mark(self, raw: Raw, reading: Reading) -> numbers.Mark | None:
        """What the letter before it says; None where there is none, or it cannot be read."""
        try:
            return self.shown(raw, reading).mark
        except ValueError:
            return None


class Offer(Amount):
    """The price of a bid or an ask."""

    format = "price"

    def read(self, raw: Raw, reading: Reading) -> Decimal | None:
        """The price; None where it is -1: nobody bids, or asks."""
        found = super().read(raw, reading)
        return None if reading.displayed and found == -1 else found


class Text(Field[str]):
    """Text."""

    def read(self, raw: Raw, reading: Reading) -> str | None:
        """The text."""
        del reading
        return None if raw is None else str(raw)


class Flag(Field[bool]):
    """Yes or no."""

    format = "flag01"

    def read(self, raw: Raw, reading: Reading) -> bool | None:
        """Whether."""
        del reading
        return numbers.flag(raw)


class Day(Field[dt.date]):
    """A calendar day."""

    format = "date-text"

    def read(self, raw: Raw, reading: Reading) -> dt.date | None:
        """The day."""
        del reading
        return None if raw in (None, "", "N/A") else stamps.day(raw).day


class Conid(Field[int]):
    """A contract id."""

    format = "integer"

    def read(self, raw: Raw, reading: Reading) -> int | None:
        """The conid."""
        del reading
        try:
            return None if raw in (None, "") else int(raw)
        except OverflowError as error:
            raise ValueError(f"{raw!r} is no conid") from error


class Code(Field[Availability]):
    """What kind of data this is."""

    format = "availability"

    def read(self, raw: Raw, reading: Reading) -> Availability | None:
        """The letters, read."""
        if raw in (None, ""):
            return None
        return _availability(str(raw), reading.lettered)


@lru_cache(maxsize=256)
def _availability(code: str, lettered: bool) -> Availability:  # noqa: FBT001 - passed on as it came
    """A code, read; there are few of them, and every message has one."""
    return Availability.read(code) if lettered else Availability.by_place(code)


class Fields:
    """Every field that has a name."""

    raw: Mapping[str, Raw]
    """The row as it came, by number."""
    reading: Reading
    """How its values are read."""

    last = Last("31", "price", aliases=("last_price",))
    """Price of the last trade; with a C before it on the wire it is the prior close, with an H trading is halted."""
    symbol = Text("55", "ident")
    """Symbol."""
    text = Text("58", "ident")
    """Free text about the contract."""
    high = Amount("70", "price", "price")
    """Session high."""
    low = Amount("71", "price", "price")
    """Session low."""
    market_value = Amount("73", "position", "number-formatted")
    """Current value of your position; computed on live prices even without a subscription."""
    avg_price = Amount("74", "position", "number-formatted")
    """Average price of your position."""
    unrealized_pnl = Amount("75", "position", "number-formatted")
    """Unrealised P&L of your position."""
    formatted_position = Amount("76", "position", "number-formatted")
    """Position size as display text."""
    formatted_unrealized_pnl = Amount("77", "position", "number-formatted")
    """Unrealised P&L as display text."""
    daily_pnl = Amount("78", "position", "number-formatted")
    """P&L since prior close."""
    realized_pnl = Amount("79", "position", "number-formatted")
    """Realised P&L."""
    unrealized_pnl_pct = Amount("80", "position", "percent")
    """Unrealised P&L in percent."""
    change = Amount("82", "price", "price-signed")
    """Last minus prior close."""
    change_pct = Amount("83", "price", "percent-or-number")
    """Last minus prior close, in percent of it; a JSON number on the WebSocket, text such as +0.45% over REST."""
    bid = Offer("84", "price", aliases=("bid_price",))
    """Best bid."""
    ask_size = Amount("85", "size", "size-formatted")
    """Size at the ask."""
    ask = Offer("86", "price", aliases=("ask_price",))
    """Best offer."""
    volume = Amount("87", "size", "size-suffixed")
    """Volume of the day, rounded, with a K or M suffix; 7762 is exact."""
    bid_size = Amount("88", "size", "size-formatted")
    """Size at the bid."""
    right = Text("201", "ident")
    """P or C for options."""
    exchange = Text("6004", "ident")
    """Exchange."""
    contract_conid = Conid("6008", "ident")
    """Contract id, once more."""
    sec_type = Text("6070", "ident")
    """Asset class."""
    months = Text("6072", "ident")
    """Expiry months."""
    regular_expiry = Text("6073", "ident")
    """Regular expiry."""
    md_marker = Text("6119", "meta")
    """Delivery marker such as q0/q6; same value as server_id."""
    underlying_conid = Conid("6457", "ident")
    """Contract id of the underlying."""
    service_params = Text("6508", "meta")
    """Service parameters."""
    availability = Code("6509", "meta", aliases=("md_availability",))
    """What kind of data this is, in letters."""
    company_name = Text("7051", "ident")
    """Company name."""
    ask_exchanges = Text("7057", "price", "exchange-letters")
    """Letters of the exchanges at the ask."""
    last_exchange = Text("7058", "price", "exchange-letters")
    """Letters for the last trade."""
    last_size = Amount("7059", "size", "size-formatted")
    """Size of the last trade."""
    bid_exchanges = Text("7068", "price", "exchange-letters")
    """Letters of the exchanges at the bid."""
    iv_hv_ratio_pct = Amount("7084", "volatility", "percent")
    """Implied over historical volatility."""
    put_call_interest = Amount("7085", "options", "ratio")
    """Put OI over call OI."""
    put_call_volume = Amount("7086", "options", "ratio")
    """Put volume over call volume."""
    hist_vol_pct = Amount("7087", "volatility", "percent")
    """30-day historical volatility, real time."""
    hist_vol_close_pct = Amount("7088", "volatility", "percent")
    """Historical volatility on closes."""
    option_volume = Amount("7089", "options", "size-suffixed")
    """Option volume."""
    conid_exchange = Text("7094", "ident")
    """conid plus exchange."""
    can_be_traded = Flag("7184", "flags")
    """1 if it can be traded, else 0."""
    contract_description = Text("7219", "ident")
    """Contract description."""
    contract_description_2 = Text("7220", "ident")
    """Second contract description; IBKR gives both one name."""
    listing_exchange = Text("7221", "ident")
    """Listing exchange."""
    industry = Text("7280", "ident")
    """Industry."""
    category = Text("7281", "ident")
    """Sub-industry."""
    avg_volume_90d = Amount("7282", "size", "size-suffixed")
    """90-day average volume."""
    option_iv_pct = Amount("7283", "volatility", "percent")
    """30-day implied volatility of the underlying; 7633 is the per-strike one."""
    hist_vol_pct_deprecated = Amount("7284", "volatility", "percent")
    """Deprecated twin of 7087."""
    put_call_ratio = Amount("7285", "options", "ratio")
    """Put/call ratio."""
    dividend_amount = Amount("7286", "dividends", "number-formatted")
    """Next dividend amount (older list)."""
    dividend_yield_pct = Amount("7287", "dividends", "percent")
    """Dividend yield (older list)."""
    ex_dividend_date = Day("7288", "dividends")
    """Ex date (older list)."""
    market_cap = Amount("7289", "fundamental", "size-suffixed")
    """Market cap (older list)."""
    pe = Amount("7290", "fundamental", "number-formatted")
    """P/E (older list)."""
    eps = Amount("7291", "fundamental", "number-formatted")
    """EPS (older list)."""
    cost_basis = Amount("7292", "position", "number-formatted")
    """Position x average price x multiplier."""
    high_52w = Amount("7293", "price", "price")
    """52-week high."""
    low_52w = Amount("7294", "price", "price")
    """52-week low."""
    open = Amount("7295", "price", "price")
    """Today's open."""
    close = Amount("7296", "price", "price")
    """Today's close."""
    delta = Amount("7308", "greeks", "number", late=True)
    """Delta."""
    gamma = Amount("7309", "greeks", "number", late=True)
    """Gamma."""
    theta = Amount("7310", "greeks", "number", late=True)
    """Theta."""
    vega = Amount("7311", "greeks", "number", late=True)
    """Vega."""
    option_volume_change_pct = Amount("7607", "options", "percent")
    """Option volume against its average."""
    iv_pct = Amount("7633", "volatility", "percent", late=True)
    """Implied volatility of this strike."""
    mark = Amount("7635", "price", "price")
    """Mark price (ask if below last, bid if above last, else last)."""
    shortable_shares = Amount("7636", "short", "size-suffixed")
    """Shares available to short."""
    fee_rate = Amount("7637", "short", "percent")
    """Borrow fee."""
    option_open_interest = Amount("7638", "options", "size-suffixed")
    """Option open interest."""
    pct_of_mark_value = Amount("7639", "position", "percent")
    """Share of the account's market value."""
    shortable = Text("7644", "short")
    """How hard it is to short, in words."""
    morningstar_rating = Text("7655", "fundamental")
    """Morningstar rating (subscription; older list)."""
    dividends_next_12m = Amount("7671", "dividends", "number-formatted")
    """Expected dividends per share, next 12 months."""
    dividends_ttm = Amount("7672", "dividends", "number-formatted")
    """Dividends per share, last 12 months."""
    ema_200 = Amount("7674", "technical", "price")
    """EMA 200."""
    ema_100 = Amount("7675", "technical", "price")
    """EMA 100."""
    ema_50 = Amount("7676", "technical", "price")
    """EMA 50."""
    ema_20 = Amount("7677", "technical", "price")
    """EMA 20."""
    price_ema_200_pct = Amount("7678", "technical", "percent")
    """Price against EMA 200."""
    price_ema_100_pct = Amount("7679", "technical", "percent")
    """Price against EMA 100."""
    price_ema_20_pct = Amount("7681", "technical", "percent")
    """Price against EMA 20."""
    change_since_open = Amount("7682", "price", "price-signed")
    """Last minus open."""
    upcoming_event = Text("7683", "events")
    """Next company event (WSH subscription)."""
    upcoming_event_date = Day("7684", "events")
    """Day of the next company event (WSH subscription)."""
    upcoming_analyst_meeting = Text("7685", "events")
    """Next meeting with analysts (WSH subscription)."""
    upcoming_earnings = Text("7686", "events")
    """Next earnings call (WSH subscription)."""
    upcoming_misc_event = Text("7687", "events")
    """Next other event (WSH subscription)."""
    recent_analyst_meeting = Text("7688", "events")
    """Last meeting with analysts (WSH subscription)."""
    recent_earnings = Text("7689", "events")
    """Last earnings call (WSH subscription)."""
    recent_misc_event = Text("7690", "events")
    """Last other event (WSH subscription)."""
    prob_max_return = Amount("7694", "options", "percent")
    """Probability of maximum gain."""
    break_even = Text("7695", "options")
    """Break-even points, may be several."""
    spx_delta = Amount("7696", "greeks", "number", late=True)
    """Beta-weighted delta."""
    futures_open_interest = Amount("7697", "futures", "size-suffixed")
    """Futures open interest."""
    last_yield = Amount("7698", "bonds", "percent")
    """Yield at last."""
    bid_yield = Amount("7699", "bonds", "percent")
    """Yield at bid."""
    prob_max_return_2 = Amount("7700", "options", "percent")
    """Documented with the same meaning as 7694."""
    prob_max_loss = Amount("7702", "options", "percent")
    """Probability of maximum loss."""
    profit_probability = Amount("7703", "options", "percent")
    """Probability of any gain."""
    organization_type = Text("7704", "bonds")
    """Issuer organisation type."""
    debt_class = Text("7705", "bonds")
    """Debt class."""
    ratings = Text("7706", "bonds")
    """Bond ratings."""
    bond_state_code = Text("7707", "bonds")
    """State code."""
    bond_type = Text("7708", "bonds")
    """Bond type."""
    last_trading_date = Day("7714", "ident")
    """Last trading date."""
    issue_date = Day("7715", "bonds")
    """Issue date."""
    beta = Amount("7718", "fundamental", "number")
    """Beta (older list)."""
    ask_yield = Amount("7720", "bonds", "percent")
    """Yield at ask."""
    price_ema_50_pct = Amount("7724", "technical", "percent")
    """Price against EMA 50 (7724, not 7680)."""
    prior_close = Amount("7741", "price", "price")
    """Yesterday's close."""
    volume_long = Amount("7762", "size", "integer-text")
    """Volume of the day, exact."""
    has_trading_permissions = Flag("7768", "flags")
    """1 if you may trade it, else 0."""
    daily_pnl_raw = Amount("7920", "position", "number")
    """Daily P&L without display formatting."""
    cost_basis_raw = Amount("7921", "position", "number")
    """Cost basis without display formatting."""


AmountName = Literal[
    "last",
    "last_price",
    "high",
    "low",
    "market_value",
    "avg_price",
    "unrealized_pnl",
    "formatted_position",
    "formatted_unrealized_pnl",
    "daily_pnl",
    "realized_pnl",
    "unrealized_pnl_pct",
    "change",
    "change_pct",
    "bid",
    "bid_price",
    "ask_size",
    "ask",
    "ask_price",
    "volume",
    "bid_size",
    "last_size",
    "iv_hv_ratio_pct",
    "put_call_interest",
    "put_call_volume",
    "hist_vol_pct",
    "hist_vol_close_pct",
    "option_volume",
    "avg_volume_90d",
    "option_iv_pct",
    "hist_vol_pct_deprecated",
    "put_call_ratio",
    "dividend_amount",
    "dividend_yield_pct",
    "market_cap",
    "pe",
    "eps",
    "cost_basis",
    "high_52w",
    "low_52w",
    "open",
    "close",
    "delta",
    "gamma",
    "theta",
    "vega",
    "option_volume_change_pct",
    "iv_pct",
    "mark",
    "shortable_shares",
    "fee_rate",
    "option_open_interest",
    "pct_of_mark_value",
    "dividends_next_12m",
    "dividends_ttm",
    "ema_200",
    "ema_100",
    "ema_50",
    "ema_20",
    "price_ema_200_pct",
    "price_ema_100_pct",
    "price_ema_20_pct",
    "change_since_open",
    "prob_max_return",
    "spx_delta",
    "futures_open_interest",
    "last_yield",
    "bid_yield",
    "prob_max_return_2",
    "prob_max_loss",
    "profit_probability",
    "beta",
    "ask_yield",
    "price_ema_50_pct",
    "prior_close",
    "volume_long",
    "daily_pnl_raw",
    "cost_basis_raw",
]
TextName = Literal[
    "symbol",
    "text",
    "right",
    "exchange",
    "sec_type",
    "months",
    "regular_expiry",
    "md_marker",
    "service_params",
    "company_name",
    "ask_exchanges",
    "last_exchange",
    "bid_exchanges",
    "conid_exchange",
    "contract_description",
    "contract_description_2",
    "listing_exchange",
    "industry",
    "category",
    "shortable",
    "morningstar_rating",
    "upcoming_event",
    "upcoming_analyst_meeting",
    "upcoming_earnings",
    "upcoming_misc_event",
    "recent_analyst_meeting",
    "recent_earnings",
    "recent_misc_event",
    "break_even",
    "organization_type",
    "debt_class",
    "ratings",
    "bond_state_code",
    "bond_type",
]
ConidName = Literal[
    "contract_conid",
    "underlying_conid",
]
CodeName = Literal[
    "availability",
    "md_availability",
]
FlagName = Literal[
    "can_be_traded",
    "has_trading_permissions",
]
DayName = Literal[
    "ex_dividend_date",
    "upcoming_event_date",
    "last_trading_date",
    "issue_date",
]
FieldName = AmountName | TextName | FlagName | DayName | ConidName | CodeName
"""A name that a field can be asked for by."""

AnyField = FieldName | Field[object] | int
"""A field as it can be asked for; a number without a name is let through."""

_ALL = tuple(cast("Field[object]", value) for value in vars(Fields).values() if isinstance(value, Field))

FIELDS: Mapping[str, Field[object]] = {name: field for field in _ALL for name in (field.name, *field.aliases)}
"""The fields by name and alias."""

TAGS: Mapping[str, Field[object]] = {field.tag: field for field in _ALL}
"""The fields by number, as text."""


def tag_of(asked: AnyField | str) -> str:
    """The number of a field, as text.

    Raises:
        ValueError: there is no field of that name.
    """
    if isinstance(asked, Field):
        return asked.tag
    if asked in FIELDS:
        return FIELDS[str(asked)].tag
    if str(asked).isdecimal():
        return str(asked)
    near = get_close_matches(str(asked), FIELDS, 3, 0.5)
    hint = f"did you mean {' or '.join(near)}?" if near else "ibportal.market_data.fields.FIELDS has them all"
    raise ValueError(f"there is no field called {asked!r}; {hint}")


def name_of(tag: str) -> str:
    """The name of a number, or the number where it has none."""
    return TAGS[tag].name if tag in TAGS else tag
