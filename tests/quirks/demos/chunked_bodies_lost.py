"""A search whose body is a stream, and, if that is refused, the same in one piece."""

from collections.abc import AsyncIterator, Iterator

import httpx

from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.mock import MockGateway

WIRE = True
BODY = b'{"symbol":"AAPL"}'
HEADERS = {"Content-Type": "application/json"}


def stream() -> Iterator[bytes]:
    yield BODY


async def stream_later() -> AsyncIterator[bytes]:
    yield BODY


def search(core: Core, content: object) -> Flow[httpx.Response]:
    return core.bare("POST", "/iserver/secdef/search", {"content": content, "headers": HEADERS})


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    del mock
    try:
        try:
            found = yield from search(core, stream())
        except RuntimeError:  # of httpx: an asynchronous client takes other streams
            found = yield from search(core, stream_later())
    except TypeError:
        found = yield from search(core, BODY)
    return found.status_code == 200 and len(found.json()) > 0
