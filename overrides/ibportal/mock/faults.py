"""What goes wrong on demand: scripted failures, one-off answers by header, and the penalty box."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Self

from ibportal.mock.asked import Asked
from ibportal.mock.example import example
from ibportal.mock.reply import Answer, Refusal
from ibportal.mock.script import Script

if TYPE_CHECKING:
    from ibportal.mock.gateway import MockGateway

WORDS = {
    400: "Bad Request",
    401: "not authenticated",
    403: "Access denied",
    404: "Resource not found",
    429: "Too many requests",
    500: "There was an error processing the request. Please try again.",
    503: "Service Unavailable",
}
"""What the gateway says with a status, where nothing else was ordered."""

Proceed = Callable[[Asked], Answer]


@dataclass
class Penalty:
    """The penalty box: after a pacing violation, everything from the address is answered 429 (Q075)."""

    until: float | None = None
    """When it opens, by the clock's `monotonic`."""
    retry_after: bool = True
    """Whether the answer says when, in `Retry-After`; both were seen (Q076)."""

    @classmethod
    def fresh(cls, gateway: "MockGateway") -> Self:
        """Open."""
        del gateway
        return cls()

    def postpone(self, seconds: float) -> None:
        """Have the box open later by so much."""
        if self.until is not None:
            self.until += seconds


def refused(status: int) -> Answer:
    """The plainest answer of a status."""
    if status < 400:
        return Answer(status=status, text="")
    return Answer({"error": WORDS.get(status, f"status {status}"), "statusCode": status}, status)


def answered(gateway: "MockGateway", asked: Asked, proceed: Proceed) -> Answer:
    """The answer to `asked`, with what was ordered to go wrong."""
    if preferred := asked.request.header("prefer"):
        return _preferred(asked, preferred)
    failure = gateway.area(Script).take_failure(asked.operation.name)
    if failure is None:
        return proceed(asked)
    real = _carried_out(asked, proceed) if failure.handled else None
    answer = example(asked, *failure.example) if failure.example else failure.answer or real or refused(500)
    changes: dict[str, Any] = {"fault": failure.fault, "delay": answer.delay + failure.delay}
    return answer.but(**changes, media=failure.media or answer.media)


def _carried_out(asked: Asked, proceed: Proceed) -> Answer:
    try:
        return proceed(asked)
    except Refusal as refusal:
        return refusal.answer


def boxed(gateway: "MockGateway") -> Answer | None:
    """The answer to everything while the penalty box is closed, else None."""
    penalty = gateway.area(Penalty)
    if penalty.until is None:
        return None
    left = penalty.until - gateway.clock.monotonic()
    if left <= 0:
        penalty.until = None
        return None
    headers = {"Retry-After": str(round(left))} if penalty.retry_after else {}
    return refused(429).but(headers=headers)


def _preferred(asked: Asked, text: str) -> Answer:
    """The answer that a `Prefer: example=NAME, code=STATUS` header orders (RFC 7240); nothing is carried out."""
    wishes: dict[str, str] = {}
    for part in filter(None, map(str.strip, text.replace(";", ",").split(","))):
        name, _, value = part.partition("=")
        wishes[name.strip().lower()] = value.strip().strip('"')
    if unknown := wishes.keys() - {"code", "example"}:
        raise Refusal(400, f"Bad Request: Prefer knows code and example, not {', '.join(sorted(unknown))}", code=True)
    code, wanted = wishes.get("code", "200"), wishes.get("example")
    if not code.isdecimal() or not 200 <= int(code) <= 599:
        raise Refusal(400, f"Bad Request: Prefer: code={code} is not a status", code=True)
    status = int(code)
    if wanted is None and not asked.operation.examples(status):
        return refused(status)
    try:
        return example(asked, wanted, status)
    except LookupError as error:
        raise Refusal(400, f"Bad Request: {error.args[0]}", code=True) from None
