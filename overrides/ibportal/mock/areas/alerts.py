"""Alerts on the wire: made, changed, switched on and off, deleted, and the mobile trading assistant's."""

import datetime as dt
from typing import TYPE_CHECKING, Any

from ibportal.mock import alarms
from ibportal.mock.accounts import Accounts
from ibportal.mock.alarms import Alert, Alerts, Condition
from ibportal.mock.handlers import handles, progresses, refuses
from ibportal.mock.reply import Refusal
from ibportal.mock.universe import Universe
from ibportal.node import is_object

if TYPE_CHECKING:
    from ibportal.mock.asked import Asked
    from ibportal.mock.gateway import MockGateway

EVERY = 0
"""The id that stands for every alert of an account."""
DEFAULTS = (
    "9:STATE=0,MIN=-15000,MAX=15000,STEP=500,DEF_MIN=-1500,DEF_MAX=1500"
    "|8:STATE=0,MIN=-15,MAX=15,STEP=0.5,DEF_MIN=-2,DEF_MAX=2"
    "|7:STATE=1,MIN=-5,MAX=5,STEP=0.5,DEF_MIN=-2,DEF_MAX=2"
    "|4:STATE=1,MIN=1,MAX=50,STEP=1,DEF_VAL=10"
    "|5:STATE=0"
)
"""What the mobile trading assistant can be set to, by kind of condition."""

progresses(alarms.watch)


@refuses("alerts.save")
def refuse(gateway: "MockGateway", asked: "Asked") -> None:
    """Nothing at all is refused in other words than an alert without conditions (Q181)."""
    del gateway
    if asked.body is None or asked.body == {}:
        raise Refusal(400, "Bad Request: body can't be empty", code=True)
    if is_object(asked.body) and not asked.body.get("conditions"):
        raise Refusal(500, "conditions can not be empty")


@refuses("alerts.details")
def refuse_details(gateway: "MockGateway", asked: "Asked") -> None:
    """Without `type=Q` there are no details (Q181)."""
    del gateway
    if asked.query.get("type") != "Q":
        raise Refusal(400, "Bad Request: orderId and type are required", code=True)


