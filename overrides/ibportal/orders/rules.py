"""What is looked at in a ticket before it is sent: what IBKR would refuse, or take for something else."""

import copy
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, cast

from ibportal.flow import Flow
from ibportal.orders.book import selectable
from ibportal.orders.ticket import Number, number
from ibportal.quirks.cash_quantity import CashQuantity
from ibportal.quirks.conid_or_conidex import ConidOrConidex
from ibportal.quirks.manual_indicator import ManualIndicator
from ibportal.quirks.order_vocabularies import OrderVocabularies
from ibportal.quirks.stop_prices import StopPrices
from ibportal.quirks.unrelated_orders import UnrelatedOrders
from ibportal_generated.calls import accounts as account_calls
from ibportal_generated.models.order_ticket import OrderTicket
from ibportal_generated.types import Unset

if TYPE_CHECKING:
    from ibportal.core import Core

_OF_ONE = (ConidOrConidex, StopPrices, ManualIndicator, CashQuantity)
_NUMBERS = ("quantity", "price", "aux_price", "trailing_amt", "cash_qty", "fx_qty")
_LONGEST_NAME = 64


def exact(core: "Core", ticket: OrderTicket) -> OrderTicket:
    """A copy of `ticket` with exact numbers and with the type of order in the words of a request."""
    made = copy.copy(ticket)
    for name in _NUMBERS:
        value = cast("Number | Unset", getattr(made, name))
        if not isinstance(value, Unset):
            setattr(made, name, number(value, name))
    if core.copes(OrderVocabularies.id):
        made.order_type = OrderVocabularies.order_type(made.order_type)
    return made


def listed(operation: str, account: str, orders: OrderTicket | Sequence[OrderTicket]) -> list[OrderTicket]:
    """The tickets of `orders`, one or several.

    Raises:
        TypeError: the account is no text, or what should be a ticket is none.
    """
    if not isinstance(cast("object", account), str):
        raise TypeError(f"{operation}: the account comes first, such as 'U1234567', then the orders; not {account!r}")
    given = cast("object", orders)
    tickets: list[object] = [given]
    if isinstance(given, Iterable) and not isinstance(given, OrderTicket | str | Mapping):
        tickets = [*cast("Iterable[object]", given)]
    return [is_ticket(operation, ticket) for ticket in tickets]


def is_ticket(operation: str, ticket: object) -> OrderTicket:
    """`ticket`, which has to be one.

    Raises:
        TypeError: it is something else.
    """
    if not isinstance(ticket, OrderTicket):
        raise TypeError(f"{operation}: a ticket of `ibportal.orders`, such as `limit(…)`, is wanted, not {ticket!r}")
    return ticket


def checked(core: "Core", account: str, tickets: Sequence[OrderTicket]) -> Flow[None]:
    """Look at tickets that are to be sent together.

    Raises:
        ValueError: what is wrong with which.
    """
    if not account:
        raise ValueError("orders.place: no account given")
    if not tickets:
        raise ValueError("orders.place: no orders given")
    for ticket in tickets:
        if why := wrong(core, account, ticket):
            raise ValueError(
                f"orders.place: {why} ({ticket.side} {ticket.order_type} {ticket.conid or ticket.conidex})"
            )
    names = [ticket.c_oid for ticket in tickets if not isinstance(ticket.c_oid, Unset)]
    if len(set(names)) < len(names):
        raise ValueError("orders.place: two orders have the same client order id")
    if core.copes(UnrelatedOrders.id) and (why := UnrelatedOrders.wrong(tickets)):
        raise ValueError(f"orders.place: {why}")
    if core.copes(CashQuantity.id) and any(not isinstance(ticket.cash_qty, Unset) for ticket in tickets):
        accounts = yield from core.send(account_calls.list())
        if why := CashQuantity.unsupported(account, accounts):
            raise ValueError(f"orders.place: {why}")


def wrong(core: "Core", account: str, ticket: OrderTicket) -> str | None:
    """What is wrong with one ticket; None where nothing is."""
    sizes = [value for value in (ticket.quantity, ticket.cash_qty, ticket.fx_qty) if not isinstance(value, Unset)]
    if not sizes or any(value <= 0 for value in sizes):
        return "an order needs a size greater than 0"
    if not isinstance(ticket.c_oid, Unset) and not 0 < len(ticket.c_oid) <= _LONGEST_NAME:
        return f"a client order id has 1 to {_LONGEST_NAME} characters"
    if ticket.acct_id and ticket.acct_id != account and selectable(core, account):
        return f"the ticket is for account {ticket.acct_id}, but it is placed for {account}"
    return next((why for rule in _OF_ONE if core.copes(rule.id) and (why := rule.wrong(ticket))), None)
