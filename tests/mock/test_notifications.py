"""Notifications: read and unread, page by page, by kind; which kinds are wanted, and where they are sent."""

from typing import Any

import pytest

from ibportal.mock import MockGateway
from tests.mock.engine import ask, plain, value

DEVICE = {"deviceName": "Telephone", "deviceId": "apn-1", "uiName": "My telephone", "enabled": True}


@pytest.fixture
def mock() -> MockGateway:
    return plain()


def get(mock: MockGateway, path: str) -> Any:
    reply = ask(mock, "GET", f"/fyi/{path}")
    assert reply.status == 200, reply.body
    return value(reply)


def setting(mock: MockGateway, code: str) -> dict[str, Any]:
    [found] = [row for row in get(mock, "settings") if row["FC"] == code]
    return dict(found)


def test_reading_one_leaves_one_less_unread(mock: MockGateway) -> None:
    before = get(mock, "unreadnumber")["BN"]
    first = get(mock, "notifications")[0]
    assert first["R"] == 0
    reply = ask(mock, "PUT", f"/fyi/notifications/{first['ID']}")
    assert value(reply)["P"] == {"R": 1, "ID": first["ID"]}
    assert get(mock, "notifications")[0]["R"] == 1
    assert get(mock, "unreadnumber")["BN"] == before - 1


def test_one_that_is_not_there_counts_as_read(mock: MockGateway) -> None:
    before = get(mock, "unreadnumber")
    assert ask(mock, "PUT", "/fyi/notifications/0").status == 200
    assert get(mock, "unreadnumber") == before


def test_pages_follow_each_other_until_there_is_none(mock: MockGateway) -> None:
    rows = page = get(mock, "notifications")
    while page:
        page = get(mock, f"notifications/more?id={page[-1]['ID']}")
        rows = [*rows, *page]
    assert len({row["ID"] for row in rows}) == len(rows) == 24
    assert [row["D"] for row in rows] == sorted((row["D"] for row in rows), key=float, reverse=True)
    assert sum(row["R"] == 0 for row in rows) == get(mock, "unreadnumber")["BN"]


def test_kinds_are_included_and_excluded(mock: MockGateway) -> None:
    assert {row["FC"] for row in get(mock, "notifications?include=PF,EA")} == {"PF", "EA"}
    assert "PF" not in {row["FC"] for row in get(mock, "notifications?exclude=PF")}
    assert len(get(mock, "notifications?max=3")) == 3
    assert ask(mock, "GET", "/fyi/notifications?max=0").status == 400


def test_no_account_is_named_in_full(mock: MockGateway) -> None:
    [text] = {row["MD"] for row in get(mock, "notifications?include=PF")}
    assert "****" in text


def test_a_kind_is_switched(mock: MockGateway) -> None:
    assert setting(mock, "BA")["A"] == 1
    assert value(ask(mock, "POST", "/fyi/settings/BA", {"enabled": False}))["V"] == 1
    assert setting(mock, "BA")["A"] == 0


def test_a_kind_that_cannot_be_switched_has_no_switch(mock: MockGateway) -> None:
    assert ask(mock, "POST", "/fyi/settings/DA", {"enabled": False}).status == 200
    assert "A" not in setting(mock, "DA")


def test_an_unknown_kind_is_accepted_without_effect(mock: MockGateway) -> None:
    before = get(mock, "settings")
    assert ask(mock, "POST", "/fyi/settings/NONEXISTENT", {"enabled": True}).status == 200
    assert get(mock, "settings") == before
    assert get(mock, "disclaimer/NONEXISTENT") == {"FC": "NONEXISTENT", "DT": None}


def test_an_accepted_disclaimer_is_not_due_again(mock: MockGateway) -> None:
    assert setting(mock, "BA")["H"] == 1
    assert get(mock, "disclaimer/BA")["DT"]
    assert ask(mock, "PUT", "/fyi/disclaimer/BA").status == 200
    assert setting(mock, "BA")["H"] == 0


def test_devices_come_and_go(mock: MockGateway) -> None:
    assert get(mock, "deliveryoptions") == {"E": [], "M": 1}
    for enabled in (True, False):
        ask(mock, "POST", "/fyi/deliveryoptions/device", DEVICE | {"enabled": enabled})
    [device] = get(mock, "deliveryoptions")["E"]
    assert device == {"NM": "Telephone", "I": "apn-1", "UI": "My telephone", "A": 0}
    gone = ask(mock, "DELETE", "/fyi/deliveryoptions/apn-1")
    assert (gone.status, gone.body) == (200, b"")
    assert get(mock, "deliveryoptions")["E"] == []


def test_a_device_that_is_not_there_is_a_page_not_found(mock: MockGateway) -> None:
    reply = ask(mock, "DELETE", "/fyi/deliveryoptions/apn-1")
    assert (reply.status, dict(reply.headers)["Content-Type"]) == (404, "text/html;charset=utf-8")


def test_mail_is_switched(mock: MockGateway) -> None:
    assert ask(mock, "PUT", "/fyi/deliveryoptions/email?enabled=false").status == 200
    assert get(mock, "deliveryoptions")["M"] == 0
