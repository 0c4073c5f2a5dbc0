"""Orders on the wire: placing, answering, changing, cancelling, and the lists of orders and executions.

The work is done in `desk` and `matching`; here requests are taken apart and orders are put into the gateway's words,
which are others in each list (Q120 to Q122).
"""

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Any, cast

from ibportal.mock import desk, matching, preview
from ibportal.mock.accounts import Accounts
from ibportal.mock.book import Book, Execution, Order, trading_day
from ibportal.mock.handlers import guards, handles, progresses, session_ends
from ibportal.mock.instrument import Instrument, plain
from ibportal.mock.lifecycle import Stage
from ibportal.mock.recipients import members
from ibportal.mock.reply import Answer, Refusal
from ibportal.mock.ticket import KINDS, TRAILING, Ticket, read
from ibportal.mock.universe import Universe

if TYPE_CHECKING:
    from ibportal.mock.asked import Asked
    from ibportal.mock.gateway import MockGateway

MOST = 1000
"""Orders that are listed at most (Q119)."""
MOST_SUPPRESSED = 51
"""Questions that one request suppresses at most (Q108)."""
SEARCHED = 5.0
"""Seconds the gateway looks for an order that there is not (Q124)."""
CCP = {
    Stage.CREATED: "Pending Submit",
    Stage.PENDING_SUBMIT: "Pending Submit",
    Stage.PRE_SUBMITTED: "Submitted",
    Stage.SUBMITTED: "Submitted",
    Stage.PENDING_CANCEL: "Pending Cancel",
    Stage.FILLED: "Filled",
    Stage.CANCELLED: "Cancelled",
    Stage.REJECTED: "Inactive",
}
"""The second status of the list of orders."""
COLOURS = {Stage.FILLED: "#000000", Stage.CANCELLED: "#AA0000", Stage.REJECTED: "#AA0000"}
"""Foregrounds; what works is blue."""
DIRECTIONS = {True: ("B", "Buy", "Bought", "Bot"), False: ("S", "Sell", "Sold", "Sold")}

progresses(matching.follow)


@session_ends
def forget(gateway: "MockGateway") -> None:
    """Suppressed questions, and the open one, do not outlive the brokerage session."""
    gateway.area(Book).forget_session()


@guards
def refuse(gateway: "MockGateway", asked: "Asked") -> None:
    """Refuse with 500 what the contract would refuse with 400: an empty list, an answer that is no boolean (Q103)."""
    del gateway
    name = asked.operation.name
    if name == "orders.suppress" and not _said(asked, "messageIds"):
        raise Refusal(500, "messageIds can not be empty")
    if name == "orders.reply" and not isinstance(_said(asked, "confirmed"), bool):
        raise Refusal(500, "There was an error processing the request. Please try again.")


def _said(asked: "Asked", name: str) -> Any:
    """A field of a body that nobody has checked yet; None if there is no such thing."""
    body: Any = asked.body
    return cast("dict[str, Any]", body).get(name) if isinstance(body, dict) else None


@handles("orders.place")
def place(gateway: "MockGateway", asked: "Asked") -> Any:
    """Take the orders of a request: one, a bracket, or a group of which one cancels the others."""
    return desk.submit(gateway, asked.path["accountId"], asked.body["orders"])


@handles("orders.place_single", "orders.place_for_group")
def place_single(gateway: "MockGateway", asked: "Asked") -> Any:
    """Take one order, for an account or an advisor's group."""
    return desk.submit(gateway, asked.path.get("accountId") or asked.path["faGroup"], [asked.body])


@handles("orders.modify")
def modify(gateway: "MockGateway", asked: "Asked") -> Any:
    """Change an order."""
    return desk.modify(gateway, asked.path["accountId"], asked.path["orderId"], asked.body)


@handles("orders.reply")
def reply(gateway: "MockGateway", asked: "Asked") -> Any:
    """Answer a question."""
    return desk.answer(gateway, asked.path["replyId"], confirmed=asked.body["confirmed"])


@handles("orders.answer_prompt")
def answer_prompt(gateway: "MockGateway", asked: "Asked") -> Answer:
    """Answer a prompt, in plain text (Q133)."""
    known = desk.choose(gateway, str(asked.body.get("reqId")), str(asked.body.get("text")))
    return Answer(text="Success" if known else "Request was submitted", media="text/plain;charset=utf-8")


