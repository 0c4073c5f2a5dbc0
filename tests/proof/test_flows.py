"""What is written by hand over several calls: whichever of its replies is mangled, its type or an error of ours.

A flow runs against the mock gateway, which is really asked, so that the flow gets on; what it answers to one operation
is then mangled, or replaced by something drawn from the contract. All occurrences of that operation are.
"""

import asyncio
import datetime as dt
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, get_args

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ibportal import AsyncClient, Client, IbportalError, routes
from ibportal.alerts import deletion
from ibportal.contracts import chain, lookup
from ibportal.core import Core
from ibportal.errors import Declined, OrderRejected
from ibportal.flow import Flow
from ibportal.market_data.history import history
from ibportal.market_data.regulatory import regulatory_quote
from ibportal.market_data.snapshot import snapshot
from ibportal.mock import MockGateway
from ibportal.node import is_array, is_object
from ibportal.orders import (
    book,
    cancellation,
    execution,
    limit,
    modification,
    preview,
    reconciliation,
    submission,
    suppression,
    waiting,
)
from ibportal.orders.placed import Placed
from ibportal.performance import analyst
from ibportal.portfolio import figures, positions
from ibportal.scanner import scan
from ibportal.session import opening
from tests.proof.conformance import every_misfit, hints
from tests.proof.corpus import TAMPERED, Tampered
from tests.proof.effort import cases
from tests.proof.looks import look
from tests.proof.surface import document, subject
from tests.proof.values import MUTATIONS, Mutation, Values, is_json

APPLE = 265598
JANUARY = dt.date(2027, 1, 1), dt.date(2027, 1, 31)
ORDERING = ("orders.place", "orders.reply", "orders.modify")
VALUES = Values(document())
ORDER = limit("BUY", 1, APPLE, 100)


@dataclass(frozen=True)
class Scenario:
    """A flow and its arguments; `{account}` and `{order}` stand for what the gateway has."""

    flow: Callable[..., Flow[Any]]
    arguments: tuple[Any, ...] = ()
    options: dict[str, Any] = field(default_factory=dict[str, Any])
    asks_for_more: bool = False
    """Whether it may say with a `ValueError`, and change nothing, that what it learnt does not fit its arguments."""

    def __str__(self) -> str:
        module = self.flow.__module__.removeprefix("ibportal.")
        return f"{module}.{self.flow.__name__}"

    @property
    def result(self) -> Any:
        """The type of the result."""
        return get_args(hints(self.flow)["return"])[-1]

    def started(self, core: Core, account: str, order: str) -> Flow[Any]:
        """The flow, begun with what the gateway has."""
        known = {"{account}": account, "{order}": order, "{tickets}": ORDER}
        arguments = [known.get(each, each) if isinstance(each, str) else each for each in self.arguments]
        return self.flow(core, *arguments, **self.options)


def yes(_question: Any) -> bool:
    """Go on, whatever is asked."""
    return True


