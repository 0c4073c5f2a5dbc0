"""What a call of an operation is before anybody sends it.

The functions in `ibportal_generated.calls` build a `Call`; a client sends its request and hands the reply to `parse`.
The namespaces do both; behaviours written over several calls yield calls and get the replies back.
"""

from collections.abc import Callable, Coroutine, Mapping
from functools import cache, wraps
from types import MethodType
from typing import (
    TYPE_CHECKING,
    Any,
    Final,
    Generic,
    NamedTuple,
    ParamSpec,
    Protocol,
    TypeVar,
    cast,
    overload,
)

from ._digits import doubtful, look

if TYPE_CHECKING:
    import httpx

    from .client import AuthenticatedClient, Client
    from .types import Unset

P = ParamSpec("P")
T = TypeVar("T")
V = TypeVar("V")


UNREAD: Any = object()
"""What stands for the result of a body that has to be read as JSON."""
_PRICE = 1 << 20
"""Bytes of an operation's replies after which a reader is made for them: to make one takes 2 ms, to import msgspec 20 ms,
once; to read so many bytes with care takes 8 ms, and straight not half of that."""
_HIGHEST = 1 << 24
"""The same where readers do not last: the price doubles with each, up to this."""


class Operation(NamedTuple):
    """One operation of the contract."""

    name: str
    """`namespace.method`, as in `ib.namespace.method(...)`."""
    method: str
    path: str
    """The path template, relative to the gateway's `/v1/api`, or to `https://api.ibkr.com` when `hosted`."""
    hosted: bool = False
    """Served by IBKR itself with OAuth, never by the gateway on the user's machine."""
    deprecated: bool = False


class Call(Generic[T]):
    """One request of one operation, and how to read its success reply."""

    __slots__ = ("operation", "parse", "request")

    def __init__(
        self, operation: Operation, request: Mapping[str, Any], parse: "Callable[[httpx.Response], T]"
    ) -> None:
        self.operation: Final = operation
        self.request: Final = request
        """Keyword arguments of `httpx.Client.request`; `url` is relative like `Operation.path`."""
        self.parse: Final = parse
        """Turns a success reply into its type; a `GatewayError` where an error is reported under a 2xx status."""

    def __repr__(self) -> str:
        return f"Call({self.operation!r}, {self.request!r}, {self.parse!r})"

    def asking(self, request: Mapping[str, Any]) -> "Call[T]":
        """The same call with another request."""
        return Call(self.operation, request, self.parse)


class Reply(Generic[T]):
    """A whole reply: the typed value, and what came with it; `body` is as it came, decompressed."""

    __slots__ = ("body", "headers", "status", "value")

    def __init__(self, value: T, status: int, headers: "httpx.Headers", body: bytes) -> None:
        self.value: Final = value
        self.status: Final = status
        self.headers: Final = headers
        self.body: Final = body

    def __repr__(self) -> str:
        return f"Reply({self.value!r}, {self.status!r}, {self.headers!r}, {self.body!r})"


class Send(Protocol):
    """Sends a call and waits for its reply."""

    def __call__(self, call: Call[T], /) -> T: ...


class SendAsync(Protocol):
    """Sends a call; the reply is awaited."""

    async def __call__(self, call: Call[T], /) -> T: ...


class Fetch(Protocol):
    """Sends a call once and waits for its whole reply."""

    def __call__(self, call: Call[T], /) -> Reply[T]: ...


class AsyncFetch(Protocol):
    """Sends a call once; the whole reply is awaited."""

    async def __call__(self, call: Call[T], /) -> Reply[T]: ...


class RawNamespace:
    """A namespace whose methods give whole replies."""

    __slots__ = ("_fetch",)

    def __init__(self, fetch: Fetch) -> None:
        self._fetch = fetch


class AsyncRawNamespace:
    """A namespace whose methods give whole replies, awaited."""

    __slots__ = ("_fetch",)

    def __init__(self, fetch: AsyncFetch) -> None:
        self._fetch = fetch


class Whole(Generic[P, T]):
    """A method of a raw namespace, from the function that builds its call."""

    def __init__(self, build: Callable[P, Call[T]]) -> None:
        @wraps(build)
        def method(self: RawNamespace, *args: P.args, **kwargs: P.kwargs) -> Reply[T]:
            return self._fetch(build(*args, **kwargs))

        self._method = method

    @overload
    def __get__(self, instance: None, owner: type) -> Callable[..., Reply[T]]: ...
    @overload
    def __get__(self, instance: RawNamespace, owner: type) -> Callable[P, Reply[T]]: ...
    def __get__(self, instance: RawNamespace | None, owner: type) -> Any:
        return self._method if instance is None else MethodType(self._method, instance)