@handles("orders.cancel")
def cancel(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """Ask for a cancellation."""
    manual = asked.query.get("manualIndicator") is not None
    return desk.cancel(gateway, asked.path["accountId"], asked.path["orderId"], manual=manual)


@handles("orders.preview")
def whatif(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """What the first of the orders would do to its account."""
    if not asked.body["orders"]:
        raise Refusal(400, "Bad Request: orders must not be empty", code=True)
    return _previewed(gateway, asked.path["accountId"], asked.body["orders"][0])


@handles("orders.preview_single")
def whatif_single(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """What an order would do to its account."""
    return _previewed(gateway, asked.path["accountId"], asked.body)


def _previewed(gateway: "MockGateway", account: str, body: dict[str, Any]) -> dict[str, Any]:
    desk.check_user(gateway, account)
    gateway.area(Book).lapse(desk.now(gateway))
    ticket = desk.sized(gateway, read(gateway, account, body))
    return preview.whatif(gateway, ticket, gateway.area(Book).new_id())


@handles("orders.suppress")
def suppress(gateway: "MockGateway", asked: "Asked") -> dict[str, str]:
    """Do not ask these questions in this brokerage session; ids that are none are taken as well (Q108)."""
    ids = asked.body["messageIds"]
    if len(ids) > MOST_SUPPRESSED:
        raise Refusal(400, f"Bad Request: messageIds exceeds maximum allowed length of {MOST_SUPPRESSED}", code=True)
    gateway.area(Book).suppressed.update(ids)
    return {"status": "submitted"}


@handles("orders.reset_suppression")
def reset_suppression(gateway: "MockGateway", asked: "Asked") -> dict[str, str]:
    """Ask every question again."""
    del asked
    gateway.area(Book).suppressed.clear()
    return {"status": "submitted"}


@handles("orders.live")
def live(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """The orders of today: what works, and what has ended since midnight in New York (Q119)."""
    today = trading_day(desk.now(gateway))
    account = str(asked.query.get("accountId") or gateway.area(Accounts).selected)
    wanted = {each.replace("_", "").lower() for each in str(asked.query.get("filters") or "").split(",")}
    by_time = "sortbytime" in wanted
    wanted -= {"", "sortbytime"}
    rows = [
        order
        for order in gateway.area(Book).of_accounts([account])
        if (order.working or trading_day(order.changed) == today) and (not wanted or _status(order).lower() in wanted)
    ]
    if by_time:
        rows.sort(key=lambda order: order.changed, reverse=True)
    return {"orders": [row(gateway, order) for order in rows[-MOST:]], "snapshot": True}


@handles("orders.status")
def status(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """One order, as it is now."""
    wanted = asked.path["orderId"]
    order = gateway.area(Book).orders.get(int(wanted)) if wanted.isdecimal() else None
    if order is not None:
        return _status_row(gateway, order)
    if not wanted.isdecimal() or int(wanted) == 0:
        raise Refusal(400, f"Bad Request: orderId is not valid: {wanted}", code=True)
    raise Refusal(503, f"Order {wanted} is not found", code=True, delay=SEARCHED)


@handles("orders.trades")
def trades(gateway: "MockGateway", asked: "Asked") -> list[dict[str, Any]]:
    """The executions of today, or of the last days up to seven, oldest first."""
    days = asked.query.get("days") or 1
    if not isinstance(days, int) or not 1 <= days <= 7:
        raise Refusal(400, f"Bad Request: days must be 1 to 7: {days}", code=True)
    accounts = gateway.area(Accounts)
    account = str(asked.query.get("accountId") or accounts.selected)
    wanted = set(members(gateway, account)) or {accounts.traded(account).id}
    since = trading_day(desk.now(gateway)) - dt.timedelta(days=days - 1)
    return [
        trade_row(gateway, each)
        for each in gateway.area(Book).executions
        if each.account in wanted and trading_day(each.at) >= since
    ]


def row(gateway: "MockGateway", order: Order) -> dict[str, Any]:
    """An order as `orders.live` and the `sor` topic have it."""
    ticket, first = order.ticket, _first(gateway, order.ticket)
    stage = _stage(order)
    found: dict[str, Any] = {
        "acct": next(iter(order.due)),
        "conidex": ticket.conidex,
        "conid": ticket.conid,
        "account": ticket.account,
        "orderId": order.id,
        "cashCcy": first.currency,
        "sizeAndFills": _size_and_fills(order),
        "orderDesc": _described(order, first.symbol),
        "description1": first.local_symbol if first.sec_type == "CASH" else first.symbol,
        "ticker": first.symbol,
        "secType": "BAG" if ticket.legs else first.sec_type,
        "listingExchange": first.listing_long,
        "remainingQuantity": float(order.remaining),
        "filledQuantity": float(order.filled),
        "totalSize": float(ticket.quantity),
        "companyName": first.name,
        "status": stage.status,
        "order_ccp_status": CCP[stage],
        "outsideRTH": ticket.outside,
        "origOrderType": KINDS[ticket.kind][1],
        "supportsTaxOpt": "1" if first.sec_type == "STK" else "0",
        "lastExecutionTime": moment(order.changed, "%y%m%d%H%M%S"),
        "orderType": KINDS[ticket.kind][0],
        "bgColor": "#FFFFFF",
        "fgColor": COLOURS.get(stage, "#0000CC"),
        "isEventTrading": "0",
        "price": _limit_text(order),
        "timeInForce": "CLOSE" if ticket.force == "DAY" else ticket.force,
        "lastExecutionTime_r": int(order.changed * 1000),
        "side": "BUY" if ticket.buys else "SELL",
    }
    if first.text:
        found["description2"] = first.text
    if ticket.directed:
        found["exchange"] = ticket.exchange
    if ticket.cash is not None:
        found["totalCashSize"] = float(ticket.cash)
    if ticket.own_id:
        found["order_ref"] = ticket.own_id
    if order.parent is not None:
        found["parentId"] = order.parent
    if order.group:
        found["ocaGroupId"] = order.group
    if order.stop is not None:
        found |= {"auxPrice": _text(order.stop), "stop_price": _text(order.stop)}
    if order.reason:
        found["order_cancellation_by_system_reason"] = order.reason
    if order.average is not None:
        found["avgPrice"] = _text(order.average)
    return found


def _status_row(gateway: "MockGateway", order: Order) -> dict[str, Any]:
    ticket, first = order.ticket, _first(gateway, order.ticket)
    stage = _stage(order)
    letter, _, done, _ = DIRECTIONS[ticket.buys]
    editable = stage in (Stage.CREATED, Stage.PRE_SUBMITTED, Stage.SUBMITTED)
    found: dict[str, Any] = {
        "sub_type": None,
        "request_id": str(order.id % 10_000),
        "server_id": "19553",
        "order_id": order.id,
        "order_time": moment(order.made, "%y%m%d%H%M%S"),
        "conidex": ticket.conidex,
        "conid": ticket.conid,
        "symbol": first.symbol,
        "side": letter,
        "contract_description_1": first.local_symbol if first.sec_type == "CASH" else first.symbol,
        "listing_exchange": first.listing_long,
        "option_acct": "c",
        "company_name": first.name,
        "size": f"{order.remaining:.1f}" if order.remaining % 1 == 0 else plain(order.remaining),
        "total_size": f"{ticket.quantity:.1f}" if ticket.quantity % 1 == 0 else plain(ticket.quantity),
        "currency": first.currency,
        "account": ticket.account,
        "order_type": KINDS[ticket.kind][1],
        "limit_price": _text(order.limit),
        "stop_price": _text(order.stop),
        "cum_fill": f"{order.filled:.1f}" if order.filled % 1 == 0 else plain(order.filled),
        "order_status": stage.status,
        "order_ccp_status": "2" if stage.ends else "0",
        "order_status_description": f"Order {CCP[stage]}",
        "tif": ticket.force,
        "fg_color": "#FFFFFF",
        "bg_color": COLOURS.get(stage, "#0000CC"),
        "order_not_editable": not editable,
        "editable_fields": "\x1e" if not editable else "limit_price\x1esize\x1etif",
        "cannot_cancel_order": stage.ends or stage is Stage.PENDING_CANCEL,
        "deactivate_order": ticket.inactive,
        "sec_type": "BAG" if ticket.legs else first.sec_type,
        "available_chart_periods": "#R|1",
        "order_description": _described(order, ""),
        "order_description_with_contract": _described(order, first.symbol),
        "clearing_id": "IB",
        "clearing_name": "IB",
        "outside_rth": ticket.outside,
        "all_or_none": ticket.whole,
        "use_price_mgmt_algo": order.price_algorithm,
        "alert_active": 1,
        "child_order_type": "0" if order.parent is None else "3",
        "order_clearing_account": ticket.account,
        "size_and_fills": _size_and_fills(order),
        "exit_strategy_tool_availability": "1",
        "allowed_duplicate_opposite": True,
    }
    if first.text:
        found["contract_description_2"] = first.text
    if order.group:
        found["oca_group_id"] = order.group
    if order.average is not None:
        found |= {
            "average_price": _text(order.average),
            "exit_strategy_display_price": _text(order.average),
            "exit_strategy_chart_description": f"{done} {plain(order.filled)} @ {_text(order.average)}",
        }
    return found


def trade_row(gateway: "MockGateway", done: Execution) -> dict[str, Any]:
    """An execution as `orders.trades` and the `str` topic have it."""
    instrument = gateway.area(Universe).instrument(done.conid)
    if instrument is None:
        raise LookupError(f"contract {done.conid} has left the universe")
    letter, *_, word = DIRECTIONS[done.buys]
    price, order = _text(done.price), gateway.area(Book).orders[done.order]
    found: dict[str, Any] = {
        "execution_id": done.id,
        "symbol": instrument.symbol,
        "supports_tax_opt": "1" if instrument.sec_type == "STK" else "0",
        "side": letter,
        "order_description": f"{word} {plain(done.quantity)} @ {price} on {done.exchange}",
        "trade_time": moment(done.at, "%Y%m%d-%H:%M:%S"),
        "trade_time_r": int(done.at) * 1000,
        "size": float(done.quantity),
        "price": price,
        "submitter": gateway.area(Accounts).username,
        "exchange": done.exchange,
        "commission": str(float(done.commission)),
        "net_amount": float(round(done.quantity * done.price * instrument.multiplier, 2)),
        "account": done.account,
        "accountCode": done.account,
        "account_allocation_name": done.account,
        "company_name": instrument.name,
        "contract_description_1": instrument.local_symbol if instrument.sec_type == "CASH" else instrument.symbol,
        "sec_type": instrument.sec_type,
        "listing_exchange": instrument.listing_long,
        "conid": done.conid,
        "conidEx": f"{done.conid}@{done.exchange}" if order.ticket.directed else str(done.conid),
        "clearing_id": "IB",
        "clearing_name": "IB",
        "position": plain(done.position),
        "liquidation_trade": "0",
        "is_event_trading": "0",
        "order_id": done.order,
    }
    if order.ticket.own_id:
        found["order_ref"] = order.ticket.own_id
    if instrument.text:
        found["contract_description_2"] = instrument.text
    return found


def _stage(order: Order) -> Stage:
    if order.stage is None:
        raise AssertionError(f"order {order.id} was never accepted")
    return order.stage


def _status(order: Order) -> str:
    return _stage(order).status


def _first(gateway: "MockGateway", ticket: Ticket) -> Instrument:
    return desk.contracts(gateway, ticket)[0]


def _limit_text(order: Order) -> str:
    """What `price` of a list shows: the limit, or the stop of an order that has no other price."""
    if order.limit is None and order.ticket.kind in ("STP", *TRAILING):
        return _text(order.stop)
    return _text(order.limit)


def _text(price: Decimal | None) -> str:
    """A price as text, with two decimals at least; empty where it does not apply (Q121)."""
    if price is None:
        return ""
    exact = plain(round(price, 8))
    whole, _, part = exact.partition(".")
    return f"{whole}.{part:0<2}"


def _size_and_fills(order: Order) -> str:
    total = plain(order.ticket.quantity)
    return total if not order.remaining else f"{plain(order.filled)}/{total}"


def _described(order: Order, symbol: str) -> str:
    """Such as `Buy 10 AAPL Limit 150.25, Day`."""
    ticket = order.ticket
    _, wants, done, _ = DIRECTIONS[ticket.buys]
    words = [done if order.stage is Stage.FILLED else wants, plain(ticket.quantity), symbol, KINDS[ticket.kind][0]]
    words += [_limit_text(order)]
    force = ticket.force.capitalize() if ticket.force == "DAY" else ticket.force
    prefix = "Cancelled: " if order.stage is Stage.CANCELLED else ""
    return f"{prefix}{' '.join(word for word in words if word)}, {force}"


def moment(at: float, form: str) -> str:
    """A time, in UTC, in a form of `strftime`."""
    return dt.datetime.fromtimestamp(at, dt.UTC).strftime(form)
