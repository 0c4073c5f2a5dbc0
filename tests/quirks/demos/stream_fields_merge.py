"""Two streams of one contract, which asked for different fields."""

from ibportal import AsyncClient, Client
from ibportal.market_data import Quote
from ibportal.mock import MockGateway


def demonstrate(ib: Client, mock: MockGateway) -> bool:
    with ib.stream.market_data(265598, ["last"]) as one, ib.stream.market_data(265598, ["bid", "ask"]) as other:
        one.get(10)
        other.get(10)
        mock.clock.advance(minutes=5)
        return own(one.get(10), {"31"}) and own(other.get(10), {"84", "86"})


async def demonstrate_stream(ib: AsyncClient, mock: MockGateway) -> bool:
    async with (
        ib.stream.market_data(265598, ["last"]) as one,
        ib.stream.market_data(265598, ["bid", "ask"]) as other,
    ):
        await one.get(10)
        await other.get(10)
        mock.clock.advance(minutes=5)
        return own(await one.get(10), {"31"}) and own(await other.get(10), {"84", "86"})


def own(quote: Quote, asked: set[str]) -> bool:
    """Whether it holds fields that were asked for, and no prices that were not."""
    return bool(quote.raw.keys() & asked) and not quote.raw.keys() & ({"31", "84", "86"} - asked)
