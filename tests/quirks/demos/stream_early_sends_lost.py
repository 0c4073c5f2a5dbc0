"""A quote, when what is sent before there is a connection to IBKR is lost."""

from ibportal import AsyncClient, Client
from ibportal.mock import MockGateway

CONID = 265598


def demonstrate(ib: Client, mock: MockGateway) -> bool:
    del mock
    try:
        with ib.stream.market_data(CONID, fields=["last"]) as quotes:
            return quotes.get(2).last is not None
    except TimeoutError:
        return False


async def demonstrate_stream(ib: AsyncClient, mock: MockGateway) -> bool:
    del mock
    try:
        async with ib.stream.market_data(CONID, fields=["last"]) as quotes:
            return (await quotes.get(2)).last is not None
    except TimeoutError:
        return False
