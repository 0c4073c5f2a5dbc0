"""A search without a match."""

from typing import TYPE_CHECKING, TypeVar, cast

from ibportal.errors import ApiError
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

_NOTHING = "No contracts found"


class SearchNoMatch(Quirk):
    """A search that finds nothing is answered 200 with an error object, `{"error": "No contracts found"}`.

    Some builds answer an empty list instead. Other errors of a search look the same and are errors.
    """

    id = "search-no-match"
    title = "Nothing found is an error under status 200"
    evidence = ("Q142",)
    operations = frozenset({"contracts.search", "contracts.search_post"})
    cure = "Exactly these words are read as an empty list."
    remove_when = "A search without a match is answered with an empty list by every build."

    def client(self, core: "Core", call: "Call[T]", send: "Callable[[Call[T]], Flow[T]]") -> "Flow[T]":
        """Nothing found is no error."""
        del core
        try:
            return (yield from send(call))
        except ApiError as error:
            if error.words.strip().rstrip(".") != _NOTHING:
                raise
            return cast("T", [])

    def mock(self, gateway: "MockGateway", asked: "Asked", proceed: "Callable[[Asked], Answer]") -> "Answer":
        """An error object instead of an empty list."""
        del gateway
        answer = proceed(asked)
        return answer if answer.value else answer.but(value={"error": _NOTHING})
