"""The mock gateway over HTTPS or HTTP, well-mannered: what a program in another process, or another language, talks to.

uvicorn serves the ASGI application, with httptools and, but on Windows, uvloop, which it takes where they are
installed: half of the CPU of a request is theirs otherwise. WebSockets by its newest adapter to `websockets`, the
library that clients have for their streams anyway, where wsproto would be one more. For the manners of the Java gateway
below HTTP, see `wire`.

    with serve(MockGateway()) as url:
        Client(url)
"""

import socket
import threading
import time
from collections.abc import Awaitable, Callable, Generator
from contextlib import contextmanager

import uvicorn

from ibportal.mock.asgi import App, Receive, Scope, Send
from ibportal.mock.certificate import context
from ibportal.mock.gateway import MockGateway

LONGEST_FRAME = 2**20
"""Bytes of a client's frame that reach the mock gateway, which has a lower limit, and its own way of saying so."""

Application = Callable[[Scope, Receive, Send], Awaitable[None]]
"""An ASGI application."""


@contextmanager
def serve(gateway: MockGateway, port: int = 0, *, host: str = "127.0.0.1", tls: bool = True) -> Generator[str]:
    """Serve `gateway` from a thread of its own; gives the base URL, `/v1/api` included.

    Args:
        gateway: What is served.
        port: Where; 0 takes a free one.
        host: The address to listen on. Whoever reaches it can use the mock: leave it on loopback.
        tls: Whether it is HTTPS, with a certificate made now.

    Raises:
        OSError: The port is taken.
        ValueError: It is no port.
    """
    with served(App(gateway), port, host=host, tls=tls) as url:
        yield url


@contextmanager
def served(app: Application, port: int = 0, *, host: str = "127.0.0.1", tls: bool = True) -> Generator[str]:
    """Serve an ASGI application as `serve` does a mock gateway; gives the base URL, `/v1/api` included."""
    listening = _listening(host, port)
    config = uvicorn.Config(
        app,
        log_level="error",
        access_log=False,
        lifespan="off",
        server_header=False,
        ws="websockets-sansio",
        ws_max_size=LONGEST_FRAME,
        ws_ping_interval=None,
        ws_per_message_deflate=False,
        timeout_graceful_shutdown=1,
    )
    config.load()
    config.ssl = context(manners=False) if tls else None
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, name="ibportal-mock", daemon=True)
    thread.start()
    while not server.started and thread.is_alive():
        time.sleep(0.001)
    try:
        yield f"{'https' if tls else 'http'}://{host}:{listening.getsockname()[1]}/v1/api"
    finally:
        server.should_exit = True
        thread.join()
        listening.close()


def _listening(host: str, port: int) -> socket.socket:
    """A listening socket that says it is TCP: asyncio turns Nagle's delay off for those only, 40 ms a reply."""
    if not 0 <= port < 2**16:
        raise ValueError(f"{port} is no port: they go from 0, for a free one, to {2**16 - 1}")
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
    except OSError as error:
        listening.close()
        raise OSError(error.errno, error.strerror, f"{host}:{port}") from error
    listening.listen()
    return listening
