"""The `stream` namespace of both clients: a method for each topic.

Methods are written once, as functions that say what is to be opened: those of `ibportal.stream.subjects`.
"""

import inspect
from collections.abc import Callable
from functools import wraps
from types import MethodType
from typing import TYPE_CHECKING, Any, Concatenate, Generic, ParamSpec, TypeVar, overload

from ibportal.conid import HasConid
from ibportal.stream import subjects
from ibportal.stream.streams import AsyncStream, AsyncStreams, OnGap, Stream, Streams
from ibportal.stream.subjects.exercise import AsyncExercise, Exercise

if TYPE_CHECKING:
    from ibportal.core import Core
    from ibportal.stream.subjects import Opening

P = ParamSpec("P")
T = TypeVar("T")


class Topic(Generic[P, T]):
    """What is to be opened, as a method that opens it."""

    def __init__(self, opening: "Callable[Concatenate[Core, P], Opening[T]]") -> None:
        @wraps(opening)
        def method(self: Streams, *args: P.args, **kwargs: P.kwargs) -> Stream[T]:
            wanted = opening(self._core, *args, **kwargs)  # pyright: ignore[reportPrivateUsage]
            return self.open(wanted.subject, **wanted.options)

        self._method = _signed(method, opening, "Stream")

    @overload
    def __get__(self, instance: None, owner: type) -> Callable[..., Stream[T]]: ...
    @overload
    def __get__(self, instance: Streams, owner: type) -> Callable[P, Stream[T]]: ...
    def __get__(self, instance: Streams | None, owner: type) -> Any:
        """The method, bound to `instance` where there is one."""
        return self._method if instance is None else MethodType(self._method, instance)


class AsyncTopic(Generic[P, T]):
    """The same for `AsyncClient`: the stream is awaited, opening it is not."""

    def __init__(self, opening: "Callable[Concatenate[Core, P], Opening[T]]") -> None:
        @wraps(opening)
        def method(self: AsyncStreams, *args: P.args, **kwargs: P.kwargs) -> AsyncStream[T]:
            wanted = opening(self._core, *args, **kwargs)  # pyright: ignore[reportPrivateUsage]
            return self.open(wanted.subject, **wanted.options)

        self._method = _signed(method, opening, "AsyncStream")

    @overload
    def __get__(self, instance: None, owner: type) -> Callable[..., AsyncStream[T]]: ...
    @overload
    def __get__(self, instance: AsyncStreams, owner: type) -> Callable[P, AsyncStream[T]]: ...
    def __get__(self, instance: AsyncStreams | None, owner: type) -> Any:
        """The method, bound to `instance` where there is one."""
        return self._method if instance is None else MethodType(self._method, instance)


def _signed(method: Callable[..., Any], opening: Callable[..., Any], kind: str) -> Callable[..., Any]:
    """`method` with the signature that `help` shows: that of what is to be opened, returning the stream."""
    signature = inspect.signature(opening)
    what = str(signature.return_annotation).rpartition("Opening[")[2]
    setattr(method, "__signature__", signature.replace(return_annotation=f"{kind}[{what}"))  # noqa: B010 - functions declare none
    return method


class StreamNamespace(Streams):
    """The `stream` namespace of `Client`."""

    market_data = Topic(subjects.market_data)
    history = Topic(subjects.history)
    depth = Topic(subjects.depth)
    orders = Topic(subjects.orders)
    trades = Topic(subjects.trades)
    pnl = Topic(subjects.pnl)
    summary = Topic(subjects.summary)
    ledger = Topic(subjects.ledger)
    notifications = Topic(subjects.notifications)
    bulletins = Topic(subjects.bulletins)
    session = Topic(subjects.session)
    account = Topic(subjects.account)
    system = Topic(subjects.system)
    errors = Topic(subjects.errors)

    def exercise(self, conid: int | str | HasConid, *, on_gap: OnGap | None = None) -> Exercise:
        """Exercise an option: what can be done is told, then submitted, and questions are answered.

            with ib.stream.exercise(option) as exercise:
                for step in exercise:
                    ...
                    exercise.submit(5, final=True)

        Nothing is exercised by opening it. It is for the account that is selected (`accounts.select`).

        Args:
            conid: The option, or what `contracts.option_chain` returns.
            on_gap: Told of gaps: after one the conversation has begun anew.

        Raises:
            ValueError: It is no contract; nothing was sent.
        """
        return Exercise(self._core, self._line, conid, on_gap, self._owner)


class AsyncStreamNamespace(AsyncStreams):
    """The `stream` namespace of `AsyncClient`."""

    market_data = AsyncTopic(subjects.market_data)
    history = AsyncTopic(subjects.history)
    depth = AsyncTopic(subjects.depth)
    orders = AsyncTopic(subjects.orders)
    trades = AsyncTopic(subjects.trades)
    pnl = AsyncTopic(subjects.pnl)
    summary = AsyncTopic(subjects.summary)
    ledger = AsyncTopic(subjects.ledger)
    notifications = AsyncTopic(subjects.notifications)
    bulletins = AsyncTopic(subjects.bulletins)
    session = AsyncTopic(subjects.session)
    account = AsyncTopic(subjects.account)
    system = AsyncTopic(subjects.system)
    errors = AsyncTopic(subjects.errors)

    def exercise(self, conid: int | str | HasConid, *, on_gap: OnGap | None = None) -> AsyncExercise:
        """Exercise an option, as `StreamNamespace.exercise` does."""
        return AsyncExercise(self._core, self._line, conid, on_gap, self._owner)
