"""An advisor's models: what each is to hold, which part of which account follows it, and what is planned to be moved.

Part of an account's cash and positions belongs to a model; the rest is called independent. Money is in the account's
base currency, targets are fractions of a model's value. A plan is worked out when it is asked for and carried out when
its transfers are submitted, at the market of that moment; it makes no orders, so that its trades are not among the
executions.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import ROUND_DOWN, Decimal
from typing import TYPE_CHECKING, Self

from ibportal.mock import balance, prices
from ibportal.mock.accounts import Accounts
from ibportal.mock.fees import commission
from ibportal.mock.holdings import ZERO, Holdings
from ibportal.mock.universe import Universe

if TYPE_CHECKING:
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.instrument import Instrument

CENT = Decimal("0.01")
FRACTION = Decimal("0.0001")
"""The smallest part of a share."""
NO_PLAN = -1
"""The instruction id where nothing is to be moved."""


@dataclass(frozen=True)
class Model:
    """What a model is to hold."""

    name: str
    text: str
    static: bool
    positions: Mapping[int, Decimal]
    """Target by conid."""
    cash: Mapping[str, Decimal]
    """Target by currency."""


@dataclass
class Part:
    """The part of one account that follows one model."""

    cash: Decimal = ZERO
    positions: dict[int, Decimal] = field(default_factory=dict[int, Decimal])
    costs: dict[int, Decimal] = field(default_factory=dict[int, Decimal])
    """What its positions were bought for, by conid."""


@dataclass(frozen=True)
class Move:
    """Units of a contract to buy for an account, or, when negative, to sell."""

    account: str
    conid: int
    quantity: Decimal
    price: Decimal
    """In the contract's currency, when it was planned."""
    value: Decimal
    """What it costs, in the account's base currency."""
    closes: bool = False
    """Whether nothing is left of the position."""


@dataclass(frozen=True)
class Plan:
    """What is to be done for one model."""

    model: str
    cash: tuple[tuple[str, Decimal], ...] = ()
    """By account, what goes from the independent part to the model; negative back."""
    moves: tuple[Move, ...] = ()
    becomes: Model | None = None
    """The model as it is to be, where targets are new."""


@dataclass
class Models:
    """All models of an advisor, by name; names are case-sensitive (Q186)."""

    all: dict[str, Model] = field(default_factory=dict[str, Model])
    parts: dict[tuple[str, str], Part] = field(default_factory=dict[tuple[str, str], Part])
    """By account and model."""
    plans: dict[int, tuple[Plan, ...]] = field(default_factory=dict[int, tuple[Plan, ...]])
    """What waits to be submitted, by instruction id."""
    planned: int = 0
    presets: dict[str, bool] = field(default_factory=dict[str, bool])

    @classmethod
    def fresh(cls, gateway: "MockGateway") -> Self:
        """Two models that no account follows yet, for an advisor; none for anybody else."""
        if not gateway.area(Accounts).advisor:
            return cls()
        currency, half, rest = gateway.profile.currency, Decimal("0.45"), Decimal("0.10")
        made = (
            Model("Dividends", "Shares that pay", False, {8314: half, 756733: half}, {currency: rest}),  # noqa: FBT003
            Model("Technology", "Large companies", False, {265598: half, 8314: half}, {currency: rest}),  # noqa: FBT003
        )
        return cls({each.name: each for each in made})

    def of_model(self, name: str) -> dict[str, Part]:
        """The parts that follow a model, by account."""
        return {account: part for (account, model), part in self.parts.items() if model == name}

    def of_account(self, account: str) -> dict[str, Part]:
        """The parts of an account, by model."""
        return {model: part for (owner, model), part in self.parts.items() if owner == account}

    def keep(self, plans: Iterable[Plan]) -> int:
        """Keep plans until they are submitted; gives their instruction id, `NO_PLAN` where there is nothing to do."""
        kept = tuple(each for each in plans if each.cash or each.moves or each.becomes)
        if not kept:
            return NO_PLAN
        self.planned += 1
        self.plans[self.planned] = kept
        return self.planned


def invest(gateway: "MockGateway", model: Model, account: str, amount: Decimal) -> Plan:
    """The plan that puts cash into a model, divided by its targets, or takes it out, from everything alike."""
    if amount > 0:
        moves = [
            _move(gateway, account, conid, amount * target / _unit(gateway, account, conid))
            for conid, target in model.positions.items()
        ]
        return Plan(model.name, ((account, amount),), tuple(each for each in moves if each.quantity))
    part = gateway.area(Models).parts.get((account, model.name), Part())
    whole = worth(gateway, account, part)
    amount = max(amount, -whole)
    share = -amount / whole if whole else Decimal(1)
    moves = [
        _move(gateway, account, conid, -held * share, closes=share == 1)
        for conid, held in part.positions.items()
        if held
    ]
    return Plan(model.name, ((account, amount),), tuple(each for each in moves if each.quantity))


