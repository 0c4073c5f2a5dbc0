"""A line given back twice."""

from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.market_data.lines import release
from ibportal.market_data.snapshot import snapshot
from ibportal.mock import MockGateway


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    del mock
    yield from snapshot(core, 265598, ["last"])
    return (yield from release(core, [265598, 265598])) == 2 and not core.remembered.lines
