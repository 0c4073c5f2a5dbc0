"""The first look at a watchlist."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Self, TypeVar

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
KNOWN_AT_ONCE = ("C", "conid", "name", "H")
"""What the first reply has of a row."""


@dataclass
class _Looked:
    """The states of watchlists that were read before: their hashes, with their ids."""

    at: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])

    @classmethod
    def fresh(cls, gateway: "MockGateway") -> Self:
        """None."""
        del gateway
        return cls()


class WatchlistFirstReply(Quirk):
    """The first reading of a watchlist has its conids and no more: no ticker, no asset class. The second has them."""

    id = "watchlist-first-reply"
    title = "A watchlist is read twice before it is complete"
    evidence = ("Q183",)
    operations = frozenset({"watchlists.get"})
    cure = "A reading in which a contract has no ticker is repeated, once."
    remove_when = "The first reply has the details."

    def client(self, core: "Core", call: "Call[T]", send: "Callable[[Call[T]], Flow[T]]") -> "Flow[T]":
        """Read again what is not complete; a contract that does not exist never is."""
        from ibportal_generated.models.watchlist import Watchlist

        del core
        found = yield from send(call)
        if isinstance(found, Watchlist) and any(each.conid and not each.ticker for each in found.instruments or ()):
            return (yield from send(call))
        return found

    def mock(self, gateway: "MockGateway", asked: "Asked", proceed: "Callable[[Asked], Answer]") -> "Answer":
        """Leave out the details the first time."""
        answer = proceed(asked)
        looked, now = gateway.area(_Looked), (answer.value["id"], answer.value["hash"])
        if now in looked.at:
            return answer
        looked.at.add(now)
        rows = [{key: row[key] for key in KNOWN_AT_ONCE if key in row} for row in answer.value["instruments"]]
        return answer.but(value={**answer.value, "instruments": rows})
