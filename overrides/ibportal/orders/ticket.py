"""Builders of order tickets, one for each type of order: each asks for the prices its type needs, and for no others.

They give the `OrderTicket` of the contract, with every price in the field where IBKR wants it: the trigger of a stop
order goes into `price`, that of a stop-limit order into `auxPrice` (Q130). A ticket is a plain value; set its further
fields as you like before it is placed.

Prices and sizes are `Decimal`, `int`, text or `float`, and reach the wire digit by digit. A float stands for the
shortest decimal that means it, which is what Python prints: `0.1` is 0.1, `0.1 + 0.2` is 0.30000000000000004.
"""

import operator
import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from numbers import Integral
from typing import Final, Literal, Protocol, SupportsIndex, TypedDict, TypeVar, Unpack, cast

from ibportal.orders.combo import Combo
from ibportal_generated.models.order_ticket import OrderTicket
from ibportal_generated.models.strategy_parameters import StrategyParameters
from ibportal_generated.types import UNSET, Unset

V = TypeVar("V")

Number = Decimal | int | str | float
"""A price, size or amount, in units of the contract or its currency."""

Side = Literal["BUY", "SELL"]
Tif = Literal["DAY", "GTC", "IOC", "OPG", "OVT", "OND", "PAX"]
"""How long an order stays: the day, until cancelled, at once or not at all, at the open, overnight, overnight and the
day, or (crypto) for some minutes."""

SIDES: Final = ("BUY", "SELL")
TIFS: Final = ("DAY", "GTC", "IOC", "OPG", "OVT", "OND", "PAX")
DERIVED: Final = ("FUT", "FOP")
"""Security types whose orders have to say whether a person or a program placed them (Q115)."""


class HasConid(Protocol):
    """What is known by a conid, such as the `Match` that `contracts.resolve` gives."""

    @property
    def conid(self) -> int:
        """IBKR's number of the contract."""
        ...


Contract = int | str | Combo | HasConid
"""What is bought or sold: a conid, also as text; `265598@ISLAND`; a `Combo`, or its conidex; whatever has a `conid`."""

