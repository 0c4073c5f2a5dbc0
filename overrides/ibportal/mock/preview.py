"""What an order would do to an account: the `whatif` of orders, and whether it can be paid for."""

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from ibportal.mock import balance, matching
from ibportal.mock.fees import commission
from ibportal.mock.holdings import ZERO, Holdings, Position
from ibportal.mock.lines import Lines
from ibportal.mock.recipients import divided
from ibportal.mock.universe import Universe

if TYPE_CHECKING:
    from ibportal.mock.balance import Figures
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.instrument import Instrument
    from ibportal.mock.ticket import Ticket

UNITS = {
    "STK": "Shares",
    "OPT": "Contracts",
    "FUT": "Contracts",
    "FOP": "Contracts",
    "BOND": "Bonds",
    "CRYPTO": "Coins",
}
"""What a quantity counts, where the preview says so."""
WARNINGS = {
    "21": "You are trying to submit an order without market data for this instrument. \nIB recommends against it.",
    "23": "<h4>Market Order Confirmation</h4>",
    "26": "<h4>Confirm Mandatory Cap Price</h4>",
}
"""Warnings of a preview; their numbers are not those of questions (Q109)."""


@dataclass(frozen=True)
class Effect:
    """What one account would be after the order, in its base currency but for the first two."""

    value: Decimal
    """What is paid, in the contract's currency; negative for what is received."""
    commission: Decimal
    before: "Figures"
    equity: Decimal
    """Change of the equity with loan value."""
    margin: Decimal
    """Change of the margin."""
    held: Decimal
    """Position in the contract before it."""
    rate: Decimal

    @property
    def available(self) -> Decimal:
        """Available funds afterwards."""
        return self.before.available + self.equity - self.margin


def effect(gateway: "MockGateway", ticket: "Ticket", account: str, quantity: Decimal) -> Effect:
    """What `quantity` of an order would do to an account."""
    at = gateway.clock.now().timestamp()
    portfolio, before = gateway.area(Holdings).of(account, at), balance.figures(gateway, account)
    market = matching.composite(gateway, ticket, at)
    price = ticket.limit if ticket.limit is not None else market.ask if ticket.buys else market.bid
    value = margin = equity = charged = held = ZERO
    worth = Decimal(1)
    for leg in matching.legs(ticket):
        instrument = _instrument(gateway, leg.conid)
        signed = quantity * leg.ratio * ticket.sign
        each = matching.composite(gateway, replace(ticket, legs=(), conid=leg.conid), at).last if ticket.legs else price
        worth = balance.rate(gateway, instrument.currency, portfolio.currency)
        amount = signed * each * instrument.multiplier
        cost = commission(instrument.sec_type, abs(signed), abs(amount))
        position = portfolio.positions.get(leg.conid, Position(leg.conid))
        value += amount
        charged += cost
        equity -= (cost + (amount if instrument.sec_type in ("OPT", "FOP") else ZERO)) * worth
        held = position.quantity
        if instrument.sec_type != "CASH":
            later = Position(leg.conid, position.quantity + signed)
            margin += balance.Mark(later, instrument, each, worth).margin * worth
            margin -= balance.Mark(position, instrument, each, worth).margin * worth
    return Effect(value, charged, before, equity, margin, held, worth)


def unaffordable(gateway: "MockGateway", ticket: "Ticket") -> str:
    """Why an account cannot pay for its part of an order; empty where each can."""
    for account, quantity in divided(gateway, ticket, ticket.quantity).items():
        found = effect(gateway, ticket, account, quantity)
        if found.available < 0 and found.margin - found.equity > 0:
            needed, currency = found.margin - found.equity, found.before.currency
            return (
                f"Available converted to base: {max(found.before.available, ZERO):.2f} {currency} "
                f"Cash needed for this order and other pending orders: {needed:.2f} {currency}"
            )
    return ""


def whatif(gateway: "MockGateway", ticket: "Ticket", order_id: int) -> dict[str, Any]:
    """The preview of an order for the first account it is for; amounts are text for people (Q110)."""
    account, quantity = next(iter(divided(gateway, ticket, ticket.quantity).items()))
    first = _instrument(gateway, matching.legs(ticket)[0].conid)
    found, error = effect(gateway, ticket, account, quantity), unaffordable(gateway, ticket)
    amount = f"{abs(found.value):,.2f} {first.currency}"
    unit = UNITS.get(first.sec_type)
    blind = any(leg.conid not in gateway.area(Lines).taken for leg in matching.legs(ticket))
    numbers = [*(("21",) if blind else ()), *(("23", "26") if ticket.kind == "MKT" else ())]
    warns = [f"{number}/{WARNINGS[number]}" for number in numbers]
    common: dict[str, Any] = {
        "amount": {
            "amount": f"{amount} ({quantity.normalize():f} {unit})" if unit else amount,
            "commission": "NA" if error else f"{found.commission.normalize():f} {first.currency}",
            "total": "NA" if error else f"{abs(found.value) + ticket.sign * found.commission:,.2f} {first.currency}",
        },
        "warn": warns[0] if warns else None,
        "error": error or None,
    }
    if error:
        return common | {
            "equity": None,
            "initial": None,
            "maintenance": None,
            "position": None,
            "warns": warns,
            "errors": [error],
            "accruedInterest": None,
            "action": None if first.currency == found.before.currency else "convert_from_base_currency",
            "order_id": str(order_id),
            "cqe": _follow_up(ticket, first, account, found.value, order_id),
            "data": [
                {"N": "CURRENT_POS", "L": "Current Position", "V": [f"{found.held:,f}"]},
                {"N": "AFTER_FUNDS", "L": "Post Trade Available Funds*", "V": [f"{found.available:,.0f}"]},
            ],
        }
    before = found.before
    change = ticket.sign * quantity
    return common | {
        "equity": _change(before.equity_with_loan, found.equity),
        "initial": _change(before.margin, found.margin),
        "maintenance": _change(before.margin, found.margin),
        "position": {
            "current": f"{found.held:,f}",
            "change": f"{change:,f}",
            "after": f"{found.held + change:,f}",
        },
        "warns": warns,
        "order_id": str(order_id),
    }


def _follow_up(ticket: "Ticket", first: "Instrument", account: str, value: Decimal, order_id: int) -> dict[str, Any]:
    return {
        "request_method": "GET",
        "query": {
            "account_id": account,
            "sec_type": first.sec_type,
            "order_currency": first.currency,
            "exchange": ticket.exchange,
            "conid": str(ticket.conid),
            "order_total": f"{abs(value)}",
            "order_id": str(order_id),
        },
    }


def _change(before: Decimal, change: Decimal) -> dict[str, str]:
    """Three amounts in whole units, which add up."""
    current, after = round(before), round(before + change)
    return {"current": f"{current:,}", "change": f"{after - current:,}", "after": f"{after:,}"}


def _instrument(gateway: "MockGateway", conid: int) -> "Instrument":
    found = gateway.area(Universe).instrument(conid)
    if found is None:
        raise LookupError(f"contract {conid} has left the universe")
    return found
