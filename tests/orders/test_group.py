"""Brackets and groups are tickets that refer to each other, on the right sides of the market."""

import pytest

from ibportal.orders import Percent, bracket, limit, market, oca, trailing
from ibportal_generated.types import Unset


def test_a_bracket_closes_what_its_entry_opens() -> None:
    entry, profit, loss = bracket(limit("BUY", 10, 1, "150", tif="GTC"), take_profit="165", stop_loss="140")
    assert (profit.order_type, profit.side, profit.price, profit.quantity, profit.tif) == (
        "LMT",
        "SELL",
        165,
        10,
        "GTC",
    )
    assert (loss.order_type, loss.side, loss.price, loss.quantity, loss.tif) == ("STP", "SELL", 140, 10, "GTC")
    assert isinstance(loss.aux_price, Unset)
    assert entry.c_oid
    assert profit.parent_id == loss.parent_id == entry.c_oid
    assert isinstance(profit.c_oid, Unset)


def test_two_brackets_of_one_entry_have_different_names() -> None:
    entry = market("BUY", 10, 1)
    assert bracket(entry, take_profit=5)[0].c_oid != bracket(entry, take_profit=5)[0].c_oid
    assert isinstance(entry.c_oid, Unset)


def test_children_are_named_when_asked_for() -> None:
    tickets = bracket(market("BUY", 10, 1), take_profit=5, stop_loss=4, named=True)
    assert len({ticket.c_oid for ticket in tickets}) == 3


def test_a_child_may_be_a_ticket_of_its_own() -> None:
    _, loss = bracket(market("BUY", 10, 1), stop_loss=trailing("SELL", 10, 1, Percent(5)))
    assert (loss.order_type, loss.trailing_type) == ("TRAIL", "%")


@pytest.mark.parametrize(
    ("side", "price", "profit", "loss"),
    [
        ("BUY", "150", "149", "140"),
        ("BUY", "150", "165", "151"),
        ("SELL", "150", "151", "160"),
        ("SELL", "150", "140", "149"),
    ],
)
def test_a_bracket_that_would_close_at_once_is_refused(side: str, price: str, profit: str, loss: str) -> None:
    with pytest.raises(ValueError, match="executed at once"):
        bracket(limit(side, 10, 1, price), take_profit=profit, stop_loss=loss)  # type: ignore[arg-type]  # a parameter


def test_a_bracket_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="take_profit, a stop_loss"):
        bracket(market("BUY", 10, 1))


def test_a_stop_that_would_not_last_has_to_say_how_long_it_stays() -> None:
    with pytest.raises(ValueError, match="tif: say how long"):
        bracket(market("BUY", 10, 1, tif="IOC"), stop_loss=4)
    assert bracket(market("BUY", 10, 1, tif="IOC"), stop_loss=4, tif="GTC")[1].tif == "GTC"


def test_the_same_side_does_not_close_a_position() -> None:
    with pytest.raises(ValueError, match="closed by a SELL"):
        bracket(market("BUY", 10, 1), stop_loss=trailing("BUY", 10, 1, 2))


def test_a_group_marks_every_order() -> None:
    group = oca([limit("BUY", 1, 1, 5), limit("BUY", 1, 2, 6)])
    assert all(ticket.is_single_group is True for ticket in group)
    assert len({ticket.c_oid for ticket in group}) == 2


def test_a_group_of_one_is_refused() -> None:
    with pytest.raises(ValueError, match="two orders or more"):
        oca([market("BUY", 1, 1)])
