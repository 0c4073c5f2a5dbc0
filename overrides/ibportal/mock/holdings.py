"""What the accounts hold: cash by currency and positions, and what fills do to them.

Amounts are exact. Buying costs price times quantity times multiplier and the commission, which is part of the cost of
the position; a future costs only the commission, which is a loss taken at once, and pays its profit when it is closed;
a currency pair exchanges one cash balance for another and is no position.
"""

import random
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Self

from ibportal.mock import prices
from ibportal.mock.accounts import Account, Accounts
from ibportal.mock.book import trading_day
from ibportal.mock.universe import Universe

if TYPE_CHECKING:
    import datetime as dt

    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.instrument import Instrument

ZERO = Decimal(0)
MARGINED = ("FUT", "CFD")
"""What is not paid for: only what it gains or loses is."""
OPENING = ((756733, 44), (265598, 60), (8314, 25), (14204, 30))
"""Shares an account starts with for each 1,000,000 of deposit: SPY, AAPL, IBM and, in euros, SAP."""
EUROS = Decimal(12_500)


@dataclass
class Position:
    """What an account holds of one contract."""

    conid: int
    quantity: Decimal = ZERO
    """Negative when short."""
    cost: Decimal = ZERO
    """What it was bought for, commissions included, in the contract's currency; negative when short."""
    realized: Decimal = ZERO
    """Profit taken today."""
    model: str = ""

    def mean(self) -> Decimal:
        """Cost of one contract, its multiplier included."""
        return self.cost / self.quantity if self.quantity else ZERO


@dataclass
class Portfolio:
    """What one account holds."""

    account: str
    currency: str
    """Base currency."""
    day: "dt.date"
    """The day that `realized` of the positions and what it opened with are of."""
    cash: dict[str, Decimal] = field(default_factory=dict[str, Decimal])
    positions: dict[int, Position] = field(default_factory=dict[int, Position])
    combos: dict[tuple[tuple[int, int], ...], Decimal] = field(
        default_factory=dict[tuple[tuple[int, int], ...], Decimal]
    )
    """Combinations bought, by their legs."""
    opened_cash: dict[str, Decimal] = field(default_factory=dict[str, Decimal])
    """`cash` when the day began."""
    opened: dict[int, tuple[Decimal, Decimal]] = field(default_factory=dict[int, tuple[Decimal, Decimal]])
    """Quantities and costs by conid when the day began."""

    def pay(self, currency: str, amount: Decimal) -> None:
        """Put an amount on the balance of a currency, or take it."""
        self.cash[currency] = self.cash.get(currency, ZERO) + amount

    def trade(self, instrument: "Instrument", quantity: Decimal, price: Decimal, commission: Decimal) -> Decimal:
        """Book a fill; negative quantities sell. Gives the position after it."""
        value = quantity * price * instrument.multiplier
        if instrument.sec_type == "CASH":
            self.pay(instrument.symbol, quantity)
            self.pay(instrument.currency, -value - commission)
            return self.cash[instrument.symbol]
        position = self.positions.setdefault(instrument.conid, Position(instrument.conid))
        margined = instrument.sec_type in MARGINED
        closing = _closing(position.quantity, quantity)
        charged = commission if margined else commission * abs(closing / quantity)
        basis = -closing * position.mean()
        gain = -closing * price * instrument.multiplier - basis
        position.realized += gain - charged
        position.cost += (quantity - closing) * price * instrument.multiplier + commission - charged - basis
        position.quantity += quantity
        self.pay(instrument.currency, (gain if margined else -value) - commission)
        return position.quantity

    def begin(self, day: "dt.date") -> None:
        """Begin a new day: what was closed yesterday is gone, nothing is realised yet."""
        self.day = day
        self.positions = {conid: each for conid, each in self.positions.items() if each.quantity}
        for each in self.positions.values():
            each.realized = ZERO
        self.opened_cash = dict(self.cash)
        self.opened = {each.conid: (each.quantity, each.cost) for each in self.positions.values()}


@dataclass
class Holdings:
    """What all accounts hold."""

    portfolios: dict[str, Portfolio]

    @classmethod
    def fresh(cls, gateway: "MockGateway") -> Self:
        """The opening portfolios: the deposit in cash, some euros, shares and options bought earlier."""
        return cls({each.id: _opening(gateway, each) for each in gateway.area(Accounts).all})

    def of(self, account: str, at: float) -> Portfolio:
        """The portfolio of an account at a time, begun anew if it is another day."""
        found = self.portfolios[account]
        today = trading_day(at)
        if today != found.day:
            found.begin(today)
        return found


def _closing(held: Decimal, traded: Decimal) -> Decimal:
    """The part of what is traded that closes what is held; signed as what is traded."""
    if held * traded >= 0:
        return ZERO
    return traded if abs(traded) <= abs(held) else -held


def _opening(gateway: "MockGateway", account: Account) -> Portfolio:
    at = gateway.clock.now()
    made = Portfolio(account.id, account.currency, trading_day(at.timestamp()), {account.currency: account.deposit})
    if account.deposit:
        _invest(gateway, account, made, at)
    made.begin(made.day)
    return made


def _invest(gateway: "MockGateway", account: Account, made: Portfolio, at: "dt.datetime") -> None:
    """Put into a portfolio what was bought earlier."""
    chance = random.Random(f"holdings of {account.id}")  # noqa: S311 - repeatable on purpose
    scale = account.deposit / 1_000_000
    if account.currency != "EUR":
        made.cash["EUR"] = (EUROS * scale).quantize(Decimal("0.01"))
    universe = gateway.area(Universe)
    held = [(universe.instrument(conid), Decimal(max(1, round(count * scale)))) for conid, count in OPENING]
    chain = universe.options(265598)
    if chain is not None:
        expiry = next(day for day in chain.expiries(at.date()) if (day - at.date()).days > 30)
        strike = min(chain.strikes(expiry), key=lambda one: abs(float(one) - chain.level))
        held.append((chain.option(expiry, strike, "C"), Decimal(2)))
    for instrument, quantity in held:
        if instrument is None:
            continue
        paid = prices.quote(gateway, instrument.conid).last * Decimal(str(round(chance.uniform(0.85, 1.05), 4)))
        cost = (paid * quantity * instrument.multiplier).quantize(Decimal("0.01"))
        made.positions[instrument.conid] = Position(instrument.conid, quantity, cost)
