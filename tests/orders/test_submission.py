"""Placing: one request, every question, and one word for each way it can end."""

import asyncio
import pickle
import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

import httpx
import pytest

from ibportal import AsyncClient
from ibportal.core import Core
from ibportal.errors import (
    Declined,
    DuplicateClientOrderId,
    LiveAccount,
    OrderRejected,
    OutcomeUnknown,
    ReplyExpired,
    SubmissionIncomplete,
    Unanswered,
)
from ibportal.flow import Flow
from ibportal.mock import MockGateway
from ibportal.mock.accounts import Accounts
from ibportal.mock.book import Book
from ibportal.mock.transport import MockTransport
from ibportal.orders import Cash, bracket, limit, market, oca, stop
from ibportal.orders.placed import Placed
from ibportal.orders.submission import answer, place, reply
from ibportal_generated.models.order_ticket import OrderTicket
from ibportal_generated.types import UNSET
from tests.orders.conftest import Polite

if TYPE_CHECKING:
    from tests.orders.conftest import Run

AAPL = 265598


def buy(price: str = "245.00") -> OrderTicket:
    return limit("BUY", 10, AAPL, price)


def placing(orders: OrderTicket | list[OrderTicket]) -> Callable[[Core, str], Flow[Placed]]:
    return lambda core, account: place(core, account, orders)


def unanswered(core: Core, account: str) -> Flow[Unanswered]:
    """What is asked about an order."""
    try:
        yield from place(core, account, buy())
    except Unanswered as error:
        return error
    raise AssertionError("nothing was asked")


def test_an_order_is_placed_and_named(run: "Run", mock: MockGateway) -> None:
    def scenario(core: Core, account: str) -> Flow[Placed]:
        return (yield from place(core, account, buy("245.10")))

    placed = run(scenario)
    [sent] = mock.log.of("orders.place")
    [ticket] = sent.body["orders"]
    assert placed.client_order_id == ticket["cOID"]
    assert len(ticket["cOID"]) == 36
    assert b'"price":245.10' in sent.request.body
    assert ticket["acctId"] in sent.request.path
    order = mock.area(Book).orders[int(placed.order_id)]
    assert (order.ticket.own_id, placed.status, placed.answered) == (placed.client_order_id, "Submitted", ())


def test_a_ticket_is_not_changed_by_placing_it(run: "Run") -> None:
    ticket = buy()
    before = ticket.to_dict()

    def scenario(core: Core, account: str) -> Flow[Placed]:
        yield from place(core, account, ticket)
        return (yield from place(core, account, ticket))

    run(scenario)
    assert ticket.to_dict() == before


def test_a_name_that_was_used_is_refused(run: "Run") -> None:
    def scenario(core: Core, account: str) -> Flow[Placed]:
        ticket = limit("BUY", 10, AAPL, "245", client_order_id="mine")
        yield from place(core, account, ticket)
        return (yield from place(core, account, ticket))

    with pytest.raises(DuplicateClientOrderId):
        run(scenario)


def test_a_name_that_we_made_up_and_is_known_means_that_the_order_may_exist(run: "Run", mock: MockGateway) -> None:
    words = "Order couldn't be submitted: Local order ID=x is already registered."
    mock.fail_next("orders.place", status=200, body={"error": words}, handled=True)
    with pytest.raises(OutcomeUnknown) as caught:
        run(lambda core, account: place(core, account, buy()))
    assert isinstance(caught.value.__cause__, DuplicateClientOrderId)


