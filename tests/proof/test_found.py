"""What Schemathesis found in the mock gateway, each as the one request that showed it.

A crash of the mock raises here; an answer that was wrong is named by the status and media type it has to have.
"""

import json
from dataclasses import dataclass, field
from typing import Any

import pytest

from ibportal.mock.contract import shared
from ibportal.mock.request import Request
from tests.proof.beginning import CONID, ORDER, begin

GATEWAY = "application/json;charset=utf-8"
PROBLEM = "application/problem+json"
LONG = 2**63 - 1
"""The largest number that IBKR's servers can read."""


@dataclass(frozen=True)
class Found:
    """One request: what was wrong with the answer, and how it has to be answered."""

    what: str
    operation: str
    status: int
    media: str | None = GATEWAY
    query: str = ""
    body: Any = None
    path: dict[str, Any] = field(default_factory=dict[str, Any])


def shared_by(allocations: list[dict[str, Any]]) -> dict[str, Any]:
    profile = {"alloc_type": "SHARE", "allocations": allocations}
    return {**ORDER, "jsonPayload": {"allocation_profile": profile}}


FOUND = (
    Found(
        "days beyond the calendar",
        "performance.transactions",
        200,
        body={
            "acctIds": ["U4346606"],
            "conids": [CONID],
            "currency": "USD",
            "days": LONG,
        },
    ),
    Found(
        "days before time",
        "performance.transactions",
        200,
        body={
            "acctIds": ["U4346606"],
            "conids": [CONID],
            "currency": "USD",
            "days": -LONG,
        },
    ),
    Found("an allocation without an account", "orders.place_single", 400, body=shared_by([{"amount": 1}])),
    Found("an allocation without an amount", "orders.preview_single", 400, body=shared_by([{"account": "U4346606"}])),
    Found("an allocation to nobody", "orders.preview_single", 400, body=shared_by([{"account": "", "amount": 1}])),
    Found(
        "a whole number with a fraction of nought",
        "fa_models.positions",
        200,
        body={"reqID": 1, "model": "", "sortField": "actual", "sortDirection": "ASC", "limit": 2.0},
    ),
    Found("orders that are no list", "orders.preview", 400, body={"orders": True}),
    Found("no orders", "orders.preview", 400, body={"orders": None}),
    Found("a contract that is a word", "orders.preview", 400, body={"orders": [{**ORDER, "conid": "AAA"}]}),
    Found("a contract that is a list", "orders.preview", 400, body={"orders": [{**ORDER, "conid": [1]}]}),
    Found("a number too large for the server", "contracts.rules", 400, body={"conid": LONG + 1, "isBuy": True}),
    Found("a number too large in a path", "alerts.details", 400, query="type=Q", path={"alertId": LONG + 1}),
    Found(
        "a success that is not 200",
        "balances.query",
        201,
        body={
            "instructionType": "QUERY_WITHDRAWABLE_CASH_EQUITY",
            "instruction": {"clientInstructionId": 1, "accountId": "U1234567", "currency": "USD"},
        },
    ),
    Found("a refusal of a hosted service", "balances.query", 400, PROBLEM, body={"instructionType": 1}),
    Found("no JSON for a hosted service", "balances.query", 400, PROBLEM, body=b"\x02|"),
    Found("a file instead of JSON", "tax_vouchers.download", 200, "application/octet-stream", path={"requestId": "1"}),
    Found("a request that has to be signed", "oauth.access_token", 401),
    Found(
        "a body that is no JSON where none is wanted",
        "management.update_status",
        200,
        body=b'""',
        path={
            "accountId": "U1234567",
        },
    ),
    Found("a signed text as a body", "tax_vouchers.create", 200, body=b"eyJhbGciOiJSUzI1NiJ9.e30.c2ln"),
    Found(
        "a device that there is not",
        "notifications.remove_device",
        404,
        "text/html;charset=utf-8",
        path={
            "deviceId": "9999",
        },
    ),
)


@pytest.mark.parametrize("found", FOUND, ids=[each.what.replace(" ", "-") for each in FOUND])
def test_a_request_that_was_answered_wrongly_is_answered_well(found: Found) -> None:
    start = begin()
    operation = shared().operations[found.operation]
    path = operation.path
    for name, value in {**start.known, **found.path}.items():
        path = path.replace(f"{{{name}}}", str(value))
    body = (
        found.body if isinstance(found.body, bytes) else b"" if found.body is None else json.dumps(found.body).encode()
    )
    headers = (("User-Agent", "campaign"), ("Content-Type", "application/json"))

    reply = start.gateway.answer(Request(operation.method, f"/v1/api{path}", found.query, headers, body))

    assert reply.status == found.status, reply.body
    assert dict(reply.headers).get("Content-Type") == found.media
    assert str(reply.status) in operation.document["responses"]
    if reply.status == 400:
        assert reply.body
