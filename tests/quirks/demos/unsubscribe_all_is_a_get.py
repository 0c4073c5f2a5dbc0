"""Every line given back at once, and then a look at what the client thinks is open."""

from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.market_data.lines import release
from ibportal.market_data.snapshot import snapshot
from ibportal.mock import MockGateway
from ibportal_generated.calls import market_data as calls


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    del mock
    yield from snapshot(core, [265598, 8314], ["last"])
    yield from core.send(calls.unsubscribe_all())
    return (yield from release(core)) == 0
