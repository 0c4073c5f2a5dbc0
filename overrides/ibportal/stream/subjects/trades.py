"""`str`: executions, as they happen."""

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Unpack

from ibportal.errors import UnreadableReply
from ibportal.orders.execution import LONGEST, Execution
from ibportal.stream.readings import fraction, rows, spelt, text, whole
from ibportal.stream.subject import Message, Subject
from ibportal.stream.subjects.opening import Opening, Options
from ibportal_generated import streaming as texts
from ibportal_generated.models.trade import Trade

if TYPE_CHECKING:
    from decimal import Decimal

    from ibportal.core import Core

REPEATED = "stream-trades-repeated"

_SPELLING = {
    "account": text,
    "accountCode": text,
    "commission": text,
    "conid": whole,
    "conidEx": text,
    "exchange": text,
    "execution_id": text,
    "liquidation_trade": text,
    "net_amount": fraction,
    "order_id": whole,
    "order_ref": text,
    "price": text,
    "sec_type": text,
    "side": text,
    "size": fraction,
    "symbol": text,
    "trade_time": text,
    "trade_time_r": whole,
}
"""What is read of a row, and how."""


def trades(
    core: "Core", *, days: int | None = None, realtime_only: bool = False, **options: Unpack[Options]
) -> Opening[Execution]:
    """Executions: those of today, or of the last days, and each new one.

    The gateway sends its whole list again and again. Here an execution comes once, and once more when its commission is
    known. The oldest of a list comes first. Streams share one subscription: each gets what the most demanding asks for.

    Args:
        days: How many days to go back, 1 to 7; only today if left out.
        realtime_only: Whether only executions from now on are wanted.
        **options: How values are kept until they are read: see `Options`.

    Raises:
        ValueError: `days` is none that the gateway takes; nothing was sent.
    """
    if days is not None and not 1 <= days <= LONGEST:
        raise ValueError(f"stream.trades: days: 1 to {LONGEST}, not {days}")
    told: dict[str, Decimal | None] = {}
    """The executions that were delivered: their commissions."""

    def news(each: Execution) -> bool:
        if each.execution_id in told and (each.commission is None or each.commission == told[each.execution_id]):
            return False
        told[each.execution_id] = each.commission
        return True

    def read(message: Message) -> list[Execution]:
        found = [execution_of(core, row) for row in rows(message, "args")]
        if not core.copes(REPEATED):
            return found
        found.sort(key=lambda each: (each.at.timestamp() if each.at else 0.0, each.execution_id))
        return [each for each in found if news(each)]

    subject = Subject(
        key="str",
        subscribe=texts.str_(realtime_updates_only=realtime_only, days=days or 1),
        unsubscribe=lambda _: texts.utr(),
        read=read,
        union=_together,
    )
    return Opening(subject, options)


def _together(several: Sequence[str]) -> str:
    """What subscribes for all of `several`: the most days, and nothing left out that one of them wants."""
    asked = [json.loads(text[text.index("{") :]) for text in several]
    return texts.str_(
        realtime_updates_only=all(each["realtimeUpdatesOnly"] for each in asked),
        days=max(each["days"] for each in asked),
    )


def execution_of(core: "Core", row: dict[str, Any]) -> Execution:
    """The execution of a row.

    Raises:
        ValueError: it has no id, or a value in it is of another kind.
    """
    said = spelt(row, _SPELLING)
    if not said.get("execution_id"):
        raise ValueError("an execution has no execution_id")
    try:
        return Execution.of_row(core, Trade.from_dict(said))
    except UnreadableReply as error:
        raise ValueError(str(error)) from error
