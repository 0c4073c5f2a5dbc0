"""Strikes of a month as most people write it."""

import datetime as dt

from ibportal.contracts.chain import strikes
from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.mock import MockGateway


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    del mock
    found = yield from strikes(core, "AAPL", dt.date(2026, 4, 17))
    return len(found.calls) > 0
