"""The contract of the WebSocket, `spec/streaming.json`: read, held against every rule, merged with the REST contract.

It is AsyncAPI 3.0, written by hand. A channel is a topic; its messages are known by their part in it: what is sent
(`subscribe`, `unsubscribe`, `send`) is text, what comes (`update`, `unsubscribed`) is JSON. `read` gives it only when
every gate is passed; `merged` makes one document of it and the REST contract.
"""

from generator.streaming.document import Message, StreamingError, confirmed, messages
from generator.streaming.gates import TOPICS, Known, examine, known, read
from generator.streaming.grammar import ARGUMENTS, expression, slots
from generator.streaming.merging import as_openapi, merged

__all__ = [
    "ARGUMENTS",
    "TOPICS",
    "Known",
    "Message",
    "StreamingError",
    "as_openapi",
    "confirmed",
    "examine",
    "expression",
    "known",
    "merged",
    "messages",
    "read",
    "slots",
]
