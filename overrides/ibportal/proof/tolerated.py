"""Where the gateway is known to differ from what a fuzzer expects of an API: each with what was seen, no more forgiven.

A row forgives one kind of failure, for the operations and replies it names. What a row forgives in the mock it forgives
at a real gateway too: the mock has these manners because the gateway has them.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import msgspec
from schemathesis import Case, Response
from schemathesis.core.failures import AcceptedNegativeData, Failure, MalformedJson, ServerError
from schemathesis.openapi.checks import (
    MissingContentType,
    UndefinedContentType,
    UndefinedStatusCode,
    UnsupportedMethodResponse,
)

from ibportal.mock.contract import shared
from ibportal.mock.own import NOT_FOUND
from ibportal.mock.target import API
from ibportal.node import is_object

REFUSED = frozenset({400, 401, 403, 500, 503})
"""Statuses of refusals, which may come without a word."""
LONGEST_TARGET = 4_000
"""Bytes of an address which the gateway takes in any case: with method and version it takes 4 096."""


@dataclass(frozen=True)
class Tolerated:
    """One known difference."""

    failure: type[Failure] | tuple[type[Failure], ...]
    """What checks say."""
    why: str
    evidence: tuple[str, ...]
    """Ids in `spec/evidence.json`; none for what only the mock does."""
    when: Callable[[Case[Any], Response], bool]
    operations: frozenset[str] | None = None
    """None: every operation."""

    def forgives(self, failure: Failure, case: Case[Any], response: Response) -> bool:
        """Whether `failure` is this one."""
        if not isinstance(failure, self.failure):
            return False
        return (self.operations is None or name_of(case) in self.operations) and self.when(case, response)


def name_of(case: Case[Any]) -> str:
    """The operation a case is for."""
    return str(case.operation.definition.raw.get("operationId", case.operation.label))


def _documented(case: Case[Any], response: Response) -> bool:
    return str(response.status_code) in case.operation.responses.status_codes


def _wordless(case: Case[Any], response: Response) -> bool:
    del case
    return not response.content and response.status_code in REFUSED


def _nothing_there(case: Case[Any], response: Response) -> bool:
    del case
    return not response.content and response.status_code == 200


def _refused_in_words(case: Case[Any], response: Response) -> bool:
    del case
    try:
        said = msgspec.json.decode(response.content)
    except msgspec.DecodeError:
        return False
    return is_object(said) and bool(said.get("error"))


def _page(case: Case[Any], response: Response) -> bool:
    del case
    return response.status_code == 404 and response.content.decode("utf-8", "replace") == NOT_FOUND


def _another_operation(case: Case[Any], response: Response) -> bool:
    path = urlsplit(str(response.request.url)).path
    prefix = next((each for each in API if path.startswith(each)), "/")
    return shared().route(case.method.upper(), f"/{path.removeprefix(prefix)}") is not None


def _refuses_nothing(case: Case[Any], response: Response) -> bool:
    del response
    return "400" not in case.operation.responses.status_codes


def _too_long(case: Case[Any], response: Response) -> bool:
    del case
    target = str(response.request.url).partition("://")[2]
    return response.status_code == 414 and len(target) > LONGEST_TARGET


def _waiting(case: Case[Any], response: Response) -> bool:
    del case
    return response.status_code == 423


def _accepted(case: Case[Any], response: Response) -> bool:
    del case
    return response.status_code == 200


TOLERATED = (
    Tolerated(
        ServerError,
        "500 and 503 are how the gateway refuses: an unknown account, a missing list, no data; the contract says so.",
        ("E01", "E02", "E16", "Q097"),
        _documented,
    ),
    Tolerated(
        UndefinedStatusCode,
        "A request line of more than 4,096 bytes is refused by the gateway itself, whatever the operation.",
        (),
        _too_long,
    ),
    Tolerated(
        UnsupportedMethodResponse,
        "A method that an address does not have is answered like an address that does not exist.",
        ("Q064",),
        _page,
    ),
    Tolerated(
        UnsupportedMethodResponse,
        "The address is also one of another operation, whose path has a parameter in that place.",
        (),
        _another_operation,
    ),
    Tolerated(
        UnsupportedMethodResponse,
        "These two answer to GET as well.",
        ("Q025", "Q044"),
        _accepted,
        frozenset({"session.tickle", "session.logout"}),
    ),
    Tolerated(
        (MissingContentType, MalformedJson),
        "A refusal may have no body, and then no media type.",
        ("E16", "Q065"),
        _wordless,
    ),
    Tolerated(
        (MissingContentType, MalformedJson),
        "A position that does not exist is no body at all.",
        ("E16", "Q167"),
        _nothing_there,
        frozenset({"portfolio.position"}),
    ),
    Tolerated(
        MissingContentType,
        "The reply to a logout has no media type.",
        ("Q044",),
        _accepted,
        frozenset({"session.logout"}),
    ),
    Tolerated(
        UndefinedContentType,
        "The reply to an answered prompt is a sentence, not JSON.",
        ("E17",),
        _accepted,
        frozenset({"orders.answer_prompt"}),
    ),
    Tolerated(
        AcceptedNegativeData,
        "A refusal may come with status 200: the error is in the body.",
        ("Q059",),
        _refused_in_words,
    ),
    Tolerated(
        AcceptedNegativeData,
        "Before the service is awake, anything is answered with 423.",
        ("Q070",),
        _waiting,
    ),
    Tolerated(
        AcceptedNegativeData,
        "A watchlist without rows is made, empty.",
        ("Q183",),
        _accepted,
        frozenset({"watchlists.create"}),
    ),
    Tolerated(
        AcceptedNegativeData,
        "Filters that are no statuses are not refused; empty ones end the filtering.",
        ("Q118",),
        _accepted,
        frozenset({"orders.live"}),
    ),
    Tolerated(
        AcceptedNegativeData,
        "The contract names no refusal, so that the mock refuses nothing: nobody has seen what IBKR's server does.",
        (),
        _refuses_nothing,
    ),
    Tolerated(
        AcceptedNegativeData,
        "The mock does not read forms: neither login is simulated.",
        (),
        _accepted,
        frozenset({"ccp.init", "ccp.respond", "oauth.token"}),
    ),
)
"""Every known difference."""


def tolerated(failure: Failure, case: Case[Any], response: Response) -> Tolerated | None:
    """The row that forgives `failure`; None for a failure that is to be reported."""
    return next((each for each in TOLERATED if each.forgives(failure, case, response)), None)
