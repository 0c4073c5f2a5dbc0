"""Histories that are too long for one answer."""

from typing import TYPE_CHECKING

from ibportal.errors import ApiError, Maintenance, Unavailable
from ibportal.quirks.quirk import Quirk

if TYPE_CHECKING:
    from collections.abc import Callable

    from ibportal.mock.asked import Asked
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.reply import Answer


class HistoryWindows(Quirk):
    """A long period may be refused at once and had in pieces: `Chart data unavailable` (500), where a year works.

    One answer has 1000 bars at most; what is beyond is left out in silence. `No data.`, with 200 or 500, is final.
    """

    id = "history-windows"
    title = "Long periods fail or are cut, shorter ones work"
    evidence = ("Q097", "Q094")
    operations = frozenset({"market_data.history"})
    cure = "What is refused or full is fetched again in pieces, the latest first, and put together."
    remove_when = "Any period is answered whole."

    YEAR = 365 * 86_400
    POINTS = 1000

    @staticmethod
    def passing(error: ApiError) -> bool:
        """Whether a shorter period may work where `error` was answered."""
        return isinstance(error, Unavailable) and not isinstance(error, Maintenance)

    def mock(self, gateway: "MockGateway", asked: "Asked", proceed: "Callable[[Asked], Answer]") -> "Answer":
        """Refuse more than a year, and leave out what is beyond 1000 bars, the oldest first."""
        from ibportal.market_data import periods
        from ibportal.mock.reply import Refusal

        del gateway
        try:
            length = periods.seconds(str(asked.query.get("period", "")))
        except ValueError:
            return proceed(asked)
        if length > self.YEAR:
            raise Refusal(500, "Chart data unavailable")
        answer = proceed(asked)
        if not (bars := answer.value.get("data")):
            return answer
        latest = bars[-self.POINTS :]
        return answer.but(value={**answer.value, "data": latest, "points": len(latest) - 1})
