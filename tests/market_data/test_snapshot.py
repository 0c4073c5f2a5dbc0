"""Snapshots: contracts and names of fields in, quotes out, whatever the gateway takes to fill them."""

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from ibportal.errors import NotSent

from .conftest import Use, Wire

if TYPE_CHECKING:
    from ibportal.market_data import Quote, Quotes

SNAPSHOT = "/iserver/marketdata/snapshot"
UNSUBSCRIBE = "/iserver/marketdata/unsubscribe"
VALUES = {"31": "317.56", "84": "317.55", "86": "317.57", "7308": "0.51"}


def fills(wire: Wire, after: dict[str, int] | int = 1, *, known: Any = None) -> None:
    """Fill each field of each contract once it was asked for `after` times before."""
    looks: dict[tuple[str, str], int] = {}

    def answer(request: httpx.Request) -> list[dict[str, Any]]:
        rows: list[dict[str, Any]] = []
        for contract in request.url.params["conids"].split(","):
            row: dict[str, Any] = {"conid": int(contract.partition("@")[0]), "conidEx": contract, "server_id": "q0"}
            for tag in request.url.params["fields"].split(","):
                looks[contract, tag] = looks.get((contract, tag), 0) + 1
                wanted = after if isinstance(after, int) else after.get(tag, 1)
                if looks[contract, tag] > wanted and (known is None or contract in known):
                    row[tag] = VALUES.get(tag, "1")
            rows.append(row)
        return rows

    wire.answers[SNAPSHOT] = answer


def test_it_asks_until_everything_is_there(wire: Wire, use: Use) -> None:
    fills(wire, {"31": 1, "84": 2, "86": 3})
    found: Quotes = use(("snapshot", [265598]))
    assert (found[0].last, found[0].bid, found[0].ask) == (Decimal("317.56"), Decimal("317.55"), Decimal("317.57"))
    assert found.missing == {}
    assert [query["fields"] for query in wire.asked(SNAPSHOT)] == ["31,84,86"] * 4


def test_a_line_that_is_open_answers_at_once(wire: Wire, use: Use) -> None:
    fills(wire, 0)
    use(("snapshot", [265598]))
    assert len(wire.asked(SNAPSHOT)) == 1
    assert wire.clock.monotonic() == 0


def test_what_never_comes_is_missing_and_no_error(wire: Wire, use: Use) -> None:
    fills(wire, {"84": 10**6})
    found: Quotes = use(("snapshot", 265598, ["last", "bid"]))
    assert found[0].last == Decimal("317.56")
    assert found[0].bid is None
    assert found.missing == {265598: ("bid",)}
    assert wire.clock.monotonic() == pytest.approx(5)


def test_the_deadline_is_yours(wire: Wire, use: Use) -> None:
    fills(wire, 10**6)
    use(("snapshot", 265598), timeout=1.2)
    assert wire.clock.monotonic() == pytest.approx(1.2)


def test_no_time_is_one_look(wire: Wire, use: Use) -> None:
    fills(wire, 1)
    found: Quotes = use(("snapshot", 265598), timeout=0)
    assert found[0].missing == ("last", "bid", "ask")
    assert len(wire.asked(SNAPSHOT)) == 1


def test_greeks_get_more_time_than_prices(wire: Wire, use: Use) -> None:
    fills(wire, {"7308": 10**6})
    use(("snapshot", 265598, ["last", "delta"]))
    assert wire.clock.monotonic() == pytest.approx(30)


def test_only_what_is_waited_for_is_waited_for(wire: Wire, use: Use) -> None:
    fills(wire, {"31": 1, "7308": 10**6})
    found: Quotes = use(("snapshot", 265598, ["last", "delta"]), wait_for=["last"])
    assert found[0].last == Decimal("317.56")
    assert found[0].missing == ("delta",)
    assert [query["fields"] for query in wire.asked(SNAPSHOT)] == ["31,7308"] * 2


