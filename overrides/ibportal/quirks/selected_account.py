"""Some calls are about the account that is selected, whichever that is."""

from typing import TYPE_CHECKING

from ibportal.quirks.quirk import Quirk

if TYPE_CHECKING:
    from collections.abc import Callable

    from ibportal.mock.asked import Asked
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.reply import Answer


class SelectedAccount(Quirk):
    """The status of an order is answered for the selected account only; another account's order is 503 `is not found`.

    Trades are those of the selected account, too. `accounts.select` changes the selection for everybody who shares the
    gateway; selecting what is selected already is answered with other fields.
    """

    id = "selected-account"
    title = "What is asked is asked of the selected account"
    evidence = ("Q042",)
    operations = frozenset({"orders.status"})
    cure = (
        "The account is selected before the call, under a lock that holds until it is answered: "
        "`session.selection.on_account`."
    )
    remove_when = "Every call takes the account it is about."

    def mock(self, gateway: "MockGateway", asked: "Asked", proceed: "Callable[[Asked], Answer]") -> "Answer":
        """Know the orders of the selected account only."""
        from ibportal.mock.accounts import Accounts
        from ibportal.mock.book import Book
        from ibportal.mock.reply import Refusal

        wanted = asked.path["orderId"]
        order = gateway.area(Book).orders.get(int(wanted)) if wanted.isdecimal() else None
        if order is not None and order.ticket.account != gateway.area(Accounts).selected:
            raise Refusal(503, f"Order {wanted} is not found", code=True, delay=5.0)
        return proceed(asked)
