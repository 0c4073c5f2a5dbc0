"""Three errors, each in another shape."""

from ibportal import AsyncClient, Client
from ibportal.mock import MockGateway

WORDS = "invalid contract"


def demonstrate(ib: Client, mock: MockGateway) -> bool:
    try:
        with ib.stream.session() as states, ib.stream.errors() as errors:
            states.get(2)
            for _ in range(3):
                mock.streams.error(WORDS, topic="smd+1")
            return all(WORDS in str(errors.get(2)) for _ in range(3))
    except TimeoutError:
        return False


async def demonstrate_stream(ib: AsyncClient, mock: MockGateway) -> bool:
    try:
        async with ib.stream.session() as states, ib.stream.errors() as errors:
            await states.get(2)
            for _ in range(3):
                mock.streams.error(WORDS, topic="smd+1")
            return all([WORDS in str(await errors.get(2)) for _ in range(3)])
    except TimeoutError:
        return False
