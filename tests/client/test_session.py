"""The session: its states, opening it, keeping it alive, what is told anew after it was lost, and who is told of it."""

# pyright: reportPrivateUsage=false
# Flows are driven from inside a client, as the methods do it.

import asyncio
import gc
import logging
import random
import threading
import weakref
from collections.abc import Callable
from typing import Any, Protocol, TypeVar

import httpx
import pytest

from ibportal import AsyncClient, Client
from ibportal.core import Core
from ibportal.errors import (
    BrokerageSessionRequired,
    CompetingSession,
    LiveAccount,
    NoGateway,
    NotAuthenticated,
)
from ibportal.flow import Flow, Sleep
from ibportal.mock import MockGateway
from ibportal.mock.book import Book
from ibportal.mock.session import Session
from ibportal.models import OrderTicket
from ibportal.session.keeping import beat, kept
from ibportal.session.opening import check, ensure, login_page, prime, wait_for_login
from ibportal.session.selection import on_account
from ibportal.session.tracker import Change, State
from ibportal_generated.calls import accounts, orders, portfolio

T = TypeVar("T")
Behaviour = Callable[[Core], Flow[T]]


class Run(Protocol):
    """Runs a flow in one client or the other."""

    def __call__(self, flow: Behaviour[T], mock: MockGateway, /, **options: Any) -> T: ...


def synchronously(flow: Behaviour[T], mock: MockGateway, /, **options: Any) -> T:
    with mock.client(keep_alive=False, **options) as ib:
        return ib._runner.run(flow(ib._core))


def asynchronously(flow: Behaviour[T], mock: MockGateway, /, **options: Any) -> T:
    async def run() -> T:
        async with mock.async_client(keep_alive=False, **options) as ib:
            return await ib._runner.run(flow(ib._core))

    return asyncio.run(run())


@pytest.fixture(params=[synchronously, asynchronously])
def run(request: pytest.FixtureRequest) -> Run:
    made: Run = request.param
    return made


def sent(mock: MockGateway) -> list[str]:
    """The operations that reached the gateway, in order."""
    return [entry.asked.operation.name for entry in mock.log if entry.asked]


# States ---------------------------------------------------------------------------------------------------------------


def test_nothing_is_known_before_anything_was_sent() -> None:
    with MockGateway().client() as ib:
        assert ib.session.state is State.UNKNOWN


@pytest.mark.parametrize(
    ("options", "state"),
    [
        ({"logged_in": False}, State.GATEWAY_UP),
        ({"brokerage": False}, State.LOGGED_IN),
        ({}, State.BROKERAGE),
    ],
)
def test_the_gateway_says_how_far_the_session_is(run: Run, options: dict[str, Any], state: State) -> None:
    mock = MockGateway(**options)
    assert run(check, mock) is state
    assert sent(mock) == ["session.status"]


