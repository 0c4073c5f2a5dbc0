"""Every shape of a reply to an order says what it says: accepted, refused, asked."""

from typing import Any

import httpx
import pytest

from ibportal.orders.ack import Acknowledged
from ibportal_generated.calls import orders as calls


def read(value: Any) -> Acknowledged:
    call = calls.reply("r", confirmed=True)
    return Acknowledged.of(call.parse(httpx.Response(200, json=value)))


ACCEPTED = {"order_id": "7", "order_status": "Submitted", "local_order_id": "mine", "encrypt_message": "1"}
QUESTION = {"id": "r1", "message": ["Sure?"], "isSuppressed": False, "messageIds": ["o163"]}


@pytest.mark.parametrize("shape", [[ACCEPTED], ACCEPTED])
def test_an_accepted_order_comes_in_a_list_or_bare(shape: Any) -> None:
    said = read(shape)
    assert [(each.order_id, each.client_order_id, each.status) for each in said.accepted] == [
        ("7", "mine", "Submitted")
    ]
    assert not said.rejected
    assert not said.questions


@pytest.mark.parametrize("shape", [[QUESTION], QUESTION])
def test_a_question_comes_in_a_list_or_bare(shape: Any) -> None:
    said = read(shape)
    assert [each.reply_id for each in said.questions] == ["r1"]
    assert not said.accepted


@pytest.mark.parametrize(
    "row",
    [
        {"order_id": "-1", "order_status": "Failed", "local_order_id": "mine"},
        {"order_id": "7", "order_status": "Failed", "local_order_id": "mine"},
        {"order_id": "-1", "order_status": "Failed", "text": "no", "local_order_id": "mine"},
        {"order_id": "7", "order_status": "Inactive", "text": "no", "local_order_id": "mine"},
        {"text": "no", "warning_message": "really", "local_order_id": "mine"},
    ],
)
@pytest.mark.parametrize("bare", [True, False])
def test_a_refusal_is_told_by_id_status_or_text(row: dict[str, str], bare: bool) -> None:  # noqa: FBT001 - a parameter
    said = read(row if bare else [row])
    assert not said.accepted
    assert [each.client_order_id for each in said.rejected] == ["mine"]


def test_an_error_in_a_list_is_a_refusal() -> None:
    assert [each.text for each in read([{"error": "The order was refused."}]).rejected] == ["The order was refused."]


def test_a_working_order_with_a_text_is_an_order() -> None:
    said = read([{"order_id": "7", "order_status": "PreSubmitted", "text": "mind the gap"}])
    assert [each.order_id for each in said.accepted] == ["7"]


@pytest.mark.parametrize("status", ["submitted", "WarnState", "Working", "PreCancelled"])
@pytest.mark.parametrize("bare", [True, False])
def test_so_is_one_whose_status_nobody_knows(status: str, bare: bool) -> None:  # noqa: FBT001 - a parameter
    row = {"order_id": "7", "order_status": status, "text": "mind the gap"}
    assert [each.warning for each in read(row if bare else [row]).accepted] == ["mind the gap"]


@pytest.mark.parametrize("bare", [True, False])
def test_an_error_beside_a_status_is_told_as_a_text_is(bare: bool) -> None:  # noqa: FBT001 - a parameter
    working = {**ACCEPTED, "error": "mind the gap"}
    refused = {"order_id": "7", "order_status": "Inactive", "error": "no"}
    [order] = read(working if bare else [working]).accepted
    assert order.warning == "mind the gap"
    assert [each.text for each in read(refused if bare else [refused]).rejected] == ["no"]


@pytest.mark.parametrize(
    "row",
    [
        {"order_id": "", "order_status": "Submitted"},
        {"order_id": "7", "text": "no"},
        {"order_id": "7", "error": "no"},
    ],
)
def test_half_an_order_may_be_one(row: dict[str, str]) -> None:
    said = read([row])
    assert (said.accepted, said.rejected, said.unread) == ((), (), True)


def test_inactive_is_the_first_status_of_a_good_order() -> None:
    assert [each.status for each in read([{"order_id": "7", "order_status": "Inactive"}]).accepted] == ["Inactive"]


@pytest.mark.parametrize("key", ["children", "childOrders"])
def test_children_inside_their_parent_are_orders_too(key: str) -> None:
    nested = {**ACCEPTED, key: [{"order_id": "8", key: [{"order_id": "9"}]}, {"order_id": "-1", "text": "no"}]}
    said = read([nested])
    assert [each.order_id for each in said.accepted] == ["7", "8", "9"]
    assert [each.text for each in said.rejected] == ["no"]


@pytest.mark.parametrize(
    "row",
    [
        {"order_id": "-1", "order_status": "Failed", "children": [{"order_id": "8"}]},
        {"order_id": "-1", "text": "no", "childOrders": [{"order_id": "8"}]},
        {**ACCEPTED, "children": {"order_id": "8"}},
    ],
)
def test_rows_in_an_unknown_place_may_be_orders(row: Any) -> None:
    assert read([row]).unread


def test_an_order_that_is_named_twice_is_one() -> None:
    assert len(read([ACCEPTED, ACCEPTED]).accepted) == 1


def test_a_prompt_is_no_order() -> None:
    said = read({"orderId": 1, "reqId": "22170", "text": "Use it?", "options": ["Yes", "No"], "messageId": "p12"})
    assert [(each.request_id, each.options, each.message_id) for each in said.prompts] == [
        ("22170", ("Yes", "No"), "p12")
    ]
    assert not said.accepted


def test_an_empty_list_says_nothing() -> None:
    assert read([]) == Acknowledged()
