"""The snapshot that costs money."""

from typing import TYPE_CHECKING, TypeVar

from ibportal.errors import NotSent
from ibportal.quirks.quirk import Quirk
from ibportal_generated._call import Call

if TYPE_CHECKING:
    from collections.abc import Callable

    from ibportal.core import Core
    from ibportal.flow import Flow

T = TypeVar("T")


class Paid(Call[T]):
    """A call whose price the caller has agreed to."""


class RegulatoryCharge(Quirk):
    """Each regulatory snapshot is charged USD 0.01, to paper accounts as well; without permission it is a 400."""

    id = "regulatory-charge"
    title = "A regulatory snapshot costs money, on paper too"
    evidence = ("Q093",)
    operations = frozenset({"market_data.regulatory_snapshot"})
    cure = (
        "It is not sent unless the caller says that it may be charged: `market_data.regulatory_quote(…, charged=True)`."
    )
    remove_when = "It costs nothing."

    def client(self, core: "Core", call: "Call[T]", send: "Callable[[Call[T]], Flow[T]]") -> "Flow[T]":
        """Refuse what nobody agreed to pay for."""
        del core
        if not isinstance(call, Paid):
            raise NotSent(
                "market_data.regulatory_snapshot: each costs USD 0.01, on paper accounts too; nothing was sent. "
                "market_data.regulatory_quote(conid, charged=True) sends it.",
                operation=call.operation.name,
            )
        return (yield from send(call))
