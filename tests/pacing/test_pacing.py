"""What is waited out, what is refused, and who has to wait for whom, on a clock that nobody waits for."""

import asyncio
import datetime as dt
from collections.abc import Callable, Sequence

import httpx
import pytest

from ibportal import AsyncClient, Client
from ibportal.clock import Clock
from ibportal.errors import NoGateway, NotSent, PacingError, PacingViolation, PenaltyBox
from ibportal.flow import Blocking, Effect, Flow, Hold, Release, Sleep
from ibportal.mock import VirtualClock
from ibportal.pacing import Lane, Pacing, opened, rules
from ibportal.pacing.memory import Memory
from ibportal.pacing.pacing import seconds
from ibportal.pacing.store import Unreachable, Wait


class Driver:
    """Performs what a flow asks for and notes the pauses; a place that is not free is an error."""

    def __init__(self, clock: VirtualClock) -> None:
        self.clock = clock
        self.pauses: list[float] = []
        self.taken: dict[str, int] = {}

    def run(self, flow: Flow[Release]) -> Release:
        release, effects = self.until_stuck(flow)
        assert release is not None, f"stuck at {effects}"
        return release

    def until_stuck(self, flow: Flow[Release]) -> tuple[Release | None, Effect | None]:
        """What the flow returns, or the place it waits for."""
        try:
            effect = next(flow)
            while True:
                match effect:
                    case Hold(name, limit) if self.taken.get(name, 0) >= limit:
                        return None, effect
                    case Hold(name):
                        self.taken[name] = self.taken.get(name, 0) + 1
                        effect = flow.send(lambda name=name: self._give_back(name))
                    case Sleep(pause):
                        self.pauses.append(round(pause, 3))
                        self.clock.sleep(pause)
                        effect = flow.send(None)
                    case Blocking(run):
                        effect = self._run(flow, run)
                    case _:
                        raise AssertionError(effect)
        except StopIteration as stop:
            release: Release = stop.value
            return release, None

    def _run(self, flow: Flow[Release], run: Callable[[], object]) -> Effect:
        try:
            outcome = run()
        except Unreachable as error:
            return flow.throw(error)
        return flow.send(outcome)

    def _give_back(self, name: str) -> None:
        self.taken[name] -= 1


@pytest.fixture
def clock() -> VirtualClock:
    return VirtualClock()


@pytest.fixture
def driver(clock: VirtualClock) -> Driver:
    return Driver(clock)


def paced(clock: VirtualClock, *, max_wait: float = 15, without: Sequence[str] = ()) -> Pacing:
    return Pacing(rules(lambda quirk: quirk not in without), opened(None), clock, max_wait)


def test_ten_go_at_once_and_the_eleventh_waits_a_second(clock: VirtualClock, driver: Driver) -> None:
    pacing = paced(clock)
    for _ in range(10):
        driver.run(pacing.admit("accounts.list"))()
    assert driver.pauses == []
    driver.run(pacing.admit("accounts.list"))()
    assert driver.pauses == [1.051]


def test_snapshots_queue_like_everything_else(clock: VirtualClock, driver: Driver) -> None:
    """Their own limit is that of everything: one that waits keeps its place and its patience."""
    pacing = paced(clock)
    for _ in range(10):
        driver.run(pacing.admit("market_data.snapshot"))()
    given_back: list[bool] = []
    flow = pacing.admit("market_data.snapshot")
    assert next(flow) == Hold("requests", 4)
    assert flow.send(lambda: given_back.append(True)) == Sleep(1.051)
    assert not given_back


def test_a_short_window_is_waited_out(clock: VirtualClock, driver: Driver) -> None:
    pacing = paced(clock)
    driver.run(pacing.admit("orders.live"))()
    driver.run(pacing.admit("orders.live"))()
    assert driver.pauses == [5.051]


def test_a_wait_above_max_wait_is_refused_with_what_is_left(clock: VirtualClock, driver: Driver) -> None:
    pacing = paced(clock)
    driver.run(pacing.admit("performance.period"))()
    clock.advance(minutes=5)
    with pytest.raises(PacingError, match=r"performance\.period: not sent: 1 in 900 s are allowed") as caught:
        driver.run(pacing.admit("performance.period"))
    assert caught.value.retry_after == pytest.approx(600, abs=0.1)
    assert not isinstance(caught.value, PenaltyBox)
    assert driver.pauses == []


def test_a_larger_max_wait_waits_a_quarter_of_an_hour(clock: VirtualClock, driver: Driver) -> None:
    pacing = paced(clock, max_wait=1000)
    driver.run(pacing.admit("performance.period"))()
    driver.run(pacing.admit("performance.period"))()
    assert driver.pauses == [900.051]


def test_without_patience_nothing_is_waited_for(clock: VirtualClock, driver: Driver) -> None:
    pacing = paced(clock, max_wait=0)
    for _ in range(10):
        driver.run(pacing.admit("accounts.list"))()
    with pytest.raises(PacingError) as caught:
        driver.run(pacing.admit("accounts.list"))
    assert 0 < caught.value.retry_after <= 1.051
    assert driver.taken["requests"] == 0


def test_waits_for_a_lane_add_up(clock: VirtualClock, driver: Driver) -> None:
    """Somebody else is always faster: after three windows it would be more than `max_wait`."""
    [lane] = rules().lanes["orders.live"]

    class Taken(Memory):
        def take(self, lanes: Sequence[Lane], clock: Clock) -> Wait | None:
            del lanes
            assert clock.monotonic() < 20, "still waiting"
            return Wait(5.051, lane)

    pacing = Pacing(rules(), Taken(), clock, 15)
    with pytest.raises(PacingError):
        driver.run(pacing.admit("orders.live"))
    assert driver.pauses == [5.051, 5.051]


