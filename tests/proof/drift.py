"""A contract, or a gateway, that has drifted: what is planted, and what `verify` ought to say of it."""

import copy
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import msgspec

from ibportal import contract as published
from ibportal.mock.gateway import MockGateway
from ibportal.mock.reply import Reply
from ibportal.mock.request import Request
from ibportal.mock.streams.passage import Socket
from ibportal.node import Object
from ibportal.proof.comparison import Kind


@dataclass(frozen=True)
class Plant:
    """One drift of the contract: what was changed where, and what is seen of it."""

    operation: str
    kind: Kind
    place: str
    steps: tuple[str, ...]
    change: Callable[[Object], None]


def _schema(document: Object, name: str) -> Object:
    found: Object = document["components"]["schemas"][name]
    return found


def _reply(document: Object, path: str, method: str = "get") -> Object:
    found: Object = document["paths"][path][method]["responses"]
    return found


def _field_removed(document: Object) -> None:
    del _schema(document, "accountAttributes")["properties"]["accountTitle"]


def _inner_field_removed(document: Object) -> None:
    del _schema(document, "brokerageSessionStatus")["properties"]["hardware_info"]


def _type_changed(document: Object) -> None:
    _schema(document, "individualPosition")["properties"]["mktPrice"] = {"type": "string"}


def _type_of_object_changed(document: Object) -> None:
    _schema(document, "userAccountsResponse")["properties"]["allowFeatures"] = {"type": "boolean"}


def _value_new(document: Object) -> None:
    _schema(document, "accountAttributes")["properties"]["type"]["x-known-values"] = ["INDIVIDUAL", "JOINT"]


def _required_missing(document: Object) -> None:
    schema = _schema(document, "deliveryOptions")
    schema["required"] = [*schema.get("required", ()), "neverSent"]
    schema["properties"]["neverSent"] = {"type": "string"}


def _null_forbidden(document: Object) -> None:
    _schema(document, "accountAttributes")["properties"]["accountAlias"] = {"type": "string"}


def _status_new(document: Object) -> None:
    responses = _reply(document, "/iserver/account/pnl/partitioned")
    responses["201"] = responses.pop("200")


def _waiting_status_new(document: Object) -> None:
    del _reply(document, "/fyi/notifications")["423"]


def _media_changed(document: Object) -> None:
    response = _reply(document, "/portfolio/{accountId}/ledger")["200"]
    response["content"]["application/xml"] = response["content"].pop("application/json")


def _limit_tightened(document: Object) -> None:
    schema = _schema(document, "ssoValidateResponse")["properties"]["USER_NAME"]
    schema["maxLength"] = 2


def _path_gone(document: Object) -> None:
    document["paths"]["/iserver/account/retired"] = {
        "get": {"operationId": "accounts.retired", "responses": {"200": {"description": "Something."}}}
    }


def _component(name: str, *inner: str) -> tuple[str, ...]:
    return ("components", "schemas", name, *inner)


def _property(name: str, field_: str) -> tuple[str, ...]:
    return _component(name, "properties", field_)


def _responses(path: str, *inner: str) -> tuple[str, ...]:
    return ("paths", path, "get", "responses", *inner)


PLANTS = (
    Plant("portfolio.accounts", Kind.UNDECLARED, "/*/accountTitle", _component("accountAttributes"), _field_removed),
    Plant(
        "session.status", Kind.UNDECLARED, "/hardware_info", _component("brokerageSessionStatus"), _inner_field_removed
    ),
    Plant("portfolio.positions", Kind.TYPE, "/*/mktPrice", _property("individualPosition", "mktPrice"), _type_changed),
    Plant(
        "accounts.list",
        Kind.TYPE,
        "/allowFeatures",
        _property("userAccountsResponse", "allowFeatures"),
        _type_of_object_changed,
    ),
    Plant("portfolio.accounts", Kind.VALUE, "/*/type", _property("accountAttributes", "type"), _value_new),
    Plant(
        "notifications.delivery_options",
        Kind.MISSING,
        "/neverSent",
        _component("deliveryOptions"),
        _required_missing,
    ),
    Plant(
        "portfolio.accounts",
        Kind.NULL,
        "/*/accountAlias",
        _property("accountAttributes", "accountAlias"),
        _null_forbidden,
    ),
    Plant("accounts.pnl", Kind.STATUS, "", _responses("/iserver/account/pnl/partitioned"), _status_new),
    Plant("notifications.list", Kind.STATUS, "", _responses("/fyi/notifications"), _waiting_status_new),
    Plant("portfolio.ledger", Kind.MEDIA, "", _responses("/portfolio/{accountId}/ledger", "200"), _media_changed),
    Plant(
        "session.validate", Kind.LIMIT, "/USER_NAME", _property("ssoValidateResponse", "USER_NAME"), _limit_tightened
    ),
    Plant("accounts.retired", Kind.ROUTE, "", ("paths", "/iserver/account/retired", "get"), _path_gone),
)


def drifted(plants: Sequence[Plant]) -> Object:
    """The contract with every drift in it."""
    document = copy.deepcopy(published.load())
    for plant in plants:
        plant.change(document)
    return document


@dataclass
class Drifted:
    """A mock gateway whose replies have drifted away from the contract; what `wire.serve` serves."""

    gateway: MockGateway
    changes: dict[str, Callable[[Any], Any]] = field(default_factory=dict[str, Callable[[Any], Any]])
    """By the end of the path, what becomes of a body."""
    statuses: dict[str, int] = field(default_factory=dict[str, int])

    @property
    def allow(self) -> Sequence[str] | None:
        return self.gateway.allow

    def answer(self, request: Request) -> Reply:
        reply = self.gateway.answer(request)
        for end, change in self.changes.items():
            if request.path.endswith(end) and reply.status == 200:
                body = msgspec.json.encode(change(msgspec.json.decode(reply.body)))
                reply = Reply(reply.status, reply.headers, body, reply.delay, reply.fault, reply.forwarded)
        for end, status in self.statuses.items():
            if request.path.endswith(end):
                reply = Reply(status, reply.headers, reply.body, reply.delay, reply.fault, reply.forwarded)
        return reply

    def socket(self, path: str, query: str, headers: Sequence[tuple[str, str]]) -> Socket:
        return self.gateway.socket(path, query, headers)
