"""Frames as messages: whole ones, those in pieces, and what is no message at all."""

from collections.abc import Callable
from typing import Any, cast

import msgspec

from ibportal.stream.joiner import Joined, Joiner

# Quirks whose cures are here; each is described in a file of its own in `ibportal.quirks`.
FRAGMENTS = "stream-fragments"
INVALID_UTF8 = "stream-invalid-utf8"

_STRUCTURE = frozenset(b'{}[]"')
"""Bytes of which a sentence has none, and a piece of a message hardly ever has none."""


class Frames(Joiner):
    """Reads one frame after another, and keeps pieces of messages until they are whole.

    Args:
        copes: Whether the cure for a quirk is on.
    """

    def __init__(self, copes: Callable[[str], bool]) -> None:
        self.decode: Callable[[bytes | str], Any] = msgspec.json.Decoder().decode
        """The JSON value of a frame. Raises `ValueError` or `RecursionError` where it is none by itself."""
        self._joins = copes(FRAGMENTS)
        self._replaces = copes(INVALID_UTF8)
        super().__init__(self._message_in)

    def sentence(self, frame: bytes) -> str | None:
        """What a frame says that is text and no JSON; None for a message, a piece of one, and rubbish."""
        if self or _STRUCTURE.intersection(frame):
            return None
        try:
            said = frame.decode().strip()
        except UnicodeDecodeError:
            return None
        return said if not said or said.isprintable() else None

    def add(self, piece: bytes, at: float) -> Joined:
        """The message that a frame is, or that is whole with it."""
        if self._joins:
            return super().add(piece, at)
        try:
            return Joined(self._message_in(piece))
        except ValueError:
            return Joined(unreadable=True)

    def _message_in(self, data: bytes) -> object:
        """The message in `data`, whose text may be no UTF-8 (Q198). Raises `ValueError` where it is none."""
        try:
            return cast("object", self.decode(data))
        except UnicodeDecodeError:
            if not self._replaces:
                raise
            return cast("object", self.decode(data.decode("utf-8", "replace")))
        except RecursionError as error:
            raise ValueError("more levels than any reader goes down") from error
