"""Ten requests a second."""

from typing import TYPE_CHECKING

from ibportal.quirks.quirk import Quirk

if TYPE_CHECKING:
    from collections.abc import Callable

    from ibportal.mock.asked import Asked
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.reply import Answer


class GlobalRate(Quirk):
    """More than ten requests in a second, of whatever kind, are answered with 429; by how much more varies.

    Sixty in a second went through on a Saturday, so the absence of a 429 says nothing. Fifty a second, claimed for
    direct OAuth access, were never confirmed.
    """

    id = "global-rate"
    title = "At most ten requests a second"
    evidence = ("Q073", "Q077")
    cure = "Requests wait until there is room; those that come first go first, and no sliding second has more than ten."
    remove_when = "IBKR queues instead of refusing."

    def mock(self, gateway: "MockGateway", asked: "Asked", proceed: "Callable[[Asked], Answer]") -> "Answer":
        """Refuse the eleventh in a second."""
        from ibportal.mock import pace

        return pace.exceeded(gateway, asked, pace.everything()) or proceed(asked)
