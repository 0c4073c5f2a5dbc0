"""Scanners: the parameters there are, and what a scan finds; through the account server and the data service."""

import datetime as dt
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from ibportal.mock import calendar, scans
from ibportal.mock.handlers import handles
from ibportal.mock.own import NOT_FOUND
from ibportal.mock.prices import Prices
from ibportal.mock.reply import HTML, Refusal
from ibportal.mock.universe import Universe

if TYPE_CHECKING:
    from ibportal.mock.asked import Asked
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.instrument import Instrument

MOST_OF_SERVICE = 250
"""Contracts of one answer of the data service, unless `maxItems` says otherwise."""


@handles("scanner.params", "scanner.hmds_params")
def params(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """Everything that can be asked for; the same every time."""
    del gateway, asked
    return scans.params()


@handles("scanner.run")
def run(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """At most 50 contracts, the best first; 500 for a scan, location or filter that there is none of."""
    body = asked.body
    filters = [(each["code"], each["value"]) for each in body.get("filter", [])]
    ranking, found = _scanned(gateway, body["instrument"], body["type"], body["location"], filters)
    rows = [_row(place, ranking, *each) for place, each in enumerate(found[: scans.MOST])]
    return {"contracts": rows, "scan_data_column_name": ranking.column}


@handles("scanner.hmds_scan")
def service_scan(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """Conids alone, from the data service; figures are text in this answer."""
    if not gateway.dialect.scanner_service:
        raise Refusal.with_text(404, NOT_FOUND, media=HTML)
    reply = _service(gateway, asked.body)
    texts = {key: str(reply[key]) for key in ("total", "size", "offset")}
    return {**reply, **texts, "position": "v1:AAAAAQABG3gAAAAAAAAA+g=="}


@handles("scanner.hmds_run")
def service_run(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """Conids alone, from the data service."""
    return _service(gateway, asked.body)


def _service(gateway: "MockGateway", body: dict[str, Any]) -> dict[str, Any]:
    filters = [pair for each in body["filters"] for pair in each.items()]
    _, found = _scanned(gateway, body["instrument"], body["scanCode"], body["locations"], filters, status=400)
    shown = found[: max(body.get("maxItems", MOST_OF_SERVICE), 0)]
    stamp = f"{gateway.clock.now().astimezone(dt.UTC):%Y%m%d-%H:%M:%S}"
    return {
        "total": len(found),
        "size": len(shown),
        "offset": 0,
        "scanTime": stamp,
        "id": "scanner1",
        "Contracts": {
            "Contract": [{"inScanTime": stamp, "contractID": str(each.instrument.conid)} for each, _ in shown]
        },
    }


def _scanned(
    gateway: "MockGateway", kind: str, code: str, location: str, filters: Iterable[tuple[str, Any]], status: int = 500
) -> tuple[scans.Scan, list[tuple[scans.Candidate, float]]]:
    try:
        return scans.scan(
            gateway.area(Prices), _listed(gateway), kind=kind, code=code, location=location, filters=filters
        )
    except scans.UnknownScan as error:
        raise Refusal(status, str(error)) from None


def _listed(gateway: "MockGateway") -> "Iterable[Instrument]":
    """What can be found: shares and indices, and the front future of each family."""
    universe = gateway.area(Universe)
    today = gateway.clock.now().astimezone(calendar.US_STOCKS.zone).date()
    yield from universe.all("STK")
    for root in universe.all("IND"):
        chain = universe.futures_of(root.conid)
        yield root if chain is None else chain.listed(today)[0]


def _row(place: int, ranking: scans.Scan, candidate: scans.Candidate, value: float) -> dict[str, Any]:
    found = candidate.instrument
    return {
        "server_id": str(place),
        **({} if place else {"column_name": ranking.column}),
        "symbol": found.symbol,
        "conidex": str(found.conid),
        "con_id": found.conid,
        "available_chart_periods": "#R|1",
        "company_name": found.name,
        **({"scan_data": scans.figure(value)} if ranking.shown else {}),
        "contract_description_1": found.symbol,
        "listing_exchange": found.listing_long,
        "sec_type": found.sec_type,
    }
