"""The rows of a snapshot."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ibportal.quirks.quirk import Quirk

if TYPE_CHECKING:
    from collections.abc import Callable

    from ibportal.mock.asked import Asked
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.reply import Answer


class SnapshotRows(Quirk):
    """The rows of a snapshot are in no particular order, and a contract asked for twice has one.

    A contract that does not exist is no error: it has a row with `-` as symbol and `N/A` as last price, or one with
    nothing but its conid.
    """

    id = "snapshot-rows"
    title = "Rows come in any order, and unknown contracts have one too"
    evidence = ("Q089",)
    operations = frozenset({"market_data.snapshot"})
    cure = "Rows are matched by contract, and a quote says whether its contract is `unknown`."
    remove_when = "There is one row for each contract asked for, in that order, and an error for one that is unknown."

    @staticmethod
    def denies(row: Mapping[str, object]) -> bool:
        """Whether a row says that there is no such contract."""
        return row.get("55") == "-" or (row.get("31") == "N/A" and row.get("55") is None)

    def mock(self, gateway: "MockGateway", asked: "Asked", proceed: "Callable[[Asked], Answer]") -> "Answer":
        """Another order; nothing but its conid for conid 0."""
        del gateway
        answer = proceed(asked)
        for row in answer.value:
            if row["conid"] == 0:
                row.pop("31", None)
                row.pop("55", None)
        return answer.but(value=sorted(answer.value, key=lambda row: str(row["conid"])))