class AsyncWhole(Generic[P, T]):
    """A method of an asynchronous raw namespace."""

    def __init__(self, build: Callable[P, Call[T]]) -> None:
        @wraps(build)
        async def method(self: AsyncRawNamespace, *args: P.args, **kwargs: P.kwargs) -> Reply[T]:
            return await self._fetch(build(*args, **kwargs))

        self._method = method

    @overload
    def __get__(self, instance: None, owner: type) -> Callable[..., Coroutine[Any, Any, Reply[T]]]: ...
    @overload
    def __get__(self, instance: AsyncRawNamespace, owner: type) -> Callable[P, Coroutine[Any, Any, Reply[T]]]: ...
    def __get__(self, instance: AsyncRawNamespace | None, owner: type) -> Any:
        return self._method if instance is None else MethodType(self._method, instance)


def given(value: V | None) -> "V | Unset":
    """`value`, or the mark for "not sent" when it is `None`."""
    from .types import UNSET

    return UNSET if value is None else value


def joined(request: dict[str, Any], *names: str) -> dict[str, Any]:
    """`request` with the lists of these query parameters as one value each, separated by commas."""
    for name in names:
        if name in request["params"]:
            request["params"][name] = ",".join(str(value) for value in request["params"][name])
    return request


class Reader:
    """Reads the success replies of an operation.

    A status that is not declared raises `errors.UnexpectedStatus`, a body that is not of its type `TypeError`,
    `ValueError` or `KeyError`.

    Args:
        stock: The parser of the endpoint module, for replies that are no JSON.
        replies: Statuses whose replies are JSON, and their types.
        nothing: Whether None is a result.
    """

    def __init__(self, stock: Callable[..., Any], replies: tuple[tuple[int, str], ...], *, nothing: bool) -> None:
        from ._parse import admits, constructor, evaluated

        self._stock = stock
        self._nothing = nothing
        types = {status: evaluated(annotation) for status, annotation in replies}
        self._known = {status: (constructor(each), admits(each)) for status, each in types.items()}
        self._shortcuts = {status: Shortcut(each) for status, each in types.items()}

    def __call__(self, response: "httpx.Response") -> Any:
        """The result."""
        if response.status_code in self._known:
            construct, admitted = self._known[response.status_code]
            body = response.json()
            value = body if construct is None else construct(body)
            fits = admitted(value)
        else:
            value = self._stock(client=cast("Client | AuthenticatedClient", _STRICT), response=response)
            fits = True
        if not fits or (value is None and not self._nothing):
            look(value)
            raise TypeError(f"the body is of type {type(value).__name__}")
        return value

    def at_once(self, status: int, body: bytes) -> Any:
        """The result, straight from the bytes of a body; `UNREAD` where that has to be read as JSON first."""
        shortcut = self._shortcuts.get(status)
        return UNREAD if shortcut is None else shortcut.value(body)


class Shortcut:
    """Reads replies straight from their bytes, once an operation has brought so much that it pays; see `_typed`.

    Threads may share one. A reader knows what came before it was made. After two misses in a row there is none: rows
    have changed, and the next one will know them.

    Args:
        hint: The type of the replies, with the options of a union in the order in which they are tried.
    """

    __slots__ = ("_due", "_hint", "_missed", "_price", "_readers")

    def __init__(self, hint: Any) -> None:
        self._hint = hint
        self._readers: dict[int, Callable[[bytes], Any]] | None = None
        """By the byte a body begins with."""
        self._price = self._due = _PRICE
        self._missed = False
        """Whether the last body was none for its reader."""

    def value(self, body: bytes) -> Any:
        """The value of a body, or `UNREAD`."""
        readers = self._readers
        if readers is None:
            self._due -= len(body)
            if self._due > 0:
                return UNREAD
            readers = self._readers = _readers(self._hint)
        read = readers.get(body[0]) if body else None
        if read is None:
            return UNREAD
        try:
            value = doubtful(read, body)
        except Exception:  # whatever is wrong with it, who reads it with care says so
            self._miss()
            return UNREAD
        self._missed = False
        return value

    def _miss(self) -> None:
        if self._missed:
            self._readers = None
            self._price = self._due = min(2 * self._price, _HIGHEST)
        self._missed = not self._missed


def _readers(hint: Any) -> dict[int, Callable[[bytes], Any]]:
    """What reads bodies straight; nothing where msgspec, in some version or other, makes no rows: that is no error."""
    try:
        from . import _typed

        return _typed.readers(hint)
    except Exception:  # as above
        return {}


@cache
def reader(stock: Callable[..., Any], replies: tuple[tuple[int, str], ...], *, nothing: bool = False) -> Reader:
    """The reader of an operation; see there."""
    return Reader(stock, replies, nothing=nothing)


class _Strict:
    """All that a generated parser asks of a client."""

    raise_on_unexpected_status = True


_STRICT = _Strict()
