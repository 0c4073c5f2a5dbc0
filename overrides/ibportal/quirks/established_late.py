"""`authenticated` comes before `established`."""

from typing import TYPE_CHECKING, Any

from ibportal.node import is_object
from ibportal.quirks.quirk import Quirk

if TYPE_CHECKING:
    from collections.abc import Callable

    from ibportal.mock.asked import Asked
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.reply import Answer


LATE = 3.0
"""Seconds."""


class EstablishedLate(Quirk):
    """For a second or so a new brokerage session is authenticated but not `established`, and its replies are empty.

    `established` is in no document, and older builds do not say it. Only with it is there data.
    """

    id = "established-late"
    title = "An authenticated session without data"
    evidence = ("Q020",)
    operations = frozenset({"contracts.search", "session.init", "session.status", "session.tickle"})
    cure = (
        "A session is ready when it is authenticated, connected and not competing, and `established` unless the "
        "gateway does not say; `session.ensure` waits for that."
    )
    remove_when = "A session is authenticated only when it is established."

    def mock(self, gateway: "MockGateway", asked: "Asked", proceed: "Callable[[Asked], Answer]") -> "Answer":
        """Empty lists, and a state that says so, for three seconds after a session was opened."""
        from ibportal.quirks.init_too_early import young

        answer = proceed(asked)
        if answer.status != 200 or not young(gateway, LATE):
            return answer
        if asked.operation.name == "contracts.search":
            return answer.but(value=[])
        return answer.but(value=_unestablished(answer.value))


def _unestablished(told: Any) -> Any:
    """A state, or a tickle with one in it, that is not established."""
    if not is_object(told):
        return told
    if "iserver" in told:
        return told | {"iserver": {"authStatus": _unestablished(told["iserver"]["authStatus"])}}
    return told | ({"established": False} if "established" in told else {})
