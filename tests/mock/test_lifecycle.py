"""The life of an order: the table, its diagram in the documentation, and a machine that tries to break the engine."""

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from ibportal.mock.book import Order
from ibportal.mock.holdings import Holdings
from ibportal.mock.lifecycle import STATUS, TRANSITIONS, Event, ImpossibleEvent, Stage, after, diagram
from tests.mock.trader import APPLE, Trader

PAGE = Path(__file__).resolve().parents[2] / "docs" / "order-life-cycle.md"
PRICES = st.integers(9_600, 10_400).map(lambda cents: f"{cents / 100:.2f}")
QUANTITIES = st.sampled_from([1, 10, 99, 100, 101, 250, 499])


def test_the_documentation_shows_the_table() -> None:
    text = PAGE.read_text(encoding="utf-8")
    assert text.partition("```mermaid\n")[2].partition("\n```")[0] == diagram()


def test_every_stage_can_be_reached_and_left_or_is_an_end() -> None:
    reached: set[Stage] = set()
    waiting = {step.target for step in TRANSITIONS if step.source is None}
    while waiting:
        reached |= waiting
        waiting = {step.target for step in TRANSITIONS if step.source in waiting} - reached
    assert reached == set(Stage)
    assert {stage for stage in Stage if stage.ends} == {
        Stage.DISCARDED,
        Stage.LAPSED,
        Stage.FILLED,
        Stage.CANCELLED,
        Stage.REJECTED,
    }


def test_nothing_leads_two_ways() -> None:
    assert len({(step.source, step.event) for step in TRANSITIONS}) == len(TRANSITIONS)


@pytest.mark.parametrize("event", Event)
def test_nothing_happens_to_what_has_ended(event: Event) -> None:
    for stage in (stage for stage in Stage if stage.ends):
        with pytest.raises(ImpossibleEvent, match=stage.value):
            after(stage, event)


