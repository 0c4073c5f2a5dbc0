"""What live objects think, without anything that waits: news by hand, REST from a mock gateway."""

# pyright: reportPrivateUsage=false
# views are made of a client's own core, and its driver runs their flows

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from typing import Any, TypeVar

import pytest

from ibportal import Client
from ibportal.flow import Flow
from ibportal.live.change import Source
from ibportal.live.orders import Orders, orders
from ibportal.live.positions import Positions, positions
from ibportal.live.quotes import Quotes, quotes
from ibportal.live.view import EVERY, LAG
from ibportal.market_data import Quote
from ibportal.mock import MockGateway
from ibportal.orders import limit, market
from ibportal.orders.execution import Execution
from ibportal.stream import subjects
from ibportal.stream.subjects.orders import OrderChange
from ibportal.stream.subjects.trades import execution_of

T = TypeVar("T")

APPLE = 265598


class Desk:
    """A client, its core, and news as streams would tell them."""

    def __init__(self, mock: MockGateway, ib: Client, account: str) -> None:
        self.mock = mock
        self.ib = ib
        self.account = account
        self.core = ib._core
        self._orders = subjects.orders(self.core).subject

    def run(self, flow: Flow[T]) -> T:
        return self.ib._runner.run(flow)

    def told(self, **row: Any) -> OrderChange:
        """A row of `sor`."""
        [change] = self._orders.read({"topic": "sor", "args": [{"acct": self.account, **row}]})
        return change

    def executed(
        self, identity: str, size: float, side: str = "B", *, conid: int = APPLE, ago: float = 0.0
    ) -> Execution:
        """A row of `str`."""
        at = self.mock.clock.now() - dt.timedelta(seconds=ago)
        row = {"execution_id": identity, "size": size, "side": side, "conid": conid, "account": self.account}
        return execution_of(self.core, row | {"trade_time_r": int(at.timestamp() * 1000)})

    def quoted(self, **cells: Any) -> Quote:
        """A row of `smd`; `_84` stands for field 84."""
        row = {name.removeprefix("_") if name[1:].isdigit() else name: value for name, value in cells.items()}
        [quote] = subjects.market_data(self.core, APPLE, ["last", "bid"]).subject.read({"conid": APPLE, **row})
        return quote


@pytest.fixture
def desk(mock: MockGateway, account: str) -> Iterator[Desk]:
    with Client(transport=mock.transport(), clock=mock.clock, keep_alive=False) as ib:
        yield Desk(mock, ib, account)


def working(desk: Desk) -> str:
    """The id of an order that works, and that REST lists."""
    placed = desk.ib.orders.place(desk.account, limit("BUY", 10, APPLE, "100.00"), answers={"o163": True, "o354": True})
    desk.mock.clock.advance(minutes=1)
    return placed.order_id


def known(desk: Desk) -> Orders:
    view = desk.run(orders(desk.core))
    desk.run(view.reconcile())
    return view


def test_orders_begin_with_those_of_rest(desk: Desk) -> None:
    order_id = working(desk)
    view = desk.run(orders(desk.core))
    assert (view.items, view.as_of, view.reconciled_at) == ({}, None, None)
    [change] = desk.run(view.reconcile())
    assert (change.key, change.before, change.source) == (order_id, None, Source.RECONCILED)
    assert view.items[order_id].quantity == 10
    assert view.reconciled_at == view.as_of == desk.mock.clock.now()


def test_news_of_an_order_change_what_they_name(desk: Desk) -> None:
    order_id = working(desk)
    view = known(desk)
    [change] = view.hear(desk.told(orderId=int(order_id), filledQuantity=4.0, remainingQuantity=6.0))
    assert change.before is not None
    assert change.after is not None
    assert (change.before.filled, change.after.filled, change.after.quantity) == (Decimal(0), Decimal(4), Decimal(10))
    assert change.source is Source.STREAM
    assert view.hear(desk.told(orderId=int(order_id), filledQuantity=4.0)) == []


def test_what_changes_is_another_mapping_so_that_whoever_reads_one_is_not_disturbed(desk: Desk) -> None:
    order_id = working(desk)
    view = known(desk)
    before = view.items
    view.hear(desk.told(orderId=int(order_id), status="Cancelled"))
    assert before[order_id].status != "Cancelled"
    assert view.items[order_id].status == "Cancelled"


def test_an_order_that_has_ended_works_no_more(desk: Desk) -> None:
    order_id = working(desk)
    view = known(desk)
    view.hear(desk.told(orderId=int(order_id), status="Filled", filledQuantity=10.0))
    assert view.hear(desk.told(orderId=int(order_id), status="Submitted")) == []
    desk.mock.clock.advance(seconds=LAG + 1)
    assert desk.run(view.reconcile()) == []  # the list still says that it works
    assert view.items[order_id].status == "Filled"


