"""What quirks of placing and previewing orders do at their edges."""

from decimal import Decimal
from typing import Any, cast

import pytest

from ibportal.mock import MockGateway
from ibportal.mock.accounts import Accounts
from ibportal.mock.book import Book
from ibportal.mock.reply import Answer
from ibportal.models import OrderTicket, TradableAccounts
from ibportal.quirks.cash_quantity import CashQuantity
from ibportal.quirks.conid_or_conidex import ConidOrConidex
from ibportal.quirks.manual_indicator import ManualIndicator
from ibportal.quirks.order_not_applicable import OrderNotApplicable
from ibportal.quirks.order_reply_shapes import OrderReplyShapes
from ibportal.quirks.preview_display_strings import PreviewDisplayStrings
from ibportal.quirks.unrelated_orders import UnrelatedOrders
from tests.mock.engine import ask, value
from tests.quirks.alone import showing

APPLE, IBM = 265598, 8314
LIMIT = {"conid": APPLE, "orderType": "LMT", "side": "BUY", "tif": "DAY", "quantity": 1, "price": 200}

# cash-quantity --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sec_type", "sizes", "wrong"),
    [
        (None, {"quantity": 1}, None),
        (None, {"cash_qty": 500}, None),
        (None, {"fx_qty": 500}, None),
        (None, {"quantity": 0, "cash_qty": 500}, None),
        (None, {"quantity": 1, "cash_qty": 500}, "quantity and cash_qty exclude each other"),
        (None, {"quantity": 1, "fx_qty": 500}, "quantity and fx_qty exclude each other"),
        ("STK", {"quantity": 1, "cash_qty": 500}, "quantity and cash_qty exclude each other"),
        ("CRYPTO", {"quantity": 1, "cash_qty": 500}, None),
        ("479624278:CRYPTO", {"quantity": 1, "cash_qty": 500}, None),
        ("479624278:crypto", {"quantity": 1, "cash_qty": 500}, None),
        ("CRYPTO:STK", {"quantity": 1, "cash_qty": 500}, "quantity and cash_qty exclude each other"),
        ("CRYPTO", {"quantity": 1, "fx_qty": 500}, "quantity and fx_qty exclude each other"),
        ("CRYPTO", {"cash_qty": 1, "fx_qty": 500}, "cash_qty and fx_qty exclude each other"),
    ],
)
def test_an_order_has_one_size_unless_it_is_for_crypto(
    sec_type: str | None, sizes: dict[str, float], wrong: str | None
) -> None:
    ticket = OrderTicket(conid=APPLE, order_type="MKT", side="BUY", tif="DAY")
    for name, size in sizes.items():
        setattr(ticket, name, size)
    if sec_type is not None:
        ticket.sec_type = sec_type
    assert CashQuantity.wrong(ticket) == wrong


def test_an_account_takes_cash_quantities_unless_it_says_that_it_does_not() -> None:
    properties = {"DU1": {"supportsCashQty": False}, "DU2": {"supportsCashQty": True}, "DU3": {}}
    told = TradableAccounts.from_dict({"accounts": ["DU1", "DU2", "DU3"], "acctProps": properties})
    refused = [each for each in ("DU1", "DU2", "DU3", "DU4") if CashQuantity.unsupported(each, told)]
    assert refused == ["DU1"]
    assert CashQuantity.unsupported("DU1", TradableAccounts.from_dict({"accounts": ["DU1"]})) is None


# conid-or-conidex, manual-indicator -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("contract", "wrong"),
    [
        ({"conid": APPLE}, None),
        ({"conidex": "265598@ISLAND"}, None),
        ({"conid": 0, "conidex": "265598@ISLAND"}, None),
        ({"conid": APPLE, "conidex": ""}, None),
        ({"conid": APPLE, "conidex": "1"}, "conid and conidex exclude each other: IBKR would ignore the conidex 1"),
        ({}, "an order needs a contract: a conid or a conidex"),
        ({"conid": 0, "conidex": ""}, "an order needs a contract: a conid or a conidex"),
    ],
)
def test_an_order_has_either_a_conid_or_a_conidex(contract: dict[str, Any], wrong: str | None) -> None:
    ticket = OrderTicket(order_type="MKT", side="BUY", tif="DAY", quantity=1, **contract)
    assert ConidOrConidex.wrong(ticket) == wrong


