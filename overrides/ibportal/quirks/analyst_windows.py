"""Performance figures, once in a quarter of an hour."""

from typing import TYPE_CHECKING

from ibportal.quirks.quirk import Quirk

if TYPE_CHECKING:
    from collections.abc import Callable

    from ibportal.mock.asked import Asked
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.reply import Answer


class AnalystWindows(Quirk):
    """Each PortfolioAnalyst operation answers once in 15 minutes, and with 429 otherwise.

    A request that is refused as wrong uses the quarter of an hour up as well. `performance.all_periods` is not in
    IBKR's table, but two clients found that it behaves like the others.
    """

    id = "analyst-windows"
    title = "PortfolioAnalyst answers each question once in 15 minutes"
    evidence = ("Q176",)
    operations = frozenset(
        {"performance.all_periods", "performance.period", "performance.summary", "performance.transactions"}
    )
    cure = (
        "A second request is not sent: `PacingError` says at once when it can be. One that never reached the gateway "
        "does not count."
    )
    remove_when = "IBKR withdraws the limit from its pacing table."

    def mock(self, gateway: "MockGateway", asked: "Asked", proceed: "Callable[[Asked], Answer]") -> "Answer":
        """Refuse what comes too early; a wrong request counts."""
        from ibportal.mock import pace

        return pace.exceeded(gateway, asked, pace.own(asked.operation.name)) or proceed(asked)
