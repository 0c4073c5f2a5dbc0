"""Two tiers: the login, and the brokerage session above it."""

from typing import TYPE_CHECKING, TypeVar

from ibportal.errors import BrokerageSessionRequired
from ibportal.quirks.quirk import Quirk
from ibportal.session.opening import ensure_soon
from ibportal.session.tracker import State
from ibportal.writes import changes

if TYPE_CHECKING:
    from collections.abc import Callable

    from ibportal.core import Core
    from ibportal.flow import Flow
    from ibportal_generated._call import Call

T = TypeVar("T")

_ITS_OWN = frozenset(
    {
        "session.init",
        "session.reauthenticate",
        "session.reauthenticate_by_get",
        "session.status",
        "session.status_by_get",
    }
)
"""Operations below `/iserver` that are about the session itself."""


class TwoTierSession(Quirk):
    """After a login only what is not below `/iserver` works; `session.init` opens the rest.

    Without it, everything below `/iserver` is refused with 400 `Bad Request: no bridge`, in some builds `Init session
    first`. The same words come when IBKR has ended the brokerage session, at night or after five minutes of silence.
    """

    id = "two-tier-session"
    title = "A login alone does not trade"
    evidence = (
        "Q019",
        "Q039",
    )
    cure = (
        "The brokerage session is opened before the first call that changes something, and a read that was refused "
        "for want of one is repeated once it is open. A client made with `brokerage=False` opens none."
    )
    remove_when = "A login opens the brokerage session, too."

    def client(self, core: "Core", call: "Call[T]", send: "Callable[[Call[T]], Flow[T]]") -> "Flow[T]":
        """Open the brokerage session where `call` needs it; nothing that changes something is sent twice."""
        if not call.operation.path.startswith("/iserver/") or call.operation.name in _ITS_OWN:
            return (yield from send(call))
        if not core.options.brokerage:
            return (yield from send(call))
        if changes(call):
            if core.session.state is not State.BROKERAGE:
                yield from ensure_soon(core)
            return (yield from send(call))
        try:
            return (yield from send(call))
        except BrokerageSessionRequired:
            yield from ensure_soon(core)
        return (yield from send(call))
