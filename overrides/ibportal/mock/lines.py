"""Market data lines: the contracts that a brokerage session is subscribed to, by snapshots and by streams."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Self

from ibportal.mock.handlers import session_ends

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ibportal.mock.gateway import MockGateway


@dataclass
class Line:
    """One subscription."""

    opened: float
    """When, by the clock's `monotonic`."""
    fields: set[str] = field(default_factory=set[str])
    """Every field that was asked for."""
    streamed: bool = False
    """Whether a stream has it, too."""


@dataclass
class Lines:
    """The subscriptions of the session. How many there can be is the quirk `market-data-lines`."""

    taken: dict[int, Line] = field(default_factory=dict[int, Line])
    """By conid, the oldest first."""

    @classmethod
    def fresh(cls, gateway: "MockGateway") -> Self:
        """None."""
        del gateway
        return cls()

    def open(self, conid: int, fields: "Iterable[str]", at: float, *, streamed: bool = False) -> Line:
        """Take a line, or ask for more of one that is taken."""
        line = self.taken.setdefault(conid, Line(at))
        line.fields.update(fields)
        line.streamed |= streamed
        return line

    def close(self, conid: int) -> bool:
        """Give a line back; False if it was not taken."""
        return self.taken.pop(conid, None) is not None

    def clear(self) -> None:
        """Give all lines back, those of streams as well (Q092)."""
        self.taken.clear()


@session_ends
def forget(gateway: "MockGateway") -> None:
    """Lines end with the brokerage session."""
    gateway.area(Lines).clear()
