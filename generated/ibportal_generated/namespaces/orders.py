"""Placing, answering, changing, cancelling and watching orders; trades."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..calls import orders as calls

if TYPE_CHECKING:
    import builtins

    from .._call import Send, SendAsync
    from ..models.accepted_order import AcceptedOrder
    from ..models.failed_order import FailedOrder
    from ..models.gateway_error import GatewayError
    from ..models.order_preview import OrderPreview
    from ..models.order_prompt import OrderPrompt
    from ..models.order_question import OrderQuestion
    from ..models.order_status import OrderStatus
    from ..models.order_ticket import OrderTicket
    from ..models.rejected_order import RejectedOrder


class OrdersNamespace:
    """Placing, answering, changing, cancelling and watching orders; trades."""

    __slots__ = ("_send",)

    def __init__(self, send: Send) -> None:
        self._send = send

    def status(self, order_id: str) -> OrderStatus:
        """One order, in full.

        More current than `orders.live`. Knows the orders of this brokerage session only: an unknown order, one of
        another account, or one that ended in an earlier session is answered with 400, or after some seconds with 503,
        and an error like `Order 1 is not found`. With several accounts, select the account first (`accounts.select`).
        Numbers come as text, and an empty text means that the field does not apply, such as the limit price of a
        market order. `accounts.list` must have been called in this brokerage session.

        Args:
            order_id: The order's id as IBKR gave it (`order_id`, `orderId`), not the `cOID`.

        Source: `GET /iserver/account/order/status/{orderId}`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-orders/status-of-a-single-order>
        """
        return self._send(calls.status(order_id))

    def answer_prompt(self, order_id: int, req_id: str, text: str) -> str:
        """Choose one of the options of a prompt about an order.

        Prompts come over the WebSocket topic `ntf`, or instead of a reply to an order (`OrderPrompt`), with `prompt`
        true and a list of options. They are answered here and not with `orders.reply`. The answer is a bare text
        without quotes, `Success` or `Request was submitted`, although it is declared as JSON.

        Args:
            order_id: As in the prompt.
            req_id: As in the prompt.
            text: One of the prompt's `options`, word for word.

        Source: `POST /iserver/notification`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-orders/dismiss-server-prompt>
        """
        return self._send(calls.answer_prompt(order_id, req_id, text))

    def place_single(
        self, account_id: str, body: OrderTicket
    ) -> (
        builtins.list[AcceptedOrder | FailedOrder | GatewayError | OrderQuestion | RejectedOrder]
        | OrderQuestion
        | OrderPrompt
        | RejectedOrder
        | FailedOrder
        | AcceptedOrder
    ):
        """Place one order, the retired way.

        Takes a bare ticket instead of a list. Retired in favour of `orders.place`, which takes the same ticket; newer
        documents do not list it. It answers with the same kinds of reply, and a question means that the order has not
        been sent.

        Args:
            account_id: The account the order is for, such as `U1234567`, not its alias; an advisor may give an
                allocation group or a model code instead.
            body: The request body.

        Source: `POST /iserver/account/{accountId}/order`, <https://www.interactivebrokers.com/api/doc.html>
        """
        return self._send(calls.place_single(account_id, body))

    def place_for_group(
        self, fa_group: str, body: OrderTicket
    ) -> (
        builtins.list[AcceptedOrder | FailedOrder | GatewayError | OrderQuestion | RejectedOrder]
        | OrderQuestion
        | OrderPrompt
        | RejectedOrder
        | FailedOrder
        | AcceptedOrder
    ):
        """Place one order for an advisor's allocation group, the retired way.

        Takes a bare ticket and the name of a group. Retired: `orders.place` takes the group's name in place of the
        account. It answers with the same kinds of reply, and a question means that the order has not been sent.

        Args:
            fa_group: The name of the allocation group.
            body: The request body.

        Source: `POST /iserver/account/orders/{faGroup}`, <https://www.interactivebrokers.com/api/doc.html>
        """
        return self._send(calls.place_for_group(fa_group, body))

    def preview_single(self, account_id: str, body: OrderTicket) -> OrderPreview:
        """Preview one order, the retired way.

        Takes a bare ticket instead of a list. Retired in favour of `orders.preview`, which answers the same; newer
        documents do not list it.

        Args:
            account_id: The account the order is for, such as `U1234567`, not its alias; an advisor may give an
                allocation group or a model code instead.
            body: The request body.

        Source: `POST /iserver/account/{accountId}/order/whatif`, <https://www.interactivebrokers.com/api/doc.html>
        """
        return self._send(calls.preview_single(account_id, body))


class AsyncOrdersNamespace:
    """Placing, answering, changing, cancelling and watching orders; trades. Every method is awaited."""

    __slots__ = ("_send",)

    def __init__(self, send: SendAsync) -> None:
        self._send = send

    async def status(self, order_id: str) -> OrderStatus:
        """One order, in full.

        More current than `orders.live`. Knows the orders of this brokerage session only: an unknown order, one of
        another account, or one that ended in an earlier session is answered with 400, or after some seconds with 503,
        and an error like `Order 1 is not found`. With several accounts, select the account first (`accounts.select`).
        Numbers come as text, and an empty text means that the field does not apply, such as the limit price of a
        market order. `accounts.list` must have been called in this brokerage session.

        Args:
            order_id: The order's id as IBKR gave it (`order_id`, `orderId`), not the `cOID`.

        Source: `GET /iserver/account/order/status/{orderId}`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-orders/status-of-a-single-order>
        """
        return await self._send(calls.status(order_id))

    async def answer_prompt(self, order_id: int, req_id: str, text: str) -> str:
        """Choose one of the options of a prompt about an order.

        Prompts come over the WebSocket topic `ntf`, or instead of a reply to an order (`OrderPrompt`), with `prompt`
        true and a list of options. They are answered here and not with `orders.reply`. The answer is a bare text
        without quotes, `Success` or `Request was submitted`, although it is declared as JSON.

        Args:
            order_id: As in the prompt.
            req_id: As in the prompt.
            text: One of the prompt's `options`, word for word.

        Source: `POST /iserver/notification`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-orders/dismiss-server-prompt>
        """
        return await self._send(calls.answer_prompt(order_id, req_id, text))

    async def place_single(
        self, account_id: str, body: OrderTicket
    ) -> (
        builtins.list[AcceptedOrder | FailedOrder | GatewayError | OrderQuestion | RejectedOrder]
        | OrderQuestion
        | OrderPrompt
        | RejectedOrder
        | FailedOrder
        | AcceptedOrder
    ):
        """Place one order, the retired way.

        Takes a bare ticket instead of a list. Retired in favour of `orders.place`, which takes the same ticket; newer
        documents do not list it. It answers with the same kinds of reply, and a question means that the order has not
        been sent.

        Args:
            account_id: The account the order is for, such as `U1234567`, not its alias; an advisor may give an
                allocation group or a model code instead.
            body: The request body.

        Source: `POST /iserver/account/{accountId}/order`, <https://www.interactivebrokers.com/api/doc.html>
        """
        return await self._send(calls.place_single(account_id, body))

    async def place_for_group(
        self, fa_group: str, body: OrderTicket
    ) -> (
        builtins.list[AcceptedOrder | FailedOrder | GatewayError | OrderQuestion | RejectedOrder]
        | OrderQuestion
        | OrderPrompt
        | RejectedOrder
        | FailedOrder
        | AcceptedOrder
    ):
        """Place one order for an advisor's allocation group, the retired way.

        Takes a bare ticket and the name of a group. Retired: `orders.place` takes the group's name in place of the
        account. It answers with the same kinds of reply, and a question means that the order has not been sent.

        Args:
            fa_group: The name of the allocation group.
            body: The request body.

        Source: `POST /iserver/account/orders/{faGroup}`, <https://www.interactivebrokers.com/api/doc.html>
        """
        return await self._send(calls.place_for_group(fa_group, body))

    async def preview_single(self, account_id: str, body: OrderTicket) -> OrderPreview:
        """Preview one order, the retired way.

        Takes a bare ticket instead of a list. Retired in favour of `orders.preview`, which answers the same; newer
        documents do not list it.

        Args:
            account_id: The account the order is for, such as `U1234567`, not its alias; an advisor may give an
                allocation group or a model code instead.
            body: The request body.

        Source: `POST /iserver/account/{accountId}/order/whatif`, <https://www.interactivebrokers.com/api/doc.html>
        """
        return await self._send(calls.preview_single(account_id, body))
