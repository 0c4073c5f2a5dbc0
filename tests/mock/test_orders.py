"""Orders at the mock gateway: questions, refusals, fills, brackets, changes, cancellations, and the lists of them."""

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from ibportal import contract
from ibportal.mock import MockGateway
from ibportal.mock.accounts import Accounts
from ibportal.mock.desk import CANCEL_TAKES, REPLY_LIFE
from ibportal.mock.lifecycle import Stage
from ibportal.mock.prices import Prices
from ibportal.mock.questions import PROMPT, PROMPT_OPTIONS, QUESTIONS
from ibportal.mock.universe import Universe
from tests.mock.trader import APPLE, SPY, Trader

KNOWN = [
    each["id"]
    for each in json.loads(Path(contract.path()).with_name("questions.json").read_text(encoding="utf-8"))["questions"]
]


@pytest.fixture
def trader() -> Trader:
    trader = Trader()
    trader.market("100.00")
    return trader


def test_every_known_question_can_be_asked() -> None:
    assert set(QUESTIONS) == set(KNOWN)


@pytest.mark.parametrize("question", sorted(set(KNOWN) - {PROMPT}))
def test_a_scripted_question_is_asked_and_answered(trader: Trader, question: str) -> None:
    trader.mock.will_ask(question)
    status, asked = trader.send(trader.ticket())
    assert status == 200
    assert asked[0]["messageIds"] == [question]
    assert asked[0]["isSuppressed"] is False
    assert "{" not in asked[0]["message"][0]
    assert trader.live() == {}
    status, accepted = trader.reply(asked)
    assert (status, accepted[0]["order_status"]) == (200, "Submitted")
    assert list(trader.live()) == [int(accepted[0]["order_id"])]


def test_options_are_sent_for_the_questions_that_have_them(trader: Trader) -> None:
    trader.mock.will_ask("o10153", "o354", "o383")
    _, first = trader.send(trader.ticket())
    assert first[0]["messageOptions"] == ["Decline", "Accept and Continue"]
    assert first[0]["isSuppressible"] is True
    assert first[0]["defaultSuppressionOption"] == "Accept and Continue"
    _, second = trader.reply(first)
    assert second[0]["messageOptions"] == ["Yes", "No"]
    _, third = trader.reply(second)
    assert "messageOptions" not in third[0]


def test_questions_chain_each_with_an_id_of_its_own(trader: Trader) -> None:
    trader.mock.will_ask("o163", "o354", "o10153")
    ids: list[str] = []
    _, found = trader.send(trader.ticket())
    while "message" in found[0]:
        ids.append(found[0]["id"])
        _, found = trader.reply(found)
    assert len(set(ids)) == 3
    assert trader.status(found[0]["order_id"]) == "Submitted"


def test_the_prompt_is_answered_at_the_notification_endpoint_in_plain_text(trader: Trader) -> None:
    trader.mock.will_ask(PROMPT)
    status, prompt = trader.send(trader.ticket())
    assert (status, prompt["messageId"], prompt["options"]) == (200, PROMPT, list(PROMPT_OPTIONS))
    choice = {"orderId": prompt["orderId"], "reqId": prompt["reqId"], "text": "Always use"}
    assert trader.ask("POST", "/iserver/notification", choice) == (200, "Success")
    row = trader.get(f"/iserver/account/order/status/{prompt['orderId']}")
    assert (row["order_status"], row["use_price_mgmt_algo"]) == ("Submitted", True)
    trader.mock.will_ask(PROMPT)
    assert trader.send(trader.ticket())[1][0]["order_status"] == "Submitted"


def test_declining_discards_the_order_with_200(trader: Trader) -> None:
    trader.mock.will_ask("o354")
    _, asked = trader.send(trader.ticket(cOID="one"))
    assert trader.reply(asked, confirmed=False) == (200, {"error": "Order not confirmed "})
    assert trader.live() == {}
    assert trader.place(trader.ticket(cOID="one"))[0]["local_order_id"] == "one"


def test_the_answer_has_to_be_a_boolean(trader: Trader) -> None:
    trader.mock.will_ask("o354")
    _, asked = trader.send(trader.ticket())
    assert trader.reply(asked, confirmed="true")[0] == 500
    assert trader.reply(asked)[1][0]["order_status"] == "Submitted"


