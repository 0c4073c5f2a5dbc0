"""What was bought, counted by what is told of executions."""

from collections.abc import Iterable
from decimal import Decimal

from ibportal import AsyncClient, Client
from ibportal.mock import MockGateway
from ibportal.orders import market
from ibportal.orders.execution import Execution


def demonstrate(ib: Client, mock: MockGateway) -> bool:
    with ib.stream.trades() as executions, ib.stream.market_data(265598) as quotes:
        quotes.get(10)
        ib.orders.place(ib.accounts.tradable()[0], market("BUY", 3, 265598))
        told: list[Execution] = []
        for _ in range(4):
            mock.clock.advance(seconds=2)
            try:
                while True:
                    told.append(executions.get(0.2))
            except TimeoutError:
                continue
    return bought(told) == 3


async def demonstrate_stream(ib: AsyncClient, mock: MockGateway) -> bool:
    async with ib.stream.trades() as executions, ib.stream.market_data(265598) as quotes:
        await quotes.get(10)
        await ib.orders.place((await ib.accounts.tradable())[0], market("BUY", 3, 265598))
        told: list[Execution] = []
        for _ in range(4):
            mock.clock.advance(seconds=2)
            try:
                while True:
                    told.append(await executions.get(0.2))
            except TimeoutError:
                continue
    return bought(told) == 3


def bought(told: Iterable[Execution]) -> Decimal:
    """How much was bought, by the executions that are told whole."""
    return sum((each.size or Decimal(0) for each in told if each.commission is not None), Decimal(0))