def test_rest_does_not_undo_what_was_told_just_now_and_is_asked_again(desk: Desk) -> None:
    order_id = working(desk)
    view = known(desk)
    view.hear(desk.told(orderId=int(order_id), filledQuantity=4.0))
    assert desk.run(view.reconcile()) == []
    assert view.items[order_id].filled == 4
    assert view.due - desk.mock.clock.monotonic() == pytest.approx(LAG)
    desk.mock.clock.advance(seconds=LAG + 1)
    [change] = desk.run(view.reconcile())
    assert change.after is not None
    assert (change.after.filled, change.source) == (Decimal(0), Source.RECONCILED)
    assert view.due - desk.mock.clock.monotonic() == pytest.approx(EVERY)


def test_an_order_of_which_only_a_change_is_known_is_looked_up(desk: Desk) -> None:
    view = known(desk)
    order_id = working(desk)
    [change] = view.hear(desk.told(orderId=int(order_id), status="Filled"))
    assert change.after is not None
    assert (change.after.quantity, change.after.conid) == (None, None)
    assert view.due <= desk.mock.clock.monotonic()
    [change] = desk.run(view.reconcile())
    assert change.after is not None
    assert (change.after.quantity, change.after.status) == (Decimal(10), "Filled")


def test_an_order_that_nobody_knows_any_more_is_gone(desk: Desk) -> None:
    view = known(desk)
    view.hear(desk.told(orderId=5, conid=APPLE, side="BUY", status="Submitted", totalSize=1.0))
    desk.mock.clock.advance(seconds=LAG + 1)
    [change] = desk.run(view.reconcile())
    assert (change.key, change.after) == ("5", None)
    assert "5" not in view.items


def test_orders_of_other_accounts_are_left_out_where_one_is_named(desk: Desk) -> None:
    view = desk.run(orders(desk.core, account=desk.account))
    row = {"orderId": 5, "conid": APPLE, "side": "BUY", "status": "Submitted"}
    [other] = subjects.orders(desk.core).subject.read({"topic": "sor", "args": [{**row, "acct": "DU999"}]})
    assert view.hear(other) == []
    assert len(view.hear(desk.told(**row))) == 1


def test_an_order_of_an_account_that_is_not_listed_stays_as_it_was_told(desk: Desk) -> None:
    view = known(desk)
    view.hear(desk.told(orderId=5, conid=APPLE, side="BUY", status="Submitted"))
    desk.mock.clock.advance(seconds=LAG + 1)
    desk.core.remembered.known = frozenset({desk.account, "DU999"})
    desk.core.remembered.selected = "DU999"
    assert desk.run(view.reconcile()) == []
    assert view.items["5"].status == "Submitted"


def held(desk: Desk) -> Positions:
    view = desk.run(positions(desk.core, desk.account))
    desk.run(view.reconcile())
    desk.mock.clock.advance(seconds=2)
    return view


def test_positions_follow_executions_at_once(desk: Desk) -> None:
    view = held(desk)
    before = view.items[APPLE]
    assert before.confirmed
    [change] = view.hear(desk.executed("a", 3))
    after = view.items[APPLE]
    assert (after.size, after.confirmed, after.average_price, after.market_value) == (
        before.size + 3,
        False,
        None,
        None,
    )
    assert (change.before, change.after, change.source) == (before, after, Source.STREAM)
    view.hear(desk.executed("b", 5, "S"))
    assert view.items[APPLE].size == before.size - 2


def test_an_execution_counts_once(desk: Desk) -> None:
    view = held(desk)
    assert len(view.hear(desk.executed("a", 3))) == 1
    assert view.hear(desk.executed("a", 3)) == []


def test_an_execution_from_before_rest_was_asked_is_included_already(desk: Desk) -> None:
    view = held(desk)
    view.due = desk.mock.clock.monotonic() + EVERY
    assert view.hear(desk.executed("a", 3, ago=3600)) == []
    assert view.due == pytest.approx(desk.mock.clock.monotonic() + EVERY)
    assert view.hear(desk.executed("b", 3, ago=4)) == []
    assert view.due == pytest.approx(desk.mock.clock.monotonic() + LAG)  # REST may not have known: it is asked soon


def test_an_execution_that_rest_has_told_of_first_counts_once(desk: Desk) -> None:
    view = held(desk)
    before = view.items[APPLE].size
    desk.ib.orders.place(desk.account, market("BUY", 3, APPLE))
    desk.mock.clock.advance(seconds=5)
    desk.run(view.reconcile())
    assert view.items[APPLE].size == before + 3
    assert view.hear(desk.executed("a", 3)) == []
    assert view.items[APPLE].size == before + 3
    assert len(view.hear(desk.executed("b", 3))) == 1
    assert view.items[APPLE].size == before + 6


def test_what_was_bought_since_is_a_position(desk: Desk) -> None:
    view = held(desk)
    [change] = view.hear(desk.executed("a", 3, conid=4815747))
    assert change.before is None
    assert view.items[4815747].size == 3
    assert view.items[4815747].row is None


