"""Displayed numbers, amounts of money, and yes or no."""

from decimal import Decimal
from typing import Any

import pytest

from ibportal import numbers
from ibportal_generated.types import UNSET


@pytest.mark.parametrize(
    ("raw", "value", "mark"),
    [
        ("317.56", "317.56", None),
        ("C271.55", "271.55", "close"),
        ("C 1.23", "1.23", "close"),
        ("H1,271.55", "1271.55", "halted"),
        ("1,234,567.50", "1234567.50", None),
        ("1.2M", "1200000.0", None),
        ("15K", "15000", None),
        ("2.1B", "2100000000.0", None),
        ("0.54%", "0.54", None),
        ("+0.45%", "0.45", None),
        ("-1.24", "-1.24", None),
        (".5", "0.5", None),
        (0.04, "0.04", None),
        (0.1 + 0.2, "0.30000000000000004", None),
        (600, "600", None),
        (10**400, f"1{'0' * 400}", None),
        (Decimal("1.10"), "1.10", None),
    ],
)
def test_numbers_are_read_exactly(raw: numbers.Raw, value: str, mark: numbers.Mark | None) -> None:
    found = numbers.shown(raw)
    assert found == numbers.Shown(raw, Decimal(value), mark)
    assert str(found.value) == value


@pytest.mark.parametrize("raw", ["", " ", "-", "--", "N/A", None, UNSET, float("nan"), "C"])
def test_nothing_displayed_is_none(raw: Any) -> None:
    assert numbers.decimal(raw) is None


@pytest.mark.parametrize(
    "raw", ["1,5", "12,34.5", "abc", ".", "1.2.3", "1 234", "98 12/32", "M", "%", "e5", "1e9999", "9e999999999B"]
)
def test_what_is_no_number_says_so(raw: str) -> None:
    with pytest.raises(numbers.NumberError, match="is no number"):
        numbers.shown(raw)


def test_a_yes_is_no_number() -> None:
    with pytest.raises(numbers.NumberError, match="yes or no"):
        numbers.shown(True)  # noqa: FBT003 - that is the point


@pytest.mark.parametrize(("raw", "value"), [("-1", None), (-1, None), ("0", "0"), ("-1.5", "-1.5"), ("84.20", "84.20")])
def test_minus_one_is_no_quote(raw: numbers.Raw, value: str | None) -> None:
    assert numbers.quoted(raw) == (None if value is None else Decimal(value))


@pytest.mark.parametrize(
    ("raw", "low", "high", "currency", "size", "unit"),
    [
        ("1,005,254 USD", "1005254", "1005254", "USD", None, None),
        ("270.94 USD (1 Shares)", "270.94", "270.94", "USD", "1", "Shares"),
        ("1.1 ... 1.2 USD", "1.1", "1.2", "USD", None, None),
        ("-4,000.00 USD", "-4000.00", "-4000.00", "USD", None, None),
        ("5 EUR", "5", "5", "EUR", None, None),
        ("0", "0", "0", None, None, None),
        (12.5, "12.5", "12.5", None, None, None),
    ],
)
def test_money(raw: numbers.Raw, low: str, high: str, currency: str | None, size: str | None, unit: str | None) -> None:
    found = numbers.money(raw)
    expected = (Decimal(low), Decimal(high), currency, None if size is None else Decimal(size), unit)
    assert (found.low, found.high, found.currency, found.size, found.unit) == expected
    assert found.raw == raw


def test_a_range_has_no_one_amount() -> None:
    assert numbers.money("1.1 ... 1.2 USD").amount is None
    assert numbers.money("1.1 USD").amount == Decimal("1.1")


@pytest.mark.parametrize("raw", ["", "N/A", None, UNSET, "-"])
def test_no_money_displayed_is_none(raw: Any) -> None:
    assert numbers.money(raw).amount is None


@pytest.mark.parametrize("raw", ["USD", "1.1 ... USD", "1 USD (Shares)", "1 dollar", "12,34 USD", "e5 USD", "1e9999"])
def test_what_is_no_amount_says_so(raw: str) -> None:
    with pytest.raises(numbers.NumberError, match="is no amount"):
        numbers.money(raw)


@pytest.mark.parametrize("raw", [True, 1, "1", "true", "TRUE", "T", "Y", "yes"])
def test_yes(raw: str | int) -> None:
    assert numbers.flag(raw) is True


@pytest.mark.parametrize("raw", [False, 0, "0", "false", "F", "n"])
def test_no(raw: str | int) -> None:
    assert numbers.flag(raw) is False


@pytest.mark.parametrize("raw", [None, UNSET, "", "N/A"])
def test_neither(raw: Any) -> None:
    assert numbers.flag(raw) is None


def test_what_is_neither_yes_nor_no_says_so() -> None:
    with pytest.raises(numbers.NumberError, match="neither yes nor no"):
        numbers.flag("maybe")
