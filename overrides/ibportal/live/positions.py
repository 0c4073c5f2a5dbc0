"""Live positions: those of REST, with every execution that the stream tells since."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import TYPE_CHECKING

from ibportal import account as accounts
from ibportal.live.change import Change, Source
from ibportal.live.view import LAG, View
from ibportal.orders.execution import Execution
from ibportal.portfolio.figures import exact
from ibportal.portfolio.positions import positions as listed
from ibportal.stream import subjects
from ibportal.stream.subject import Subject
from ibportal_generated.models.position import Position

if TYPE_CHECKING:
    from ibportal.core import Core
    from ibportal.flow import Flow

_SIGNS = {"BUY": 1, "SELL": -1}


@dataclass(frozen=True, slots=True)
class Holding:
    """One position. After an execution only its size is known, until REST has been asked: the rest is None then."""

    conid: int
    account: str
    symbol: str | None
    currency: str | None
    size: Decimal
    """In units of the instrument; negative is short, 0 was closed today."""
    average_price: Decimal | None
    """Of one unit, without the multiplier."""
    average_cost: Decimal | None
    """Of one unit, with the multiplier."""
    market_price: Decimal | None
    market_value: Decimal | None
    unrealized_pnl: Decimal | None
    realized_pnl: Decimal | None
    confirmed: bool
    """Whether REST has said so since the last execution."""
    row: Position | None = field(repr=False)
    """What REST last said; None for what was bought since."""


class Positions(View[int, Holding, Execution]):
    """The positions of one account by conid."""

    def __init__(self, core: "Core", account: str) -> None:
        super().__init__(core)
        self._account = account
        self._counted: set[str] = set()  # executions that sizes include
        self._asked: dt.datetime | None = None  # when REST was last asked: what was traded before is included
        self._unexplained: dict[int, Decimal] = {}  # by how much REST had more than executions told of

    def subjects(self) -> Sequence[Subject[Execution]]:
        """The executions of all accounts."""
        return [subjects.trades(self._core).subject]

    def news(self, news: Execution) -> list[Change[int, Holding]]:
        """The position with one more execution, unless it is included already."""
        if news.account not in (None, self._account) or news.execution_id in self._counted:
            return []
        self._counted.add(news.execution_id)
        if self._asked is not None and news.at is not None and news.at < self._asked.replace(microsecond=0):
            if news.at >= self._asked - dt.timedelta(seconds=LAG):
                self.soon()  # REST may not have known of it, or two clocks differ
            return []
        sign = _SIGNS.get(news.side or "")
        if sign is None or news.size is None or news.conid is None:
            self.soon()  # an exercise, say: REST knows what it does to positions
            return []
        self.soon()
        size = sign * news.size
        if self._explains(news.conid, size):
            return []
        self._note(news.conid)
        before = self.items.get(news.conid)
        return [self._put(news.conid, _traded(before, news, size, self._account), Source.STREAM)]

    def _explains(self, conid: int, size: Decimal) -> bool:
        """Whether REST had told of an execution before the stream did: it counts once."""
        rest = self._unexplained.get(conid, Decimal(0))
        if not size or rest * size <= 0 or abs(size) > abs(rest):
            return False
        self._unexplained[conid] = rest - size
        return True

    def compare(self) -> "Flow[list[Change[int, Holding]]]":
        """All positions, from a cache that was emptied first."""
        asked = self._core.clock.now()
        rows = yield from listed(self._core, self._account, fresh=True)
        self._asked = asked
        return self._compared(_holdings(rows, self._account))

    def _compared(self, found: Mapping[int, Holding]) -> list[Change[int, Holding]]:
        changes: list[Change[int, Holding]] = []
        self._unexplained.clear()
        for conid in [*found, *(each for each in self.items if each not in found)]:
            before, after = self.items.get(conid), found.get(conid)
            if before is not None and self._lately(self._heard.get(conid)) and not _agrees(before, after):
                self._unsure = True  # REST may not have heard of the last execution yet: it is asked again
                continue
            if after is None and before is not None and before.size == 0:
                continue
            if self.reconciled_at is not None:
                self._unexplained[conid] = (after.size if after else 0) - (before.size if before else Decimal(0))
            if before is None or after is None or replace(after, row=before.row) != before:
                changes.append(self._put(conid, after, Source.RECONCILED))
        return changes


def _agrees(before: Holding, after: Holding | None) -> bool:
    return before.size == (after.size if after else 0)


def _traded(before: Holding | None, execution: Execution, size: Decimal, account: str) -> Holding:
    """The position after an execution of so much."""
    return Holding(
        conid=execution.conid or 0,
        account=account,
        symbol=before.symbol if before else execution.symbol,
        currency=before.currency if before else None,
        size=(before.size if before else Decimal(0)) + size,
        average_price=None,
        average_cost=None,
        market_price=before.market_price if before else None,
        market_value=None,
        unrealized_pnl=None,
        realized_pnl=None,
        confirmed=False,
        row=before.row if before else None,
    )


def _holdings(rows: Sequence[Position], account: str) -> dict[int, Holding]:
    """The positions by conid; those of several model portfolios in one instrument are added up."""
    found: dict[int, Holding] = {}
    for row in rows:
        if isinstance(row.conid, int):
            made = _holding(row, row.conid, account)
            known = found.get(row.conid)
            found[row.conid] = made if known is None else _together(known, made)
    return found


def _holding(row: Position, conid: int, account: str) -> Holding:
    return Holding(
        conid=conid,
        account=account,
        symbol=row.ticker or row.contract_desc or None,
        currency=row.currency or None,
        size=_number(row.position) or Decimal(0),
        average_price=_number(row.avg_price),
        average_cost=_number(row.avg_cost),
        market_price=_number(row.mkt_price),
        market_value=_number(row.mkt_value),
        unrealized_pnl=_number(row.unrealized_pnl),
        realized_pnl=_number(row.realized_pnl),
        confirmed=True,
        row=row,
    )


def _together(one: Holding, other: Holding) -> Holding:
    """Two positions in one instrument, whose averages nobody has said."""
    return replace(
        one,
        size=one.size + other.size,
        average_price=None,
        average_cost=None,
        market_value=_sum(one.market_value, other.market_value),
        unrealized_pnl=_sum(one.unrealized_pnl, other.unrealized_pnl),
        realized_pnl=_sum(one.realized_pnl, other.realized_pnl),
    )


def _sum(one: Decimal | None, other: Decimal | None) -> Decimal | None:
    return None if one is None or other is None else one + other


def _number(value: object) -> Decimal | None:
    return exact(value) if isinstance(value, int | float) and not isinstance(value, bool) else None


def positions(core: "Core", account: str | None = None) -> "Flow[Positions]":
    """The positions of an account by conid, kept current.

    They are asked for over REST first; an execution changes the size of a position at once, and what else is known of
    it again when REST has said it, some ten seconds later. Everything is compared with REST after every gap and every
    three minutes, prices and values among it: for prices that move, stream quotes.

    Args:
        account: The account; the client's own, or the only one, where left out.

    Returns:
        A mapping by conid, to be closed when it is not needed any more.

    Raises:
        ValueError: No account is named and there are several.
    """
    return Positions(core, (yield from accounts.named(core, account)))
