"""Periods and bars that the gateway does not understand."""

from typing import TYPE_CHECKING

from ibportal.quirks.quirk import Quirk

if TYPE_CHECKING:
    from collections.abc import Callable

    from ibportal.mock.asked import Asked
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.reply import Answer


class HistoryGrammar(Quirk):
    """A period or a bar that the gateway does not understand is no error: it answers 200, without bars or with others.

    Case counts: `m` is a month, `M` nothing. A bar too narrow for its period is answered with a wider one.
    """

    id = "history-grammar"
    title = "Wrong periods and bars pass in silence"
    evidence = ("Q094",)
    operations = frozenset({"market_data.history"})
    cure = "Both are held against the published table before anything is sent; `as_asked` says what came."
    remove_when = "A wrong period or bar is refused."

    def mock(self, gateway: "MockGateway", asked: "Asked", proceed: "Callable[[Asked], Answer]") -> "Answer":
        """The narrowest bar allowed for one that is too narrow; no bars for what is not understood."""
        from ibportal.market_data import periods

        del gateway
        period, bar = str(asked.query.get("period", "")), str(asked.query.get("bar", ""))
        try:
            answered = periods.stepped(period, bar)
        except ValueError:
            return proceed(asked)
        return proceed(asked.but(query={**asked.query, "bar": answered}))
