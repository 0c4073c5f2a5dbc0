"""The `orders` namespace beyond plain operations, and what orders are made with.

    from ibportal.orders import bracket, limit

    ib.orders.place("DU1234567", limit("BUY", 10, 265598, "150.00"), answers={"o354": True})

Builders make tickets in which wrong combinations are hard; `ib.orders` places, answers, changes, cancels and watches
orders, and finds out what became of one when an answer was lost.
"""

from ibportal.orders.combo import SPREADS, Combo, Leg
from ibportal.orders.group import bracket, oca
from ibportal.orders.ticket import (
    Cash,
    Percent,
    limit,
    limit_on_close,
    market,
    market_on_close,
    midprice,
    stop,
    stop_limit,
    trailing,
    trailing_limit,
)

__all__ = [
    "SPREADS",
    "Cash",
    "Combo",
    "Leg",
    "Percent",
    "bracket",
    "limit",
    "limit_on_close",
    "market",
    "market_on_close",
    "midprice",
    "oca",
    "stop",
    "stop_limit",
    "trailing",
    "trailing_limit",
]
