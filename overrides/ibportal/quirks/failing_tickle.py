"""A tickle that fails proves nothing."""

from typing import TYPE_CHECKING

from ibportal.quirks.quirk import Quirk

if TYPE_CHECKING:
    from collections.abc import Callable

    from ibportal.mock.asked import Asked
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.reply import Answer


class FailingTickle(Quirk):
    """During maintenance tickles fail, with 5xx, by timeout or without a connection, while the session lives on.

    Only 401, and a state that says so, mean that it has ended.
    """

    id = "failing-tickle"
    title = "Tickles fail while the session lives"
    evidence = ("Q028",)
    operations = frozenset({"session.tickle"})
    cure = "Failures in a row are counted and logged; the session is taken for lost only when an answer says so."
    remove_when = "A tickle fails only for a session that has ended."

    def mock(self, gateway: "MockGateway", asked: "Asked", proceed: "Callable[[Asked], Answer]") -> "Answer":
        """Fail during maintenance."""
        from ibportal.mock.reply import Refusal
        from ibportal.mock.session import away

        if away(gateway):
            raise Refusal(503, "Service Unavailable", code=True)
        return proceed(asked)
