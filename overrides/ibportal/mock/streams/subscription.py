"""What every subscription is: something that tells its messages when it is looked at."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, ClassVar

if TYPE_CHECKING:
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.streams.command import Command

Message = dict[str, Any]
"""What goes down as JSON."""


class Refused(Exception):
    """A command that IBKR does not carry out; raised with its words, or with none where it says nothing."""


class Subscription:
    """One subscription of one socket."""

    brokerage: ClassVar[bool] = True
    """Whether it needs a brokerage session, and ends with it."""
    pause: ClassVar[float] = 0.0
    """Seconds between two looks, at least."""

    def __init__(self, gateway: "MockGateway", command: "Command", serial: int) -> None:
        """`serial` counts the subscriptions of the socket; raises `Refused`."""
        self.gateway = gateway
        self.command = command
        self.key = command.key
        """What the `topic` of its messages is."""
        self.serial = serial
        self.looked = gateway.clock.monotonic()
        """When it was to be looked at last."""

    def is_due(self, now: float) -> bool:
        """Whether it is to be looked at again: once in each `pause`, counted from the beginning."""
        pauses = (now - self.looked) // self.pause if self.pause else 1
        self.looked += pauses * self.pause
        return pauses >= 1

    def start(self) -> Iterator[Message]:
        """What is told at once."""
        yield from ()

    def again(self, command: "Command") -> Iterator[Message]:
        """The same is subscribed to once more; what is told at once."""
        del command
        yield from self.start()

    def follow(self) -> Iterator[Message]:
        """What is told by now; called after every step of time and every request, not more often than `pause` says."""
        yield from ()

    def stop(self) -> None:
        """It has ended, one way or another."""

    def over(self) -> bool:
        """Whether it has ended by itself, of which nobody is told."""
        return False

    def is_meant(self, command: "Command") -> bool:
        """Whether a command for unsubscribing is about this one: the word is right, and so is the target."""
        return self.command.targets == command.targets

    def farewell(self) -> Message | None:
        """What is told when it has been ended; None for nothing."""
        return None
