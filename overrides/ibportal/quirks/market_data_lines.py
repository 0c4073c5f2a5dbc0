"""A hundred market data lines."""

from typing import TYPE_CHECKING

from ibportal.quirks.quirk import Quirk

if TYPE_CHECKING:
    from collections.abc import Callable

    from ibportal.mock.asked import Asked
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.reply import Answer


class MarketDataLines(Quirk):
    """A session has about 100 market data lines, which snapshots and streams share.

    Each contract that is quoted takes one and keeps it until it is given back or the session ends; a program that ends
    gives none back. A contract for which no line is left has a row without data, for ever.
    """

    id = "market-data-lines"
    title = "Quoting more contracts than there are lines gives empty rows"
    evidence = ("Q080",)
    operations = frozenset({"market_data.snapshot"})
    cure = "Lines are counted, and the ones not used for longest are given back before a snapshot needs theirs."
    remove_when = "A snapshot takes no line, or takes one from another contract by itself."

    LINES = 100
    """What a user has who pays for no more."""

    def mock(self, gateway: "MockGateway", asked: "Asked", proceed: "Callable[[Asked], Answer]") -> "Answer":
        """Rows without data for contracts that find no line."""
        from ibportal.mock.lines import Lines

        lines = gateway.area(Lines)
        before = set(lines.taken)
        answer = proceed(asked)
        refused = {conid for conid in lines.taken if conid not in before}
        refused -= set(list(lines.taken)[: max(self.LINES, len(before))])
        for conid in refused:
            lines.close(conid)
        for row in answer.value:
            if row["conid"] in refused:
                for key in row.keys() - {"conid", "conidEx", "server_id", "6119"}:
                    del row[key]
        return answer
