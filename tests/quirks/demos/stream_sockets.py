"""A quote on the sixth connection, after five that fell silent."""

from ibportal import AsyncClient, Client
from ibportal.mock import MockGateway
from ibportal.quirks.stream_silence import StreamSilence

CONID = 265598
PLACES = 5


def gateway(without: tuple[str, ...] = ()) -> MockGateway:
    """One that drops nobody for saying nothing: what is left open stays open."""
    return MockGateway(without=(*without, StreamSilence.id))


def demonstrate(ib: Client, mock: MockGateway) -> bool:
    try:
        with ib.stream.market_data(CONID, fields=["last"]) as quotes:
            for _ in range(PLACES):
                quotes.get(2)
                mock.streams.stall(10_000)
                mock.clock.advance(31)
            return quotes.get(2).last is not None
    except TimeoutError:
        return False


async def demonstrate_stream(ib: AsyncClient, mock: MockGateway) -> bool:
    try:
        async with ib.stream.market_data(CONID, fields=["last"]) as quotes:
            for _ in range(PLACES):
                await quotes.get(2)
                mock.streams.stall(10_000)
                mock.clock.advance(31)
            return (await quotes.get(2)).last is not None
    except TimeoutError:
        return False
