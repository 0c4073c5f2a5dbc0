"""What IBKR answers to an order, an answer or a change, read row by row: accepted, refused, asked, prompted.

The same operation answers with a list or with a bare object, with rows of several kinds in one list, with the children
of a bracket beside their parent or inside it, and refuses with a row that looks like an accepted one (Q101).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Self

from ibportal.orders.question import Prompt, Question, plain
from ibportal.quirks.order_reply_shapes import OrderReplyShapes
from ibportal_generated.models.accepted_order import AcceptedOrder
from ibportal_generated.models.failed_order import FailedOrder
from ibportal_generated.models.gateway_error import GatewayError
from ibportal_generated.models.order_prompt import OrderPrompt
from ibportal_generated.models.order_question import OrderQuestion
from ibportal_generated.models.rejected_order import RejectedOrder

Row = AcceptedOrder | FailedOrder | RejectedOrder | GatewayError | OrderQuestion | OrderPrompt
OrderReply = (
    list[AcceptedOrder | FailedOrder | GatewayError | OrderQuestion | RejectedOrder]
    | OrderQuestion
    | OrderPrompt
    | RejectedOrder
    | FailedOrder
    | AcceptedOrder
)
"""What the generated calls of `place`, `modify` and `reply` give."""

NO_ORDER = "-1"
"""The order id of an order that does not exist; to `cancel` it means every order (Q114)."""

_DEAD = frozenset({"cancelled", "failed", "inactive", "rejected"})
"""Statuses with which a reason is that of a refusal; with any other, known or not, it is a remark."""


@dataclass(frozen=True, slots=True)
class Accepted:
    """An order IBKR has taken. It may still be rejected a moment later: `wait_for_status` tells (Q138)."""

    order_id: str
    status: str | None
    """As IBKR calls it; `Inactive` is the first status of a good order, too (Q123)."""
    client_order_id: str | None = None
    parent_order_id: str | None = None
    """In the child of a bracket, the order id of its parent."""
    warning: str | None = None


@dataclass(frozen=True, slots=True)
class Rejected:
    """An order IBKR has refused."""

    text: str
    """Why, in the gateway's words."""
    client_order_id: str | None = None
    order_id: str | None = None
    """The id of an order that was created and refused; None where none was."""


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """Everything one reply says."""

    accepted: tuple[Accepted, ...] = ()
    rejected: tuple[Rejected, ...] = ()
    questions: tuple[Question, ...] = ()
    prompts: tuple[Prompt, ...] = ()
    unread: bool = False
    """Whether some rows could not be read: orders may be among them that are in none of the above."""

    @classmethod
    def of(cls, reply: OrderReply, *, every_shape: bool = True) -> Self:
        """What `reply` says.

        Args:
            reply: As the contract has it.
            every_shape: Whether children inside their parent and refusals in the form of an accepted order are looked
                for (the cure of `order-reply-shapes`).
        """
        rows: Sequence[Row] = reply if isinstance(reply, list) else [reply]
        if every_shape:
            rows = [each for row in rows for each in OrderReplyShapes.unfolded(row)]
        accepted: dict[str, Accepted] = {}
        unread = False
        rejected: list[Rejected] = []
        for row in rows:
            match row:
                case AcceptedOrder() | FailedOrder() | RejectedOrder():
                    unread = unread or (every_shape and (OrderReplyShapes.unread(row) or _is_doubtful(row)))
                    if every_shape and _is_doubtful(row):
                        continue
                    if every_shape and refused(row):
                        rejected.append(_refusal(row))
                    elif not isinstance(row, FailedOrder):
                        found = _acceptance(row)
                        accepted.setdefault(found.order_id, found)
                case GatewayError():
                    rejected.append(Rejected(row.error))
                case OrderQuestion() | OrderPrompt():
                    pass
        return cls(
            tuple(accepted.values()),
            tuple(rejected),
            tuple(Question.of(row) for row in rows if isinstance(row, OrderQuestion)),
            tuple(Prompt.of(row) for row in rows if isinstance(row, OrderPrompt)),
            unread,
        )


def refused(row: AcceptedOrder | FailedOrder | RejectedOrder) -> bool:
    """Whether a row says that there is no such order: by its id, its status, or the reason it gives.

    A row with a reason and a status that is not that of a dead order is an order: taking a live order for a refused one
    is the worse mistake.
    """
    if isinstance(row, FailedOrder) or str(row.order_id or NO_ORDER) == NO_ORDER or row.order_status == "Failed":
        return True
    return _reason(row) is not None and _status(row) in _DEAD


def _is_doubtful(row: AcceptedOrder | FailedOrder | RejectedOrder) -> bool:
    """Whether a row has the status of an order and no id, or an id and a reason, and no status: it may be an order."""
    if not row.order_id:
        return _status(row) not in _DEAD | {""}
    return str(row.order_id) != NO_ORDER and not _status(row) and _reason(row) is not None


def _status(row: AcceptedOrder | FailedOrder | RejectedOrder) -> str:
    return (row.order_status or "").casefold()


def _reason(row: AcceptedOrder | FailedOrder | RejectedOrder) -> str | None:
    """What a row says against its order."""
    if isinstance(row, RejectedOrder):
        return row.text
    error: object = row.additional_properties.get("error")
    return str(error) if error else None


def _acceptance(row: AcceptedOrder | RejectedOrder) -> Accepted:
    return Accepted(
        str(row.order_id),
        row.order_status or None,
        row.local_order_id or None,
        str(row.parent_order_id) if row.parent_order_id else None,
        _texts([_reason(row), row.warning_message or None]) or None,
    )


def _refusal(row: AcceptedOrder | FailedOrder | RejectedOrder) -> Rejected:
    words = _texts([_reason(row), row.warning_message or None])
    order_id = str(row.order_id or NO_ORDER)
    return Rejected(words or "no reason given", row.local_order_id or None, None if order_id == NO_ORDER else order_id)


def _texts(texts: Iterable[str | None]) -> str:
    return " ".join(plain(text) for text in texts if text)
