"""`session.init` answers before the session works."""

from typing import TYPE_CHECKING

from ibportal.quirks.quirk import Quirk

if TYPE_CHECKING:
    from collections.abc import Callable

    from ibportal.mock.asked import Asked
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.reply import Answer


EARLY = 1.0
"""Seconds."""


class InitTooEarly(Quirk):
    """The reply to `session.init` says authenticated, and for about a second all else is `no bridge` still.

    Some replies say only `{"wait": true}`: it has to be sent again five seconds later.
    """

    id = "init-too-early"
    title = "The answer comes before what it announces"
    evidence = ("Q036",)
    cure = (
        "After `session.init` the state and the accounts are asked for, once a second for up to ten, until they "
        "are there; where it answers `wait`, it is sent again after five seconds."
    )
    remove_when = "`session.init` answers when the session works."

    def mock(self, gateway: "MockGateway", asked: "Asked", proceed: "Callable[[Asked], Answer]") -> "Answer":
        """No bridge yet, for a second after a session was opened."""
        from ibportal.mock.reply import Refusal

        operation = asked.operation
        gated = operation.path.startswith("/iserver/") and not operation.name.startswith("session.")
        if gated and young(gateway, EARLY):
            raise Refusal(400, gateway.dialect.no_bridge, code=True)
        return proceed(asked)


def young(gateway: "MockGateway", seconds: float) -> bool:
    """Whether a brokerage session was opened in the last `seconds`; the one a gateway starts with is old."""
    from ibportal.mock.session import Session

    session = gateway.area(Session)
    if session.brokerage_made is None or session.serial <= int(gateway.logged_in and gateway.brokerage):
        return False
    return gateway.clock.monotonic() - session.brokerage_made < seconds
