"""Notifications are not there at once."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from ibportal.quirks.quirk import Quirk

if TYPE_CHECKING:
    from collections.abc import Callable

    from ibportal.mock.asked import Asked
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.reply import Answer


COLD = 2
"""Calls that have to wait."""


@dataclass
class _Cold:
    """What the gateway has asked upstream for so far."""

    answered: int = 0

    @classmethod
    def fresh(cls, gateway: "MockGateway") -> Self:
        """Nothing."""
        del gateway
        return cls()


class ColdNotifications(Quirk):
    """The first calls about notifications are 423 `{"status": "waiting for reply"}`: the gateway still asks upstream.

    A second later it knows. 503 was seen in its place.
    """

    id = "cold-notifications"
    title = "423 until the gateway has asked"
    evidence = ("Q070",)
    operations = frozenset({"notifications.list", "notifications.unread"})
    cure = "A read that has to wait is repeated a second later, four times at most."
    remove_when = "Notifications are answered when they are there."

    def mock(self, gateway: "MockGateway", asked: "Asked", proceed: "Callable[[Asked], Answer]") -> "Answer":
        """Have the first two calls wait."""
        from ibportal.mock.reply import Refusal

        cold = gateway.area(_Cold)
        if cold.answered < COLD:
            cold.answered += 1
            raise Refusal(423, {"status": "waiting for reply"})
        return proceed(asked)
