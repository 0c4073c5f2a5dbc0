"""The GET that ends every subscription."""

from typing import TYPE_CHECKING, TypeVar

from ibportal.quirks.quirk import Quirk

if TYPE_CHECKING:
    from collections.abc import Callable

    from ibportal.core import Core
    from ibportal.flow import Flow
    from ibportal_generated._call import Call

T = TypeVar("T")


class UnsubscribeAllIsAGet(Quirk):
    """`unsubscribeall` is a GET, and ends every market data subscription of the session, those of streams included."""

    id = "unsubscribe-all-is-a-get"
    title = "A GET gives back every line, and ends the streams"
    evidence = ("Q092",)
    operations = frozenset({"market_data.unsubscribe_all"})
    cure = "What is remembered of open lines is forgotten, so that the next snapshot does not count with them."
    remove_when = "It is a POST, and leaves streams alone."

    def client(self, core: "Core", call: "Call[T]", send: "Callable[[Call[T]], Flow[T]]") -> "Flow[T]":
        """The same, and no line is remembered."""
        result = yield from send(call)
        core.remembered.lines.clear()
        return result
