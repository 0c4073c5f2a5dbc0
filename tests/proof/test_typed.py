"""A reply read straight from its bytes is what it is when it is read with care: to the type of every number."""

import datetime as dt
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from hypothesis import given

from ibportal import IbportalError
from ibportal.judge import Known, result
from ibportal_generated import _call, _typed
from ibportal_generated._call import Call, reader
from tests.proof.effort import cases
from tests.proof.surface import Subject, subjects
from tests.proof.test_replies import replies
from tests.proof.values import MUTATIONS

OFTEN_RIGHT = (*[MUTATIONS[0]] * len(MUTATIONS), *MUTATIONS)
KNOWN = Known(lambda _: True, lambda: dt.datetime.now(dt.UTC))


@pytest.fixture(scope="module", autouse=True)
def straight() -> Iterator[None]:
    """Replies are read straight from the first on."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(_call, "_PRICE", 0)
        reader.cache_clear()
        yield
    reader.cache_clear()


def careful(call: Call[Any]) -> Call[Any]:
    """The same call, of which nobody knows how to read it straight."""

    def parse(response: httpx.Response) -> Any:
        return call.parse(response)

    return Call(call.operation, call.request, parse)


def told(call: Call[Any], reply: httpx.Response) -> str:
    """What comes of a reply, with the types of its parts."""
    try:
        return repr(result(call, reply, KNOWN))
    except IbportalError as error:
        return f"{type(error).__name__}: {error}"


@pytest.mark.parametrize("operation", [each for each in subjects() if any(each.successes())], ids=str)
def test_a_reply_is_read_straight_as_it_is_with_care(operation: Subject) -> None:
    call = operation.call()

    @cases(12)
    @given(replies(operation, OFTEN_RIGHT))
    def proof(drawn: tuple[int, bytes]) -> None:
        status, body = drawn
        reply = httpx.Response(status, content=body)
        for _ in range(3):  # what has come twice is known to the next reader
            assert told(call, reply) == told(careful(call), reply)

    proof()


@pytest.mark.parametrize("operation", [each for each in subjects() if any(each.successes())], ids=str)
def test_a_reader_can_be_made_for_every_type(operation: Subject) -> None:
    """A client goes on without one; this version of msgspec makes them all."""
    assert isinstance(_typed.readers(operation.result), dict)