@pytest.mark.parametrize("late", ["another order", "another preview", "time"])
def test_a_question_lapses(trader: Trader, late: str) -> None:
    trader.mock.will_ask("o354")
    _, asked = trader.send(trader.ticket())
    if late == "another order":
        trader.place(trader.ticket())
    elif late == "another preview":
        trader.ask("POST", f"/iserver/account/{trader.account}/orders/whatif", {"orders": [trader.ticket()]})
    else:
        trader.mock.clock.advance(REPLY_LIFE + 1)
    assert trader.reply(asked) == (400, {"error": f"reply id not found: '{asked[0]['id']}'"})


def test_suppression_lasts_as_long_as_the_brokerage_session(trader: Trader) -> None:
    ids = {"messageIds": ["o354", "ZZZZZ"]}
    assert trader.ask("POST", "/iserver/questions/suppress", ids) == (200, {"status": "submitted"})
    trader.mock.will_ask("o354")
    assert trader.send(trader.ticket())[1][0]["order_status"] == "Submitted"
    trader.mock.lose_session()
    trader.mock.log_in()
    trader.get("/iserver/accounts")
    trader.mock.will_ask("o354")
    assert trader.send(trader.ticket())[1][0]["messageIds"] == ["o354"]


def test_suppression_can_be_reset_and_needs_ids(trader: Trader) -> None:
    assert trader.ask("POST", "/iserver/questions/suppress", {"messageIds": []})[0] == 500
    trader.ask("POST", "/iserver/questions/suppress", {"messageIds": ["o354"]})
    assert trader.ask("POST", "/iserver/questions/suppress/reset") == (200, {"status": "submitted"})
    trader.mock.will_ask("o354")
    assert "message" in trader.send(trader.ticket())[1][0]


@pytest.mark.parametrize(
    ("changes", "question", "words"),
    [
        ({"price": 50}, "o163", '"BUY 10 AAPL NASDAQ.NMS @ 50" price exceeds \nthe Percentage constraint of 3%'),
        ({"quantity": 501}, "o383", "size exceeds the Size Limit of 500"),
        ({"quantity": 1000.5, "outsideRTH": True}, "o2165", "AAPL does not support fractions"),
        ({"orderType": "STP", "price": 110}, "o10331", "about to submit a stop order"),
        ({"orderType": "STP", "price": 90}, "o403", "most likely trigger and fill immediately"),
        ({"orderType": "STOP_LIMIT", "price": 90, "auxPrice": 90}, "o403", "trigger"),
        ({"cashQty": 1000, "quantity": None}, "o10164", "cash quantity details"),
        ({"cashQty": 1000, "quantity": None}, "o10223", "monetary value"),
        ({"conid": 479624278, "orderType": "MKT", "price": None}, "o10288", "BTC"),
    ],
)
def test_an_order_raises_the_questions_it_deserves(
    trader: Trader, changes: dict[str, Any], question: str, words: str
) -> None:
    ticket = {name: value for name, value in trader.ticket(**changes).items() if value is not None}
    raised: dict[str, str] = {}
    status, found = trader.send(ticket)
    while isinstance(found, list) and "message" in found[0]:
        raised[found[0]["messageIds"][0]] = found[0]["message"][0]
        status, found = trader.reply(found)
    assert status == 200
    assert words in raised[question]


def test_an_order_of_much_value_is_asked_about(trader: Trader) -> None:
    _, found = trader.send(trader.ticket(quantity=500, price=101, conid=APPLE))
    assert "order_id" in found[0]
    trader.market("300.00")
    _, found = trader.send(trader.ticket(quantity=500, price=300))
    assert "value estimate of 150,000.00 USD exceeds" in found[0]["message"][0]
    assert "Limit of 100,000 USD" in found[0]["message"][0]


def test_an_order_that_would_meet_ones_own_is_asked_about(trader: Trader) -> None:
    trader.place(trader.ticket(price=99))
    assert trader.send(trader.ticket(side="SELL", price=99))[1][0]["messageIds"] == ["o2137"]


