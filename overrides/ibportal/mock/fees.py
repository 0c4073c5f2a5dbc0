"""What trading costs: commissions in the manner of IBKR's fixed prices."""

from decimal import Decimal
from typing import NamedTuple


class Fee(NamedTuple):
    """A commission: so much a unit and of the value, within bounds."""

    each: Decimal
    share: Decimal
    """Part of the value."""
    least: Decimal
    most: Decimal | None = None
    """Part of the value it never exceeds."""


SHARES = Fee(Decimal("0.005"), Decimal(0), Decimal(1), Decimal("0.01"))
FEES = {
    "STK": SHARES,
    "CFD": SHARES,
    "OPT": Fee(Decimal("0.65"), Decimal(0), Decimal(1)),
    "FOP": Fee(Decimal("1.42"), Decimal(0), Decimal("1.42")),
    "FUT": Fee(Decimal("2.25"), Decimal(0), Decimal("2.25")),
    "CASH": Fee(Decimal(0), Decimal("0.00002"), Decimal(2)),
    "CRYPTO": Fee(Decimal(0), Decimal("0.0018"), Decimal("1.75"), Decimal("0.01")),
    "BOND": Fee(Decimal(0), Decimal("0.001"), Decimal(1)),
    "FUND": Fee(Decimal(0), Decimal(0), Decimal("14.95")),
}
"""By security type, for a whole order, in the currency of the contract."""


def commission(sec_type: str, quantity: Decimal, value: Decimal) -> Decimal:
    """What an order of which `quantity`, worth `value`, is filled has cost; both without sign."""
    if not quantity:
        return Decimal(0)
    fee = FEES[sec_type]
    cost = max(fee.each * quantity + fee.share * value, fee.least)
    if fee.most is not None:
        cost = min(cost, fee.most * value)
    return cost.quantize(Decimal("0.0001"))
