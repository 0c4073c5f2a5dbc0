"""What an option is worth: Black and Scholes, at one rate of interest and with a simple smile."""

import datetime as dt
import math
from typing import NamedTuple

from ibportal.mock.instrument import Instrument

RATE = 0.04
YEAR = 365.0
TRADING_DAYS = 252


class Greeks(NamedTuple):
    """How the worth of an option changes, per share: theta per day, vega per percentage point of volatility."""

    delta: float
    gamma: float
    theta: float
    vega: float


def years(option: Instrument, day: dt.date) -> float:
    """The time an option has left on a trading day; the same all day long, half a day on the last; 0 afterwards."""
    if option.expiry is None or day > option.expiry:
        return 0.0
    return ((option.expiry - day).days + 0.5) / YEAR


def volatility(option: Instrument, level: float) -> float:
    """The volatility of a year implied for a strike; `level` is where its chain of strikes is centred."""
    strike = float(option.strike or 0) or level
    return option.volatility * math.sqrt(TRADING_DAYS) * (1.05 + 0.4 * math.log(strike / level) ** 2)


def worth(option: Instrument, spot: float, left: float, sigma: float) -> float:
    """The price of an option on something at `spot` with `left` years to go."""
    strike, sign = float(option.strike or 0), 1.0 if option.right == "C" else -1.0
    if left <= 0 or spot <= 0 or sigma <= 0:
        return max(sign * (spot - strike), 0.0)
    first, second = _arguments(spot, strike, left, sigma)
    return sign * (spot * _normal(sign * first) - strike * math.exp(-RATE * left) * _normal(sign * second))


def greeks(option: Instrument, spot: float, left: float, sigma: float) -> Greeks:
    """The derivatives of `worth`."""
    strike, sign = float(option.strike or 0), 1.0 if option.right == "C" else -1.0
    if left <= 0 or spot <= 0 or sigma <= 0:
        return Greeks(sign if sign * (spot - strike) > 0 else 0.0, 0.0, 0.0, 0.0)
    first, second = _arguments(spot, strike, left, sigma)
    density = math.exp(-first * first / 2) / math.sqrt(2 * math.pi)
    decay = -spot * density * sigma / (2 * math.sqrt(left))
    carry = -sign * RATE * strike * math.exp(-RATE * left) * _normal(sign * second)
    return Greeks(
        delta=sign * _normal(sign * first),
        gamma=density / (spot * sigma * math.sqrt(left)),
        theta=(decay + carry) / YEAR,
        vega=spot * density * math.sqrt(left) / 100,
    )


def _arguments(spot: float, strike: float, left: float, sigma: float) -> tuple[float, float]:
    spread = sigma * math.sqrt(left)
    first = (math.log(spot / strike) + (RATE + sigma * sigma / 2) * left) / spread
    return first, first - spread


def _normal(value: float) -> float:
    return math.erfc(-value / math.sqrt(2)) / 2
