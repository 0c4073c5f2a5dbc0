"""What the gateway answers: an `Answer` while it is made, a `Reply` when it leaves, and a `Refusal` to break off."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Any, Self

import msgspec

JSON = "application/json;charset=utf-8"
HTML = "text/html;charset=utf-8"
written = msgspec.json.Encoder(decimal_format="number").encode
"""A value as JSON; a `Decimal` is the number that it was while it was held against the contract."""


class Fault(Enum):
    """What goes wrong below HTTP instead of, or in the middle of, a reply."""

    HANG = "hang"
    """No byte is ever answered (Q010)."""
    RESET = "reset"
    """The connection is reset before a byte is answered."""
    HALF_BODY = "half body"
    """Head and half of the body arrive, then silence for ever."""
    UNSENT = "unsent"
    """The connection breaks before the gateway has read the request: nothing is done."""


@dataclass(frozen=True)
class Answer:
    """An answer of one operation, before it is written."""

    value: Any = None
    """The JSON value of the body, unless `text` is set."""
    status: int = 200
    text: str | bytes | None = None
    """The body as it is, where it is no JSON: HTML, plain text, or nothing at all (`""`)."""
    media: str | None = JSON
    """The Content-Type; None for an answer without one."""
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    delay: float = 0.0
    """Seconds the answer takes."""
    fault: Fault | None = None

    def but(self, **changes: Any) -> Self:
        """This answer with other fields."""
        return replace(self, **changes)


@dataclass(frozen=True)
class Reply:
    """An HTTP reply as it leaves the gateway."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes
    delay: float = 0.0
    fault: Fault | None = None
    forwarded: bool = True
    """Whether it came through the proxy: those replies are chunked, the gateway's own have a Content-Length (Q004)."""

    @classmethod
    def of(cls, answer: Answer, *, forwarded: bool = True) -> Self:
        """`answer`, written."""
        if answer.text is None:
            body = written(answer.value)
        else:
            body = answer.text if isinstance(answer.text, bytes) else answer.text.encode()
        headers = [("Content-Type", answer.media)] if answer.media and (body or answer.text is None) else []
        return cls(answer.status, (*headers, *answer.headers.items()), body, answer.delay, answer.fault, forwarded)


class Refusal(Exception):
    """Raised anywhere while a request is answered: this is the answer."""

    def __init__(
        self, status: int, words: str | dict[str, Any] = "", *, code: bool = False, delay: float = 0.0
    ) -> None:
        """`words` as `{"error": words}`, with a `statusCode` too where `code` says so; or a whole JSON object."""
        value = words if isinstance(words, dict) else {"error": words, **({"statusCode": status} if code else {})}
        super().__init__(status, words)
        self.answer = Answer(value, status, delay=delay)

    @classmethod
    def with_text(cls, status: int, text: str, *, media: str | None = None, delay: float = 0.0) -> Self:
        """A refusal whose body is `text`, or nothing, instead of JSON."""
        refusal = cls(status)
        refusal.answer = Answer(status=status, text=text, media=media, delay=delay)
        return refusal