@pytest.mark.parametrize(
    ("changes", "status", "words"),
    [
        ({"quantity": 0}, 500, "Order size 0 is not valid. Please enter size greater than 0."),
        ({"quantity": -5}, 500, "Order size -5 is not valid"),
        ({"conid": 0}, 400, "conid is not valid: 0"),
        ({"conid": 416904}, 400, "conid is not valid: 416904"),
        ({"conid": None, "conidex": "nonsense"}, 400, "conidex is not valid"),
        ({"orderType": "ICEBERG"}, 400, "orderType is not valid"),
        ({"tif": "FOREVER"}, 400, "tif is not valid"),
        ({"price": None}, 400, "price is required for LMT orders"),
        ({"orderType": "STP", "price": None, "auxPrice": 90}, 400, "price is required for STP orders"),
        ({"orderType": "STOP_LIMIT"}, 400, "auxPrice is required for STOP_LIMIT orders"),
        ({"orderType": "TRAIL"}, 400, "trailingAmt is required"),
        ({"orderType": "TRAILLMT", "auxPrice": 99}, 400, "trailingAmt is required"),
        ({"price": 100.001}, 200, "does not conform to the minimum price variation"),
        ({"price": -1}, 200, "price is not valid"),
        ({"cashQty": 100}, 400, "exclude each other"),
        ({"parentId": "nobody"}, 200, "parent order nobody doesn't exist"),
    ],
)
def test_what_makes_no_sense_is_refused(trader: Trader, changes: dict[str, Any], status: int, words: str) -> None:
    ticket = {name: value for name, value in trader.ticket(**changes).items() if value is not None}
    found, body = trader.send(ticket)
    assert (found, trader.live()) == (status, {})
    assert words in body["error"]


def test_a_contract_that_has_expired_is_not_traded(trader: Trader) -> None:
    future = trader.mock.area(Universe).front_future("ES", trader.mock.clock.now().date())
    trader.advance(days=120)
    status, body = trader.send(trader.ticket(conid=future.conid, manualIndicator=True, price=6000))
    assert (status, body["error"]) == (200, f"Contract {future.conid} has expired.")


def test_futures_need_the_manual_indicator_on_orders_and_cancellations(trader: Trader) -> None:
    future = trader.mock.area(Universe).front_future("ES", trader.mock.clock.now().date())
    price = float(trader.mock.area(Prices).quote(future.conid).last) - 50
    ticket = trader.ticket(conid=future.conid, quantity=1, price=price)
    status, body = trader.send(ticket)
    assert (status, "manualIndicator" in body["error"]) == (400, True)
    placed = trader.place(ticket | {"manualIndicator": False, "extOperator": "person1234"})[0]["order_id"]
    assert trader.cancel(placed)[0] == 400
    path = f"/iserver/account/{trader.account}/order/{placed}?manualIndicator=false&extOperator=person1234"
    assert trader.ask("DELETE", path)[0] == 200


def test_accounts_that_are_not_there_are_refused(trader: Trader) -> None:
    assert trader.send(trader.ticket(), account="U0000000")[0] == 400
    pending = Trader(profile="pending")
    assert pending.send(pending.ticket())[0] == 400


def test_a_user_that_may_only_look_is_refused_in_two_wordings() -> None:
    trader = Trader(profile="read-only")
    assert trader.send(trader.ticket())[1]["error"] == "invalid account id"
    assert "Session is misconfigured" in trader.send(trader.ticket())[1]["error"]


def test_a_coid_is_taken_for_a_day(trader: Trader) -> None:
    trader.place(trader.ticket(cOID="mine", tif="GTC"))
    status, body = trader.send(trader.ticket(cOID="mine"))
    assert (status, body) == (
        200,
        {"error": "Order couldn't be submitted: Local order ID=mine is already registered."},
    )
    trader.advance(hours=25)
    assert trader.place(trader.ticket(cOID="mine"))[0]["local_order_id"] == "mine"


def test_a_market_order_fills_at_once_at_the_ask(trader: Trader) -> None:
    bought = trader.buy(10)
    row = trader.get(f"/iserver/account/order/status/{bought}")
    assert (row["order_status"], row["average_price"], row["cum_fill"], row["size"]) == (
        "Filled",
        "100.02",
        "10.0",
        "0.0",
    )
    [trade] = trader.trades()
    assert (trade["price"], trade["size"], trade["side"], trade["order_id"]) == ("100.02", 10.0, "B", int(bought))
    assert (trade["net_amount"], trade["commission"]) == (1000.2, "1.0")


def test_a_limit_order_fills_when_the_market_comes_to_it(trader: Trader) -> None:
    placed = trader.place(trader.ticket(price=99))[0]["order_id"]
    trader.advance(30)
    assert trader.status(placed) == "Submitted"
    trader.market("98.50")
    trader.advance(1)
    assert trader.status(placed) == "Filled"
    assert trader.trades()[-1]["price"] == "98.52"