def test_what_an_exercise_does_to_positions_is_not_guessed(desk: Desk) -> None:
    view = held(desk)
    before = view.items
    assert view.hear(desk.executed("a", 1, "X")) == []
    assert view.items is before
    assert view.due <= desk.mock.clock.monotonic() + LAG


def test_positions_are_what_rest_says_once_it_can_have_heard(desk: Desk) -> None:
    view = held(desk)
    size = view.items[APPLE].size
    view.hear(desk.executed("never happened", 3))
    assert APPLE not in [change.key for change in desk.run(view.reconcile())]
    assert view.items[APPLE].size == size + 3
    desk.mock.clock.advance(seconds=LAG + 1)
    found = {change.key: change for change in desk.run(view.reconcile())}
    assert found[APPLE].source is Source.RECONCILED
    assert (view.items[APPLE].size, view.items[APPLE].confirmed) == (size, True)


def test_positions_say_what_rest_says_about_them(desk: Desk) -> None:
    view = held(desk)
    [row] = [row for row in desk.ib.portfolio.positions(desk.account) if row.conid == APPLE]
    found = view.items[APPLE]
    assert float(found.size) == row.position
    assert (found.account, found.symbol, found.currency) == (desk.account, "AAPL", "USD")
    assert found.average_price is not None
    assert float(found.average_price) == pytest.approx(row.avg_price)


def test_quotes_begin_with_a_snapshot_and_take_changes(desk: Desk) -> None:
    view = desk.run(quotes(desk.core, [APPLE, "8314@NYSE"], ["last", "bid"]))
    assert [subject.key for subject in view.subjects()] == ["smd+265598", "smd+8314@NYSE"]
    changes = desk.run(view.reconcile())
    assert {change.key for change in changes} == {APPLE, "8314@NYSE"} == set(view.items)
    last, bid = view.items[APPLE].last, view.items[APPLE].bid
    assert last is not None
    [change] = view.hear(desk.quoted(_updated=2_000_000_000_000, _84="1.25"))
    assert change.before is not None
    assert change.after is not None
    assert (change.before.bid, change.after.bid, change.after.last) == (bid, Decimal("1.25"), last)
    assert view.hear(desk.quoted(_updated=2_000_000_000_500, _84=1.25)) == []


def test_an_older_snapshot_changes_nothing(desk: Desk) -> None:
    view = desk.run(quotes(desk.core, APPLE, ["last", "bid"]))
    desk.run(view.reconcile())
    view.hear(desk.quoted(_updated=2_000_000_000_000, _84="1.25"))
    assert desk.run(view.reconcile()) == []
    assert view.items[APPLE].bid == Decimal("1.25")


def test_a_newer_snapshot_is_a_change(desk: Desk) -> None:
    view = desk.run(quotes(desk.core, APPLE, ["last", "bid"]))
    desk.run(view.reconcile())
    view.items = {APPLE: replace(view.items[APPLE], raw={**view.items[APPLE].raw, "84": "1.25", "_updated": 1})}
    [change] = desk.run(view.reconcile())
    assert change.source is Source.RECONCILED
    assert view.items[APPLE].bid != Decimal("1.25")


def test_combos_have_no_snapshot(desk: Desk) -> None:
    view: Quotes = desk.run(quotes(desk.core, "0;;;265598/1,8314/-1", ["last"]))
    assert desk.run(view.reconcile()) == []
    view.hear(replace(desk.quoted(_31="1.5"), conid=0, asked_as="0;;;265598/1,8314/-1"))
    assert view.items["0;;;265598/1,8314/-1"].last == Decimal("1.5")


def test_what_cannot_be_kept_is_refused(desk: Desk) -> None:
    with pytest.raises(ValueError, match="no contract"):
        desk.run(quotes(desk.core, []))
    with pytest.raises(ValueError, match="did you mean"):
        desk.run(quotes(desk.core, APPLE, ["lst"]))  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]


def test_after_a_gap_everything_is_compared_at_once(desk: Desk) -> None:
    view = known(desk)
    assert view.due > desk.mock.clock.monotonic()
    view.gap()
    assert view.due <= desk.mock.clock.monotonic()


def test_the_first_comparison_is_followed_by_another_one_soon(desk: Desk) -> None:
    view = known(desk)
    assert view.due - desk.mock.clock.monotonic() == pytest.approx(LAG)
    desk.run(view.reconcile())
    assert view.due - desk.mock.clock.monotonic() == pytest.approx(EVERY)


def test_a_market_order_is_seen_from_placing_to_filling(desk: Desk) -> None:
    view = known(desk)
    placed = desk.ib.orders.place(desk.account, market("BUY", 3, APPLE))
    desk.mock.clock.advance(minutes=1)
    [change] = desk.run(view.reconcile())
    assert change.after is not None
    assert (change.key, change.after.status) == (placed.order_id, "Filled")
