"""The builders put every price where IBKR wants it, exactly, and refuse what makes no order."""

from decimal import Decimal
from typing import Any

import numpy as np
import pytest

from ibportal import exact
from ibportal.orders import (
    Cash,
    Combo,
    Leg,
    Percent,
    limit,
    limit_on_close,
    market,
    market_on_close,
    midprice,
    stop,
    stop_limit,
    trailing,
    trailing_limit,
)
from ibportal.orders.ticket import number
from ibportal_generated.models.order_ticket import OrderTicket


def wire(ticket: OrderTicket) -> str:
    return exact.written(ticket.to_dict()).decode()


@pytest.mark.parametrize(
    ("ticket", "expected"),
    [
        (market("BUY", 10, 1), '{"orderType":"MKT","side":"BUY","tif":"DAY","conid":1,"quantity":10}'),
        (
            limit("SELL", "1.50", 1, "150.10", tif="GTC"),
            '{"orderType":"LMT","side":"SELL","tif":"GTC","conid":1,"price":150.10,"quantity":1.50}',
        ),
        (stop("SELL", 1, 1, "140"), '{"orderType":"STP","side":"SELL","tif":"DAY","conid":1,"price":140,"quantity":1}'),
        (
            stop_limit("SELL", 1, 1, "140", "139.5"),
            '{"orderType":"STOP_LIMIT","side":"SELL","tif":"DAY","conid":1,"auxPrice":140,"price":139.5,"quantity":1}',
        ),
        (
            trailing("SELL", 1, 1, Percent("2.5")),
            '{"orderType":"TRAIL","side":"SELL","tif":"DAY","conid":1,"trailingAmt":2.5,"trailingType":"%","quantity":1}',
        ),
        (
            trailing("SELL", 1, 1, "1.50", stop_price="140"),
            '{"orderType":"TRAIL","side":"SELL","tif":"DAY","conid":1,"trailingAmt":1.50,"trailingType":"amt",'  # noqa: ISC004
            '"price":140,"quantity":1}',
        ),
        (
            trailing_limit("SELL", 1, 1, 2, stop_price="140", limit_price="139"),
            '{"orderType":"TRAILLMT","side":"SELL","tif":"DAY","conid":1,"auxPrice":140,"trailingAmt":2,'  # noqa: ISC004
            '"trailingType":"amt","price":139,"quantity":1}',
        ),
        (midprice("BUY", 1, 1), '{"orderType":"MIDPRICE","side":"BUY","tif":"DAY","conid":1,"quantity":1}'),
        (
            midprice("BUY", 1, 1, 5),
            '{"orderType":"MIDPRICE","side":"BUY","tif":"DAY","conid":1,"price":5,"quantity":1}',
        ),
        (market_on_close("BUY", 1, 1), '{"orderType":"MOC","side":"BUY","tif":"DAY","conid":1,"quantity":1}'),
        (
            limit_on_close("BUY", 1, 1, 5),
            '{"orderType":"LOC","side":"BUY","tif":"DAY","conid":1,"price":5,"quantity":1}',
        ),
        (market("BUY", Cash("500.00"), 1), '{"orderType":"MKT","side":"BUY","tif":"DAY","conid":1,"cashQty":500.00}'),
    ],
)
def test_every_type_has_its_prices_in_its_own_fields(ticket: OrderTicket, expected: str) -> None:
    assert wire(ticket) == expected


@pytest.mark.parametrize(
    ("conid", "field", "value"),
    [
        (265598, "conid", 265598),
        ("265598", "conid", 265598),
        ("265598@ISLAND", "conidex", "265598@ISLAND"),
        (Combo(Leg(756733, 1), Leg(320227571, -1)), "conidex", "28812380;;;756733/1,320227571/-1"),
    ],
)
def test_the_contract_goes_into_one_field(conid: Any, field: str, value: object) -> None:
    sent = market("BUY", 1, conid).to_dict()
    assert sent[field] == value
    assert len({"conid", "conidex"} & sent.keys()) == 1


@pytest.mark.parametrize(
    ("given", "written"),
    [
        ("150.10", "150.10"),
        (Decimal("0.00000001"), "0.00000001"),
        (Decimal("1E+2"), "100"),
        (150, "150"),
        (0.1, "0.1"),
        (150.1, "150.1"),
        (1e-7, "0.0000001"),
        ("-2.50", "-2.50"),
        (np.float64(150.25), "150.25"),
        (np.float64(1e-7), "0.0000001"),
        (np.int64(3), "3"),
    ],
)
def test_numbers_reach_the_wire_digit_by_digit(given: Any, written: str) -> None:
    assert exact.written(number(given, "price")).decode() == written


def test_a_text_of_a_derived_class_is_written_as_the_text_it_is() -> None:
    class Symbol(str):
        """As those of numpy and pandas are."""

        def __str__(self) -> str:
            return "shown in another way"

    assert exact.written({Symbol("symbol"): Symbol("AAPL")}) == b'{"symbol":"AAPL"}'


@pytest.mark.parametrize("wrong", ["1E+41", "1E-41", "0E-999999", "0E+999999"])
def test_an_exponent_out_of_any_range_is_refused(wrong: str) -> None:
    with pytest.raises(ValueError, match=r"price is .*, which is out of any range"):
        exact.written({"price": Decimal(wrong)})


@pytest.mark.parametrize("wrong", ["nan", "inf", "12,5", "", float("nan"), float("inf"), Decimal("NaN")])
def test_what_is_no_finite_number_is_refused(wrong: Any) -> None:
    with pytest.raises(ValueError, match="number"):
        limit("BUY", 1, 1, wrong)


@pytest.mark.parametrize("wrong", [True, None, [1], np.float32(1.1), np.bool_(True)])  # noqa: FBT003 - a value
def test_what_is_no_number_at_all_is_a_type_error(wrong: Any) -> None:
    with pytest.raises(TypeError, match="price: a Decimal"):
        limit("BUY", 1, 1, wrong)


@pytest.mark.parametrize(
    "make",
    [
        lambda: market("BUY", 0, 1),
        lambda: market("BUY", -5, 1),
        lambda: market("BUY", Cash(0), 1),
        lambda: market("buy", 1, 1),  # type: ignore[arg-type]  # a wrong word, on purpose
        lambda: market("BUY", 1, 0),
        lambda: market("BUY", 1, -1),
        lambda: market("BUY", 1, 1, tif="FOREVER"),  # type: ignore[arg-type]  # a wrong word, on purpose
        lambda: trailing("SELL", 1, 1, 0),
        lambda: trailing("SELL", 1, 1, Percent(-1)),
    ],
)
def test_sizes_sides_contracts_and_words_that_make_no_order_are_refused(make: Any) -> None:
    with pytest.raises(ValueError, match=r"more than 0|positive number|not 'buy'|not 'FOREVER'"):
        make()


def test_terms_have_their_fields() -> None:
    ticket = limit(
        "BUY",
        1,
        495512563,
        5,
        outside_rth=True,
        all_or_none=True,
        client_order_id="mine",
        exchange="CME",
        sec_type="FUT",
        manual_indicator=False,
        ext_operator="me",
        allocation_method="Equal",
    )
    sent = ticket.to_dict()
    assert {name: sent[name] for name in sent.keys() - {"orderType", "side", "tif", "conid", "quantity", "price"}} == {
        "outsideRTH": True,
        "allOrNone": True,
        "cOID": "mine",
        "listingExchange": "CME",
        "secType": "495512563:FUT",
        "manualIndicator": False,
        "extOperator": "me",
        "allocationMethod": "Equal",
    }
