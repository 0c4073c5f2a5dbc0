"""Models from JSON objects: the first of a kind, the next, and those that are not what their class says."""

import copy
import pickle
import random
from decimal import Decimal
from typing import Any

import attrs
import pytest

from generator.node import Node, is_array, is_object
from ibportal import UNSET
from ibportal.models import (
    AcceptedOrder,
    Bar,
    ContractMatch,
    Ledger,
    OrderTicket,
    Position,
    Quote,
    SecurityDefinition,
    Tickle,
)
from ibportal_generated import _parse as parsing
from ibportal_generated._parse import Plan

BAR = {"o": 1, "c": 1.5, "h": 2.0, "l": 0.5, "v": 10, "t": 1747229400000}
POSITION: Node = {
    "acctId": "DU1",
    "conid": 265598,
    "position": 1.0,
    "strike": "0",
    "expiry": None,
    "conExchMap": ["NASDAQ"],
    "incrementRules": [{"lowerEdge": 0.0, "increment": 0.01}],
    "displayRule": {"magnification": 0, "displayRuleStep": [{"decimalDigits": 2, "lowerEdge": 0.0, "wholeDigits": 4}]},
}
QUOTE: Node = {"conid": 265598, "conidEx": "265598", "31": "193.18", "_updated": 1702334859712, "87_raw": 2.5}
MATCH: Node = {
    "conid": "8314",
    "symbol": "IBM",
    "restricted": None,
    "sections": [{"secType": "STK"}, {"secType": "BAG"}],
}
OBJECTS: list[tuple[type[Any], Node]] = [
    (Bar, BAR),
    (Position, POSITION),
    (Quote, QUOTE),
    (ContractMatch, MATCH),
    (Tickle, {"session": "a", "hmds": {"error": "no bridge"}, "iserver": {"authStatus": {"authenticated": True}}}),
    (OrderTicket, {"conid": 1, "side": "BUY", "orderType": "LMT", "tif": "DAY", "quantity": 1.5, "price": 2}),
]
JUNK: tuple[Any, ...] = (None, 7, 2.5, True, "x", "", [], ["x"], [None], {}, {"x": 1}, [{}], [{"x": "y"}])


def outcome(parse: Any, source: Any) -> str:
    """What a model looks like, or that the object is none; the source is left as it is."""
    before = copy.deepcopy(source)
    try:
        made = parse(source)
    except (TypeError, ValueError, KeyError, AttributeError):
        return "refused"
    assert source == before
    return f"{made!r} {made.to_dict()!r}"


def mangled(chance: random.Random, value: Any) -> Any:
    """`value` with some of its parts replaced, left out or added."""
    if chance.random() < 0.07:
        return copy.deepcopy(chance.choice(JUNK))
    if is_object(value):
        fields = {name: mangled(chance, inner) for name, inner in value.items() if chance.random() > 0.03}
        return fields | ({"undeclared": chance.choice(JUNK)} if chance.random() < 0.2 else {})
    return [mangled(chance, item) for item in value] if is_array(value) else value


@pytest.mark.parametrize(("model", "whole"), OBJECTS, ids=[model.__name__ for model, _ in OBJECTS])
def test_an_object_gives_the_same_the_first_time_and_ever_after(model: type[Any], whole: Node) -> None:
    chance = random.Random(8)  # noqa: S311 - no secret
    for _ in range(300):
        source = mangled(chance, whole)
        if is_object(source):
            first = outcome(Plan(model).parse, source)
            assert [outcome(model.from_dict, source) for _ in range(3)] == [first] * 3


@pytest.mark.parametrize(("model", "whole"), OBJECTS, ids=[model.__name__ for model, _ in OBJECTS])
def test_rows_give_what_each_gives_alone(model: type[Any], whole: Node) -> None:
    rows = [whole, whole, {**whole, "undeclared": 1}, whole, dict(reversed(whole.items())), whole]
    warmed = Plan(model)
    for _ in range(3):
        assert warmed.parse_all(rows) == [Plan(model).parse(row) for row in rows]


def parsed_thrice(model: type[Any], source: Any) -> Any:
    """What comes when a function has been made for the keys."""
    for _ in range(2):
        model.from_dict(source)
    return model.from_dict(source)


def test_what_comes_fast_is_a_whole_model() -> None:
    fast, careful = parsed_thrice(Position, POSITION), Plan(Position).parse(POSITION)
    assert fast == careful
    assert fast.to_dict() == POSITION
    assert fast.sector is UNSET
    for other in (copy.copy(fast), copy.deepcopy(fast), pickle.loads(pickle.dumps(fast)), attrs.evolve(fast)):  # noqa: S301
        assert other == fast
    with pytest.raises(TypeError, match="unhashable"):
        hash(fast)
    with pytest.raises(AttributeError):
        fast.misspelt = 1
    assert fast != attrs.evolve(fast, conid=1)


