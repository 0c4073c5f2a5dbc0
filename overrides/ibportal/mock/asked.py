"""What was asked: a request, read by the contract."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Self

import msgspec

from ibportal.mock.contract import Operation
from ibportal.mock.request import Request
from ibportal.mock.target import Target
from ibportal.mock.unfit import refusal, too_large


@dataclass(frozen=True)
class Asked:
    """A request for one operation, its values typed as the contract has them."""

    operation: Operation
    path: Mapping[str, str]
    query: Mapping[str, Any]
    """Values by name, as `Target` has them."""
    body: Any
    """The JSON body; None when there is none."""
    request: Request
    target: Target | None = None
    """What path and query were read as, which knows whether they fit; None where they were changed since."""

    def but(self, **changes: Any) -> Self:
        """The same request with other values."""
        return replace(self, **{"target": None, **changes})

    def misfits(self) -> list[str]:
        """What is wrong with the request by the contract, in the order of the contract."""
        found = [*(self.target or Target(self.operation, self.path, self.query)).misfits]
        if self.body is None:
            empty = self.operation.body is not None or not self.request.body
            return found + (["body can't be empty"] if empty and self.operation.body_required else [])
        return found + list(self.operation.body_errors(self.body)) + list(too_large(self.body))

    def missing_header(self) -> str | None:
        """What is said of a header that has to be there and is not; None where all are."""
        for name in self.operation.headers:
            if not self.request.header(name):
                return f"missing header {name}"
        return None


def read(target: Target, request: Request) -> Asked:
    """`request`, read; raises a `Refusal` for a body that is not JSON where JSON is wanted."""
    operation = target.operation
    return Asked(operation, target.path, target.query, _body(operation, request), request, target)


def _body(operation: Operation, request: Request) -> Any:
    if not request.body:
        return None
    if operation.body is None and request.body[:1] not in b"{[":
        return None
    try:
        return msgspec.json.decode(request.body)
    except (msgspec.DecodeError, RecursionError):  # the latter for more levels than it reads
        if operation.body is None:
            return None
        refused = refusal(operation, "the body is not JSON")
        if refused is None:
            return None
        raise refused from None
