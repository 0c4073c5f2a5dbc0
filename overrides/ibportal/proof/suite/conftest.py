"""The gateway that the suite is pointed at, a client of it, and the contract."""

from collections.abc import Callable, Generator, Iterator
from typing import Any

import pytest

from ibportal.client import Client
from ibportal.clock import Clock
from ibportal.contracts.match import Match
from ibportal.errors import IbportalError, Maintenance, NotPermitted, Unavailable

Fits = Callable[..., Any]
"""Calls an operation and gives the body of its reply, which has to fit: `fits("portfolio.meta", accountId=account)`."""

IN_THE_WAY = (NotPermitted, Maintenance, Unavailable)
"""What says something of the login or of the hour, and nothing of the contract."""
SYMBOL = "AAPL"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    """Skip what the login is not entitled to, or what IBKR has taken down for the night."""
    del item
    try:
        return (yield)
    except IN_THE_WAY as error:
        pytest.skip(str(error))


@pytest.fixture(scope="session")
def gateway(request: pytest.FixtureRequest) -> Iterator[tuple[str, Clock]]:
    """The gateway's address and the clock it goes by: the one that was named, or a mock gateway's."""
    named: str | None = request.config.getoption("--ibportal-url")
    if named:
        yield named, Clock()
        return
    from ibportal.mock import MockGateway, wire

    mock = MockGateway()
    with wire.serve(mock) as url:
        yield url, mock.clock


@pytest.fixture(scope="session")
def ib(gateway: tuple[str, Clock], request: pytest.FixtureRequest) -> Iterator[Client]:
    """A client that keeps to paper accounts; the brokerage session is opened, and nobody else's taken."""
    url, clock = gateway
    try:
        client = Client(url, clock=clock, keep_alive=False, verify=request.config.getoption("--ibportal-verify"))
    except ValueError as error:
        pytest.exit(str(error), returncode=2)
    with client:
        try:
            client.session.ensure()
        except IbportalError as error:
            pytest.exit(f"{url}: {error}", returncode=2)
        yield client


@pytest.fixture(scope="session")
def account(ib: Client, request: pytest.FixtureRequest) -> str:
    """The account that is looked at."""
    named: str | None = request.config.getoption("--ibportal-account")
    accounts = ib.accounts.list().accounts or []
    if named and named not in accounts:
        pytest.exit("--ibportal-account: this login cannot trade with that account", returncode=2)
    if not accounts:
        pytest.exit("this login has no account that can trade", returncode=2)
    return named or accounts[0]


@pytest.fixture(scope="session")
def stock(ib: Client) -> Match:
    """A stock that is sure to exist."""
    return ib.contracts.resolve(SYMBOL, exchange="NASDAQ")


@pytest.fixture(scope="session")
def fits(ib: Client, gateway: tuple[str, Clock]) -> Fits:
    """Calls one operation of the contract by name, and fails where its reply differs from the contract."""
    contract = pytest.importorskip("ibportal.mock.contract", reason='needs "ibportal[mock]"', exc_type=ImportError)
    from ibportal.proof.replies import Replies, judged

    replies = Replies(contract.shared())
    _, clock = gateway

    def call(name: str, *, json: Any = None, params: dict[str, Any] | None = None, **path: object) -> Any:
        operation = contract.shared().operations[name]
        address = operation.path.format(**path)
        options: dict[str, Any] = {key: value for key, value in (("json", json), ("params", params)) if value}
        response = ib.request(operation.method, address, **options)
        value = judged(operation, response, clock.now)
        found = [f"{each.kind} at {each.place}: {each.seen}" for each in replies.differences(operation, response)]
        assert not found, f"{name} differs from the contract: {'; '.join(found)}"  # noqa: S101 - what a suite is for
        return value

    return call
