"""A client of the mock gateway's WebSocket without an event loop, which holds all that comes against the contract."""

from functools import cache
from typing import Any

import msgspec

from generator.examples import Example, Judge
from generator.node import Node
from generator.streaming import as_openapi, merged
from ibportal import contract, facts
from ibportal.mock import MockGateway
from ibportal.mock.session import Session

Message = dict[str, Any]

WAITING = {"message": "waiting for session"}


class Player:
    """One connection, greeted unless `waits` says otherwise."""

    def __init__(self, mock: MockGateway, path: str = "/v1/api/ws", *, waits: bool = False) -> None:
        self.mock = mock
        self.socket = mock.socket(path)
        self.socket.dial()
        self.greeting: list[Message] = []
        if not waits:
            self.greeting = self.got()
            if "stream-session-frame" not in mock.without:
                self.say(msgspec.json.encode({"session": mock.area(Session).id}).decode())
                self.greeting = self.got()

    def say(self, text: str) -> None:
        """Send a text."""
        self.socket.receive(text.encode())

    def raw(self) -> list[bytes]:
        """The frames that have come."""
        return self.socket.due()

    def got(self, topic: str = "") -> list[Message]:
        """The messages that have come, all of them as the contract has them; those of one topic, if one is named."""
        found: list[Message] = [msgspec.json.decode(frame) for frame in self.raw()]
        for message in found:
            assert misfits(message) == [], message
        return [message for message in found if not topic or message.get("topic") == topic]

    def ask(self, text: str, topic: str = "") -> list[Message]:
        """Send a text; what comes at once."""
        self.say(text)
        return self.got(topic)

    def after(self, seconds: float, topic: str = "") -> list[Message]:
        """What has come when so much time has passed."""
        self.mock.clock.advance(seconds)
        return self.got(topic)


def misfits(message: Message) -> list[str]:
    """In what a message is not what the contract says."""
    topic = str(message.get("topic", "")).partition("+")[0]
    if "error" in message or message == WAITING:
        topic = "error"
    elif not topic or topic == "umh":
        topic = "unsubscribed"
    case = Example(topic, "reply 200", "one", "application/json", _schemas()[topic], message)
    return list(_judge().misfits(case))


@cache
def _whole() -> Node:
    return merged(contract.load(), facts.load("streaming.json"))


@cache
def _judge() -> Judge:
    return Judge(_whole())


@cache
def _schemas() -> dict[str, Node]:
    paths: dict[str, Node] = as_openapi(facts.load("streaming.json"), _whole())["paths"]
    updates = {path: item["get"] for path, item in paths.items() if path.endswith(("_update", "/unsubscribed"))}
    return {
        path.removeprefix("/").removesuffix("_update"): reply["responses"]["200"]["content"]["application/json"][
            "schema"
        ]
        for path, reply in updates.items()
    }