SCENARIOS = (
    Scenario(snapshot, ([APPLE, 756733],), {"fields": ("last", "bid", "volume", "symbol")}),
    Scenario(history, (APPLE, "1m")),
    Scenario(regulatory_quote, (APPLE,), {"charged": True}),
    Scenario(lookup.search, ("AAPL",)),
    Scenario(lookup.resolve, ("AAPL",)),
    Scenario(lookup.info, (APPLE,)),
    Scenario(lookup.definitions, ([APPLE],)),
    Scenario(lookup.stocks, ("AAPL",)),
    Scenario(lookup.futures, ("ES",)),
    Scenario(lookup.bond_issuers, ("AAPL",)),
    Scenario(chain.strikes, (APPLE, "JAN27")),
    Scenario(chain.option_chain, (APPLE,), {"maturity": JANUARY, "strike": (150, 160)}),
    Scenario(positions.positions, ("{account}",)),
    Scenario(positions.position, (APPLE, "{account}")),
    Scenario(positions.subaccounts),
    Scenario(figures.figures, ("{account}",)),
    Scenario(analyst.period, ("{account}", "1M")),
    Scenario(analyst.transactions, ("{account}", APPLE)),
    Scenario(scan.params),
    Scenario(scan.scan, ("TOP_PERC_GAIN",)),
    Scenario(deletion.delete_all, ("{account}",)),
    Scenario(opening.check),
    Scenario(opening.ensure),
    Scenario(book.live),
    Scenario(book.state, ("{order}",)),
    Scenario(execution.trades),
    Scenario(suppression.suppress, (["o163"],)),
    Scenario(suppression.reset_suppression),
    Scenario(preview.preview, ("{account}", "{tickets}")),
    Scenario(reconciliation.reconcile, ("mine",), {"account": "{account}", "patience": 3.0}),
    Scenario(waiting.wait_for_status, ("{order}", "Cancelled"), {"timeout": 3.0}),
    Scenario(cancellation.cancel, ("{account}", "{order}")),
    Scenario(cancellation.cancel_all, ("{account}",)),
    Scenario(modification.modify, ("{account}", "{order}"), {"limit_price": 101, "answers": yes}, asks_for_more=True),
    Scenario(submission.place, ("{account}", "{tickets}"), {"answers": yes}),
)


