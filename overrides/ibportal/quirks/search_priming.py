"""The underlying that was searched for last."""

from typing import TYPE_CHECKING

from ibportal.quirks.quirk import Quirk

if TYPE_CHECKING:
    from collections.abc import Callable

    from ibportal.mock.asked import Asked
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.reply import Answer

_DERIVATIVES = ("OPT", "FOP", "WAR", "FUT")


class SearchPriming(Quirk):
    """Strikes and derivatives are answered for the underlying searched last in this brokerage session only.

    Without a search, after one for another symbol, or after one by name (Q143), the answer is empty, with status 200.
    """

    id = "search-priming"
    title = "Strikes are empty unless their underlying was the last one searched for"
    evidence = ("Q139", "Q143")
    operations = frozenset({"contracts.strikes", "contracts.info"})
    cure = "Search, strikes and contracts are asked for in this order, under one lock."
    remove_when = "Strikes are answered for any underlying in a new session."

    def mock(self, gateway: "MockGateway", asked: "Asked", proceed: "Callable[[Asked], Answer]") -> "Answer":
        """Nothing for an underlying that was not searched for."""
        from ibportal.mock.areas.contracts import Lookups

        answer = proceed(asked)
        searched = map(str, gateway.area(Lookups).searched)
        derived = asked.query.get("sectype") in _DERIVATIVES
        if not derived or str(asked.query.get("conid")) in searched:
            return answer
        strikes = asked.operation.name == "contracts.strikes"
        return answer.but(value={"call": [], "put": []} if strikes else [])
