"""The state of the session, after somebody else has taken it."""

from ibportal import AsyncClient, Client
from ibportal.mock import MockGateway
from ibportal_generated.models.status_update import StatusUpdate


def demonstrate(ib: Client, mock: MockGateway) -> bool:
    with ib.stream.session() as states:
        states.get(10)
        mock.compete_from_elsewhere()
        mock.clock.advance(seconds=1)
        return known(states.get(10))


async def demonstrate_stream(ib: AsyncClient, mock: MockGateway) -> bool:
    async with ib.stream.session() as states:
        await states.get(10)
        mock.compete_from_elsewhere()
        mock.clock.advance(seconds=1)
        return known(await states.get(10))


def known(state: StatusUpdate) -> bool:
    """Whether it says all there is to know: also what has not changed just now."""
    return all(isinstance(each, bool) for each in (state.authenticated, state.connected, state.competing))
