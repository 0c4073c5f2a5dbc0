"""One instrument, as `contracts.info` describes it, with its terms typed."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Literal

from ibportal.contracts.match import parts
from ibportal_generated.models.secdef_info import SecdefInfo

Right = Literal["C", "P"]


@dataclass(frozen=True)
class Instrument:
    """An instrument and its terms. Texts that say "not applicable" are None: a right `?`, a strike of 0."""

    conid: int
    symbol: str
    """Of the underlying, for a derivative."""
    sec_type: str
    currency: str
    exchange: str
    """Where an order is routed to, `SMART` as a rule."""
    listing_exchange: str | None
    exchanges: tuple[str, ...]
    """Where it trades."""
    maturity: dt.date | None
    """Last day; None for what does not expire."""
    right: Right | None
    """`C` call, `P` put."""
    strike: Decimal | None
    multiplier: Decimal | None
    """What one point of price is worth."""
    trading_class: str | None
    """Tells contracts on one underlying apart: `SPX` and `SPXW`."""
    name: str | None
    coupon: str | None
    cusip: str | None


def instrument(row: SecdefInfo) -> Instrument | None:
    """A row of `contracts.info`; None for one without a conid."""
    if not isinstance(row.conid, int):
        return None
    right: Right | None = "C" if row.right == "C" else "P" if row.right == "P" else None
    return Instrument(
        conid=row.conid,
        symbol=row.symbol or row.ticker or "",
        sec_type=row.sec_type or "",
        currency=row.currency or "",
        exchange=row.exchange or "",
        listing_exchange=row.listing_exchange or None,
        exchanges=parts(row.valid_exchanges, ","),
        maturity=_day(row.maturity_date),
        right=right,
        strike=_positive(row.strike),
        multiplier=_positive(row.multiplier),
        trading_class=row.trading_class or None,
        name=row.company_name or None,
        coupon=None if row.coupon == "No Coupon" else row.coupon or None,
        cusip=row.cusip or None,
    )


def _day(text: object) -> dt.date | None:
    if not isinstance(text, str) or not text.isdecimal():
        return None
    try:
        return dt.datetime.strptime(text, "%Y%m%d").replace(tzinfo=dt.UTC).date()
    except ValueError:  # no day there is
        return None


def _positive(value: object) -> Decimal | None:
    """A number that means something: 0 stands for "not applicable"."""
    if not isinstance(value, int | float | str):
        return None
    try:
        found = Decimal(str(value))
    except InvalidOperation:
        return None
    return found if found.is_finite() and found > 0 else None
