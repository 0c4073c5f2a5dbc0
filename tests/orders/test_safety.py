"""Orders under faults: one `place` never makes two orders, and what became of it is always found out.

Every request of the order flow, and of finding out afterwards, is made to fail in every way there is: the connection
refused, the request lost on its way there, its answer lost on its way back (a timeout, a reset, the 204 whose stray
bytes corrupt the next reply), a request that hangs in the gateway's queue and goes on when its client has gone, server
errors with the order taken and without, and the end of the session before and after.

`SAFETY_STEPS` says how many steps the state machine makes; a few hundred by default, which do not vary.
"""

import asyncio
import os
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, ClassVar, cast

import httpx
import pytest
from hypothesis import HealthCheck, Phase, note, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    invariant,
    multiple,
    precondition,
    rule,
    run_state_machine_as_test,
)

from ibportal import AsyncClient, Client
from ibportal.errors import (
    ApiError,
    Declined,
    IbportalError,
    NoGateway,
    NotSent,
    OrderRejected,
    OutcomeUnknown,
    SubmissionIncomplete,
    Unanswered,
)
from ibportal.mock import MockGateway
from ibportal.mock.book import Book, Order
from ibportal.mock.transport import MockTransport
from ibportal.orders import bracket, limit, oca
from ibportal.orders.placed import Placed
from ibportal.orders.question import Answers, Question
from ibportal_generated.models.order_ticket import OrderTicket

AAPL = 265598
STEPS = int(os.environ.get("SAFETY_STEPS", "300"))
LENGTH = 50

PLACE, REPLY, LIVE, TRADES, STATUS = "orders.place", "orders.reply", "orders.live", "orders.trades", "orders.status"
POINTS = (PLACE, REPLY, LIVE, TRADES, STATUS)
FAULTS = (
    "refused",
    "timeout before",
    "timeout after",
    "reset before",
    "reset after",
    "204 corruption",
    "half body",
    "late",
    "500 before",
    "500 after",
    "503 before",
    "504 page after",
    "session lost before",
    "session lost after",
    "logged out before",
    "logged out after",
)
LATE = 17.0
"""Seconds a request waits in the gateway's queue after its client has gone."""


