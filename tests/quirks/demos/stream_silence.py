"""Two minutes of quotes, in which nobody but the client has to say anything."""

from ibportal import AsyncClient, Client
from ibportal.mock import MockGateway

CONID = 265598
STEPS, SECONDS = 8, 15


def demonstrate(ib: Client, mock: MockGateway) -> bool:
    with ib.stream.market_data(CONID, fields=["last"], on_gap=print) as quotes:
        quotes.get(5)
        for _ in range(STEPS):
            mock.clock.advance(SECONDS)
            quotes.get(5)
        return not quotes.gaps


async def demonstrate_stream(ib: AsyncClient, mock: MockGateway) -> bool:
    async with ib.stream.market_data(CONID, fields=["last"], on_gap=print) as quotes:
        await quotes.get(5)
        for _ in range(STEPS):
            mock.clock.advance(SECONDS)
            await quotes.get(5)
        return not quotes.gaps
