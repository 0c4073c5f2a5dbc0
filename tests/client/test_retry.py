"""What is repeated and what is not: which operations only read, which failures pass, how often, after which pause."""

# pyright: reportPrivateUsage=false
# Which operations the contract has is only visible from inside the mock's reading of it.

import asyncio
import random
from collections.abc import Callable
from itertools import pairwise
from typing import Any, Protocol

import httpx
import pytest

from ibportal import AsyncClient, Client
from ibportal.errors import (
    ApiError,
    DeadlinePassed,
    IbportalError,
    NoGateway,
    OutcomeUnknown,
    PacingError,
    PacingViolation,
    PenaltyBox,
    Unavailable,
)
from ibportal.mock import MockGateway
from ibportal.mock.clock import VirtualClock
from ibportal.mock.contract import shared
from ibportal.writes import READ_BY_POST, WRITE_BY_GET, WRITE_BY_PARAMETER, changes
from ibportal_generated._call import Call, Operation
from ibportal_generated.calls import market_data, orders

ACCOUNTS = [{"accountId": "U1234567"}]
TRANSIENT = httpx.Response(503, json={"error": "Service Unavailable", "statusCode": 503})


class Gateway:
    """Answers in turn, and the last answer for ever."""

    def __init__(self, *answers: httpx.Response | Exception) -> None:
        self.answers = list(answers)
        self.asked = 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        del request
        answer = self.answers[min(self.asked, len(self.answers) - 1)]
        self.asked += 1
        if isinstance(answer, Exception):
            raise answer
        return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)


class Ask(Protocol):
    """What `portfolio.accounts` gives through a gateway, with these options of the client."""

    def __call__(
        self, gateway: Gateway, clock: VirtualClock, call: Callable[[Any], Any] = ..., **options: Any
    ) -> Any: ...


def read(ib: Any) -> Any:
    return ib.portfolio.accounts()


def synchronously(gateway: Gateway, clock: VirtualClock, call: Callable[[Any], Any] = read, **options: Any) -> Any:
    with Client(transport=httpx.MockTransport(gateway), **made(clock, options)) as ib:
        return call(ib)


def asynchronously(gateway: Gateway, clock: VirtualClock, call: Callable[[Any], Any] = read, **options: Any) -> Any:
    async def run() -> Any:
        async with AsyncClient(transport=httpx.MockTransport(gateway), **made(clock, options)) as ib:
            return await call(ib)

    return asyncio.run(run())


PACING = frozenset({"global-rate", "endpoint-rates"})
"""Waiting for room would be mistaken for a pause."""


def made(clock: VirtualClock, options: dict[str, Any]) -> dict[str, Any]:
    return {"without": PACING, "keep_alive": False, "clock": clock} | options


@pytest.fixture(params=[synchronously, asynchronously])
def ask(request: pytest.FixtureRequest) -> Ask:
    made: Ask = request.param
    return made


GOOD = httpx.Response(200, json=ACCOUNTS)


@pytest.mark.parametrize(
    "failure",
    [
        TRANSIENT,
        httpx.Response(503),
        httpx.Response(500, json={"error": "There was an error processing the request. Please try again."}),
        httpx.Response(500, json={"error": "xcredserv comm failed during getEvents due to Connection refused"}),
        httpx.Response(500, json={"error": '{"reason":"Details currently unavailable..."}'}),
        httpx.Response(423, json={"status": "waiting for reply"}),
        httpx.ReadError("Connection reset by peer"),
    ],
    ids=["away", "gave up", "stumbled", "maintenance", "details", "not ready", "reset"],
)
def test_a_read_that_failed_for_a_passing_reason_is_repeated(ask: Ask, failure: httpx.Response | Exception) -> None:
    gateway, clock = Gateway(failure, GOOD), VirtualClock()
    assert ask(gateway, clock)[0].account_id == "U1234567"
    assert gateway.asked == 2
    assert clock.monotonic() > 0


@pytest.mark.parametrize(
    ("failure", "kind"),
    [
        (httpx.Response(400, json={"error": "Invalid period: X"}), ApiError),
        (httpx.Response(500, json={"error": "something unheard of"}), ApiError),
        (httpx.Response(200, json={"error": "No data."}), ApiError),
        (httpx.Response(429), PacingViolation),
        (httpx.ReadTimeout("timed out"), DeadlinePassed),
        (httpx.ConnectError("refused"), NoGateway),
    ],
    ids=["wrong", "unknown", "nothing", "too many", "hanging", "no gateway"],
)
def test_a_read_that_will_fail_again_is_not_repeated(
    ask: Ask, failure: httpx.Response | Exception, kind: type[IbportalError]
) -> None:
    gateway, clock = Gateway(failure), VirtualClock()
    with pytest.raises(kind):
        ask(gateway, clock)
    assert (gateway.asked, clock.monotonic()) == (1, 0)


