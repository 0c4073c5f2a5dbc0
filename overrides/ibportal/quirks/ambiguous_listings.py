"""One ticker, several listings."""

from typing import TYPE_CHECKING

from ibportal.node import Object, is_array
from ibportal.quirks.quirk import Quirk

if TYPE_CHECKING:
    from collections.abc import Callable

    from ibportal.mock.asked import Asked
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.reply import Answer


class AmbiguousListings(Quirk):
    """A ticker is found on several exchanges and in several countries, in no promised order.

    `AAPL` is a share in New York, a receipt in Toronto, a listing in Mexico and in Zürich. Whoever takes the first row
    trades what comes first.
    """

    id = "ambiguous-listings"
    title = "The first row of a search need not be the listing that is meant"
    evidence = ("Q144",)
    operations = frozenset({"contracts.search"})
    cure = (
        "`contracts.resolve` takes the listing on the exchange that is named, else the one whose options trade on "
        "SMART; where that leaves several, `AmbiguousContract` lists them."
    )
    remove_when = "A search says which listing is the main one."

    def mock(self, gateway: "MockGateway", asked: "Asked", proceed: "Callable[[Asked], Answer]") -> "Answer":
        """The main listing behind the others."""
        del gateway
        answer = proceed(asked)
        return answer.but(value=sorted(answer.value, key=_main)) if is_array(answer.value) else answer


def _main(row: Object) -> bool:
    """Whether the options on a listing trade on SMART."""
    sections: list[Object] = row.get("sections", [])
    return any(each.get("secType") == "OPT" and "SMART" in each.get("exchange", "").split(";") for each in sections)
