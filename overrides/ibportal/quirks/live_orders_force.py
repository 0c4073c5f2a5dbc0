"""Emptying the list of live orders."""

from typing import TYPE_CHECKING, Any, TypeVar

from ibportal.flow import Sleep
from ibportal.quirks.quirk import Quirk

if TYPE_CHECKING:
    from collections.abc import Callable

    from ibportal.core import Core
    from ibportal.flow import Flow
    from ibportal.mock.asked import Asked
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.reply import Answer
    from ibportal_generated._call import Call

T = TypeVar("T")

_APART = 5.0
"""Seconds between two requests; more are a pacing violation."""


class LiveOrdersForce(Quirk):
    """`force` empties the gateway's list of orders, and the very answer it is sent with; the next one is whole.

    Taken for the list it is, the answer says that there are no orders: one program's risk checks did.
    """

    id = "live-orders-force"
    title = "force empties the list it is sent with"
    evidence = ("Q117",)
    operations = frozenset({"orders.live"})
    cure = "`orders.live` never sends `force`; `reset_cache` does, and returns the list that comes after it."
    remove_when = "The answer to `force` has the orders."

    def client(self, core: "Core", call: "Call[T]", send: "Callable[[Call[T]], Flow[T]]") -> "Flow[T]":
        """Ask again, without `force`, and give that answer."""
        del core
        found = yield from send(call)
        if not is_forced(call):
            return found
        yield Sleep(_APART)
        return (yield from send(without(call, "force")))

    def mock(self, gateway: "MockGateway", asked: "Asked", proceed: "Callable[[Asked], Answer]") -> "Answer":
        """An empty list in answer to `force`."""
        del gateway
        answer = proceed(asked)
        if asked.query.get("force") is not True:
            return answer
        return answer.but(value={"orders": [], "snapshot": False})


def is_forced(call: "Call[Any]") -> bool:
    """Whether `call` has `force`."""
    return str(call.request.get("params", {}).get("force", "")).lower() == "true"


def without(call: "Call[T]", parameter: str) -> "Call[T]":
    """`call` without one of its query parameters."""
    params = {name: value for name, value in call.request.get("params", {}).items() if name != parameter}
    return call.asking({**call.request, "params": params})
