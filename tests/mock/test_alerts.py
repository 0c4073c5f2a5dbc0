"""Alerts: made, triggered by what happens, changed, switched and deleted; and the mobile trading assistant's."""

from typing import Any

import pytest

from ibportal.mock.accounts import Accounts
from ibportal.mock.dialect import Dialect
from ibportal.mock.prices import Prices
from tests.mock.engine import ask, plain, value
from tests.mock.trader import APPLE, Trader


class Alarms:
    """A gateway without quirks and the alerts of its account."""

    def __init__(self, **options: Any) -> None:
        self.mock = plain(**options)
        self.account = self.mock.area(Accounts).selected
        ask(self.mock, "GET", "/iserver/accounts")
        self.mock.area(Prices).set(APPLE, last="200.00")

    def get(self, path: str) -> Any:
        reply = ask(self.mock, "GET", path)
        assert reply.status == 200, reply.body
        return value(reply)

    def save(self, *conditions: dict[str, Any], **changes: Any) -> tuple[int, Any]:
        body = {
            "alertName": "Apple",
            "alertMessage": "Look",
            "alertRepeatable": 0,
            "outsideRth": 1,
            "tif": "GTC",
            "conditions": list(conditions or (price("<=", "150"),)),
        } | changes
        reply = ask(self.mock, "POST", f"/iserver/account/{self.account}/alert", body)
        return reply.status, value(reply)

    def made(self, *conditions: dict[str, Any], **changes: Any) -> int:
        status, found = self.save(*conditions, **changes)
        assert status == 200, found
        assert found["success"] is True
        return int(found["order_id"])

    def listed(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.get(f"/iserver/account/{self.account}/alerts")
        return found

    def details(self, alert: int) -> Any:
        return self.get(f"/iserver/account/alert/{alert}?type=Q")

    def delete(self, alert: int) -> int:
        return ask(self.mock, "DELETE", f"/iserver/account/{self.account}/alert/{alert}").status

    def activate(self, alert: int, active: int) -> int:
        body = {"alertId": alert, "alertActive": active}
        return ask(self.mock, "POST", f"/iserver/account/{self.account}/alert/activate", body).status


def price(operator: str, limit: str, bind: str = "n") -> dict[str, Any]:
    return condition(1, operator, limit, bind)


def condition(kind: int, operator: str, limit: str, bind: str = "n") -> dict[str, Any]:
    return {
        "conidex": f"{APPLE}@SMART",
        "logicBind": bind,
        "operator": operator,
        "triggerMethod": "0",
        "type": kind,
        "value": limit,
    }


@pytest.fixture
def alarms() -> Alarms:
    return Alarms()


def triggered(alarms: Alarms) -> list[bool]:
    return [row["alert_triggered"] for row in alarms.listed()]


def test_an_alert_is_listed_newest_first_with_its_details(alarms: Alarms) -> None:
    assert alarms.listed() == []
    first, second = alarms.made(), alarms.made(alertName="Second", alertRepeatable=1)
    assert [row["order_id"] for row in alarms.listed()] == [second, first]
    found = alarms.details(second)
    assert (found["alert_name"], found["alert_repeatable"], found["tool_id"]) == ("Second", 1, None)
    assert found["condition_size"] == 1
    assert found["conditions"][0]["contract_description_1"] == "AAPL"
    assert found["conditions"][0]["condition_value"] == "150"


def test_a_price_between_two_requests_triggers_it_once(alarms: Alarms) -> None:
    alarms.made()
    alarms.mock.clock.advance(60)
    assert triggered(alarms) == [False]
    alarms.mock.area(Prices).set(APPLE, last="149.00")
    alarms.mock.clock.advance(60)
    alarms.mock.area(Prices).set(APPLE, last="200.00")
    alarms.mock.clock.advance(60)
    [row] = alarms.listed()
    assert (row["alert_triggered"], row["alert_active"]) == (True, 0)


def test_a_repeatable_alert_stays_active(alarms: Alarms) -> None:
    alarms.made(price(">=", "100"), alertRepeatable=1)
    alarms.mock.clock.advance(60)
    [row] = alarms.listed()
    assert (row["alert_triggered"], row["alert_active"]) == (True, 1)


@pytest.mark.parametrize(
    ("first", "second", "rings"),
    [
        (price(">=", "100", "a"), price("<=", "150"), [False]),
        (price(">=", "100", "a"), price("<=", "250"), [True]),
        (price("<=", "100", "o"), price("<=", "250"), [True]),
        (price("<=", "100", "o"), price(">", "200"), [False]),
    ],
)
def test_conditions_are_bound(alarms: Alarms, first: dict[str, Any], second: dict[str, Any], rings: list[bool]) -> None:
    alarms.made(first, second)
    alarms.mock.clock.advance(60)
    assert triggered(alarms) == rings


def test_an_alert_for_regular_hours_sleeps_at_night() -> None:
    alarms = Alarms()
    alarms.mock.clock.advance(hours=8)  # 22:00 UTC: after the close
    alarms.mock.log_in()
    ask(alarms.mock, "GET", "/iserver/accounts")
    alarms.made(price(">=", "100"), outsideRth=0)
    alarms.mock.clock.advance(60)
    assert triggered(alarms) == [False]


def test_a_time_triggers_an_alert(alarms: Alarms) -> None:
    alarms.made(condition(3, ">=", "20260316-14:02:00"))
    alarms.mock.clock.advance(60)
    assert triggered(alarms) == [False]
    alarms.mock.clock.advance(60)
    assert triggered(alarms) == [True]


def test_a_margin_that_is_free_triggers_an_alert(alarms: Alarms) -> None:
    alarms.made(condition(4, "<=", "99"))
    alarms.mock.clock.advance(1)
    assert triggered(alarms) == [True]


def test_a_trade_triggers_an_alert() -> None:
    trader = Trader()
    trader.market("100.00")
    alert = {
        "alertName": "Traded",
        "alertMessage": "Look",
        "alertRepeatable": 0,
        "outsideRth": 1,
        "tif": "GTC",
        "conditions": [condition(5, ">=", "*")],
    }
    path = f"/iserver/account/{trader.account}/alert"
    assert trader.ask("POST", path, alert)[0] == 200
    trader.advance(60)
    assert trader.get(f"{path}s")[0]["alert_triggered"] is False
    trader.buy()
    trader.advance(60)
    assert trader.get(f"{path}s")[0]["alert_triggered"] is True


def test_an_alert_good_till_a_date_ends(alarms: Alarms) -> None:
    alarms.made(tif="GTD", expireTime="20260316-14:01:00")
    alarms.mock.clock.advance(120)
    assert (alarms.listed()[0]["alert_active"], triggered(alarms)) == (0, [False])


def test_a_changed_alert_has_another_id(alarms: Alarms) -> None:
    before = alarms.made()
    after = alarms.made(price("<=", "140"), orderId=before)
    assert after != before
    assert [row["order_id"] for row in alarms.listed()] == [after]
    assert alarms.details(after)["conditions"][0]["condition_value"] == "140"
    assert alarms.details(before) == {"error": f"Alert with order ID={before} not found."}


def test_a_changed_alert_keeps_its_id_where_documents_are_right() -> None:
    alarms = Alarms(dialect=Dialect(alerts_keep_ids=True))
    before = alarms.made()
    assert alarms.made(price("<=", "140"), orderId=str(before)) == before


def test_a_name_cannot_be_changed(alarms: Alarms) -> None:
    before = alarms.made()
    assert alarms.save(orderId=before, alertName="Pear") == (500, {"error": "Alert name cannot be modified"})
    assert alarms.details(before)["alert_name"] == "Apple"


def test_an_alert_is_switched_off_and_on(alarms: Alarms) -> None:
    alert = alarms.made(price(">=", "250"))
    assert alarms.activate(alert, 0) == 200
    alarms.mock.area(Prices).set(APPLE, last="260.00")
    alarms.mock.clock.advance(60)
    assert (alarms.listed()[0]["alert_active"], triggered(alarms)) == (0, [False])
    assert alarms.details(alert)["order_status"] == "Inactive"
    alarms.activate(alert, 1)
    alarms.mock.clock.advance(60)
    assert triggered(alarms) == [True]


def test_zero_deletes_every_alert_of_the_account_and_no_other(alarms: Alarms) -> None:
    alarms.made()
    alarms.made(alertName="Second")
    assert alarms.delete(0) == 200
    assert alarms.listed() == []
    assert alarms.delete(0) == 503


def test_one_alert_is_deleted(alarms: Alarms) -> None:
    first, second = alarms.made(), alarms.made(alertName="Second")
    assert alarms.delete(first) == 200
    assert [row["order_id"] for row in alarms.listed()] == [second]
    assert alarms.delete(first) == 503


@pytest.mark.parametrize(
    ("body", "status", "words"),
    [
        ({}, 400, "Bad Request: body can't be empty"),
        ({"alertName": "Apple"}, 500, "conditions can not be empty"),
    ],
)
def test_what_is_missing_is_said_in_the_gateways_words(
    alarms: Alarms, body: dict[str, Any], status: int, words: str
) -> None:
    reply = ask(alarms.mock, "POST", f"/iserver/account/{alarms.account}/alert", body)
    assert (reply.status, value(reply)["error"]) == (status, words)


@pytest.mark.parametrize("wrong", ["abc", "NaN", "1e999"])
def test_a_value_that_is_no_number_is_refused(alarms: Alarms, wrong: str) -> None:
    assert alarms.save(price("<=", wrong)) == (500, {"error": f"Condition #1:can't recognize fix [{wrong}]"})
    assert alarms.listed() == []


@pytest.mark.parametrize("zone", ["Nowhere", "../etc", "/etc/passwd"])
def test_a_time_in_no_zone_is_refused(alarms: Alarms, zone: str) -> None:
    status, _ = alarms.save(condition(3, ">=", "20260316-14:02:00") | {"timeZone": zone})
    assert status == 500


def test_a_time_is_in_its_zone(alarms: Alarms) -> None:
    alarms.made(condition(3, ">=", "20260316-10:02:00") | {"timeZone": "US/Eastern"})
    alarms.mock.clock.advance(60)
    assert triggered(alarms) == [False]
    alarms.mock.clock.advance(60)
    assert triggered(alarms) == [True]


def test_details_want_a_type(alarms: Alarms) -> None:
    reply = ask(alarms.mock, "GET", f"/iserver/account/alert/{alarms.made()}")
    assert (reply.status, value(reply)["error"]) == (400, "Bad Request: orderId and type are required")


def test_the_assistants_alert_has_a_new_id_at_every_look_and_one_tool_id(alarms: Alarms) -> None:
    first, second = alarms.get("/iserver/account/mta"), alarms.get("/iserver/account/mta")
    assert first["order_id"] != second["order_id"]
    assert first["tool_id"] == second["tool_id"]
    assert alarms.listed() == []


def test_the_assistants_alert_is_changed_and_put_back(alarms: Alarms) -> None:
    tool = alarms.get("/iserver/account/mta")["tool_id"]
    alarms.made(condition(5, ">=", "*"), toolId=tool, alertRepeatable=1)
    changed = alarms.get("/iserver/account/mta")
    assert (changed["tool_id"], changed["condition_size"], changed["order_status"]) == (tool, 1, "Submitted")
    assert alarms.delete(changed["order_id"]) == 200
    back = alarms.get("/iserver/account/mta")
    assert (back["tool_id"], back["condition_size"], back["order_status"]) == (tool, 0, "Inactive")


def test_alerts_are_part_of_a_snapshot(alarms: Alarms) -> None:
    kept = alarms.mock.snapshot()
    alarms.made()
    alarms.mock.restore(kept)
    assert alarms.listed() == []
