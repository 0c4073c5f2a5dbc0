"""The list of trades."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Self, TypeVar, cast

from ibportal.flow import Sleep
from ibportal.quirks.quirk import Quirk

if TYPE_CHECKING:
    from collections.abc import Callable

    from ibportal.core import Core
    from ibportal.flow import Flow
    from ibportal.mock.asked import Asked
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.reply import Answer
    from ibportal_generated._call import Call
    from ibportal_generated.models.trade import Trade

T = TypeVar("T")

_APART = 5.0
"""Seconds between two requests; more are a pacing violation."""


class TradesRows(Quirk):
    """The first list of trades in a session may be empty; rows are in no order of time, and may be there twice.

    Numbers are text, flags `"0"` and `"1"`, the time is in UTC, the currency is missing.
    """

    id = "trades-rows"
    title = "Trades come in no order, and not at first"
    evidence = ("Q135",)
    operations = frozenset({"orders.trades"})
    cure = "An empty list is asked for once more; executions come once each, in order of time, with typed values."
    remove_when = "The list is whole and in order."

    def client(self, core: "Core", call: "Call[T]", send: "Callable[[Call[T]], Flow[T]]") -> "Flow[T]":
        """Each execution once, the oldest first."""
        del core
        found = cast("list[Trade]", (yield from send(call)))
        if not found:
            yield Sleep(_APART)
            found = cast("list[Trade]", (yield from send(call)))
        once = {row.execution_id or id(row): row for row in found}
        return cast("T", sorted(once.values(), key=lambda row: (row.trade_time_r or 0, row.execution_id or "")))

    def mock(self, gateway: "MockGateway", asked: "Asked", proceed: "Callable[[Asked], Answer]") -> "Answer":
        """Nothing at first, then the newest first and that one twice."""
        from ibportal.mock.session import Session

        answer = proceed(asked)
        asked_before, session = gateway.area(Listed), gateway.area(Session).id
        if asked_before.session != session:
            asked_before.session = session
            return answer.but(value=[])
        newest = sorted(answer.value, key=lambda row: row["trade_time_r"], reverse=True)
        return answer.but(value=[*newest, *newest[:1]])


@dataclass
class Listed:
    """What the gateway knows of who lists trades."""

    session: str | None = None
    """The brokerage session in which they were listed before."""

    @classmethod
    def fresh(cls, gateway: "MockGateway") -> Self:
        """Nobody has listed them."""
        del gateway
        return cls()
