"""Two quotes in a row: the first one, and one with a change."""

from ibportal import AsyncClient, Client
from ibportal.market_data import Quote
from ibportal.mock import MockGateway


def demonstrate(ib: Client, mock: MockGateway) -> bool:
    with ib.stream.market_data(265598, ["last", "bid"]) as quotes:
        first = quotes.get(10)
        mock.clock.advance(seconds=5)
        return news(first, quotes.get(10))


async def demonstrate_stream(ib: AsyncClient, mock: MockGateway) -> bool:
    async with ib.stream.market_data(265598, ["last", "bid"]) as quotes:
        first = await quotes.get(10)
        mock.clock.advance(seconds=5)
        return news(first, await quotes.get(10))


def news(first: Quote, second: Quote) -> bool:
    """Whether the first is whole, and the second says something else."""
    return first.last is not None and first.bid is not None and second.raw != first.raw
