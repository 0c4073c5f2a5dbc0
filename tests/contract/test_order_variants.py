"""Replies to orders are what they are: a question is never taken for an accepted order, nor an order for a question.

The gateway answers placing, changing and confirming with status 200 whatever happened, so only the body tells. A
question read as an accepted order is an order that never leaves; the reverse is an order sent twice.
"""

import asyncio
import json
from collections.abc import Callable, Iterator
from itertools import chain, combinations
from typing import Any

import httpx
import pytest

from generator.examples import Judge, success_examples
from generator.node import Node, is_array, is_object, operations
from generator.recordings import reply_schema
from generator.trial import as_json, endpoint_module, parse_reply, same
from ibportal import ApiError, AsyncClient, Client, contract
from ibportal.models import OrderTicket

CONTRACT = contract.load()
TICKET = OrderTicket(order_type="LMT", side="BUY", tif="DAY", conid=265598, quantity=10, price=150.25)

SUBMISSIONS: dict[str, Callable[[Any], Any]] = {
    "orders.place": lambda ib: ib.raw.orders.place("U1234567", [TICKET]),
    "orders.modify": lambda ib: ib.raw.orders.modify("U1234567", "1370093239", TICKET),
    "orders.reply": lambda ib: ib.raw.orders.reply("99097238-9824-4830-84ef-46979aa22593", confirmed=True),
    "orders.place_single": lambda ib: ib.raw.orders.place_single("U1234567", TICKET),
    "orders.place_for_group": lambda ib: ib.raw.orders.place_for_group("Group_1", TICKET),
}
PREVIEWS: dict[str, Callable[[Any], Any]] = {
    "orders.preview": lambda ib: ib.raw.orders.preview("U1234567", [TICKET]),
    "orders.preview_single": lambda ib: ib.raw.orders.preview_single("U1234567", TICKET),
}
CANCELLING: dict[str, Callable[[Any], Any]] = {
    "orders.cancel": lambda ib: ib.raw.orders.cancel("U1234567", "1370093239")
}
CALLS = SUBMISSIONS | PREVIEWS | CANCELLING

ACCEPTED: Node = {
    "order_id": "1370093239",
    "order_status": "PreSubmitted",
    "encrypt_message": "1",
    "local_order_id": "my-order-1",
    "parent_order_id": "1370093238",
    "warning_message": None,
}
QUESTION: Node = {
    "id": "99097238-9824-4830-84ef-46979aa22593",
    "message": ["price exceeds \nthe Percentage constraint of 3%.", "<h4>Confirm Mandatory Cap Price</h4>"],
    "isSuppressed": False,
    "messageIds": ["o163", "o10153"],
    "messageOptions": ["Decline", "Accept and Continue"],
    "isSuppressible": True,
    "defaultSuppressionOption": "Accept and Continue",
}
REJECTED: Node = {
    "text": "The price is not valid.",
    "warning_message": "The order was rejected.",
    "order_id": "-1",
    "order_status": "Failed",
    "local_order_id": "my-order-1",
    "parent_order_id": 1370093238,
    "encrypt_message": "1",
}
PROMPT: Node = {
    "orderId": 1370093239,
    "reqId": "22170",
    "text": "The order may be held until the market opens.",
    "options": ["Use on this order", "Cancel"],
    "dismissable": [],
    "type": "modal",
    "messageId": "o0",
    "prompt": True,
}
ERROR: Node = {
    "error": "Available converted to base: 66.73 EUR",
    "errors": ["Available converted to base: 66.73 EUR"],
    "action": "convert_from_base_currency",
    "statusCode": 400,
    "cqe": {"post_payload": {"rejections": ["MARGIN"]}},
}
"""Refused for want of funds, with all that the gateway was ever seen to add."""
PREVIEW: Node = {
    "amount": {"amount": "270.94 USD (1 Shares)", "commission": "1.1 ... 1.2 USD", "total": "272.14 USD"},
    "equity": {"current": "123,456", "change": "-1", "after": "123,455"},
    "initial": None,
    "maintenance": None,
    "position": None,
    "warn": None,
    "error": None,
}
CANCELLED: Node = {"msg": "Request was submitted", "order_id": 912091175, "conid": -1, "account": None}

REQUIRED = {"AcceptedOrder": {"order_id"}, "OrderQuestion": {"id", "message"}, "RejectedOrder": {"text"}}

