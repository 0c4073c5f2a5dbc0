"""The most contracts and fields of one snapshot."""

from typing import TYPE_CHECKING

from ibportal.quirks.quirk import Quirk

if TYPE_CHECKING:
    from collections.abc import Callable

    from ibportal.mock.asked import Asked
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.reply import Answer


class SnapshotLimits(Quirk):
    """One snapshot takes at most 100 contracts and 50 fields; beyond that it is refused."""

    id = "snapshot-limits"
    title = "A snapshot of more than 100 contracts or 50 fields is refused"
    evidence = ("Q083",)
    operations = frozenset({"market_data.snapshot"})
    cure = "More are asked for in several requests, and what comes is merged by contract."
    remove_when = "A snapshot takes any number of contracts and fields."

    CONTRACTS = 100
    FIELDS = 50

    def mock(self, gateway: "MockGateway", asked: "Asked", proceed: "Callable[[Asked], Answer]") -> "Answer":
        """400 for too many of either."""
        from ibportal.mock.reply import Refusal

        del gateway
        for name, most in (("conids", self.CONTRACTS), ("fields", self.FIELDS)):
            if len(str(asked.query.get(name, "")).split(",")) > most:
                raise Refusal(400, f"Bad Request: too many {name}", code=True)
        return proceed(asked)
