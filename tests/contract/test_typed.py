"""Replies read straight from their bytes: what is, what is not, and that nothing is lost by it."""

import copy
import json
import pickle
import random
from typing import Any

import attrs
import orjson
import pytest

from generator.node import Node
from ibportal import UNSET
from ibportal.models import (
    Bar,
    ContractSection,
    ExchangeConid,
    GatewayError,
    History,
    Ledger,
    Position,
    Quote,
    VenueSchedule,
)
from ibportal_generated import _call
from ibportal_generated._call import UNREAD, Shortcut
from ibportal_generated._parse import constructor
from tests.contract.test_parse import BAR, OBJECTS, POSITION, QUOTE, mangled

HISTORY: Node = {"symbol": "AAPL", "data": [BAR, BAR]}


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """A reader is made for the first reply."""
    monkeypatch.setattr(_call, "_PRICE", 0)


def careful(hint: Any, value: Any) -> Any:
    """What is made of a value in the other way."""
    construct = constructor(hint)
    assert construct is not None
    return construct(orjson.loads(orjson.dumps(value)))


def straight(hint: Any, value: Any) -> Any:
    """What a reader that knows such replies makes of a reply."""
    for _ in range(2):
        careful(hint, value)
    return Shortcut(hint).value(orjson.dumps(value))


@pytest.mark.parametrize(("model", "whole"), OBJECTS, ids=[model.__name__ for model, _ in OBJECTS])
def test_rows_are_what_they_are_with_care(model: type[Any], whole: Node) -> None:
    hint: Any = list[model]  # type: ignore[valid-type]
    found = straight(hint, [whole, whole])
    assert repr(found) == repr(careful(hint, [whole, whole]))
    assert [each.to_dict() for each in found] == [whole, whole]


@pytest.mark.parametrize(("model", "whole"), OBJECTS, ids=[model.__name__ for model, _ in OBJECTS])
def test_rows_that_are_not_as_before_are_read_with_care_or_the_same(model: type[Any], whole: Node) -> None:
    hint: Any = list[model]  # type: ignore[valid-type]
    chance, known = random.Random(8), Shortcut(hint)  # noqa: S311 - no secret
    for _ in range(300):
        rows = [mangled(chance, whole), whole]
        found = known.value(orjson.dumps(rows))
        if found is not UNREAD:
            assert repr(found) == repr(careful(hint, rows))


def test_what_comes_straight_is_a_whole_model() -> None:
    [found] = straight(list[Position], [POSITION])
    assert found == Position.from_dict(POSITION)
    assert found.sector is UNSET
    for other in (copy.copy(found), copy.deepcopy(found), pickle.loads(pickle.dumps(found)), attrs.evolve(found)):  # noqa: S301
        assert other == found
    with pytest.raises(AttributeError):
        found.misspelt = 1


def test_a_whole_number_stays_whole_and_a_fraction_one() -> None:
    first, second = straight(list[Bar], [{**BAR, "o": 1, "c": 1.0}, {**BAR, "o": 1e3, "c": -0.0}])
    assert [repr(each) for each in (first.o, first.c, second.o, second.c)] == ["1", "1.0", "1000.0", "-0.0"]


@pytest.mark.parametrize("value", [1.0, True, None, "7", [], {}, 2**63, -(2**63) - 1])
def test_another_value_than_the_declared_one_is_read_with_care(value: Any) -> None:
    body = repr([{**BAR, "t": value}]).replace("'", '"').replace("True", "true").replace("None", "null")
    straight(list[Bar], [BAR])
    assert Shortcut(list[Bar]).value(body.encode()) is UNREAD


def test_fields_that_nobody_declared_are_kept_once_they_have_come() -> None:
    assert Shortcut(list[Bar]).value(orjson.dumps([{**BAR, "never": 1}])) is UNREAD
    first, second = straight(list[Bar], [{**BAR, "new": {"deep": [1, None, 2.0]}}, BAR])
    assert repr(first.additional_properties) == "{'new': {'deep': [1, None, 2.0]}}"
    assert second.additional_properties == {}
    second["own"] = 1
    assert "own" not in first


