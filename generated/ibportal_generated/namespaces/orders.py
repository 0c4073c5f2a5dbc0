"""Placing, answering, changing, cancelling and watching orders; trades."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..calls import orders as calls

if TYPE_CHECKING:
    import builtins

    from .._call import Send, SendAsync
    from ..models.accepted_order import AcceptedOrder
    from ..models.cancel_acknowledgement import CancelAcknowledgement
    from ..models.failed_order import FailedOrder
    from ..models.gateway_error import GatewayError
    from ..models.live_orders import LiveOrders
    from ..models.order_preview import OrderPreview
    from ..models.order_prompt import OrderPrompt
    from ..models.order_question import OrderQuestion
    from ..models.order_status import OrderStatus
    from ..models.order_ticket import OrderTicket
    from ..models.rejected_order import RejectedOrder
    from ..models.suppression_result import SuppressionResult
    from ..models.trade import Trade


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

    def live(
        self, *, filters: str | None = None, force: bool | None = None, account_id: str | None = None
    ) -> LiveOrders:
        """The orders of this day's session, working, filled and cancelled.

        The first call of a session answers an empty list with `snapshot` false and only starts the subscription; the
        next one has the orders. An empty list alone therefore says nothing. At most 1000 orders are listed. Treat it
        as a cache: it is empty after the nightly reset although GTC orders exist, and new orders may come late;
        `orders.status` is more current. With several accounts, select the account first (`accounts.select`). Limited
        to one request in 5 seconds; `accounts.list` must have been called in this brokerage session, otherwise the
        answer is 500.

        `filters` outlasts its request: later calls stay filtered and the WebSocket topic `sor` loses its details
        until a call with `force`. `force` empties the cache and the very reply it was sent with. Filtering on the
        client side is safer.

        Args:
            filters: Which statuses to list, one or several joined by commas, spelt as here and not as in the reply
                (`pre_submitted`, not `PreSubmitted`). `sort_by_time` is not a status: it puts active orders first and
                the others in order of time. Outlasts the request.
            force: True empties the cache; the reply to this very request is then empty, and the next one is whole.
            account_id: One account of a linked structure; no longer documented.

        Source: `GET /iserver/account/orders`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-orders/list-open-orders>
        """
        return self._send(calls.live(filters=filters, force=force, account_id=account_id))

    def trades(self, *, days: int | None = None, account_id: str | None = None) -> builtins.list[Trade]:
        """The executions of the last days.

        One row for each execution, today's unless `days` asks for more, up to a week. The first call of a session may
        answer an empty list although there were trades. Rows are in no particular order and carry no currency; tell
        them apart by `execution_id` and sort them by `trade_time_r`. Conversions that IBKR makes to settle a trade
        are among them, with `liquidation_trade` 1. Limited to one request in 5 seconds, and meant to be called once a
        session. `accounts.list` must have been called in this brokerage session.

        Args:
            days: How many days to go back, 1 to 7; today only if left out.
            account_id: One account of a linked structure, or an allocation group; no longer documented.

        Source: `GET /iserver/account/trades`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-orders/trade-history>
        """
        return self._send(calls.trades(days=days, account_id=account_id))

    def modify(
        self, account_id: str, order_id: str, body: OrderTicket
    ) -> (
        builtins.list[AcceptedOrder | FailedOrder | GatewayError | OrderQuestion | RejectedOrder]
        | OrderQuestion
        | OrderPrompt
        | RejectedOrder
        | FailedOrder
        | AcceptedOrder
    ):
        """Change a working order.

        Replaces the order `orderId` by the ticket in the body, which is one ticket, not a list. It has to repeat
        everything the order was placed with, not just what changes; what is missing changes too, or the request
        fails. Answers like `orders.place`, questions included, and a question means that nothing has changed yet. An
        order that was filled meanwhile is answered with an error. `accounts.list` must have been called in this
        brokerage session.

        Args:
            account_id: The account of the order, or the advisor's group it was placed for.
            order_id: The order's id as IBKR gave it (`order_id`, `orderId`), not the `cOID`.
            body: The request body.

        Source: `POST /iserver/account/{accountId}/order/{orderId}`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-orders/modify-open-order>
        """
        return self._send(calls.modify(account_id, order_id, body))

    def cancel(
        self,
        account_id: str,
        order_id: str,
        *,
        ext_operator: str | None = None,
        manual_indicator: bool | None = None,
        manual_cancel_time: str | None = None,
    ) -> CancelAcknowledgement:
        """Ask for an order to be cancelled.

        Acknowledges the request, not the cancellation: until `orders.status` says `Cancelled` the order may still be
        filled. Order id `-1` cancels every open order of the account, so never pass on an id that has not been
        checked: the row of a rejected order has that very id. Cancelling a parent cancels its children, cancelling a
        child its siblings. An order that is unknown, already gone or inactive is answered with an error, with status
        400 or 200. US futures need `manualIndicator` and `extOperator`. `accounts.list` must have been called in this
        brokerage session.

        Args:
            account_id: The account of the order, or the advisor's group it was placed for.
            order_id: The order's id as IBKR gave it, not the `cOID`; `-1` cancels every open order.
            ext_operator: Who operates the system that cancels, for the same rule.
            manual_indicator: Whether a person (true) or a program (false) cancels; required for US futures and
                options on them (CME rule 536-B), however the order was placed.
            manual_cancel_time: When a person decided to cancel, for brokers and advisors; the format is not
                documented (`manualOrderTime` of a ticket is epoch time).

        Source: `DELETE /iserver/account/{accountId}/order/{orderId}`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-orders/cancel-an-open-order>
        """
        return self._send(
            calls.cancel(
                account_id,
                order_id,
                ext_operator=ext_operator,
                manual_indicator=manual_indicator,
                manual_cancel_time=manual_cancel_time,
            )
        )

    def place(
        self, account_id: str, orders: builtins.list[OrderTicket]
    ) -> (
        builtins.list[AcceptedOrder | FailedOrder | GatewayError | OrderQuestion | RejectedOrder]
        | OrderQuestion
        | OrderPrompt
        | RejectedOrder
        | FailedOrder
        | AcceptedOrder
    ):
        """Place an order, a bracket or a one-cancels-all group.

        Sends the tickets in `orders`. Several belong in one request only if they are a bracket (children name the
        parent's `cOID` as their `parentId`) or a group (each with `isSingleGroup`); of unrelated ones only some are
        processed. A status of 200 decides nothing: the reply may be accepted orders, questions, a prompt, rejections
        or an error.

        A question (`OrderQuestion`) means that the order has *not* been sent. Answer it with `orders.reply` at once;
        further questions may follow, three in a row are normal. Any other order request in between voids it. Rows of
        a list stand in no promised order, one list may mix kinds, and a group is not all or nothing: match rows by
        `local_order_id` and check each one. A row with `text`, or with order id `-1` or status `Failed`, is a
        rejection.

        `accounts.list` must have been called in this brokerage session. Never send a ticket twice because no answer
        came: the order may be live. Look for its `cOID` as `order_ref` in `orders.live` and `orders.trades` first; a
        `cOID` is refused if it was used in the last 24 hours. No pacing limit of its own applies, only that of all
        requests together.

        The documentation also shows this path as `/iserver/account/{modelCode}/orders`: a model code, or the
        allocation group of an advisor, stands in the account's place.

        Args:
            account_id: The account the order is for, such as `U1234567`, not its alias; an advisor may give an
                allocation group or a model code instead.
            orders: One ticket, or those of one bracket or one-cancels-all group; nothing else may be combined.

        Source: `POST /iserver/account/{accountId}/orders`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-orders/submit-new-order>
        """
        return self._send(calls.place(account_id, orders))

    def preview(self, account_id: str, orders: builtins.list[OrderTicket]) -> OrderPreview:
        """What an order would cost, and what it would do to margin and position.

        Takes the same tickets as `orders.place` and sends nothing to a market. Ask `market_data.snapshot` for the
        contract first. The figures are texts made for display, such as `1,977.60 USD (10 Shares)`. A preview may
        carry an `error`, for instance that funds are short, beside the figures, and then still be a preview; `null`
        there means none. Warnings begin with a number and a slash (`21/`), which is not the id of a question; those
        suppressed with `orders.suppress` are left out. Contracts whose rules say `forceOrderPreview` must be
        previewed before they are ordered. Quantity 0 is answered with 500, an unknown contract with 400.

        Args:
            account_id: The account the order is for, such as `U1234567`, not its alias; an advisor may give an
                allocation group or a model code instead.
            orders: One ticket, or those of one bracket or one-cancels-all group; nothing else may be combined.

        Source: `POST /iserver/account/{accountId}/orders/whatif`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-orders/new-order-preview>
        """
        return self._send(calls.preview(account_id, orders))

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

    def suppress(self, message_ids: builtins.list[str]) -> SuppressionResult:
        """Let questions of some kinds be confirmed without being asked.

        From now on orders pass as if every such question had been answered with yes; their warnings are left out of
        previews, too. Lasts as long as the brokerage session and is lost with it, so it has to be repeated after
        every login. An unknown id is accepted in silence, an empty list is answered with 500, more than 51 ids with
        an error.

        Args:
            message_ids: The kinds of question, such as `o163`; 1 to 51 of them.

        Source: `POST /iserver/questions/suppress`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-orders/suppress-order-reply-messages>
        """
        return self._send(calls.suppress(message_ids))

    def reset_suppression(self) -> SuppressionResult:
        """Ask all questions again.

        Takes back everything that `orders.suppress` did in this brokerage session; there is no way to take back one
        kind alone. Needs no body. May be repeated.

        Source: `POST /iserver/questions/suppress/reset`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-orders/reset-order-reply-message-suppression>
        """
        return self._send(calls.reset_suppression())

    def reply(
        self, reply_id: str, confirmed: bool
    ) -> (
        builtins.list[AcceptedOrder | FailedOrder | GatewayError | OrderQuestion | RejectedOrder]
        | OrderQuestion
        | OrderPrompt
        | RejectedOrder
        | FailedOrder
        | AcceptedOrder
    ):
        """Answer a question that came instead of an order id.

        `confirmed` true lets the order go on, which answers with the accepted orders or with the next question, under
        a new id; false discards it, answered with an error such as `Order not confirmed`. Answer at once and before
        any other request of the order flow: otherwise the id is gone (400, `reply id not found`, or 503 after a
        wait), and whether an order was sent has to be looked up in `orders.live`. `confirmed` is a real boolean; the
        text "true" is answered with 500. Never send an answer twice.

        Args:
            reply_id: The `id` of the question; good for one answer.
            confirmed: True: go on with the order; false: discard it.

        Source: `POST /iserver/reply/{replyId}`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-orders/confirm-order-reply-message>
        """
        return self._send(calls.reply(reply_id, confirmed))

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

    async def live(
        self, *, filters: str | None = None, force: bool | None = None, account_id: str | None = None
    ) -> LiveOrders:
        """The orders of this day's session, working, filled and cancelled.

        The first call of a session answers an empty list with `snapshot` false and only starts the subscription; the
        next one has the orders. An empty list alone therefore says nothing. At most 1000 orders are listed. Treat it
        as a cache: it is empty after the nightly reset although GTC orders exist, and new orders may come late;
        `orders.status` is more current. With several accounts, select the account first (`accounts.select`). Limited
        to one request in 5 seconds; `accounts.list` must have been called in this brokerage session, otherwise the
        answer is 500.

        `filters` outlasts its request: later calls stay filtered and the WebSocket topic `sor` loses its details
        until a call with `force`. `force` empties the cache and the very reply it was sent with. Filtering on the
        client side is safer.

        Args:
            filters: Which statuses to list, one or several joined by commas, spelt as here and not as in the reply
                (`pre_submitted`, not `PreSubmitted`). `sort_by_time` is not a status: it puts active orders first and
                the others in order of time. Outlasts the request.
            force: True empties the cache; the reply to this very request is then empty, and the next one is whole.
            account_id: One account of a linked structure; no longer documented.

        Source: `GET /iserver/account/orders`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-orders/list-open-orders>
        """
        return await self._send(calls.live(filters=filters, force=force, account_id=account_id))

    async def trades(self, *, days: int | None = None, account_id: str | None = None) -> builtins.list[Trade]:
        """The executions of the last days.

        One row for each execution, today's unless `days` asks for more, up to a week. The first call of a session may
        answer an empty list although there were trades. Rows are in no particular order and carry no currency; tell
        them apart by `execution_id` and sort them by `trade_time_r`. Conversions that IBKR makes to settle a trade
        are among them, with `liquidation_trade` 1. Limited to one request in 5 seconds, and meant to be called once a
        session. `accounts.list` must have been called in this brokerage session.

        Args:
            days: How many days to go back, 1 to 7; today only if left out.
            account_id: One account of a linked structure, or an allocation group; no longer documented.

        Source: `GET /iserver/account/trades`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-orders/trade-history>
        """
        return await self._send(calls.trades(days=days, account_id=account_id))

    async def modify(
        self, account_id: str, order_id: str, body: OrderTicket
    ) -> (
        builtins.list[AcceptedOrder | FailedOrder | GatewayError | OrderQuestion | RejectedOrder]
        | OrderQuestion
        | OrderPrompt
        | RejectedOrder
        | FailedOrder
        | AcceptedOrder
    ):
        """Change a working order.

        Replaces the order `orderId` by the ticket in the body, which is one ticket, not a list. It has to repeat
        everything the order was placed with, not just what changes; what is missing changes too, or the request
        fails. Answers like `orders.place`, questions included, and a question means that nothing has changed yet. An
        order that was filled meanwhile is answered with an error. `accounts.list` must have been called in this
        brokerage session.

        Args:
            account_id: The account of the order, or the advisor's group it was placed for.
            order_id: The order's id as IBKR gave it (`order_id`, `orderId`), not the `cOID`.
            body: The request body.

        Source: `POST /iserver/account/{accountId}/order/{orderId}`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-orders/modify-open-order>
        """
        return await self._send(calls.modify(account_id, order_id, body))

    async def cancel(
        self,
        account_id: str,
        order_id: str,
        *,
        ext_operator: str | None = None,
        manual_indicator: bool | None = None,
        manual_cancel_time: str | None = None,
    ) -> CancelAcknowledgement:
        """Ask for an order to be cancelled.

        Acknowledges the request, not the cancellation: until `orders.status` says `Cancelled` the order may still be
        filled. Order id `-1` cancels every open order of the account, so never pass on an id that has not been
        checked: the row of a rejected order has that very id. Cancelling a parent cancels its children, cancelling a
        child its siblings. An order that is unknown, already gone or inactive is answered with an error, with status
        400 or 200. US futures need `manualIndicator` and `extOperator`. `accounts.list` must have been called in this
        brokerage session.

        Args:
            account_id: The account of the order, or the advisor's group it was placed for.
            order_id: The order's id as IBKR gave it, not the `cOID`; `-1` cancels every open order.
            ext_operator: Who operates the system that cancels, for the same rule.
            manual_indicator: Whether a person (true) or a program (false) cancels; required for US futures and
                options on them (CME rule 536-B), however the order was placed.
            manual_cancel_time: When a person decided to cancel, for brokers and advisors; the format is not
                documented (`manualOrderTime` of a ticket is epoch time).

        Source: `DELETE /iserver/account/{accountId}/order/{orderId}`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-orders/cancel-an-open-order>
        """
        return await self._send(
            calls.cancel(
                account_id,
                order_id,
                ext_operator=ext_operator,
                manual_indicator=manual_indicator,
                manual_cancel_time=manual_cancel_time,
            )
        )

    async def place(
        self, account_id: str, orders: builtins.list[OrderTicket]
    ) -> (
        builtins.list[AcceptedOrder | FailedOrder | GatewayError | OrderQuestion | RejectedOrder]
        | OrderQuestion
        | OrderPrompt
        | RejectedOrder
        | FailedOrder
        | AcceptedOrder
    ):
        """Place an order, a bracket or a one-cancels-all group.

        Sends the tickets in `orders`. Several belong in one request only if they are a bracket (children name the
        parent's `cOID` as their `parentId`) or a group (each with `isSingleGroup`); of unrelated ones only some are
        processed. A status of 200 decides nothing: the reply may be accepted orders, questions, a prompt, rejections
        or an error.

        A question (`OrderQuestion`) means that the order has *not* been sent. Answer it with `orders.reply` at once;
        further questions may follow, three in a row are normal. Any other order request in between voids it. Rows of
        a list stand in no promised order, one list may mix kinds, and a group is not all or nothing: match rows by
        `local_order_id` and check each one. A row with `text`, or with order id `-1` or status `Failed`, is a
        rejection.

        `accounts.list` must have been called in this brokerage session. Never send a ticket twice because no answer
        came: the order may be live. Look for its `cOID` as `order_ref` in `orders.live` and `orders.trades` first; a
        `cOID` is refused if it was used in the last 24 hours. No pacing limit of its own applies, only that of all
        requests together.

        The documentation also shows this path as `/iserver/account/{modelCode}/orders`: a model code, or the
        allocation group of an advisor, stands in the account's place.

        Args:
            account_id: The account the order is for, such as `U1234567`, not its alias; an advisor may give an
                allocation group or a model code instead.
            orders: One ticket, or those of one bracket or one-cancels-all group; nothing else may be combined.

        Source: `POST /iserver/account/{accountId}/orders`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-orders/submit-new-order>
        """
        return await self._send(calls.place(account_id, orders))

    async def preview(self, account_id: str, orders: builtins.list[OrderTicket]) -> OrderPreview:
        """What an order would cost, and what it would do to margin and position.

        Takes the same tickets as `orders.place` and sends nothing to a market. Ask `market_data.snapshot` for the
        contract first. The figures are texts made for display, such as `1,977.60 USD (10 Shares)`. A preview may
        carry an `error`, for instance that funds are short, beside the figures, and then still be a preview; `null`
        there means none. Warnings begin with a number and a slash (`21/`), which is not the id of a question; those
        suppressed with `orders.suppress` are left out. Contracts whose rules say `forceOrderPreview` must be
        previewed before they are ordered. Quantity 0 is answered with 500, an unknown contract with 400.

        Args:
            account_id: The account the order is for, such as `U1234567`, not its alias; an advisor may give an
                allocation group or a model code instead.
            orders: One ticket, or those of one bracket or one-cancels-all group; nothing else may be combined.

        Source: `POST /iserver/account/{accountId}/orders/whatif`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-orders/new-order-preview>
        """
        return await self._send(calls.preview(account_id, orders))

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

    async def suppress(self, message_ids: builtins.list[str]) -> SuppressionResult:
        """Let questions of some kinds be confirmed without being asked.

        From now on orders pass as if every such question had been answered with yes; their warnings are left out of
        previews, too. Lasts as long as the brokerage session and is lost with it, so it has to be repeated after
        every login. An unknown id is accepted in silence, an empty list is answered with 500, more than 51 ids with
        an error.

        Args:
            message_ids: The kinds of question, such as `o163`; 1 to 51 of them.

        Source: `POST /iserver/questions/suppress`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-orders/suppress-order-reply-messages>
        """
        return await self._send(calls.suppress(message_ids))

    async def reset_suppression(self) -> SuppressionResult:
        """Ask all questions again.

        Takes back everything that `orders.suppress` did in this brokerage session; there is no way to take back one
        kind alone. Needs no body. May be repeated.

        Source: `POST /iserver/questions/suppress/reset`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-orders/reset-order-reply-message-suppression>
        """
        return await self._send(calls.reset_suppression())

    async def reply(
        self, reply_id: str, confirmed: bool
    ) -> (
        builtins.list[AcceptedOrder | FailedOrder | GatewayError | OrderQuestion | RejectedOrder]
        | OrderQuestion
        | OrderPrompt
        | RejectedOrder
        | FailedOrder
        | AcceptedOrder
    ):
        """Answer a question that came instead of an order id.

        `confirmed` true lets the order go on, which answers with the accepted orders or with the next question, under
        a new id; false discards it, answered with an error such as `Order not confirmed`. Answer at once and before
        any other request of the order flow: otherwise the id is gone (400, `reply id not found`, or 503 after a
        wait), and whether an order was sent has to be looked up in `orders.live`. `confirmed` is a real boolean; the
        text "true" is answered with 500. Never send an answer twice.

        Args:
            reply_id: The `id` of the question; good for one answer.
            confirmed: True: go on with the order; false: discard it.

        Source: `POST /iserver/reply/{replyId}`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-orders/confirm-order-reply-message>
        """
        return await self._send(calls.reply(reply_id, confirmed))

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
