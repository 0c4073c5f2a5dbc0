"""`accounts.list` has to come first, in every brokerage session."""

from typing import TYPE_CHECKING, TypeVar

from ibportal.errors import AccountsNotPrimed
from ibportal.quirks.quirk import Quirk
from ibportal.session.opening import prime
from ibportal.writes import changes

if TYPE_CHECKING:
    from collections.abc import Callable

    from ibportal.core import Core
    from ibportal.flow import Flow
    from ibportal.mock.asked import Asked
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.reply import Answer
    from ibportal_generated._call import Call

T = TypeVar("T")


class AccountsFirst(Quirk):
    """Until `accounts.list` was called, account calls are refused with 500 `Please query /accounts first`.

    Some builds say it with 400 and `Bad Request:` before it, or with 200. It is due again in every brokerage session,
    after the nightly reset, say. Not a server in trouble, whatever the status says.
    """

    id = "accounts-first"
    title = "Accounts have to be listed before they are used"
    evidence = ("Q040",)
    operations = frozenset(
        {
            "accounts.available_funds",
            "accounts.balances",
            "accounts.margins",
            "accounts.market_value",
            "accounts.pnl",
            "accounts.select",
            "accounts.summary",
            "alerts.activate",
            "alerts.delete",
            "alerts.details",
            "alerts.list",
            "alerts.mta",
            "alerts.save",
            "market_data.history",
            "market_data.snapshot",
            "orders.cancel",
            "orders.live",
            "orders.modify",
            "orders.place",
            "orders.place_for_group",
            "orders.place_single",
            "orders.preview",
            "orders.preview_single",
            "orders.reply",
            "orders.status",
            "orders.trades",
        }
    )
    cure = (
        "The accounts are listed once in a brokerage session, before the first call that needs it; a read refused "
        "all the same is repeated after another listing."
    )
    remove_when = "Account calls work in a new brokerage session right away."

    def client(self, core: "Core", call: "Call[T]", send: "Callable[[Call[T]], Flow[T]]") -> "Flow[T]":
        """List the accounts first; what changes something is sent once, whatever is answered."""
        yield from prime(core)
        try:
            return (yield from send(call))
        except AccountsNotPrimed:  # has made the client forget that they were listed
            if changes(call):
                raise
        yield from prime(core)
        return (yield from send(call))

    def mock(self, gateway: "MockGateway", asked: "Asked", proceed: "Callable[[Asked], Answer]") -> "Answer":
        """Refuse until they were listed."""
        from ibportal.mock.reply import Refusal
        from ibportal.mock.session import Session

        if not gateway.area(Session).primed:
            raise Refusal(500, "Please query /accounts first")
        return proceed(asked)
