"""An order that is placed and filled, once both streams stand: what it was for."""

from decimal import Decimal

from ibportal import AsyncClient, Client
from ibportal.mock import MockGateway
from ibportal.orders import market
from ibportal.stream.subjects.orders import OrderChange


def demonstrate(ib: Client, mock: MockGateway) -> bool:
    with ib.stream.orders() as changes, ib.stream.market_data(265598) as quotes:
        quotes.get(10)
        ib.orders.place(ib.accounts.tradable()[0], market("BUY", 3, 265598))
        mock.clock.advance(seconds=10)
        while (change := changes.get(10)).order.status != "Filled":
            pass
        return whole(change)


async def demonstrate_stream(ib: AsyncClient, mock: MockGateway) -> bool:
    async with ib.stream.orders() as changes, ib.stream.market_data(265598) as quotes:
        await quotes.get(10)
        await ib.orders.place((await ib.accounts.tradable())[0], market("BUY", 3, 265598))
        mock.clock.advance(seconds=10)
        while (change := await changes.get(10)).order.status != "Filled":
            pass
        return whole(change)


def whole(change: OrderChange) -> bool:
    """Whether everything is known of it."""
    order = change.order
    return (order.side, order.quantity, order.filled, order.symbol) == ("BUY", Decimal(3), Decimal(3), "AAPL")