def test_fields_that_nobody_declared_are_each_models_own() -> None:
    first, second = parsed_thrice(Bar, BAR), Bar.from_dict(BAR)
    first["new"] = 1
    assert "new" not in second
    assert parsed_thrice(Bar, {**BAR, "new": {"deep": [1]}}).to_dict() == {**BAR, "new": {"deep": [1]}}


@pytest.mark.parametrize(
    ("field", "value"), [("conid", "265598"), ("conid", True), ("conid", 1.0), ("displayRule", "x"), ("strike", [])]
)
def test_a_value_of_another_type_stands_aside(field: str, value: Any) -> None:
    source = {**POSITION, field: value}
    found = parsed_thrice(Position, source)
    assert found.additional_properties == {field: value}
    assert {"conid": found.conid, "displayRule": found.display_rule, "strike": found.strike}[field] is UNSET
    assert found.to_dict() == source


@pytest.mark.parametrize(("without", "raised"), [({"t"}, KeyError), (set[str](), TypeError)])
def test_what_cannot_be_left_out_has_to_be_there_and_of_its_type(without: set[str], raised: type[Exception]) -> None:
    parsed_thrice(Bar, BAR)
    source = {name: "x" if name == "t" else value for name, value in BAR.items() if name not in without}
    for _ in range(3):
        with pytest.raises(raised, match="t"):
            Bar.from_dict(source)


def test_of_several_classes_the_first_that_takes_an_object_has_it() -> None:
    accepted: Node = {"order_id": "1", "order_status": "Submitted", "encrypt_message": "1"}
    children: list[Node] = [
        accepted,
        {**accepted, "text": "no"},
        {**accepted, "order_id": "-1"},
        {**accepted, "children": []},
    ]
    source: Node = {**accepted, "children": children}
    found = parsed_thrice(AcceptedOrder, source)
    kinds = ["AcceptedOrder", "RejectedOrder", "FailedOrder", "AcceptedOrder"]
    assert [type(each).__name__ for each in found.children] == kinds
    assert found.to_dict() == source


def test_a_text_in_the_place_of_texts_is_not_taken_apart() -> None:
    found = parsed_thrice(Position, {"conExchMap": "NASDAQ"})
    assert found.con_exch_map is UNSET
    assert found.to_dict() == {"conExchMap": "NASDAQ"}


def test_a_subclass_is_made_its_own_way() -> None:
    class Noted(Bar):
        def __init__(self, **fields: Any) -> None:
            super().__init__(**fields)
            self.o = 99.0

    class Counted(Noted):
        @classmethod
        def from_dict(cls, src_dict: Any) -> Any:
            return super().from_dict(src_dict)

    assert parsed_thrice(Noted, BAR).o == parsed_thrice(Counted, BAR).o == 99.0
    assert parsed_thrice(Bar, BAR).o == 1


def test_what_a_subclass_adds_is_its_own_and_never_read() -> None:
    @attrs.define
    class Marked(Position):
        mark: str = "none"
        limit: Decimal | None = None

    found = parsed_thrice(Marked, {**POSITION, "mark": 7})
    assert (found.conid, found.mark, found.limit) == (POSITION["conid"], "none", None)
    assert found.to_dict() == {**POSITION, "mark": 7}


def test_nothing_is_lost_when_another_thread_has_the_first_object_too() -> None:
    known = Plan(Ledger)
    currency = known.others
    assert currency is not None
    assert currency.construct is not None
    construct = currency.construct

    def meanwhile(value: Any) -> Any:
        known._learn()  # pyright: ignore[reportPrivateUsage] - as the other thread does
        return construct(value)

    currency.construct = meanwhile
    assert known.parse({"USD": {"cashbalance": 1.5}}).to_dict() == {"USD": {"cashbalance": 1.5}}


def test_no_more_functions_are_made_than_pay(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parsing, "_ORDERS", 4)
    known = Plan(SecurityDefinition)
    for number in range(20):
        for _ in range(3):
            known.parse({"conid": number, f"undeclared{number}": number})
    assert len(known._makers) == 4  # pyright: ignore[reportPrivateUsage]
    assert len(known._met) <= 4  # pyright: ignore[reportPrivateUsage]
    assert known.parse({"conid": 1, "undeclared19": 2}).additional_properties == {"undeclared19": 2}
