"""A quote with a text in it that is no UTF-8."""

from ibportal import AsyncClient, Client
from ibportal.mock import MockGateway

CONID = 265598


def demonstrate(ib: Client, mock: MockGateway) -> bool:
    try:
        with ib.stream.market_data(CONID, fields=["symbol", "last"]) as quotes:
            quotes.get(2)
            mock.streams.invalid_utf8()
            mock.streams.push({"topic": f"smd+{CONID}", "55": "AAPL", "31": "1190.15"})
            return str(quotes.get(2).last) == "1190.15"
    except TimeoutError:
        return False


async def demonstrate_stream(ib: AsyncClient, mock: MockGateway) -> bool:
    try:
        async with ib.stream.market_data(CONID, fields=["symbol", "last"]) as quotes:
            await quotes.get(2)
            mock.streams.invalid_utf8()
            mock.streams.push({"topic": f"smd+{CONID}", "55": "AAPL", "31": "1190.15"})
            return str((await quotes.get(2)).last) == "1190.15"
    except TimeoutError:
        return False