def test_no_gateway_is_a_state_too() -> None:
    def refuse(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("Connection refused", request=request)

    with Client(transport=httpx.MockTransport(refuse)) as ib:
        assert ib.session.check() is State.NO_GATEWAY
        assert ib.session.state is State.NO_GATEWAY
        with pytest.raises(NoGateway):
            ib.session.ensure()


@pytest.mark.parametrize("status", [500, 503])
def test_a_gateway_in_trouble_says_nothing_of_the_session(run: Run, status: int) -> None:
    mock = MockGateway()

    def flow(core: Core) -> Flow[tuple[State, State]]:
        yield from check(core)
        mock.fail_next("session.status", status=status)
        found = yield from check(core)
        return found, core.session.state

    assert run(flow, mock) == (State.UNKNOWN, State.BROKERAGE)


def test_a_login_that_was_there_has_expired(run: Run) -> None:
    mock = MockGateway()

    def flow(core: Core) -> Flow[list[State]]:
        states = [(yield from check(core))]
        mock.lose_session("login")
        states.append((yield from check(core)))
        mock.log_in(brokerage=False)
        states.append((yield from check(core)))
        return states

    assert run(flow, mock) == [State.BROKERAGE, State.EXPIRED, State.LOGGED_IN]


@pytest.mark.parametrize(
    ("told", "state"),
    [
        ({"authenticated": True, "connected": True, "competing": False, "established": True}, State.BROKERAGE),
        ({"authenticated": True, "connected": True, "competing": False}, State.BROKERAGE),  # older builds
        ({"authenticated": True, "connected": True, "competing": False, "established": False}, State.LOGGED_IN),
        ({"authenticated": True, "connected": True, "competing": True, "established": True}, State.COMPETING),
        ({"authenticated": False, "connected": True, "competing": False}, State.LOGGED_IN),
        ({"authenticated": False, "connected": False, "competing": False, "MAC": "0"}, State.LOGGED_IN),  # at night
        ({"authenticated": False, "connected": False, "competing": False, "MAC": None}, State.GATEWAY_UP),
    ],
)
def test_a_session_is_ready_when_all_of_its_flags_are(told: dict[str, Any], state: State) -> None:
    with Client(transport=httpx.MockTransport(lambda _: httpx.Response(200, json=told)), keep_alive=False) as ib:
        assert ib.session.check() is state


def test_callbacks_are_told_of_changes_and_of_nothing_else(run: Run, caplog: pytest.LogCaptureFixture) -> None:
    mock = MockGateway()
    told: list[Change] = []

    def broken(change: Change) -> None:
        raise RuntimeError(f"cannot bear {change.after}")

    def flow(core: Core) -> Flow[None]:
        core.session.on_change(broken)
        end = core.session.on_change(told.append)
        yield from check(core)
        yield from check(core)
        mock.lose_session()
        yield from check(core)
        end()
        mock.lose_session("login")
        yield from check(core)

    with caplog.at_level(logging.ERROR, logger="ibportal"):
        run(flow, mock)
    assert told == [Change(State.UNKNOWN, State.BROKERAGE), Change(State.BROKERAGE, State.LOGGED_IN)]
    assert len([record for record in caplog.records if "callback" in record.message]) == 3


# Opening --------------------------------------------------------------------------------------------------------------


def test_a_session_that_is_there_is_left_alone(run: Run) -> None:
    mock = MockGateway()
    assert run(ensure, mock) is State.BROKERAGE
    assert "session.init" not in sent(mock)


def test_opening_a_session_ends_with_accounts(run: Run) -> None:
    mock = MockGateway(brokerage=False)
    assert run(ensure, mock) is State.BROKERAGE
    assert sent(mock)[:2] == ["session.status", "session.init"]
    assert sent(mock)[-1] == "accounts.list"
    [init] = mock.log.of("session.init")
    assert init.asked is not None
    assert init.asked.body == {"publish": True, "compete": False}


def test_nobody_logged_in_is_said_at_once(run: Run) -> None:
    mock = MockGateway(logged_in=False)
    with pytest.raises(NotAuthenticated, match=r"wait_for_login"):
        run(ensure, mock)
    mock = MockGateway()
    mock.lose_session("login")
    with pytest.raises(NotAuthenticated, match=r"^session\.ensure: nobody is logged in"):
        run(ensure, mock)
    assert "session.init" not in sent(mock)


def test_a_session_held_elsewhere_is_left_there_unless_told_to_compete(run: Run) -> None:
    mock = MockGateway()
    mock.compete_from_elsewhere()
    with pytest.raises(CompetingSession, match=r"connected from a different IP address.*compete=True"):
        run(ensure, mock)
    assert mock.area(Session).elsewhere
    assert run(lambda core: ensure(core, compete=True), mock) is State.BROKERAGE
    assert not mock.area(Session).elsewhere
    mock.compete_from_elsewhere()
    assert run(ensure, mock, compete=True) is State.BROKERAGE


def test_a_client_that_is_to_open_nothing_opens_nothing(run: Run) -> None:
    mock = MockGateway(brokerage=False)
    assert run(ensure, mock, brokerage=False) is State.LOGGED_IN
    with pytest.raises(BrokerageSessionRequired):
        run(lambda core: core.send(orders.trades()), mock, brokerage=False)
    listed = run(lambda core: core.send(portfolio.accounts()), mock, brokerage=False)
    assert len(listed) == 1
    assert "session.init" not in sent(mock)


def test_what_cannot_be_opened_is_given_up_after_five_attempts(run: Run) -> None:
    mock = MockGateway(brokerage=False)
    mock.hold_up_init(failures=99)
    with pytest.raises(BrokerageSessionRequired, match=r"^session\.ensure: .* could not be opened"):
        run(ensure, mock)
    assert sent(mock).count("session.init") == 5
    assert mock.clock.monotonic() > 60  # with pauses that grow


def test_a_call_does_not_wait_for_a_session_longer_than_the_client_may(run: Run) -> None:
    mock = MockGateway(brokerage=False)
    mock.hold_up_init(failures=99)
    with pytest.raises(BrokerageSessionRequired):
        run(lambda core: core.send(orders.trades()), mock, max_wait=3)
    assert sent(mock).count("session.init") == 1
    assert mock.clock.monotonic() < 15


def test_a_lost_answer_to_opening_is_looked_after(run: Run) -> None:
    mock = MockGateway(brokerage=False)
    mock.fail_next("session.init", status=503)
    assert run(ensure, mock) is State.BROKERAGE
    assert sent(mock).count("session.init") == 2


def test_whoever_comes_at_the_same_time_finds_the_work_done() -> None:
    mock = MockGateway(brokerage=False)

    async def use() -> None:
        async with mock.async_client(keep_alive=False) as ib:
            await asyncio.gather(*(ib._runner.run(prime(ib._core)) for _ in range(5)), ib.session.ensure())

    asyncio.run(use())
    assert sent(mock).count("session.init") == 1

    mock = MockGateway(brokerage=False)
    with mock.client(keep_alive=False) as ib:
        threads = [threading.Thread(target=ib.session.ensure) for _ in range(5)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert sent(mock).count("session.init") == 1


def test_a_write_is_never_repeated_for_want_of_a_session(run: Run) -> None:
    mock = MockGateway()

    def flow(core: Core) -> Flow[None]:
        yield from check(core)
        mock.lose_session()
        yield from core.send(orders.suppress(["o163"]))

    with pytest.raises(BrokerageSessionRequired):
        run(flow, mock)
    assert sent(mock).count("orders.suppress") == 1


def test_a_write_that_comes_first_finds_a_session(run: Run) -> None:
    mock = MockGateway(brokerage=False)
    run(lambda core: core.send(orders.suppress(["o163"])), mock)
    assert mock.area(Book).suppressed == {"o163"}
    assert sent(mock).count("orders.suppress") == 1


def test_a_new_session_is_told_all_that_the_last_one_knew_in_order(run: Run) -> None:
    mock = MockGateway()
    restored: list[str] = []

    def subscriptions(core: Core) -> Flow[None]:
        restored.append("subscriptions")
        yield from core.once(accounts.pnl())

    def flow(core: Core) -> Flow[None]:
        yield from core.send(accounts.margins(_accounts(mock)[0].id))
        core.remembered.suppressed.update(f"o{number}" for number in range(60))
        core.session.restorers.append(subscriptions)
        mock.lose_session()
        mock.log.clear()
        yield from core.send(accounts.margins(_accounts(mock)[0].id))

    run(flow, mock)
    names = [name for name in sent(mock) if name not in ("session.status", "accounts.list")]
    assert names == [
        "accounts.margins",
        "session.init",
        "orders.suppress",
        "orders.suppress",
        "accounts.pnl",
        "accounts.margins",
    ]
    assert sent(mock).index("accounts.list") < sent(mock).index("orders.suppress")
    assert len(mock.area(Book).suppressed) == 60
    assert restored == ["subscriptions"]


def test_accounts_are_listed_once_in_a_session_and_again_in_the_next(run: Run) -> None:
    mock = MockGateway()

    def flow(core: Core) -> Flow[None]:
        for _ in range(3):
            yield from core.send(accounts.margins(_accounts(mock)[0].id))
        mock.area(Session).primed = False  # as after a reset that nobody noticed
        yield from core.send(accounts.margins(_accounts(mock)[0].id))

    run(flow, mock)
    assert sent(mock).count("accounts.list") == 2
    assert sent(mock).count("accounts.margins") == 5


def test_calls_about_an_account_select_it_first_and_only_once(run: Run) -> None:
    mock = MockGateway(profile="linked")
    [_, second, third] = [account.id for account in _accounts(mock)]

    def flow(core: Core) -> Flow[None]:
        for account in (second, second, third):
            yield from on_account(core, account, core.once(orders.trades()))
        yield from on_account(core, None, core.once(orders.trades()))

    run(flow, mock)
    chosen = [entry.asked.body["acctId"] for entry in mock.log.of("accounts.select") if entry.asked]
    assert chosen == [second, third]


def _accounts(mock: MockGateway) -> list[Any]:
    from ibportal.mock.accounts import Accounts

    return mock.area(Accounts).trading


# Logging in -----------------------------------------------------------------------------------------------------------


def test_a_login_is_waited_for_and_its_page_announced_once(run: Run) -> None:
    mock = MockGateway(logged_in=False)
    announced: list[str] = []
    mock.clock.on_advance(lambda: mock.log_in() if mock.clock.monotonic() == 20 else None)
    state = run(lambda core: wait_for_login(core, poll=4, announce=announced.append), mock)
    assert state is State.BROKERAGE
    assert announced == ["Log in at https://127.0.0.1:5000/"]


def test_a_login_that_does_not_come_is_not_waited_for_for_ever(run: Run) -> None:
    with pytest.raises(NotAuthenticated):
        run(lambda core: wait_for_login(core, 30, announce=None), MockGateway(logged_in=False))


def test_the_page_can_be_opened(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr("webbrowser.open", opened.append)
    with pytest.raises(NotAuthenticated):
        run(lambda core: wait_for_login(core, 5, open_browser=True, announce=None), MockGateway(logged_in=False))
    assert opened == [login_page("https://127.0.0.1:5000/v1/api")]


# Keeping alive --------------------------------------------------------------------------------------------------------


def test_a_session_is_kept_alive_through_a_quiet_hour(run: Run) -> None:
    mock = MockGateway()

    def flow(core: Core) -> Flow[State]:
        yield from check(core)
        keeping = kept(core)
        effect = next(keeping)
        pauses: list[float] = []
        while mock.clock.monotonic() < 3600:
            if isinstance(effect, Sleep):
                pauses.append(effect.seconds)
            effect = keeping.send((yield effect))
        keeping.close()
        assert all(55 <= pause <= 60 for pause in pauses)
        assert len(set(pauses)) > 10
        return (yield from check(core))

    assert run(flow, mock) is State.BROKERAGE
    assert 60 <= sent(mock).count("session.tickle") <= 66


def keep(core: Core, mock: MockGateway, until: float) -> Flow[None]:
    """Keep the session alive until the clock says `until`."""
    keeping = kept(core)
    effect = next(keeping)
    while mock.clock.monotonic() < until:
        effect = keeping.send((yield effect))
    keeping.close()


def test_a_session_lost_at_night_is_opened_anew_by_itself(run: Run) -> None:
    mock = MockGateway()
    told: list[State] = []

    def flow(core: Core) -> Flow[None]:
        yield from core.send(orders.trades())
        core.remembered.suppressed.add("o163")
        core.session.on_change(lambda change: told.append(change.after))
        mock.maintenance(minutes=8)
        yield from keep(core, mock, 3600)

    run(flow, mock)
    assert told[-1] is State.BROKERAGE
    assert State.LOGGED_IN in told
    assert mock.area(Book).suppressed == {"o163"}
    assert sent(mock).count("session.init") < 10  # with pauses that grow


def test_a_session_taken_from_elsewhere_is_not_fought_for(run: Run) -> None:
    mock = MockGateway()

    def flow(core: Core) -> Flow[State]:
        yield from core.send(orders.trades())
        mock.compete_from_elsewhere()
        yield from keep(core, mock, 1200)
        return core.session.state

    assert run(flow, mock) is State.COMPETING
    assert "session.init" not in sent(mock)


def test_an_expired_login_is_told_and_waited_for(run: Run) -> None:
    mock = MockGateway()
    told: list[State] = []

    def flow(core: Core) -> Flow[None]:
        yield from core.send(orders.trades())
        core.session.on_change(lambda change: told.append(change.after))
        mock.lose_session("login")
        yield from keep(core, mock, 300)
        assert told == [State.EXPIRED]
        mock.log_in()
        yield from keep(core, mock, 900)

    run(flow, mock)
    assert told[-1] is State.BROKERAGE


def test_failing_tickles_are_counted_and_survived(run: Run) -> None:
    mock = MockGateway()

    def flow(core: Core) -> Flow[tuple[list[int], State]]:
        yield from check(core)
        mock.fail_next("session.tickle", status=503)
        mock.fail_next("session.tickle", text="<html>busy</html>", status=200)
        counts: list[int] = []
        for _ in range(3):
            yield from beat(core)
            counts.append(core.session.failures)
        return counts, core.session.state

    assert run(flow, mock) == ([1, 2, 0], State.BROKERAGE)


def test_whatever_goes_wrong_the_session_is_kept_alive(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    mock = MockGateway()
    failures = iter([RuntimeError("a defect"), None, None])

    def broken(core: Core) -> Flow[None]:
        if error := next(failures, None):
            raise error
        yield from beat(core)

    monkeypatch.setattr("ibportal.session.keeping.beat", broken)
    run(lambda core: keep(core, mock, 300), mock)
    assert sent(mock).count("session.tickle") >= 2


PACING = ("global-rate", "endpoint-rates")
"""A tickle a second is all that is allowed, by a clock that stands still here."""


class Hasty(random.Random):
    """Chance that never waits: the session is kept alive as fast as it goes."""

    def uniform(self, a: float, b: float) -> float:
        del a, b
        return 0.01


def ticking(mock: MockGateway, times: int) -> threading.Event:
    """Set once the gateway was tickled so often."""
    event = threading.Event()
    answer = mock.answer

    def watched(request: Any) -> Any:
        reply = answer(request)
        if len(mock.log.of("session.tickle")) >= times:
            event.set()
        return reply

    mock.answer = watched  # type: ignore[method-assign]
    return event


def test_keeping_alive_begins_with_the_first_call_and_ends_with_the_client() -> None:
    mock = MockGateway()
    ticked = ticking(mock, 3)
    with mock.client(chance=Hasty(), without=PACING) as ib:
        assert keepers() == []
        ib.portfolio.accounts()
        assert ticked.wait(5)
        [keeper] = keepers()
        assert keeper.daemon  # a process does not wait for it
    assert keepers() == []


def keepers() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "ibportal keep-alive"]


def test_keeping_alive_is_a_task_of_the_loop_and_ends_with_the_client() -> None:
    mock = MockGateway()
    ticked = ticking(mock, 3)

    async def use() -> None:
        async with mock.async_client(chance=Hasty(), without=PACING) as ib:
            await ib.portfolio.accounts()
            assert await asyncio.to_thread(ticked.wait, 5)
            [task] = [task for task in asyncio.all_tasks() if task.get_name() == "ibportal keep-alive"]
        assert task.done()

    asyncio.run(use())


def test_a_client_that_is_forgotten_stops() -> None:
    mock = MockGateway()
    ib = mock.client(chance=Hasty(), without=PACING)
    ib.portfolio.accounts()
    [keeper] = keepers()
    seen = weakref.ref(ib)
    del ib
    gc.collect()
    assert seen() is None
    keeper.join(5)
    assert not keeper.is_alive()


def test_keeping_alive_can_be_left_out_and_does_not_begin_before_a_login() -> None:
    with MockGateway().client(keep_alive=False) as ib:
        ib.portfolio.accounts()
        assert keepers() == []
    with MockGateway(logged_in=False).client() as ib:
        ib.session.check()
        assert keepers() == []


def test_a_client_is_made_anew_in_every_event_loop_it_is_used_in() -> None:
    mock = MockGateway()
    ib = mock.async_client(keep_alive=True)

    async def use() -> None:
        await ib.portfolio.accounts()
        assert any(task.get_name() == "ibportal keep-alive" for task in asyncio.all_tasks())

    asyncio.run(use())
    mock.clock.advance(10)
    asyncio.run(use())
    asyncio.run(ib.aclose())


# The paper guard ------------------------------------------------------------------------------------------------------

TICKET = OrderTicket(conid=265598, order_type="LMT", side="BUY", tif="DAY", quantity=1, price=1.0)


def test_an_order_for_a_live_account_is_not_sent_unless_the_client_may(run: Run) -> None:
    mock = MockGateway(profile="live")
    [account] = _accounts(mock)
    attempts: list[Behaviour[Any]] = [
        lambda core: core.once(orders.place(account.id, [TICKET])),
        lambda core: core.bare("POST", f"/iserver/account/{account.id}/orders", {"json": {"orders": []}}),
        lambda core: core.bare("post", f"iserver/account/{account.id}/order/1?x=1", {"json": {}}),
        lambda core: core.once(orders.reply("0a", confirmed=True)),
    ]
    for attempt in attempts:
        with pytest.raises(LiveAccount, match=r"not sent: .* is not known to be a paper account.*live=True"):
            run(attempt, mock)
    assert not {"orders.place", "orders.modify", "orders.reply"} & set(sent(mock))
    run(lambda core: core.send(orders.place(account.id, [TICKET])), mock, live=True)
    assert "orders.place" in sent(mock)


def test_what_places_nothing_needs_no_leave(run: Run) -> None:
    mock = MockGateway(profile="live")
    [account] = _accounts(mock)
    run(lambda core: core.send(orders.preview(account.id, [TICKET])), mock)
    run(lambda core: core.bare("POST", f"/iserver/account/{account.id}/orders/whatif", {"json": {}}), mock)
    assert sent(mock).count("orders.preview") == 2


@pytest.mark.parametrize("account", ["DU1234567", "U1234567"])
@pytest.mark.parametrize(("told", "allowed"), [({"isPaper": True}, True), ({"isPaper": False}, False), ({}, False)])
def test_paper_is_what_the_gateway_says_and_not_how_an_account_is_spelt(
    account: str, told: dict[str, bool], *, allowed: bool
) -> None:
    placed: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/iserver/accounts"):
            return httpx.Response(200, json={"accounts": [account], **told})
        placed.append(request)
        return httpx.Response(200, json=[{"order_id": "1"}])

    with Client(transport=httpx.MockTransport(answer), keep_alive=False) as ib:
        try:
            ib.raw.orders.place(account, [TICKET])
        except LiveAccount:
            assert not allowed
    assert len(placed) == allowed


def test_another_login_behind_the_same_gateway_is_noticed() -> None:
    logins = iter([{"accounts": ["DU1"], "isPaper": True}, {"accounts": ["U2"], "isPaper": False}])

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/iserver/accounts"):
            return httpx.Response(200, json=next(logins))
        return httpx.Response(200, json=[{"order_id": "1"}])

    with Client(transport=httpx.MockTransport(answer), keep_alive=False) as ib:
        ib.raw.orders.place("DU1", [TICKET])
        with pytest.raises(LiveAccount, match="account U2"):
            ib.raw.orders.place("U2", [TICKET])


def test_both_clients_have_the_same_session() -> None:
    from ibportal.session.namespace import AsyncSession
    from ibportal.session.namespace import Session as Namespace

    assert {name for name in dir(Namespace) if name[0] != "_"} == {name for name in dir(AsyncSession) if name[0] != "_"}
    assert AsyncClient.session.__doc__ == Client.session.__doc__
