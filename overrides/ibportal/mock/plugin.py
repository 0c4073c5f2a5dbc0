"""Fixtures for pytest, there as soon as `ibportal[mock]` is installed.

    def test_my_strategy(ibportal_mock, ibportal_client):
        ibportal_mock.fail_next("orders.place", fault=Fault.RESET, handled=True)
        ...

Every test has a mock gateway of its own, so tests can run in parallel (pytest-xdist). What it is like, a marker says:
`@pytest.mark.ibportal_mock(profile="advisor", seed=7)` takes the arguments of `MockGateway`. Nothing of the mock is
imported before a test asks for it.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from ibportal import AsyncClient, Client
    from ibportal.mock.gateway import MockGateway

pytest_plugins = ("ibportal.proof.plugin",)
"""The options of `ibportal.proof.suite`."""
MARKER = "ibportal_mock(**options): arguments of ibportal.mock.MockGateway for the fixtures of this test"


def pytest_configure(config: pytest.Config) -> None:
    """Make the marker known."""
    config.addinivalue_line("markers", MARKER)


@pytest.fixture
def ibportal_mock(request: pytest.FixtureRequest) -> "MockGateway":
    """A mock gateway, logged in to a paper account, with a brokerage session, at a standing clock."""
    from ibportal.mock.gateway import MockGateway

    node: pytest.Item = request.node
    marker = node.get_closest_marker("ibportal_mock")
    options: dict[str, Any] = dict(marker.kwargs) if marker else {}
    return MockGateway(**options)


@pytest.fixture
def ibportal_client(ibportal_mock: "MockGateway") -> "Iterator[Client]":
    """A client of that gateway, in process, on its clock."""
    with ibportal_mock.client() as client:
        yield client


@pytest.fixture
def ibportal_async_client(ibportal_mock: "MockGateway") -> "AsyncClient":
    """An asynchronous client of that gateway; enter it in the test: `async with ibportal_async_client as ib`."""
    return ibportal_mock.async_client()


@pytest.fixture
def ibportal_url(ibportal_mock: "MockGateway") -> Iterator[str]:
    """The base URL of that gateway, served over HTTPS on a free port of loopback, with the Java gateway's manners."""
    from ibportal.mock.wire import serve

    with serve(ibportal_mock) as url:
        yield url
