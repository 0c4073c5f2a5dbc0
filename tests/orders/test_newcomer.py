"""What somebody new to the client does, and is told: no order is doubled by it, and every mistake has a name."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any, cast

import httpx
import pytest

from ibportal import AsyncClient
from ibportal.core import Core
from ibportal.errors import InvalidAccount, OrderNotFound, OutcomeUnknown, Unanswered
from ibportal.flow import Flow
from ibportal.mock import MockGateway
from ibportal.mock.book import Book
from ibportal.mock.reply import Fault
from ibportal.mock.transport import MockTransport
from ibportal.orders import Combo, Leg, bracket, limit, limit_on_close, market, midprice, stop, stop_limit
from ibportal.orders.book import live, state
from ibportal.orders.cancellation import cancel
from ibportal.orders.modification import modify
from ibportal.orders.order import Order
from ibportal.orders.placed import Placed
from ibportal.orders.preview import preview
from ibportal.orders.question import Question
from ibportal.orders.reconciliation import Reconciled, reconcile
from ibportal.orders.submission import answer, place
from ibportal.orders.waiting import wait_cancelled, wait_for_status
from ibportal_generated.models.order_ticket import OrderTicket

if TYPE_CHECKING:
    from tests.orders.conftest import Run

AAPL = 265598


def buy() -> OrderTicket:
    return limit("BUY", 10, AAPL, "245.00", client_order_id="z1")


# Nothing is said never to have arrived before that can be known.


def test_an_order_that_is_not_listed_yet_is_not_said_never_to_have_arrived(run: "Run") -> None:
    def scenario(core: Core, account: str) -> Flow[tuple[Reconciled, Reconciled]]:
        yield from live(core, account=account)
        yield from place(core, account, buy())
        soon = yield from reconcile(core, "z1", account=account, patience=0)
        return soon, (yield from reconcile(core, "z1", account=account))

    soon, later = run(scenario)
    assert (soon.fate, later.fate) == ("unknown", "accepted")
    assert "too soon" in str(soon.orders[0].why)


def test_a_short_look_long_after_the_order_was_sent_is_enough(run: "Run", mock: MockGateway) -> None:
    mock.fail_next("orders.place", fault=Fault.RESET, handled=False)

    def scenario(core: Core, account: str) -> Flow[list[str]]:
        try:
            yield from place(core, account, buy())
        except OutcomeUnknown as error:
            early = yield from reconcile(core, error, patience=30)
            mock.clock.advance(60)
            late = yield from reconcile(core, error, patience=0)
            bare = yield from reconcile(core, error.client_order_ids, patience=0)
            return [early.fate, late.fate, bare.fate]
        raise AssertionError("the answer came")

    assert run(scenario) == ["unknown", "never arrived", "unknown"]


# Answers are looked at before there is a question.


async def later(_: Question) -> bool:
    return True


class Later:
    async def __call__(self, _: Question) -> bool:
        return True


@pytest.mark.parametrize("wrong", [True, ["o354"], "o354", later, Later(), {"o354": "yes"}, {354: True}])
def test_answers_that_cannot_answer_are_refused_before_anything_is_sent(
    run: "Run", mock: MockGateway, wrong: Any
) -> None:
    mock.will_ask("o354")
    with pytest.raises(TypeError, match="answer"):
        run(lambda core, account: place(core, account, buy(), answers=wrong))
    with pytest.raises(TypeError, match="answer"):
        run(lambda core, account: modify(core, account, "1", limit_price=1, answers=wrong))
    assert not mock.log.of("orders.place")
    assert not mock.log.of("orders.modify")


def test_an_async_function_is_told_what_to_do_instead(run: "Run") -> None:
    with pytest.raises(TypeError, match=r"plain function is wanted.*`Unanswered`"):
        run(lambda core, account: place(core, account, buy(), answers=cast("Any", later)))


def broken(_: Question) -> bool:
    raise KeyError("o354")


def awaited_by_nobody(question: Question) -> Any:
    return later(question)


@pytest.mark.parametrize("answers", [broken, awaited_by_nobody])
def test_a_function_that_fails_leaves_the_question_open(
    run: "Run", mock: MockGateway, answers: Callable[[Question], Any]
) -> None:
    mock.will_ask("o354")

    def scenario(core: Core, account: str) -> Flow[Placed]:
        try:
            yield from place(core, account, buy(), answers=answers)
        except Unanswered as error:
            causes.append(error.__cause__)
            with pytest.raises(TypeError, match="answers"):
                yield from answer(core, error, cast("Any", True))  # noqa: FBT003 - the mistake
            return (yield from answer(core, error, {"o354": True}))
        raise AssertionError("nothing was asked")

    causes: list[BaseException | None] = []
    assert run(scenario).client_order_id == "z1"
    assert isinstance(causes[0], KeyError | TypeError)
    assert len(mock.log.of("orders.place")) == 1


# Accounts.


def test_an_account_nobody_has_is_named_beside_those_there_are(run: "Run", mock: MockGateway) -> None:
    with pytest.raises(InvalidAccount, match="DU0000000 is no account of this login, which has DU") as caught:
        run(lambda core, _: live(core, account="DU0000000"))
    assert "read-only" not in str(caught.value)
    assert not mock.log.of("accounts.select")
    assert not mock.log.of("orders.live")


def test_a_group_has_no_list_of_its_own() -> None:
    mock = MockGateway(profile="paper-advisor")
    with mock.client(keep_alive=False) as ib:
        ib.accounts.list()
        with pytest.raises(InvalidAccount, match="orders of a group are listed with its accounts"):
            ib.orders.live(account="All")


def test_an_order_for_a_group_can_be_followed_changed_and_cancelled() -> None:
    mock = MockGateway(profile="paper-advisor")
    with mock.client(keep_alive=False) as ib:
        ib.accounts.list()
        placed = ib.orders.place("All", buy(), answers=lambda _: True)
        mock.clock.advance(20)
        assert ib.orders.state(placed).client_order_id == "z1"
        assert ib.orders.wait_for_status(placed, "Submitted").order_id == placed.order_id
        ib.orders.modify("All", placed, limit_price="244.00", answers=lambda _: True)
        assert ib.orders.state(placed).limit_price == Decimal("244.00")
        ib.orders.cancel("All", placed)
        assert ib.orders.wait_cancelled(placed, timeout=120).status == "Cancelled"
        with pytest.raises(OrderNotFound):
            ib.orders.state("12345")


# Contracts and prices.


@dataclass(frozen=True)
class Found:
    conid: int


@pytest.mark.parametrize("contract", [AAPL, str(AAPL), Found(AAPL)])
def test_a_contract_is_whatever_has_a_conid(contract: int | str | Found) -> None:
    ticket = limit("BUY", 1, contract, "180", sec_type="STK")
    assert (ticket.conid, ticket.conidex or None, ticket.sec_type) == (AAPL, None, f"{AAPL}:STK")


def test_a_listing_that_was_resolved_can_be_ordered(mock: MockGateway) -> None:
    with mock.client(keep_alive=False) as ib:
        assert limit("BUY", 1, ib.contracts.resolve("AAPL"), "180").conid == AAPL


@pytest.mark.parametrize("text", ["8314@NYSE", "28812380;;;756733/1,320227571/-1", "61227069@OSE.JPN;;;1/1,2/-2"])
def test_a_conidex_stays_as_it_is(text: str) -> None:
    assert limit("BUY", 1, text, "180").conidex == text


@pytest.mark.parametrize("text", ["AAPL", "", "AAPL@NYSE", "-1", "0", "1.5", "٣", "28812380;;;", "1;;;2/1", "265598@"])
def test_a_symbol_is_no_contract(text: str) -> None:
    with pytest.raises(ValueError, match=r"conid: .*contracts\.resolve"):
        limit("BUY", 1, text, "180")


@pytest.mark.parametrize("wrong", [None, 1.5, [AAPL], object(), Found(cast("Any", None))])
def test_what_is_no_conid_at_all_is_a_wrong_type(wrong: Any) -> None:
    with pytest.raises(TypeError, match="conid: a conid, such as 265598"):
        market("BUY", 1, wrong)


PRICED: list[Callable[[Any], object]] = [
    lambda price: limit("BUY", 1, AAPL, price),
    lambda price: limit_on_close("BUY", 1, AAPL, price),
    lambda price: stop("BUY", 1, AAPL, price),
    lambda price: stop_limit("BUY", 1, AAPL, price, "5"),
    lambda price: stop_limit("BUY", 1, AAPL, "5", price),
    lambda price: midprice("BUY", 1, AAPL, price),
    lambda price: bracket(market("BUY", 1, AAPL), stop_loss=price),
]


@pytest.mark.parametrize("price", [0, "-1", Decimal("-0.01")])
@pytest.mark.parametrize("made", PRICED, ids=range(len(PRICED)))
def test_a_price_that_is_none_is_refused(made: Callable[[Any], object], price: object) -> None:
    with pytest.raises(ValueError, match="more than 0"):
        made(price)


def test_an_order_is_not_changed_to_a_price_that_is_none(run: "Run", mock: MockGateway) -> None:
    def scenario(core: Core, account: str) -> Flow[Placed]:
        placed = yield from place(core, account, buy())
        return (yield from modify(core, account, placed, limit_price=0))

    with pytest.raises(ValueError, match="limit price: more than 0"):
        run(scenario)
    assert not mock.log.of("orders.modify")


def test_combos_and_futures_may_cost_less_than_nothing() -> None:
    combo = Combo(Leg(756733, 1), Leg(320227571, -1))
    assert limit("BUY", 1, combo, "-1.50").price == Decimal("-1.50")
    assert limit("BUY", 1, str(combo), 0).price == 0
    assert limit("BUY", 1, 495512557, "-37.63", sec_type="FUT").price == Decimal("-37.63")


# Statuses, order ids, arguments.


@pytest.mark.parametrize(
    ("typo", "meant"), [("filled", "Filled"), ("Canceled", "Cancelled"), ("pre-submitted", "PreSubmitted")]
)
def test_a_status_nobody_has_is_refused_with_the_nearest(run: "Run", mock: MockGateway, typo: str, meant: str) -> None:
    with pytest.raises(ValueError, match=f"'{typo}' is none; is {meant} meant"):
        run(lambda core, _: wait_for_status(core, "1", ["Submitted", typo]))
    assert not mock.log.of("orders.status")


def test_what_was_placed_can_be_given_where_an_order_id_is_wanted(run: "Run", mock: MockGateway) -> None:
    def scenario(core: Core, account: str) -> Flow[list[Order]]:
        placed = yield from place(core, account, buy())
        [accepted] = placed.orders
        found = [(yield from state(core, placed)), (yield from wait_for_status(core, accepted, "Submitted"))]
        yield from modify(core, account, placed, limit_price="244.00")
        yield from cancel(core, account, accepted)
        return [*found, (yield from wait_cancelled(core, placed))]

    assert {order.order_id for order in run(scenario)} == {str(each) for each in mock.area(Book).orders}


@pytest.mark.parametrize("flow", [place, preview])
def test_swapped_arguments_are_told(run: "Run", mock: MockGateway, flow: Any) -> None:
    with pytest.raises(TypeError, match="the account comes first"):
        run(lambda core, account: flow(core, buy(), account))
    assert not mock.log.of("orders.place")
    assert not mock.log.of("orders.preview")


@pytest.mark.parametrize("wrong", ["DU1234567", None, [buy(), None], 265598])
def test_what_is_no_ticket_is_told(run: "Run", mock: MockGateway, wrong: Any) -> None:
    with pytest.raises(TypeError, match=r"a ticket of `ibportal\.orders`"):
        run(lambda core, account: place(core, account, wrong))
    assert not mock.log.of("orders.place")


def test_a_dict_for_a_ticket_is_told_as_it_is(run: "Run", mock: MockGateway) -> None:
    given: Any = {"conid": 265598, "side": "BUY"}
    with pytest.raises(TypeError, match=r"orders\.place: a ticket .* is wanted, not \{'conid': 265598"):
        run(lambda core, account: place(core, account, given))
    with pytest.raises(TypeError, match=r"orders\.modify: a ticket .* is wanted, not \{'conid': 265598"):
        run(lambda core, account: modify(core, account, "1", ticket=given))
    assert not mock.log.of("orders.place")
    assert not mock.log.of("orders.modify")


# Cancellation.


class Stalled(httpx.AsyncBaseTransport):
    """A way to the gateway on which one request never comes back."""

    def __init__(self, mock: MockGateway, path: str) -> None:
        self.inner = MockTransport(mock)
        self.path = path
        self.reached = asyncio.Event()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        response = await self.inner.handle_async_request(request)
        if self.path in request.url.path and request.method == "POST":
            self.reached.set()
            await asyncio.Event().wait()
        return response


@pytest.mark.parametrize("path", ["/orders", "/iserver/reply/"])
@pytest.mark.parametrize("name", [None, "z1"])
def test_a_cancelled_place_says_under_which_id_the_order_may_exist(
    mock: MockGateway, path: str, name: str | None
) -> None:
    mock.will_ask("o354")
    ticket = limit("BUY", 10, AAPL, "245.00") if name is None else buy()

    async def cancelled() -> list[str]:
        line = Stalled(mock, path)
        async with AsyncClient(transport=line, clock=mock.clock, keep_alive=False) as ib:
            account = str((await ib.accounts.list()).selected_account)
            task = asyncio.create_task(ib.orders.place(account, ticket, answers={"o354": True}))
            await line.reached.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError) as caught:
                await task
            return caught.value.__notes__

    [note] = asyncio.run(cancelled())
    sent = mock.log.of("orders.place")[0].body["orders"][0]["cOID"]
    assert f"under client order id {sent}" in note
    assert name in (None, sent)
