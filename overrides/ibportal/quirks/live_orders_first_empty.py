"""The first list of live orders."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Self, TypeVar

from ibportal.flow import Sleep
from ibportal.quirks.live_orders_force import is_forced
from ibportal.quirks.quirk import Quirk

if TYPE_CHECKING:
    from collections.abc import Callable

    from ibportal.core import Core
    from ibportal.flow import Flow
    from ibportal.mock.asked import Asked
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.reply import Answer
    from ibportal_generated._call import Call
    from ibportal_generated.models.live_orders import LiveOrders

T = TypeVar("T")

APART = 5.0
"""Seconds between two requests; more are a pacing violation."""
_LOOKS = 3
"""How often the list is asked for: the second answer has it, as a rule."""


class LiveOrdersFirstEmpty(Quirk):
    """The first list of live orders in a session is empty, with `snapshot: false`; it only starts a subscription.

    The next one, five seconds later at the earliest, has the orders. An empty list alone says nothing.
    """

    id = "live-orders-first-empty"
    title = "The first list of live orders is empty"
    evidence = ("Q116",)
    operations = frozenset({"orders.live"})
    cure = "A list with `snapshot: false` is asked for again, three times in all; `Book.complete` says if it ever came."
    remove_when = "The first list has the orders."

    def client(self, core: "Core", call: "Call[T]", send: "Callable[[Call[T]], Flow[T]]") -> "Flow[T]":
        """Ask until the list says that it is whole."""
        from ibportal_generated.models.live_orders import LiveOrders

        del core
        found = yield from send(call)
        for _ in range(_LOOKS - 1):
            if is_forced(call) or not isinstance(found, LiveOrders) or is_whole(found):
                return found
            yield Sleep(APART)
            found = yield from send(call)
        return found

    def mock(self, gateway: "MockGateway", asked: "Asked", proceed: "Callable[[Asked], Answer]") -> "Answer":
        """Nothing at first."""
        from ibportal.mock.session import Session

        answer = proceed(asked)
        started, session = gateway.area(Subscription), gateway.area(Session).id
        if started.session == session:
            return answer
        started.session = session
        return answer.but(value={"orders": [], "snapshot": False})


def is_whole(found: "LiveOrders") -> bool:
    """Whether a list has the orders there are: it says so, or it has some and says nothing."""
    return found.snapshot is True or (bool(found.orders) and found.snapshot is not False)


@dataclass
class Subscription:
    """What the gateway knows of who lists orders."""

    session: str | None = None
    """The brokerage session in which they were listed before."""

    @classmethod
    def fresh(cls, gateway: "MockGateway") -> Self:
        """Nobody has listed them."""
        del gateway
        return cls()
