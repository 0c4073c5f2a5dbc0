"""Allocation: an advisor's groups and presets, and the figures orders are divided by."""

from typing import Any

import pytest

from ibportal.mock import MockGateway
from ibportal.mock.accounts import Accounts
from tests.mock.engine import ask, plain, value
from tests.mock.trader import Trader

GROUP = "/iserver/account/allocation/group"
PRESETS = "/iserver/account/allocation/presets"


@pytest.fixture
def mock() -> MockGateway:
    mock = plain(profile="advisor")
    for path in ("/iserver/accounts", "/portfolio/accounts"):
        ask(mock, "GET", path)
    return mock


def clients(mock: MockGateway) -> list[str]:
    return [each.id for each in mock.area(Accounts).trading]


def send(mock: MockGateway, method: str, path: str, body: Any) -> Any:
    reply = ask(mock, method, path, body)
    assert reply.status == 200, reply.body
    return value(reply)


def group(mock: MockGateway, name: str, method: str = "E", **amounts: float) -> dict[str, Any]:
    rows: list[dict[str, Any]] = [{"name": each, "amount": amount} for each, amount in amounts.items()]
    rows = rows or [{"name": each} for each in clients(mock)[:2]]
    return {"name": name, "default_method": method, "accounts": rows}


def names(mock: MockGateway) -> list[str]:
    return [each["name"] for each in value(ask(mock, "GET", GROUP))["data"]]


def test_a_group_is_made_listed_and_read(mock: MockGateway) -> None:
    first, second = clients(mock)[:2]
    made = group(mock, "Ratio", "R", **{first: 2, second: 1.5})
    assert send(mock, "POST", GROUP, made) == {"success": True}
    assert value(ask(mock, "GET", GROUP)) == {"data": [{"allocation_method": "R", "size": 2, "name": "Ratio"}]}
    found = send(mock, "POST", f"{GROUP}/single", {"name": "Ratio"})
    assert found == {
        "name": "Ratio",
        "default_method": "R",
        "accounts": [{"name": first, "amount": 2.0}, {"name": second, "amount": 1.5}],
    }


def test_a_group_is_changed_and_renamed_in_its_place(mock: MockGateway) -> None:
    for name in ("First", "Second"):
        send(mock, "POST", GROUP, group(mock, name))
    assert send(mock, "PUT", GROUP, {**group(mock, "Third", "N"), "prev_name": "First"}) == {"success": True}
    assert names(mock) == ["Third", "Second"]
    assert send(mock, "POST", f"{GROUP}/single", {"name": "Third"})["default_method"] == "N"


def test_a_group_is_deleted(mock: MockGateway) -> None:
    send(mock, "POST", GROUP, group(mock, "First"))
    assert send(mock, "POST", f"{GROUP}/delete", {"name": "First"}) == {"success": True}
    assert names(mock) == []
    assert ask(mock, "POST", f"{GROUP}/single", {"name": "First"}).status == 500


@pytest.mark.parametrize(
    ("made", "why"),
    [
        ({"name": "Group", "default_method": "E", "accounts": [{"name": "U0"}]}, "Unknown account U0"),
        ({"name": "Group", "default_method": "E", "accounts": []}, "at least one account"),
        ({"name": "Taken", "default_method": "E", "accounts": []}, "exists already"),
    ],
)
def test_what_is_wrong_with_a_group_is_said_under_success_false(
    mock: MockGateway, made: dict[str, Any], why: str
) -> None:
    send(mock, "POST", GROUP, group(mock, "Taken"))
    found = send(mock, "POST", GROUP, made)
    assert found["success"] is False
    assert why in found["text"]
    assert names(mock) == ["Taken"]


def test_some_methods_want_amounts(mock: MockGateway) -> None:
    assert "amount" in send(mock, "POST", GROUP, group(mock, "Shares", "S"))["text"]
    first, second = clients(mock)[:2]
    lacking = send(mock, "POST", GROUP, group(mock, "Percent", "P", **{first: 50, second: 40}))
    assert "100" in lacking["text"]
    assert names(mock) == []


def test_deleting_or_changing_what_is_not_there_fails(mock: MockGateway) -> None:
    for method, path in (("POST", f"{GROUP}/delete"), ("PUT", GROUP)):
        assert send(mock, method, path, group(mock, "None"))["success"] is False


def test_only_an_advisor_has_groups() -> None:
    mock = plain()
    ask(mock, "GET", "/iserver/accounts")
    assert send(mock, "POST", GROUP, group(mock, "Group"))["success"] is False
    assert value(ask(mock, "GET", "/iserver/account/allocation/models")) == {}


def test_the_figures_are_those_of_the_ledger(mock: MockGateway) -> None:
    rows = value(ask(mock, "GET", "/iserver/account/allocation/accounts"))["accounts"]
    assert [row["name"] for row in rows] == clients(mock)
    for row in rows:
        figures = {each["key"]: float(each["value"]) for each in row["data"]}
        ledger = value(ask(mock, "GET", f"/portfolio/{row['name']}/ledger"))
        assert figures["NetLiquidation"] == pytest.approx(ledger["BASE"]["netliquidationvalue"], abs=0.01)
        assert 0 < figures["AvailableEquity"] < figures["NetLiquidation"]


def test_presets_stay_as_they_were_set(mock: MockGateway) -> None:
    before = value(ask(mock, "GET", PRESETS))
    changed = before | {"default_method_for_all": "N", "strict_credit_check": True}
    assert send(mock, "POST", PRESETS, changed) == {"success": True}
    assert value(ask(mock, "GET", PRESETS)) == changed != before


def test_models_are_named_with_their_master_account(mock: MockGateway) -> None:
    master = mock.area(Accounts).all[0].id
    found = value(ask(mock, "GET", "/iserver/account/allocation/models"))
    assert found["Technology"] == f"{master}\x1dTechnology\x1dM\x1dT"


@pytest.mark.parametrize(
    ("method", "amounts", "parts"),
    [("R", (3, 1), (9.0, 3.0)), ("S", (2, 4), (4.0, 8.0)), ("E", (), (6.0, 6.0)), ("N", (), (6.0, 6.0))],
)
def test_an_order_for_a_group_is_divided_by_its_method(
    method: str, amounts: tuple[float, ...], parts: tuple[float, float]
) -> None:
    trader = Trader(profile="paper-advisor")
    trader.market("100.00")
    first, second = clients(trader.mock)[:2]
    before = trader.position(account=first), trader.position(account=second)
    made = group(trader.mock, "Two", method, **dict(zip((first, second), amounts, strict=False)))
    assert send(trader.mock, "POST", GROUP, made) == {"success": True}
    assert "Two" in trader.get("/iserver/accounts")["groups"]
    bought = trader.ticket(orderType="MKT", quantity=12)
    del bought["price"]
    status, found = trader.send(bought, account="Two")
    while status == 200 and "message" in found[0]:
        status, found = trader.reply(found)
    trader.advance(60)
    after = trader.position(account=first), trader.position(account=second)
    assert (after[0] - before[0], after[1] - before[1]) == parts
