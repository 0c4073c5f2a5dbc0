"""Whom an order is for: one account, or the clients of an advisor, and how much of it each of them gets."""

from decimal import ROUND_DOWN, Decimal
from typing import TYPE_CHECKING

from ibportal.mock import balance
from ibportal.mock.accounts import Accounts
from ibportal.mock.groups import Group, Groups

if TYPE_CHECKING:
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.ticket import Ticket

ALL = "All"
"""The group of all client accounts (Q134)."""
BY_LIQUIDITY = ("NetLiquidity", "NetLiq", "AvailableEquity", "N", "A")
"""Methods, in the words of orders and of groups, by which each account gets according to what it is worth."""


def members(gateway: "MockGateway", name: str) -> tuple[str, ...]:
    """The accounts that an order for `name` goes to; empty for a name that takes no orders.

    An advisor's master account stands for all clients, as the group `All` does; other groups are the advisor's own.
    """
    accounts = gateway.area(Accounts)
    group = gateway.area(Groups).all.get(name)
    if group is not None:
        return tuple(each.id for each in accounts.trading if each.id in group.accounts and each.brokerage_access)
    found = accounts.find(name)
    if found is not None and not found.master:
        return (name,) if found.brokerage_access else ()
    if found is not None or (name == ALL and accounts.advisor):
        return tuple(each.id for each in accounts.trading if each.brokerage_access)
    return ()


def divided(gateway: "MockGateway", ticket: "Ticket", quantity: Decimal) -> dict[str, Decimal]:
    """`quantity` divided among the accounts of an order: in whole units, what is left over to the first ones."""
    group = gateway.area(Groups).all.get(ticket.account)
    names = [account for account, _ in ticket.shares] or list(members(gateway, ticket.account))
    if len(names) == 1:
        return {names[0]: quantity}
    if ticket.shares:
        weights = [amount for _, amount in ticket.shares]
    elif group is not None and not ticket.method and any(amount for _, amount in group.members):
        weights = _weights(group, names)
    elif (ticket.method or (group.method if group else "")) in BY_LIQUIDITY:
        weights = [max(balance.figures(gateway, name).net_liquidation, Decimal(0)) for name in names]
    else:
        weights = [Decimal(1)] * len(names)
    total = sum(weights) or Decimal(1)
    parts = [(quantity * weight / total).quantize(Decimal(1), ROUND_DOWN) for weight in weights]
    left = quantity - sum(parts)
    for place in range(len(parts)):
        extra = min(left, Decimal(1))
        parts[place] += extra
        left -= extra
    return dict(zip(names, parts, strict=True))


def _weights(group: Group, names: list[str]) -> list[Decimal]:
    """The amounts of the group's members, in the order of `names`."""
    amounts = dict(group.members)
    return [amounts[name] or Decimal(0) for name in names]
