"""`spl`: profit and loss of the accounts."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ibportal.mock.areas.balances import partitions
from ibportal.mock.streams.subscription import Message, Subscription

if TYPE_CHECKING:
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.streams.command import Command


class Profit(Subscription):
    """The figures of `accounts.pnl`, whenever they change, about once a second."""

    brokerage = False
    pause = 1.0

    def __init__(self, gateway: "MockGateway", command: "Command", serial: int) -> None:
        """There are no arguments."""
        super().__init__(gateway, command, serial)
        self.key = command.topic
        self._told: Message = {}

    def start(self) -> Iterator[Message]:
        """All accounts."""
        self._told = {}
        yield from self.follow()

    def follow(self) -> Iterator[Message]:
        """The accounts whose figures have changed."""
        now = partitions(self.gateway)
        changed = {name: row for name, row in now.items() if self._told.get(name) != row}
        self._told = now
        if changed:
            yield {"topic": self.key, "args": changed}
