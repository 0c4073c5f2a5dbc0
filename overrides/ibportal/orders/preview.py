"""What an order would cost, and do to the account."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.numbers import Money
from ibportal.orders.question import plain
from ibportal.orders.rules import exact, listed, wrong
from ibportal.orders.submission import locked
from ibportal.quirks.preview_display_strings import PreviewDisplayStrings
from ibportal_generated.calls import orders as calls
from ibportal_generated.models.order_preview import OrderPreview
from ibportal_generated.models.order_ticket import OrderTicket
from ibportal_generated.models.preview_change import PreviewChange
from ibportal_generated.types import Unset

_NOT_READ = Money(None, None, None)


@dataclass(frozen=True, slots=True)
class Warned:
    """One warning of a preview."""

    number: int | None
    """IBKR's number of it, which is no message id: 1 and 21 no market data, 23 market order, 26 cap price (Q109)."""
    text: str


@dataclass(frozen=True, slots=True)
class Change:
    """A figure of the account, in its base currency (a position: in units of the contract)."""

    current: Decimal | None
    change: Decimal | None
    after: Decimal | None


@dataclass(frozen=True, slots=True)
class Preview:
    """What an order would do if it were filled at once. Figures that IBKR did not reckon are None."""

    amount: Money
    """Cost of the order, with currency and size."""
    commission: Money
    """Commission and fees: a range, mostly."""
    total: Money
    equity: Change | None
    initial_margin: Change | None
    maintenance_margin: Change | None
    position: Change | None
    warnings: tuple[Warned, ...]
    errors: tuple[str, ...]
    """Why the order would be refused, as for want of money; empty if it would not."""
    action: str | None
    """What IBKR proposes to do about the errors, such as `convert_from_base_currency`."""
    raw: OrderPreview = field(repr=False)


def preview(core: Core, account: str, orders: OrderTicket | Sequence[OrderTicket]) -> Flow[Preview]:
    """See what an order, a bracket or a group would cost; nothing is placed.

    A snapshot of the contract is taken first, which a preview needs (Q111). Suppressed questions are not among the
    warnings.

    Args:
        account: The account the order would be for.
        orders: As in `place`.

    Raises:
        ValueError: an order that IBKR would refuse or misunderstand; nothing was sent.
        InvalidRequest: an order IBKR cannot read, such as one of no size.
    """
    tickets = listed(calls.PREVIEW.name, account, orders)
    sent = [exact(core, ticket) for ticket in tickets]
    for ticket in sent:
        if why := wrong(core, account, ticket):
            raise ValueError(f"orders.preview: {why}")
    if not account or not sent:
        raise ValueError("orders.preview: an account and an order are needed")
    release = yield from locked(core)
    try:
        found = yield from core.send(calls.preview(account, sent))
    finally:
        release()
    return _preview(core, found)


def _preview(core: Core, found: OrderPreview) -> Preview:
    reads = core.copes(PreviewDisplayStrings.id)

    def amount(text: str | Unset | None) -> Money:
        return PreviewDisplayStrings.amount(text or None) if reads else _NOT_READ

    def change(row: PreviewChange | Unset | None) -> Change | None:
        if not row:
            return None
        return Change(amount(row.current).amount, amount(row.change).amount, amount(row.after).amount)

    warns = found.warns or ([found.warn] if found.warn else [])
    errors = found.errors or ([found.error] if found.error else [])
    return Preview(
        amount=amount(found.amount.amount),
        commission=amount(found.amount.commission),
        total=amount(found.amount.total),
        equity=change(found.equity),
        initial_margin=change(found.initial),
        maintenance_margin=change(found.maintenance),
        position=change(found.position),
        warnings=tuple(_warned(text) for text in warns),
        errors=tuple(plain(text) for text in errors),
        action=found.action or None,
        raw=found,
    )


def _warned(text: str) -> Warned:
    number, words = PreviewDisplayStrings.warning(text)
    return Warned(number, plain(words))