@pytest.mark.parametrize("kind", ["LMT", "STP"])
def test_a_price_that_was_only_touched_counts(kind: str) -> None:
    trader = Trader()
    prices, now = trader.mock.area(Prices), int(trader.mock.clock.now().timestamp())
    bars = prices.bars(SPY, range(now, now + 3601, 60))
    low = min(bar.low for bar in bars)
    assert float(prices.quote(SPY, now + 3600).last) > low + 0.05
    touched = Decimal(str(low)).quantize(Decimal("0.01")) + Decimal("0.04")
    side = "BUY" if kind == "LMT" else "SELL"
    placed = trader.place(trader.ticket(conid=SPY, orderType=kind, side=side, price=float(touched)))[0]["order_id"]
    trader.advance(hours=1)
    assert trader.status(placed) == "Filled"
    [trade] = trader.trades()
    assert abs(Decimal(trade["price"]) - touched) < Decimal("0.20")


def test_a_large_order_fills_in_parts(trader: Trader) -> None:
    bought = trader.buy(250)
    row = trader.live()[int(bought)]
    assert (row["status"], row["filledQuantity"], row["sizeAndFills"]) == ("Submitted", 100.0, "100/250")
    trader.advance(1)
    assert trader.live()[int(bought)]["filledQuantity"] == 200.0
    trader.advance(1)
    assert trader.status(bought) == "Filled"
    assert [trade["size"] for trade in trader.trades()] == [100.0, 100.0, 50.0]
    assert sum(Decimal(trade["commission"]) for trade in trader.trades()) == Decimal("1.25")


def test_what_is_not_filled_at_once_of_an_ioc_order_is_cancelled(trader: Trader) -> None:
    bought = trader.buy(250, tif="IOC")
    row = trader.live()[int(bought)]
    assert (row["status"], row["filledQuantity"]) == ("Cancelled", 100.0)


def test_all_or_none_fills_whole(trader: Trader) -> None:
    trader.buy(250, allOrNone=True)
    trader.live()
    assert [trade["size"] for trade in trader.trades()] == [250.0]


def test_a_stop_waits_until_it_is_triggered(trader: Trader) -> None:
    placed = trader.place(trader.ticket(orderType="STP", side="SELL", price=95))[0]
    assert placed["order_status"] == "PreSubmitted"
    trader.advance(10)
    assert trader.status(placed["order_id"]) == "PreSubmitted"
    trader.market("94.00")
    trader.advance(1)
    assert trader.status(placed["order_id"]) == "Filled"
    assert trader.trades()[-1]["price"] == "94.00"


def test_a_stop_limit_that_is_triggered_keeps_to_its_limit(trader: Trader) -> None:
    ticket = trader.ticket(orderType="STOP_LIMIT", side="SELL", price=94.5, auxPrice=95)
    placed = trader.place(ticket)[0]["order_id"]
    trader.market("94.00")
    trader.advance(5)
    assert trader.status(placed) == "Submitted"
    trader.market("94.60")
    trader.advance(1)
    assert trader.trades()[-1]["price"] == "94.60"


@pytest.mark.parametrize(("amount", "kind", "stop"), [(2, "amt", "108.00"), (2, "%", "107.80")])
def test_a_trailing_stop_follows_the_market_up_and_not_down(
    trader: Trader, amount: float, kind: str, stop: str
) -> None:
    ticket = trader.ticket(orderType="TRAIL", side="SELL", trailingAmt=amount, trailingType=kind)
    del ticket["price"]
    placed = trader.place(ticket)[0]["order_id"]
    for price in ("105.00", "110.00", "109.00"):
        trader.market(price)
        trader.advance(1)
    assert trader.live()[int(placed)]["stop_price"] == stop
    trader.market("107.00")
    trader.advance(1)
    assert trader.status(placed) == "Filled"


def test_a_trailing_limit_moves_its_limit_with_its_stop(trader: Trader) -> None:
    ticket = trader.ticket(
        orderType="TRAILLMT", side="SELL", price=97.5, auxPrice=98, trailingAmt=2, trailingType="amt"
    )
    placed = trader.place(ticket)[0]["order_id"]
    trader.market("110.00")
    trader.advance(1)
    row = trader.live()[int(placed)]
    assert (row["stop_price"], row["price"]) == ("108.00", "107.50")


def test_orders_on_the_close_fill_at_the_last_price_of_the_day(trader: Trader) -> None:
    on_close = trader.ticket(orderType="MOC")
    del on_close["price"]
    moc, loc = (
        trader.place(on_close)[0]["order_id"],
        trader.place(trader.ticket(orderType="LOC", price=99))[0]["order_id"],
    )
    trader.advance(hours=5, minutes=59)
    assert {trader.status(moc), trader.status(loc)} == {"PreSubmitted"}
    trader.advance(minutes=2)
    assert (trader.status(moc), trader.status(loc)) == ("Filled", "Cancelled")
    assert trader.trades()[-1]["price"] == "100.00"
    assert trader.trades()[-1]["trade_time"] == "20260316-20:00:00"