_CONID = re.compile(r"0*[1-9]\d*", re.ASCII)
_CONIDEX = re.compile(r"[1-9]\d*(@[\w.]+)?(;;;[1-9]\d*/-?\d+(,[1-9]\d*/-?\d+)+)?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Cash:
    """A size given as an amount of money, in the contract's currency: `market("BUY", Cash(500), conid)`.

    Best effort: stocks are rounded down to whole shares where the account has no fractions (Q132).
    """

    amount: Number


@dataclass(frozen=True, slots=True)
class Percent:
    """A trailing distance in percent of the price: `trailing("SELL", 10, conid, Percent("2.5"))`."""

    value: Number


class Terms(TypedDict, total=False):
    """What any order may say besides its type, side, size and prices."""

    tif: Tif
    """`DAY` unless said otherwise."""
    outside_rth: bool
    """Whether it may be executed outside regular trading hours."""
    all_or_none: bool
    client_order_id: str
    """An id of your own, unique for a day, at most 64 characters; made up when it is placed if left out (Q125)."""
    exchange: str
    """Where to route it (`listingExchange`); `SMART` if left out."""
    sec_type: str
    """The security type. `FUT` and `FOP` make the client insist on `manual_indicator` before anything is sent."""
    manual_indicator: bool
    """Whether a person placed the order: futures and options on them, CME rule 536-B (Q115)."""
    ext_operator: str
    """Who operates the system, for the same rule."""
    account: str
    """The account, where the order is placed for a group or a model and is meant for one account of it (`acctId`)."""
    allocation_method: str
    """How an advisor's order is spread over the group it is placed for."""
    strategy: str
    """An IB algorithm, one of `contracts.algos`."""
    strategy_parameters: StrategyParameters
    use_adaptive: bool
    """Whether the Price Management Algo works the order."""
    referrer: str


def market(side: Side, size: Number | Cash, conid: Contract, **terms: Unpack[Terms]) -> OrderTicket:
    """An order at whatever price there is.

    Args:
        side: `BUY` or `SELL`.
        size: In units of the contract, or `Cash`.
        conid: The contract: its conid, or what has one, such as the result of `contracts.resolve`; a `conidex` such as
            `265598@ISLAND` for an exchange of your choice; or a `Combo`.
        **terms: `Terms`.

    Raises:
        ValueError, TypeError: something that cannot be ordered; a symbol is no contract, for instance.
    """
    return _ticket("MKT", side, size, conid, terms)


def limit(side: Side, size: Number | Cash, conid: Contract, price: Number, **terms: Unpack[Terms]) -> OrderTicket:
    """An order at `price` or better; of a combo the price may be negative. The rest is as in `market`."""
    ticket = _ticket("LMT", side, size, conid, terms)
    ticket.price = priced(ticket, price, "price")
    return ticket


def stop(side: Side, size: Number, conid: Contract, stop_price: Number, **terms: Unpack[Terms]) -> OrderTicket:
    """A market order once the market reaches `stop_price`. The rest is as in `market`."""
    ticket = _ticket("STP", side, size, conid, terms)
    ticket.price = priced(ticket, stop_price, "stop price")
    return ticket


def stop_limit(
    side: Side,
    size: Number,
    conid: Contract,
    stop_price: Number,
    limit_price: Number,
    **terms: Unpack[Terms],
) -> OrderTicket:
    """A limit order at `limit_price` once the market reaches `stop_price`. The rest is as in `market`."""
    ticket = _ticket("STOP_LIMIT", side, size, conid, terms)
    ticket.price = priced(ticket, limit_price, "limit price")
    ticket.aux_price = priced(ticket, stop_price, "stop price")
    return ticket


def trailing(
    side: Side,
    size: Number,
    conid: Contract,
    distance: Number | Percent,
    *,
    stop_price: Number | None = None,
    **terms: Unpack[Terms],
) -> OrderTicket:
    """A stop order whose stop follows the market at a distance.

    Args:
        side: `BUY` or `SELL`.
        size: In units of the contract.
        conid: As in `market`.
        distance: In the contract's currency, or `Percent`.
        stop_price: Where the stop is at first; `distance` away from the market if left out.
        **terms: `Terms`.
    """
    ticket = _ticket("TRAIL", side, size, conid, terms)
    _trail(ticket, distance)
    if stop_price is not None:
        ticket.price = priced(ticket, stop_price, "stop price")
    return ticket


def trailing_limit(
    side: Side,
    size: Number,
    conid: Contract,
    distance: Number | Percent,
    *,
    stop_price: Number,
    limit_price: Number,
    **terms: Unpack[Terms],
) -> OrderTicket:
    """A stop-limit order whose stop follows the market at a distance.

    Args:
        side: `BUY` or `SELL`.
        size: In units of the contract.
        conid: As in `market`.
        distance: In the contract's currency, or `Percent`.
        stop_price: Where the stop is at first.
        limit_price: Where the limit is at first.
        **terms: `Terms`.
    """
    ticket = _ticket("TRAILLMT", side, size, conid, terms)
    _trail(ticket, distance)
    ticket.price = priced(ticket, limit_price, "limit price")
    ticket.aux_price = priced(ticket, stop_price, "stop price")
    return ticket


def midprice(
    side: Side, size: Number, conid: Contract, cap: Number | None = None, **terms: Unpack[Terms]
) -> OrderTicket:
    """An order at the middle of bid and ask, or better; not beyond `cap`. The rest is as in `market`."""
    ticket = _ticket("MIDPRICE", side, size, conid, terms)
    if cap is not None:
        ticket.price = priced(ticket, cap, "cap")
    return ticket


def market_on_close(side: Side, size: Number, conid: Contract, **terms: Unpack[Terms]) -> OrderTicket:
    """A market order for the closing auction. The rest is as in `market`."""
    return _ticket("MOC", side, size, conid, terms)


def limit_on_close(side: Side, size: Number, conid: Contract, price: Number, **terms: Unpack[Terms]) -> OrderTicket:
    """A limit order for the closing auction. The rest is as in `market`."""
    ticket = _ticket("LOC", side, size, conid, terms)
    ticket.price = priced(ticket, price, "price")
    return ticket


def number(value: Number, what: str) -> float:
    """`value` as it is put into a ticket: a `Decimal` that is written with exactly these digits.

    The field of the ticket is declared as a float, which a JSON number is to the contract; the client writes a
    `Decimal` there as a number of the same digits.

    Raises:
        TypeError: for anything that is no number.
        ValueError: for text that is no number, and for infinity and NaN.
    """
    given = cast("object", value)  # whatever the annotation says
    if isinstance(given, bool) or not isinstance(given, Decimal | Integral | str | float):
        raise TypeError(f"{what}: a Decimal, int, float or text is wanted, not {value!r}")
    if isinstance(given, float):
        given = float.__repr__(given)  # that of NumPy's says more than the number
    elif isinstance(given, Integral):
        given = int(given)
    try:
        exact = Decimal(given)
    except InvalidOperation:
        raise ValueError(f"{what}: {value!r} is not a number; write it like 150.25") from None
    if not exact.is_finite():
        raise ValueError(f"{what}: {value!r} is not a finite number")
    return cast("float", Decimal(f"{exact:f}"))


def _ticket(order_type: str, side: Side, size: Number | Cash, conid: Contract, terms: Terms) -> OrderTicket:
    tif = terms.get("tif", "DAY")
    if side not in SIDES:
        raise ValueError(f"side: BUY or SELL, not {side!r}")
    if tif not in TIFS:
        raise ValueError(f"tif: one of {', '.join(TIFS)}, not {tif!r}")
    ticket = OrderTicket(
        order_type=order_type,
        side=side,
        tif=tif,
        outside_rth=_given(terms.get("outside_rth")),
        all_or_none=_given(terms.get("all_or_none")),
        c_oid=_given(terms.get("client_order_id")),
        listing_exchange=_given(terms.get("exchange")),
        manual_indicator=_given(terms.get("manual_indicator")),
        ext_operator=_given(terms.get("ext_operator")),
        acct_id=_given(terms.get("account")),
        allocation_method=_given(terms.get("allocation_method")),
        strategy=_given(terms.get("strategy")),
        strategy_parameters=_given(terms.get("strategy_parameters")),
        use_adaptive=_given(terms.get("use_adaptive")),
        referrer=_given(terms.get("referrer")),
    )
    if isinstance(size, Cash):
        ticket.cash_qty = positive(size.amount, "cash quantity")
    else:
        ticket.quantity = positive(size, "quantity")
    _contract(ticket, conid)
    if (sec_type := terms.get("sec_type")) is not None:
        ticket.sec_type = f"{ticket.conid}:{sec_type}" if ticket.conid else sec_type
    return ticket


def _contract(ticket: OrderTicket, contract: Contract) -> None:
    """Name the contract with either `conid` or `conidex`, never with both (Q128)."""
    if isinstance(contract, Combo):
        ticket.conidex = str(contract)
    elif isinstance(contract, str) and not _CONID.fullmatch(contract):
        if not _CONIDEX.fullmatch(contract):
            raise ValueError(
                f"conid: {contract!r} is no contract; give a conid such as 265598, 8314@NYSE for one of its exchanges, "
                "or a Combo. `contracts.resolve` finds the conid of a symbol."
            )
        ticket.conidex = contract
    else:
        ticket.conid = _conid(contract)


def _conid(contract: object) -> int:
    given = getattr(contract, "conid", contract)
    try:
        conid = (
            0
            if isinstance(given, bool)
            else int(given)
            if isinstance(given, str)
            else operator.index(cast("SupportsIndex", given))
        )
    except TypeError:
        raise TypeError(
            f"conid: a conid, such as 265598, or what has one is wanted, not {contract!r}; `contracts.resolve` finds it"
        ) from None
    if conid <= 0:
        raise ValueError(f"conid: a positive number, not {contract!r}; `contracts.resolve` finds it")
    return conid


def _trail(ticket: OrderTicket, distance: Number | Percent) -> None:
    if isinstance(distance, Percent):
        ticket.trailing_type = "%"
        ticket.trailing_amt = positive(distance.value, "trailing percentage")
    else:
        ticket.trailing_type = "amt"
        ticket.trailing_amt = positive(distance, "trailing amount")


def positive(value: Number, what: str) -> float:
    """`number(value, what)`, refused with `ValueError` unless it is more than 0."""
    found = number(value, what)
    if found <= 0:
        raise ValueError(f"{what}: more than 0, not {value!r}")
    return found


def priced(ticket: OrderTicket, value: Number, what: str) -> float:
    """`number(value, what)`, refused with `ValueError` unless it is more than 0.

    Combos, and what `sec_type` says is a future or an option on one, may cost nothing or less: the price of a combo is
    a difference, and futures have traded below 0.
    """
    combined = ";;;" in (ticket.conidex or "")
    derived = (ticket.sec_type or "").rpartition(":")[2].upper() in DERIVED
    return number(value, what) if combined or derived else positive(value, what)


def _given(value: V | None) -> V | Unset:
    return UNSET if value is None else value
