"""The links of the contract: each is followed at the mock, with values from a reply, and answered with a success."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, cast
from urllib.parse import quote, urlencode

import pytest

from ibportal import contract
from ibportal.mock.contract import shared
from ibportal.node import is_array, is_object
from tests.proof.beginning import ALERT, CONID, ORDER, Beginning, ask, begin

METHODS = ("get", "post", "put", "patch", "delete")
ASKED = {**ORDER, "price": 100}
"""So far from the market that there is a question."""
UNASKED = {**ORDER, "price": 248}
GROUP = {"default_method": "E"}
ALONE = "order-reply-shapes"
"""The quirk by which a reply to an order may stand outside a list; links named `…Alone` are for those."""


@dataclass(frozen=True)
class Link:
    source: str
    name: str
    definition: dict[str, Any]

    @property
    def target(self) -> str:
        return str(self.definition["operationId"])

    def __str__(self) -> str:
        return f"{self.source}-{self.name}"


def links() -> Iterator[Link]:
    for item in contract.load()["paths"].values():
        for method in METHODS:
            for response in item.get(method, {}).get("responses", {}).values():
                for name, definition in response.get("links", {}).items():
                    yield Link(item[method]["operationId"], name, definition)


@dataclass
class Exchange:
    """One request and its reply, with the values that link expressions read."""

    path: dict[str, Any]
    body: Any
    reply: Any

    def value(self, expression: Any) -> Any:
        if is_object(expression):
            return {name: self.value(inner) for name, inner in expression.items()}
        if is_array(expression):
            return [self.value(inner) for inner in expression]
        if not isinstance(expression, str) or not expression.startswith("$"):
            return expression
        kind, _, pointer = expression.partition("#")
        if kind.startswith("$request.path."):
            return self.path[kind.removeprefix("$request.path.")]
        node = {"$request.body": self.body, "$response.body": self.reply}[kind]
        for step in pointer.split("/")[1:]:
            node = node[int(step)] if is_array(node) else node[step]
        return node


def call(start: Beginning, name: str, given: dict[str, Any], body: Any) -> Exchange:
    """Call an operation: what is `given`, then what is known, fills its path and required parameters."""
    operation = shared().operations[name]
    values = {**start.values(name), **given}
    path, query = operation.path, dict[str, Any]()
    for each in operation.parameters:
        if each.place == "path":
            path = path.replace(f"{{{each.name}}}", quote(str(values[each.name]), safe=""))
        elif each.name in given or each.required:
            query[each.name] = values[each.name]
    if query:
        path += f"?{urlencode(query)}"
    return Exchange(values, body, ask(start.gateway, operation.method, path, body))


def sent(link: Link, start: Beginning) -> Any:
    """The body with which the operation that a link starts from is called."""
    order = ASKED if link.name.startswith("reply") else UNASKED
    bodies: dict[str, Any] = {
        "alerts.save": ALERT,
        "allocation.create_group": {"name": "mine", **GROUP, "accounts": [{"name": start.known["accountId"]}]},
        "contracts.search_post": {"symbol": "AAPL"},
        "orders.modify": order,
        "orders.place": {"orders": [order]},
        "orders.place_single": order,
        "orders.reply": {"confirmed": True},
        "scanner.run": {"instrument": "STK", "location": "STK.US.MAJOR", "type": "TOP_PERC_GAIN", "filter": []},
        "watchlists.create": {"id": "77", "name": "mine", "rows": [{"C": CONID}]},
    }
    return bodies.get(link.source)


LACKING: dict[str, dict[str, Any]] = {
    "alerts.save": ALERT,
    "allocation.update_group": {**GROUP, "accounts": []},
    "notifications.subscribe": {"enabled": True},
    "orders.place": {"orders": [UNASKED]},
    "orders.preview": {"orders": [UNASKED]},
}
"""What the target of a link wants in its body beside what the link gives."""


def followed(link: Link) -> Any:
    """What the target of a link answers to what the link makes of a reply."""
    start = begin(without=() if link.name.endswith("Alone") else {ALONE})
    given: dict[str, Any] = {}
    if link.source == "orders.modify" and link.target == "orders.reply":
        start.gateway.will_ask("o354")
    last: Any = None
    for _ in range(4):  # first replies may be empty, and questions come in chains
        exchange = call(start, link.source, given, sent(link, start))
        last = exchange.reply
        start.gateway.clock.advance(5)
        try:
            parameters = exchange.value(link.definition.get("parameters", {}))
            body = exchange.value(link.definition.get("requestBody"))
        except LookupError:
            if link.source == "orders.reply":
                row = exchange.reply[0] if is_array(exchange.reply) else exchange.reply
                given = {"replyId": row["id"]}
            continue
        beside = LACKING.get(link.target)
        if beside is not None or body is not None:
            body = cast("dict[str, Any]", {**(beside or {}), **(body or {})})
        return call(start, link.target, parameters, body).reply
    raise AssertionError(f"no reply of {link.source} has what {link} wants; the last was {last}")


@pytest.mark.parametrize("link", list(links()), ids=str)
def test_a_link_leads_to_a_success(link: Link) -> None:
    reply = followed(link)

    rows: list[Any] = [*reply] if is_array(reply) else [reply]
    assert not [row for row in rows if is_object(row) and row.get("error")]
    first: Any = rows[0] if rows else None
    if link.target == "alerts.details":
        assert first["alert_name"] == "campaign"
    if link.target == "orders.status":
        assert first["conid"] == CONID
    if link.target in ("watchlists.get", "allocation.group"):
        assert first["name"] in ("campaign", "mine")


@pytest.mark.parametrize(
    "chain",
    [
        ("contracts.search", "contracts.info"),
        ("contracts.search", "market_data.snapshot"),
        ("orders.place", "orders.reply"),
        ("orders.reply", "orders.reply"),
        ("orders.reply", "orders.status"),
        ("orders.status", "orders.cancel"),
        ("alerts.save", "alerts.details"),
        ("alerts.save", "alerts.activate"),
        ("alerts.save", "alerts.delete"),
        ("watchlists.create", "watchlists.get"),
        ("watchlists.create", "watchlists.delete"),
        ("allocation.create_group", "allocation.group"),
        ("allocation.create_group", "allocation.update_group"),
        ("allocation.create_group", "allocation.delete_group"),
    ],
    ids="-".join,
)
def test_every_step_of_a_life_cycle_has_a_link(chain: tuple[str, str]) -> None:
    assert chain in {(each.source, each.target) for each in links()}
