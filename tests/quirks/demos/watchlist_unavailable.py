"""A watchlist that does not exist, and one whose id is no number."""

from ibportal.core import Core
from ibportal.errors import NotFound
from ibportal.flow import Flow
from ibportal.mock import MockGateway
from ibportal_generated.calls import watchlists


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    return (yield from _refused_unsent(core, mock)) and (yield from _not_found(core))


def _refused_unsent(core: Core, mock: MockGateway) -> Flow[bool]:
    try:
        yield from core.send(watchlists.create("spring", "Spring"))
    except ValueError as error:
        return "not a number" in str(error) and not mock.log.of("watchlists.create")
    return False


def _not_found(core: Core) -> Flow[bool]:
    try:
        yield from core.send(watchlists.get("77777777"))
    except NotFound as error:
        return "77777777" in str(error)
    return False
