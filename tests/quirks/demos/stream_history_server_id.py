"""Six histories, one after the other, of which the gateway serves five at a time; on one connection all along."""

from ibportal import AsyncClient, Client
from ibportal.mock import MockGateway

CONTRACTS = (265598, 8314, 14204, 272093, 4815747, 208813720)


def demonstrate(ib: Client, mock: MockGateway) -> bool:
    del mock
    with ib.stream.system():
        for contract in CONTRACTS:
            with ib.stream.history(contract, "1d", "1h") as history:
                try:
                    if not history.get(2):
                        return False
                except TimeoutError:
                    return False
    return True


async def demonstrate_stream(ib: AsyncClient, mock: MockGateway) -> bool:
    del mock
    async with ib.stream.system():
        for contract in CONTRACTS:
            async with ib.stream.history(contract, "1d", "1h") as history:
                try:
                    if not await history.get(2):
                        return False
                except TimeoutError:
                    return False
    return True
