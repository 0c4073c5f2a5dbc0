"""Each topic over real sockets: documented, typed, subscribed, received, unsubscribed; by both clients."""

import asyncio
import inspect
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, assert_type

import pytest

from ibportal import AsyncClient, Client
from ibportal.market_data import Bars, Quote
from ibportal.mock import MockGateway
from ibportal.mock.wire import serve
from ibportal.orders import market
from ibportal.orders.execution import Execution
from ibportal.portfolio.figures import Figures
from ibportal.stream.gap import Cause
from ibportal.stream.streams import AsyncStream, Stream
from ibportal.stream.subjects.depth import Ladder
from ibportal.stream.subjects.exercise import AsyncExercise, Exercise
from ibportal.stream.subjects.funds import Balances
from ibportal.stream.subjects.notices import Notice
from ibportal.stream.subjects.orders import OrderChange
from ibportal.stream.subjects.pnl import ProfitAndLoss
from ibportal.stream.subjects.state import Fault, SignOfLife
from ibportal_generated.models.bulletin import Bulletin
from ibportal_generated.models.exercise_content import ExerciseContent
from ibportal_generated.models.exercise_prompt import ExercisePrompt
from ibportal_generated.models.status_update import StatusUpdate
from ibportal_generated.models.tradable_accounts import TradableAccounts
from ibportal_generated.streaming import TOPICS

ACCOUNT = "DU2136155"
APPLE, CALL = 265598, 803768200

Doing = Callable[[MockGateway, Client], object]


def bought(mock: MockGateway, ib: Client) -> None:
    """Something that orders and trades tell of."""
    ib.orders.place(ACCOUNT, market("BUY", 3, APPLE))
    mock.clock.advance(seconds=5)


@dataclass(frozen=True)
class Case:
    """One topic."""

    token: str
    arguments: tuple[Any, ...]
    kind: type
    """What comes."""
    sent: str | None
    """What subscribes; None for what comes unasked."""
    ended: str | None
    """What ends it."""
    doing: Doing | None = None
    """What has something come, where nothing comes by itself."""


CASES = {
    "market_data": Case("smd", (APPLE,), Quote, f"smd+{APPLE}+{{", f"umd+{APPLE}+{{}}"),
    "history": Case("smh", (APPLE, "1d", "1h"), Bars, f"smh+{APPLE}+{{", "umh+341115"),
    "depth": Case("sbd", (APPLE, ACCOUNT), Ladder, f"sbd+{ACCOUNT}+{APPLE}", f"ubd+{ACCOUNT}"),
    "orders": Case("sor", (), OrderChange, "sor+{}", "uor+{}", bought),
    "trades": Case("str", (), Execution, "str+{", "utr", bought),
    "pnl": Case("spl", (), ProfitAndLoss, "spl+{}", "upl+{}"),
    "summary": Case("ssd", (ACCOUNT,), Figures, f"ssd+{ACCOUNT}+{{}}", f"usd+{ACCOUNT}+{{}}"),
    "ledger": Case("sld", (ACCOUNT,), Balances, f"sld+{ACCOUNT}+{{}}", f"uld+{ACCOUNT}+{{}}"),
    "exercise": Case("shs", (CALL,), ExerciseContent, f'shs+exercise+{{"CEX":"{CALL}"}}', None),
    "notifications": Case("ntf", (), Notice, None, None, lambda mock, _: mock.streams.notify("it is late")),
    "bulletins": Case("blt", (), Bulletin, None, None, lambda mock, _: mock.streams.bulletin("it is late")),
    "session": Case("sts", (), StatusUpdate, None, None, lambda mock, _: mock.streams.push(status())),
    "account": Case("act", (), TradableAccounts, None, None, lambda mock, _: mock.streams.push(accounts())),
    "system": Case("system", (), SignOfLife, None, None, lambda mock, _: mock.clock.advance(seconds=11)),
    "errors": Case("error", (), Fault, None, None, lambda mock, _: mock.streams.error("it went wrong")),
}


def status() -> dict[str, Any]:
    return {"topic": "sts", "args": {"competing": False}}


def accounts() -> dict[str, Any]:
    return {"topic": "act", "args": {"accounts": [ACCOUNT], "selectedAccount": ACCOUNT}}


@contextmanager
def gateway() -> Generator[tuple[MockGateway, str]]:
    mock = MockGateway()
    with serve(mock) as url:
        yield mock, url


def heard(mock: MockGateway, text: str) -> bool:
    return any(each.text.startswith(text) and not each.lost for each in mock.streams.heard)


def until(so: Callable[[], bool]) -> None:
    end = time.monotonic() + 10
    while not so():
        assert time.monotonic() < end, "it did not come to that"
        time.sleep(0.01)


def another(ib: Any, topic: str) -> Any:
    """A stream that something comes on by itself, about something else than `topic`."""
    return ib.stream.ledger(ACCOUNT) if topic == "pnl" else ib.stream.pnl()


each = pytest.mark.parametrize("topic", CASES)


@each
def test_a_topic_of_a_client(topic: str) -> None:
    case = CASES[topic]
    with (
        gateway() as (mock, url),
        Client(url, keep_alive=False) as ib,
        another(ib, topic) as ready,  # whose messages show that the connection stands
        getattr(ib.stream, topic)(*case.arguments) as stream,
    ):
        ready.get(10)
        if case.sent is not None:
            until(lambda: heard(mock, str(case.sent)))
        if case.doing is not None:
            case.doing(mock, ib)
        assert isinstance(stream.get(10), case.kind)
        stream.close()
        if case.ended is not None:
            until(lambda: heard(mock, str(case.ended)))


