"""The regulatory snapshot, which costs money."""

from typing import TYPE_CHECKING

from ibportal.market_data.quote import Quote
from ibportal.quirks.regulatory_charge import Paid
from ibportal_generated.calls import market_data as calls

if TYPE_CHECKING:
    from ibportal.core import Core
    from ibportal.flow import Flow
    from ibportal.market_data.fields import Raw


def regulatory_quote(core: "Core", conid: int, *, charged: bool) -> "Flow[Quote]":
    """The regulatory best bid and offer, and the last trade, of a US stock; IBKR charges USD 0.01, on paper too.

    Nothing is charged to a user who subscribes to the network's data; a user who may not ask is refused.

    Args:
        conid: The contract.
        charged: That you agree to pay; there is no other way to ask.

    Raises:
        NotSent: `charged` is false.
    """
    call = calls.regulatory_snapshot(conid)
    reply = yield from core.send(Paid(call.operation, call.request, call.parse) if charged else call)
    row: dict[str, Raw] = reply.to_dict()
    return Quote.of(str(conid), row, ("31", "84", "85", "86", "88"), core.clock.now())
