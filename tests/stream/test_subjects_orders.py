"""`sor` and `str`: rows that say what has changed, and lists that are sent again and again."""

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest

from ibportal.clock import Clock
from ibportal.core import Core, Options
from ibportal.orders.execution import Execution
from ibportal.orders.order import Order
from ibportal.stream.subject import Subject
from ibportal.stream.subjects import orders, trades
from ibportal.stream.subjects.orders import OrderChange, applied, completed
from ibportal_generated.models.live_order import LiveOrder
from ibportal_generated.models.order_status import OrderStatus

WHOLE: dict[str, Any] = {
    "side": "BUY",
    "orderId": 922048212,
    "acct": "DU1234",
    "status": "Submitted",
    "totalSize": 100.0,
    "filledQuantity": 0.0,
    "remainingQuantity": 100.0,
    "origOrderType": "LIMIT",
    "price": 372,
    "timeInForce": "GTC",
    "ticker": "AAPL",
    "conid": 265598,
    "fgColor": "#00F000",
    "secType": "STK",
    "order_ref": "mine",
    "orderDesc": "Buy 100 Limit 372.00 GTC",
    "lastExecutionTime_r": 1594229751000,
    "lastExecutionTime": "200708173551",
}
FILL: dict[str, Any] = {
    "acct": "DU1234",
    "orderId": 922048212,
    "sizeAndFills": "40/60",
    "remainingQuantity": 60.0,
    "filledQuantity": "40",
    "avgPrice": "371.95",
}
EXECUTION: dict[str, Any] = {
    "execution_id": "0000e0d5.6ac44bfb.01.01",
    "symbol": "AAPL",
    "supports_tax_opt": "1",
    "side": "B",
    "order_description": "Bot 1 @ 333.18 on EDGEA",
    "trade_time": "20261005-17:49:01",
    "trade_time_r": 1791222541000,
    "size": 1.0,
    "price": "333.18",
    "order_ref": "mine",
    "exchange": "EDGEA",
    "net_amount": 333.18,
    "account": "DU1234",
    "accountCode": "DU1234",
    "company_name": "APPLE INC",
    "sec_type": "STK",
    "conid": 265598,
    "conidEx": "265598@EDGEA",
    "open_close": "???",
    "liquidation_trade": "0",
    "is_event_trading": "0",
    "order_id": 1469916425,
}


def core(*without: str) -> Core:
    return Core(Options(without=frozenset(without)), Clock())


def changes(subject: Subject[OrderChange], *rows: dict[str, Any]) -> list[OrderChange]:
    return list(subject.read({"topic": "sor", "args": [*rows]}))


def executions(subject: Subject[Execution], *rows: dict[str, Any]) -> list[Execution]:
    return list(subject.read({"topic": "str", "args": [*rows]}))


def test_orders_are_asked_for_without_filters_which_would_outlast_the_subscription() -> None:
    subject = orders(core()).subject
    assert (subject.key, subject.subscribe, subject.unsubscribe(None)) == ("sor", "sor+{}", "uor+{}")


def test_a_whole_row_is_an_order_like_any_other() -> None:
    [change] = changes(orders(core()).subject, WHOLE)
    order = change.order
    assert isinstance(order, Order)
    assert (order.order_id, order.account, order.client_order_id) == ("922048212", "DU1234", "mine")
    assert (order.side, order.order_type, order.tif, order.status) == ("BUY", "LMT", "GTC", "Submitted")
    assert (order.quantity, order.filled, order.limit_price) == (Decimal(100), Decimal(0), Decimal(372))
    assert order.at == dt.datetime(2020, 7, 8, 17, 35, 51, tzinfo=dt.UTC)
    assert change.whole
    assert {"status", "limit_price", "account", "quantity"} <= change.changed


def test_a_partial_row_changes_what_it_names_and_the_rest_stays() -> None:
    subject = orders(core()).subject
    [_, change] = changes(subject, WHOLE, FILL)
    assert change.changed == {"filled", "remaining", "average_price"}
    assert not change.whole
    assert (change.order.filled, change.order.remaining) == (Decimal(40), Decimal(60))
    assert (change.order.average_price, change.order.quantity) == (Decimal("371.95"), Decimal(100))
    assert change.raw == FILL
    [later] = changes(subject, {"acct": "DU1234", "orderId": "922048212", "status": "Cancelled", "fgColor": "#AA0000"})
    assert later.changed == {"status"}
    assert later.order.over
    assert later.order.filled == 40


def test_orders_are_kept_apart() -> None:
    subject = orders(core()).subject
    [_, other] = changes(subject, WHOLE, {"acct": "DU1234", "orderId": 2, "status": "Submitted"})
    assert (other.order.order_id, other.order.symbol, other.order.quantity) == ("2", None, None)


def test_colours_are_no_news() -> None:
    subject = orders(core()).subject
    assert changes(subject, {"acct": "DU1234", "orderId": 922048212, "bgColor": "#FFFFFF", "fgColor": "#000000"}) == []
    assert changes(subject, {"acct": "DU1234", "orderId": 922048212}) == []


def test_without_the_cure_a_row_is_all_there_is() -> None:
    subject = orders(core("stream-orders-partial")).subject
    [_, change] = changes(subject, WHOLE, FILL)
    assert change.order.quantity is None


