"""A position that is not there."""

from typing import TYPE_CHECKING, TypeVar, cast

from ibportal.errors import UnreadableReply
from ibportal.quirks.quirk import Quirk

if TYPE_CHECKING:
    from collections.abc import Callable

    from ibportal.core import Core
    from ibportal.flow import Flow
    from ibportal.mock.asked import Asked
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.reply import Answer
    from ibportal_generated._call import Call

T = TypeVar("T")


class PositionUnknown(Quirk):
    """Asked for a position that the account does not hold, the gateway answers 200 and nothing at all: no JSON."""

    id = "position-unknown"
    title = "An unknown position is a success with an empty body"
    evidence = ("Q167", "E16")
    operations = frozenset({"portfolio.position"})
    cure = "An empty success is read as no position."
    remove_when = "An unknown position is answered with an empty list, or refused."

    def client(self, core: "Core", call: "Call[T]", send: "Callable[[Call[T]], Flow[T]]") -> "Flow[T]":
        """No rows where nothing came."""
        del core
        try:
            return (yield from send(call))
        except UnreadableReply as error:
            if error.body.strip():
                raise
            return cast("T", [])

    def mock(self, gateway: "MockGateway", asked: "Asked", proceed: "Callable[[Asked], Answer]") -> "Answer":
        """Nothing instead of an empty list."""
        del gateway
        answer = proceed(asked)
        return answer if answer.value else answer.but(text="", media=None)
