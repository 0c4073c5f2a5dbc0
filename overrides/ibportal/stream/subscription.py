"""What is subscribed to: once to the gateway, however many consumers read it, each in its own way."""

from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from ibportal.stream.gap import Cause
from ibportal.stream.queue import Buffer
from ibportal.stream.subject import Message, Subject

T = TypeVar("T")


class Feed(Generic[T]):
    """One consumer's part in a subscription: how it reads, and where what it read waits.

    Args:
        subject: What it is about.
        buffer: Where it waits.
    """

    def __init__(self, subject: Subject[T], buffer: Buffer[T]) -> None:
        self.subject = subject
        self.buffer = buffer
        self.current: T | None = None
        """All that came, merged; None before anything has, and where nothing can be merged."""
        self.live = False
        """Whether the gateway has been told, on this connection."""
        self.missing: tuple[float, Cause] | None = None
        """Since when, and why, things may be missing; told once it is whole again."""

    def deliver(self, message: Message, at: float) -> None:
        """Read `message`, and have what is in it wait. Raises what `read` and `merge` raise."""
        subject, put = self.subject, self.buffer.put
        merge = subject.merge
        if merge is None:
            for thing in subject.read(message):
                put(thing, at)
        else:
            for thing in subject.read(message):
                self.current = merge(self.current, thing)
                put(thing, at)

    def broken(self, since: float, cause: Cause) -> None:
        """From here on things may be missing."""
        if self.live and self.missing is None:
            self.missing = (since, cause)
        self.live = False


@dataclass(slots=True)
class Subscription:
    """What the gateway is told once, however many consumers there are."""

    key: str
    subject: Subject[Any]
    """Of the first consumer: whatever concerns the wire is the same for all."""
    feeds: tuple[Feed[Any], ...] = ()
    sent: float | None = None
    """When it was last sent on this connection; None while it was not."""
    told: bool = False
    """Whether it was sent on any connection."""
    last: Message | None = None
    """The last message about it, on this connection."""
    heard: float = 0.0
    """When that came, or before it the subscription was made."""
    fresh: bool = True
    """Whether the next message is the first after it was sent, which repeats nothing."""
    renewed: float | None = None
    """When it was renewed, until something came."""

    def check(self, subject: Subject[Any]) -> None:
        """Raise `ValueError` for a subject that shares the key and is another: no message tells the two apart."""
        if self.subject.union is None and self.subject.subscribe != subject.subscribe:
            raise ValueError(
                f"stream: {subject.key} is open with other arguments ({self.subject.subscribe}); the gateway's "
                "messages do not say which of two is meant: close that one first"
            )

    def text(self, *, together: bool) -> str | None:
        """What subscribes for everyone: with `together`, quotes of one contract with the fields of all (Q206)."""
        texts = list(dict.fromkeys(feed.subject.subscribe for feed in self.feeds))
        union = self.subject.union
        if union is None or len(texts) == 1 or not together:
            return texts[-1]
        return union([text for text in texts if text is not None])

    def lose(self, since: float, cause: Cause) -> None:
        """The gateway does not know of it any more."""
        for feed in self.feeds:
            feed.broken(since, cause)
        self.sent = self.last = self.renewed = None
