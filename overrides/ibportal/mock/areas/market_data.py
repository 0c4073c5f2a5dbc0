"""Market data: snapshots and the lines they take, histories, and the snapshot that costs money."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Self

from ibportal.mock import bars, history, snapshot
from ibportal.mock.accounts import Accounts
from ibportal.mock.handlers import handles
from ibportal.mock.lines import Lines
from ibportal.mock.own import NOT_FOUND
from ibportal.mock.prices import Prices, ends
from ibportal.mock.reply import HTML, Refusal
from ibportal.mock.universe import Universe

if TYPE_CHECKING:
    from ibportal.mock.asked import Asked
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.instrument import Instrument

DEFAULT_FIELDS = ("31", "84", "86")
"""What a snapshot without `fields` holds."""
UNAVAILABLE = "Chart data unavailable"


@dataclass
class Charges:
    """What has been asked for that costs money."""

    regulatory: int = 0
    """Regulatory snapshots answered, at USD 0.01 each (Q093)."""

    @classmethod
    def fresh(cls, gateway: "MockGateway") -> Self:
        """Nothing yet."""
        del gateway
        return cls()


@handles("market_data.snapshot")
def quotes(gateway: "MockGateway", asked: "Asked") -> list[dict[str, Any]]:
    """One row a contract, which from now on has a line; one that does not exist has a row that says so (Q089)."""
    lines, now = gateway.area(Lines), gateway.clock.monotonic()
    universe = gateway.area(Universe)
    fields = [each for each in str(asked.query.get("fields", "")).split(",") if each] or list(DEFAULT_FIELDS)
    rows: list[dict[str, Any]] = []
    for place, (name, conid) in enumerate(_conids(asked.query["conids"])):
        if universe.instrument(conid) is not None:
            lines.open(conid, fields, now)
        rows.append(snapshot.row(gateway, conid, name, fields, place))
    return rows


@handles("market_data.unsubscribe")
def unsubscribe(gateway: "MockGateway", asked: "Asked") -> dict[str, bool]:
    """Give one line back; 500 for one that is not taken (Q091)."""
    if not gateway.area(Lines).close(asked.body["conid"]):
        raise Refusal(500, "unknown")
    return {"success": True}


@handles("market_data.unsubscribe_get")
def unsubscribe_get(gateway: "MockGateway", asked: "Asked") -> None:
    """The old way is gone: the page that stands for no page at all (Q091)."""
    del gateway, asked
    raise Refusal.with_text(404, NOT_FOUND, media=HTML)


@handles("market_data.unsubscribe_all")
def unsubscribe_all(gateway: "MockGateway", asked: "Asked") -> dict[str, bool]:
    """Give all lines back, those of streams as well (Q092)."""
    del asked
    gateway.area(Lines).clear()
    return {"unsubscribed": True}


@handles("market_data.history")
def chart(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """Bars of a contract. What there are none of has none; what is not understood has none either (Q094, Q097)."""
    query = asked.query
    instrument = _charted(gateway, str(query["conid"]).partition("@")[0], query.get("exchange"))
    asked_for = bars.span(query["period"], query["bar"])
    if asked_for is None:
        return history.empty(query["period"])
    until = None
    if query.get("startTime"):
        until = history.moment(query["startTime"])
        if until is None:
            raise Refusal(400, "Bad Request: startTime must be written as YYYYMMDD-HH:mm:ss", code=True)
    now = min(gateway.clock.now().timestamp(), ends(instrument))
    source = history.SOURCES.get(str(query.get("source", "Last")).lower())
    before = until is not None and until < history.FIRST
    if instrument.sec_type == "FUND" or source is None or before or _is_over(gateway, instrument):
        return {"error": "No data."}
    return history.chart(
        gateway.area(Prices),
        instrument,
        asked_for,
        until=None if until is None else min(until, now),
        forward=until is not None and query.get("direction") == 1,
        outside=query.get("outsideRth") is True,
        source=source,
        now=now,
    )


@handles("market_data.hmds_history")
def bridge_chart(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """Bars from the historical data service itself."""
    query = asked.query
    instrument = _charted(gateway, str(query["conid"]), None)
    asked_for = bars.span(query["period"], query.get("bar", "1min"))
    until = history.moment(query["startTime"]) if query.get("startTime") else None
    if asked_for is None or (query.get("startTime") and (until is None or until < history.FIRST)):
        raise Refusal(400, "Bad Request: period, bar or startTime", code=True)
    now = min(gateway.clock.now().timestamp(), ends(instrument))
    found = bars.candles(
        gateway.area(Prices),
        instrument,
        asked_for,
        until=now if until is None else min(until, now),
        outside=query.get("outsideRth") is True,
        forward=until is not None and query.get("direction") == 1,
        now=now,
    )
    source = history.SOURCES.get(str(query.get("barType", "Last")).lower(), "last")
    return history.bridge_chart(found, instrument, source)


@handles("market_data.farm_snapshot")
def farm_snapshot(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """The quote of the first contract asked for, in one object; it takes no line."""
    [(name, conid), *_] = _conids(asked.query["conids"]) or [("", 0)]
    instrument = gateway.area(Universe).instrument(conid)
    if instrument is None:
        raise Refusal(500, "unknown")
    fields = str(asked.query.get("fields", "31,82,83,84,85,86,88,7059")).split(",")
    shown = snapshot.row(gateway, conid, name, fields, 0)
    for key in ("conidEx", "server_id", "6119", "6508", "_updated"):
        shown.pop(key, None)
    return {"minTick": float(instrument.tick), "BboExchange": "9c0001", "HasDelayed": False, "sizeMinTick": 1, **shown}


@handles("market_data.regulatory_snapshot")
def regulatory_snapshot(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """A quote that is charged for; 400 for paper accounts, and what is no share in the United States (Q093)."""
    conid = int(asked.query["conid"]) if str(asked.query["conid"]).isdecimal() else 0
    instrument = gateway.area(Universe).instrument(conid)
    if gateway.area(Accounts).paper or instrument is None or instrument.sec_type != "STK" or not instrument.is_us:
        raise Refusal(400, "Bad Request: no market data permissions", code=True)
    gateway.area(Charges).regulatory += 1
    quote = gateway.area(Prices).quote(conid)
    letters = snapshot.row(gateway, conid, str(conid), ("7057", "7058", "7068"), 0)
    return {
        "conid": conid,
        "conidEx": str(conid),
        "sizeMinTick": 1.0,
        "BboExchange": "9c0001",
        "HasDelayed": False,
        "84": str(quote.bid),
        "86": str(quote.ask),
        "88": quote.bid_size // 100,
        "85": quote.ask_size // 100,
        "BestBidExch": 512,
        "BestAskExch": 448321,
        "31": str(quote.last),
        "7059": quote.last_size // 100,
        "LastExch": 8,
        **{tag: letters[tag] for tag in ("7057", "7058", "7068") if tag in letters},
    }


def _conids(text: str) -> list[tuple[str, int]]:
    """The contracts of a list such as `265598,8314@NYSE`, each once, with their conids; 400 for other text."""
    found: dict[str, int] = {}
    for part in filter(None, (each.strip() for each in str(text).split(","))):
        number = part.partition("@")[0]
        if not number.isdecimal():
            raise Refusal(400, "Bad Request: conids must be numeric values", code=True)
        found[part] = int(number)
    return list(found.items())


def _charted(gateway: "MockGateway", conid: str, exchange: str | None) -> "Instrument":
    """The contract of a chart; 500 for one that there is none of, or not on that exchange."""
    found = gateway.area(Universe).instrument(int(conid)) if conid.isdecimal() else None
    if found is None or (exchange and exchange not in (*found.venues, found.listing)):
        raise Refusal(500, UNAVAILABLE)
    return found


def _is_over(gateway: "MockGateway", instrument: "Instrument") -> bool:
    """Whether an option has expired: the gateway keeps no bars of those."""
    return instrument.strike is not None and ends(instrument) <= gateway.clock.now().timestamp()
