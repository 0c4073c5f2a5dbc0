"""The accounts of a login, and which one a flow is for where none was named."""

from ibportal.core import Core
from ibportal.flow import Flow
from ibportal_generated.calls import accounts as trading
from ibportal_generated.calls import portfolio as calls
from ibportal_generated.types import Unset


def named(core: Core, account: str | None) -> Flow[str]:
    """`account`, else the client's own (`Client(account=…)`), else the only one this login has.

    Raises `ValueError` when none is named and there are several, or none.
    """
    if account is None:
        account = core.options.account
    if account is not None:
        if not account.strip():
            raise ValueError("the account is empty; leave it out, or name one like U1234567")
        return account
    listed = core.remembered.portfolio or ()
    if core.remembered.portfolio_accounts and len(listed) == 1:  # asking again would be limited to once in 5 s
        return next(iter(listed))
    rows = yield from core.send(calls.accounts())
    known = [row.account_id for row in rows if not isinstance(row.account_id, Unset)]
    if len(known) != 1:
        there_are = ", ".join(known) or "none"
        raise ValueError(
            f"no account is named, and this login has not exactly one: {there_are}; pass one, or Client(account=…)"
        )
    return known[0]


def tradable(core: Core) -> Flow[list[str]]:
    """The ids of the accounts that this login may trade, the selected one first.

    Needs a brokerage session. `accounts.list` says more: what each account may do, and whether the login is for paper.

    Raises:
        SessionError: There is no brokerage session that knows of any account.
    """
    found = yield from core.send(trading.list())
    selected = found.selected_account
    return sorted(found.accounts or (), key=lambda each: each != selected)
