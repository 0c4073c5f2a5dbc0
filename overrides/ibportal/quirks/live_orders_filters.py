"""Filters of the list of live orders."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Self, TypeVar

from ibportal.quirks.live_orders_force import without
from ibportal.quirks.quirk import Quirk

if TYPE_CHECKING:
    from collections.abc import Callable

    from ibportal.core import Core
    from ibportal.flow import Flow
    from ibportal.mock.asked import Asked
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.reply import Answer
    from ibportal_generated._call import Call

T = TypeVar("T")

SORTED = "sort_by_time"
"""The one filter that is no status."""


class LiveOrdersFilters(Quirk):
    """A list with `filters` filters later lists, too, and takes the details from the `sor` stream, until a `force`.

    The filters are spelt otherwise than the statuses they mean (`pre_submitted`, `PreSubmitted`).
    """

    id = "live-orders-filters"
    title = "Filters of live orders outlast their request"
    evidence = ("Q118",)
    operations = frozenset({"orders.live"})
    cure = "Filters are never sent: the whole list is asked for, and filtered here."
    remove_when = "Filters are of one request."

    def client(self, core: "Core", call: "Call[T]", send: "Callable[[Call[T]], Flow[T]]") -> "Flow[T]":
        """Filter what comes."""
        from ibportal_generated.models.live_orders import LiveOrders

        del core
        filters = str(call.request.get("params", {}).get("filters", ""))
        found = yield from send(without(call, "filters") if filters else call)
        if isinstance(found, LiveOrders) and found.orders and (wanted := statuses(filters)):
            found.orders = [row for row in found.orders if spelt(row.status or "") in wanted]
        return found

    def mock(self, gateway: "MockGateway", asked: "Asked", proceed: "Callable[[Asked], Answer]") -> "Answer":
        """Filter by what was last asked for."""
        sticky = gateway.area(Sticky)
        if asked.query.get("force") is True:
            sticky.filters = ""
        if filters := asked.query.get("filters"):
            sticky.filters = str(filters)
        elif sticky.filters:
            asked = asked.but(query={**asked.query, "filters": sticky.filters})
        return proceed(asked)


def statuses(filters: str) -> set[str]:
    """The statuses that `filters` let through, spelt without capitals; empty where they let everything through."""
    return {spelt(each) for each in filters.split(",") if each.strip() and each.strip() != SORTED}


def spelt(status: str) -> str:
    """A status in a spelling that statuses and filters have in common."""
    return status.replace("_", "").strip().lower()


@dataclass
class Sticky:
    """The filters that the gateway has not forgotten."""

    filters: str = ""

    @classmethod
    def fresh(cls, gateway: "MockGateway") -> Self:
        """None."""
        del gateway
        return cls()
