"""A watchlist that cannot be, or is not, is said to be unavailable."""

from typing import TYPE_CHECKING, TypeVar

from ibportal.errors import NotFound, Unavailable
from ibportal.quirks.quirk import Quirk
from ibportal_generated.calls import watchlists as calls

if TYPE_CHECKING:
    from collections.abc import Callable

    from ibportal.core import Core
    from ibportal.flow import Flow
    from ibportal.mock.asked import Asked
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.reply import Answer
    from ibportal_generated._call import Call

T = TypeVar("T")


class WatchlistUnavailable(Quirk):
    """A watchlist with an id that is not a number, or without a name, is refused with 503, as if it would pass.

    So is reading one that does not exist.
    """

    id = "watchlist-unavailable"
    title = "What is wrong with a watchlist comes as 503"
    evidence = ("Q183",)
    operations = frozenset({"watchlists.create", "watchlists.get"})
    cure = (
        "Id and name are checked before anything is sent. Where reading a list fails, the lists there are say whether "
        "it exists: one that does not is `NotFound`."
    )
    remove_when = "A wrong id and an unknown one are refused with words of their own."

    def client(self, core: "Core", call: "Call[T]", send: "Callable[[Call[T]], Flow[T]]") -> "Flow[T]":
        """Refuse what is wrong, and tell what is not there from what is not there yet."""
        if call.operation.name == "watchlists.create":
            _check(**call.request["json"])
            return (yield from send(call))
        try:
            return (yield from send(call))
        except Unavailable as error:
            wanted = call.request["params"]["id"]
            if wanted in (yield from _ids(core)):
                raise
            raise NotFound(
                f"watchlists.get: there is no watchlist {wanted}; `watchlists.list()` has those there are",
                operation=call.operation.name,
                status=error.status,
                words=error.words,
                body=error.body,
            ) from error

    def mock(self, gateway: "MockGateway", asked: "Asked", proceed: "Callable[[Asked], Answer]") -> "Answer":
        """503 for what is refused."""
        del gateway
        from ibportal.mock.reply import Refusal

        try:
            return proceed(asked)
        except Refusal:
            if asked.operation.name == "watchlists.create" and not asked.body:
                raise
            raise Refusal(503, "Service Unavailable", code=True) from None


def _check(*, id: str, name: str, **_: object) -> None:  # noqa: A002 - the field is called so
    """Refuse what the gateway would refuse; raises `ValueError`."""
    if not id.isdecimal():
        raise ValueError(f"watchlists.create: the id {id!r} is not a number; the gateway wants one, as text")
    if not name.strip():
        raise ValueError("watchlists.create: the name is empty")


def _ids(core: "Core") -> "Flow[set[str]]":
    """The ids of the lists there are, the system's too."""
    found = yield from core.send(calls.list())
    if not found.data:
        return set()
    listed = [*(found.data.user_lists or ()), *(found.data.system_lists or ())]
    return {each.id for each in listed if each.id}