def test_an_order_of_rest_takes_a_change() -> None:
    subject, listed = orders(core()).subject, Order.of_row(core(), LiveOrder.from_dict({**WHOLE, "price": "372.00"}))
    [change] = changes(subject, FILL)
    after = applied(core(), listed, change)
    assert (after.filled, after.quantity, after.limit_price) == (Decimal(40), Decimal(100), Decimal("372.00"))
    assert applied(core(), None, change).quantity is None


def test_a_changed_price_of_a_stop_order_is_its_stop() -> None:
    stop = Order.of_row(core(), LiveOrder.from_dict({**WHOLE, "origOrderType": "STOP", "price": "350.00"}))
    [change] = changes(orders(core()).subject, {"acct": "DU1234", "orderId": 922048212, "price": 351.5})
    after = applied(core(), stop, change)
    assert (after.stop_price, after.limit_price) == (Decimal("351.5"), None)


def test_an_order_that_was_looked_up_by_its_id_takes_a_change() -> None:
    status = OrderStatus.from_dict({"order_id": 922048212, "order_status": "Submitted", "total_size": "100.0"})
    [change] = changes(orders(core()).subject, FILL)
    after = applied(core(), Order.of_status(core(), status), change)
    assert (after.status, after.quantity, after.filled) == ("Submitted", Decimal("100.0"), Decimal(40))


def test_what_was_heard_before_an_order_was_listed_counts() -> None:
    listed = Order.of_row(core(), LiveOrder.from_dict({**WHOLE, "price": "372.00"}))
    [change] = changes(orders(core()).subject, {"acct": "DU1234", "orderId": 922048212, "status": "Filled"})
    after = completed(core(), listed, change.order)
    assert (after.status, after.symbol) == ("Filled", "AAPL")


@pytest.mark.parametrize(
    "args",
    [
        None,
        {"orderId": 1},
        ["Submitted"],
        [{"acct": "DU1234", "status": "Submitted"}],
        [{**WHOLE, "filledQuantity": "some"}],
        [{**WHOLE, "status": {"is": "Submitted"}}],
        [{**WHOLE, "orderId": 1.5}],
        [{**WHOLE, "price": True}],
        [{**WHOLE, "price": "much"}],
    ],
)
def test_rows_of_another_form_are_not_read(args: object) -> None:
    with pytest.raises(ValueError, match=r"args|orderId|number|text"):
        orders(core()).subject.read({"topic": "sor", "args": args})


def test_trades_are_asked_for_by_days() -> None:
    subject = trades(core(), days=3, realtime_only=True).subject
    assert subject.subscribe == 'str+{"realtimeUpdatesOnly":true,"days":3}'
    assert subject.unsubscribe(None) == "utr"
    assert trades(core()).subject.subscribe == 'str+{"realtimeUpdatesOnly":false,"days":1}'
    with pytest.raises(ValueError, match="1 to 7, not 8"):
        trades(core(), days=8)


def test_streams_of_trades_share_what_the_most_demanding_asks_for() -> None:
    one, other = trades(core(), days=3, realtime_only=True).subject, trades(core()).subject
    assert one.union is not None
    together = one.union([str(one.subscribe), str(other.subscribe)])
    assert together == 'str+{"realtimeUpdatesOnly":false,"days":3}'


def test_an_execution_is_typed_as_over_rest() -> None:
    [found] = executions(trades(core()).subject, EXECUTION)
    assert (found.side, found.size, found.price, found.commission) == ("BUY", Decimal(1), Decimal("333.18"), None)
    assert (found.order_id, found.account, found.liquidation) == ("1469916425", "DU1234", False)
    assert found.at == dt.datetime(2026, 10, 5, 17, 49, 1, tzinfo=dt.UTC)


def test_an_execution_comes_once_and_again_when_its_commission_is_known() -> None:
    subject = trades(core()).subject
    assert executions(subject) == []
    assert len(executions(subject, EXECUTION, EXECUTION)) == 1
    assert executions(subject, EXECUTION) == []
    [known] = executions(subject, {**EXECUTION, "commission": "0.0"})
    assert known.commission == 0
    assert executions(subject, {**EXECUTION, "commission": "0.0"}, EXECUTION) == []
    [final] = executions(subject, {**EXECUTION, "commission": "1.05"})
    assert final.commission == Decimal("1.05")


def test_the_oldest_execution_comes_first() -> None:
    later = {**EXECUTION, "execution_id": "b", "trade_time_r": EXECUTION["trade_time_r"] + 1000}
    found = executions(trades(core()).subject, later, EXECUTION)
    assert [each.execution_id for each in found] == [EXECUTION["execution_id"], "b"]


def test_without_the_cure_every_row_comes() -> None:
    subject = trades(core("stream-trades-repeated")).subject
    assert len(executions(subject, EXECUTION, EXECUTION)) == 2


@pytest.mark.parametrize(
    "row",
    [
        {"symbol": "AAPL"},
        {**EXECUTION, "size": "one"},
        {**EXECUTION, "conid": [265598]},
        {**EXECUTION, "price": "much"},
    ],
)
def test_executions_of_another_form_are_not_read(row: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"execution_id|number"):
        executions(trades(core()).subject, row)