class Unreliable(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """A way to the mock gateway on which requests and replies are lost as ordered."""

    def __init__(self, mock: MockGateway) -> None:
        self.mock = mock
        self.inner = MockTransport(mock)
        self.ordered: list[tuple[str, str]] = []
        """Operation and fault, in the order in which they are to happen."""
        self.sent: list[str] = []
        """Every request for one of `POINTS` that left the client: method and path."""
        self._queue: list[tuple[float, httpx.Request]] = []
        mock.clock.on_advance(self.deliver)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        operation = self._operation(request)
        fault = next((each for each in self.ordered if each[0] == operation), None)
        if operation in POINTS and fault != (operation, "refused"):
            self.sent.append(f"{request.method} {request.url.path}")
        if fault is None:
            return self.inner.handle_request(request)
        self.ordered.remove(fault)
        return self._failed(request, fault[1])

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        response = self.handle_request(request)
        return httpx.Response(response.status_code, headers=response.headers, content=response.read())

    def _failed(self, request: httpx.Request, fault: str) -> httpx.Response:
        kind, _, when = fault.rpartition(" ")
        if fault == "refused":
            raise httpx.ConnectError("refused", request=request)
        if fault == "late":
            self._queue.append((self.mock.clock.monotonic() + LATE, request))
            raise httpx.ReadTimeout("hung", request=request)
        if kind in ("session lost", "logged out"):
            return self._without_session(request, "brokerage" if kind == "session lost" else "login", when)
        if when in ("after", "corruption", "body"):
            self.inner.handle_request(request).read()
        match kind:
            case "timeout":
                raise httpx.ReadTimeout("silence", request=request)
            case "reset" | "half":
                raise httpx.ReadError("connection reset", request=request)
            case "204":
                raise httpx.RemoteProtocolError("illegal status line: bytearray(b'0')", request=request)
            case "500":
                return httpx.Response(500, json={"error": "There was an error processing the request."})
            case "503":
                return httpx.Response(503, json={"error": "Service Unavailable", "statusCode": 503})
            case _:
                return httpx.Response(504, html="<html><h1>Gateway Time-out</h1></html>")

    def _without_session(self, request: httpx.Request, tier: Any, when: str) -> httpx.Response:
        if when == "after":
            self.inner.handle_request(request).read()
            self.mock.lose_session(tier)
            return httpx.Response(401, json={"error": "not authenticated", "statusCode": 401})
        self.mock.lose_session(tier)
        return self.inner.handle_request(request)

    def deliver(self) -> None:
        """Send on what has waited long enough, whoever has gone."""
        due = [each for each in self._queue if each[0] <= self.mock.clock.monotonic()]
        self._queue = [each for each in self._queue if each not in due]
        for _, request in due:
            self.inner.handle_request(request).read()

    def _operation(self, request: httpx.Request) -> str:
        found = self.mock.contract.route(request.method, request.url.path.removeprefix("/v1/api"))
        return found[0].name if found else ""


@dataclass
class Attempt:
    """One `place`, and what the client said of it."""

    names: tuple[str, ...]
    """The client order ids it was sent with."""
    size: int
    """How many orders it was for."""
    claims: list[str] = field(default_factory=list[str])
    fate: str = "open"


def tickets(kind: str, names: tuple[str, ...]) -> list[OrderTicket]:
    """Orders that work and do not fill, named so that they can be counted."""
    if kind == "bracket":
        entry = limit("BUY", 10, AAPL, "245.00", client_order_id=names[0])
        return bracket(entry, take_profit="255.00", stop_loss="230.00")
    if kind == "group":
        return oca(
            [limit("BUY", 10, AAPL, Decimal(244 + place), client_order_id=name) for place, name in enumerate(names)]
        )
    return [limit("BUY", 10, AAPL, "245.00", client_order_id=names[0])]


def existing(mock: MockGateway, names: tuple[str, ...]) -> list[Order]:
    """The orders the gateway has taken under these client order ids, and what depends on them."""
    orders = list(mock.area(Book).orders.values())
    named = [order for order in orders if order.ticket.own_id in names]
    return named + [order for order in orders if order.parent in {each.id for each in named}]


def prepared(mock: MockGateway) -> None:
    """No questions but those that are ordered."""
    book = mock.area(Book)
    book.suppressed |= {"o163", "o2137", "o10331", "o403", "o451"}


def resume(mock: MockGateway, ib: Client) -> None:
    """Somebody logs in again, and the client is told to have its session."""
    mock.log_in()
    ib.session.ensure()
    prepared(mock)


class Safety(RuleBasedStateMachine):
    """A trader, a gateway, and a bad line between them."""

    steps: ClassVar[int] = 0
    """Steps made by all machines."""
    unanswered = Bundle("unanswered")

    def __init__(self) -> None:
        super().__init__()
        self.mock = MockGateway()
        self.line = Unreliable(self.mock)
        self.ib = Client(transport=self.line, clock=self.mock.clock, keep_alive=False)
        self.account = str(self.ib.accounts.list().selected_account)
        prepared(self.mock)
        self.attempts: list[Attempt] = []
        self.count = 0

    def teardown(self) -> None:
        self.ib.close()

    @rule(
        target=unanswered,
        kind=st.sampled_from(["single", "single", "bracket", "group"]),
        questions=st.lists(st.sampled_from(["o354", "o10153", "o382", "o10151"]), max_size=3, unique=True),
        faults=st.lists(st.tuples(st.sampled_from([PLACE, REPLY]), st.sampled_from(FAULTS)), max_size=2),
        answers=st.sampled_from(["all", "all", "all", "none", "no", "some"]),
        afterwards=st.lists(st.tuples(st.sampled_from([LIVE, TRADES]), st.sampled_from(FAULTS)), max_size=2),
    )
    def place(
        self,
        kind: str,
        questions: list[str],
        faults: list[tuple[str, str]],
        answers: str,
        afterwards: list[tuple[str, str]],
    ) -> Any:
        """Place something on a line that fails, and find out what became of it."""
        self.count += 1
        names = tuple(f"order-{self.count}-{place}" for place in range(3 if kind == "group" else 1))
        attempt = Attempt(names, 1 if kind == "single" else 3)
        self.attempts.append(attempt)
        if questions:
            self.mock.will_ask(*questions)
        self.line.ordered = list(faults)
        return self._lived(
            attempt,
            lambda: self.ib.orders.place(self.account, tickets(kind, names), answers=_answers(answers)),
            afterwards,
        )

    @rule(
        target=unanswered,
        asked=consumes(unanswered),
        answers=st.sampled_from(["all", "none", "no"]),
        fault=st.sampled_from(("", *FAULTS)),
    )
    def answer(self, asked: tuple[Attempt, Unanswered], answers: str, fault: str) -> Any:
        """Answer a question late, perhaps when it is void."""
        attempt, error = asked
        self.line.ordered = [(REPLY, fault)] if fault else []
        return self._lived(attempt, lambda: self.ib.orders.answer(error, _answers(answers)), [])

    @rule(seconds=st.sampled_from([1.0, 20.0, 90.0]))
    def wait(self, seconds: float) -> None:
        self.line.ordered = []
        self.mock.clock.advance(seconds)

    @rule(tier=st.sampled_from(["brokerage", "login"]))
    def lose_session(self, tier: Any) -> None:
        self.mock.lose_session(tier)
        self._resume()

    @precondition(lambda self: any(attempt.fate == "accepted" for attempt in self.attempts))
    @rule(fault=st.sampled_from(("", *FAULTS)))
    def look(self, fault: str) -> None:
        """The status of an order that was accepted, on a bad line."""
        attempt = next(each for each in self.attempts if each.fate == "accepted")
        [order, *_] = existing(self.mock, attempt.names)
        self.line.ordered = [(STATUS, fault)] if fault else []
        try:
            assert self.ib.orders.state(str(order.id)).order_id == str(order.id)
        except IbportalError as error:
            note(f"status: {error}")
            assert fault
        self._resume()

    def _lived(self, attempt: Attempt, act: Callable[[], Placed], afterwards: list[tuple[str, str]]) -> Any:
        """Do it, hold what the client says against what the gateway has, and find out what it does not say."""
        try:
            placed = act()
        except Unanswered as error:
            attempt.claims.append("asked")
            self._resume()
            return (attempt, error)
        except (NotSent, NoGateway, Declined, OrderRejected) as error:
            attempt.claims.append(type(error).__name__)
            attempt.fate = "none"
        except OutcomeUnknown as error:
            attempt.claims.append("unknown")
            self._is_named(attempt, error)
            self.line.ordered = list(afterwards)
            self._found_out(attempt, error)
        except ApiError as error:
            note(f"refused: {error!r}")
            attempt.claims.append(type(error).__name__)
            attempt.fate = "none"
        except SubmissionIncomplete:
            raise AssertionError("the gateway took part of a group") from None
        else:
            attempt.claims.append("placed")
            attempt.fate = "accepted"
            ids = {order.order_id for order in placed.orders}
            assert ids == {str(order.id) for order in existing(self.mock, attempt.names)}
        self._resume()
        return cast("Any", multiple())  # nothing for the bundle

    def _is_named(self, attempt: Attempt, error: OutcomeUnknown) -> None:
        assert error.client_order_ids == attempt.names

    def _found_out(self, attempt: Attempt, error: OutcomeUnknown) -> None:
        """Reconcile until it is known; lost sessions are resumed, as a program would."""
        found = self.ib.orders.reconcile(error)
        while found.fate == "unknown":
            note(f"{attempt.names}: {found.orders}")
            self._resume()
            found = self.ib.orders.reconcile(error)
        assert {each.fate for each in found.orders} in ({"accepted"}, {"never arrived"})
        attempt.fate = "accepted" if found.fate == "accepted" else "none"
        assert {each.order_id for each in found.orders if each.order_id} == {
            str(order.id) for order in existing(self.mock, attempt.names) if order.ticket.own_id in attempt.names
        }

    def _resume(self) -> None:
        self.line.ordered = []
        resume(self.mock, self.ib)

    @invariant()
    def never_two_orders(self) -> None:
        for attempt in self.attempts:
            orders = existing(self.mock, attempt.names)
            assert len(orders) in (0, attempt.size), attempt
            if attempt.fate == "accepted":
                assert orders, attempt
            if attempt.fate == "none":
                assert not orders, attempt

    @invariant()
    def nothing_is_sent_twice(self) -> None:
        Safety.steps += 1  # an invariant is looked at after every step
        placed = sum(each.startswith("POST") and each.endswith("/orders") for each in self.line.sent)
        assert placed <= len(self.attempts)
        replies = [each for each in self.line.sent if "/iserver/reply/" in each]
        assert len(replies) == len(set(replies))


def _answers(kind: str) -> Answers:
    if kind == "some":
        return {"o354": True, "o10153": True}
    if kind == "none":
        return None
    return _yes if kind == "all" else _no


def _yes(_: Question) -> bool:
    return True


def _no(_: Question) -> bool:
    return False


def test_one_place_never_makes_two_orders_and_every_unknown_outcome_is_reconciled() -> None:
    Safety.steps = 0
    run_state_machine_as_test(
        Safety,
        settings=settings(
            max_examples=STEPS // 40 + 1,
            stateful_step_count=LENGTH,
            deadline=None,
            derandomize="SAFETY_STEPS" not in os.environ,
            database=None,
            suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
            print_blob=False,
            phases=[Phase.generate],  # minutes of shrinking help nobody in a pipeline
        ),
    )
    print(Safety.steps, "steps")
    assert Safety.steps >= STEPS


async def _async_case(mock: MockGateway, line: Unreliable, operation: str, names: tuple[str, ...]) -> tuple[str, Any]:
    async with AsyncClient(transport=line, clock=mock.clock, keep_alive=False) as ib:
        account = str((await ib.accounts.list()).selected_account)
        prepared(mock)
        mock.will_ask("o354", "o10153")
        try:
            await ib.orders.place(account, tickets("single", names), answers=lambda _: True)
        except OutcomeUnknown as error:
            return await _settled_async(mock, line, ib, error)
        except Unanswered as error:
            return "placed", await ib.orders.answer(error, lambda _: True)
        except IbportalError as error:
            return "refused", error
        del operation
        return "placed", None


async def _settled_async(
    mock: MockGateway, line: Unreliable, ib: AsyncClient, error: OutcomeUnknown
) -> tuple[str, Any]:
    line.ordered = []
    found = await ib.orders.reconcile(error)
    if found.fate == "unknown":
        mock.log_in()
        await ib.session.ensure()
        found = await ib.orders.reconcile(error)
    return found.fate, found


def _sync_case(mock: MockGateway, line: Unreliable, operation: str, names: tuple[str, ...]) -> tuple[str, Any]:
    del operation
    with Client(transport=line, clock=mock.clock, keep_alive=False) as ib:
        account = str(ib.accounts.list().selected_account)
        prepared(mock)
        mock.will_ask("o354", "o10153")
        try:
            ib.orders.place(account, tickets("single", names), answers=lambda _: True)
        except OutcomeUnknown as error:
            line.ordered = []
            found = ib.orders.reconcile(error)
            if found.fate == "unknown":
                mock.log_in()
                ib.session.ensure()
                found = ib.orders.reconcile(error)
            return found.fate, found
        except Unanswered as error:
            return "placed", ib.orders.answer(error, lambda _: True)
        except IbportalError as error:
            return "refused", error
        return "placed", None


def _run_async(mock: MockGateway, line: Unreliable, operation: str, names: tuple[str, ...]) -> tuple[str, Any]:
    case: Coroutine[Any, Any, tuple[str, Any]] = _async_case(mock, line, operation, names)
    return asyncio.run(case)


@pytest.mark.parametrize("run", [_sync_case, _run_async])
@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("operation", [PLACE, REPLY])
def test_every_fault_at_every_point_leaves_one_order_or_none_and_says_which(
    operation: str, fault: str, run: Callable[..., tuple[str, Any]]
) -> None:
    mock = MockGateway()
    line = Unreliable(mock)
    line.ordered = [(operation, fault)]
    fate, _ = run(mock, line, operation, ("mine",))
    orders = existing(mock, ("mine",))
    assert len(orders) == (1 if fate in ("placed", "accepted") else 0), fate
    placed = [each for each in line.sent if each.endswith("/orders") and each.startswith("POST")]
    assert len(placed) == (0 if (operation, fault) == (PLACE, "refused") else 1)
    replies = [each for each in line.sent if "/iserver/reply/" in each]
    assert len(replies) == len(set(replies))
