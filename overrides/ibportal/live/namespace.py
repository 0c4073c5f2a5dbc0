"""The `live` namespace of both clients: what is kept current on request.

Methods are written once, as flows that give the view to be kept: `orders`, `positions`, `quotes`.
"""

import inspect
from collections.abc import Callable, Coroutine
from functools import wraps
from types import MethodType
from typing import TYPE_CHECKING, Any, Concatenate, Generic, ParamSpec, TypeVar, overload

from ibportal.live.driver import AsyncLive, AsyncSpace, Live, Space
from ibportal.live.orders import orders
from ibportal.live.positions import positions
from ibportal.live.quotes import quotes

if TYPE_CHECKING:
    from ibportal.core import Core
    from ibportal.flow import Flow
    from ibportal.live.view import View

P = ParamSpec("P")
K = TypeVar("K")
V = TypeVar("V")
N = TypeVar("N")


class Kept(Generic[P, K, V, N]):
    """A flow that says what to keep, as a method that does."""

    def __init__(self, flow: "Callable[Concatenate[Core, P], Flow[View[K, V, N]]]") -> None:
        @wraps(flow)
        def method(self: Space, *args: P.args, **kwargs: P.kwargs) -> Live[K, V]:
            return self._kept(flow(self._core, *args, **kwargs))  # pyright: ignore[reportPrivateUsage]

        self._method = _signed(method, flow, "Live")

    @overload
    def __get__(self, instance: None, owner: type) -> Callable[..., Live[K, V]]: ...
    @overload
    def __get__(self, instance: Space, owner: type) -> Callable[P, Live[K, V]]: ...
    def __get__(self, instance: Space | None, owner: type) -> Any:
        """The method, bound to `instance` where there is one."""
        return self._method if instance is None else MethodType(self._method, instance)


class AsyncKept(Generic[P, K, V, N]):
    """The same, awaited."""

    def __init__(self, flow: "Callable[Concatenate[Core, P], Flow[View[K, V, N]]]") -> None:
        @wraps(flow)
        async def method(self: AsyncSpace, *args: P.args, **kwargs: P.kwargs) -> AsyncLive[K, V]:
            return await self._kept(flow(self._core, *args, **kwargs))  # pyright: ignore[reportPrivateUsage]

        self._method = _signed(method, flow, "AsyncLive")

    @overload
    def __get__(self, instance: None, owner: type) -> Callable[..., Coroutine[Any, Any, AsyncLive[K, V]]]: ...
    @overload
    def __get__(self, instance: AsyncSpace, owner: type) -> Callable[P, Coroutine[Any, Any, AsyncLive[K, V]]]: ...
    def __get__(self, instance: AsyncSpace | None, owner: type) -> Any:
        """The method, bound to `instance` where there is one."""
        return self._method if instance is None else MethodType(self._method, instance)


def _signed(method: Callable[..., Any], flow: Callable[..., Any], kind: str) -> Callable[..., Any]:
    """`method` with the signature that `help` shows: that of the flow, returning the live object."""
    setattr(method, "__signature__", inspect.signature(flow).replace(return_annotation=kind))  # noqa: B010 - functions declare none
    return method


class LiveNamespace(Space):
    """The `live` namespace of `Client`."""

    orders = Kept(orders)
    positions = Kept(positions)
    quotes = Kept(quotes)


class AsyncLiveNamespace(AsyncSpace):
    """The `live` namespace of `AsyncClient`."""

    orders = AsyncKept(orders)
    positions = AsyncKept(positions)
    quotes = AsyncKept(quotes)