def rebalance(gateway: "MockGateway", model: Model, *, only: Iterable[int] = (), becomes: Model | None = None) -> Plan:
    """The plan that brings every part of a model to its targets, or only the contracts named."""
    named = frozenset(only)
    moves: list[Move] = []
    for account, part in gateway.area(Models).of_model(model.name).items():
        whole = worth(gateway, account, part)
        for conid in dict.fromkeys([*part.positions, *model.positions]):
            if named and conid not in named:
                continue
            wanted = model.positions.get(conid, ZERO) * whole / _unit(gateway, account, conid)
            held = part.positions.get(conid, ZERO)
            move = _move(gateway, account, conid, wanted - held, closes=bool(held) and not wanted)
            if move.quantity:
                moves.append(move)
    return Plan(model.name, (), tuple(moves), becomes)


def carry_out(gateway: "MockGateway", instruction: int) -> bool:
    """Do what was planned, once; False for an instruction there is none of."""
    state = gateway.area(Models)
    plans = state.plans.pop(instruction, None)
    for plan in plans or ():
        if plan.becomes is not None:
            state.all[plan.model] = plan.becomes
        for account, amount in plan.cash:
            state.parts.setdefault((account, plan.model), Part()).cash += amount
        for move in plan.moves:
            _trade(gateway, state.parts.setdefault((move.account, plan.model), Part()), move)
        for (account, model), part in list(state.parts.items()):
            if (
                model == plan.model
                and not part.positions
                and (part.cash < 1 or any(each.closes for each in plan.moves))
            ):
                del state.parts[account, model]  # what is left of its cash is independent again
    return plans is not None


def worth(gateway: "MockGateway", account: str, part: Part) -> Decimal:
    """What a part of an account is worth."""
    return part.cash + sum(
        (held * _unit(gateway, account, conid) for conid, held in part.positions.items()),
        ZERO,
    )


def free_cash(gateway: "MockGateway", account: str) -> Decimal:
    """Cash of the independent part."""
    cash = balance.figures(gateway, account).base.cash
    return cash - sum((part.cash for part in gateway.area(Models).of_account(account).values()), ZERO)


def known(gateway: "MockGateway", conid: int) -> "Instrument":
    """A contract of a model; raises `LookupError` for one that there is not."""
    found = gateway.area(Universe).instrument(conid)
    if found is None:
        raise LookupError(f"no contract {conid}")
    return found


def _unit(gateway: "MockGateway", account: str, conid: int) -> Decimal:
    """What one unit of a contract is worth in an account's base currency."""
    instrument = known(gateway, conid)
    currency = gateway.area(Holdings).portfolios[account].currency
    mark = prices.quote(gateway, conid).mark
    return mark * instrument.multiplier * balance.rate(gateway, instrument.currency, currency)


def _move(gateway: "MockGateway", account: str, conid: int, quantity: Decimal, *, closes: bool = False) -> Move:
    rounded = quantity if closes else quantity.quantize(FRACTION, ROUND_DOWN)
    value = (rounded * _unit(gateway, account, conid)).quantize(CENT)
    return Move(account, conid, rounded, prices.quote(gateway, conid).mark, value, closes)


def _trade(gateway: "MockGateway", part: Part, move: Move) -> None:
    """Book a planned trade with the account and with its part that follows the model."""
    instrument, quote = known(gateway, move.conid), prices.quote(gateway, move.conid)
    price = (quote.ask if move.quantity > 0 else quote.bid) or quote.last
    size = abs(move.quantity)
    cost = commission(instrument.sec_type, size, size * price * instrument.multiplier)
    portfolio = gateway.area(Holdings).of(move.account, gateway.clock.now().timestamp())
    portfolio.trade(instrument, move.quantity, price, cost)
    base = balance.rate(gateway, instrument.currency, portfolio.currency)
    value = move.quantity * price * instrument.multiplier * base
    before = part.positions.get(move.conid, ZERO)
    part.cash -= value + cost * base
    paid = part.costs.get(move.conid, ZERO)
    part.costs[move.conid] = paid + (value if move.quantity > 0 else paid * move.quantity / (before or Decimal(1)))
    part.positions[move.conid] = before + move.quantity
    if not part.positions[move.conid]:
        del part.positions[move.conid], part.costs[move.conid]
