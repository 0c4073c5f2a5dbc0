"""Calls about one account of several: the gateway answers them for the account that is selected (Q042)."""

from typing import TYPE_CHECKING, TypeVar

from ibportal.errors import InvalidAccount
from ibportal.flow import Flow, hold
from ibportal.session.opening import prime
from ibportal_generated.calls import accounts as calls

if TYPE_CHECKING:
    from ibportal.core import Core

T = TypeVar("T")

SELECTED_ACCOUNT = "selected-account"


def on_account(core: "Core", account: str | None, flow: Flow[T]) -> Flow[T]:
    """What `flow` returns while `account` is selected; nobody who shares this client selects another meanwhile.

    Args:
        account: The account to be selected; None for the client's own, and for whichever is selected if it has none.
        flow: What is to be done. It must not call this itself.

    Raises:
        InvalidAccount: this login has no such account; it was not selected, and `flow` has not begun.
    """
    wanted = account or core.options.account
    if wanted is None or not core.copes(SELECTED_ACCOUNT):
        return (yield from flow)
    release = yield from hold("selection")
    try:
        yield from prime(core)
        if core.remembered.selected != wanted:
            yield from _known(core, wanted)
            yield from core.once(calls.select(wanted))
            core.remembered.selected = wanted
        return (yield from flow)
    finally:
        release()
        flow.close()


def _known(core: "Core", account: str) -> Flow[None]:
    """See whether the login has `account`; one that is not known may be new, so the accounts are listed once more."""
    if core.remembered.known and account not in core.remembered.known:
        yield from core.repeated(calls.list())
    known = core.remembered.known
    if known and account not in known:
        raise InvalidAccount(
            f"{calls.SELECT.name}: {account} is no account of this login, which has {', '.join(sorted(known))}; it was "
            "not selected. Use an account's id, not its alias; the orders of a group are listed with its accounts.",
            operation=calls.SELECT.name,
            status=0,
            words="",
            body="",
        )
