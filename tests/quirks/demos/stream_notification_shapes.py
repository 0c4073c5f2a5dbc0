"""A notification, and a bulletin, once the connection stands."""

from ibportal import AsyncClient, Client
from ibportal.mock import MockGateway
from ibportal.stream.subjects.notices import Notice


def demonstrate(ib: Client, mock: MockGateway) -> bool:
    with ib.stream.notifications() as notices, ib.stream.bulletins() as bulletins, ib.stream.pnl() as pnl:
        pnl.get(10)
        mock.streams.notify("the order will be cancelled at the close")
        mock.streams.bulletin("trading in options is delayed")
        try:
            notice, bulletin = notices.get(2), bulletins.get(2)
        except TimeoutError:
            return False
    return isinstance(notice, Notice) and notice.text.endswith("close") and str(bulletin.message).endswith("delayed")


async def demonstrate_stream(ib: AsyncClient, mock: MockGateway) -> bool:
    async with (
        ib.stream.notifications() as notices,
        ib.stream.bulletins() as bulletins,
        ib.stream.pnl() as pnl,
    ):
        await pnl.get(10)
        mock.streams.notify("the order will be cancelled at the close")
        mock.streams.bulletin("trading in options is delayed")
        try:
            notice, bulletin = await notices.get(2), await bulletins.get(2)
        except TimeoutError:
            return False
    return isinstance(notice, Notice) and notice.text.endswith("close") and str(bulletin.message).endswith("delayed")
