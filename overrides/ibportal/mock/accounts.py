"""The accounts behind the login, made from the seed and the profile; which one is selected."""

import datetime as dt
import random
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Self

from ibportal.mock.reply import Refusal

if TYPE_CHECKING:
    from ibportal.mock.gateway import MockGateway

GIVEN = ("Ada", "Blaise", "Clara", "Dmitri", "Emmy", "Felix", "Grace", "Hedy", "Isaac", "Joan")
FAMILY = ("Archer", "Baker", "Carter", "Draper", "Fisher", "Glover", "Hunter", "Mason", "Potter", "Weaver")


@dataclass
class Account:
    """One account."""

    id: str
    """Such as `DU1234567` (paper), `U1234567` (live); an advisor's master account begins with `DF` or `F`."""
    given: str
    family: str
    currency: str
    """Base currency."""
    opened: dt.datetime
    deposit: Decimal
    """Cash it starts with, in its base currency."""
    paper: bool
    master: bool = False
    """An advisor's own account, with client accounts below it; it is not traded in."""
    parent: str = ""
    """The master account above it; empty where there is none."""
    alias: str | None = None
    brokerage_access: bool = True

    @property
    def title(self) -> str:
        """The holder's name."""
        return f"{self.given} {self.family}"


@dataclass
class Accounts:
    """All accounts of the login."""

    paper: bool
    read_only: bool
    """The user may look but not trade."""
    dynamic: bool
    """Accounts are searched for (`accounts.search`)."""
    username: str
    user_id: int
    all: list[Account] = field(default_factory=list[Account])
    """In the gateway's order: an advisor's master account first."""
    selected: str = ""
    """Id of the account that requests without one are about."""

    @classmethod
    def fresh(cls, gateway: "MockGateway") -> Self:
        """The accounts of a seed: the same ones whatever else was asked before."""
        profile = gateway.profile
        chance = random.Random(f"accounts of {gateway.seed}")  # noqa: S311 - repeatable on purpose
        mark = "D" if profile.paper else ""
        numbers = chance.sample(range(1_000_000, 10_000_000), profile.accounts + profile.subaccounts)
        made: list[Account] = []
        for place, number in enumerate(numbers):
            master = profile.subaccounts > 0 and place < profile.accounts
            given, family = chance.choice(GIVEN), chance.choice(FAMILY)
            made.append(
                Account(
                    id=f"{mark}{'F' if master else 'U'}{number}",
                    given=given,
                    family=family,
                    currency=profile.currency,
                    opened=dt.datetime(2019, 1, 1, 5, tzinfo=dt.UTC) + dt.timedelta(days=chance.randrange(2000)),
                    deposit=Decimal(0) if master else profile.deposit,
                    paper=profile.paper,
                    master=master,
                    parent=made[0].id if place >= profile.accounts else "",
                    brokerage_access=profile.brokerage_access,
                )
            )
        first = next(account for account in made if not account.master)
        return cls(
            paper=profile.paper,
            read_only=profile.read_only,
            dynamic=profile.dynamic,
            username=profile.username,
            user_id=chance.randrange(100_000_000, 200_000_000),
            all=made,
            selected=first.id,
        )

    @property
    def advisor(self) -> bool:
        """Whether the login is an advisor's: a master account with client accounts below it."""
        return any(account.master for account in self.all)

    @property
    def trading(self) -> list[Account]:
        """The accounts that hold positions and take orders: all but masters."""
        return [account for account in self.all if not account.master]

    def find(self, account_id: str) -> Account | None:
        """The account of that id, if the login has it."""
        return next((account for account in self.all if account.id == account_id), None)

    def traded(self, account_id: str) -> Account:
        """The account of that id; raises the refusal of `/iserver` where the login does not have it."""
        found = self.find(account_id)
        if found is None:
            raise Refusal(400, f"Bad Request: accountId is not valid: {account_id}", code=True)
        return found

    def kept(self, account_id: str) -> Account:
        """The account of that id; raises the refusal of `/portfolio` and `/acesws`, which look like no login (Q065)."""
        found = self.find(account_id)
        if found is None:
            raise Refusal(401, f"accountId is not valid: {account_id}", code=True)
        return found