def test_day_orders_expire_at_the_close_and_gtc_orders_live_on(trader: Trader) -> None:
    day, gtc = trader.place(trader.ticket(price=90))[0], trader.place(trader.ticket(price=90, tif="GTC"))[0]
    trader.advance(hours=7)
    row = trader.live()[int(day["order_id"])]
    assert (row["status"], row["timeInForce"]) == ("Cancelled", "CLOSE")
    assert row["order_cancellation_by_system_reason"] == "Cancelled by System: order expired"
    trader.advance(hours=12)
    assert list(trader.live()) == [int(gtc["order_id"])]
    trader.market("89.00")
    trader.advance(hours=5)
    assert trader.status(gtc["order_id"]) == "Filled"


def test_nothing_fills_outside_of_trading_hours_unless_asked_to(trader: Trader) -> None:
    trader.advance(hours=7)
    plain, extended = trader.buy(1), trader.buy(1, outsideRTH=True)
    trader.advance(1)
    assert (trader.status(plain), trader.status(extended)) == ("PreSubmitted", "Filled")
    trader.advance(hours=17)
    assert trader.status(plain) == "Filled"


def test_a_halted_contract_does_not_fill(trader: Trader) -> None:
    trader.mock.area(Prices).halt(APPLE)
    bought = trader.buy(1)
    trader.advance(60)
    assert trader.status(bought) == "PreSubmitted"
    trader.mock.area(Prices).halt(APPLE, halted=False)
    trader.advance(1)
    assert trader.status(bought) == "Filled"


def bracket(trader: Trader, quantity: float = 10) -> list[dict[str, Any]]:
    """A parent, its profit taker and its stop."""
    common = {"side": "SELL", "tif": "GTC", "parentId": "boss", "quantity": quantity}
    return [
        trader.ticket(price=101, tif="GTC", cOID="boss", quantity=quantity),
        trader.ticket(price=110, **common),
        trader.ticket(orderType="STP", price=95, **common),
    ]


def test_a_bracket_is_acknowledged_child_by_child(trader: Trader) -> None:
    rows = trader.place(*bracket(trader))
    [parent] = [row for row in rows if row.get("local_order_id") == "boss"]
    children = [row for row in rows if row is not parent]
    assert {row["parent_order_id"] for row in children} == {parent["order_id"]}
    assert {row["order_status"] for row in children} == {"PreSubmitted"}
    assert len({row["order_id"] for row in rows}) == 3


def test_the_children_of_a_bracket_wait_and_one_cancels_the_other(trader: Trader) -> None:
    trader.market("102.00")
    rows = trader.place(*bracket(trader))
    target, stop, parent = (row["order_id"] for row in rows)
    trader.advance(60)
    assert trader.status(parent) == "Submitted"
    trader.market("100.00")
    trader.advance(1)
    assert (trader.status(parent), trader.status(target)) == ("Filled", "Submitted")
    assert trader.status(stop) == "PreSubmitted"
    held = trader.position()
    trader.market("111.00")
    trader.advance(1)
    assert (trader.status(target), trader.status(stop)) == ("Filled", "Cancelled")
    assert trader.position() == held - 10


def test_cancelling_the_parent_takes_the_children_along(trader: Trader) -> None:
    trader.market("102.00")
    target, stop, parent = (row["order_id"] for row in trader.place(*bracket(trader)))
    trader.cancel(parent)
    trader.advance(1)
    assert {trader.status(each) for each in (target, stop, parent)} == {"Cancelled"}


def test_children_of_a_parent_filled_in_part_are_for_that_part(trader: Trader) -> None:
    target, _, parent = (row["order_id"] for row in trader.place(*bracket(trader, 300)))
    trader.live()
    trader.cancel(parent)
    trader.market("105.00")
    trader.advance(1)
    assert trader.order(parent).filled == 100
    assert trader.order(target).ticket.quantity == 100
    assert trader.status(target) == "Submitted"


def test_a_child_can_come_later_unless_its_parent_has_ended_without_a_fill(trader: Trader) -> None:
    parent = trader.place(trader.ticket(price=98, cOID="boss"))[0]["order_id"]
    child = trader.ticket(side="SELL", price=105, parentId=parent)
    assert trader.place(child)[0]["parent_order_id"] == parent
    trader.cancel(parent)
    trader.advance(1)
    assert trader.send(child) == (200, {"error": f"Order couldn't be submitted: parent order {parent} doesn't exist."})


