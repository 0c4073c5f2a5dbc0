"""Live objects of both clients against the mock gateway: kept current, through what happens to connections."""

import asyncio
import itertools
import threading
import time
from collections.abc import Callable
from decimal import Decimal

import pytest

from ibportal import AsyncClient, Client
from ibportal.errors import SessionError, StreamClosed
from ibportal.live import AsyncLive, Change, Live, Source
from ibportal.mock import MockGateway
from ibportal.orders import market
from ibportal.orders.order import Order
from ibportal.stream.gap import Cause

APPLE = 265598


@pytest.fixture
def ib(mock: MockGateway) -> Client:
    return Client(transport=mock.transport(), clock=mock.clock, keep_alive=False)


def settled(live: Live[str, Order] | Live[int, object]) -> None:
    """Wait until it is told what happens, and REST was asked since."""
    until(lambda: live.streaming and live.complete)


def until(so: Callable[[], object], seconds: float = 10.0) -> None:
    end = time.monotonic() + seconds
    while not so():
        assert time.monotonic() < end, "it did not come to that"
        time.sleep(0.005)


def step(mock: MockGateway, seconds: float, times: int = 1) -> None:
    """Let time pass, and what comes of it arrive."""
    for _ in range(times):
        mock.clock.advance(seconds=seconds)
        time.sleep(0.02)


def filled(order_id: str) -> Callable[[Live[str, Order] | AsyncLive[str, Order]], bool]:
    return lambda known: order_id in known and known[order_id].status == "Filled"


def test_an_order_is_followed_until_it_is_filled(mock: MockGateway, ib: Client, account: str) -> None:
    with ib, ib.live.orders() as orders:
        changes: list[Change[str, Order]] = []
        orders.on_change(changes.append)
        settled(orders)
        placed = ib.orders.place(account, market("BUY", 3, APPLE))
        mock.clock.advance(seconds=5)
        assert orders.wait_for(filled(placed.order_id)) is True
        order = orders[placed.order_id]
        assert (order.quantity, order.filled, order.symbol) == (Decimal(3), Decimal(3), "AAPL")
        assert list(orders) == [placed.order_id]
        statuses = [change.after.status for change in changes if change.after]
        assert statuses[0] in ("Inactive", "PendingSubmit", "PreSubmitted")
        assert statuses[-1] == "Filled"
        assert {change.source for change in changes} == {Source.STREAM}
        assert changes[0].before is None
        assert all(before.after is after.before for before, after in itertools.pairwise(changes))
        assert orders.as_of == mock.clock.now()


def test_positions_and_orders_move_alike(mock: MockGateway, ib: Client, account: str) -> None:
    with ib, ib.live.orders() as orders, ib.live.positions(account) as positions:
        settled(orders)
        until(lambda: positions.streaming and positions.complete)
        before = positions[APPLE].size
        step(mock, 5)
        placed = ib.orders.place(account, market("BUY", 3, APPLE))
        step(mock, 2)
        orders.wait_for(filled(placed.order_id))
        positions.wait_for(lambda known: known[APPLE].size == before + 3)
        assert not positions[APPLE].confirmed
        step(mock, 11)
        positions.wait_for(lambda known: known[APPLE].confirmed)
        assert positions[APPLE].size == before + 3
        assert positions[APPLE].average_price is not None


def test_quotes_are_whole_and_current(mock: MockGateway, ib: Client) -> None:
    with ib, ib.live.quotes([APPLE, 8314], ["last", "bid", "ask"]) as quotes:
        assert set(quotes) == {APPLE, 8314}
        assert all(quote.missing == () for quote in quotes.values())
        until(lambda: quotes.streaming)
        mock.streams.push({"topic": "smd+265598", "conid": APPLE, "_updated": 2_000_000_000_000, "84": "1.25"})
        quotes.wait_for(lambda known: known[APPLE].bid == Decimal("1.25"))
        assert quotes[APPLE].last is not None


def test_what_happened_while_the_connection_was_lost_is_found(mock: MockGateway, ib: Client, account: str) -> None:
    with ib, ib.live.orders() as orders:
        settled(orders)
        changes: list[Change[str, Order]] = []
        orders.on_change(changes.append)
        mock.streams.drop()
        placed = ib.orders.place(account, market("BUY", 3, APPLE))
        step(mock, 5, times=12)
        orders.wait_for(filled(placed.order_id))
        until(lambda: orders.gaps)
        assert orders.gaps[0].cause is Cause.RECONNECTED
        assert Source.RECONCILED in {change.source for change in changes} or orders[placed.order_id].over


def test_everything_is_compared_every_few_minutes(mock: MockGateway, ib: Client) -> None:
    with ib, ib.live.orders() as orders:
        settled(orders)
        step(mock, 30, times=2)
        first = orders.reconciled_at
        assert first is not None
        step(mock, 30, times=8)
        orders.wait_for(lambda known: known.reconciled_at is not None and known.reconciled_at > first)


