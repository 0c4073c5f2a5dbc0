"""Combos: several contracts bought and sold together at one price, written as a `conidex`."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Self

SPREADS: Mapping[str, int] = MappingProxyType(
    {
        "AUD": 61227077,
        "CAD": 61227082,
        "CHF": 61227087,
        "CNH": 136000441,
        "GBP": 58666491,
        "HKD": 61227072,
        "INR": 136000444,
        "JPY": 61227069,
        "KRW": 136000424,
        "MXN": 136000449,
        "SEK": 136000429,
        "SGD": 426116555,
        "USD": 28812380,
    }
)
"""The conid that stands for spreads in a currency, first in a combo's `conidex` (Q129)."""


@dataclass(frozen=True, slots=True, order=True)
class Leg:
    """One contract of a combo."""

    conid: int
    ratio: int
    """How many for each combo bought; negative for a leg that is sold when the combo is bought."""

    def __post_init__(self) -> None:
        if self.conid <= 0 or self.ratio == 0:
            raise ValueError(f"a leg needs a positive conid and a ratio that is not 0, not {self.conid}/{self.ratio}")

    def __str__(self) -> str:
        return f"{self.conid}/{self.ratio}"


@dataclass(frozen=True, slots=True, init=False, eq=False)
class Combo:
    """Contracts traded together: `Combo(Leg(756733, 1), Leg(320227571, -1))`, to be given where a conid is wanted.

    The limit price of a combo is that of the legs, each times its ratio, added up; it is negative for a combo that pays
    its buyer. IBKR gives the legs back in another order, so two combos are equal when they have the same legs (Q129).

    Args:
        legs: Two or more, each contract once.
        currency: Of the legs; `SPREADS` has the currencies there are.
        exchange: Where to route it; needed for combos of other than US stocks and their options.
    """

    legs: tuple[Leg, ...]
    currency: str
    exchange: str | None

    def __init__(self, *legs: Leg, currency: str = "USD", exchange: str | None = None) -> None:
        if len(legs) < 2:
            raise ValueError("a combo has two legs or more; a single contract is ordered by its conid")
        if len({leg.conid for leg in legs}) < len(legs):
            raise ValueError("a combo names each contract once; add up the ratios of the legs that repeat one")
        if currency not in SPREADS:
            raise ValueError(f"there are no combos in {currency}; currencies are {', '.join(SPREADS)}")
        object.__setattr__(self, "legs", legs)
        object.__setattr__(self, "currency", currency)
        object.__setattr__(self, "exchange", exchange)

    def __str__(self) -> str:
        """The `conidex` of the combo."""
        venue = f"@{self.exchange}" if self.exchange else ""
        return f"{SPREADS[self.currency]}{venue};;;{','.join(map(str, self.legs))}"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Combo):
            return NotImplemented
        return self._key() == other._key()

    def __hash__(self) -> int:
        return hash(self._key())

    def _key(self) -> tuple[str, str | None, frozenset[tuple[Leg, int]]]:
        return self.currency, self.exchange, frozenset(Counter(self.legs).items())

    @classmethod
    def parse(cls, conidex: str) -> Self | None:
        """The combo that a `conidex` means; None where it is none, as in `265598@ISLAND`."""
        head, mark, tail = conidex.partition(";;;")
        if not mark:
            return None
        spread, _, venue = head.partition("@")
        currency = next((name for name, conid in SPREADS.items() if str(conid) == spread), None)
        if currency is None:
            return None
        try:
            legs = [Leg(int(conid), int(ratio)) for conid, _, ratio in (leg.partition("/") for leg in tail.split(","))]
            return cls(*legs, currency=currency, exchange=venue or None)
        except ValueError:
            return None
