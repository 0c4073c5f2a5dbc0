"""Watchlists: what is saved is read, and little is looked at when it is saved."""

from typing import Any

import pytest

from ibportal.mock import MockGateway
from tests.mock.engine import ask, plain, value

SPY, APPLE, IBM = 756733, 265598, 8314


@pytest.fixture
def mock() -> MockGateway:
    mock = plain()
    ask(mock, "GET", "/iserver/accounts")
    return mock


def create(mock: MockGateway, number: str, name: str, *rows: dict[str, Any]) -> Any:
    reply = ask(mock, "POST", "/iserver/watchlist", {"id": number, "name": name, "rows": list(rows)})
    assert reply.status == 200, reply.body
    return value(reply)


def get(mock: MockGateway, number: str) -> Any:
    reply = ask(mock, "GET", f"/iserver/watchlist?id={number}")
    assert reply.status == 200, reply.body
    return value(reply)


def names(mock: MockGateway, query: str = "") -> list[str]:
    data = value(ask(mock, "GET", f"/iserver/watchlists{query}"))["data"]
    return [each["name"] for each in data["user_lists"]]


def test_a_list_is_read_with_its_contracts_and_headings(mock: MockGateway) -> None:
    made = create(mock, "1", "Spring", {"C": APPLE}, {"H": "Later"}, {"C": str(IBM)})
    assert made["instruments"] == []
    apple, heading, ibm = get(mock, "1")["instruments"]
    assert (apple["ticker"], apple["assetClass"], apple["C"], apple["conid"]) == ("AAPL", "STK", str(APPLE), APPLE)
    assert heading == {"H": "Later"}
    assert ibm["ticker"] == "IBM"


def test_the_same_id_overwrites(mock: MockGateway) -> None:
    create(mock, "1", "Spring", {"C": APPLE})
    before = get(mock, "1")["hash"]
    mock.clock.advance(1)
    create(mock, "1", "Summer", {"C": IBM})
    found = get(mock, "1")
    assert (found["name"], [row["conid"] for row in found["instruments"]]) == ("Summer", [IBM])
    assert found["hash"] != before
    assert names(mock) == ["Summer"]


def test_contracts_that_do_not_exist_are_kept_without_details(mock: MockGateway) -> None:
    create(mock, "1", "Spring", {"C": 0}, {"C": 999999999})
    assert get(mock, "1")["instruments"] == [{"C": "0", "conid": 0}, {"C": "999999999", "conid": 999999999}]


def test_lists_of_the_system_are_shown_unless_only_the_users_are_wanted(mock: MockGateway) -> None:
    create(mock, "1", "Spring")
    everything = value(ask(mock, "GET", "/iserver/watchlists"))
    assert all(each["id"].startswith("-") for each in everything["data"]["system_lists"])
    own = value(ask(mock, "GET", "/iserver/watchlists?SC=USER_WATCHLIST"))
    assert "system_lists" not in own["data"]
    assert names(mock, "?SC=USER_WATCHLIST") == ["Spring"]
    assert int(own["MID"]) == int(everything["MID"]) + 1


def test_deleting_twice_is_no_error(mock: MockGateway) -> None:
    create(mock, "1", "Spring")
    for _ in range(2):
        reply = ask(mock, "DELETE", "/iserver/watchlist?id=1")
        assert (reply.status, value(reply)["data"]) == (200, {"deleted": "1"})
    assert names(mock) == []


def test_a_list_that_is_not_there_cannot_be_read(mock: MockGateway) -> None:
    assert ask(mock, "GET", "/iserver/watchlist?id=5").status == 503


def test_a_list_may_come_without_rows(mock: MockGateway) -> None:
    assert ask(mock, "POST", "/iserver/watchlist", {"id": "1", "name": "Spring"}).status == 200
    assert value(ask(mock, "GET", "/iserver/watchlist?id=1"))["instruments"] == []
    with mock.client(keep_alive=False) as ib:
        ib.watchlists.create("2", "Summer")
        assert ib.watchlists.get("2").instruments == []
    assert names(mock) == ["Spring", "Summer"]


def test_an_id_is_a_number(mock: MockGateway) -> None:
    reply = ask(mock, "POST", "/iserver/watchlist", {"id": "x", "name": "Spring", "rows": []})
    assert reply.status == 400
    assert names(mock) == []
