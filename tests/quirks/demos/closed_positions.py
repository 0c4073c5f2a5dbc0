"""The positions that are open, after one was closed."""

from decimal import Decimal

from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.mock import MockGateway
from ibportal.mock.accounts import Accounts
from ibportal.mock.holdings import Holdings
from ibportal.mock.universe import Universe
from ibportal.portfolio.positions import positions

APPLE = 265598


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    portfolio = mock.area(Holdings).portfolios[mock.area(Accounts).selected]
    apple = mock.area(Universe).instrument(APPLE)
    if apple is None:
        return False
    portfolio.trade(apple, -portfolio.positions[APPLE].quantity, Decimal(200), Decimal(1))
    rows = yield from positions(core, closed=False)
    return bool(rows) and APPLE not in {row.conid for row in rows}
