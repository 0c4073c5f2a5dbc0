"""The order book of the mock gateway: its orders, their executions, and what it remembers about placing them.

State only. `desk` takes, changes and cancels orders, `matching` fills them as time passes, `holdings` keeps what comes
of it. Times are seconds since 1970.
"""

import datetime as dt
import random
from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Self
from zoneinfo import ZoneInfo

from ibportal.mock.lifecycle import Event, Stage, after
from ibportal.mock.questions import Precautions
from ibportal.mock.ticket import Ticket

if TYPE_CHECKING:
    from ibportal.mock.gateway import MockGateway

NEW_YORK = ZoneInfo("America/New_York")
REGISTERED = 24 * 3600.0
"""Seconds for which a cOID is taken (Q125)."""


@dataclass
class Order:
    """One order, from the first question about it to its end."""

    id: int
    ticket: Ticket
    due: dict[str, Decimal]
    """What each account is still to get; one account unless an advisor's group ordered. What is filled goes to the
    first account until it has its part, then to the next."""
    made: float
    stage: Stage | None = None
    history: list[tuple[float, Stage]] = field(default_factory=list[tuple[float, Stage]])
    """Every stage it came to, and when: the `sor` topic sends one message for each."""
    filled: Decimal = Decimal(0)
    spent: Decimal = Decimal(0)
    """Sum of price times quantity."""
    parent: int | None = None
    """Id of the order that has to fill first."""
    group: str = ""
    """Orders of one OCA group: the first to fill cancels the others."""
    stop: Decimal | None = None
    """The price that triggers it; moves for trailing orders."""
    limit: Decimal | None = None
    triggered: bool = False
    idle: bool = True
    """Whether it took no part in the market when that was last looked at."""
    cancel_at: float | None = None
    """When a requested cancellation will be confirmed."""
    refusal: str = ""
    """Why it will be rejected although it was accepted (Q138); said once it is."""
    reason: str = ""
    """Why the system cancelled or rejected it."""
    supplied: float | None = None
    """When it last took what the market supplies in a second: see `matching.SUPPLY`."""
    expires: float | None = None
    """When what is left is cancelled by the system."""
    transmits: float = 0.0
    """When it stops being merely created."""
    starts: float = 0.0
    """Before this it does not work: the opening or closing auction it was sent for."""
    got: dict[str, Decimal] = field(default_factory=dict[str, Decimal])
    """What each account has got."""
    price_algorithm: bool = False
    """Whether the user has chosen the Price Management Algo for it."""

    @property
    def remaining(self) -> Decimal:
        """What is not filled."""
        return self.ticket.quantity - self.filled

    @property
    def average(self) -> Decimal | None:
        """Mean price of what is filled; None before the first fill."""
        return self.spent / self.filled if self.filled else None

    @property
    def working(self) -> bool:
        """Whether it may still fill."""
        return self.stage is not None and self.stage.works

    @property
    def changed(self) -> float:
        """When it last came to a stage."""
        return self.history[-1][0] if self.history else self.made

    def allot(self, quantity: Decimal) -> list[tuple[str, Decimal]]:
        """Divide a fill among the accounts."""
        parts: list[tuple[str, Decimal]] = []
        for account, due in self.due.items():
            part = min(due, quantity)
            if part:
                parts.append((account, part))
                self.due[account] -= part
                self.got[account] = self.got.get(account, Decimal(0)) + part
                quantity -= part
        return parts

    def happens(self, event: Event, at: float) -> None:
        """Move to where `event` leads; raises `ImpossibleEvent` for what cannot happen."""
        stage = after(self.stage, event)
        if stage is not self.stage:
            self.history.append((at, stage))
        self.stage = stage


@dataclass(frozen=True)
class Execution:
    """One fill of one account."""

    id: str
    order: int
    account: str
    conid: int
    buys: bool
    quantity: Decimal
    price: Decimal
    commission: Decimal
    at: float
    exchange: str
    position: Decimal
    """The account's position in the contract after it."""
    cost_before: Decimal = Decimal(0)
    """What the position before it had cost."""
    realized: Decimal = Decimal(0)
    """Profit taken with it, in the contract's currency."""


