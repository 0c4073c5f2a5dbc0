"""What the accounts are worth: every figure of ledgers, summaries and previews, from the holdings and the prices.

Nothing is stored here, so the figures of all endpoints agree. Margin is a share of the value of each position, the same
at the beginning and later: simpler than any broker's, and close to Regulation T for shares.
"""

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from ibportal.mock import prices
from ibportal.mock.holdings import MARGINED, ZERO, Holdings, Portfolio, Position
from ibportal.mock.universe import Universe

if TYPE_CHECKING:
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.instrument import Instrument

MARGINS = {
    "STK": Decimal("0.25"),
    "CFD": Decimal("0.25"),
    "FUND": Decimal(1),
    "BOND": Decimal("0.25"),
    "CRYPTO": Decimal(1),
    "FUT": Decimal("0.08"),
    "OPT": Decimal(1),
    "FOP": Decimal(1),
}
"""Margin as a share of the value of a position."""
COMMODITIES = ("FUT", "FOP")
LEVERAGE = 4
"""Buying power for each unit of available funds."""


@dataclass(frozen=True)
class Mark:
    """A position at the market, in its own currency."""

    position: Position
    instrument: "Instrument"
    price: Decimal
    base: Decimal
    """Units of base currency for one of its own."""

    @property
    def value(self) -> Decimal:
        """Price times position times multiplier."""
        return self.price * self.position.quantity * self.instrument.multiplier

    @property
    def unrealized(self) -> Decimal:
        """What closing it would bring over its cost."""
        return self.value - self.position.cost

    @property
    def worth(self) -> Decimal:
        """Its part of the net liquidation value: of what was not paid for, only the profit."""
        return self.unrealized if self.instrument.sec_type in MARGINED else self.value

    @property
    def margin(self) -> Decimal:
        """What has to be set aside for it; options bought are paid for."""
        if self.instrument.sec_type in ("OPT", "FOP") and self.position.quantity > 0:
            return ZERO
        return abs(self.value) * MARGINS[self.instrument.sec_type]


@dataclass(frozen=True)
class Row:
    """One currency of a ledger, or the sum of all in base currency."""

    currency: str
    rate: Decimal
    """Units of base currency for one of this."""
    cash: Decimal
    values: dict[str, Decimal]
    """Market value by security type; of futures the profit."""
    unrealized: Decimal
    realized: Decimal

    @property
    def net_liquidation(self) -> Decimal:
        """Cash and positions."""
        return self.cash + sum(self.values.values(), ZERO)


@dataclass(frozen=True)
class Figures:
    """What one account is worth, in its base currency."""

    currency: str
    rows: tuple[Row, ...]
    """One for each currency."""
    base: Row
    gross: Decimal
    """Value of shares, options and bonds, shorts counted too."""
    options: Decimal
    securities_margin: Decimal
    commodities_margin: Decimal
    opening: Decimal
    """Net liquidation value when the day began."""

    @property
    def net_liquidation(self) -> Decimal:
        """Cash and positions."""
        return self.base.net_liquidation

    @property
    def equity_with_loan(self) -> Decimal:
        """Net liquidation value without options."""
        return self.net_liquidation - self.options

    @property
    def margin(self) -> Decimal:
        """Of securities and commodities."""
        return self.securities_margin + self.commodities_margin

    @property
    def available(self) -> Decimal:
        """What new positions can be opened with."""
        return self.equity_with_loan - self.margin

    @property
    def buying_power(self) -> Decimal:
        """What shares can be bought for."""
        return max(self.available, ZERO) * LEVERAGE

    @property
    def commodities(self) -> Decimal:
        """What lies in the commodities segment: the margin of futures, and their profit."""
        return self.commodities_margin + self.base.values.get("FUT", ZERO)

    @property
    def daily(self) -> Decimal:
        """What the account gained today."""
        return self.net_liquidation - self.opening


