"""Allocation groups: accounts of an advisor that take orders together, and how an order is divided among them."""

from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from ibportal.mock.gateway import MockGateway

SHARED = ("C", "P", "R", "S")
"""Methods for which every account has an amount of its own: cash, percentages, ratios, shares.

Without amounts are `A` (available equity), `E` (equal quantities) and `N` (net liquidation value).
"""


@dataclass(frozen=True)
class Group:
    """Accounts, each with its amount where the method wants one."""

    name: str
    method: str
    members: tuple[tuple[str, Decimal | None], ...]

    @property
    def accounts(self) -> tuple[str, ...]:
        """The ids."""
        return tuple(account for account, _ in self.members)


@dataclass(frozen=True)
class Presets:
    """How orders are divided where they do not say."""

    default_method_for_all: str = "AvailableEquity"
    group_auto_close_positions: bool = False
    profiles_auto_close_positions: bool = False
    strict_credit_check: bool = False
    group_proportional_allocation: bool = False

    def but(self, **changes: Any) -> Self:
        """These presets with others."""
        return replace(self, **changes)


@dataclass
class Groups:
    """An advisor's groups, by name; names are case-sensitive."""

    all: dict[str, Group] = field(default_factory=dict[str, Group])
    presets: Presets = field(default_factory=Presets)

    @classmethod
    def fresh(cls, gateway: "MockGateway") -> Self:
        """None."""
        del gateway
        return cls()
