"""`ntf` and `blt`: what the gateway says unasked: notices, questions, bulletins."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Unpack

from ibportal.node import Object, is_array, is_object
from ibportal.stream.readings import optional_text, rows, spelt, text, texts, whole
from ibportal.stream.subject import Message, Subject
from ibportal.stream.subjects.opening import Opening, Options
from ibportal_generated.models.bulletin import Bulletin

if TYPE_CHECKING:
    from ibportal.core import Core

SHAPES = "stream-notification-shapes"


@dataclass(frozen=True, slots=True)
class Notice:
    """A remark on trading: that an order will be cancelled at a certain time, say."""

    id: str | None
    text: str
    title: str | None
    url: str | None
    """Where there is more to read."""
    raw: Mapping[str, Any] = field(repr=False)


@dataclass(frozen=True, slots=True)
class ServerPrompt:
    """A question about an order that works already; `orders.answer_prompt` answers it (Q133).

        ib.orders.answer_prompt(prompt.order_id, prompt.request_id, prompt.options[0])

    It is an order's matter: no answer is ever given unasked.
    """

    order_id: int
    request_id: str
    text: str
    options: tuple[str, ...]
    """The answers there are, each as it is to be sent."""
    message_id: str | None
    """What is asked, such as `p12`."""
    raw: Mapping[str, Any] = field(repr=False)


def notifications(core: "Core", **options: Unpack[Options]) -> Opening[Notice | ServerPrompt]:
    """Remarks on trading, and questions about orders, as they come.

    Args:
        **options: How values are kept until they are read: see `Options`.
    """

    def read(message: Message) -> list[Notice | ServerPrompt]:
        return [_prompt(row) if row.get("prompt") or "reqId" in row else _notice(row) for row in _args(core, message)]

    return Opening(_unasked("ntf", read), options)


def bulletins(core: "Core", **options: Unpack[Options]) -> Opening[Bulletin]:
    """Urgent remarks on exchanges and the system, as they come; their ids are texts here.

    Args:
        **options: How values are kept until they are read: see `Options`.
    """

    def read(message: Message) -> list[Bulletin]:
        return [_bulletin(row) for row in _args(core, message)]

    return Opening(_unasked("blt", read), options)


def _unasked(key: str, read: Any) -> Subject[Any]:
    return Subject(key=key, subscribe=None, unsubscribe=lambda _: None, read=read)


def _args(core: "Core", message: Message) -> list[Object]:
    """What a message holds: documents show one object, and an array comes (Q216)."""
    args = message.get("args")
    if is_object(args):
        return [args]
    if is_array(args) and not core.copes(SHAPES):
        raise ValueError("args is an array, not an object")
    return rows(message, "args")


def _notice(row: Object) -> Notice:
    return Notice(
        id=optional_text(row, "id"),
        text=text(row.get("text")),
        title=optional_text(row, "title"),
        url=optional_text(row, "url"),
        raw=row,
    )


def _prompt(row: Object) -> ServerPrompt:
    return ServerPrompt(
        order_id=whole(row.get("orderId")),
        request_id=text(row.get("reqId")),
        text=text(row.get("text")),
        options=tuple(texts(row.get("options"))),
        message_id=optional_text(row, "messageId"),
        raw=row,
    )


def _bulletin(row: Object) -> Bulletin:
    said = spelt(row, {"id": text, "message": text, "exchanges": _named})
    if "message" not in said:
        raise ValueError("a bulletin has no message")
    return Bulletin.from_dict(said)


def _named(value: Any) -> list[str]:
    """Exchanges: a list, as documented, or one."""
    return [value] if isinstance(value, str) else texts(value)
