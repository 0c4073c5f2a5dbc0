"""A quote after the connection was lost, which looks like a clean end."""

from ibportal import AsyncClient, Client
from ibportal.mock import MockGateway

CONID = 265598


def demonstrate(ib: Client, mock: MockGateway) -> bool:
    try:
        with ib.stream.market_data(CONID, fields=["symbol", "last"]) as quotes:
            quotes.get(2)
            mock.streams.drop()
            return quotes.get(2).last is not None
    except TimeoutError:
        return False


async def demonstrate_stream(ib: AsyncClient, mock: MockGateway) -> bool:
    try:
        async with ib.stream.market_data(CONID, fields=["symbol", "last"]) as quotes:
            await quotes.get(2)
            mock.streams.drop()
            return (await quotes.get(2)).last is not None
    except TimeoutError:
        return False