@pytest.mark.parametrize("retries", [0, 1, 2, 4])
def test_a_read_is_repeated_as_often_as_the_client_was_told(ask: Ask, retries: int) -> None:
    gateway = Gateway(TRANSIENT)
    with pytest.raises(Unavailable):
        ask(gateway, VirtualClock(), retries=retries)
    assert gateway.asked == 1 + retries


def test_raw_is_one_request_whatever_comes(ask: Ask) -> None:
    gateway = Gateway(TRANSIENT, GOOD)
    with pytest.raises(Unavailable):
        ask(gateway, VirtualClock(), lambda ib: ib.raw.portfolio.accounts())
    assert gateway.asked == 1


@pytest.mark.parametrize(
    "failure", [TRANSIENT, httpx.Response(503), httpx.ReadError("reset"), httpx.ReadTimeout("late")]
)
def test_a_write_is_never_repeated(ask: Ask, failure: httpx.Response | Exception) -> None:
    gateway = Gateway(failure, GOOD)
    with pytest.raises(OutcomeUnknown):
        ask(gateway, VirtualClock(), lambda ib: ib.portfolio.invalidate_positions("U1234567"), without=EVERYTHING)
    assert gateway.asked == 1


EVERYTHING = PACING | {"portfolio-accounts-first"}
"""Listing accounts first would be a second request."""


def test_pauses_grow_and_vary(ask: Ask) -> None:
    def pauses(seed: int) -> list[float]:
        clock = VirtualClock()
        moments: list[float] = []

        class Watched(Gateway):
            def __call__(self, request: httpx.Request) -> httpx.Response:
                moments.append(clock.monotonic())
                return super().__call__(request)

        with pytest.raises(Unavailable):
            ask(Watched(TRANSIENT), clock, retries=3, chance=random.Random(seed))  # noqa: S311 - repeatable on purpose
        return [later - earlier for earlier, later in pairwise(moments)]

    first, again, other = pauses(1), pauses(1), pauses(2)
    assert first == again != other
    assert all(0.75 * 2**place <= pause <= 1.25 * 2**place for place, pause in enumerate(first))


def test_retry_after_is_obeyed_and_what_is_too_long_is_not_waited_out(ask: Ask) -> None:
    patient = httpx.Response(503, headers={"Retry-After": "7"})
    for longest in (7, 60):
        clock = VirtualClock()
        ask(Gateway(patient, GOOD), clock, max_wait=longest)
        assert clock.monotonic() >= 7
    gateway, clock = Gateway(patient, GOOD), VirtualClock()
    with pytest.raises(Unavailable) as caught:
        ask(gateway, clock, max_wait=5)
    assert (caught.value.retry_after, gateway.asked, clock.monotonic()) == (7, 1, 0)


def test_what_went_wrong_is_not_hidden_by_a_limit() -> None:
    """Performance may be asked for once in fifteen minutes: there is no second attempt, and the first one's error."""
    mock = MockGateway()
    mock.fail_next("performance.period", status=503)
    with mock.client(keep_alive=False) as ib:
        with pytest.raises(Unavailable):
            ib._send(_performance())
        with pytest.raises(PacingError):
            ib._send(_performance())


def _performance() -> Call[Any]:
    from ibportal_generated.calls import performance

    return performance.period(["DU1234567"], "1M")


@pytest.mark.parametrize(
    ("quirk", "failure"),
    [
        ("passing-failures", TRANSIENT),
        ("slow-unavailable", httpx.Response(503)),
        ("cold-notifications", httpx.Response(423, json={"status": "waiting for reply"})),
    ],
)
def test_repeating_can_be_switched_off_reason_by_reason(ask: Ask, quirk: str, failure: httpx.Response) -> None:
    gateway = Gateway(failure, GOOD)
    with pytest.raises(Unavailable):
        ask(gateway, VirtualClock(), without=PACING | {quirk})
    assert gateway.asked == 1


# What reads and what writes -------------------------------------------------------------------------------------------