def test_of_a_group_the_first_to_fill_cancels_the_others(trader: Trader) -> None:
    low = trader.ticket(price=98, isSingleGroup=True, cOID="low")
    high = trader.ticket(price=99, isSingleGroup=True, cOID="high")
    rows = {row["local_order_id"]: row["order_id"] for row in trader.place(low, high)}
    assert len({row["ocaGroupId"] for row in trader.live().values()}) == 1
    trader.market("98.50")
    trader.advance(1)
    assert (trader.status(rows["high"]), trader.status(rows["low"])) == ("Filled", "Cancelled")


def test_a_cancellation_takes_time_and_a_fill_may_come_first(trader: Trader) -> None:
    late, lucky = trader.place(trader.ticket(price=90))[0], trader.place(trader.ticket(price=99))[0]
    assert trader.cancel(late["order_id"]) == (
        200,
        {"msg": "Request was submitted", "order_id": int(late["order_id"]), "conid": -1, "account": None},
    )
    trader.cancel(lucky["order_id"])
    assert trader.status(late["order_id"]) == "PendingCancel"
    trader.market("98.00")
    trader.advance(CANCEL_TAKES / 2)
    trader.advance(CANCEL_TAKES)
    assert trader.status(late["order_id"]) == "Cancelled"
    assert trader.status(lucky["order_id"]) == "Filled"


def test_minus_one_cancels_everything_of_the_account(trader: Trader) -> None:
    placed = [trader.place(trader.ticket(price=price))[0]["order_id"] for price in (90, 91, 92)]
    assert trader.cancel("-1")[0] == 200
    trader.advance(1)
    assert {trader.status(each) for each in placed} == {"Cancelled"}


@pytest.mark.parametrize("order_id", ["000000000", "123", "abc"])
def test_orders_that_are_not_there_cannot_be_cancelled(trader: Trader, order_id: str) -> None:
    assert trader.cancel(order_id) == (400, {"error": f"OrderID {order_id} doesn't exist"})


def test_a_change_repeats_the_whole_order(trader: Trader) -> None:
    placed = trader.place(trader.ticket(price=98, cOID="mine"))[0]["order_id"]
    assert trader.modify(placed, {"orders": [trader.ticket(price=97)]})[0] == 400
    for missing in ("conid", "side", "orderType", "tif", "quantity", "price"):
        ticket = trader.ticket(price=97)
        del ticket[missing]
        assert trader.modify(placed, ticket)[0] == 400
    assert trader.modify(placed, trader.ticket(price=97, side="SELL"))[0] == 400
    assert trader.modify(placed, trader.ticket(price=97, conid=SPY))[0] == 400
    status, rows = trader.modify(placed, trader.ticket(price=97, quantity=20))
    assert (status, rows[0]["order_id"], rows[0]["local_order_id"]) == (200, placed, "mine")
    row = trader.live()[int(placed)]
    assert (row["price"], row["totalSize"], row["order_ref"]) == ("97.00", 20.0, "mine")


def test_a_change_can_be_asked_about_and_declined(trader: Trader) -> None:
    placed = trader.place(trader.ticket(price=98))[0]["order_id"]
    _, asked = trader.modify(placed, trader.ticket(price=98, quantity=600))
    assert asked[0]["messageIds"] == ["o10138"]
    assert trader.reply(asked, confirmed=False)[0] == 200
    assert trader.live()[int(placed)]["totalSize"] == 10.0
    trader.mock.will_ask("o354")
    _, asked = trader.modify(placed, trader.ticket(price=97))
    assert trader.reply(asked)[1][0]["order_id"] == placed
    assert trader.live()[int(placed)]["price"] == "97.00"


def test_what_has_ended_cannot_be_changed(trader: Trader) -> None:
    bought = trader.buy(10)
    status, body = trader.modify(bought, trader.ticket())
    assert (status, list(body)) == (200, ["error"])
    assert trader.modify("123", trader.ticket()) == (200, {"error": "OrderID 123 doesn't exist"})


def test_a_change_to_less_than_is_filled_is_refused(trader: Trader) -> None:
    bought = trader.buy(250)
    trader.live()
    assert "100 are filled" in trader.modify(bought, trader.ticket(quantity=80))[1]["error"]


def test_a_deactivated_order_waits_for_its_activation(trader: Trader) -> None:
    placed = trader.place(trader.ticket(price=101, deactivated=True))[0]
    trader.advance(60)
    assert trader.status(placed["order_id"]) == "Inactive"
    trader.modify(placed["order_id"], trader.ticket(price=101))
    assert trader.status(placed["order_id"]) == "Filled"