BODIES: dict[str, tuple[Any, Any]] = {
    "accepted": ([ACCEPTED], ["AcceptedOrder"]),
    "accepted, bare": (ACCEPTED, "AcceptedOrder"),
    "accepted, parent as a number": ([ACCEPTED | {"parent_order_id": 1370093238}], ["AcceptedOrder"]),
    "accepted, with a field nobody knows": ([ACCEPTED | {"seen_never": {"a": 1}}], ["AcceptedOrder"]),
    "bracket": ([ACCEPTED, ACCEPTED, ACCEPTED], ["AcceptedOrder"] * 3),
    "bracket under its parent": ([ACCEPTED | {"children": [ACCEPTED, REJECTED]}], ["AcceptedOrder"]),
    "bracket with a rejected child": ([REJECTED, ACCEPTED], ["RejectedOrder", "AcceptedOrder"]),
    "bracket with a question": ([QUESTION, ACCEPTED], ["OrderQuestion", "AcceptedOrder"]),
    "question": ([QUESTION], ["OrderQuestion"]),
    "question, bare": (QUESTION, "OrderQuestion"),
    "question, with a field nobody knows": ([QUESTION | {"seen_never": 1}], ["OrderQuestion"]),
    "rejected": ([REJECTED], ["RejectedOrder"]),
    "rejected, bare": (REJECTED, "RejectedOrder"),
    "failed, without a reason": ([{"order_id": "-1", "order_status": "Failed"}], ["FailedOrder"]),
    "failed, bare": ({"order_id": "-1"}, "FailedOrder"),
    "prompt": (PROMPT, "OrderPrompt"),
    "error for one order of several": ([ACCEPTED, {"error": "refused"}], ["AcceptedOrder", "GatewayError"]),
    "nothing": ([], []),
}
"""Replies to placing, changing and confirming, each with the class or classes it is read as."""

ERRORS: dict[str, tuple[Node, str]] = {
    "plain": ({"error": (said := "Local order ID=my-order-1 is already registered.")}, said),
    "with status": ({"error": (said := "Bad Request: accountId is not valid: X"), "statusCode": 400}, said),
    "with all that was seen": (ERROR, ERROR["error"]),
    "JSON in the text": ({"error": '{"reason":"Order price is off its ticks"}'}, "Order price is off its ticks"),
}
"""Error bodies under status 200, each with the words in it."""


def kinds(parsed: Any) -> Any:
    """The class of a parsed reply, or those of its items."""
    return [type(item).__name__ for item in parsed] if is_array(parsed) else type(parsed).__name__


def looks_like(body: Any) -> Any:
    """What a person sees in a reply: told by its keys alone, and not by any schema."""
    if is_array(body):
        return [looks_like(item) for item in body]
    marks = {
        "id": "OrderQuestion",
        "reqId": "OrderPrompt",
        "text": "RejectedOrder",
        "order_id": "AcceptedOrder",
        "error": "GatewayError",
    }
    kind = next(kind for key, kind in marks.items() if key in body)
    return "FailedOrder" if kind == "AcceptedOrder" and body["order_id"] == "-1" else kind


def thinned(body: Node, required: set[str]) -> Iterator[Node]:
    """`body` with every choice of its optional fields."""
    optional = sorted(body.keys() - required)
    for kept in chain.from_iterable(combinations(optional, count) for count in range(len(optional) + 1)):
        yield {key: value for key, value in body.items() if key in required or key in kept}


def schema_of(name: str) -> Node:
    """The schema of an operation's reply with status 200."""
    [operation] = [operation for _, _, operation in operations(CONTRACT) if operation["operationId"] == name]
    schema = reply_schema(CONTRACT, operation, 200)
    assert schema
    return schema


def ask(client: str, call: Callable[[Any], Any], answer: Callable[[httpx.Request], httpx.Response]) -> Any:
    """The value that `call` returns from the client named, when the gateway answers so."""
    transport = httpx.MockTransport(answer)
    if client == "Client":
        with Client(transport=transport, live=True) as ib:
            return call(ib).value

    async def awaited() -> Any:
        async with AsyncClient(transport=transport, live=True) as ib:
            return (await call(ib)).value

    return asyncio.run(awaited())


both_clients = pytest.mark.parametrize("client", ["Client", "AsyncClient"])
every_submission = pytest.mark.parametrize("name", SUBMISSIONS)


@every_submission
@pytest.mark.parametrize(("body", "expected"), BODIES.values(), ids=BODIES)
def test_a_reply_is_read_as_what_it_is(name: str, body: Any, expected: Any) -> None:
    parsed = parse_reply(endpoint_module(name), 200, body)
    assert kinds(parsed) == expected
    assert same(as_json(parsed), body)


@pytest.mark.parametrize(("body", "expected"), BODIES.values(), ids=BODIES)
def test_a_reply_fits_one_alternative_of_the_contract(
    judge: Judge, ambiguities: Callable[[Node, Any], list[str]], body: Any, expected: Any
) -> None:
    assert looks_like(body) == expected, "the table above contradicts itself"
    assert not list(judge.errors(schema_of("orders.place"), body))
    assert not ambiguities(schema_of("orders.place"), body)


