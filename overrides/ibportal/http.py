"""The `httpx` clients that send requests, without what sending does there and nobody needs here.

`httpx` remains what transports, timeouts, hooks, cookies and errors are. Two things are left out, which took half of a
small call: a request is not built anew where it is the same as before, and it goes to its transport without passing the
parts that log in and follow redirects.
"""

import logging
from collections.abc import Callable, Mapping
from typing import Any

import httpx

from ibportal import exchange
from ibportal.once import Once

_LOG = logging.getLogger("httpx")

_PLAIN = frozenset({"method", "url", "params"})
"""What a request without a body and without headers of its own is made of."""
_REMEMBERED = 256
"""Requests; whoever walks through all instruments shall not fill the memory."""


class Requests:
    """Makes requests; one without a body is built once, by `build`, and copied from then on."""

    def __init__(self, build: Callable[..., httpx.Request]) -> None:
        self._build = build
        self._built: dict[tuple[object, str, str], httpx.Request] = {}

    def make(self, arguments: Mapping[str, Any]) -> httpx.Request:
        """The request of these arguments of `httpx.Client.build_request`; its timeouts are the caller's to change."""
        if not arguments.keys() <= _PLAIN:
            return self._build(**arguments)
        key = arguments["method"], str(arguments["url"]), repr(arguments.get("params"))  # 1 is not True in a query
        built = self._built.get(key)
        if built is None:
            if len(self._built) >= _REMEMBERED:
                self._built.clear()
            built = self._built[key] = self._build(**arguments)
        extensions = {"timeout": dict(built.extensions["timeout"])}
        made = httpx.Request(built.method, built.url, headers=built.headers, stream=built.stream, extensions=extensions)
        made.read()
        return made

    def forget(self) -> None:
        """Build anew: there are other cookies."""
        self._built.clear()


class Http(httpx.Client):
    """An `httpx.Client` with a leaner `send`."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.requests = Requests(self.build_request)

    def exchange(self, request: httpx.Request) -> httpx.Response:
        """Send `request`; its reply is not read yet.

        Raises:
            RuntimeError: The client is closed, or the body a stream of the other kind.
        """
        if self.is_closed:
            raise RuntimeError("the client has been closed")
        if not isinstance(request.stream, httpx.SyncByteStream):
            raise RuntimeError("the body is an asynchronous stream")  # noqa: TRY004 - as httpx raises it
        if request.url.userinfo:  # a password in the address: for once, somebody logs in
            response = self.send(request, stream=True)
        else:
            for hook in self.event_hooks["request"]:
                hook(request)
            response = self.carry(request)
            response.request = request
            _log(response)
        if "Set-Cookie" in response.headers:
            self.cookies.extract_cookies(response)
            self.requests.forget()
        return response

    def carry(self, request: httpx.Request) -> httpx.Response:
        """Pass `request` to the transport of its address, and to nothing else."""
        return self._transport_for_url(request.url).handle_request(request)


class AsyncHttp(httpx.AsyncClient):
    """The same, awaited."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.requests = Requests(self.build_request)

    async def exchange(self, request: httpx.Request) -> httpx.Response:
        """Send `request`; its reply is not read yet.

        Raises:
            RuntimeError: The client is closed, or the body a stream of the other kind.
        """
        if self.is_closed:
            raise RuntimeError("the client has been closed")
        if not isinstance(request.stream, httpx.AsyncByteStream):
            raise RuntimeError("the body is a synchronous stream")  # noqa: TRY004 - as httpx raises it
        if request.url.userinfo:  # a password in the address: for once, somebody logs in
            response = await self.send(request, stream=True)
        else:
            for hook in self.event_hooks["request"]:
                await hook(request)
            response = await self.carry(request)
            response.request = request
            _log(response)
        if "Set-Cookie" in response.headers:
            self.cookies.extract_cookies(response)
            self.requests.forget()
        return response

    async def carry(self, request: httpx.Request) -> httpx.Response:
        """Pass `request` to the transport of its address, and to nothing else."""
        return await self._transport_for_url(request.url).handle_async_request(request)


class Elsewhere(httpx.BaseTransport):
    """The way to servers other than the gateway: IBKR's own, through proxies of the environment, certificates checked.

    It is made when something goes there, which for most clients is never: reading the certificates of all authorities
    takes as long as a hundred calls.
    """

    def __init__(self) -> None:
        self._http = Once(lambda: Http(limits=exchange.LIMITS))

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """The reply to `request`."""
        return self._http.get().carry(request)

    def close(self) -> None:
        """Close what was made."""
        if self._http.made is not None:
            self._http.made.close()


class AsyncElsewhere(httpx.AsyncBaseTransport):
    """The same, awaited."""

    def __init__(self) -> None:
        self._http = Once(lambda: AsyncHttp(limits=exchange.LIMITS))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """The reply to `request`."""
        return await self._http.get().carry(request)

    async def aclose(self) -> None:
        """Close what was made."""
        if self._http.made is not None:
            await self._http.made.aclose()


def _log(response: httpx.Response) -> None:
    """What `send` of httpx logs, where it does."""
    if _LOG.isEnabledFor(logging.INFO):
        request, version, reason = response.request, response.http_version, response.reason_phrase
        _LOG.info('HTTP Request: %s %s "%s %d %s"', request.method, request.url, version, response.status_code, reason)
