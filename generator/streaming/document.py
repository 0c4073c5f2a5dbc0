"""The document by its messages: which there are, whose they are, and which part they have."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.node import Node

SENT = ("subscribe", "unsubscribe", "send")
"""The parts of messages that a client sends."""
COMING = ("update", "unsubscribed")
"""The parts of messages that a client receives."""


class StreamingError(ValueError):
    """The contract of the WebSocket is refused; `problems` holds a sentence each."""

    def __init__(self, problems: list[str]) -> None:
        self.problems = problems
        super().__init__(
            f"{len(problems)} problems keep spec/streaming.json from being the contract of the WebSocket:\n"
            + "\n".join(f"  {problem}" for problem in problems)
        )


@dataclass(frozen=True)
class Message:
    """One message of a topic, by its part in it."""

    topic: str
    part: str
    key: str
    """Its name among the components."""
    body: Node

    @property
    def sent(self) -> bool:
        """Whether the client sends it."""
        return self.part in SENT

    @property
    def json(self) -> bool:
        """Whether it is JSON."""
        return self.body.get("contentType") == "application/json"

    @property
    def reader(self) -> str:
        """What reads it: messages of a topic by its token, the end of a subscription by that."""
        return self.topic if self.part == "update" else self.part

    @property
    def grammar(self) -> str:
        """How a text is written: `smd+{contract}+{arguments}`, what may be left out in brackets."""
        return str(self.body.get("x-text", ""))

    @property
    def arguments(self) -> Node | None:
        """The schema of the JSON in a text."""
        return self.body.get("x-arguments")


def messages(document: Node) -> Iterator[Message]:
    """Every message, in the order of the topics and of their parts."""
    for topic, channel in document["channels"].items():
        for part, reference in channel["messages"].items():
            key = str(reference["$ref"]).rsplit("/", 1)[-1]
            yield Message(topic, part, key, document["components"]["messages"][key])


def confirmed(document: Node, topic: str) -> bool:
    """Whether the end of a subscription is confirmed by a message."""
    return any("reply" in operation and topic_of(operation) == topic for operation in document["operations"].values())


def topic_of(operation: Node) -> str:
    """The topic whose messages an operation sends or receives."""
    return str(operation["channel"].get("$ref", "")).rsplit("/", 1)[-1]