def test_only_contracts_that_lack_something_are_asked_for_again(wire: Wire, use: Use) -> None:
    fills(wire, 1, known=["265598"])
    wire.answers["/trsrv/secdef"] = lambda _: {"secdef": [{"conid": 8314, "assetClass": "STK"}]}
    use(("snapshot", [265598, 8314], ["last"]), timeout=1.0)
    assert [query["conids"] for query in wire.asked(SNAPSHOT)] == ["265598,8314", "265598,8314", "8314"]


def test_many_contracts_and_fields_go_in_requests_the_gateway_takes(wire: Wire, use: Use) -> None:
    fills(wire, 0)
    wire.answers[UNSUBSCRIBE] = lambda _: {"success": True}
    found: Quotes = use(("snapshot", range(1, 121), range(7000, 7060)))
    assert [quote.conid for quote in found] == list(range(1, 121))
    assert all(quote[7059] == 1 and quote[7000] == "1" for quote in found)
    sizes = [(len(each["conids"].split(",")), len(each["fields"].split(","))) for each in wire.asked(SNAPSHOT)]
    assert sizes == [(100, 50), (100, 10), (20, 50), (20, 10)]


def test_lines_that_were_not_used_for_longest_are_given_back(wire: Wire, use: Use) -> None:
    fills(wire, 0)
    wire.answers[UNSUBSCRIBE] = lambda _: {"success": True}
    use(("snapshot", range(1, 101)), ("snapshot", [1]), ("snapshot", [200, 201]))
    given_back = [each.content for each in wire.requests if each.url.path.endswith(UNSUBSCRIBE)]
    assert given_back == [b'{"conid":2}', b'{"conid":3}']


def test_rows_are_matched_by_contract(wire: Wire, use: Use) -> None:
    def answer(request: httpx.Request) -> list[dict[str, Any]]:
        rows = {contract: int(contract.partition("@")[0]) for contract in request.url.params["conids"].split(",")}
        return [{"conid": conid, "conidEx": text, "31": f"{len(text)}"} for text, conid in reversed(rows.items())]

    wire.answers[SNAPSHOT] = answer
    found: Quotes = use(("snapshot", ["8314@NYSE", 265598, "8314@ARCAX", 265598], ["last"]))
    assert [(quote.asked_as, quote.last) for quote in found] == [
        ("8314@NYSE", Decimal(9)),
        ("265598", Decimal(6)),
        ("8314@ARCAX", Decimal(10)),
        ("265598", Decimal(6)),
    ]
    assert wire.asked(SNAPSHOT)[0]["conids"] == "8314@NYSE,265598,8314@ARCAX"


def test_rows_that_name_no_exchange_are_matched_by_conid(wire: Wire, use: Use) -> None:
    wire.answers[SNAPSHOT] = lambda _: [
        {"conid": 7, "31": "1"},
        {"conid": 265598, "31": "2"},
        {"conid": 8314, "31": "3"},
    ]
    found: Quotes = use(("snapshot", ["8314@NYSE", 265598], ["last"]))
    assert [quote.last for quote in found] == [Decimal(3), Decimal(2)]


def test_an_unknown_contract_is_told_at_once(wire: Wire, use: Use) -> None:
    wire.answers[SNAPSHOT] = lambda _: [{"conid": 104747, "conidEx": "104747", "55": "-", "31": "N/A"}]
    found: Quotes = use(("snapshot", 104747, ["last", "bid"]))
    assert found[0].unknown
    assert len(wire.asked(SNAPSHOT)) == 1


def test_a_row_that_stays_empty_is_looked_up(wire: Wire, use: Use) -> None:
    fills(wire, 1, known=[])
    wire.answers["/trsrv/secdef"] = lambda _: {"secdef": [{"conid": 265598, "assetClass": "STK"}]}
    found: Quotes = use(("snapshot", [265598, 999]))
    assert [quote.unknown for quote in found] == [False, True]
    assert found.missing.keys() == {265598, 999}
    assert wire.asked("/trsrv/secdef") == [{"conids": "999,265598"}]