def test_a_question_without_an_answer_is_raised_and_answered_later(run: "Run", mock: MockGateway) -> None:
    mock.will_ask("o354", "o10153")

    def scenario(core: Core, account: str) -> Flow[Placed]:
        asked: Unanswered = pickle.loads(pickle.dumps((yield from unanswered(core, account))))  # noqa: S301 - our own
        assert [question.message_ids for question in asked.questions] == [("o354",)]
        assert not mock.area(Book).orders
        with pytest.raises(Unanswered) as again:
            yield from answer(core, asked, {"o354": True})
        asked = again.value
        assert [question.message_ids for question in asked.questions] == [("o10153",)]
        return (yield from answer(core, asked, lambda _: True))

    placed = run(scenario)
    assert [each.confirmed for each in placed.answered] == [True, True]
    assert list(mock.area(Book).orders) == [int(placed.order_id)]
    assert len(mock.log.of("orders.place")) == 1


def test_a_question_that_is_void_leaves_the_outcome_unknown(run: "Run", mock: MockGateway) -> None:
    mock.will_ask("o354")

    def scenario(core: Core, account: str) -> Flow[Placed]:
        asked = yield from unanswered(core, account)
        yield from place(core, account, buy("246.00"))
        return (yield from answer(core, asked, lambda _: True))

    with pytest.raises(OutcomeUnknown) as caught:
        run(scenario)
    assert isinstance(caught.value.__cause__, ReplyExpired)
    assert len(caught.value.client_order_ids) == 1


def test_an_endless_chain_of_questions_ends(run: "Run", mock: MockGateway) -> None:
    question = {"id": "r", "message": ["Sure?"], "messageIds": ["o354"]}
    mock.fail_next("orders.place", body=[question])
    mock.fail_next("orders.reply", body=[question], times=30)
    with pytest.raises(Unanswered) as caught:
        run(lambda core, account: place(core, account, buy(), answers={"o354": True}))
    assert len(caught.value.pending.answered) == 20
    assert len(mock.log.of("orders.reply")) == 20


def test_no_means_no_order(run: "Run", mock: MockGateway) -> None:
    mock.will_ask("o354")
    with pytest.raises(Declined, match="without market data"):
        run(lambda core, account: place(core, account, buy(), answers={"o354": False}))
    assert not mock.area(Book).orders
    [sent] = mock.log.of("orders.reply")
    assert sent.body == {"confirmed": False}


def test_declining_was_an_error_once(run: "Run", mock: MockGateway) -> None:
    mock.will_ask("o354")
    mock.fail_next("orders.reply", status=500, body={"error": "Order not confirmed"}, handled=True)
    with pytest.raises(Declined):
        run(lambda core, account: place(core, account, buy(), answers={"o354": False}))


def test_a_refused_order_says_why(run: "Run", mock: MockGateway) -> None:
    with pytest.raises(OrderRejected, match="minimum price variation"):
        run(lambda core, account: place(core, account, buy("245.001")))
    assert not mock.area(Book).orders


@pytest.mark.parametrize(
    "body",
    [
        [{"order_id": "-1", "order_status": "Failed", "text": "no"}],
        [{"order_id": "-1", "order_status": "Failed", "warning_message": "no"}],
        {"text": "no", "warning_message": "really"},
        [{"error": "no"}],
    ],
)
def test_a_refusal_in_any_shape_is_a_refusal(run: "Run", mock: MockGateway, body: Any) -> None:
    mock.fail_next("orders.place", body=body)
    with pytest.raises(OrderRejected, match="no") as caught:
        run(lambda core, account: place(core, account, buy()))
    assert "no" in caught.value.words


@pytest.mark.parametrize("body", [[], {"something": "else"}, [{"order_status": "Submitted"}]])
def test_a_reply_that_names_no_order_leaves_the_outcome_unknown(run: "Run", mock: MockGateway, body: Any) -> None:
    mock.fail_next("orders.place", body=body)
    with pytest.raises(OutcomeUnknown):
        run(lambda core, account: place(core, account, buy()))


def test_a_page_instead_of_a_reply_leaves_the_outcome_unknown(run: "Run", mock: MockGateway) -> None:
    mock.fail_next("orders.place", status=200, text="<html>Log in</html>")
    with pytest.raises(OutcomeUnknown):
        run(lambda core, account: place(core, account, buy()))


