"""Whose login the mock gateway has behind it: what kinds of users and accounts there are to choose from."""

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True)
class Profile:
    """A kind of login: `MockGateway(profile="advisor")`, or a `Profile` of your own."""

    name: str
    paper: bool = True
    """Paper accounts (`DU…`) rather than live ones (`U…`)."""
    accounts: int = 1
    """Accounts of the login itself; more than one are linked accounts of one owner."""
    subaccounts: int = 0
    """Client accounts below a master account: more than none makes the login an advisor's."""
    dynamic: bool = False
    """Whether accounts are searched for and chosen with `accounts.search` and `accounts.select_dynamic` (DYNACCT)."""
    currency: str = "USD"
    """Base currency of the accounts."""
    deposit: Decimal = Decimal(1_000_000)
    """Cash that each account that can trade starts with, in its base currency."""
    read_only: bool = False
    """A user that may look but not trade (Q045)."""
    brokerage_access: bool = True
    """False for accounts that are pending or restricted: no order reaches them (Q175)."""
    depth: bool = True
    """Whether the user has paid for the depth of the market, which the `sbd` topic needs."""
    username: str = "user1234"


PROFILES = {
    profile.name: profile
    for profile in (
        Profile("paper"),
        Profile("live", paper=False, deposit=Decimal(100_000)),
        Profile("linked", paper=False, accounts=3, deposit=Decimal(100_000)),
        Profile("advisor", paper=False, subaccounts=4, deposit=Decimal(250_000)),
        Profile("paper-advisor", subaccounts=4),
        Profile("large-advisor", paper=False, subaccounts=45, dynamic=True, deposit=Decimal(50_000)),
        Profile("read-only", read_only=True),
        Profile("pending", paper=False, brokerage_access=False, deposit=Decimal(0)),
    )
}
"""The profiles that have a name."""


def profile(chosen: "str | Profile") -> Profile:
    """The profile of that name, or the one given; raises `ValueError` for a name that is none."""
    if isinstance(chosen, Profile):
        return chosen
    if chosen not in PROFILES:
        raise ValueError(f"no profile called {chosen!r}; there are: {', '.join(PROFILES)}")
    return PROFILES[chosen]