@pytest.mark.parametrize(
    ("kind", "body"), [("AcceptedOrder", ACCEPTED), ("OrderQuestion", QUESTION), ("RejectedOrder", REJECTED)]
)
def test_no_missing_field_turns_one_kind_into_another(kind: str, body: Node) -> None:
    module = endpoint_module("orders.place")
    variants = list(thinned(body, REQUIRED[kind]))
    assert len(variants) == 2 ** (len(body) - len(REQUIRED[kind]))
    for variant in variants:
        assert kinds(parse_reply(module, 200, [variant])) == [kind]
        assert kinds(parse_reply(module, 200, variant)) == kind


def test_the_children_of_a_bracket_are_read_as_what_they_are() -> None:
    for key in ("children", "childOrders"):
        [parent] = parse_reply(endpoint_module("orders.place"), 200, [ACCEPTED | {key: [ACCEPTED, REJECTED]}])
        assert kinds(parent.children or parent.child_orders) == ["AcceptedOrder", "RejectedOrder"]


def test_every_example_of_an_order_reply_is_read_as_what_it_looks_like() -> None:
    names = {f"{m.upper()} {p}": operation["operationId"] for m, p, operation in operations(CONTRACT)}
    shown = [(names[each.operation], each) for each in success_examples(CONTRACT) if names[each.operation] in CALLS]
    assert {name for name, _ in shown} == CALLS.keys()
    for name, example in shown:
        kind = kinds(parse_reply(endpoint_module(name), 200, example.value))
        if name in PREVIEWS:
            assert kind == ("OrderPreview" if "amount" in example.value else "GatewayError"), example
        elif name in CANCELLING:
            assert kind == ("CancelAcknowledgement" if "msg" in example.value else "GatewayError"), example
        else:
            assert kind == looks_like(example.value), example


@both_clients
@every_submission
@pytest.mark.parametrize(("body", "expected"), BODIES.values(), ids=BODIES)
def test_either_client_hands_out_what_was_read(client: str, name: str, body: Any, expected: Any) -> None:
    assert kinds(ask(client, SUBMISSIONS[name], lambda _: httpx.Response(200, json=body))) == expected


@both_clients
@pytest.mark.parametrize("name", CALLS)
@pytest.mark.parametrize(("body", "words"), ERRORS.values(), ids=ERRORS)
def test_an_error_under_status_200_is_raised_with_the_words_of_the_gateway(
    client: str, name: str, body: Node, words: str
) -> None:
    with pytest.raises(ApiError) as caught:
        ask(client, CALLS[name], lambda _: httpx.Response(200, json=body))
    error = caught.value
    assert (error.operation, error.status, error.words) == (name, 200, words)
    assert json.loads(error.body) == body
    assert words in str(error)


@both_clients
@pytest.mark.parametrize("name", PREVIEWS)
@pytest.mark.parametrize(
    "body",
    [
        PREVIEW,
        PREVIEW | {"error": "Available converted to base: 66.73 EUR", "equity": None, "warns": ["23/<h4>Market</h4>"]},
        {"amount": PREVIEW["amount"], "error": "Available converted to base: 66.73 EUR"},
    ],
    ids=["without error", "with error and nulls", "with error and nothing else"],
)
def test_a_preview_with_an_error_is_still_a_preview(client: str, name: str, body: Node) -> None:
    preview = ask(client, PREVIEWS[name], lambda _: httpx.Response(200, json=body))
    assert kinds(preview) == "OrderPreview"
    assert preview.amount.amount == "270.94 USD (1 Shares)"
    assert same(preview.to_dict(), body)


@both_clients
@pytest.mark.parametrize("order_id", [912091175, "912091175"])
def test_an_acknowledged_cancellation_is_no_error(client: str, order_id: int | str) -> None:
    body = CANCELLED | {"order_id": order_id}
    acknowledged = ask(client, CANCELLING["orders.cancel"], lambda _: httpx.Response(200, json=body))
    assert kinds(acknowledged) == "CancelAcknowledgement"
    assert acknowledged.order_id == order_id


@both_clients
@pytest.mark.parametrize(
    ("name", "method", "path", "body"),
    [
        ("orders.place", "POST", "/iserver/account/U1234567/orders", {"orders": [TICKET.to_dict()]}),
        ("orders.modify", "POST", "/iserver/account/U1234567/order/1370093239", TICKET.to_dict()),
        ("orders.reply", "POST", "/iserver/reply/99097238-9824-4830-84ef-46979aa22593", {"confirmed": True}),
        ("orders.preview", "POST", "/iserver/account/U1234567/orders/whatif", {"orders": [TICKET.to_dict()]}),
        ("orders.cancel", "DELETE", "/iserver/account/U1234567/order/1370093239", None),
    ],
)
def test_a_request_is_sent_once_and_as_the_gateway_wants_it(
    client: str, name: str, method: str, path: str, body: Any
) -> None:
    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json={"error": "refused"})

    with pytest.raises(ApiError):
        ask(client, CALLS[name], answer)
    [request] = sent
    assert (request.method, request.url.path) == (method, f"/v1/api{path}")
    assert (json.loads(request.content) if request.content else None) == body
    assert not is_object(body) or request.headers["Content-Type"] == "application/json"
