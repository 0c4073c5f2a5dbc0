"""A quote after seventeen minutes, in which subscriptions end without a word."""

from ibportal import AsyncClient, Client
from ibportal.mock import MockGateway

CONID = 265598
STEPS, MINUTES = 4, 4.25
"""More than any subscription lives, in steps in which no session ends."""


def demonstrate(ib: Client, mock: MockGateway) -> bool:
    with ib.stream.market_data(CONID, fields=["last"]) as quotes:
        quotes.get(5)
        for _ in range(STEPS):
            mock.clock.advance(minutes=MINUTES)
            ib.session.tickle()
            try:
                while True:
                    quotes.get(0.1)
            except TimeoutError:
                mock.clock.advance(10)
        try:
            return quotes.get(1).last is not None
        except TimeoutError:
            return False


async def demonstrate_stream(ib: AsyncClient, mock: MockGateway) -> bool:
    async with ib.stream.market_data(CONID, fields=["last"]) as quotes:
        await quotes.get(5)
        for _ in range(STEPS):
            mock.clock.advance(minutes=MINUTES)
            await ib.session.tickle()
            try:
                while True:
                    await quotes.get(0.1)
            except TimeoutError:
                mock.clock.advance(10)
        try:
            return (await quotes.get(1)).last is not None
        except TimeoutError:
            return False
