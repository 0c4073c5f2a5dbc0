"""Scanners: what is listed works, and what is found is true."""

from typing import Any

import pytest

from ibportal.mock import MockGateway
from ibportal.mock.prices import Prices, quote
from tests.mock.engine import ask, plain, value

RUN = "/iserver/scanner/run"


@pytest.fixture
def mock() -> MockGateway:
    return plain()


def body(kind: str = "TOP_PERC_GAIN", *filters: dict[str, Any], **changes: str) -> dict[str, Any]:
    return {"instrument": "STK", "type": kind, "location": "STK.US.MAJOR", "filter": list(filters), **changes}


def run(mock: MockGateway, sent: dict[str, Any]) -> dict[str, Any]:
    reply = ask(mock, "POST", RUN, sent)
    assert reply.status == 200, reply.body
    found: dict[str, Any] = value(reply)
    return found


def changes(mock: MockGateway, found: dict[str, Any]) -> list[float]:
    return [quote(mock, row["con_id"]).change_percent for row in found["contracts"]]


def test_gainers_come_best_first_and_fifty_at_most(mock: MockGateway) -> None:
    found = run(mock, body())
    moved = changes(mock, found)
    assert moved == sorted(moved, reverse=True)
    assert len(moved) == 50
    first, second, *_ = found["contracts"]
    assert found["scan_data_column_name"] == first["column_name"] == "Chg%"
    assert "column_name" not in second
    assert [row["server_id"] for row in found["contracts"]] == [str(place) for place in range(50)]
    losers = run(mock, body("TOP_PERC_LOSE"))
    assert changes(mock, losers) == sorted(changes(mock, losers))
    assert losers["contracts"][0] != first


def test_what_moves_is_found(mock: MockGateway) -> None:
    mock.area(Prices).move(8314, percent=60)
    assert run(mock, body())["contracts"][0]["con_id"] == 8314
    assert run(mock, body("HALTED"))["contracts"] == []
    mock.area(Prices).halt(8314)
    assert [row["symbol"] for row in run(mock, body("HALTED"))["contracts"]] == ["IBM"]


def test_filters_narrow_a_scan(mock: MockGateway) -> None:
    found = run(
        mock, body("MOST_ACTIVE", {"code": "priceAbove", "value": 200}, {"code": "changePercBelow", "value": "0"})
    )
    assert found["contracts"]
    for row in found["contracts"]:
        seen = quote(mock, row["con_id"])
        assert seen.last >= 200
        assert seen.change_percent <= 0
        assert row["scan_data"].endswith(("K", "M", "B"))
    funds = run(mock, body("MOST_ACTIVE", {"code": "stkTypes", "value": "inc:ETF"}))
    assert {"SPY", "QQQ"} <= {row["symbol"] for row in funds["contracts"]}
    assert "AAPL" not in {row["symbol"] for row in funds["contracts"]}
    assert run(mock, body("MOST_ACTIVE", {"code": "haltedIs", "value": True}))["contracts"] == []


@pytest.mark.parametrize(
    ("instrument", "location", "exchanges"),
    [
        ("STK", "STK.NYSE", {"NYSE"}),
        ("STK", "STK.US", {"NASDAQ.NMS", "NASDAQ.SCM", "NYSE", "AMEX", "ARCA"}),
        ("STOCK.EU", "STK.EU", {"IBIS", "LSE", "EBS"}),
        ("STOCK.NA", "STK.NA.MEXI", {"MEXI"}),
        ("FUT.US", "FUT.CME", {"CME"}),
        ("ETF.EQ.US", "ETF.EQ.US.MAJOR", {"NASDAQ.NMS", "ARCA"}),
        ("IND.US", "IND.CBOE", {"CBOE"}),
    ],
)
def test_locations_are_kept_to(mock: MockGateway, instrument: str, location: str, exchanges: set[str]) -> None:
    found = run(mock, body("HOT_BY_PRICE", instrument=instrument, location=location, type="HOT_BY_PRICE"))
    assert {row["listing_exchange"] for row in found["contracts"]} <= exchanges
    assert found["contracts"]


def test_everything_that_is_listed_works(mock: MockGateway) -> None:
    params = value(ask(mock, "GET", "/iserver/scanner/params"))
    assert params == value(ask(mock, "GET", "/hmds/scanner/params"))
    codes = {each["code"]: each.get("combo_values") for each in params["filter_list"]}
    assert {code for each in params["instrument_list"] for code in each["filters"]} == set(codes)
    for each in params["scan_type_list"]:
        run(mock, body(each["code"]))
    for code, choices in codes.items():
        run(mock, body("MOST_ACTIVE", {"code": code, "value": "CORP" if choices else 1}))
    for tree in params["location_tree"]:
        for place in tree["locations"]:
            run(mock, body("MOST_ACTIVE", instrument=tree["type"], location=place["type"]))


@pytest.mark.parametrize(
    "sent",
    [
        body("TOTALLY_INVALID"),
        body(location="STK.MOON"),
        body(instrument="NOTHING"),
        body("TOP_PERC_GAIN", {"code": "moonAbove", "value": 1}),
        body("TOP_PERC_GAIN", {"code": "priceAbove", "value": "dear"}),
    ],
)
def test_what_is_not_listed_is_an_error(mock: MockGateway, sent: dict[str, Any]) -> None:
    assert ask(mock, "POST", RUN, sent).status == 500


@pytest.mark.parametrize(("path", "kind"), [("/hmds/scanner", str), ("/hmds/scanner/run", int)])
def test_the_data_service_finds_the_same_contracts(mock: MockGateway, path: str, kind: type[str | int]) -> None:
    sent = {
        "instrument": "STK",
        "locations": "STK.US.MAJOR",
        "scanCode": "TOP_PERC_GAIN",
        "secType": "STK",
        "maxItems": 10,
        "filters": [{"priceAbove": 5}],
    }
    found = value(ask(mock, "POST", path, sent))
    same = run(mock, body("TOP_PERC_GAIN", {"code": "priceAbove", "value": 5}))
    assert [each["contractID"] for each in found["Contracts"]["Contract"]] == [
        row["conidex"] for row in same["contracts"][:10]
    ]
    assert isinstance(found["total"], kind)
    assert int(found["total"]) > int(found["size"]) == 10
