"""What an account holds and is worth."""
# ruff: noqa: S101 - `assert` is how a test speaks

from decimal import Decimal

from ibportal.client import Client
from ibportal.proof.suite.conftest import Fits


def test_the_portfolio_has_the_account(fits: Fits, account: str) -> None:
    """`portfolio.accounts` or, for an advisor, `portfolio.subaccounts` lists it."""
    rows = [*fits("portfolio.accounts"), *fits("portfolio.subaccounts")]
    assert account in {row["accountId"] for row in rows}


def test_the_replies_about_the_account_fit(fits: Fits, account: str) -> None:
    """Facts, ledger, summary, allocation and combinations."""
    fits("portfolio.accounts")  # the service knows no account before it has listed them
    for name in ("meta", "ledger", "summary", "allocation"):
        assert fits(f"portfolio.{name}", accountId=account)
    assert isinstance(fits("portfolio.combo_positions", accountId=account), list)


def test_the_positions_fit(fits: Fits, account: str) -> None:
    """A page of positions, and those of the newer service."""
    fits("portfolio.accounts")
    rows = fits("portfolio.positions", accountId=account, pageId=0)
    assert all(row["acctId"] == account for row in rows)
    fits("portfolio.positions_live", accountId=account)


def test_the_client_turns_the_pages_of_positions(ib: Client, account: str) -> None:
    """All positions, each once."""
    conids = [position.conid for position in ib.portfolio.positions(account)]
    assert len(conids) == len(set(conids))


def test_the_client_reads_figures_exactly(ib: Client, account: str) -> None:
    """Amounts are decimals."""
    assert isinstance(ib.portfolio.figures(account)["netliquidation"].amount, Decimal)
