"""Contract infos, four a second."""

from typing import TYPE_CHECKING

from ibportal.quirks.quirk import Quirk

if TYPE_CHECKING:
    from collections.abc import Callable

    from ibportal.mock.asked import Asked
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.reply import Answer


class InfoLane(Quirk):
    """`/iserver/secdef/info` is throttled although no table says so: expanding an option chain ends in 429.

    A client in daily use settled on one at a time, 250 ms apart.
    """

    id = "info-lane"
    title = "Contract infos are throttled below the global limit"
    evidence = ("Q079",)
    operations = frozenset({"contracts.info"})
    cure = "One at a time, four a second, without holding up anything else."
    remove_when = "A chain of a hundred strikes can be expanded at ten a second."

    def mock(self, gateway: "MockGateway", asked: "Asked", proceed: "Callable[[Asked], Answer]") -> "Answer":
        """Refuse the fifth in a second."""
        from ibportal.mock import pace

        return pace.exceeded(gateway, asked, pace.own(asked.operation.name)) or proceed(asked)
