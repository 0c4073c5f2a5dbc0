"""Pages of positions that are no pages."""

from typing import TYPE_CHECKING

from ibportal.quirks.quirk import Quirk

if TYPE_CHECKING:
    from collections.abc import Callable

    from ibportal.mock.asked import Asked
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.reply import Answer


class PositionsPaging(Quirk):
    """Positions come in pages of 100, but only a request with `sort` is paged: without it every page is the whole list.

    Page 999 of an account with three positions has three rows then, and whoever turns pages until one is empty turns
    them for ever, and counts every position many times over.
    """

    id = "positions-paging"
    title = "Pages of positions are ignored without a sort order"
    evidence = ("Q164",)
    operations = frozenset({"portfolio.positions"})
    cure = "Every page is asked for with a sort order; turning ends at a short or empty page, or one that came before."
    remove_when = "A page beyond the last one is empty whether or not `sort` is given."

    def mock(self, gateway: "MockGateway", asked: "Asked", proceed: "Callable[[Asked], Answer]") -> "Answer":
        """Without `sort`, all pages in one."""
        from ibportal.mock.areas.portfolio import PAGE

        del gateway
        if "sort" in asked.query:
            return proceed(asked)
        answer = proceed(_page(asked, 0))
        rows = answer.value
        while len(answer.value) == PAGE:  # a shorter one is the last
            answer = proceed(_page(asked, len(rows) // PAGE))
            rows = [*rows, *answer.value]
        return answer.but(value=rows) if len(rows) >= PAGE else answer


def _page(asked: "Asked", number: int) -> "Asked":
    """The request for one of the pages."""
    page = str(number)
    return asked if asked.path["pageId"] == page else asked.but(path={**asked.path, "pageId": page})
