"""`spl`: profit and loss."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Unpack

from ibportal.stream.readings import decimal, fraction, mapping, spelt, whole
from ibportal.stream.subject import Message, Subject
from ibportal.stream.subjects.opening import Opening, Options
from ibportal_generated import streaming as texts
from ibportal_generated.models.account_pnl import AccountPnl

if TYPE_CHECKING:
    from ibportal.core import Core

_PNL = {
    "rowType": whole,
    "dpl": fraction,
    "nl": fraction,
    "upl": fraction,
    "uel": fraction,
    "el": fraction,
    "mv": fraction,
}


@dataclass(frozen=True, slots=True)
class ProfitAndLoss:
    """Profit and loss of one account, or of one of its models, in its base currency."""

    account: str
    model: str
    """`Core` for what is in no model portfolio."""
    daily: Decimal | None
    """Since the day began."""
    unrealized: Decimal | None
    net_liquidation: Decimal | None
    excess_liquidity: Decimal | None
    market_value: Decimal | None
    """Of the positions."""
    raw: AccountPnl = field(repr=False)
    """The row as it came."""

    @classmethod
    def of(cls, key: str, row: Mapping[str, Any]) -> "ProfitAndLoss":
        """The profit and loss of a row; `key` is the account and, after the last dot, the model."""
        account, dot, model = key.rpartition(".")
        excess = row.get("uel")
        return cls(
            account=account if dot else key,
            model=model if dot else "",
            daily=decimal(row.get("dpl")),
            unrealized=decimal(row.get("upl")),
            net_liquidation=decimal(row.get("nl")),
            excess_liquidity=decimal(row.get("el") if excess is None else excess),
            market_value=decimal(row.get("mv")),
            raw=AccountPnl.from_dict(spelt(row, _PNL)),
        )


def pnl(core: "Core", **options: Unpack[Options]) -> Opening[ProfitAndLoss]:
    """Profit and loss of every account of the login, as it changes, about once a second.

    A row may hold no more than what has changed; the rest is None. Needs no brokerage session.

    Args:
        **options: How values are kept until they are read: see `Options`.
    """
    del core

    def read(message: Message) -> list[ProfitAndLoss]:
        found: list[ProfitAndLoss] = []
        args = mapping(message, "args")
        for key in args:
            found.append(ProfitAndLoss.of(key, mapping(args, key)))
        return found

    subject = Subject(key="spl", subscribe=texts.spl(), unsubscribe=lambda _: texts.upl(), read=read, brokerage=False)
    return Opening(subject, options)
