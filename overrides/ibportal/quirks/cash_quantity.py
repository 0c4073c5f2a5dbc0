"""Sizes given as an amount of money."""

from typing import TYPE_CHECKING

from ibportal.quirks.quirk import Quirk

if TYPE_CHECKING:
    from ibportal_generated.models.order_ticket import OrderTicket
    from ibportal_generated.models.tradable_accounts import TradableAccounts


class CashQuantity(Quirk):
    """A `cashQty` is refused beside a `quantity` (crypto excepted), and for accounts without `supportsCashQty`.

    Where it is taken, stocks are rounded down to whole shares unless the account has fractions.
    """

    id = "cash-quantity"
    title = "Cash quantities are not for every order and account"
    evidence = ("Q132",)
    operations = frozenset({"orders.place"})
    cure = (
        "The builders take a quantity or `Cash`; a ticket with two sizes is refused before it is sent, and for a cash "
        "quantity the account is looked up in `accounts.list` first."
    )
    remove_when = "Every account takes cash quantities, also beside a quantity."

    @staticmethod
    def wrong(ticket: "OrderTicket") -> str | None:
        """What is wrong with the sizes of `ticket`; None where nothing is."""
        sizes = {"quantity": ticket.quantity, "cash_qty": ticket.cash_qty, "fx_qty": ticket.fx_qty}
        given = [name for name, value in sizes.items() if value]
        crypto = (ticket.sec_type or "").rpartition(":")[2].upper() == "CRYPTO"
        if len(given) > 1 and not (crypto and "fx_qty" not in given):
            return f"{' and '.join(given)} exclude each other"
        return None

    @staticmethod
    def unsupported(account: str, accounts: "TradableAccounts") -> str | None:
        """Why `account` cannot have an order with a cash quantity; None where it can, or nobody says."""
        known = accounts.acct_props.additional_properties.get(account) if accounts.acct_props else None
        if known is not None and known.supports_cash_qty is False:
            return f"account {account} does not take cash quantities (supportsCashQty): give a quantity"
        return None