@pytest.mark.parametrize(
    ("terms", "needed"),
    [
        ({"sec_type": "FUT"}, "FUT"),
        ({"sec_type": "495512563:FUT"}, "FUT"),
        ({"sec_type": "495512563:fop"}, "FOP"),
        ({"sec_type": "FUT", "manual_indicator": True}, None),
        ({"sec_type": "FUT", "manual_indicator": False}, None),
        ({"sec_type": "STK"}, None),
        ({"sec_type": "FUT:STK"}, None),
        ({}, None),
    ],
)
def test_an_order_for_a_future_says_whether_a_person_placed_it(terms: dict[str, Any], needed: str | None) -> None:
    wrong = ManualIndicator.wrong(OrderTicket(conid=1, order_type="MKT", side="BUY", tif="DAY", quantity=1, **terms))
    assert wrong is None if needed is None else str(wrong).startswith(f"an order for a {needed} needs manual_indicator")


# preview-display-strings ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "warning"),
    [
        ("21/You are trying", (21, "You are trying")),
        (" 21 /and/or", (21, "and/or")),
        ("3", (None, "3")),
        ("bid/ask", (None, "bid/ask")),
        ("/no number", (None, "/no number")),
        ("", (None, "")),
    ],
)
def test_a_warning_has_a_number_if_digits_and_a_slash_begin_it(text: str, warning: tuple[int | None, str]) -> None:
    assert PreviewDisplayStrings.warning(text) == warning


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("270.94 USD (1 Shares)", Decimal("270.94"), "USD"),
        ("1,977.60", Decimal("1977.60"), None),
        ("NA", None, None),
        ("to be told", None, None),
        (None, None, None),
    ],
)
def test_an_amount_in_words_that_nobody_knows_is_none(
    text: str | None, amount: Decimal | None, currency: str | None
) -> None:
    found = PreviewDisplayStrings.amount(text)
    assert (found.raw, found.amount, found.currency) == (text, amount, currency)


# order-not-applicable -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("wire", "number", "careless"),
    [
        ("", None, 0),
        (None, None, 0),
        ("0", 0, 0),
        ("1,250.50", Decimal("1250.5"), Decimal("1250.5")),
        (3, 3, 3),
        (0.25, Decimal("0.25"), Decimal("0.25")),
        ([], None, 0),
    ],
)
def test_an_empty_text_is_no_number_and_nothing_to_who_does_not_cope(
    wire: object, number: Decimal | None, careless: Decimal
) -> None:
    assert OrderNotApplicable.number(wire, copes=True) == number
    assert OrderNotApplicable.number(wire, copes=False) == careless


# order-reply-shapes ---------------------------------------------------------------------------------------------------


def row(order: int, parent: str | None = None, **inside: Any) -> dict[str, Any]:
    """The row of an accepted order."""
    return {"order_id": str(order), **({"parent_order_id": parent} if parent else {}), **inside}


@pytest.mark.parametrize(
    ("rows", "shown"),
    [
        (list[Any](), list[Any]()),
        ({"error": "no"}, {"error": "no"}),
        ([row(1)], row(1)),
        ([row(1), row(2)], [row(1), row(2)]),
        ([row(3), row(5, "3")], row(3, children=[row(5, "3")])),
        ([row(5, "4"), row(4), row(7, "4")], row(4, childOrders=[row(5, "4"), row(7, "4")])),
        ([row(2), row(3, "2"), row(5, "3")], row(2, childOrders=[row(3, "2", children=[row(5, "3")])])),
        ([row(2), row(3, "9")], [row(2), row(3, "9")]),
        ([row(2, "2"), row(3)], [row(2, "2"), row(3)]),
        ([row(-1, text="one"), row(-1, text="two")], [row(-1, text="one"), row(-1, text="two")]),
        ([row(-1), row(3, "-1")], [row(-1), row(3, "-1")]),
    ],
)
def test_children_come_inside_their_parent_and_a_single_row_outside_its_list(rows: Any, shown: Any) -> None:
    answer = OrderReplyShapes().mock(MockGateway(), cast("Any", None), lambda _: Answer(rows))
    assert answer.value == shown


