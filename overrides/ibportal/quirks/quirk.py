"""What a quirk is: one observed behaviour of the gateway, how the client copes, and how the mock gateway does it.

Each lives in a file of its own, declared once; `catalogue` lists them. Its docstring says what happens on the wire.
"""

from typing import TYPE_CHECKING, ClassVar, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from ibportal.core import Core
    from ibportal.flow import Flow
    from ibportal.mock.asked import Asked
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.reply import Answer
    from ibportal_generated._call import Call

T = TypeVar("T")


class Quirk:
    """One behaviour of the gateway, with two faces; both are middleware, and both default to doing nothing.

    A cure that is more than middleware is a method of its own, called by the flow it belongs to, which asks
    `core.copes(id)` first. A misbehaviour that is not of one request asks `gateway.shows(id)`.
    """

    id: ClassVar[str]
    """What it is called where it is switched off: `Client(without={id})`, `MockGateway(without={id})`."""
    title: ClassVar[str]
    """The behaviour in one line."""
    evidence: ClassVar[tuple[str, ...]]
    """Where it was seen: ids of `spec/evidence.json`, such as `Q081`."""
    operations: ClassVar[frozenset[str]] = frozenset()
    """The operations whose calls and requests pass through the two faces; empty stands for every operation."""
    cure: ClassVar[str]
    """What the client does about it, in a sentence or two."""
    remove_when: ClassVar[str]
    """The condition under which this file can be deleted."""

    def client(self, core: "Core", call: "Call[T]", send: "Callable[[Call[T]], Flow[T]]") -> "Flow[T]":
        """Send `call` in a way that copes; `send` goes on to the next cure and at last to the gateway."""
        del core
        return send(call)

    def mock(self, gateway: "MockGateway", asked: "Asked", proceed: "Callable[[Asked], Answer]") -> "Answer":
        """Answer as the gateway does; `proceed` answers as a gateway without this quirk, or raises `Refusal`."""
        del gateway
        return proceed(asked)

    @classmethod
    def touches(cls, operation: str) -> bool:
        """Whether calls of `operation` pass through this quirk."""
        return not cls.operations or operation in cls.operations

    @classmethod
    def has_cure(cls) -> bool:
        """Whether the client's face is middleware of its own."""
        return cls.client is not Quirk.client

    @classmethod
    def has_show(cls) -> bool:
        """Whether the mock's face is middleware of its own."""
        return cls.mock is not Quirk.mock


class StreamQuirk(Quirk):
    """One behaviour of the WebSocket.

    Neither face is middleware of a call: the client's is in `ibportal.stream`, which asks `core.copes(id)`, the mock's
    in `ibportal.mock.streams`, which asks `gateway.shows(id)`.
    """

    topics: ClassVar[frozenset[str]] = frozenset()
    """The topics it is about, such as `smd`; empty stands for the connection itself."""

    @classmethod
    def touches(cls, operation: str) -> bool:
        """No call passes through it."""
        del operation
        return False
