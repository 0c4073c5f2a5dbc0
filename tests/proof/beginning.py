"""A mock gateway on which something has been done already, and what it can be asked about."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from ibportal.mock.gateway import MockGateway
from ibportal.mock.profile import Profile
from ibportal.mock.request import Request
from ibportal.node import is_array, is_object

CONID = 265598
PROFILE = Profile("campaign", paper=False, subaccounts=4, dynamic=True, deposit=Decimal(250_000))
"""An advisor's with accounts to choose from: there is no operation that it has no use for."""
ORDER = {"conid": CONID, "orderType": "LMT", "side": "BUY", "tif": "GTC", "quantity": 10, "price": 150}
CONDITION = {
    "conidex": f"{CONID}@SMART",
    "logicBind": "n",
    "operator": "<=",
    "timeZone": "",
    "triggerMethod": "0",
    "type": 1,
    "value": "10.00",
}
DEVICE = {"deviceName": "phone", "deviceId": "1234", "uiName": "phone", "enabled": True}
ALERT = {
    "alertName": "campaign",
    "alertMessage": "low",
    "alertRepeatable": 0,
    "outsideRth": 0,
    "sendMessage": 0,
    "showPopup": 0,
    "tif": "GTC",
    "conditions": [CONDITION],
}


@dataclass(frozen=True)
class Beginning:
    """Where every case begins."""

    gateway: MockGateway
    known: Mapping[str, Any]
    """Values of things that exist, by the names that parameters and fields have."""
    own: Mapping[str, Mapping[str, Any]]
    """More of them, by operation, where a name means something else."""

    def values(self, operation: str) -> dict[str, Any]:
        """What a case of `operation` can name."""
        return {**self.known, **self.own.get(operation, {})}


def begin(*, without: Iterable[str] = ()) -> Beginning:
    """Log in, list what has to be listed first (Q040, Q041, Q081, Q139), and make one of each thing."""
    gateway = MockGateway(profile=PROFILE, allow=None, without=without)
    accounts = ask(gateway, "GET", "/iserver/accounts")["accounts"]
    account = accounts[0]
    for path in ("/portfolio/accounts", "/portfolio/subaccounts", "/iserver/secdef/search?symbol=AAPL"):
        ask(gateway, "GET", path)
    for _ in range(2):  # the first answers only that there will be an answer
        ask(gateway, "GET", f"/iserver/marketdata/snapshot?conids={CONID}&fields=31,84,86")
        ask(gateway, "GET", "/fyi/notifications")
        ask(gateway, "GET", "/fyi/unreadnumber")
    gateway.clock.advance(5)
    reply = _one(ask(gateway, "POST", f"/iserver/account/{account}/orders", {"orders": [ORDER]}))
    while "id" in reply:
        reply = _one(ask(gateway, "POST", f"/iserver/reply/{reply['id']}", {"confirmed": True}))
    gateway.clock.advance(5)
    alert = ask(gateway, "POST", f"/iserver/account/{account}/alert", ALERT)["order_id"]
    for _ in range(2):  # the first may answer 503
        ask(gateway, "POST", "/iserver/watchlist", {"id": "1234", "name": "campaign", "rows": [{"C": CONID}]})
    group = {"name": "campaign", "default_method": "E", "accounts": [{"name": account}]}
    ask(gateway, "POST", "/iserver/account/allocation/group", group)
    ask(gateway, "POST", "/fyi/deliveryoptions/device", DEVICE)
    model = _first(ask(gateway, "POST", "/fa/model/list", {"reqID": 1})["models"], "model")
    invested = {"reqID": 2, "model": model, "accountList": [{"account": account, "amtToInvest": 1000}]}
    plan = ask(gateway, "POST", "/fa/model/invest-divest", invested)
    market = _first(ask(gateway, "GET", "/forecast/category/tree"), "conid")
    event = _first(ask(gateway, "GET", f"/forecast/contract/market?underlyingConid={market}"), "conid")
    gateway.will_ask("o354")
    question = _one(ask(gateway, "POST", f"/iserver/account/{account}/orders", {"orders": [ORDER]}))
    known = {
        "accountId": account,
        "acctId": account,
        "acctIds": [account],
        "alertId": alert,
        "conid": CONID,
        "conids": str(CONID),
        "orderId": reply["order_id"],
        "pageId": "0",
        "replyId": question["id"],
        "symbol": "AAPL",
        "symbols": "AAPL",
        "underlyingConid": str(market),
    }
    events = {"conid": str(event)}
    own: dict[str, dict[str, Any]] = {
        "accounts.search": {"searchPattern": account[:3]},
        "allocation.delete_group": {"name": "campaign"},
        "allocation.group": {"name": "campaign"},
        "event_contracts.details": events,
        "event_contracts.rules": events,
        "event_contracts.schedules": events,
        "fa_models.save": {
            "desc": "campaign",
            "positionTargets": [{"conid": CONID, "target": 0.9}],
            "cashTargets": [{"ccy": "USD", "target": 0.1}],
        },
        "fa_models.submit_transfers": {"fpOrderId": int(plan["transfersInstructionId"])},
        "market_data.hmds_history": {"period": "1d", "bar": "5min"},
        "notifications.remove_device": {"deviceId": "1234"},
        "orders.modify": ORDER,
        "orders.place_for_group": {"faGroup": "campaign"},
        "scanner.hmds_scan": {
            "instrument": "STK",
            "locations": "STK.US.MAJOR",
            "scanCode": "TOP_PERC_GAIN",
            "secType": "STK",
            "filters": [],
        },
        "watchlists.delete": {"id": "1234"},
        "watchlists.get": {"id": "1234"},
    }
    return Beginning(gateway, known, own)


def ask(gateway: MockGateway, method: str, path: str, body: Any = None) -> Any:
    """The JSON that `gateway` answers to a request."""
    where, _, query = path.partition("?")
    sent = b"" if body is None else json.dumps(body).encode()
    headers = (("User-Agent", "campaign"), ("Content-Type", "application/json"))
    return json.loads(gateway.answer(Request(method, f"/v1/api{where}", query, headers, sent)).body)


def _one(reply: Any) -> Any:
    """The reply to an order alone: in a list, or by itself (Q102)."""
    return reply[0] if is_array(reply) else reply


def _first(node: Any, name: str) -> Any:
    """The first value under `name`, however deep."""
    if is_object(node):
        return node.get(name) or _first(list(node.values()), name)
    if is_array(node):
        return next((found for found in (_first(inner, name) for inner in node) if found), None)
    return None
