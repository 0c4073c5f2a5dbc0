"""What a preview needs."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Self, TypeVar

from ibportal.node import is_object
from ibportal.quirks.quirk import Quirk
from ibportal_generated.calls import market_data as calls

if TYPE_CHECKING:
    from collections.abc import Callable

    from ibportal.core import Core
    from ibportal.flow import Flow
    from ibportal.mock.asked import Asked
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.reply import Answer
    from ibportal_generated._call import Call

T = TypeVar("T")

_LAST = "31"


class PreviewSnapshot(Quirk):
    """A preview needs a market data snapshot of the contract before it, in the same brokerage session."""

    id = "preview-snapshot"
    title = "A preview needs a snapshot first"
    evidence = ("Q111",)
    operations = frozenset({"orders.preview", "market_data.snapshot"})
    cure = "A contract without a market data line is asked for a snapshot before it is previewed."
    remove_when = "A preview looks up its own prices."

    def client(self, core: "Core", call: "Call[T]", send: "Callable[[Call[T]], Flow[T]]") -> "Flow[T]":
        """Take a snapshot first, where there is no line yet."""
        if call.operation.name == "orders.preview":
            missing = [conid for conid in _conids(call) if conid not in core.remembered.lines]
            for conid in dict.fromkeys(missing):
                yield from core.send(calls.snapshot(str(conid), fields=_LAST))
                core.remembered.lines.setdefault(conid, set()).add(_LAST)
        return (yield from send(call))

    def mock(self, gateway: "MockGateway", asked: "Asked", proceed: "Callable[[Asked], Answer]") -> "Answer":
        """Refuse a preview of a contract that nobody has asked a price of."""
        from ibportal.mock.reply import Refusal
        from ibportal.mock.session import Session

        priced, session = gateway.area(Priced), gateway.area(Session).id
        if priced.session != session:
            priced.session, priced.conids = session, set()
        if asked.operation.name == "market_data.snapshot":
            priced.conids.update(
                int(each) for each in str(asked.query.get("conids", "")).split(",") if each.isdecimal()
            )
            return proceed(asked)
        if asked.misfits():
            return proceed(asked)
        if unpriced := [conid for conid in _ordered(asked.body) if conid not in priced.conids]:
            raise Refusal(400, f"Bad Request: no market data snapshot of {unpriced[0]}", code=True)
        return proceed(asked)


def _conids(call: "Call[Any]") -> list[int]:
    """The contracts that a preview is about; not those of combos."""
    return _ordered(call.request.get("json"))


def _ordered(sent: Any) -> list[int]:
    tickets: list[Any] = sent.get("orders", []) if is_object(sent) else []
    return [int(each["conid"]) for each in tickets if each.get("conid")]


@dataclass
class Priced:
    """The contracts that were asked a price of."""

    session: str | None = None
    """The brokerage session in which that was."""
    conids: set[int] = field(default_factory=set[int])

    @classmethod
    def fresh(cls, gateway: "MockGateway") -> Self:
        """None."""
        del gateway
        return cls()