def test_a_derivative_is_quoted_after_a_search_for_its_underlying(wire: Wire, use: Use) -> None:
    known: list[str] = []
    fills(wire, 1, known=known)
    rows = [
        {"conid": 700, "assetClass": "OPT", "ticker": "AAPL"},
        {"conid": 701, "assetClass": "OPT", "ticker": "AAPL"},
    ]
    wire.answers["/trsrv/secdef"] = lambda _: {"secdef": rows}

    def searched(_: httpx.Request) -> list[dict[str, Any]]:
        known.extend(["700", "701"])
        return [{"conid": "265598", "symbol": "AAPL"}]

    wire.answers["/iserver/secdef/search"] = searched
    found: Quotes = use(("snapshot", [700, 701], ["last"]))
    assert [quote.last for quote in found] == [Decimal("317.56")] * 2
    assert [query["symbol"] for query in wire.asked("/iserver/secdef/search")] == ["AAPL"]


def test_a_look_up_that_fails_does_not_fail_the_quote(wire: Wire, use: Use) -> None:
    fills(wire, 1, known=["265598"])
    found: Quotes = use(("snapshot", [265598, 8314]), timeout=2.0)
    assert found[0].last == Decimal("317.56")
    assert found[1].missing == ("last", "bid", "ask")
    assert not found[1].unknown


def test_no_contracts_are_no_request(wire: Wire, use: Use) -> None:
    fills(wire)
    assert len(use(("snapshot", []))) == 0
    assert wire.requests == []


WRONG: list[tuple[tuple[Any, ...], dict[str, Any], str]] = [
    (("AAPL",), {}, "'AAPL' is no contract.*contracts.search"),
    (([265598, "8314@"],), {}, "'8314@' is no contract"),
    ((-1,), {}, "'-1' is no contract"),
    ((265598, []), {}, "no field is asked for"),
    ((265598, ["price"]), {}, "no field called 'price'"),
    ((265598, ["last"]), {"wait_for": ["bid"]}, "bid is waited for"),
]


@pytest.mark.parametrize(("args", "keywords", "words"), WRONG)
def test_what_cannot_be_asked_is_refused_before_anything_is_sent(
    args: tuple[Any, ...], keywords: dict[str, Any], words: str, wire: Wire, use: Use
) -> None:
    fills(wire)
    with pytest.raises(ValueError, match=words):
        use(("snapshot", *args), **keywords)
    assert wire.requests == []


def test_a_line_that_is_not_taken_is_given_back_without_complaint(wire: Wire, use: Use) -> None:
    wire.answers[UNSUBSCRIBE] = lambda _: httpx.Response(500, json={"error": "unknown"})
    assert use(("release", 265598)) == 1
    assert use(("unsubscribe", 265598)).success is True


def test_what_was_opened_is_given_back(wire: Wire, use: Use) -> None:
    fills(wire, 0)
    wire.answers[UNSUBSCRIBE] = lambda _: {"success": True}
    assert use(("snapshot", [265598, 8314]), ("release",)) == 2
    assert use(("snapshot", [265598, 8314]), ("release",), ("release",)) == 0
    given_back = [each.content for each in wire.requests if each.url.path.endswith(UNSUBSCRIBE)]
    assert given_back == [b'{"conid":265598}', b'{"conid":8314}'] * 2


REGULATORY = "/md/regsnapshot"


@pytest.mark.parametrize("call", [("regulatory_snapshot", 265598), ("regulatory_quote", 265598)])
def test_what_costs_money_is_not_sent_unless_that_was_agreed_to(call: tuple[Any, ...], wire: Wire, use: Use) -> None:
    wire.answers[REGULATORY] = lambda _: {"conid": 265598}
    keywords: dict[str, Any] = {"charged": False} if call[0] == "regulatory_quote" else {}
    with pytest.raises(NotSent, match=r"USD 0.01.*charged=True"):
        use(call, **keywords)
    assert wire.requests == []


def test_what_was_agreed_to_be_paid_is_sent_once(wire: Wire, use: Use) -> None:
    wire.answers[REGULATORY] = lambda _: {"conid": 265598, "31": "317.56", "84": "317.55", "88": 6, "7057": "AK"}
    found: Quote = use(("regulatory_quote", 265598), charged=True)
    assert (found.last, found.bid, found.bid_size, found.ask) == (
        Decimal("317.56"),
        Decimal("317.55"),
        Decimal(6),
        None,
    )
    assert wire.asked(REGULATORY) == [{"conid": "265598"}]
