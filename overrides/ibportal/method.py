"""Flows as methods: one flow, a method of a synchronous namespace and one of an asynchronous namespace.

    class Orders(Driven, OrdersNamespace):
        place = Method(flows.place)

    class AsyncOrders(DrivenAsync, AsyncOrdersNamespace):
        place = AsyncMethod(flows.place)

The signature, its names and types and the docstring are those of the flow, without its first argument, the core. They
are looked at when somebody first asks for the method: a namespace has many, and a program calls a few.
"""

import inspect
from collections.abc import Callable, Coroutine
from functools import cached_property, wraps
from types import MethodType
from typing import TYPE_CHECKING, Any, Concatenate, Generic, ParamSpec, TypeVar, get_args, overload

if TYPE_CHECKING:
    from ibportal.core import Core
    from ibportal.flow import Flow
    from ibportal.runner import Runner
    from ibportal.runner_async import AsyncRunner
    from ibportal_generated._call import Send, SendAsync

P = ParamSpec("P")
T = TypeVar("T")


class Driven:
    """A namespace of `Client` with flows among its methods; stands before the generated namespace among the bases."""

    def __init__(self, core: "Core", runner: "Runner", send: "Send") -> None:
        self._send = send
        self._core = core
        self._runner = runner


class DrivenAsync:
    """The same for `AsyncClient`."""

    def __init__(self, core: "Core", runner: "AsyncRunner", send: "SendAsync") -> None:
        self._send = send
        self._core = core
        self._runner = runner


class Method(Generic[P, T]):
    """A flow as a method that returns its result."""

    def __init__(self, flow: "Callable[Concatenate[Core, P], Flow[T]]") -> None:
        self._flow = flow

    @cached_property
    def _method(self) -> Callable[..., T]:
        flow = self._flow

        @wraps(flow)
        def method(self: Driven, *args: P.args, **kwargs: P.kwargs) -> T:
            return self._runner.run(flow(self._core, *args, **kwargs))  # pyright: ignore[reportPrivateUsage]

        return _signed(method, flow)

    @overload
    def __get__(self, instance: None, owner: type) -> Callable[..., T]: ...
    @overload
    def __get__(self, instance: Driven, owner: type) -> Callable[P, T]: ...
    def __get__(self, instance: Driven | None, owner: type) -> Any:
        """The method, bound to `instance` where there is one."""
        return self._method if instance is None else MethodType(self._method, instance)


class AsyncMethod(Generic[P, T]):
    """A flow as a method whose result is awaited."""

    def __init__(self, flow: "Callable[Concatenate[Core, P], Flow[T]]") -> None:
        self._flow = flow

    @cached_property
    def _method(self) -> Callable[..., Coroutine[Any, Any, T]]:
        flow = self._flow

        @wraps(flow)
        async def method(self: DrivenAsync, *args: P.args, **kwargs: P.kwargs) -> T:
            return await self._runner.run(flow(self._core, *args, **kwargs))  # pyright: ignore[reportPrivateUsage]

        return _signed(method, flow)

    @overload
    def __get__(self, instance: None, owner: type) -> Callable[..., Coroutine[Any, Any, T]]: ...
    @overload
    def __get__(self, instance: DrivenAsync, owner: type) -> Callable[P, Coroutine[Any, Any, T]]: ...
    def __get__(self, instance: DrivenAsync | None, owner: type) -> Any:
        """The method, bound to `instance` where there is one."""
        return self._method if instance is None else MethodType(self._method, instance)


def _signed(method: Callable[..., Any], flow: Callable[..., Any]) -> Callable[..., Any]:
    """`method` with the signature that `help` shows: that of the flow, returning its result and not the flow."""
    signature = inspect.signature(flow)
    declared = signature.return_annotation
    if isinstance(declared, str):
        result = declared.removeprefix("Flow[").removesuffix("]")
    else:
        [*_, result] = get_args(declared) or [declared]
    setattr(method, "__signature__", signature.replace(return_annotation=result))  # noqa: B010 - functions declare none
    return method