def rate(gateway: "MockGateway", currency: str, into: str) -> Decimal:
    """Units of `into` for one of `currency`; raises `LookupError` for a currency there is none of."""
    if currency == into:
        return Decimal(1)
    universe = gateway.area(Universe)
    for base, quote, turned in ((currency, into, False), (into, currency, True)):
        pair = universe.pair(base, quote)
        if pair is not None:
            price = prices.quote(gateway, pair.conid).last
            return (1 / price if turned else price).quantize(Decimal("0.0000001"))
    if "USD" in (currency, into):
        raise LookupError(f"the universe has no currency {currency if into == 'USD' else into}")
    return rate(gateway, currency, "USD") * rate(gateway, "USD", into)


def marks(gateway: "MockGateway", portfolio: Portfolio) -> list[Mark]:
    """The positions of a portfolio at the market; closed ones of today too."""
    universe = gateway.area(Universe)
    rates: dict[str, Decimal] = {}
    found: list[Mark] = []
    for position in portfolio.positions.values():
        instrument = universe.instrument(position.conid)
        if instrument is None:
            continue
        if instrument.currency not in rates:
            rates[instrument.currency] = rate(gateway, instrument.currency, portfolio.currency)
        price = prices.quote(gateway, instrument.conid).mark
        found.append(Mark(position, instrument, price, rates[instrument.currency]))
    return found


def figures(gateway: "MockGateway", account: str) -> Figures:
    """What an account is worth now."""
    portfolio = gateway.area(Holdings).of(account, gateway.clock.now().timestamp())
    held = marks(gateway, portfolio)
    currencies = list(dict.fromkeys([*portfolio.cash, *(each.instrument.currency for each in held)]))
    rows = tuple(
        _row(currency, rate(gateway, currency, portfolio.currency), portfolio.cash.get(currency, ZERO), held)
        for currency in currencies
    )
    base = _sum(rows)
    return Figures(
        portfolio.currency,
        rows,
        base,
        sum((abs(each.value) * each.base for each in held if each.instrument.sec_type not in MARGINED), ZERO),
        sum((each.value * each.base for each in held if each.instrument.sec_type in ("OPT", "FOP")), ZERO),
        sum((each.margin * each.base for each in held if each.instrument.sec_type not in COMMODITIES), ZERO),
        sum((each.margin * each.base for each in held if each.instrument.sec_type in COMMODITIES), ZERO),
        _opening(gateway, portfolio, {row.currency: row.rate for row in rows}),
    )


def _opening(gateway: "MockGateway", portfolio: Portfolio, rates: dict[str, Decimal]) -> Decimal:
    """Net liquidation value when the day began, at the prior close and today's rates."""
    universe = gateway.area(Universe)
    total = sum((amount * rates[currency] for currency, amount in portfolio.opened_cash.items()), ZERO)
    for conid, (quantity, cost) in portfolio.opened.items():
        instrument = universe.instrument(conid)
        if instrument is not None:
            value = prices.quote(gateway, conid).prior_close * quantity * instrument.multiplier
            total += (value - cost if instrument.sec_type in MARGINED else value) * rates[instrument.currency]
    return total


def _row(currency: str, worth: Decimal, cash: Decimal, held: list[Mark]) -> Row:
    values: dict[str, Decimal] = {}
    mine = [each for each in held if each.instrument.currency == currency]
    for each in mine:
        values[each.instrument.sec_type] = values.get(each.instrument.sec_type, ZERO) + each.worth
    return Row(
        currency,
        worth,
        cash,
        values,
        sum((each.unrealized for each in mine), ZERO),
        sum((each.position.realized for each in mine), ZERO),
    )


def _sum(rows: tuple[Row, ...]) -> Row:
    kinds = dict.fromkeys(kind for row in rows for kind in row.values)
    return Row(
        "BASE",
        Decimal(1),
        sum((row.cash * row.rate for row in rows), ZERO),
        {kind: sum((row.values.get(kind, ZERO) * row.rate for row in rows), ZERO) for kind in kinds},
        sum((row.unrealized * row.rate for row in rows), ZERO),
        sum((row.realized * row.rate for row in rows), ZERO),
    )
