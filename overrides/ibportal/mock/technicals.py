"""Figures from the bars of past days: averages, volatility, the range of a year."""

import math
from collections.abc import Sequence
from itertools import pairwise

from ibportal.mock.path import Bar

TRADING_DAYS = 252


def average(days: Sequence[Bar], length: int) -> float:
    """The exponential moving average of the closes over `length` days."""
    weight = 2 / (length + 1)
    value = days[0].close
    for day in days[1:]:
        value += (day.close - value) * weight
    return value


def volatility(days: Sequence[Bar], length: int = 30) -> float:
    """The volatility of a year in percent, from the closes of the last days."""
    closes = [day.close for day in days[-length - 1 :] if day.close > 0]
    moves = [math.log(after / before) for before, after in pairwise(closes)]
    if len(moves) < 2:
        return 0.0
    mean = sum(moves) / len(moves)
    return 100 * math.sqrt(TRADING_DAYS * sum((each - mean) ** 2 for each in moves) / (len(moves) - 1))
