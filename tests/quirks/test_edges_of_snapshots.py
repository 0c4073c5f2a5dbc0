"""What quirks of snapshots do at their edges: how many contracts they take, and what their rows look like."""

from typing import Any

import pytest

from ibportal.mock import MockGateway
from ibportal.mock.universe import Universe
from ibportal.quirks.snapshot_rows import SnapshotRows
from tests.mock.engine import ask, value
from tests.quirks.alone import said, showing

APPLE, IBM = 265598, 8314
METADATA = {"conid", "conidEx", "server_id", "6119"}


def shares(mock: MockGateway, count: int) -> list[int]:
    """The conids of so many shares."""
    found = [each.conid for each in mock.area(Universe).all("STK")][:count]
    assert len(found) == count
    return found


def snapshot(mock: MockGateway, conids: list[int], fields: str = "31") -> tuple[int, Any]:
    """Status and value of a snapshot."""
    asked = ",".join(map(str, conids))
    return said(ask(mock, "GET", f"/iserver/marketdata/snapshot?conids={asked}&fields={fields}"))


def quoted(mock: MockGateway, conids: list[int]) -> set[int]:
    """Which contracts have a price; the others have nothing but who they are."""
    rows = snapshot(mock, conids)[1]
    assert all(row.keys() <= METADATA for row in rows if "31" not in row)
    return {row["conid"] for row in rows if "31" in row}


# snapshot-limits ------------------------------------------------------------------------------------------------------


def test_a_snapshot_takes_a_hundred_contracts_and_fifty_fields() -> None:
    mock, fields = showing("snapshot-limits"), ",".join(map(str, range(7000, 7051)))
    assert snapshot(mock, shares(mock, 100))[0] == 200
    assert snapshot(mock, [APPLE], fields[:-5])[0] == 200
    assert snapshot(mock, shares(mock, 101)) == (400, {"error": "Bad Request: too many conids", "statusCode": 400})
    assert snapshot(mock, [APPLE], fields) == (400, {"error": "Bad Request: too many fields", "statusCode": 400})
    assert snapshot(showing(), shares(mock, 101), fields)[0] == 200


# market-data-lines ----------------------------------------------------------------------------------------------------


def test_a_session_has_a_hundred_lines_and_no_data_for_whom_none_is_left() -> None:
    mock = showing("market-data-lines")
    first, *rest = shares(mock, 102)
    assert quoted(mock, rest[:99]) == set(rest[:99])
    assert quoted(mock, [first, *rest[99:]]) == {first}
    assert quoted(mock, rest) == set(rest[:99])
    assert ask(mock, "POST", "/iserver/marketdata/unsubscribe", {"conid": first}).status == 200
    assert quoted(mock, rest[99:]) == {rest[99]}
    assert quoted(showing(), [first, *rest]) == {first, *rest}


# snapshot-preflight ---------------------------------------------------------------------------------------------------


def test_a_line_that_was_given_back_begins_with_an_empty_row_again() -> None:
    mock = showing("snapshot-preflight")
    assert [quoted(mock, [APPLE]) for _ in range(3)] == [set(), {APPLE}, {APPLE}]
    assert ask(mock, "POST", "/iserver/marketdata/unsubscribe", {"conid": APPLE}).status == 200
    assert [quoted(mock, [APPLE]) for _ in range(2)] == [set(), {APPLE}]


# snapshot-rows --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("row", "denied"),
    [
        ({"55": "-"}, True),
        ({"55": "-", "31": "1.00"}, True),
        ({"31": "N/A"}, True),
        ({"31": "N/A", "55": "-"}, True),
        ({"31": "N/A", "55": "IBM"}, False),
        ({"31": "1.00"}, False),
        ({"55": "IBM"}, False),
        ({"conid": 1}, False),
    ],
)
def test_a_dash_for_a_symbol_or_no_price_and_no_symbol_say_that_there_is_no_contract(
    row: dict[str, object], *, denied: bool
) -> None:
    assert SnapshotRows.denies(row) is denied


def test_rows_come_in_the_order_of_conids_as_texts_and_conid_0_is_nothing_else() -> None:
    mock = showing("snapshot-rows")
    rows = snapshot(mock, [IBM, 0, APPLE], "31,55")[1]
    assert [row["conid"] for row in rows] == [0, APPLE, IBM]
    assert not rows[0].keys() & {"31", "55"}
    assert all(row.keys() >= {"31", "55"} for row in rows[1:])
    assert [row["conid"] for row in snapshot(showing(), [IBM, APPLE])[1]] == [IBM, APPLE]


# availability-letters -------------------------------------------------------------------------------------------------


def test_an_availability_has_its_first_letter_and_the_others_by_contract() -> None:
    mock, plain = showing("availability-letters"), showing()
    for conid in shares(mock, 40):
        [row], [whole] = (snapshot(each, [conid], "6509")[1] for each in (mock, plain))
        assert row["6509"] == whole["6509"][0] + {0: "B", 1: "", 2: "PBd", 3: "pB"}[conid % 4]
        assert row == {**whole, "6509": row["6509"]}
    assert {conid % 4 for conid in shares(mock, 40)} == {0, 1, 2, 3}
    assert len(value(ask(mock, "GET", "/iserver/marketdata/snapshot?conids=8314&fields=31"))) == 1


# unsubscribe-unknown --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("quirks", [("unsubscribe-unknown",), ()])
def test_a_line_that_nobody_took_is_given_back_with_success(quirks: tuple[str, ...]) -> None:
    with showing(*quirks).client(keep_alive=False) as ib:
        assert ib.market_data.unsubscribe(APPLE).success is True