class Tampering(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Between client and mock: keeps account of what is asked, and changes what is answered to one operation."""

    def __init__(self, gateway: MockGateway) -> None:
        self._inner = gateway.transport()
        self.asked: list[str] = []
        self.operation = ""
        self.change: Callable[[int, bytes], tuple[int, bytes]] = lambda status, body: (status, body)
        self.given: list[bytes] = []
        """What came in answer to orders, in the end."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self._changed(request, self._inner.handle_request(request))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        response = await self._inner.handle_async_request(request)
        await response.aread()
        return self._changed(request, response)

    def _changed(self, request: httpx.Request, response: httpx.Response) -> httpx.Response:
        name = routes.operation(request.method, request.url.path.removeprefix("/v1/api")).name
        self.asked.append(name)
        if name in ORDERING:
            self.given.append(response.read())
        if name != self.operation:
            return response
        status, body = self.change(response.status_code, response.read())
        self.given[-1:] = [body] if name in ORDERING else []
        return httpx.Response(status, content=body, headers={"Content-Type": "application/json"})


class Stage:
    """A mock gateway with an order in it, put back to its beginning for each case."""

    def __init__(self) -> None:
        self.gateway = MockGateway()
        with self.gateway.client(keep_alive=False) as ib:
            self.account = str(ib.accounts.list().selected_account)
            placed = ib.orders.place(self.account, ORDER, answers=yes)
            self.order = placed.orders[0].order_id
        self._beginning = self.gateway.snapshot()

    def run(self, scenario: Scenario, tampering: Tampering) -> Any:
        """The result of a scenario."""
        self.gateway.restore(self._beginning)
        with Client(transport=tampering, clock=self.gateway.clock, keep_alive=False, max_wait=1e9) as ib:
            return ib._runner.run(scenario.started(ib._core, self.account, self.order))  # pyright: ignore[reportPrivateUsage]

    def run_later(self, scenario: Scenario, tampering: Tampering) -> Any:
        """The same in the asynchronous client."""

        async def whole() -> Any:
            self.gateway.restore(self._beginning)
            async with AsyncClient(transport=tampering, clock=self.gateway.clock, keep_alive=False, max_wait=1e9) as ib:
                flow = scenario.started(ib._core, self.account, self.order)  # pyright: ignore[reportPrivateUsage]
                return await ib._runner.run(flow)  # pyright: ignore[reportPrivateUsage]

        return asyncio.run(whole())


@pytest.fixture(scope="module")
def stage() -> Stage:
    return Stage()


def prove(scenario: Scenario, tampering: Tampering, run: Callable[[Scenario, Tampering], Any]) -> None:
    """Run a scenario; what comes of it is its type, or an error of ours."""
    found = _outcome(scenario, tampering, run)
    if isinstance(found, ValueError):
        assert scenario.asks_for_more
        assert "orders.modify" not in tampering.asked
    elif not isinstance(found, IbportalError):
        assert not every_misfit(found, scenario.result)
        look(found)
    if tampering.operation in ORDERING:
        prove_honest(found, tampering.given)


def _outcome(scenario: Scenario, tampering: Tampering, run: Callable[[Scenario, Tampering], Any]) -> Any:
    try:
        return run(scenario, tampering)
    except (IbportalError, ValueError) as error:
        return error


def prove_honest(outcome: object, replies: list[bytes]) -> None:
    """An order is taken for accepted only if a reply says so, and never for refused if one does."""
    said = set[str]().union(*map(accepted, replies))
    if isinstance(outcome, Placed):
        assert {order.order_id for order in outcome.orders} <= said
    if isinstance(outcome, OrderRejected | Declined):
        assert not said


def accepted(body: bytes) -> set[str]:
    """The order ids that a reply of an order operation gives out, read by other means than the client's."""
    found: set[str] = set()

    def look(value: Any) -> None:
        rows = value if is_array(value) else [value]
        for row in filter(is_object, rows):
            working = row.get("order_status") in (
                "PendingSubmit",
                "PreSubmitted",
                "Submitted",
                "Filled",
                "PendingCancel",
            )
            refused = row.get("order_status") == "Failed" or (isinstance(row.get("text"), str) and not working)
            order_id = row.get("order_id")
            if isinstance(order_id, str) and order_id not in ("", "-1") and not refused:
                found.add(order_id)
            look(row.get("children"))
            look(row.get("childOrders"))

    if is_json(body):
        look(json.loads(body))
    return found


@st.composite
def tamperings(draw: Any, gateway: MockGateway, operation: str) -> Tampering:
    """A way to mangle what is answered to `operation`."""
    tampering = Tampering(gateway)
    tampering.operation = operation
    mutation: Mutation = draw(st.sampled_from(MUTATIONS))
    schemas = list(subject(operation).successes())
    drawn = VALUES.draw(draw, schemas[0][1]) if schemas and draw(st.booleans()) else None

    def change(status: int, body: bytes) -> tuple[int, bytes]:
        value = json.loads(body) if drawn is None and is_json(body) else drawn
        return status, mutation.apply(draw, value)

    tampering.change = change
    return tampering


@pytest.mark.parametrize("scenario", SCENARIOS, ids=str)
@pytest.mark.parametrize("way", ["sync", "async"])
def test_a_flow_gives_its_type_or_an_error_of_ours(scenario: Scenario, stage: Stage, way: str) -> None:
    run = stage.run if way == "sync" else stage.run_later
    plain = Tampering(stage.gateway)
    prove(scenario, plain, run)
    operations = sorted(set(plain.asked))
    assert operations, "the flow asks nothing: the scenario proves nothing"
    count = 6 if way == "sync" else 1

    for operation in operations:

        @cases(count)
        @given(tamperings(stage.gateway, operation))
        def proof(tampering: Tampering) -> None:
            prove(scenario, tampering, run)

        proof()


@pytest.mark.parametrize("operation", ORDERING)
def test_no_order_is_taken_for_accepted_that_was_not(operation: str, stage: Stage) -> None:
    flow = modification.modify if operation == "orders.modify" else submission.place
    scenario = next(each for each in SCENARIOS if each.flow is flow)

    @cases(80)
    @given(tamperings(stage.gateway, operation))
    def proof(tampering: Tampering) -> None:
        prove(scenario, tampering, stage.run)

    proof()


@pytest.mark.parametrize("tampered", TAMPERED, ids=str)
def test_a_flow_that_once_failed(tampered: Tampered, stage: Stage) -> None:
    scenario = next(each for each in SCENARIOS if str(each) == tampered.flow)
    tampering = Tampering(stage.gateway)
    tampering.operation = tampered.operation
    tampering.change = lambda status, _: (status, tampered.body)
    prove(scenario, tampering, stage.run)
    assert tampered.operation in tampering.asked