# unrelated-orders -----------------------------------------------------------------------------------------------------

SINGLE: dict[str, Any] = {"is_single_group": True}
ANY: dict[str, Any] = {}


@pytest.mark.parametrize(
    ("rows", "together"),
    [
        (list[dict[str, Any]](), True),
        ([ANY], True),
        ([{"c_oid": "own", "parent_id": "own"}], True),
        ([ANY, ANY], False),
        ([SINGLE, SINGLE], True),
        ([SINGLE, ANY], False),
        ([{"c_oid": "entry"}, {"parent_id": "entry"}], True),
        ([{"c_oid": "entry"}, {"parent_id": "entry"}, {"parent_id": "entry"}], True),
        ([{"c_oid": "entry"}, {"parent_id": "entry"}, ANY], False),
        ([{"c_oid": "entry"}, {"parent_id": "other"}], False),
        ([{"c_oid": "one"}, {"c_oid": "two"}], False),
        ([{"parent_id": "earlier"}, {"parent_id": "earlier"}], True),
        ([{"parent_id": "earlier"}, {"parent_id": "other"}], False),
        ([{"parent_id": "earlier"}, ANY], False),
        ([{"parent_id": ""}, {"parent_id": ""}], False),
    ],
)
def test_orders_go_together_as_one_bracket_or_one_group(rows: list[dict[str, Any]], *, together: bool) -> None:
    tickets = [
        OrderTicket(conid=APPLE, order_type="LMT", side="BUY", tif="DAY", quantity=1, price=200.0, **row)
        for row in rows
    ]
    assert (UnrelatedOrders.wrong(tickets) is None) is together


def placed(mock: MockGateway, orders: Any) -> int:
    """How many orders a request makes."""
    book, account = mock.area(Book), mock.area(Accounts).selected
    book.suppressed |= {"o163", "o354"}
    before = len(book.orders)
    ask(mock, "POST", f"/iserver/account/{account}/orders", {"orders": orders})
    return len(book.orders) - before


def test_of_unrelated_orders_the_first_is_placed() -> None:
    mock, unrelated = showing("unrelated-orders"), [{**LIMIT, "quantity": 2}, LIMIT, LIMIT]
    assert placed(mock, unrelated) == 1
    [order] = mock.area(Book).orders.values()
    assert order.ticket.quantity == 2
    assert placed(mock, [{**LIMIT, "isSingleGroup": True}] * 2) == 2
    assert placed(mock, [{**LIMIT, "cOID": "entry"}, {**LIMIT, "side": "SELL", "parentId": "entry"}]) == 2
    assert placed(showing(), unrelated) == 3


@pytest.mark.parametrize("orders", [[1, 2], "all", None, [LIMIT, 2]])
def test_what_are_no_orders_is_refused_as_without_the_quirk(orders: Any) -> None:
    mock, plain = showing("unrelated-orders"), showing()
    path = f"/iserver/account/{mock.area(Accounts).selected}/orders"
    refusals = [ask(each, "POST", path, {"orders": orders}) for each in (mock, plain)]
    assert [each.status for each in refusals] == [400, 400]
    assert value(refusals[0]) == value(refusals[1])
    assert ask(mock, "POST", path, [LIMIT, LIMIT]).status == ask(plain, "POST", path, [LIMIT, LIMIT]).status == 400