@each
def test_a_topic_of_an_asynchronous_client(topic: str) -> None:
    case = CASES[topic]

    async def run(mock: MockGateway, url: str) -> None:
        async with (
            AsyncClient(url, keep_alive=False) as ib,
            another(ib, topic) as ready,
            getattr(ib.stream, topic)(*case.arguments) as stream,
        ):
            await ready.get(10)
            if case.sent is not None:
                await asyncio.to_thread(until, lambda: heard(mock, str(case.sent)))
            if case.doing is not None:
                with Client(url, keep_alive=False) as other:
                    await asyncio.to_thread(case.doing, mock, other)
            assert isinstance(await stream.get(10), case.kind)
            await stream.aclose()
            if case.ended is not None:
                await asyncio.to_thread(until, lambda: heard(mock, str(case.ended)))

    with gateway() as (mock, url):
        asyncio.run(run(mock, url))


def test_what_is_answered_to_an_exercise_goes_the_same_way() -> None:
    with (
        gateway() as (mock, url),
        Client(url, keep_alive=False) as ib,
        ib.stream.exercise(CALL) as exercise,
    ):
        assert [type(exercise.get(10)) for _ in range(2)] == [ExerciseContent] * 2  # that it is about, and what is held
        exercise.submit(1, final=True)
        until(lambda: heard(mock, 'inp+exercise+{"action":"user_input"'))
        assert isinstance(exercise.get(10), ExercisePrompt)


def test_the_line_is_kept_up_by_tic() -> None:
    with (
        gateway() as (mock, url),
        Client(url, clock=mock.clock, keep_alive=False) as ib,
        ib.stream.pnl() as earned,
    ):
        earned.get(10)
        mock.clock.advance(41)
        until(lambda: heard(mock, "tic"))
        assert not earned.gaps


def test_every_topic_of_the_contract_can_be_streamed() -> None:
    inner = {"tic", "ech"}  # which keep the line up
    assert {case.token for case in CASES.values()} == TOPICS.keys() - inner - {"inp"}


@pytest.mark.parametrize("kind", [Client, AsyncClient])
@each
def test_a_topic_is_documented(kind: type[Client] | type[AsyncClient], topic: str) -> None:
    method = getattr(kind().stream, topic)
    documented = inspect.getdoc(method) or ""
    assert documented.split("\n")[0].endswith((".", ":"))
    signature = inspect.signature(method)
    assert "core" not in signature.parameters
    if topic != "exercise":
        stream = "AsyncStream" if kind is AsyncClient else "Stream"
        assert str(signature.return_annotation).startswith(f"{stream}[")
        named = [name for name in signature.parameters if name != "options"]
        assert all(f"{name}:" in documented for name in named)


def test_type_checkers_know_what_comes() -> None:
    def of(ib: Client) -> None:
        assert_type(ib.stream.market_data(APPLE, ["last"], merged=True, buffer=5), Stream[Quote])
        assert_type(ib.stream.trades(days=2, on_gap=print), Stream[Execution])
        assert_type(ib.stream.exercise(CALL), Exercise)

    def of_async(ib: AsyncClient) -> None:
        assert_type(ib.stream.history(APPLE, overflow="raise"), AsyncStream[Bars])
        assert_type(ib.stream.exercise(CALL), AsyncExercise)

    assert callable(of)
    assert callable(of_async)


def test_what_is_wrong_is_refused_before_anything_is_sent() -> None:
    mock = MockGateway()
    with Client(transport=mock.transport(), clock=mock.clock, keep_alive=False) as ib:
        with pytest.raises(ValueError, match="did you mean"):
            ib.stream.market_data(APPLE, ["lst"])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
        with pytest.raises(ValueError, match="period"):
            ib.stream.history(APPLE, "two hours")
        with pytest.raises(ValueError, match="none can be merged"):
            ib.stream.trades(overflow="conflate")
        with pytest.raises(TypeError):
            ib.stream.orders(bufer=5)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    assert mock.streams.heard == []


def test_a_slow_reader_of_quotes_can_have_them_put_into_one() -> None:
    mock = MockGateway()
    with (
        Client(transport=mock.transport(), clock=mock.clock, keep_alive=False) as ib,
        ib.stream.market_data(APPLE, ["last", "bid"], buffer=1, overflow="conflate") as quotes,
        ib.stream.market_data(8314) as other,
    ):
        other.get(10)
        for number in range(5):
            mock.streams.push({"topic": f"smd+{APPLE}", "conid": APPLE, "84": f"{number}.5"})
        until(lambda: quotes.current is not None and quotes.current.raw.get("84") == "4.5")
        quote = quotes.get(10)
        assert (str(quote.bid), quote.last is None, quotes.gaps) == ("4.5", False, ())


def test_a_message_that_cannot_be_read_is_a_gap_and_the_stream_goes_on() -> None:
    mock = MockGateway()
    with Client(transport=mock.transport(), clock=mock.clock, keep_alive=False) as ib, ib.stream.pnl() as pnl:
        first = pnl.get(10)
        mock.streams.push({"topic": "spl", "args": {f"{ACCOUNT}.Core": {"dpl": {"not": "a number"}}}})
        mock.streams.push({"topic": "spl", "args": {f"{ACCOUNT}.Core": {"dpl": 5}}})
        assert pnl.get(10).daily == 5
        assert [gap.cause for gap in pnl.gaps] == [Cause.UNREADABLE]
        assert first.daily != 5
