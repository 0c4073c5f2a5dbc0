"""What an error says of a write: that nothing was done, or nothing at all."""

from typing import TYPE_CHECKING

import pytest

from ibportal import errors
from ibportal.core import Core
from ibportal.errors import ApiError, IbportalError, OutcomeUnknown, SubmissionIncomplete
from ibportal.flow import Flow
from ibportal.mock import MockGateway
from ibportal.orders import limit, oca
from ibportal.orders.cancellation import CancelRequested, cancel_all
from ibportal.orders.outcome import is_refusal
from ibportal.orders.placed import Placed
from ibportal.orders.submission import place

if TYPE_CHECKING:
    from tests.orders.conftest import Run

AAPL = 265598


def error(kind: type[ApiError], status: int) -> ApiError:
    return kind("said", operation="orders.place", status=status, words="said", body="said")


@pytest.mark.parametrize("status", [200, 400, 500])
@pytest.mark.parametrize(
    "kind",
    [
        errors.InvalidRequest,
        errors.InvalidAccount,
        errors.NotPermitted,
        errors.AccountsNotPrimed,
        errors.BrokerageSessionRequired,
        errors.CompetingSession,
        errors.DuplicateClientOrderId,
        errors.PacingViolation,
        errors.AddressRefused,
        errors.WrongBaseUrl,
    ],
)
def test_words_that_leave_no_doubt_are_a_refusal(kind: type[ApiError], status: int) -> None:
    assert is_refusal(error(kind, status))


@pytest.mark.parametrize(
    ("kind", "status", "refusal"),
    [
        (errors.OrderRejected, 200, True),
        (errors.OrderRejected, 400, True),
        (errors.OrderRejected, 500, False),
        (errors.EdgeRefused, 403, True),
        (errors.EdgeRefused, 504, False),
        (errors.NotAuthenticated, 401, False),
        (errors.ReplyExpired, 400, False),
        (errors.Unavailable, 503, False),
        (errors.Maintenance, 503, False),
        (errors.NotReady, 423, False),
        (errors.GatewayFault, 500, False),
        (errors.ApiError, 400, False),
    ],
)
def test_server_errors_lost_sessions_and_unknown_words_are_none(
    kind: type[ApiError], status: int, refusal: object
) -> None:
    assert is_refusal(error(kind, status)) is refusal


@pytest.mark.parametrize(
    ("status", "words", "expected"),
    [
        (500, "Order size 0 is not valid. Please enter size greater than 0.", errors.InvalidRequest),
        (500, "Please query /accounts first", errors.AccountsNotPrimed),
        (500, "invalid account id", errors.NotPermitted),
        (200, "Order rejected", errors.OrderRejected),
        (500, "Something nobody has seen", OutcomeUnknown),
        (502, "Bad Gateway", OutcomeUnknown),
        (503, "Service Unavailable", OutcomeUnknown),
        (401, "not authenticated", OutcomeUnknown),
        (400, "reply id not found: 'x'", OutcomeUnknown),
        (200, "Order submission timed out", OutcomeUnknown),
        (400, "Bad Request: no response from server", OutcomeUnknown),
    ],
)
def test_an_order_is_refused_or_its_outcome_is_unknown(
    run: "Run", mock: MockGateway, status: int, words: str, expected: type[IbportalError]
) -> None:
    mock.fail_next("orders.place", status=status, body={"error": words})
    with pytest.raises(expected) as caught:
        run(lambda core, account: place(core, account, limit("BUY", 1, AAPL, "245.00")))
    assert type(caught.value) is expected
    assert len(mock.log.of("orders.place")) == 1


@pytest.mark.parametrize("status", [200, 400, 503])
@pytest.mark.parametrize("words", ["Service Unavailable", "Order submission timed out"])
def test_nor_does_a_plain_request_call_trouble_a_refusal(mock: MockGateway, status: int, words: str) -> None:
    with mock.client(keep_alive=False) as ib:
        account = str(ib.accounts.list().selected_account)
        mock.fail_next("orders.place", status=status, body={"error": words})
        with pytest.raises(OutcomeUnknown, match="look before you send it again") as caught:
            ib.raw.orders.place(account, [limit("BUY", 1, AAPL, "245.00", client_order_id="mine")])
    assert (caught.value.client_order_ids, caught.value.account) == (("mine",), account)


def test_no_after_some_orders_were_accepted_says_what_is_live(run: "Run", mock: MockGateway) -> None:
    rows = [
        {"order_id": "8", "order_status": "Submitted"},
        {"id": "r1", "message": ["Sure?"], "messageIds": ["o354"]},
    ]
    mock.fail_next("orders.place", body=rows)
    mock.fail_next("orders.reply", body={"error": "Order not confirmed "})

    def scenario(core: Core, account: str) -> Flow[Placed]:
        group = oca([limit("BUY", 1, AAPL, "245.00"), limit("BUY", 1, AAPL, "244.00")])
        return (yield from place(core, account, group, answers={"o354": False}))

    with pytest.raises(SubmissionIncomplete, match="answered with no") as caught:
        run(scenario)
    assert [each.order_id for each in caught.value.accepted] == ["8"]


def test_rows_of_several_replies_make_one_result(run: "Run", mock: MockGateway) -> None:
    rows = [
        {"order_id": "8", "order_status": "Submitted"},
        {"id": "r1", "message": ["Sure?"], "messageIds": ["o354"]},
    ]
    mock.fail_next("orders.place", body=rows)
    mock.fail_next("orders.reply", body=[{"order_id": "9", "order_status": "Submitted"}])

    def scenario(core: Core, account: str) -> Flow[Placed]:
        group = oca([limit("BUY", 1, AAPL, "245.00"), limit("BUY", 1, AAPL, "244.00")])
        return (yield from place(core, account, group, answers={"o354": True}))

    assert {each.order_id for each in run(scenario).orders} == {"8", "9"}


def test_a_lost_cancellation_of_everything_names_no_order(run: "Run", mock: MockGateway) -> None:
    def scenario(core: Core, account: str) -> Flow[CancelRequested]:
        mock.fail_next("orders.cancel", status=503)
        return (yield from cancel_all(core, account))

    with pytest.raises(OutcomeUnknown, match=r"orders\.live") as caught:
        run(scenario)
    assert caught.value.order_id is None