def call(operation: str, method: str, **params: str) -> Call[Any]:
    return Call(Operation(operation, method, "/x"), {"url": "/x", "params": params}, lambda response: response)


def test_what_nobody_listed_is_sent_once_unless_it_is_a_get() -> None:
    """Of every operation there is, those that a release brought and that nobody has looked at yet among them."""
    unlisted = [
        each
        for each in shared().operations.values()
        if each.name not in {*READ_BY_POST, *WRITE_BY_GET, *WRITE_BY_PARAMETER}
    ]
    assert {each.name for each in unlisted if changes(call(each.name, each.method))} == {
        each.name for each in unlisted if each.method != "GET"
    }


ASKS = {
    "allocation.group",
    "balances.query",
    "banking.query_bank_instructions",
    "banking.query_cash_limits",
    "banking.query_recent_instructions",
    "contracts.definitions_post",
    "contracts.rules",
    "contracts.search_post",
    "echo.signed_jwt",
    "fa_models.account_funds",
    "fa_models.accounts",
    "fa_models.is_full_master",
    "fa_models.list",
    "fa_models.positions",
    "fa_models.presets",
    "fa_models.summary",
    "orders.preview",
    "orders.preview_single",
    "performance.all_periods",
    "performance.allocation",
    "performance.period",
    "performance.summary",
    "performance.transactions",
    "portfolio.consolidated_allocation",
    "reports.statement",
    "reports.tax_document",
    "reports.trade_confirmations",
    "restrictions.verify",
    "scanner.hmds_run",
    "scanner.hmds_scan",
    "scanner.run",
    "session.status",
    "session.tickle",
}
"""What may be repeated although it is a POST: whoever adds to it says so twice, since an order must never be here."""


def test_posts_that_only_ask_and_gets_that_change_are_these_and_no_others() -> None:
    operations = shared().operations.values()
    writes = {each.name for each in operations if changes(call(each.name, each.method))}
    posts = {each.name for each in operations if each.method == "POST"}
    assert posts - writes == ASKS & posts  # the contract of an earlier release lacks what later ones brought
    assert writes & {each.name for each in operations if each.method == "GET"} == {
        "market_data.regulatory_snapshot",
        "market_data.unsubscribe_all",
        "market_data.unsubscribe_get",
        "session.reauthenticate_by_get",
    }


def test_whatever_places_changes_or_cancels_is_a_write() -> None:
    operations = shared().operations.values()
    writes = {each.name for each in operations if changes(call(each.name, each.method))}
    assert writes >= {each.name for each in operations if each.method in ("PUT", "DELETE", "PATCH")}
    assert writes >= {f"orders.{name}" for name in ("place", "modify", "cancel", "reply", "suppress", "answer_prompt")}
    assert writes >= {"orders.place_single", "orders.place_for_group", "ccp.place", "ccp.modify", "ccp.cancel"}
    assert writes >= {"alerts.save", "watchlists.create", "accounts.select", "session.init", "session.logout"}
    assert writes >= {"fa_models.submit_transfers", "fa_models.rebalance_to_new_targets", "management.create"}
    assert not {"orders.preview", "session.status", "contracts.search_post", "portfolio.accounts"} & writes


def test_an_operation_nobody_thought_of_is_a_write_unless_it_is_a_get() -> None:
    assert changes(call("request", "POST"))
    assert not changes(call("request", "GET"))


def test_a_read_that_empties_a_cache_is_a_write() -> None:
    assert not changes(orders.live())
    assert changes(orders.live(force=True))
    assert changes(market_data.unsubscribe_all())


def test_a_get_that_changes_something_is_not_repeated(ask: Ask) -> None:
    gateway = Gateway(httpx.ReadError("reset"), GOOD)
    with pytest.raises(OutcomeUnknown):
        ask(gateway, VirtualClock(), lambda ib: ib.session.reauthenticate_by_get())
    assert gateway.asked == 1


def test_a_bare_request_that_is_too_many_is_the_last_one() -> None:
    gateway = Gateway(httpx.Response(429, headers={"Retry-After": "60"}))

    def twice(ib: Client) -> None:
        assert ib.request("GET", "/x").status_code == 429
        with pytest.raises(PenaltyBox) as caught:
            ib.request("GET", "/x")
        assert 59 < caught.value.retry_after <= 61

    synchronously(gateway, VirtualClock(), twice)
    assert gateway.asked == 1