def test_a_bracket_is_placed_with_its_entry_first(run: "Run", mock: MockGateway) -> None:
    tickets = bracket(buy(), take_profit="255.00", stop_loss="230.00")
    placed = run(lambda core, account: place(core, account, tickets))
    assert placed.client_order_id == tickets[0].c_oid
    assert [each.parent_order_id for each in placed.children] == [placed.order_id] * 2
    orders = mock.area(Book).orders
    assert {orders[int(each.order_id)].ticket.kind for each in placed.children} == {"LMT", "STP"}


def test_the_children_of_a_bracket_are_told_apart_when_they_are_named(run: "Run", mock: MockGateway) -> None:
    tickets = bracket(buy(), take_profit="255.00", stop_loss="230.00", named=True)
    placed = run(lambda core, account: place(core, account, tickets))
    assert [each.client_order_id for each in placed.orders] == [ticket.c_oid for ticket in tickets]
    orders = mock.area(Book).orders
    assert [orders[int(each.order_id)].ticket.kind for each in placed.orders] == ["LMT", "LMT", "STP"]


def test_a_group_is_placed_in_order(run: "Run") -> None:
    tickets = oca([buy("244.00"), buy("245.00"), buy("246.00")])
    placed = run(lambda core, account: place(core, account, tickets))
    assert [each.client_order_id for each in placed.orders] == [ticket.c_oid for ticket in tickets]


def test_a_group_that_is_refused_in_part_says_what_is_live(run: "Run", mock: MockGateway) -> None:
    tickets = bracket(buy(), take_profit="255.00", stop_loss="230.00", named=True)
    rows = [
        {"order_id": "-1", "order_status": "Failed", "text": "no", "local_order_id": tickets[1].c_oid},
        {"order_id": "8", "order_status": "Submitted", "local_order_id": tickets[0].c_oid},
    ]
    mock.fail_next("orders.place", body=rows)
    with pytest.raises(SubmissionIncomplete, match="of 3 orders sent together 1 were accepted") as caught:
        run(lambda core, account: place(core, account, tickets))
    assert [each.order_id for each in caught.value.accepted] == ["8"]
    assert [each.client_order_id for each in caught.value.rejected] == [tickets[1].c_oid]


def test_a_group_that_is_refused_as_a_whole_is_refused(run: "Run", mock: MockGateway) -> None:
    mock.fail_next("orders.place", body=[{"order_id": "-1", "text": "no"}, {"order_id": "-1", "text": "no"}])
    with pytest.raises(OrderRejected):
        run(lambda core, account: place(core, account, oca([buy(), buy()])))


def test_a_prompt_is_raised_with_its_options(run: "Run", mock: MockGateway) -> None:
    mock.will_ask("p12")
    with pytest.raises(Unanswered, match="answer_prompt") as caught:
        run(lambda core, account: place(core, account, buy(), answers=lambda _: True))
    [prompt] = caught.value.prompts
    assert prompt.message_id == "p12"
    assert "Use on this order" in prompt.options


def test_nothing_is_sent_for_what_makes_no_order(run: "Run", mock: MockGateway) -> None:
    both, aux, two = buy(), stop("SELL", 1, AAPL, "230"), market("BUY", Cash(500), AAPL)
    both.conidex = "265598@ISLAND"
    aux.aux_price = 230
    two.quantity = 5
    stranger = limit("BUY", 1, AAPL, "245", account="DU9999999")
    for wrong in (both, aux, two, stranger, [], [buy(), buy()], [limit("BUY", 1, AAPL, 1, client_order_id="x" * 65)]):
        with pytest.raises(ValueError, match=r"orders\.place"):
            run(placing(wrong))
    assert not mock.log.of("orders.place")


