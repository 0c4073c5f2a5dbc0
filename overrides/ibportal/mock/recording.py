"""What was recorded at a gateway, one exchange a line, and how a mock gateway answers with it.

    mock = MockGateway(recordings="monday.jsonl")

A request that is in the recording, with the same values in path, query and body, gets the recorded reply; asked again,
the next that was recorded for it, and the last one from then on. The ids that clients give to orders do not count: most
make them up anew each time. Any other request the mock answers as it always does. `ibportal record` writes recordings.
"""

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import parse_qsl

import msgspec

from ibportal.mock.reply import Answer
from ibportal.node import is_array, is_object

if TYPE_CHECKING:
    from ibportal.mock.asked import Asked
    from ibportal.mock.gateway import MockGateway

Key = tuple[str, tuple[tuple[str, str], ...], tuple[tuple[str, str], ...], bytes]
"""An operation and the values it was asked with."""
INVENTED = frozenset({"cOID", "parentId"})
"""A client's id of an order, and that of the order it belongs to."""


class Exchange(msgspec.Struct, frozen=True, omit_defaults=True):
    """A request and its reply."""

    operation: str
    """The name in the contract; empty for a path that it does not have."""
    method: str
    template: str
    """The path of the contract, or the path as it was sent."""
    status: int
    path: dict[str, str] = {}
    query: list[tuple[str, str]] = []
    body: Any = None
    """The JSON body of the request."""
    headers: dict[str, str] = {}
    """Those of the reply that mean something."""
    reply: Any = None
    """The JSON body of the reply, unless `text` is there."""
    text: str | None = None
    """The body of a reply that is no JSON, or empty."""
    differences: list[str] = []
    """Where the reply differs from the contract it was recorded with."""

    @property
    def key(self) -> Key:
        """What a request has to be like to get this reply."""
        return _key(self.operation, self.path, self.query, self.body)

    def answer(self) -> Answer:
        """The reply, as the mock gateway answers."""
        headers = {name: value for name, value in self.headers.items() if name != "Content-Type"}
        return Answer(self.reply, self.status, self.text, self.headers.get("Content-Type"), headers)


@dataclass(frozen=True)
class Recordings:
    """The exchanges of one recording, by what was asked."""

    exchanges: Mapping[Key, Sequence[Exchange]]

    @classmethod
    def of(cls, exchanges: Sequence[Exchange]) -> Self:
        """Exchanges in the order they happened; what the contract does not have is left out."""
        found: dict[Key, list[Exchange]] = {}
        for each in exchanges:
            if each.operation:
                found.setdefault(each.key, []).append(each)
        return cls(found)

    @classmethod
    def load(cls, path: str | os.PathLike[str]) -> Self:
        """Read a recording; raises `ValueError` naming the line that is none."""
        exchanges: list[Exchange] = []
        for number, line in enumerate(Path(path).read_bytes().splitlines(), 1):
            try:
                exchanges.append(msgspec.json.decode(line, type=Exchange))
            except msgspec.DecodeError as error:
                raise ValueError(f"{path}, line {number}, is no recorded exchange: {error}") from error
        return cls.of(exchanges)


@dataclass
class Turns:
    """How often each recorded request was asked: the state of a gateway that answers from a recording."""

    taken: dict[Key, int] = field(default_factory=dict[Key, int])

    @classmethod
    def fresh(cls, gateway: "MockGateway") -> Self:
        """None was asked yet."""
        del gateway
        return cls()


def answered(gateway: "MockGateway", asked: "Asked") -> Answer | None:
    """The recorded answer to a request; None where there is none."""
    key = _key(asked.operation.name, asked.path, parse_qsl(asked.request.query, keep_blank_values=True), asked.body)
    exchanges = gateway.recordings.exchanges.get(key) if gateway.recordings else None
    if not exchanges:
        return None
    turns = gateway.area(Turns)
    number = turns.taken.get(key, 0)
    turns.taken[key] = number + 1
    return exchanges[min(number, len(exchanges) - 1)].answer()


def _key(operation: str, path: Mapping[str, str], query: Sequence[tuple[str, str]], body: Any) -> Key:
    written = b"" if body is None else msgspec.json.encode(_lasting(body), order="deterministic")
    return operation, tuple(sorted(path.items())), tuple(sorted((name, value) for name, value in query)), written


def _lasting(body: Any) -> Any:
    """A body without what is invented for one request."""
    if is_object(body):
        return {name: _lasting(inner) for name, inner in body.items() if name not in INVENTED}
    return [_lasting(each) for each in body] if is_array(body) else body
