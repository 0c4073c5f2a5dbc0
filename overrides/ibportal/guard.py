"""The paper guard: what moves money on a live account needs `Client(live=True)`.

Whether a login is a paper one is what `accounts.list` says with `isPaper`, never the look of an account id (Q046): a
login is paper or live as a whole. Where the gateway does not say, it is live.
"""

from typing import TYPE_CHECKING, Any

from ibportal import exchange
from ibportal.errors import LiveAccount
from ibportal.flow import Flow
from ibportal_generated._call import Call
from ibportal_generated.calls import accounts as calls

if TYPE_CHECKING:
    from ibportal.core import Core

GUARDED = frozenset(
    {
        "ccp.modify",
        "ccp.place",
        "fa_models.submit_transfers",
        "orders.answer_prompt",
        "orders.modify",
        "orders.place",
        "orders.place_for_group",
        "orders.place_single",
        "orders.reply",
    }
)
"""Operations after which an order may work that did not before; a cancellation or a preview is none of them."""


def check(core: "Core", call: Call[Any]) -> Flow[None]:
    """Raise `LiveAccount` if `call` may place an order on a live account and this client may not; ask if need be.

    What was learnt holds for the accounts it was learnt with: for any other, the gateway is asked anew, since somebody
    may have logged in with another username meanwhile.
    """
    if call.operation.name not in GUARDED or core.options.live:
        return
    account = exchange.account(call)
    remembered = core.remembered
    stranger = account is not None and account not in (remembered.known or ())
    if remembered.paper is None or stranger:
        yield from core.repeated(calls.list())
    if not core.remembered.paper:
        whose = f"account {account}" if account else "this login"
        raise LiveAccount(
            f"{call.operation.name}: not sent: {whose} is not known to be a paper account, and this client trades on "
            "paper only. Trading with money takes `Client(live=True)`.",
            operation=call.operation.name,
        )
