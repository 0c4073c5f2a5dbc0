"""What quirks of searches and watchlists do at their edges."""

from typing import Any

import httpx
import pytest

from ibportal.errors import IbportalError
from ibportal.mock import MockGateway
from tests.mock.engine import ask, value
from tests.quirks.alone import asking, said, showing

APPLE, IBM = 265598, 8314

# search-no-match ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("quirks", "answered"), [(("search-no-match",), {"error": "No contracts found"}), ((), list[Any]())]
)
def test_a_search_that_finds_nothing_is_an_error_under_200(quirks: tuple[str, ...], answered: Any) -> None:
    mock = showing(*quirks)
    assert said(ask(mock, "GET", "/iserver/secdef/search?symbol=NOSUCHTHING&secType=IND")) == (200, answered)
    assert value(ask(mock, "GET", "/iserver/secdef/search?symbol=IBM"))[0]["conid"] == str(IBM)


@pytest.mark.parametrize(
    ("words", "fails"), [("No contracts found", False), ("No contracts found. ", False), ("Bad", True)]
)
def test_to_the_client_it_is_no_error_and_other_errors_are(words: str, *, fails: bool) -> None:
    with asking(lambda _: httpx.Response(200, json={"error": words})) as (ib, _):
        try:
            assert list(ib.contracts.search("X")) == []
        except IbportalError:
            assert fails
        else:
            assert not fails


# search-priming -------------------------------------------------------------------------------------------------------


def strikes(mock: MockGateway, conid: int) -> int:
    """How many strikes there are."""
    return len(value(ask(mock, "GET", f"/iserver/secdef/strikes?conid={conid}&sectype=OPT&month=APR26"))["call"])


def infos(mock: MockGateway, conid: int, kind: str) -> int:
    """How many contracts of a kind there are on another."""
    terms = "&month=APR26&strike=200&right=C" if kind == "OPT" else ""
    return len(value(ask(mock, "GET", f"/iserver/secdef/info?conid={conid}&sectype={kind}{terms}")))


def test_derivatives_are_told_for_what_was_searched_for_last_and_shares_always() -> None:
    mock, plain = showing("search-priming"), showing()
    assert strikes(mock, APPLE) == infos(mock, APPLE, "OPT") == 0
    assert infos(mock, APPLE, "STK") == 1
    ask(mock, "GET", "/iserver/secdef/search?symbol=AAPL")
    assert strikes(mock, APPLE) == strikes(plain, APPLE) > 0
    assert infos(mock, APPLE, "OPT") == infos(plain, APPLE, "OPT") > 0
    ask(mock, "GET", "/iserver/secdef/search?symbol=IBM")
    assert strikes(mock, APPLE) == infos(mock, APPLE, "OPT") == 0
    refused = said(ask(mock, "GET", f"/iserver/secdef/strikes?conid={APPLE}&sectype=OPT&month=APR26"))
    assert refused == (200, {"call": [], "put": []})


# watchlist-first-reply ------------------------------------------------------------------------------------------------

KNOWN = {"C": str(APPLE), "conid": APPLE, "name": "APPLE INC", "ticker": "AAPL"}


def watchlist(mock: MockGateway) -> list[dict[str, Any]]:
    """What a watchlist has of its contracts."""
    rows: list[dict[str, Any]] = value(ask(mock, "GET", "/iserver/watchlist?id=1"))["instruments"]
    return rows


def test_the_first_reading_of_each_state_of_a_watchlist_has_no_details() -> None:
    mock = showing("watchlist-first-reply")
    for conids in ((APPLE,), (APPLE, IBM)):
        rows = [{"C": conid} for conid in conids]
        ask(mock, "POST", "/iserver/watchlist", {"id": "1", "name": "Spring", "rows": rows})
        first, second, third = watchlist(mock), watchlist(mock), watchlist(mock)
        assert all(row.keys() <= {"C", "conid", "name", "H"} for row in first)
        assert [row["conid"] for row in first] == [row["conid"] for row in second] == list(conids)
        assert all("ticker" in row for row in second)
        assert second == third
        mock.clock.advance(1)


@pytest.mark.parametrize(
    ("rows", "times"),
    [
        ([KNOWN], 1),
        ([KNOWN, {"H": "a heading"}], 1),
        (list[Any](), 1),
        ([KNOWN, {"C": str(IBM), "conid": IBM, "name": "IBM"}], 2),
    ],
)
def test_a_watchlist_is_read_once_more_where_a_contract_has_no_ticker(rows: list[Any], times: int) -> None:
    whole = {"id": "1", "hash": "7", "name": "Spring", "readOnly": False, "instruments": rows}
    with asking(lambda _: httpx.Response(200, json=whole)) as (ib, moments):
        assert len(ib.watchlists.get("1").instruments or ()) == len(rows)
    assert len(moments) == times
