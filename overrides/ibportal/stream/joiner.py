"""Messages in pieces: the gateway passes each fragment on as a message of its own, cut anywhere (Q197)."""

from collections.abc import Callable
from dataclasses import dataclass

MOST_PIECES = 8
"""Pieces of one message."""
MOST_BYTES = 1 << 20
"""Bytes of all its pieces together; IBKR's largest message had some ten thousand."""
LONGEST = 2.0
"""Seconds from its first piece to its last."""


@dataclass(frozen=True, slots=True)
class Joined:
    """What one more piece made of those that waited."""

    message: object = None
    """The message that is whole now; None where there is none."""
    unreadable: bool = False
    """Whether pieces were given up."""


class Joiner:
    """Keeps what does not parse until what follows completes it, within bounds.

    Args:
        read: The message in some bytes. Raises `ValueError` where they are no whole message.
    """

    def __init__(self, read: Callable[[bytes], object]) -> None:
        self._read = read
        self._pieces: list[tuple[float, bytes]] = []

    def __bool__(self) -> bool:
        """Whether pieces wait."""
        return bool(self._pieces)

    @property
    def deadline(self) -> float | None:
        """When those that wait are given up."""
        return self._pieces[0][0] + LONGEST if self._pieces else None

    def add(self, piece: bytes, at: float) -> Joined:
        """One more piece, which may be a whole message.

        A whole message is one by itself: fragments of another are never in between. Else the longest row of pieces
        that ends here and parses is a message, and what waited before it never will be.
        """
        pieces = [*self._pieces, (at, piece)]
        for start in (len(pieces) - 1, *range(len(pieces) - 1)):
            message = self._message(b"".join(data for _, data in pieces[start:]))
            if message is not None:
                self._pieces = []
                return Joined(message, unreadable=start > 0)
        self._pieces = pieces
        if len(pieces) < MOST_PIECES and sum(len(data) for _, data in pieces) < MOST_BYTES:
            return Joined()
        self.clear()
        return Joined(unreadable=True)

    def clear(self) -> None:
        """Give up whatever waits."""
        self._pieces = []

    def _message(self, data: bytes) -> object | None:
        try:
            found = self._read(data)
        except ValueError:
            return None
        return found if isinstance(found, dict) else None  # pyright: ignore[reportUnknownVariableType] - a piece may be `5`
