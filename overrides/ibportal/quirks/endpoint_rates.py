"""Operations with limits of their own."""

from typing import TYPE_CHECKING

from ibportal.quirks.quirk import Quirk

if TYPE_CHECKING:
    from collections.abc import Callable

    from ibportal.mock.asked import Asked
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.reply import Answer

HISTORY = "market_data.history"


class EndpointRates(Quirk):
    """Some operations have limits of their own, and what is more is answered with 429.

    Live orders, trades, profit and loss and portfolio accounts: once in 5 s. Notifications, tickle and scans: once a
    second. `sso/validate`: once a minute. Scanner parameters: once in 15 minutes. Histories: five at a time, and
    throttling was seen above four.
    """

    id = "endpoint-rates"
    title = "Some operations have limits of their own"
    evidence = ("Q074", "Q078")
    operations = frozenset(
        {
            "accounts.pnl",
            "market_data.history",
            "market_data.snapshot",
            "notifications.accept_disclaimer",
            "notifications.delivery_options",
            "notifications.disclaimer",
            "notifications.list",
            "notifications.mark_read",
            "notifications.more",
            "notifications.register_device",
            "notifications.remove_device",
            "notifications.set_email",
            "notifications.settings",
            "notifications.subscribe",
            "notifications.unread",
            "orders.live",
            "orders.trades",
            "portfolio.accounts",
            "portfolio.subaccounts",
            "scanner.params",
            "scanner.run",
            "session.tickle",
            "session.validate",
        }
    )
    cure = (
        "A request waits for its turn without holding up others; where that takes longer than `max_wait`, it is not "
        "sent, and `PacingError` says when it can be. Four histories at a time."
    )
    remove_when = "IBKR withdraws its pacing table."

    def mock(self, gateway: "MockGateway", asked: "Asked", proceed: "Callable[[Asked], Answer]") -> "Answer":
        """Refuse what comes too early, and a sixth history while five are in flight."""
        from ibportal.mock import pace

        if asked.operation.name == HISTORY:
            return pace.crowded(gateway, asked, 5) or pace.answering(gateway, asked, proceed(asked))
        return pace.exceeded(gateway, asked, pace.own(asked.operation.name)) or proceed(asked)