def test_a_callback_that_fails_harms_nobody(
    mock: MockGateway, ib: Client, account: str, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(change: Change[str, Order]) -> None:
        raise RuntimeError(change.key)

    with ib, ib.live.orders() as orders:
        settled(orders)
        end = orders.on_change(fail)
        placed = ib.orders.place(account, market("BUY", 3, APPLE))
        step(mock, 5)
        orders.wait_for(filled(placed.order_id))
        end()
        end()
    assert "a callback failed" in caplog.text


def test_what_cannot_be_compared_now_is_compared_later(
    mock: MockGateway, ib: Client, caplog: pytest.LogCaptureFixture
) -> None:
    with ib.with_options(retries=0) as patient, patient.live.orders() as orders:
        settled(orders)
        step(mock, 11)
        before = orders.reconciled_at
        assert before is not None
        mock.fail_next("orders.live", status=500, body={"error": "it went wrong"})
        mock.streams.drop()
        until(lambda: "could not be compared" in caplog.text)
        assert not orders.closed
        step(mock, 5, times=8)
        orders.wait_for(lambda known: known.reconciled_at is not None and known.reconciled_at > before)


def test_waiting_ends_in_time_and_with_the_client(ib: Client) -> None:
    with ib:
        orders = ib.live.orders()
        with pytest.raises(TimeoutError, match=r"not so after 0\.05 s"):
            orders.wait_for(lambda _: False, timeout=0.05)
        failures: list[BaseException] = []

        def wait() -> None:
            try:
                orders.wait_for(lambda _: False)
            except StreamClosed as error:
                failures.append(error)

        waiting = threading.Thread(target=wait)
        waiting.start()
    waiting.join(5)
    assert len(failures) == 1
    assert orders.closed


def test_what_is_closed_keeps_what_it_knew_and_leaves_nothing_behind(mock: MockGateway, ib: Client) -> None:
    before = threading.active_count()
    with ib:
        quotes = ib.live.quotes(APPLE)
        until(lambda: quotes.streaming)
        until(lambda: "smd+265598" in mock.streams.subscriptions)
        quotes.close()
        quotes.close()
        assert quotes[APPLE].last is not None
        until(lambda: not mock.streams.subscriptions)
        with pytest.raises(StreamClosed):
            quotes.wait_for(lambda _: False)
    until(lambda: threading.active_count() == before)


def test_a_failure_to_begin_is_raised_and_leaves_nothing_behind(mock: MockGateway, ib: Client) -> None:
    mock.lose_session("login")
    with ib, pytest.raises(SessionError):
        ib.live.orders()
    until(lambda: not any(thread.name == "ibportal live" for thread in threading.enumerate()))


def test_it_is_one_of_its_kind(ib: Client) -> None:
    with ib, ib.live.orders() as one, ib.live.orders() as other:
        assert one == one  # noqa: PLR0124 - that is what is tested
        assert one != other
        assert len({one, other}) == 2
        assert repr(one).startswith("<Live: 0 orders, as of 2026-03-16")


def test_an_asynchronous_client_keeps_orders_and_positions(mock: MockGateway, account: str) -> None:
    async def run() -> None:
        async with AsyncClient(transport=mock.transport(), clock=mock.clock, keep_alive=False) as ib:
            orders, positions = await ib.live.orders(), await ib.live.positions(account)
            changes: list[Change[str, Order]] = []

            async def note(change: Change[str, Order]) -> None:
                await asyncio.sleep(0)
                changes.append(change)

            orders.on_change(note)
            before = positions[APPLE].size
            for _ in range(1000):
                if orders.streaming and orders.complete and positions.streaming and positions.complete:
                    break
                await asyncio.sleep(0.005)
            mock.clock.advance(seconds=5)
            placed = await ib.orders.place(account, market("BUY", 3, APPLE))
            mock.clock.advance(seconds=2)
            assert await orders.wait_for(filled(placed.order_id)) is True
            await positions.wait_for(lambda known: known[APPLE].size == before + 3)
            mock.clock.advance(seconds=11)
            await positions.wait_for(lambda known: known[APPLE].confirmed)
            assert [change.after.status for change in changes if change.after][-1] == "Filled"
            async with await ib.live.quotes(APPLE) as quotes:
                assert quotes[APPLE].last is not None
            assert quotes.closed
            await orders.aclose()
            with pytest.raises(StreamClosed):
                await orders.wait_for(lambda _: False)
            waiting = asyncio.create_task(positions.wait_for(lambda _: False))
            await asyncio.sleep(0)
        with pytest.raises(StreamClosed):
            await waiting
        assert len(asyncio.all_tasks()) == 1

    asyncio.run(run())


def test_an_asynchronous_failure_to_begin_is_raised(mock: MockGateway) -> None:
    async def run() -> None:
        mock.lose_session("login")
        async with AsyncClient(transport=mock.transport(), clock=mock.clock, keep_alive=False) as ib:
            with pytest.raises(SessionError):
                await ib.live.orders()
        assert len(asyncio.all_tasks()) == 1

    asyncio.run(run())
