"""The retired CCP trading interface."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..calls import ccp as calls

if TYPE_CHECKING:
    from .._call import Send, SendAsync
    from ..models.ccp_accounts import CcpAccounts
    from ..models.ccp_challenge import CcpChallenge
    from ..models.ccp_init_request import CcpInitRequest
    from ..models.ccp_login import CcpLogin
    from ..models.ccp_order import CcpOrder
    from ..models.ccp_orders import CcpOrders
    from ..models.ccp_place_ccy import CcpPlaceCcy
    from ..models.ccp_place_exchange import CcpPlaceExchange
    from ..models.ccp_place_side import CcpPlaceSide
    from ..models.ccp_place_tif import CcpPlaceTif
    from ..models.ccp_place_type import CcpPlaceType
    from ..models.ccp_position import CcpPosition
    from ..models.ccp_status import CcpStatus


class CcpNamespace:
    """The retired CCP trading interface."""

    __slots__ = ("_send",)

    def __init__(self, send: Send) -> None:
        self._send = send

    def init(self, *, body: CcpInitRequest | None = None) -> CcpChallenge:
        """Retired: begin a CCP session and get a challenge.

        CCP was a second way to trade, described until 2024 and marked as a trial. The challenge is to be answered
        with `ccp.respond`. A brokerage session of the usual kind had to be ended first. Nobody has seen it answered
        since.

        Args:
            body: The request body.

        Source: `POST /ccp/auth/init`, <https://www.interactivebrokers.com/api/doc.html>
        """
        return self._send(calls.init(body=body))

    def respond(self, *, response: str | None = None) -> CcpLogin:
        """Retired: answer the challenge of `ccp.init`.

        The answer is computed from the challenge and the token of the login, which only the gateway knows; it does
        this by itself when `ccp` is set in its configuration.

        Args:
            response: Answer to the challenge, in hexadecimal digits.

        Source: `POST /ccp/auth/response`, <https://www.interactivebrokers.com/api/doc.html>
        """
        return self._send(calls.respond(response=response))

    def status(self) -> CcpStatus:
        """Retired: the state of the CCP session.

        Through the gateway it also opened the session: `ccp.init` and `ccp.respond` were done on the way.

        Source: `GET /ccp/status`, <https://www.interactivebrokers.com/api/doc.html>
        """
        return self._send(calls.status())

    def account(self) -> CcpAccounts:
        """Retired: the accounts that may be traded through CCP.

        The main account and, numbered from 0, those below it. Use `accounts.list`.

        Source: `GET /ccp/account`, <https://www.interactivebrokers.com/api/doc.html>
        """
        return self._send(calls.account())

    def positions(self) -> CcpPosition:
        """Retired: positions, as CCP knows them.

        Documented as a list and described as one position; nobody can tell any more. Use `portfolio.positions`.

        Source: `GET /ccp/positions`, <https://www.interactivebrokers.com/api/doc.html>
        """
        return self._send(calls.positions())

    def orders(self, acct: str, *, cancelled: bool | None = None) -> CcpOrders:
        """Retired: orders of an account, with their state.

        All orders of today, or with `cancelled` only those cancelled or rejected since midnight. Texts and FIX codes
        where the usual API has words and numbers.

        Args:
            acct: Account id.
            cancelled: True: only orders cancelled or rejected since midnight.

        Source: `GET /ccp/orders`, <https://www.interactivebrokers.com/api/doc.html>
        """
        return self._send(calls.orders(acct, cancelled=cancelled))

    def modify(self, acct: str, id: int) -> CcpOrder:
        """Retired: change an order placed through CCP.

        Besides account and id it is said to take what `ccp.place` takes, all but `conid`; none of that was declared.

        Args:
            acct: Account id.
            id: `orderId` of the order.

        Source: `PUT /ccp/order`, <https://www.interactivebrokers.com/api/doc.html>
        """
        return self._send(calls.modify(acct, id))

    def place(
        self,
        acct: str,
        conid: int,
        ccy: CcpPlaceCcy,
        exchange: CcpPlaceExchange,
        qty: float,
        *,
        type_: CcpPlaceType | None = None,
        side: CcpPlaceSide | None = None,
        price: float | None = None,
        tif: CcpPlaceTif | None = None,
    ) -> CcpOrder:
        """Retired: place an order through CCP.

        The order stands in the query string; there are no questions to answer. Only market and limit orders. Not to
        be repeated when the reply is lost.

        Args:
            acct: Account id.
            ccy: Currency of the contract.
            qty: Number of shares or contracts.
            price: Limit price; needed where `type` is `limit`.
            tif: How long it stands: `IOC` at once or not at all, `GTC` until cancelled.

        Source: `POST /ccp/order`, <https://www.interactivebrokers.com/api/doc.html>
        """
        return self._send(calls.place(acct, conid, ccy, exchange, qty, type_=type_, side=side, price=price, tif=tif))

    def cancel(self, acct: str, id: int) -> CcpOrder:
        """Retired: ask for an order to be cancelled.

        The reply is the order as it was; `ccp.orders` tells what has become of it.

        Args:
            acct: Account id.
            id: `orderId` of the order.

        Source: `DELETE /ccp/order`, <https://www.interactivebrokers.com/api/doc.html>
        """
        return self._send(calls.cancel(acct, id))

    def trades(self, *, from_: str | None = None, to: str | None = None) -> CcpOrders:
        """Retired: executions, today's unless asked otherwise.

        From midnight until now, or between `from` and `to`. Each row is an order with the execution in it.

        Args:
            from_: `yyyyMMdd-HH:mm:ss`, or days back from today: -1, -2, …
            to: `yyyyMMdd-HH:mm:ss`, or days back from today: -1, -2, …

        Source: `GET /ccp/trades`, <https://www.interactivebrokers.com/api/doc.html>
        """
        return self._send(calls.trades(from_=from_, to=to))


class AsyncCcpNamespace:
    """The retired CCP trading interface. Every method is awaited."""

    __slots__ = ("_send",)

    def __init__(self, send: SendAsync) -> None:
        self._send = send

    async def init(self, *, body: CcpInitRequest | None = None) -> CcpChallenge:
        """Retired: begin a CCP session and get a challenge.

        CCP was a second way to trade, described until 2024 and marked as a trial. The challenge is to be answered
        with `ccp.respond`. A brokerage session of the usual kind had to be ended first. Nobody has seen it answered
        since.

        Args:
            body: The request body.

        Source: `POST /ccp/auth/init`, <https://www.interactivebrokers.com/api/doc.html>
        """
        return await self._send(calls.init(body=body))

    async def respond(self, *, response: str | None = None) -> CcpLogin:
        """Retired: answer the challenge of `ccp.init`.

        The answer is computed from the challenge and the token of the login, which only the gateway knows; it does
        this by itself when `ccp` is set in its configuration.

        Args:
            response: Answer to the challenge, in hexadecimal digits.

        Source: `POST /ccp/auth/response`, <https://www.interactivebrokers.com/api/doc.html>
        """
        return await self._send(calls.respond(response=response))

    async def status(self) -> CcpStatus:
        """Retired: the state of the CCP session.

        Through the gateway it also opened the session: `ccp.init` and `ccp.respond` were done on the way.

        Source: `GET /ccp/status`, <https://www.interactivebrokers.com/api/doc.html>
        """
        return await self._send(calls.status())

    async def account(self) -> CcpAccounts:
        """Retired: the accounts that may be traded through CCP.

        The main account and, numbered from 0, those below it. Use `accounts.list`.

        Source: `GET /ccp/account`, <https://www.interactivebrokers.com/api/doc.html>
        """
        return await self._send(calls.account())

    async def positions(self) -> CcpPosition:
        """Retired: positions, as CCP knows them.

        Documented as a list and described as one position; nobody can tell any more. Use `portfolio.positions`.

        Source: `GET /ccp/positions`, <https://www.interactivebrokers.com/api/doc.html>
        """
        return await self._send(calls.positions())

    async def orders(self, acct: str, *, cancelled: bool | None = None) -> CcpOrders:
        """Retired: orders of an account, with their state.

        All orders of today, or with `cancelled` only those cancelled or rejected since midnight. Texts and FIX codes
        where the usual API has words and numbers.

        Args:
            acct: Account id.
            cancelled: True: only orders cancelled or rejected since midnight.

        Source: `GET /ccp/orders`, <https://www.interactivebrokers.com/api/doc.html>
        """
        return await self._send(calls.orders(acct, cancelled=cancelled))

    async def modify(self, acct: str, id: int) -> CcpOrder:
        """Retired: change an order placed through CCP.

        Besides account and id it is said to take what `ccp.place` takes, all but `conid`; none of that was declared.

        Args:
            acct: Account id.
            id: `orderId` of the order.

        Source: `PUT /ccp/order`, <https://www.interactivebrokers.com/api/doc.html>
        """
        return await self._send(calls.modify(acct, id))

    async def place(
        self,
        acct: str,
        conid: int,
        ccy: CcpPlaceCcy,
        exchange: CcpPlaceExchange,
        qty: float,
        *,
        type_: CcpPlaceType | None = None,
        side: CcpPlaceSide | None = None,
        price: float | None = None,
        tif: CcpPlaceTif | None = None,
    ) -> CcpOrder:
        """Retired: place an order through CCP.

        The order stands in the query string; there are no questions to answer. Only market and limit orders. Not to
        be repeated when the reply is lost.

        Args:
            acct: Account id.
            ccy: Currency of the contract.
            qty: Number of shares or contracts.
            price: Limit price; needed where `type` is `limit`.
            tif: How long it stands: `IOC` at once or not at all, `GTC` until cancelled.

        Source: `POST /ccp/order`, <https://www.interactivebrokers.com/api/doc.html>
        """
        return await self._send(
            calls.place(acct, conid, ccy, exchange, qty, type_=type_, side=side, price=price, tif=tif)
        )

    async def cancel(self, acct: str, id: int) -> CcpOrder:
        """Retired: ask for an order to be cancelled.

        The reply is the order as it was; `ccp.orders` tells what has become of it.

        Args:
            acct: Account id.
            id: `orderId` of the order.

        Source: `DELETE /ccp/order`, <https://www.interactivebrokers.com/api/doc.html>
        """
        return await self._send(calls.cancel(acct, id))

    async def trades(self, *, from_: str | None = None, to: str | None = None) -> CcpOrders:
        """Retired: executions, today's unless asked otherwise.

        From midnight until now, or between `from` and `to`. Each row is an order with the execution in it.

        Args:
            from_: `yyyyMMdd-HH:mm:ss`, or days back from today: -1, -2, …
            to: `yyyyMMdd-HH:mm:ss`, or days back from today: -1, -2, …

        Source: `GET /ccp/trades`, <https://www.interactivebrokers.com/api/doc.html>
        """
        return await self._send(calls.trades(from_=from_, to=to))