class OrderLife(RuleBasedStateMachine):
    """One trader, one contract, whatever order of events."""

    @initialize()
    def begin(self) -> None:
        self.trader = Trader()
        self.trader.market("100.00")
        self.portfolio = self.trader.mock.area(Holdings).portfolios[self.trader.account]
        self.cash = dict(self.portfolio.cash)
        self.held = self.portfolio.positions[APPLE].quantity
        self.limits: dict[int, list[Decimal]] = {}
        self.ended: dict[int, tuple[Stage, Decimal]] = {}
        self.asked: Any = None
        self.questioned: list[Order] = []
        self.names = 0

    @rule(price=PRICES)
    def move_the_market(self, price: str) -> None:
        self.trader.market(price)

    @rule(
        kind=st.sampled_from(["LMT", "MKT", "STP", "STOP_LIMIT", "TRAIL", "MIDPRICE", "MOC", "LOC"]),
        side=st.sampled_from(["BUY", "SELL"]),
        tif=st.sampled_from(["DAY", "GTC", "IOC"]),
        quantity=QUANTITIES,
        price=PRICES,
        questions=st.lists(st.sampled_from(["o354", "o10153", "o383"]), max_size=2, unique=True),
    )
    def place(self, kind: str, side: str, tif: str, quantity: int, price: str, questions: list[str]) -> None:
        if questions:
            self.trader.mock.will_ask(*questions)
        self._submit(self._ticket(kind, side, tif, quantity, price))

    @rule(side=st.sampled_from(["BUY", "SELL"]), quantity=QUANTITIES, price=PRICES)
    def place_a_bracket(self, side: str, quantity: int, price: str) -> None:
        self.names += 1
        name, back = f"bracket-{self.names}", "SELL" if side == "BUY" else "BUY"
        far = Decimal(price) * (Decimal("1.02") if side == "BUY" else Decimal("0.98"))
        near = Decimal(price) * (Decimal("0.98") if side == "BUY" else Decimal("1.02"))
        self.trader.place(
            self._ticket("LMT", side, "GTC", quantity, price) | {"cOID": name},
            self._ticket("LMT", back, "GTC", quantity, f"{far:.2f}") | {"parentId": name},
            self._ticket("STP", back, "GTC", quantity, f"{near:.2f}") | {"parentId": name},
        )
        self.asked = None

    @rule(side=st.sampled_from(["BUY", "SELL"]), quantity=QUANTITIES, prices=st.lists(PRICES, min_size=2, max_size=3))
    def place_a_group(self, side: str, quantity: int, prices: list[str]) -> None:
        tickets = [self._ticket("LMT", side, "GTC", quantity, price) | {"isSingleGroup": True} for price in prices]
        self._submit(*tickets)

    @precondition(lambda self: self.asked is not None)
    @rule(confirmed=st.booleans())
    def answer(self, confirmed: bool) -> None:  # noqa: FBT001 - Hypothesis calls by keyword
        status, found = self.trader.reply(self.asked, confirmed=confirmed)
        if self.trader.book.pending is None and status == 400:
            assert "reply id not found" in found["error"]
        else:
            assert status == 200
        self._note(found)

    @rule(place=st.integers(0, 50), quantity=QUANTITIES, price=PRICES)
    def modify(self, place: int, quantity: int, price: str) -> None:
        order = self._chosen(place)
        if order is None:
            return
        side, worked, before = "BUY" if order.ticket.buys else "SELL", order.working, order.ticket
        status, found = self.trader.modify(
            str(order.id), self._ticket(order.ticket.kind, side, order.ticket.force, quantity, price)
        )
        assert status == 200
        if not worked:
            assert "error" in found
            assert order.ticket == before
        self._note(found)

    @rule(place=st.integers(0, 50))
    def cancel(self, place: int) -> None:
        order = self._chosen(place)
        if order is not None:
            worked = order.working
            assert self.trader.cancel(str(order.id))[0] == (200 if worked else 400)

    @rule(seconds=st.sampled_from([0.0, 0.3, 1.0, 5.0, 61.0]))
    def wait(self, seconds: float) -> None:
        self.trader.advance(seconds)

    @rule()
    def wait_for_another_day(self) -> None:
        self.trader.advance(hours=20)
        if self.trader.mock.clock.now().weekday() > 4:
            self.trader.advance(days=2)

    @invariant()
    def nothing_fills_beyond_its_quantity(self) -> None:
        for order in self._orders():
            assert 0 <= order.filled <= order.ticket.quantity
            assert (order.filled == order.ticket.quantity) == (order.stage is Stage.FILLED)

    @invariant()
    def every_step_is_one_of_the_table(self) -> None:
        arrows = {(step.source, step.target) for step in TRANSITIONS}
        for order in self._orders():
            stages = [stage for _, stage in order.history]
            assert set(zip([None, *stages], stages, strict=False)) <= arrows
            assert [at for at, _ in order.history] == sorted(at for at, _ in order.history)

    @invariant()
    def what_has_ended_stays_as_it_is(self) -> None:
        for order in self._orders():
            if order.stage and order.stage.ends:
                assert self.ended.setdefault(order.id, (order.stage, order.filled)) == (order.stage, order.filled)

    @invariant()
    def executions_orders_positions_and_cash_agree(self) -> None:
        done = self.trader.book.executions
        for order in self._orders():
            mine = [each for each in done if each.order == order.id]
            assert sum(each.quantity for each in mine) == order.filled
            assert sum(each.quantity * each.price for each in mine) == order.spent
        bought = sum(each.quantity if each.buys else -each.quantity for each in done)
        paid = sum(each.price * (each.quantity if each.buys else -each.quantity) + each.commission for each in done)
        assert (
            self.portfolio.positions.get(APPLE) is None
            or self.portfolio.positions[APPLE].quantity == self.held + bought
        )
        assert self.portfolio.cash == self.cash | {"USD": self.cash["USD"] - paid}

    @invariant()
    def nobody_pays_more_than_the_limit(self) -> None:
        for order in self._orders():
            if order.ticket.limit is not None and order.ticket.limit not in self.limits.setdefault(order.id, []):
                self.limits[order.id].append(order.ticket.limit)
        for each in self.trader.book.executions:
            if limits := self.limits.get(each.order):
                assert each.price <= max(limits) if each.buys else each.price >= min(limits)

    @invariant()
    def children_and_siblings_keep_to_their_rules(self) -> None:
        book = self.trader.book
        for order in self._orders():
            if order.parent is not None and order.filled:
                parent = book.orders[order.parent]
                assert parent.filled
                assert not parent.working
            if order.group and order.filled:
                assert not any(each.working or each.filled for each in book.siblings(order))

    @invariant()
    def the_wire_says_the_same(self) -> None:
        orders = {order.id: order for order in self._orders()}
        for number, row in self.trader.live().items():
            order = orders[number]
            assert order.stage is not None
            assert row["status"] == STATUS[order.stage]
            assert Decimal(str(row["filledQuantity"])) == order.filled
            assert row["filledQuantity"] + row["remainingQuantity"] == row["totalSize"]
        if orders:
            last = max(orders)
            assert self.trader.status(str(last)) == orders[last].stage.status  # type: ignore[union-attr]

    @invariant()
    def a_question_is_about_nothing_that_is_an_order(self) -> None:
        pending = self.trader.book.pending
        if pending is not None and pending.change is None:
            assert {order.stage for order in pending.orders} == {Stage.ASKED}
            assert not {order.id for order in pending.orders} & set(self.trader.book.orders)
            self.questioned += pending.orders
        for order in self.questioned:
            assert order.stage is not Stage.ASKED or (pending is not None and order in pending.orders)

    def _orders(self) -> list[Order]:
        return list(self.trader.book.orders.values())

    def _chosen(self, place: int) -> Order | None:
        self.trader.mock.progress()  # as the request about it will do first
        orders = self._orders()
        return orders[place % len(orders)] if orders else None

    def _submit(self, *tickets: dict[str, Any]) -> None:
        status, found = self.trader.send(*tickets)
        assert status == 200
        self._note(found)

    def _note(self, found: Any) -> None:
        self.asked = found if isinstance(found, list) and "message" in found[0] else None

    def _ticket(self, kind: str, side: str, tif: str, quantity: int, price: str) -> dict[str, Any]:
        ticket = self.trader.ticket(orderType=kind, side=side, tif=tif, quantity=quantity)
        del ticket["price"]
        if kind in ("LMT", "STP", "LOC", "STOP_LIMIT"):
            ticket["price"] = float(price)
        if kind == "STOP_LIMIT":
            ticket["auxPrice"] = float(price)
        if kind == "TRAIL":
            ticket |= {"trailingAmt": 1.5, "trailingType": "%"}
        return ticket


TestOrderLife = OrderLife.TestCase
TestOrderLife.settings = settings(max_examples=40, stateful_step_count=30, deadline=None, database=None)
