"""Live orders: the list of REST, with every change that the stream tells since."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ibportal.errors import OrderNotFound
from ibportal.live.change import Change, Source
from ibportal.live.view import View
from ibportal.orders.book import live, state
from ibportal.orders.order import Order
from ibportal.stream import subjects
from ibportal.stream.subject import Subject
from ibportal.stream.subjects.orders import OrderChange, applied, completed

if TYPE_CHECKING:
    from ibportal.core import Core
    from ibportal.flow import Flow


class Orders(View[str, Order, OrderChange]):
    """Orders of the day by id. One that is filled or cancelled stays, as it ended."""

    def __init__(self, core: "Core", account: str | None) -> None:
        super().__init__(core)
        self._account = account

    def subjects(self) -> Sequence[Subject[OrderChange]]:
        """The orders of all accounts."""
        return [subjects.orders(self._core).subject]

    def news(self, news: OrderChange) -> list[Change[str, Order]]:
        """The order with what has changed in it, unless it had ended before."""
        before = self.items.get(news.order_id)
        after = applied(self._core, before, news)
        if self._account is not None and after.account not in (None, self._account):
            return []
        self._note(news.order_id)
        if before is None and not news.whole:
            self.soon(0.0)  # it was placed before anybody listened: REST knows what for
        return self._changed(before, after, Source.STREAM)

    def compare(self) -> "Flow[list[Change[str, Order]]]":
        """The list, and the state of each order that works and that the list does not have."""
        book = yield from live(self._core, account=self._account)
        found: dict[str, Order | None] = {order.order_id: order for order in book}
        for order_id in [each for each in self._working() if each not in found]:
            try:
                found[order_id] = yield from state(self._core, order_id, account=self._account)
            except OrderNotFound:
                found[order_id] = None
        return self._compared(found)

    def _working(self) -> list[str]:
        """The orders that work, and that the list is to have: it is of one account."""
        return [order_id for order_id, order in self.items.items() if not order.over and self._is_listed(order)]

    def _is_listed(self, order: Order) -> bool:
        remembered = self._core.remembered
        if len(remembered.known or ()) == 1:
            return True
        return order.account in (None, self._account or remembered.selected)

    def _compared(self, found: Mapping[str, Order | None]) -> list[Change[str, Order]]:
        changes: list[Change[str, Order]] = []
        for order_id, order in found.items():
            before = self.items.get(order_id)
            lately = before is not None and self._lately(self._heard.get(order_id))
            if before is not None and lately and order is not None and _partial(before):
                changes += self._changed(before, completed(self._core, order, before), Source.RECONCILED)
            elif lately:
                self._unsure = True  # REST may not have heard yet what the stream has told: it is asked again
            elif order is not None:
                changes += self._changed(before, order, Source.RECONCILED)
            elif before is not None:
                changes.append(self._put(order_id, None, Source.RECONCILED))
        return changes

    def _changed(self, before: Order | None, after: Order, source: Source) -> list[Change[str, Order]]:
        """The change from one to the other, if there is one; an order that has ended works no more."""
        if before is not None and ((before.over and not after.over) or replace(after, raw=before.raw) == before):
            return []
        return [self._put(after.order_id, after, source)]


def _partial(order: Order) -> bool:
    """Whether nobody has said what it is for."""
    return order.conid is None or order.quantity is None


def orders(core: "Core", *, account: str | None = None) -> "Flow[Orders]":
    """The orders of the day by id, kept current.

        orders = ib.live.orders()
        for order in orders.values():
            print(order.symbol, order.status, order.filled)

    They are listed over REST first, then changed by whatever the stream tells, and compared with REST after every gap
    and every three minutes; what turns out to be otherwise is a change too. An order that is filled or cancelled stays.

    Args:
        account: The account whose orders are meant; it is selected. Left out: the client's account, if it has one, else
            the orders of whichever is selected, and those of any other account as they change.

    Returns:
        A mapping by order id, to be closed when it is not needed any more.
    """
    return Orders(core, account)
    yield  # a flow, as the others are
