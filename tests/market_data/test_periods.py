"""Periods and bars: the grammar, and what goes with what."""

import pytest

from ibportal.market_data import BarSize, periods


@pytest.mark.parametrize(
    ("period", "bar"),
    [
        ("1min", "1min"),
        ("30min", "1min"),
        ("1h", "8h"),
        ("8h", "1min"),
        ("1d", "1min"),
        ("1d", "8h"),
        ("1d", "1d"),
        ("2d", "1d"),
        ("6d", "5min"),
        ("1w", "10min"),
        ("1w", "1w"),
        ("1m", "1h"),
        ("3m", "2h"),
        ("6m", "4h"),
        ("1y", "8h"),
        ("2y", "1d"),
        ("1000d", "1d"),
        ("5y", "1d"),
        ("15y", "1w"),
        ("792w", "1m"),
    ],
)
def test_legal(period: str, bar: str) -> None:
    periods.check(period, bar)


@pytest.mark.parametrize(
    ("period", "bar", "words"),
    [
        ("1M", "1d", "period '1M' is not written as the gateway wants it.*did you mean 1m"),
        ("1D", "1min", "did you mean 1d"),
        ("1 year", "1d", "did you mean 1y"),
        ("INVALID", "1d", "a number and min, h, d, w, m"),
        ("", "1d", "a number and min, h, d, w, m"),
        ("31min", "1min", "1 to 30 min"),
        ("9h", "1min", "1 to 8 h"),
        ("0d", "1min", "1 to 1000 d"),
        ("16y", "1m", "1 to 15 y"),
        ("1d", "5mins", "bar '5mins' is not written.*did you mean 5min"),
        ("1d", "1hour", "did you mean 1h"),
        ("1d", "7min", "bar '7min' is no width there is; there are 1min, 2min"),
        ("1w", "5min", "bar '5min' does not go with period '1w', which allows 10min to 1w.*since= and until="),
        ("1m", "30min", "allows 1h to 1m"),
        ("1y", "4h", "allows 8h to 1m"),
        ("2y", "8h", "allows 1d to 1m"),
        ("15y", "1d", "allows 1w to 1m"),
        ("1d", "1w", "allows 1min to 8h"),
    ],
)
def test_illegal(period: str, bar: str, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        periods.check(period, bar)


@pytest.mark.parametrize("bar", periods.BARS)
def test_every_window_is_legal(bar: BarSize) -> None:
    for window in periods.windows(bar):
        periods.check(window.period, bar)


@pytest.mark.parametrize("bar", periods.BARS)
def test_the_last_window_never_holds_too_many_bars(bar: BarSize) -> None:
    assert periods.windows(bar)[-1].length.total_seconds() / periods.seconds(bar) <= periods.POINTS


@pytest.mark.parametrize(
    ("period", "bar", "answered"),
    [("1w", "1min", "10min"), ("1w", "1h", "1h"), ("15y", "1d", "1w")],
)
def test_the_gateway_steps_a_narrow_bar_up(period: str, bar: str, answered: str) -> None:
    assert periods.stepped(period, bar) == answered
