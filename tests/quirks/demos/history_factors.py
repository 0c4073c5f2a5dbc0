"""The volume of the day so far, by the chart and by the quote."""

from decimal import Decimal

from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.market_data.history import history
from ibportal.market_data.snapshot import snapshot
from ibportal.mock import MockGateway


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    del mock
    bars = yield from history(core, 265598, "2d", "1d")
    [quote] = yield from snapshot(core, 265598, ["volume_long"], timeout=10)
    regular, whole = bars[-1].volume, quote.volume_long or Decimal(0)
    return whole / 2 < regular <= whole  # the chart leaves out what was traded before the opening
