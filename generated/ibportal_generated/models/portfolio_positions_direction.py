from typing import Literal

PortfolioPositionsDirection = Literal["a", "d"]

PORTFOLIO_POSITIONS_DIRECTION_VALUES: set[PortfolioPositionsDirection] = {
    "a",
    "d",
}


def check_portfolio_positions_direction(value: str) -> PortfolioPositionsDirection:
    if value in PORTFOLIO_POSITIONS_DIRECTION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PORTFOLIO_POSITIONS_DIRECTION_VALUES!r}")