def test_an_account_without_cash_quantities_is_not_sent_one(run: "Run", mock: MockGateway) -> None:
    account = mock.area(Accounts).selected
    props = {account: {"supportsCashQty": False}}
    body = {"accounts": [account], "acctProps": props, "selectedAccount": account, "isPaper": True}

    def scenario(core: Core, account: str) -> Flow[Placed]:
        mock.fail_next("accounts.list", body=body)
        return (yield from place(core, account, market("BUY", Cash(500), AAPL)))

    with pytest.raises(ValueError, match="does not take cash quantities"):
        run(scenario)
    assert not mock.log.of("orders.place")


def test_types_of_orders_are_put_into_the_words_of_a_request(run: "Run", mock: MockGateway) -> None:
    ticket = buy()
    ticket.order_type = "limit"
    run(lambda core, account: place(core, account, ticket))
    assert mock.log.of("orders.place")[0].body["orders"][0]["orderType"] == "LMT"


def test_prices_given_as_text_in_a_ticket_are_sent_as_numbers(run: "Run", mock: MockGateway) -> None:
    ticket = buy()
    ticket.price = "245.50"  # type: ignore[assignment]  # what people do
    run(lambda core, account: place(core, account, ticket))
    assert b'"price":245.50' in mock.log.of("orders.place")[0].request.body


def test_children_may_follow_a_parent_that_exists(run: "Run", mock: MockGateway) -> None:
    def scenario(core: Core, account: str) -> Flow[Placed]:
        entry = yield from place(core, account, buy())
        child = limit("SELL", 10, AAPL, "255.00")
        child.parent_id = entry.order_id
        return (yield from place(core, account, child))

    placed = run(scenario)
    assert mock.area(Book).orders[int(placed.order_id)].parent == int(str(placed.orders[0].parent_order_id))


def test_a_live_account_is_not_traded_without_being_told(run: "Run", mock: MockGateway) -> None:
    mock.area(Accounts).paper = False
    with pytest.raises(LiveAccount):
        run(lambda core, account: place(core, account, buy()))
    assert not mock.log.of("orders.place")
    assert run(lambda core, account: place(core, account, buy()), live=True).order_id


def test_one_question_can_be_answered_by_its_id(run: "Run", mock: MockGateway) -> None:
    mock.will_ask("o354")

    def scenario(core: Core, account: str) -> Flow[list[str]]:
        [question] = (yield from unanswered(core, account)).questions
        said = yield from reply(core, question.reply_id, True)  # noqa: FBT003 - the operation's argument
        return [each.order_id for each in said.accepted]

    assert run(scenario) == [str(each) for each in mock.area(Book).orders]


def test_a_second_order_of_one_name_is_refused_as_such_in_a_row_too(run: "Run", mock: MockGateway) -> None:
    words = "Order couldn't be submitted: Local order ID=mine is already registered."
    mine = limit("BUY", 10, AAPL, "245.00", client_order_id="mine")
    mock.fail_next("orders.place", body=[{"error": words}], times=2)
    with pytest.raises(DuplicateClientOrderId, match=r"perhaps this very one.*reconcile"):
        run(placing(mine))
    with pytest.raises(OutcomeUnknown, match="already registered"):
        run(placing(buy()))  # its name was made up here


@pytest.mark.parametrize("words", ["Order submission timed out", "not authenticated", "Service Unavailable"])
def test_trouble_in_a_row_is_no_refusal(run: "Run", mock: MockGateway, words: str) -> None:
    mock.fail_next("orders.place", body=[{"error": words}])
    with pytest.raises(OutcomeUnknown, match=words):
        run(placing(buy()))


def test_an_error_beside_an_accepted_order_does_not_make_it_a_refused_one(run: "Run", mock: MockGateway) -> None:
    mock.fail_next("orders.place", body={"order_id": "9", "order_status": "Submitted", "error": "mind the gap"})
    [order] = run(placing(buy())).orders
    assert (order.order_id, order.warning) == ("9", "mind the gap")


