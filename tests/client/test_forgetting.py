"""What the client takes for known about a brokerage session ends with it, however the end was noticed."""

# pyright: reportPrivateUsage=false

import pytest

from ibportal.mock import MockGateway
from ibportal.mock.session import open_brokerage
from ibportal.session.tracker import State


@pytest.fixture
def mock() -> MockGateway:
    return MockGateway()


def test_a_session_that_was_lost_and_came_back_by_itself_is_another(mock: MockGateway) -> None:
    with mock.client(keep_alive=False) as ib:
        account = str(ib.accounts.list().selected_account)
        ib.accounts.summary(account)
        mock.lose_session()
        assert ib.session.check() is State.LOGGED_IN
        assert not ib._core.remembered.accounts
        open_brokerage(mock)  # the gateway has done so after `reauthenticate`, or somebody in a browser
        mock.clock.advance(10)
        assert ib.session.check() is State.BROKERAGE
        ib.accounts.summary(account)
    names = [entry.operation for entry in mock.log if entry.operation]
    assert names.count("accounts.list") == 2
    assert names.count("accounts.summary") == 2


def test_a_gateway_that_was_out_of_reach_still_knows(mock: MockGateway) -> None:
    with mock.client(keep_alive=False) as ib:
        ib.accounts.list()
        ib._core.session.move(State.NO_GATEWAY)
        assert ib._core.remembered.accounts
