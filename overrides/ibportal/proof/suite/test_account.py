"""The session and its accounts."""
# ruff: noqa: S101 - `assert` is how a test speaks

from ibportal.client import Client
from ibportal.proof.suite.conftest import Fits


def test_the_session_is_open(fits: Fits) -> None:
    """`session.status` says that a brokerage session is there."""
    status = fits("session.status")
    assert status["authenticated"] is True
    assert status["competing"] is False


def test_the_session_is_kept_alive(fits: Fits) -> None:
    """`session.tickle` says the same of it."""
    assert fits("session.tickle")["iserver"]["authStatus"]["authenticated"] is True


def test_the_account_can_trade(fits: Fits, account: str) -> None:
    """`accounts.list` names the account, and whether the login is a paper one."""
    listed = fits("accounts.list")
    assert account in listed["accounts"]
    assert isinstance(listed["isPaper"], bool)


def test_the_summaries_of_the_account_fit(fits: Fits, account: str) -> None:
    """All five summaries, in one go."""
    for name in ("summary", "available_funds", "balances", "margins", "market_value"):
        assert fits(f"accounts.{name}", accountId=account)


def test_profit_and_loss_fit(fits: Fits) -> None:
    """`accounts.pnl` is an object by account, empty before the first quote."""
    assert isinstance(fits("accounts.pnl"), dict)


def test_the_client_reads_the_accounts(ib: Client, account: str) -> None:
    """The typed reply has the same account."""
    assert account in (ib.accounts.list().accounts or [])