def test_an_order_goes_through_all_its_stages(trader: Trader) -> None:
    trader.book.hesitates = 0.01
    bought = trader.buy(10)
    assert trader.status(bought) == "Inactive"
    trader.advance(1)
    assert [stage for _, stage in trader.order(bought).history] == [
        Stage.CREATED,
        Stage.PENDING_SUBMIT,
        Stage.PRE_SUBMITTED,
        Stage.SUBMITTED,
        Stage.FILLED,
    ]


def test_an_order_can_be_accepted_and_then_rejected(trader: Trader) -> None:
    trader.book.will_reject.append("The exchange is closed to this order.")
    placed = trader.place(trader.ticket(cOID="once"))[0]
    assert placed["order_status"] == "PendingSubmit"
    row = trader.live()[int(placed["order_id"])]
    assert (row["status"], row["order_cancellation_by_system_reason"]) == (
        "Inactive",
        "The exchange is closed to this order.",
    )
    assert "already registered" in trader.send(trader.ticket(cOID="once"))[1]["error"]


def test_an_order_the_account_cannot_pay_for_is_rejected(trader: Trader) -> None:
    placed = trader.place(trader.ticket(quantity=100_000, price=101))[0]
    assert trader.live()[int(placed["order_id"])]["status"] == "Inactive"
    assert trader.trades() == []


def test_cash_buys_what_it_pays_for_rounded_down(trader: Trader) -> None:
    ticket = trader.ticket(cashQty=1000, orderType="MKT")
    del ticket["quantity"], ticket["price"]
    placed = trader.place(ticket)[0]["order_id"]
    row = trader.live()[int(placed)]
    assert (row["totalSize"], row["totalCashSize"], row["status"]) == (9.998, 1000.0, "Filled")


def test_a_conidex_routes_an_order_and_is_ignored_beside_a_conid(trader: Trader) -> None:
    routed = trader.ticket(conidex=f"{APPLE}@ISLAND")
    ignored = trader.place(routed)[0]["order_id"]
    del routed["conid"]
    placed = trader.place(routed)[0]["order_id"]
    rows = trader.live()
    assert (rows[int(placed)]["conidex"], rows[int(placed)]["exchange"]) == (f"{APPLE}@ISLAND", "ISLAND")
    assert rows[int(ignored)]["conidex"] == str(APPLE)
    trader.market("99.00")
    trader.advance(1)
    assert [trade["conidEx"] for trade in trader.trades() if trade["exchange"] == "ISLAND"] == [f"{APPLE}@ISLAND"]


def test_a_combination_trades_its_legs_together(trader: Trader) -> None:
    trader.market("600.00", conid=SPY)
    before = trader.position(), trader.position(SPY)
    ticket = trader.ticket(conidex=f"28812380;;;{SPY}/1,{APPLE}/-1", quantity=2, price=500.5)
    del ticket["conid"]
    placed = trader.place(ticket)[0]["order_id"]
    row = trader.live()[int(placed)]
    assert (row["status"], row["secType"], row["conidex"]) == ("Filled", "BAG", f"28812380;;;{APPLE}/-1,{SPY}/1")
    assert row["avgPrice"] == "500.02"
    assert (trader.position() - before[0], trader.position(SPY) - before[1]) == (-2.0, 2.0)
    assert sorted((trade["conid"], trade["side"], trade["price"]) for trade in trader.trades()) == [
        (APPLE, "S", "100.00"),
        (SPY, "B", "600.02"),
    ]


def test_an_advisors_order_is_divided_among_the_clients() -> None:
    trader = Trader(profile="advisor")
    trader.market("100.00")
    clients = [account.id for account in trader.mock.area(Accounts).trading]
    before = {client: trader.position(account=client) for client in clients}
    ticket = trader.ticket(orderType="MKT", quantity=10)
    del ticket["price"]
    _, asked = trader.send(ticket, account="All")
    assert asked[0]["messageIds"] == ["p6"]
    trader.reply(asked)
    gained = [trader.position(account=client) - before[client] for client in clients]
    assert gained == [3.0, 3.0, 2.0, 2.0]
    assert (
        sum(trade["size"] for client in clients for trade in trader.get(f"/iserver/account/trades?accountId={client}"))
        == 10
    )


