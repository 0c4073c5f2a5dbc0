"""The engine alone: a mock gateway without a single quirk, and asking it something with no client in between."""

import json
from typing import Any

from ibportal.mock import MockGateway, Reply, Request
from ibportal.quirks.catalogue import catalogue


def plain(**options: Any) -> MockGateway:
    """A mock gateway without quirks; `options` are its arguments."""
    return MockGateway(without={quirk.id for quirk in catalogue()}, **options)


def ask(mock: MockGateway, method: str, path: str, body: Any = None, **headers: str) -> Reply:
    """The reply to one request below `/v1/api`; `body` is sent as JSON."""
    path, _, query = path.partition("?")
    sent = b"" if body is None else json.dumps(body).encode()
    return mock.answer(Request(method, f"/v1/api{path}", query, tuple(headers.items()), sent))


def value(reply: Reply) -> Any:
    """The JSON value answered."""
    return json.loads(reply.body)
