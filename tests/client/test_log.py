"""What is logged, and what is not: no account, name, cookie or token ever, over a whole session of the mock gateway."""

import asyncio
import logging
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from ibportal import AsyncClient, Client, IbportalError, log
from ibportal.mock import MockGateway
from ibportal.mock.accounts import Accounts
from ibportal.mock.session import Session
from ibportal.mock.wire import serve
from ibportal.models import OrderTicket
from ibportal_generated.calls import orders, portfolio, session

if TYPE_CHECKING:
    from ibportal_generated._call import Call

SECRET = {"Authorization": "OAuth an-oauth-secret"}


@pytest.fixture
def written(caplog: pytest.LogCaptureFixture) -> Iterator[list[str]]:
    """Everything that any logger wrote, as a file would have it."""
    lines: list[str] = []

    class Keeping(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            lines.append(self.format(record))

    root, handler = logging.getLogger(), Keeping()
    handler.setFormatter(logging.Formatter("%(name)s %(levelname)s %(message)s"))
    root.addHandler(handler)
    with caplog.at_level(logging.DEBUG), caplog.at_level(logging.DEBUG, logger="ibportal"):
        yield lines
    root.removeHandler(handler)


def secrets(mock: MockGateway) -> list[str]:
    accounts, held = mock.area(Accounts), mock.area(Session)
    people = [name for account in accounts.all for name in (account.title, account.id)]
    return [*people, held.id, held.mac, "mock-token", "mock-login", "mock-second-factor", "an-oauth-secret", "U7654321"]


def everything(ib: Client, mock: MockGateway) -> None:
    """A day: log in, look, trade, lose the session, be refused."""
    account = mock.area(Accounts).trading[0].id
    ticket = OrderTicket(conid=265598, order_type="LMT", side="BUY", tif="DAY", quantity=1, price=1.0)
    ib.session.ensure()
    ib.session.validate()
    ib.session.tickle()
    ib.portfolio.accounts()
    ib.accounts.owners(account)
    ib._send(orders.place(account, [ticket]))  # pyright: ignore[reportPrivateUsage]
    ib.request("GET", f"/portfolio/{account}/meta", headers={"Cookie": "x-sess-uuid=an-oauth-secret"})
    mock.fail_next("portfolio.accounts", status=503, times=3)
    mock.fail_next("portfolio.meta", status=500, body={"error": f"no such account {account} of U7654321"})
    calls: list[Call[Any]] = [portfolio.accounts(), portfolio.meta(account), portfolio.meta("U7654321")]
    for call in calls:
        try:
            ib._send(call)  # pyright: ignore[reportPrivateUsage]
        except IbportalError:
            log.LOG.exception("it failed for %s", account)
    mock.lose_session("login")
    try:
        ib._send(session.tickle())  # pyright: ignore[reportPrivateUsage]
    except IbportalError as error:
        log.LOG.warning("session of %s: %s", account, error)
    ib.session.check()


def test_nothing_secret_is_logged_in_a_whole_session(written: list[str]) -> None:
    mock = MockGateway()
    with mock.client(keep_alive=False, headers=SECRET) as ib:
        everything(ib, mock)
    text = "\n".join(written)
    assert [secret for secret in secrets(mock) if secret in text] == []
    assert log.MASK in text
    assert "Traceback" in text
    assert text.count("ibportal DEBUG portfolio.accounts GET 503") == 3


def test_nothing_secret_is_logged_by_the_libraries_below(written: list[str]) -> None:
    mock = MockGateway()
    with serve(mock) as url, Client(url, keep_alive=False, clock=mock.clock, headers=SECRET) as ib:
        everything(ib, mock)
    text = "\n".join(written)
    assert [secret for secret in secrets(mock) if secret in text] == []
    assert "httpcore" in text  # it did write
    assert "/portfolio/***/meta" in text


def test_every_call_is_one_line(written: list[str]) -> None:
    mock = MockGateway()
    with mock.client(keep_alive=False) as ib:
        ib.portfolio.accounts()
    [line] = [line for line in written if line.startswith("ibportal DEBUG")]
    assert line == "ibportal DEBUG portfolio.accounts GET 200 0 ms attempt 1"


def test_a_call_that_failed_says_how_and_which_attempt_it_was(written: list[str]) -> None:
    async def use() -> None:
        async with AsyncClient(transport=httpx.MockTransport(refuse), keep_alive=False) as ib:
            with pytest.raises(IbportalError):
                await ib.raw.portfolio.accounts()

    def refuse(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadTimeout("late", request=request)

    asyncio.run(use())
    [line] = [line for line in written if line.startswith("ibportal DEBUG portfolio")]
    assert line.startswith("ibportal DEBUG portfolio.accounts GET DeadlinePassed ")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("account U1234567 of DU7654321, DF123456 and F1234567", "account *** of ***, *** and ***"),
        ("GET /v1/api/portfolio/U1234567/ledger", "GET /v1/api/portfolio/***/ledger"),
        ("GET /v1/api/portfolio/DUN884097/ledger", "GET /v1/api/portfolio/***/ledger"),
        ("GET /v1/api/pa?accounts=U1234567%2CDFN884096&x_U7654321", "GET /v1/api/pa?accounts=***%2C***&x_***"),
        ("order 1234567 of conid 265598 at 150.25", "order 1234567 of conid 265598 at 150.25"),
        ("{'Cookie': 'x-sess-uuid=abc; api=1'}", "{'Cookie': '***'}"),
        ("Authorization: OAuth realm=x", "Authorization: ***"),
        ('{"TOKEN":"abc","USER_NAME":"me"}', '{"TOKEN":"***","USER_NAME":"***"}'),
        ("session 0123456789abcdef0123456789abcdef", "session ***"),
        (
            "BrokerageStatus(mac='98F2', session=abc, competing=False)",
            "BrokerageStatus(mac='***', session=***, competing=False)",
        ),
        ("the session is BROKERAGE, was UNKNOWN", "the session is BROKERAGE, was UNKNOWN"),
        ("MAC 98:F2:B3:23:BF:A0", "MAC ***"),
        ("(b'Set-Cookie', b'x-sess-uuid=0.1')", "(b'Set-Cookie', b'***')"),
    ],
)
def test_what_looks_like_a_secret_is_masked(text: str, shown: str) -> None:
    assert log.masked(text) == shown


def test_names_are_masked_once_they_are_known() -> None:
    log.learn("Grete Hermann", None, "ab")
    assert log.masked("the account of Grete Hermann, ab") == "the account of ***, ab"


def test_a_name_is_masked_as_a_word_and_not_inside_of_others() -> None:
    log.learn("test", "Auth")
    assert log.masked("latest: NotAuthenticated, test_1 (Auth)") == "latest: NotAuthenticated, ***_1 (***)"


def test_the_environment_sets_the_level(capsys: pytest.CaptureFixture[str]) -> None:
    level, handlers = log.LOG.level, list(log.LOG.handlers)
    try:
        log.guard({"IBPORTAL_LOG": "debug"})
        assert log.LOG.level == logging.DEBUG
        assert len(log.LOG.handlers) == len(handlers) + 1
        log.guard({"IBPORTAL_LOG": "INFO"})
        assert len(log.LOG.handlers) == len(handlers) + 1
    finally:
        log.LOG.setLevel(level)
        log.LOG.handlers[:] = handlers
    with pytest.raises(ValueError, match="IBPORTAL_LOG=LOUD is no level"):
        log.guard({"IBPORTAL_LOG": "loud"})
    assert capsys.readouterr().out == ""