def test_who_waits_for_its_own_lane_holds_up_nobody(clock: VirtualClock, driver: Driver) -> None:
    pacing = paced(clock)
    driver.run(pacing.admit("orders.live"))()
    waiting = [pacing.admit("orders.live") for _ in range(8)]
    for flow in waiting:
        asked_for = next(flow)
        assert asked_for == Hold("requests", 4)
        assert isinstance(flow.send(lambda: None), Sleep)
    driver.run(pacing.admit("orders.place"))()
    assert driver.pauses == []


def test_four_requests_are_in_flight_and_the_fifth_waits_for_a_place(clock: VirtualClock, driver: Driver) -> None:
    pacing = paced(clock)
    releases = [driver.run(pacing.admit("market_data.history")) for _ in range(4)]
    release, stuck = driver.until_stuck(pacing.admit("market_data.history"))
    assert release is None
    assert stuck == Hold("market_data.history", 4)
    for release in releases:
        release()
        release()
    assert driver.taken == {"market_data.history": 0, "requests": 0}


def test_contract_infos_go_one_at_a_time(clock: VirtualClock, driver: Driver) -> None:
    pacing = paced(clock)
    release = driver.run(pacing.admit("contracts.info"))
    assert driver.until_stuck(pacing.admit("contracts.info")) == (None, Hold("contracts.info", 1))
    driver.run(pacing.admit("accounts.list"))
    release()
    driver.run(pacing.admit("contracts.info"))


def test_after_a_429_nothing_is_sent_for_a_quarter_of_an_hour(clock: VirtualClock, driver: Driver) -> None:
    pacing = paced(clock)
    assert list(pacing.refused("orders.live", None)) == []
    clock.advance(minutes=14)
    with pytest.raises(PenaltyBox) as caught:
        driver.run(pacing.admit("session.tickle"))
    assert caught.value.retry_after == pytest.approx(60)
    assert driver.taken["requests"] == 0
    clock.advance(61)
    driver.run(pacing.admit("session.tickle"))


@pytest.mark.parametrize(
    ("told", "without", "kept"), [(60, (), 60), (0, (), 1), (60, ("retry-after",), 900), (60, ("penalty-box",), 0)]
)
def test_the_box_is_shut_as_long_as_the_answer_says(
    clock: VirtualClock, driver: Driver, told: float, without: Sequence[str], kept: float
) -> None:
    pacing = paced(clock, max_wait=0, without=without)
    assert list(pacing.refused("orders.live", told)) == []
    if kept:
        clock.advance(kept - 0.5)
        with pytest.raises(PenaltyBox):
            driver.run(pacing.admit("accounts.list"))
        clock.advance(1)
    driver.run(pacing.admit("accounts.list"))


def test_what_was_not_sent_does_not_use_up_the_quarter_of_an_hour(clock: VirtualClock, driver: Driver) -> None:
    pacing = paced(clock)
    driver.run(pacing.admit("performance.period"))()
    assert list(pacing.unsent("performance.period")) == []
    driver.run(pacing.admit("performance.period"))()
    assert driver.pauses == []


def test_nothing_is_sent_when_the_store_is_out_of_reach(clock: VirtualClock, driver: Driver) -> None:
    class Lost(Memory):
        blocks = True

        def take(self, lanes: Sequence[Lane], clock: Clock) -> Wait | None:
            del lanes, clock
            raise Unreachable("Redis: connection refused")

    with pytest.raises(NotSent, match=r"orders\.place: not sent: .*connection refused") as caught:
        driver.run(Pacing(rules(), Lost(), clock, 15).admit("orders.place"))
    assert not isinstance(caught.value, PacingError)
    assert driver.taken["requests"] == 0


@pytest.mark.parametrize(
    ("header", "kept"),
    [
        (None, None),
        ("120", 120),
        (" 0 ", 0),
        ("Mon, 16 Mar 2026 14:02:00 GMT", 120),
        ("Mon, 16 Mar 2026 14:02:00", 120),
        ("Mon, 16 Mar 2026 13:00:00 GMT", 0),
        ("soon", None),
        ("", None),
    ],
)
def test_retry_after_is_seconds_or_a_date(header: str | None, kept: float | None) -> None:
    assert seconds(header, dt.datetime(2026, 3, 16, 14, tzinfo=dt.UTC)) == kept


Answer = Callable[[httpx.Request], httpx.Response]


def both(answer: Answer, clock: VirtualClock) -> list[Callable[[], object]]:
    """The same call from either client, which share what was sent."""
    store = opened(None)

    def one() -> object:
        with Client(transport=httpx.MockTransport(answer), clock=clock, pacing=store, keep_alive=False) as ib:
            return ib.raw.accounts.list()

    async def awaited() -> object:
        async with AsyncClient(
            transport=httpx.MockTransport(answer), clock=clock, pacing=store, keep_alive=False
        ) as ib:
            return await ib.raw.accounts.list()

    return [one, lambda: asyncio.run(awaited())]


def test_a_429_to_one_client_keeps_the_other_still(clock: VirtualClock) -> None:
    sent: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request.url.path)
        return httpx.Response(429, headers={"Retry-After": "30"}, json={"error": "Too many requests"})

    for first, second in (both(answer, clock), reversed(both(answer, clock))):
        sent.clear()
        with pytest.raises(PacingViolation):
            first()
        with pytest.raises(PenaltyBox) as caught:
            second()
        assert caught.value.retry_after == pytest.approx(30)
        assert len(sent) == 1


def test_a_gateway_that_is_not_there_boxes_nobody(clock: VirtualClock) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("refused", request=request)

    for call in both(answer, clock):
        with pytest.raises(NoGateway):
            call()
