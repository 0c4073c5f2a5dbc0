"""How a request that does not fit the contract is refused.

The gateway has one form for that. Of IBKR's hosted services nobody has published an observation, so status and media
type are the contract's, the body a problem as RFC 9457 has it; where it names no refusal, there is none here either.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ibportal.mock.reply import JSON, Answer, Refusal
from ibportal.node import is_array, is_object

if TYPE_CHECKING:
    from ibportal.mock.contract import Operation

PROBLEM = "application/problem+json"
_TITLES = {400: "Bad Request", 401: "Unauthorized"}
_LONG = range(-(2**63), 2**63)
"""The integers that a Java server can read: longs."""


def refusal(operation: "Operation", words: str, status: int = 400) -> Refusal | None:
    """How `operation` refuses a request for what `words` say; None where it refuses nothing with `status`."""
    title = _TITLES[status]
    if not operation.hosted:
        return Refusal(status, f"{title}: {words}", code=True)
    media = operation.media(status)
    if not media:
        return None
    value = {"error": f"{title}: {words}", "statusCode": status}
    if PROBLEM in media:
        value = {"type": "about:blank", "title": title, "status": status, "detail": words}
    refused = Refusal(status)
    refused.answer = Answer(value, status, media=PROBLEM if PROBLEM in media else JSON)
    return refused


def too_large(value: Any, name: str = "body") -> Iterator[str]:
    """The integers in a JSON value that no server of IBKR's can read."""
    if is_object(value):
        for key, inner in value.items():
            yield from too_large(inner, key)
    elif is_array(value):
        for inner in value:
            yield from too_large(inner, name)
    elif isinstance(value, int) and value not in _LONG:
        yield f"{name} is out of range"
