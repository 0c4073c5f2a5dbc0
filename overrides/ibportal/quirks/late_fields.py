"""Greeks, which take their time."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Self

from ibportal.quirks.quirk import Quirk

if TYPE_CHECKING:
    from collections.abc import Callable

    from ibportal.mock.asked import Asked
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.reply import Answer


@dataclass
class Started:
    """Since when each contract's greeks have been worked out, in the mock gateway: seconds of its clock."""

    at: dict[int, float] = field(default_factory=dict[int, float])

    @classmethod
    def fresh(cls, gateway: "MockGateway") -> Self:
        """None yet."""
        del gateway
        return cls()


class LateFields(Quirk):
    """Greeks and the implied volatility of a strike are worked out after they are asked for, over tens of seconds.

    They come in trading hours only; outside of them never.
    """

    id = "late-fields"
    title = "Greeks and implied volatility take tens of seconds"
    evidence = ("Q100",)
    operations = frozenset({"market_data.snapshot"})
    cure = "A snapshot that waits for them waits for 30 seconds instead of 5; not getting them is no error."
    remove_when = "Greeks arrive as fast as prices do."

    TAGS = frozenset({"7308", "7309", "7310", "7311", "7633", "7696"})
    TIMEOUT = 30.0
    """Seconds to wait for them."""

    LAG = 12.0
    """Seconds that the mock gateway takes."""

    def mock(self, gateway: "MockGateway", asked: "Asked", proceed: "Callable[[Asked], Answer]") -> "Answer":
        """Nothing of them for the first seconds."""
        from ibportal.mock.lines import Lines

        started, now = gateway.area(Started).at, gateway.clock.monotonic()
        for conid in started.keys() - gateway.area(Lines).taken.keys():
            del started[conid]
        answer = proceed(asked)
        for row in answer.value:
            for tag in row.keys() & self.TAGS:
                if now < started.setdefault(row["conid"], now) + self.LAG:
                    del row[tag]
        return answer
