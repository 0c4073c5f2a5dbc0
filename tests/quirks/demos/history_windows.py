"""Three years of days."""

import datetime as dt
from itertools import pairwise

from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.market_data.history import history
from ibportal.mock import MockGateway


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    bars = yield from history(core, 265598, "3y", "1d")
    days = [bar.start.date() for bar in bars]
    pauses = [later - earlier for earlier, later in pairwise(days)]
    whole = mock.clock.now().date() - days[0] >= dt.timedelta(days=1090)
    return whole and dt.timedelta(days=1) <= min(pauses) and max(pauses) <= dt.timedelta(days=5)