@pytest.mark.parametrize(
    "key", ["'): raise SystemExit #", "\\", "'", '"', "\n", "{o}", "\u2028", "\0", "o", "UNSET", "é", ""]
)
def test_a_key_is_never_code(key: str) -> None:
    rows = [{"exchange": "NYSE", key: 1}]
    hint = list[VenueSchedule]
    assert [each.to_dict() for each in careful(hint, rows)] == rows
    found = straight(hint, rows)
    assert found is UNREAD or [each.to_dict() for each in found] == rows


@pytest.mark.parametrize("value", [2**64 + 1, {"deep": [2**64 + 1]}])
def test_a_number_too_long_for_the_quick_reader_is_read_with_care(value: Any) -> None:
    assert straight(list[Bar], [{**BAR, "new": {"deep": [1, None, 2.0]}}]) is not UNREAD
    assert straight(list[Bar], [{**BAR, "new": [1e30]}]) is UNREAD
    body = json.dumps([{**BAR, "new": value}]).encode()
    assert Shortcut(list[Bar]).value(body) is UNREAD


def test_rows_that_hold_ever_other_fields_are_read_with_care() -> None:
    for number in range(100):
        row = {"conid": number, **{f"new{number}.{each}": each for each in range(10)}}
        for _ in range(2):
            careful(list[ExchangeConid], [row])
    assert Shortcut(list[ExchangeConid]).value(orjson.dumps([{"conid": 1}])) is UNREAD


def test_tags_of_market_data_that_nobody_declared_are_read_with_care() -> None:
    assert straight(list[Quote], [QUOTE]) is not UNREAD
    assert Shortcut(list[Quote]).value(orjson.dumps([{**QUOTE, "99999": "1"}])) is UNREAD


def test_what_may_be_a_refusal_is_not_read_straight() -> None:
    assert straight(History | GatewayError, HISTORY) == History.from_dict(HISTORY)
    for refusal in ({"error": "no bridge"}, {**HISTORY, "error": "no"}, {**HISTORY, "success": False}):
        assert straight(History | GatewayError, refusal) is UNREAD
        assert Shortcut(list[Bar] | GatewayError).value(orjson.dumps(refusal)) is UNREAD


@pytest.mark.parametrize("body", [b"", b" ", b"null", b"text", b"[", b'[{"o":1', b"[]]", b'[{"o":1}', b"\xff", b"[1]"])
def test_what_is_no_list_of_rows_is_read_with_care(body: bytes) -> None:
    assert Shortcut(list[Bar]).value(body) is UNREAD


def test_maps_have_no_rows() -> None:
    ledger = {"USD": {"cashbalance": 1.5}, "EUR": {"cashbalance": 2}}
    assert straight(Ledger, ledger) is UNREAD


def test_text_that_is_written_in_several_ways_is_the_same_text() -> None:
    straight(list[ContractSection], [{"secType": "STK"}])
    [found] = Shortcut(list[ContractSection]).value(rb' [{"sec\u0054ype": "Z\u00fcrich \ud83d\ude00\/\n"}]'.strip())
    assert found.sec_type == "Zürich 😀/\n"


def test_a_reader_is_made_when_it_pays_and_another_when_rows_have_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    body = orjson.dumps([BAR])
    monkeypatch.setattr(_call, "_PRICE", 3 * len(body))
    monkeypatch.setattr(_call, "_HIGHEST", 4 * len(body))
    straight(list[Bar], [BAR])
    known = Shortcut(list[Bar])
    assert [known.value(body) is UNREAD for _ in range(4)] == [True, True, False, False]
    other = orjson.dumps([{**BAR, "later": 1}])
    assert [known.value(each) is UNREAD for each in (other, body, other, body)] == [True, False, True, False]
    careful(list[Bar], orjson.loads(other))
    careful(list[Bar], orjson.loads(other))
    misses, paying = 2, 3
    read = [known.value(other) is not UNREAD for _ in range(7)]
    assert read == [False] * (misses + paying) + [True] * 2
