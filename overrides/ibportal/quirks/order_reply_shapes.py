"""The shapes of a reply to an order."""

from typing import TYPE_CHECKING, Any, TypeVar, cast

from ibportal.node import Object, is_array
from ibportal.quirks.quirk import Quirk

if TYPE_CHECKING:
    from collections.abc import Callable

    from ibportal.mock.asked import Asked
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.reply import Answer
    from ibportal_generated.models.accepted_order import AcceptedOrder
    from ibportal_generated.models.failed_order import FailedOrder
    from ibportal_generated.models.rejected_order import RejectedOrder

R = TypeVar("R")


class OrderReplyShapes(Quirk):
    """Placing, changing and answering have at least five kinds of success reply, bare or in a list.

    Accepted, asked, refused with a text, refused with `{"error": …}`, refused with order id -1 or status `Failed` in
    what looks like an accepted row. The children of a bracket come as rows of their own, in any order, or inside their
    parent, under `children` or `childOrders`.
    """

    id = "order-reply-shapes"
    title = "A reply to an order has many shapes"
    evidence = ("Q101", "E14", "E15")
    operations = frozenset({"orders.place", "orders.reply", "orders.modify"})
    cure = (
        "Rows are told apart by what they require, taken out of their parents, matched by client order id, never by "
        "position; an order id of -1 or a status `Failed` is a refusal."
    )
    remove_when = "Every reply is a flat list in which each kind of row says what it is."

    @classmethod
    def unfolded(cls, row: "R") -> "list[R]":
        """`row` and, after it, the rows that stand inside it."""
        inside = [*(getattr(row, "children", None) or ()), *(getattr(row, "child_orders", None) or ())]
        return [row, *(each for child in inside for each in cls.unfolded(cast("R", child)))]

    @staticmethod
    def unread(row: "AcceptedOrder | FailedOrder | RejectedOrder") -> bool:
        """Whether rows stand inside `row` in a shape that nobody knows: then there may be orders among them."""
        return any(row.additional_properties.get(name) for name in ("children", "childOrders"))

    def mock(self, gateway: "MockGateway", asked: "Asked", proceed: "Callable[[Asked], Answer]") -> "Answer":
        """Put children into their parent, and a single row outside its list."""
        del gateway
        answer = proceed(asked)
        rows: Any = answer.value
        if not is_array(rows):
            return answer
        nested = _nested(cast("list[Object]", rows))
        return answer.but(value=nested.pop() if len(nested) == 1 else nested)


def _nested(rows: list[Object]) -> list[Object]:
    """`rows` with each child inside its parent, where that is among them."""
    ids = {str(row.get("order_id")): dict(row) for row in rows}
    ids.pop("-1", None)
    top: list[Object] = []
    for row in rows:
        own = ids.get(str(row.get("order_id")), row)
        parent = ids.get(str(row.get("parent_order_id", "")))
        if parent is None or parent is own:
            top.append(own)
        else:
            key = "children" if int(str(parent["order_id"])) % 2 else "childOrders"
            parent.setdefault(key, []).append(own)
    return top
