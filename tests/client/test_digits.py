"""Whole numbers of more than 64 bits keep all their digits, wherever they stand in a reply."""

import json
from collections.abc import Callable
from typing import Any, TypeVar

import httpx
import pytest

from ibportal import Client, body
from ibportal.errors import UnreadableReply
from ibportal.mock.clock import VirtualClock
from ibportal.models import Position
from ibportal_generated import _digits

T = TypeVar("T")
LONG = 2**64 + 1
LEAST = -(2**63) - 1


def told(content: bytes | str, ask: Callable[[Client], T], times: int = 3) -> T:
    """The last of several equal replies: parsers are made when the same keys come again."""
    reply = content if isinstance(content, bytes) else content.encode()
    transport = httpx.MockTransport(lambda _: httpx.Response(200, content=reply))
    with Client(transport=transport, clock=VirtualClock(), keep_alive=False) as ib:
        return [ask(ib) for _ in range(times)][-1]


def position(times: int = 3, **fields: Any) -> Position:
    """What comes of a position with these fields."""
    row = {"acctId": "DU1", "conid": 265598, **fields}
    return told(json.dumps([row]), lambda ib: ib.raw.portfolio.positions("DU1", 0).value, times)[0]


@pytest.mark.parametrize("number", [LONG, LEAST, 2**64, 2**64 - 1, -(2**63), 10**300])
@pytest.mark.parametrize("times", [1, 2, 3])
def test_an_id_keeps_its_digits(number: int, times: int) -> None:
    found = position(times, conid=number)
    assert found.conid == number
    assert type(found.conid) is int


@pytest.mark.parametrize("times", [1, 2, 3])
def test_a_field_that_nobody_declared_keeps_its_digits(times: int) -> None:
    found = position(times, never_seen=LONG, deep={"rows": [{"id": LEAST}, None, "text"]})
    assert found["never_seen"] == LONG
    assert found["deep"] == {"rows": [{"id": LEAST}, None, "text"]}
    assert found.to_dict()["never_seen"] == LONG


@pytest.mark.parametrize("times", [1, 2, 3])
def test_a_number_where_a_text_is_declared_keeps_its_digits(times: int) -> None:
    assert position(times, name=LONG)["name"] == LONG


def test_a_number_in_a_row_of_a_row_keeps_its_digits() -> None:
    content = json.dumps({"orders": [{"orderId": LONG, "conid": 1, "new": {"id": LONG}}], "snapshot": True})
    [order] = told(content, lambda ib: ib.raw.orders.live().value).orders or []
    assert (order.order_id, order["new"]) == (LONG, {"id": LONG})


def test_a_list_of_numbers_keeps_its_digits() -> None:
    assert told(json.dumps([1, LONG]), lambda ib: ib.tax_vouchers.years()) == [1, LONG]


def test_a_field_that_cannot_be_left_out_keeps_its_digits() -> None:
    content = json.dumps({"request_id": "a", "mktDataDelay": LONG, "data": []})
    assert told(content, lambda ib: ib.raw.market_data.history(1, "1d", "1h").value).mkt_data_delay == LONG


def test_what_was_written_as_a_fraction_stays_one() -> None:
    found = position(conid=1e19, never_seen=1e30, mktPrice=1e25)
    assert (found["conid"], found["never_seen"], found.mkt_price) == (1e19, 1e30, 1e25)


def test_infinity_is_read_as_it_was() -> None:
    content = b'[{"acctId":"DU1","conid":1,"never_seen":1e999}]'
    assert told(content, lambda ib: ib.raw.portfolio.positions("DU1", 0).value)[0]["never_seen"] == float("inf")


def test_a_body_that_fits_nothing_is_unreadable_all_the_same() -> None:
    with pytest.raises(UnreadableReply):
        told(json.dumps([{"id": LONG}]), lambda ib: ib.tax_vouchers.years())


def test_a_model_made_by_hand_is_not_doubted() -> None:
    for _ in range(3):
        assert Position.from_dict({"acctId": "DU1", "conid": 1e19, "new": 1e19})["new"] == 1e19


def test_a_body_without_such_numbers_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[bool] = []
    once = body.read

    def counted(content: bytes, *, exactly: bool = False) -> Any:
        read.append(exactly)
        return once(content, exactly=exactly)

    monkeypatch.setattr(body, "read", counted)
    position(never_seen=2**53, deep=[1.5, {"a": 1e18}], mktPrice=1.5)
    assert read == [False] * 3
    read.clear()
    position(never_seen=LONG)
    assert read == [False, True] * 3


def test_a_body_is_read_exactly_where_that_is_asked_for() -> None:
    assert body.read(b" [18446744073709551617]", exactly=True) == [LONG]
    assert body.read(b"no JSON", exactly=True) == "no JSON"
    assert body.read(b"", exactly=True) is None
    with pytest.raises(ValueError, match="levels"):
        body.read(b"[" * 100_000 + b"]" * 100_000, exactly=True)


def test_what_is_not_doubted_is_not_looked_at() -> None:
    _digits.look([1e30])
    with pytest.raises(_digits.DigitsMissing):
        _digits.doubtful(_digits.look, {"a": [{"b": 1e30}]})
    _digits.look([1e30])