@dataclass
class Submission:
    """Orders, or the modification of one, that wait for an answer."""

    reply: str
    """Id to answer at; for the prompt its request id."""
    orders: list[Order]
    waiting: list[tuple[str, Ticket]]
    """Questions that are not answered, each with what it is about; the first one is open."""
    asked_at: float
    change: Ticket | None = None
    """What the one order is to become, where it is being modified."""


@dataclass
class Book:
    """Everything about orders."""

    next_id: int
    executions_from: str
    """Beginning of the execution ids."""
    at: float
    """Up to when the market has been followed."""
    stirred: bool = False
    """Something was placed, changed or cancelled since."""
    orders: dict[int, Order] = field(default_factory=dict[int, Order])
    """Every order there was."""
    open: dict[int, Order] = field(default_factory=dict[int, Order])
    """Those that have not ended, and some that ended just now."""
    executions: list[Execution] = field(default_factory=list[Execution])
    pending: Submission | None = None
    """At most one: any other order makes its reply id unknown (Q104)."""
    registered: dict[tuple[str, str], float] = field(default_factory=dict[tuple[str, str], float])
    """When a cOID was used in an account."""
    suppressed: set[str] = field(default_factory=set[str])
    """Questions that are not asked in this brokerage session (Q108)."""
    precautions: Precautions = field(default_factory=Precautions)
    will_reject: list[str] = field(default_factory=list[str])
    """Reasons for which the next orders, one each, are accepted and then rejected (Q138)."""
    hesitates: float = 0.0
    """Seconds for which new orders are `Inactive` before they are sent on their way: milliseconds in truth (Q123)."""
    refused_users: int = 0
    """How many orders a read-only user has tried: the words change after the first (Q045)."""

    @classmethod
    def fresh(cls, gateway: "MockGateway") -> Self:
        """An empty book; the seed decides the first ids."""
        chance = random.Random(f"orders of {gateway.seed}")  # noqa: S311 - repeatable on purpose
        return cls(
            next_id=chance.randrange(200_000_000, 1_800_000_000),
            executions_from=f"{chance.getrandbits(16):08x}.{chance.getrandbits(32):08x}",
            at=gateway.clock.now().timestamp(),
        )

    @property
    def working(self) -> list[Order]:
        """Orders that may still fill, oldest first."""
        return [order for order in self.open.values() if order.working]

    def new_id(self) -> int:
        """An order id."""
        self.next_id += 1
        return self.next_id

    def taken(self, account: str, own_id: str, at: float) -> bool:
        """Whether a cOID was used in the account within 24 hours."""
        used = self.registered.get((account, own_id))
        return used is not None and at - used < REGISTERED

    def named(self, account: str, name: str) -> Order | None:
        """The last order of an account with this id or cOID."""
        for order in reversed(self.orders.values()):
            if order.ticket.account == account and name in (order.ticket.own_id, str(order.id)):
                return order
        return None

    def children(self, order: Order) -> list[Order]:
        """Orders that wait for this one to fill."""
        return [each for each in self.orders.values() if each.parent == order.id]

    def siblings(self, order: Order) -> list[Order]:
        """The other orders of its OCA group."""
        others = self.orders.values() if order.group else ()
        return [each for each in others if each.group == order.group and each is not order]

    def of_accounts(self, accounts: Iterable[str]) -> list[Order]:
        """Orders that touch one of the accounts."""
        wanted = set(accounts)
        return [each for each in self.orders.values() if wanted & {each.ticket.account, *each.due}]

    def forget_session(self) -> None:
        """What ends with a brokerage session: suppression, and the question that is open."""
        self.suppressed.clear()
        if self.pending is not None:
            self.lapse(self.pending.asked_at)

    def lapse(self, at: float) -> None:
        """Make the reply id that is open unknown."""
        if self.pending is not None and self.pending.change is None:
            for order in self.pending.orders:
                order.happens(Event.OUTLIVED, at)
        self.pending = None


def trading_day(at: float) -> dt.date:
    """The day in New York: lists of orders and trades begin anew with it."""
    return dt.datetime.fromtimestamp(at, NEW_YORK).date()