def test_an_advisors_order_can_say_what_each_client_gets() -> None:
    trader = Trader(profile="advisor")
    trader.market("100.00")
    first, second, *_ = [account.id for account in trader.mock.area(Accounts).trading]
    before = trader.position(account=first), trader.position(account=second)
    rows = [{"account": first, "amount": 1}, {"account": second, "amount": 4}]
    ticket = trader.ticket(jsonPayload={"allocation_profile": {"alloc_type": "SHARE", "allocations": rows}})
    _, found = trader.ask("POST", "/iserver/account/orders/All", ticket | {"price": 101})
    trader.reply(found)
    trader.live()
    assert trader.position(account=first) - before[0] == 2.0
    assert trader.position(account=second) - before[1] == 8.0


def test_a_preview_is_in_words_and_adds_up(trader: Trader) -> None:
    path = f"/iserver/account/{trader.account}/orders/whatif"
    status, found = trader.ask("POST", path, {"orders": [trader.ticket()]})
    assert status == 200
    assert found["amount"] == {"amount": "1,000.00 USD (10 Shares)", "commission": "1 USD", "total": "1,001.00 USD"}
    for name in ("equity", "initial", "maintenance", "position"):
        current, change, after = (float(found[name][key].replace(",", "")) for key in ("current", "change", "after"))
        assert current + change == after
    assert found["initial"]["change"] == "250"
    assert (found["error"], trader.live()) == (None, {})


def test_a_preview_warns_by_number_of_market_orders_and_of_trading_blind(trader: Trader) -> None:
    ticket = trader.ticket(orderType="MKT")
    del ticket["price"]

    def warnings() -> list[str]:
        _, found = trader.ask("POST", f"/iserver/account/{trader.account}/orders/whatif", {"orders": [ticket]})
        return [warning.partition("/")[0] for warning in found["warns"]]

    assert warnings() == ["21", "23", "26"]
    trader.get(f"/iserver/marketdata/snapshot?conids={APPLE}&fields=31")
    assert warnings() == ["23", "26"]


def test_a_preview_of_what_cannot_be_paid_is_a_success_with_an_error(trader: Trader) -> None:
    path = f"/iserver/account/{trader.account}/order/whatif"
    status, found = trader.ask("POST", path, trader.ticket(quantity=100_000))
    assert status == 200
    assert (found["amount"]["commission"], found["equity"], found["errors"]) == ("NA", None, [found["error"]])


@pytest.mark.parametrize(("changes", "status"), [({"quantity": 0}, 500), ({"conid": 0}, 400)])
def test_a_preview_is_refused_like_an_order(trader: Trader, changes: dict[str, Any], status: int) -> None:
    path = f"/iserver/account/{trader.account}/orders/whatif"
    assert trader.ask("POST", path, {"orders": [trader.ticket(**changes)]})[0] == status


def test_the_status_of_an_order_that_is_not_there(trader: Trader) -> None:
    assert trader.ask("GET", "/iserver/account/order/status/000000000")[0] == 400
    assert trader.ask("GET", "/iserver/account/order/status/999999999999") == (
        503,
        {"error": "Order 999999999999 is not found", "statusCode": 503},
    )


def test_lists_can_be_filtered_and_are_of_one_account(trader: Trader) -> None:
    filled, works = trader.buy(1), trader.place(trader.ticket(price=98))[0]["order_id"]
    trader.live()
    for words, expected in (("filled", filled), ("submitted", works)):
        rows = trader.get(f"/iserver/account/orders?filters={words}")["orders"]
        assert [row["orderId"] for row in rows] == [int(expected)]
    assert trader.get("/iserver/account/orders?accountId=U0000000")["orders"] == []


def test_trades_are_of_the_days_asked_for(trader: Trader) -> None:
    trader.buy(1)
    trader.advance(hours=24)
    trader.market("100.00")
    trader.buy(2)
    trader.live()
    assert [trade["size"] for trade in trader.trades(days=1)] == [2.0]
    assert [trade["size"] for trade in trader.trades(days=2)] == [1.0, 2.0]
    assert trader.ask("GET", "/iserver/account/trades?days=8")[0] == 400


def test_the_same_seed_gives_the_same_orders() -> None:
    def story() -> Any:
        trader = Trader(seed=5)
        trader.buy(250)
        trader.place(*bracket(trader))
        trader.advance(minutes=3)
        return trader.trades(), trader.live()

    assert story() == story()


def test_the_state_can_be_taken_back() -> None:
    trader = Trader()
    trader.market("100.00")
    before = trader.mock.snapshot()
    bought = trader.buy(10)
    assert trader.status(bought) == "Filled"
    trader.mock.restore(before)
    assert (trader.live(), trader.trades()) == ({}, [])


def test_an_idle_gateway_has_no_orders() -> None:
    mock = MockGateway()
    mock.clock.advance(days=30)
    assert Trader().live() == {}
