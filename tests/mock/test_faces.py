"""Faces of quirks that a demonstration does not pin down: what exactly comes when."""

from typing import Any

from ibportal.mock import MockGateway
from ibportal.mock.accounts import Accounts
from ibportal.mock.book import Book
from ibportal.quirks.catalogue import catalogue
from tests.mock.engine import ask, value

APPLE = 265598
METADATA = {"conid", "conidEx", "server_id", "6119"}
PRICES = {"31", "84", "86"}


def showing(*quirks: str) -> MockGateway:
    """A gateway with these quirks only."""
    return MockGateway(without={quirk.id for quirk in catalogue()} - set(quirks))


def row(gateway: MockGateway, fields: str) -> dict[str, Any]:
    """The row of one contract in one snapshot."""
    [found] = value(ask(gateway, "GET", f"/iserver/marketdata/snapshot?conids={APPLE}&fields={fields}"))
    return {name: found[name] for name in found.keys() - METADATA}


def test_a_snapshot_fills_from_nothing_over_prices_to_everything() -> None:
    gateway = showing("snapshot-preflight")
    rows = [set(row(gateway, "31,84,86,7295")) for _ in range(4)]
    assert [found & {*PRICES, "7295"} for found in rows] == [set(), PRICES, PRICES, {*PRICES, "7295"}]


def test_a_field_that_was_not_asked_for_before_has_a_first_call_of_its_own() -> None:
    gateway = showing("snapshot-preflight")
    for _ in range(4):
        row(gateway, "31")
    assert not row(gateway, "31,84").keys() & {"84"}
    assert {"31", "84"} <= row(gateway, "31,84").keys()


def test_without_the_quirk_the_first_snapshot_is_whole() -> None:
    assert {*PRICES, "7295"} <= row(showing(), "31,84,86,7295").keys()


def order(gateway: MockGateway, **changes: Any) -> Any:
    """What the gateway says to a limit order for one share."""
    [account] = gateway.area(Accounts).trading
    ticket = {"conid": APPLE, "orderType": "LMT", "side": "BUY", "tif": "DAY", "quantity": 1, "price": 200, **changes}
    return value(ask(gateway, "POST", f"/iserver/account/{account.id}/orders", {"orders": [ticket]}))


def answered(gateway: MockGateway, reply_id: str) -> int:
    """The status of a yes to a question."""
    return ask(gateway, "POST", f"/iserver/reply/{reply_id}", {"confirmed": True}).status


def test_an_order_that_is_refused_makes_an_open_question_void_too() -> None:
    gateway = showing()
    gateway.area(Book).suppressed.add("o163")
    order(gateway, cOID="taken")
    gateway.will_ask("o354")
    [question] = order(gateway)
    assert "error" in order(gateway, cOID="taken")
    assert answered(gateway, question["id"]) == 400


def test_an_older_question_is_not_answered_for_a_newer_one() -> None:
    gateway = showing()
    gateway.area(Book).suppressed.add("o163")
    gateway.will_ask("o354")
    [older] = order(gateway)
    gateway.will_ask("o354")
    [newer] = order(gateway)
    assert older["id"] != newer["id"]
    assert answered(gateway, older["id"]) == 400
    assert answered(gateway, newer["id"]) == 200


def test_notifications_have_to_wait_twice_each_gateway() -> None:
    gateway = showing("cold-notifications")
    statuses = [ask(gateway, "GET", "/fyi/unreadnumber").status for _ in range(4)]
    assert statuses == [423, 423, 200, 200]


def test_accounts_have_to_be_listed_and_the_refusal_is_a_500() -> None:
    reply = ask(showing("accounts-first"), "GET", "/iserver/account/orders")
    assert (reply.status, value(reply)["error"]) == (500, "Please query /accounts first")
