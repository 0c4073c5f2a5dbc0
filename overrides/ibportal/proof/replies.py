"""A whole reply held against the contract: its status, its media type and its body."""

import datetime as dt
from collections.abc import Callable
from typing import Any

import httpx

from ibportal import body, judge
from ibportal.mock.contract import Contract, Operation
from ibportal.node import Object, is_object
from ibportal.proof.comparison import Comparison, Difference, Kind
from ibportal.proof.place import Steps, at, followed
from ibportal_generated._call import Call
from ibportal_generated._call import Operation as CalledOperation

JSON = "application/json"
ANYWHERE = frozenset({401, 403, 429, 500, 502, 503, 504})
"""Statuses with which any operation answers when the gateway's state is in the way; no operation documents them all."""


class Replies:
    """Compares replies with one contract."""

    def __init__(self, contract: Contract) -> None:
        self._document = contract.document
        self._comparison = Comparison(contract)

    def differences(self, operation: Operation, response: httpx.Response) -> list[Difference]:
        """Where a reply differs from what the contract says of its operation; media types go by what is in the body.

        An error under a success status has no schema to be held against, and neither has a status of `ANYWHERE` that
        the operation does not document.
        """
        status, value = response.status_code, decoded(response)
        steps = self.described(operation, status)
        if steps is None:
            if status in ANYWHERE:
                return []
            home = (*place(operation), "responses")
            known = ", ".join(operation.document.get("responses", {}))
            return [Difference(Kind.STATUS, "", home, known, str(status), str(status), value)]
        if not response.content.strip() or (response.is_success and is_error(value)):
            return []
        content: Object = at(self._document, steps).get("content", {})
        said = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
        found: list[Difference] = []
        if said and said not in content:
            found.append(Difference(Kind.MEDIA, "", steps, ", ".join(content) or "no body", said, said, value))
        media = said if said in content else JSON
        if "schema" in content.get(media, {}):
            found += self._comparison.differences((*steps, "content", media, "schema"), value)
        return found

    def described(self, operation: Operation, status: int) -> Steps | None:
        """Where the contract describes a status of an operation; None where it does not."""
        responses = (*place(operation), "responses")
        described: Object = at(self._document, responses)
        key = next((key for key in (str(status), f"{status // 100}XX", "default") if key in described), None)
        return followed(self._document, (*responses, key)) if key else None

    def is_bodiless(self, operation: Operation, status: int) -> bool:
        """Whether the contract promises no body."""
        steps = self.described(operation, status)
        return steps is not None and not at(self._document, steps).get("content")


def judged(operation: Operation, response: httpx.Response, now: Callable[[], dt.datetime]) -> Any:
    """The body of a success reply; raises the client's own errors for refusals, and for what cannot be read."""
    made = CalledOperation(operation.name, operation.method, operation.path, operation.hosted)
    call: Call[Any] = Call(made, {"method": operation.method, "url": operation.path}, _body)
    return judge.result(call, response, judge.Known(_every, now))


def place(operation: Operation) -> Steps:
    """Where an operation stands in the contract."""
    return ("paths", operation.path, operation.method.lower())


def decoded(response: httpx.Response) -> Any:
    """The JSON value of a reply, or its text."""
    try:
        return body.read(response.content, exactly=True)
    except ValueError:
        return response.text


def is_error(value: Any) -> bool:
    """Whether a body is the gateway's form of an error, whatever the status."""
    return is_object(value) and bool(value.get("error")) and not value.keys() - {"error", "statusCode"}


def _body(response: httpx.Response) -> Any:
    return response.json()


def _every(_: str) -> bool:
    """Every quirk is coped with."""
    return True
