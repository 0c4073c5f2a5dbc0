"""Nobody logged in, said in three ways."""

from typing import TYPE_CHECKING

from ibportal.quirks.quirk import Quirk

if TYPE_CHECKING:
    from collections.abc import Callable

    from ibportal.mock.asked import Asked
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.reply import Answer


class LoggedOutInSeveralWays(Quirk):
    """Before the first login everything is 401; after a logout the state is 200 with every flag false and no `MAC`.

    A tickle of a session that has died may be 200 `{"error": "no session"}` instead of 401.
    """

    id = "logged-out-in-several-ways"
    title = "401, false flags or an error under 200"
    evidence = (
        "Q023",
        "Q024",
    )
    operations = frozenset({"session.tickle"})
    cure = (
        "All three are one state, `GATEWAY_UP`, or `EXPIRED` where somebody was logged in before; `session.check` "
        "raises for none of them."
    )
    remove_when = "There is one answer for a session that is not there."

    def mock(self, gateway: "MockGateway", asked: "Asked", proceed: "Callable[[Asked], Answer]") -> "Answer":
        """An error under 200 where a session has died."""
        from ibportal.mock.reply import Refusal
        from ibportal.mock.session import Session

        session = gateway.area(Session)
        if session.known and not session.logged_in:
            raise Refusal(200, "no session")
        return proceed(asked)
