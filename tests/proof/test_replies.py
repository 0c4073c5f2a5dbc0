"""Whatever a reply is, the client gives its type or raises an error of its own.

Replies are drawn from the schemas of the contract, and mangled as they are on the wire. Every operation is proven with
its plain method; one in eight in the asynchronous client, too, which shares all but the transport.
"""

import asyncio
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ibportal import AsyncClient, Client, IbportalError
from ibportal.mock.clock import VirtualClock
from ibportal.node import is_object
from ibportal_generated._call import Reply
from tests.proof.conformance import every_misfit
from tests.proof.corpus import REPLIES, Recorded
from tests.proof.effort import cases
from tests.proof.surface import Subject, document, judge, subject, subjects
from tests.proof.values import MUTATIONS, Mutation, Values, encoded

VALUES = Values(document())
REFUSALS = (400, 401, 403, 404, 429, 500, 503, 302, 418)
OPTIONS: dict[str, Any] = {"live": True, "keep_alive": False, "max_wait": 1e9}
"""An order is sent, too, and limits are waited out, at no cost on a clock of its own."""


def fetched(operation: Subject, reply: httpx.Response) -> Reply[Any]:
    """What the plain method makes of a reply."""
    transport = httpx.MockTransport(lambda _: reply)
    with Client(transport=transport, clock=VirtualClock(), **OPTIONS) as ib:
        return ib._runner.run(ib._core.once(operation.call()))  # pyright: ignore[reportPrivateUsage]


def fetched_later(operation: Subject, reply: httpx.Response) -> Reply[Any]:
    """The same in the asynchronous client."""

    async def fetch() -> Reply[Any]:
        transport = httpx.MockTransport(lambda _: reply)
        async with AsyncClient(transport=transport, clock=VirtualClock(), **OPTIONS) as ib:
            return await ib._runner.run(ib._core.once(operation.call()))  # pyright: ignore[reportPrivateUsage]

    return asyncio.run(fetch())


Fetch = Callable[[Subject, httpx.Response], Reply[Any]]


def outcome(operation: Subject, reply: httpx.Response, fetch: Fetch) -> Reply[Any] | IbportalError:
    """What the client makes of a reply."""
    try:
        return fetch(operation, reply)
    except IbportalError as error:
        return error


def prove(operation: Subject, status: int, body: bytes, fetch: Fetch = fetched) -> None:
    """Give the client a reply; it is typed, or refused with an error that says whose it is."""
    reply = httpx.Response(status, content=body, headers={"Content-Type": "application/json"})
    found = outcome(operation, reply, fetch)
    if isinstance(found, IbportalError):
        assert found.operation == operation.name
        assert operation.name in str(found)
    else:
        assert not every_misfit(found.value, operation.result)
        assert 200 <= status < 300


@st.composite
def replies(draw: Any, operation: Subject, mutations: tuple[Mutation, ...] = MUTATIONS) -> tuple[int, bytes]:
    """A status and a body."""
    status, schema = draw(st.sampled_from(list(operation.successes()) or [(200, {})]))
    value = VALUES.draw(draw, schema)
    mutation = draw(st.sampled_from(mutations))
    refused = draw(st.integers(0, 11)) == 0 and mutation is not MUTATIONS[0]
    return draw(st.sampled_from(REFUSALS)) if refused else status, mutation.apply(draw, value)


@pytest.mark.parametrize("operation", subjects(), ids=str)
def test_a_reply_gives_its_type_or_an_error_of_ours(operation: Subject) -> None:
    @cases(12)
    @given(replies(operation))
    def proof(reply: tuple[int, bytes]) -> None:
        prove(operation, *reply)

    proof()


@pytest.mark.parametrize("operation", subjects()[::8], ids=str)
def test_the_asynchronous_client_does_the_same(operation: Subject) -> None:
    @cases(4)
    @given(replies(operation))
    def proof(reply: tuple[int, bytes]) -> None:
        prove(operation, *reply, fetch=fetched_later)

    proof()


@pytest.mark.parametrize("operation", [each for each in subjects() if any(each.successes())], ids=str)
def test_what_the_contract_allows_is_read(operation: Subject) -> None:
    """A reply that fits is a result, unless it is a refusal: `error` or `success: false` under a success status."""

    @cases(6)
    @given(st.data())
    def proof(data: st.DataObject) -> None:
        status, schema = data.draw(st.sampled_from(list(operation.successes())))
        value = VALUES.draw(data.draw, schema)
        assert not list(judge().errors(schema, value)), "the value drawn does not fit its schema"
        reply = httpx.Response(status, content=encoded(value))
        found = outcome(operation, reply, fetched)
        if isinstance(found, IbportalError):
            assert is_object(value)
            assert "error" in value or value.get("success") is False
        else:
            assert not every_misfit(found.value, operation.result)

    proof()


@pytest.mark.parametrize("recorded", REPLIES, ids=str)
def test_a_reply_that_once_failed(recorded: Recorded) -> None:
    prove(subject(recorded.operation), recorded.status, recorded.body)
