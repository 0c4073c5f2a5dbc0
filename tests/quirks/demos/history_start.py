"""The half hour before eleven o'clock in New York, asked for in New York's time."""

import datetime as dt
from zoneinfo import ZoneInfo

from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.market_data.history import history
from ibportal.mock import MockGateway


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    del mock
    eleven = dt.datetime(2026, 3, 13, 11, tzinfo=ZoneInfo("America/New_York"))
    bars = yield from history(core, 265598, "30min", "1min", until=eleven)
    return bars[-1].start == eleven - dt.timedelta(minutes=1)
