"""Event (forecast) contracts: the tree of markets, a market's contracts, and what each is about."""

from typing import TYPE_CHECKING, Any

from ibportal.mock import forecasts
from ibportal.mock.handlers import handles
from ibportal.mock.reply import Refusal

if TYPE_CHECKING:
    from ibportal.mock.asked import Asked
    from ibportal.mock.forecasts import Market, Outcome
    from ibportal.mock.gateway import MockGateway

DAYS = ("Saturday", "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
WRONG_CONID = "Internal Server Error"


@handles("event_contracts.categories")
def categories(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """All categories, with the markets of those that have any."""
    del gateway, asked
    listed: dict[str, list[dict[str, Any]]] = {}
    for market in forecasts.MARKETS:
        listed.setdefault(forecasts.leaf(market), []).append(
            {
                "name": market.name,
                "symbol": market.symbol,
                "exchange": "FORECASTX",
                "is_restricted": False,
                "conid": market.underlying,
                "product_conid": market.product,
            }
        )
    return {
        "categories": {
            each.id: {
                "name": each.name,
                **({"parent_id": each.parent} if each.parent else {}),
                "is_restricted": False,
                **({"markets": listed[each.id]} if each.id in listed else {}),
            }
            for each in forecasts.CATEGORIES
        }
    }


@handles("event_contracts.market")
def market(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """The contracts of a market, by its own conid; 500 for a conid of another kind (Q162)."""
    del gateway
    wanted = str(asked.query["underlyingConid"])
    found = next((each for each in forecasts.MARKETS if str(each.underlying) == wanted), None)
    if found is None:
        raise Refusal(500, WRONG_CONID, code=True)
    return {
        "market_name": found.name,
        "exchange": "FORECASTX",
        "symbol": found.symbol,
        "logo_category": found.logo,
        "exclude_historical_data": not found.thresholds,
        "payout": forecasts.PAYOUT,
        "contracts": [
            _contract(found, outcome, conid, side)
            for outcome in found.outcomes
            for conid, side in ((outcome.yes, "Y"), (outcome.no, "N"))
        ],
    }


@handles("event_contracts.details")
def details(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """One contract and its opposite."""
    del gateway
    found, outcome, side = _known(asked)
    return {
        "conid_yes": outcome.yes,
        "conid_no": outcome.no,
        "question": found.question.format(label=outcome.label.removeprefix("Above ")),
        "side": side,
        "strike_label": outcome.label,
        "strike": outcome.strike,
        "exchange": "FORECASTX",
        "expiration": f"{found.expires:%Y%m%d}",
        "symbol": found.symbol,
        "category": found.category,
        "logo_category": found.logo,
        "measured_period": found.measured_period,
        "market_name": found.name,
        "underlying_conid": found.underlying,
        "payout": forecasts.PAYOUT,
        "product_conid": found.product,
        **({"party": outcome.party} if outcome.party else {}),
        "is_restricted": False,
    }


@handles("event_contracts.rules")
def rules(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """What decides a contract, and when it pays."""
    del gateway
    found, outcome, _ = _known(asked)
    return {
        "asset_class": "OPT",
        "description": found.description,
        "market_name": found.name,
        "measured_period": found.measured_period,
        "threshold": f"{outcome.strike:g}" if found.thresholds else outcome.label,
        "source_agency": found.agency,
        "data_and_resolution_link": found.source,
        "last_trade_time": found.last_trade,
        "product_code": found.symbol,
        "market_rules_link": f"https://data.forecastex.com/regulatory/{found.symbol}TermsandConditions.pdf",
        "release_time": found.released,
        "payout_time": found.pays,
        "payout": f"${forecasts.PAYOUT:.2f}",
        "price_increment": f"${forecasts.TICK}",
        "price_increments": [{"lower_edge": "0.0", "increment": f"${forecasts.TICK}"}],
        "exchange_timezone": "US/Central",
    }


@handles("event_contracts.schedules")
def schedules(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """When a contract trades: all day but for a minute, and a quarter of an hour on Wednesday."""
    del gateway
    _known(asked)
    times = [{"open": "12:00 AM", "close": "4:15 PM"}, {"open": "4:16 PM", "close": "11:59 PM"}]
    wednesday = [{"open": "12:00 AM", "close": "2:00 AM"}, {"open": "2:15 AM", "close": "4:15 PM"}, times[1]]
    return {
        "timezone": "US/Central",
        "trading_schedules": [
            {"day_of_week": day, "trading_times": wednesday if day == "Wednesday" else times} for day in DAYS
        ],
    }


def _known(asked: "Asked") -> "tuple[Market, Outcome, str]":
    """What a contract's conid stands for; 500 for none, and for the conid of a market or a product (Q162)."""
    conid = str(asked.query["conid"])
    found = forecasts.contract(int(conid)) if conid.isdecimal() else None
    if found is None:
        raise Refusal(500, WRONG_CONID, code=True)
    return found


def _contract(found: "Market", outcome: "Outcome", conid: int, side: str) -> dict[str, Any]:
    return {
        "conid": conid,
        "side": side,
        "expiration": f"{found.expires:%Y%m%d}",
        "strike": outcome.strike,
        "strike_label": outcome.label,
        "expiry_label": f"{found.expires:%B} {found.expires.day}, {found.expires.year}"
        if found.thresholds
        else f"{found.measured.year}",
        "underlying_conid": found.underlying,
        "time_specifier": f"{found.measured.year}.{found.measured.month}.{found.measured.day}",
        **({"party": outcome.party} if outcome.party else {}),
    }