@handles("alerts.save")
def save(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """Make an alert, or change the one with the id in `orderId`."""
    account = gateway.area(Accounts).traded(asked.path["accountId"])
    if account.paper and not gateway.dialect.alerts_on_paper:
        raise Refusal(403, "Access denied", code=True)
    alerts, body = gateway.area(Alerts), asked.body
    changed = _changed(alerts, account.id, body)
    made = Alert(
        id=changed.id if changed and gateway.dialect.alerts_keep_ids else alerts.new_id(),
        account=account.id,
        name=body["alertName"],
        message=body["alertMessage"],
        conditions=tuple(_condition(place, each) for place, each in enumerate(body["conditions"], 1)),
        made=gateway.clock.now().timestamp(),
        tif=body["tif"],
        expires=body.get("expireTime") or None,
        email=body.get("email") or None,
        repeatable=bool(body["alertRepeatable"]),
        outside=bool(body["outsideRth"]),
        sends=bool(body.get("sendMessage", 0)),
        pops_up=body.get("showPopup", 0),
        orders_only=body.get("iTWSOrdersOnly", 0),
        plays=body.get("playAudio"),
        tool=changed.tool if changed else None,
    )
    if changed is not None and changed.tool is not None:
        alerts.assistant[account.id] = made
    else:
        if changed is not None:
            del alerts.all[changed.id]
        alerts.all[made.id] = made
    return {
        "request_id": None,
        "order_id": made.id,
        "success": True,
        "text": "Submitted",
        "order_status": None,
        "warning_message": None,
    }


@handles("alerts.activate")
def activate(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """Switch an alert on or off; 0 stands for every alert of the account, as it does for `alerts.delete`."""
    chosen = _chosen(gateway, asked, asked.body["alertId"], "failed to activate/deactivate alert")
    for each in chosen:
        each.active = bool(asked.body["alertActive"])
        each.triggered = each.triggered and not each.active
    return _submitted(asked.body["alertId"])


@handles("alerts.delete")
def delete(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """Delete an alert, or every alert of the account; the assistant's is put back to what it was at first."""
    alerts = gateway.area(Alerts)
    if not asked.path["alertId"].removeprefix("-").isdecimal():
        raise Refusal(400, "Bad Request: alertId must be a numeric value", code=True)
    wanted = int(asked.path["alertId"])
    words = f"failed to delete alert: Alert {wanted} doesn't exist"
    for each in _chosen(gateway, asked, wanted, words):
        if each.tool is None:
            del alerts.all[each.id]
        else:
            alerts.assistant[each.account] = alerts.untouched(each.account, each.tool, gateway.clock.now().timestamp())
    return _submitted(wanted)


@handles("alerts.list")
def listed(gateway: "MockGateway", asked: "Asked") -> list[dict[str, Any]]:
    """The alerts of an account, newest first; the assistant's is not among them."""
    account = gateway.area(Accounts).traded(asked.path["accountId"]).id
    return [
        {
            "order_id": each.id,
            "account": each.account,
            "alert_name": each.name,
            "alert_active": int(each.active),
            "order_time": f"{dt.datetime.fromtimestamp(each.made, dt.UTC):{alarms.STAMP}}",
            "alert_triggered": each.triggered,
            "alert_repeatable": int(each.repeatable),
        }
        for each in gateway.area(Alerts).of(account)
    ]


@handles("alerts.details")
def details(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """Everything about an alert; one that does not exist is an error under 200."""
    wanted = asked.path["alertId"]
    if not wanted.removeprefix("-").isdecimal():
        raise Refusal(400, "Bad Request: orderId and type are required", code=True)
    found = gateway.area(Alerts).find(int(wanted))
    if int(wanted) == EVERY:
        return {"error": "MTA alert tool ID is wrong =0"}
    return _described(gateway, found) if found else {"error": f"Alert with order ID={wanted} not found."}


@handles("alerts.mta")
def assistant(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """The assistant's alert of the selected account: its id is another one at every look, its tool id never (Q182)."""
    del asked
    alerts = gateway.area(Alerts)
    found = alerts.assistant[gateway.area(Accounts).selected]
    found.id = alerts.new_id()
    return _described(gateway, found)


def _changed(alerts: Alerts, account: str, body: dict[str, Any]) -> Alert | None:
    """The alert that a request is to change; raises the refusal of one that cannot be."""
    if body.get("toolId"):
        own = alerts.assistant[account]
        if own.tool != body["toolId"]:
            raise Refusal(500, f"MTA alert tool ID is wrong ={body['toolId']}")
        return own
    wanted = str(body.get("orderId") or EVERY)
    if wanted == str(EVERY):
        return None
    found = alerts.find(int(wanted)) if wanted.isdecimal() else None
    if found is None or found.account != account:
        raise Refusal(500, f"Alert with order ID={wanted} not found.")
    if found.tool is None and found.name != body["alertName"]:
        raise Refusal(500, "Alert name cannot be modified")
    return found


def _condition(place: int, body: dict[str, Any]) -> Condition:
    made = Condition(
        body["type"],
        body["conidex"],
        body["operator"],
        body["value"],
        body["logicBind"],
        body["triggerMethod"],
        body.get("timeZone"),
    )
    wrong = made.moment is None if made.kind == alarms.TIME else made.number is None
    if wrong and made.value != "*":
        raise Refusal(500, f"Condition #{place}:can't recognize fix [{made.value}]")
    return made


def _chosen(gateway: "MockGateway", asked: "Asked", wanted: int, words: str) -> list[Alert]:
    """The alerts meant by an id; 503 where there is none (Q181)."""
    alerts, account = gateway.area(Alerts), gateway.area(Accounts).traded(asked.path["accountId"]).id
    if wanted == EVERY:
        every = alerts.of(account)
        chosen = [*every, alerts.assistant[account]] if every else []
    else:
        found = alerts.find(wanted)
        chosen = [found] if found and found.account == account else []
    if not chosen:
        raise Refusal(503, words, code=True)
    return chosen


def _submitted(alert: int) -> dict[str, Any]:
    return {
        "request_id": None,
        "order_id": alert,
        "success": True,
        "text": "Request was submitted",
        "failure_list": None,
    }


def _described(gateway: "MockGateway", alert: Alert) -> dict[str, Any]:
    own = alert.tool is not None
    return {
        "account": alert.account,
        "order_id": alert.id,
        "alert_name": alert.name,
        "tif": alert.tif,
        "expire_time": alert.expires,
        "alert_active": int(alert.active),
        "alert_repeatable": int(alert.repeatable),
        "alert_email": alert.email,
        "alert_send_message": int(alert.sends),
        "alert_message": alert.message,
        "alert_show_popup": alert.pops_up,
        "alert_play_audio": alert.plays,
        "order_status": "Submitted" if alert.active and alert.conditions else "Inactive",
        "alert_triggered": alert.triggered,
        "fg_color": "#000000" if own else "#FFFFFF",
        "bg_color": "#AFAFAF" if own else "#0000CC",
        "order_not_editable": False,
        "itws_orders_only": 0 if own else alert.orders_only,
        "alert_mta_currency": gateway.profile.currency if own else None,
        "alert_mta_defaults": DEFAULTS if own else None,
        "tool_id": alert.tool,
        "time_zone": None,
        "alert_default_type": None,
        "condition_size": len(alert.conditions),
        "condition_outside_rth": int(alert.outside),
        "conditions": [_shown(gateway, each) for each in alert.conditions],
    }


def _shown(gateway: "MockGateway", condition: Condition) -> dict[str, Any]:
    instrument = gateway.area(Universe).instrument(condition.conid) if condition.conid else None
    return {
        "condition_type": condition.kind,
        "conidex": condition.conidex,
        "contract_description_1": instrument.symbol if instrument else "Unknown",
        "condition_operator": condition.operator,
        "condition_trigger_method": condition.method,
        "condition_value": condition.value,
        "condition_logic_bind": condition.bind,
        "condition_time_zone": condition.zone,
    }
