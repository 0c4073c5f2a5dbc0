"""The rules of an order for a contract: order types, times in force, sizes and price steps."""

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from ibportal.mock import algorithms
from ibportal.mock.accounts import Accounts
from ibportal.mock.instrument import Instrument
from ibportal.mock.prices import Prices

if TYPE_CHECKING:
    from ibportal.mock.gateway import MockGateway

STOCK_ORDERS = [
    "limit",
    "midprice",
    "market",
    "stop",
    "stop_limit",
    "mit",
    "lit",
    "trailing_stop",
    "trailing_stop_limit",
    "relative",
    "marketonclose",
    "limitonclose",
]
OPTION_ORDERS = [
    "limit",
    "market",
    "stop",
    "stop_limit",
    "mit",
    "lit",
    "trailing_stop",
    "trailing_stop_limit",
    "relative",
]
OTHER_ORDERS = ["limit", "market", "stop", "stop_limit", "mit", "lit", "trailing_stop", "trailing_stop_limit"]
FRACTION_ORDERS = ["limit", "market", "stop", "stop_limit", "mit", "lit", "trailing_stop", "trailing_stop_limit"]
ALGO_ORDERS = ["limit", "stop_limit", "lit", "trailing_stop_limit", "relative", "marketonclose", "limitonclose"]
OUTSIDE_ORDERS = ["limit", "stop_limit", "lit", "trailing_stop_limit", "relative"]
IMMEDIATE = "IOC/MARKET,LIMIT,RELATIVE,MARKETONCLOSE,MIDPRICE,LIMITONCLOSE,MKT_PROTECT,STPPRT,a"


def rules(gateway: "MockGateway", instrument: Instrument, *, buys: bool) -> dict[str, Any]:
    """What `contracts.rules` answers for an order on one side."""
    share, option = instrument.sec_type == "STK", instrument.strike is not None
    size = 100 if share else 1
    price = None if option else float(_touch(gateway, instrument, buys=buys))
    fractions = share and instrument.is_us
    return {
        "algoEligible": bool(algorithms.of(instrument)),
        "overnightEligible": fractions,
        "allOrNoneEligible": share,
        "costReport": False,
        "canTradeAcctIds": [each.id for each in gateway.area(Accounts).all if not each.master],
        "error": None,
        "orderTypes": STOCK_ORDERS if share else OPTION_ORDERS if option else OTHER_ORDERS,
        "ibAlgoTypes": [each for each in ALGO_ORDERS if share or (option and "close" not in each)],
        "fraqTypes": FRACTION_ORDERS if fractions else [],
        "forceOrderPreview": False,
        "cqtTypes": FRACTION_ORDERS if fractions else [],
        "orderDefaults": {"LMT": {"LP": "empty" if price is None else str(price)}},
        "orderTypesOutside": OUTSIDE_ORDERS if share else [],
        "defaultSize": size,
        "cashSize": 0.0,
        "sizeIncrement": size,
        "tifTypes": [IMMEDIATE, "GTC/o,a", *(["OPG/LIMIT,MARKET,a"] if share else []), "GTD/o,a", "DAY/o,a"],
        "tifDefaults": {"TIF": "DAY", "SIZE": f"{size:.2f}"},
        "limitPrice": price,
        "stopprice": price,
        "orderOrigination": None,
        "preview": True,
        "displaySize": None,
        "fraqInt": 4 if fractions else 0,
        "cashCcy": instrument.currency,
        "cashQtyIncr": 500 if fractions else None,
        "priceMagnifier": None,
        "negativeCapable": False,
        "incrementType": 1,
        "incrementRules": [{"lowerEdge": 0.0, "increment": float(instrument.tick)}],
        "hasSecondary": True,
        "increment": float(instrument.tick),
        "incrementDigits": instrument.digits,
    }


def _touch(gateway: "MockGateway", instrument: Instrument, *, buys: bool) -> Decimal:
    """The price an order is proposed at: the ask for buying, the bid for selling."""
    quote = gateway.area(Prices).quote(instrument.conid)
    return (quote.ask if buys else quote.bid) or quote.last
