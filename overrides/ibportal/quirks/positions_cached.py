"""Positions of some minutes ago."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Self

from ibportal.quirks.quirk import Quirk

if TYPE_CHECKING:
    from collections.abc import Callable

    from ibportal.mock.asked import Asked
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.reply import Answer

LASTS = 120.0
"""Seconds for which the mock's list is kept; it was minutes."""
Row = dict[str, Any]


@dataclass
class _Kept:
    """The lists that are kept, by account, and when each was made, by the clock's `monotonic`."""

    lists: dict[str, tuple[float, list[Row]]] = field(default_factory=dict[str, tuple[float, list[Row]]])

    @classmethod
    def fresh(cls, gateway: "MockGateway") -> Self:
        """None."""
        del gateway
        return cls()

    def postpone(self, seconds: float) -> None:
        """Have every list kept for as long from now on."""
        self.lists = {account: (at + seconds, rows) for account, (at, rows) in self.lists.items()}


class PositionsCached(Quirk):
    """IBKR keeps the list of positions for minutes: what was bought since is not in it, and what was sold still is.

    `portfolio.invalidate_positions` empties that cache. The reply to it has no positions, whatever its documents say.
    """

    id = "positions-cached"
    title = "Positions are minutes old"
    evidence = ("Q165",)
    operations = frozenset({"portfolio.positions", "portfolio.invalidate_positions"})
    cure = "`portfolio.positions(fresh=True)` empties the cache before it reads."
    remove_when = "Positions are read as they are, or say how old they are."

    def mock(self, gateway: "MockGateway", asked: "Asked", proceed: "Callable[[Asked], Answer]") -> "Answer":
        """Empty the list that is kept where that is asked for; `rows` is what positions are answered from."""
        answer = proceed(asked)  # refuses what is to be refused
        if asked.operation.name == "portfolio.invalidate_positions":
            gateway.area(_Kept).lists.pop(asked.path["accountId"], None)
        return answer

    @staticmethod
    def rows(gateway: "MockGateway", account: str, listed: "Callable[[MockGateway, str], list[Row]]") -> list[Row]:
        """The list that is kept of an account's positions; `listed` makes it where that is too old or emptied."""
        kept, now = gateway.area(_Kept).lists, gateway.clock.monotonic()
        if account not in kept or now - kept[account][0] >= LASTS:
            kept[account] = now, listed(gateway, account)
        return kept[account][1]
