"""A position that was sold after the positions were read for the first time."""

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
    before = {row.conid for row in (yield from positions(core))}
    portfolio = mock.area(Holdings).portfolios[mock.area(Accounts).selected]
    apple = mock.area(Universe).instrument(APPLE)
    if apple is None or APPLE not in before:
        return False
    portfolio.trade(apple, -portfolio.positions[APPLE].quantity, Decimal(200), Decimal(1))
    held = yield from positions(core, fresh=True, closed=False)
    return before - {row.conid for row in held} == {APPLE}
