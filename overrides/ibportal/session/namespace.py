"""The `session` namespace of both clients."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from ibportal.method import AsyncMethod, Driven, DrivenAsync, Method
from ibportal.session import opening
from ibportal.session.tracker import Callback, State
from ibportal_generated.namespaces.session import AsyncSessionNamespace, SessionNamespace

if TYPE_CHECKING:
    from ibportal.core import Core


class _Watched:
    """What is known of the session without asking: the same for both clients."""

    _core: "Core"

    @property
    def state(self) -> State:
        """How far the session is, as far as the last replies said; `check()` asks."""
        return self._core.session.state

    @property
    def failures(self) -> int:
        """How many tickles have failed in a row; some do during maintenance, while the session lives on."""
        return self._core.session.failures

    def on_change(self, callback: Callback) -> Callable[[], None]:
        """Have `callback` told of every change of the state; call what is returned to end that.

        It is called where the change was noticed: in the event loop, or in a thread of the client's own if it was
        noticed by what keeps the session alive. It must not block. What it raises is logged, and goes no further.
        """
        return self._core.session.on_change(callback)


class Session(Driven, _Watched, SessionNamespace):
    """The `session` namespace of `Client`."""

    check = Method(opening.check)
    ensure = Method(opening.ensure)
    wait_for_login = Method(opening.wait_for_login)


class AsyncSession(DrivenAsync, _Watched, AsyncSessionNamespace):
    """The `session` namespace of `AsyncClient`."""

    check = AsyncMethod(opening.check)
    ensure = AsyncMethod(opening.ensure)
    wait_for_login = AsyncMethod(opening.wait_for_login)
