"""What a call of an operation is before anybody sends it.

The functions in `ibportal_generated.calls` build a `Call`; a client sends its request and hands the reply to `parse`.
The namespaces do both; behaviours written over several calls yield calls and get the replies back.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, cast

if TYPE_CHECKING:
    import httpx

    from .client import AuthenticatedClient, Client
    from .types import Unset

T = TypeVar("T")
V = TypeVar("V")


@dataclass(frozen=True)
class Operation:
    """One operation of the contract."""

    name: str
    """`namespace.method`, as in `ib.namespace.method(...)`."""
    method: str
    path: str
    """The path template, relative to the gateway's `/v1/api`, or to `https://api.ibkr.com` when `hosted`."""
    hosted: bool = False
    """Served by IBKR itself with OAuth, never by the gateway on the user's machine."""
    deprecated: bool = False


@dataclass(frozen=True)
class Call(Generic[T]):
    """One request of one operation, and how to read its success reply."""

    operation: Operation
    request: Mapping[str, Any]
    """Keyword arguments of `httpx.Client.request`; `url` is relative like `Operation.path`."""
    parse: "Callable[[httpx.Response], T]"
    """Turns a success reply into its type; gives a `GatewayError` where the gateway reports an error under a 2xx status."""


class Send(Protocol):
    """Sends a call and waits for its reply."""

    def __call__(self, call: Call[T], /) -> T: ...


class SendAsync(Protocol):
    """Sends a call; the reply is awaited."""

    async def __call__(self, call: Call[T], /) -> T: ...


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


def reader(parse: Callable[..., Any]) -> "Callable[[httpx.Response], Any]":
    """The success parser of an endpoint module; a status it does not know raises `errors.UnexpectedStatus`."""

    def read(response: "httpx.Response") -> Any:
        return parse(client=cast("Client | AuthenticatedClient", _STRICT), response=response)

    return read


class _Strict:
    """All that a generated parser asks of a client."""

    raise_on_unexpected_status = True


_STRICT = _Strict()
