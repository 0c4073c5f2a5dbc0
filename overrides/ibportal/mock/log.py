"""What the mock gateway was asked and what it answered, for assertions: `mock.log`."""

import datetime as dt
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, overload

import msgspec

from ibportal.mock.asked import Asked
from ibportal.mock.reply import Reply
from ibportal.mock.request import Request

KEPT = 5_000
"""Entries kept; the oldest go first, so that a server can run for days."""


@dataclass(frozen=True)
class Entry:
    """One request and its reply."""

    at: dt.datetime
    """By the mock gateway's clock."""
    request: Request
    reply: Reply
    asked: Asked | None
    """The request as the contract reads it; None where it is for no operation, or its body could not be read."""

    @property
    def operation(self) -> str | None:
        """The operation asked for, such as `orders.place`; None where it was none."""
        return self.asked.operation.name if self.asked else None

    @property
    def body(self) -> Any:
        """The JSON body of the request; None without one."""
        return self.asked.body if self.asked else None

    @property
    def status(self) -> int:
        """The status answered."""
        return self.reply.status

    @cached_property
    def answer(self) -> Any:
        """The JSON value answered; None where the answer is no JSON."""
        try:
            return msgspec.json.decode(self.reply.body)
        except msgspec.DecodeError:
            return None

    def __str__(self) -> str:
        what = self.reply.fault.value if self.reply.fault else self.status
        query = f"?{self.request.query}" if self.request.query else ""
        return f"{self.at:%H:%M:%S} {self.request.method} {self.request.path}{query} -> {what}"


class Log(Sequence[Entry]):
    """Entries in the order of their requests."""

    def __init__(self, entries: Sequence[Entry] = ()) -> None:
        self._entries = deque(entries, KEPT)

    def add(self, entry: Entry) -> None:
        """Enter what has just been answered."""
        self._entries.append(entry)

    def clear(self) -> None:
        """Forget everything so far."""
        self._entries.clear()

    def of(self, *operations: str) -> "Log":
        """The requests for these operations."""
        return self.where(lambda entry: entry.operation in operations)

    def where(self, test: Callable[[Entry], bool]) -> "Log":
        """The entries for which `test` is true."""
        return Log([entry for entry in self._entries if test(entry)])

    @property
    def operations(self) -> list[str]:
        """The operations asked for, in order; a request for none is left out."""
        return [entry.operation for entry in self._entries if entry.operation]

    @property
    def last(self) -> Entry:
        """The latest entry; raises `LookupError` where there is none."""
        if not self._entries:
            raise LookupError("the mock gateway was asked nothing")
        return self._entries[-1]

    @overload
    def __getitem__(self, index: int) -> Entry: ...
    @overload
    def __getitem__(self, index: slice) -> "Log": ...
    def __getitem__(self, index: int | slice) -> "Entry | Log":
        return Log(list(self._entries)[index]) if isinstance(index, slice) else self._entries[index]

    def __len__(self) -> int:
        return len(self._entries)

    def __iter__(self) -> Iterator[Entry]:
        return iter(list(self._entries))

    def __repr__(self) -> str:
        return "\n".join(map(str, self._entries)) or "nothing was asked"
