"""The clients people import: every operation of the contract as a typed method, sync and async.

They hold one HTTP connection pool, know where each operation is served, give every request a deadline and turn refusals
into errors. Sessions, pacing, pre-flights and the other quirks are not handled yet: each method is exactly one request.
"""

from types import TracebackType
from typing import Any, Self, TypeVar

import httpx

from ibportal import exchange
from ibportal_generated._call import Call
from ibportal_generated.namespaces import AsyncNamespaces, Namespaces

T = TypeVar("T")


class Client(Namespaces):
    """The synchronous client.

    Args:
        base_url: Where the gateway listens, `/v1/api` included.
        hosted_url: Where the operations are served that need OAuth and never pass the gateway.
        verify: Whether TLS certificates are checked; by default everywhere but on loopback, where the gateway's
            certificate is self-signed. Anything `httpx.Client(verify=...)` takes.
        timeout: Seconds to wait for a connection, and for each piece of the reply, or an `httpx.Timeout`.
        headers: Sent with every request, for instance an OAuth `Authorization`.
        transport: An `httpx` transport to use instead of the network.
    """

    def __init__(
        self,
        base_url: str = exchange.GATEWAY,
        *,
        hosted_url: str = exchange.HOSTED,
        verify: Any = None,
        timeout: float | httpx.Timeout = exchange.TIMEOUT,
        headers: dict[str, str] | None = None,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        self.base_url = exchange.checked(base_url)
        self.hosted_url = exchange.checked(hosted_url)
        unchecked = exchange.unchecked(base_url) if verify is None and transport is None else None
        self._http = httpx.Client(
            verify=True if verify is None else verify,
            timeout=timeout,
            headers=headers,
            transport=transport,
            mounts={unchecked: httpx.HTTPTransport(verify=False)} if unchecked else None,
        )

    def request(self, method: str, path: str, **kwargs: Any) -> httpx.Response:
        """Send any request below the gateway's `/v1/api` and get the bare reply: the way out when no method fits.

        `path` is relative to the base URL; `kwargs` are those of `httpx.Client.request` (`params`, `json`, …). Nothing
        is raised for a status, and the errors of `httpx` come through as they are.
        """
        return self._http.request(method, exchange.below(self.base_url, path), **kwargs)

    def close(self) -> None:
        """Close the connections."""
        self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _send(self, call: Call[T], /) -> T:
        arguments = exchange.arguments(call, self.base_url, self.hosted_url)
        try:
            request = self._http.build_request(**arguments)
        except (TypeError, ValueError) as error:
            raise exchange.unsendable(call, error) from error
        try:
            response = self._http.send(request)
        except httpx.HTTPError as error:
            raise exchange.no_answer(call, error) from error
        return exchange.result(call, response)


class AsyncClient(AsyncNamespaces):
    """The asynchronous client; arguments and methods are those of `Client`, every call is awaited."""

    def __init__(
        self,
        base_url: str = exchange.GATEWAY,
        *,
        hosted_url: str = exchange.HOSTED,
        verify: Any = None,
        timeout: float | httpx.Timeout = exchange.TIMEOUT,
        headers: dict[str, str] | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        self.base_url = exchange.checked(base_url)
        self.hosted_url = exchange.checked(hosted_url)
        unchecked = exchange.unchecked(base_url) if verify is None and transport is None else None
        self._http = httpx.AsyncClient(
            verify=True if verify is None else verify,
            timeout=timeout,
            headers=headers,
            transport=transport,
            mounts={unchecked: httpx.AsyncHTTPTransport(verify=False)} if unchecked else None,
        )

    async def request(self, method: str, path: str, **kwargs: Any) -> httpx.Response:
        """Send any request below the gateway's `/v1/api` and get the bare reply, as `Client.request` does."""
        return await self._http.request(method, exchange.below(self.base_url, path), **kwargs)

    async def aclose(self) -> None:
        """Close the connections."""
        await self._http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def _send(self, call: Call[T], /) -> T:
        arguments = exchange.arguments(call, self.base_url, self.hosted_url)
        try:
            request = self._http.build_request(**arguments)
        except (TypeError, ValueError) as error:
            raise exchange.unsendable(call, error) from error
        try:
            response = await self._http.send(request)
        except httpx.HTTPError as error:
            raise exchange.no_answer(call, error) from error
        return exchange.result(call, response)
