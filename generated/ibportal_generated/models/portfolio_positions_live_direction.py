from typing import Literal

PortfolioPositionsLiveDirection = Literal["a", "d"]

PORTFOLIO_POSITIONS_LIVE_DIRECTION_VALUES: set[PortfolioPositionsLiveDirection] = {
    "a",
    "d",
}


def check_portfolio_positions_live_direction(value: str) -> PortfolioPositionsLiveDirection:
    if value in PORTFOLIO_POSITIONS_LIVE_DIRECTION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PORTFOLIO_POSITIONS_LIVE_DIRECTION_VALUES!r}")