def test_who_is_asked_is_told_what_was_accepted_already(run: "Run", mock: MockGateway) -> None:
    question = {"id": "r", "message": ["Sure?"], "messageIds": ["o354"]}
    mock.fail_next("orders.place", body=[{"order_id": "9", "order_status": "Submitted"}, question])
    with pytest.raises(Unanswered, match="Accepted already: 9"):
        run(placing(oca([buy("245.00"), buy("244.00")])))


def test_an_answer_whose_reply_cannot_be_read_leaves_the_outcome_unknown(run: "Run", mock: MockGateway) -> None:
    mock.will_ask("o354")
    mock.fail_next("orders.reply", body="accepted, perhaps", handled=True)

    def scenario(core: Core, account: str) -> Flow[object]:
        [question] = (yield from unanswered(core, account)).questions
        return (yield from reply(core, question.reply_id, True))  # noqa: FBT003 - the operation's argument

    with pytest.raises(OutcomeUnknown, match="may have been carried out"):
        run(scenario)
    assert len(mock.area(Book).orders) == 1


def test_an_answer_that_is_no_boolean_is_not_sent(run: "Run", mock: MockGateway) -> None:
    mock.will_ask("o354")
    with pytest.raises(Unanswered, match="True, False or None"):
        run(lambda core, account: place(core, account, buy(), answers=cast("Any", str)))
    with pytest.raises(TypeError, match="True or False"):
        run(lambda core, _: reply(core, "r", cast("Any", "true")))
    assert not mock.log.of("orders.reply")


def test_ten_threads_do_not_make_each_others_questions_void(mock: MockGateway) -> None:
    for _ in range(10):
        mock.will_ask("o354", "o10153")
    with mock.client(keep_alive=False) as ib:
        account = str(ib.accounts.list().selected_account)
        placed: list[Placed] = []

        def yes(_: object) -> bool:
            time.sleep(0.002)  # the other threads have their turn
            return True

        def trade() -> None:
            placed.append(ib.orders.place(account, buy(), answers=yes))

        threads = [threading.Thread(target=trade) for _ in range(10)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert len({each.order_id for each in placed}) == 10


def test_ten_tasks_do_not_make_each_others_questions_void(mock: MockGateway) -> None:
    for _ in range(10):
        mock.will_ask("o354", "o10153")

    async def whole() -> list[Placed]:
        async with AsyncClient(transport=Polite(mock), clock=mock.clock, keep_alive=False) as ib:
            account = str((await ib.accounts.list()).selected_account)
            return await asyncio.gather(*(ib.orders.place(account, buy(), answers=lambda _: True) for _ in range(10)))

    assert len({each.order_id for each in asyncio.run(whole())}) == 10


def test_a_task_that_is_cancelled_leaves_a_note_and_the_lock(mock: MockGateway) -> None:
    class Slow(MockTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            response = await super().handle_async_request(request)
            if request.url.path.endswith("/orders") and request.method == "POST" and not sent.is_set():
                sent.set()
                await asyncio.sleep(60)
            return response

    sent = asyncio.Event()

    async def whole() -> tuple[list[str], Placed]:
        async with AsyncClient(transport=Slow(mock), clock=mock.clock, keep_alive=False) as ib:
            account = str((await ib.accounts.list()).selected_account)
            task = asyncio.create_task(ib.orders.place(account, buy()))
            await sent.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError) as caught:
                await task
            return caught.value.__notes__, await ib.orders.place(account, buy("246.00"))

    notes, placed = asyncio.run(whole())
    [first, _] = mock.area(Book).orders.values()
    assert first.ticket.own_id in notes[0]
    assert placed.order_id != str(first.id)


def test_raw_gives_one_request_and_its_reply(mock: MockGateway) -> None:
    with mock.client(keep_alive=False) as ib:
        account = str(ib.accounts.list().selected_account)
        ticket = OrderTicket(order_type="LMT", side="BUY", tif="DAY", conid=AAPL, price=245, quantity=1, c_oid=UNSET)
        reply = ib.raw.orders.place(account, [ticket])
    assert reply.status == 200
    assert len(mock.log.of("orders.place")) == 1
