"""A mock gateway on a virtual clock, and how long a test waits for what comes from a thread of its own."""

import pytest

from ibportal import Client
from ibportal.mock import MockGateway


@pytest.fixture
def mock() -> MockGateway:
    """In process; nothing takes any time."""
    return MockGateway()


@pytest.fixture
def account(mock: MockGateway) -> str:
    """The only account there is."""
    with Client(transport=mock.transport(), clock=mock.clock, keep_alive=False) as ib:
        return ib.accounts.tradable()[0]
