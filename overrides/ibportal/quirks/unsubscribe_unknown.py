"""Unsubscribing from what is not subscribed."""

from typing import TYPE_CHECKING, TypeVar, cast

from ibportal.errors import NotFound
from ibportal.quirks.quirk import Quirk

if TYPE_CHECKING:
    from collections.abc import Callable

    from ibportal.core import Core
    from ibportal.flow import Flow
    from ibportal_generated._call import Call

T = TypeVar("T")


class UnsubscribeUnknown(Quirk):
    """Giving back a line that is not taken is answered 500 `unknown`, by some gateways 404."""

    id = "unsubscribe-unknown"
    title = "Unsubscribing from a contract that is not subscribed is an error"
    evidence = ("Q091",)
    operations = frozenset({"market_data.unsubscribe"})
    cure = "It counts as done: the line is free, which is what was wanted."
    remove_when = "The gateway answers success."

    def client(self, core: "Core", call: "Call[T]", send: "Callable[[Call[T]], Flow[T]]") -> "Flow[T]":
        """Success, and the line is forgotten."""
        from ibportal_generated.models.market_data_unsubscribed import MarketDataUnsubscribed

        try:
            result = yield from send(call)
        except NotFound:
            result = cast("T", MarketDataUnsubscribed(success=True))
        core.remembered.lines.pop(call.request["json"]["conid"], None)
        return result
