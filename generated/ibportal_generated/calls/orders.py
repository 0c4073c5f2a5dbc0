"""Calls of the `orders` namespace: the requests of its methods, built and not sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._call import Call, Operation, given, reader

if TYPE_CHECKING:
    import builtins

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


STATUS = Operation("orders.status", "GET", "/iserver/account/order/status/{orderId}")


def status(order_id: str) -> Call[OrderStatus]:
    from ..api.orders import orders_status as endpoint

    return Call(
        STATUS,
        endpoint._get_kwargs(
            order_id=order_id,
        ),
        reader(endpoint._parse_response, ((200, "OrderStatus"),)),
    )


LIVE = Operation("orders.live", "GET", "/iserver/account/orders")


def live(*, filters: str | None = None, force: bool | None = None, account_id: str | None = None) -> Call[LiveOrders]:
    from ..api.orders import orders_live as endpoint

    return Call(
        LIVE,
        endpoint._get_kwargs(
            filters=given(filters),
            force=given(force),
            account_id=given(account_id),
        ),
        reader(endpoint._parse_response, ((200, "LiveOrders"),)),
    )


TRADES = Operation("orders.trades", "GET", "/iserver/account/trades")


def trades(*, days: int | None = None, account_id: str | None = None) -> Call[builtins.list[Trade]]:
    from ..api.orders import orders_trades as endpoint

    return Call(
        TRADES,
        endpoint._get_kwargs(
            days=given(days),
            account_id=given(account_id),
        ),
        reader(endpoint._parse_response, ((200, "list[Trade]"),)),
    )


MODIFY = Operation("orders.modify", "POST", "/iserver/account/{accountId}/order/{orderId}")


def modify(
    account_id: str, order_id: str, body: OrderTicket
) -> Call[
    builtins.list[AcceptedOrder | FailedOrder | GatewayError | OrderQuestion | RejectedOrder]
    | OrderQuestion
    | OrderPrompt
    | RejectedOrder
    | FailedOrder
    | AcceptedOrder
]:
    from ..api.orders import orders_modify as endpoint

    try:
        request = endpoint._get_kwargs(
            account_id=account_id,
            order_id=order_id,
            body=body,
        )
    except (AttributeError, TypeError):
        from .._unfit import refuse

        refuse(MODIFY, modify, locals())
        raise
    return Call(
        MODIFY,
        request,
        reader(
            endpoint._parse_response,
            (
                (
                    200,
                    "list[OrderQuestion | RejectedOrder | FailedOrder | AcceptedOrder | GatewayError] | OrderQuestion | OrderPrompt | RejectedOrder | FailedOrder | AcceptedOrder | GatewayError",
                ),
            ),
        ),
    )


CANCEL = Operation("orders.cancel", "DELETE", "/iserver/account/{accountId}/order/{orderId}")


def cancel(
    account_id: str,
    order_id: str,
    *,
    ext_operator: str | None = None,
    manual_indicator: bool | None = None,
    manual_cancel_time: str | None = None,
) -> Call[CancelAcknowledgement]:
    from ..api.orders import orders_cancel as endpoint

    return Call(
        CANCEL,
        endpoint._get_kwargs(
            account_id=account_id,
            order_id=order_id,
            ext_operator=given(ext_operator),
            manual_indicator=given(manual_indicator),
            manual_cancel_time=given(manual_cancel_time),
        ),
        reader(endpoint._parse_response, ((200, "CancelAcknowledgement | GatewayError"),)),
    )


PLACE = Operation("orders.place", "POST", "/iserver/account/{accountId}/orders")


def place(
    account_id: str, orders: builtins.list[OrderTicket]
) -> Call[
    builtins.list[AcceptedOrder | FailedOrder | GatewayError | OrderQuestion | RejectedOrder]
    | OrderQuestion
    | OrderPrompt
    | RejectedOrder
    | FailedOrder
    | AcceptedOrder
]:
    from ..api.orders import orders_place as endpoint
    from ..models.order_tickets import OrderTickets

    try:
        request = endpoint._get_kwargs(
            account_id=account_id,
            body=OrderTickets(
                orders=orders,
            ),
        )
    except (AttributeError, TypeError):
        from .._unfit import refuse

        refuse(PLACE, place, locals())
        raise
    return Call(
        PLACE,
        request,
        reader(
            endpoint._parse_response,
            (
                (
                    200,
                    "list[OrderQuestion | RejectedOrder | FailedOrder | AcceptedOrder | GatewayError] | OrderQuestion | OrderPrompt | RejectedOrder | FailedOrder | AcceptedOrder | GatewayError",
                ),
            ),
        ),
    )


PREVIEW = Operation("orders.preview", "POST", "/iserver/account/{accountId}/orders/whatif")


def preview(account_id: str, orders: builtins.list[OrderTicket]) -> Call[OrderPreview]:
    from ..api.orders import orders_preview as endpoint
    from ..models.order_tickets import OrderTickets

    try:
        request = endpoint._get_kwargs(
            account_id=account_id,
            body=OrderTickets(
                orders=orders,
            ),
        )
    except (AttributeError, TypeError):
        from .._unfit import refuse

        refuse(PREVIEW, preview, locals())
        raise
    return Call(
        PREVIEW,
        request,
        reader(endpoint._parse_response, ((200, "OrderPreview | GatewayError"),)),
    )


ANSWER_PROMPT = Operation("orders.answer_prompt", "POST", "/iserver/notification")


def answer_prompt(order_id: int, req_id: str, text: str) -> Call[str]:
    from ..api.orders import orders_answer_prompt as endpoint
    from ..models.prompt_answer import PromptAnswer

    return Call(
        ANSWER_PROMPT,
        endpoint._get_kwargs(
            body=PromptAnswer(
                order_id=order_id,
                req_id=req_id,
                text=text,
            ),
        ),
        reader(endpoint._parse_response, ((200, "str"),)),
    )


SUPPRESS = Operation("orders.suppress", "POST", "/iserver/questions/suppress")


def suppress(message_ids: builtins.list[str]) -> Call[SuppressionResult]:
    from ..api.orders import orders_suppress as endpoint
    from ..models.question_suppression import QuestionSuppression

    return Call(
        SUPPRESS,
        endpoint._get_kwargs(
            body=QuestionSuppression(
                message_ids=message_ids,
            ),
        ),
        reader(endpoint._parse_response, ((200, "SuppressionResult"),)),
    )


RESET_SUPPRESSION = Operation("orders.reset_suppression", "POST", "/iserver/questions/suppress/reset")


def reset_suppression() -> Call[SuppressionResult]:
    from ..api.orders import orders_reset_suppression as endpoint

    return Call(
        RESET_SUPPRESSION,
        endpoint._get_kwargs(),
        reader(endpoint._parse_response, ((200, "SuppressionResult"),)),
    )


REPLY = Operation("orders.reply", "POST", "/iserver/reply/{replyId}")


def reply(
    reply_id: str, confirmed: bool
) -> Call[
    builtins.list[AcceptedOrder | FailedOrder | GatewayError | OrderQuestion | RejectedOrder]
    | OrderQuestion
    | OrderPrompt
    | RejectedOrder
    | FailedOrder
    | AcceptedOrder
]:
    from ..api.orders import orders_reply as endpoint
    from ..models.question_answer import QuestionAnswer

    return Call(
        REPLY,
        endpoint._get_kwargs(
            reply_id=reply_id,
            body=QuestionAnswer(
                confirmed=confirmed,
            ),
        ),
        reader(
            endpoint._parse_response,
            (
                (
                    200,
                    "list[OrderQuestion | RejectedOrder | FailedOrder | AcceptedOrder | GatewayError] | OrderQuestion | OrderPrompt | RejectedOrder | FailedOrder | AcceptedOrder | GatewayError",
                ),
            ),
        ),
    )


PLACE_SINGLE = Operation("orders.place_single", "POST", "/iserver/account/{accountId}/order", deprecated=True)


def place_single(
    account_id: str, body: OrderTicket
) -> Call[
    builtins.list[AcceptedOrder | FailedOrder | GatewayError | OrderQuestion | RejectedOrder]
    | OrderQuestion
    | OrderPrompt
    | RejectedOrder
    | FailedOrder
    | AcceptedOrder
]:
    from ..api.orders import orders_place_single as endpoint

    try:
        request = endpoint._get_kwargs(
            account_id=account_id,
            body=body,
        )
    except (AttributeError, TypeError):
        from .._unfit import refuse

        refuse(PLACE_SINGLE, place_single, locals())
        raise
    return Call(
        PLACE_SINGLE,
        request,
        reader(
            endpoint._parse_response,
            (
                (
                    200,
                    "list[OrderQuestion | RejectedOrder | FailedOrder | AcceptedOrder | GatewayError] | OrderQuestion | OrderPrompt | RejectedOrder | FailedOrder | AcceptedOrder | GatewayError",
                ),
            ),
        ),
    )


PLACE_FOR_GROUP = Operation("orders.place_for_group", "POST", "/iserver/account/orders/{faGroup}", deprecated=True)


def place_for_group(
    fa_group: str, body: OrderTicket
) -> Call[
    builtins.list[AcceptedOrder | FailedOrder | GatewayError | OrderQuestion | RejectedOrder]
    | OrderQuestion
    | OrderPrompt
    | RejectedOrder
    | FailedOrder
    | AcceptedOrder
]:
    from ..api.orders import orders_place_for_group as endpoint

    try:
        request = endpoint._get_kwargs(
            fa_group=fa_group,
            body=body,
        )
    except (AttributeError, TypeError):
        from .._unfit import refuse

        refuse(PLACE_FOR_GROUP, place_for_group, locals())
        raise
    return Call(
        PLACE_FOR_GROUP,
        request,
        reader(
            endpoint._parse_response,
            (
                (
                    200,
                    "list[OrderQuestion | RejectedOrder | FailedOrder | AcceptedOrder | GatewayError] | OrderQuestion | OrderPrompt | RejectedOrder | FailedOrder | AcceptedOrder | GatewayError",
                ),
            ),
        ),
    )


PREVIEW_SINGLE = Operation(
    "orders.preview_single", "POST", "/iserver/account/{accountId}/order/whatif", deprecated=True
)


def preview_single(account_id: str, body: OrderTicket) -> Call[OrderPreview]:
    from ..api.orders import orders_preview_single as endpoint

    try:
        request = endpoint._get_kwargs(
            account_id=account_id,
            body=body,
        )
    except (AttributeError, TypeError):
        from .._unfit import refuse

        refuse(PREVIEW_SINGLE, preview_single, locals())
        raise
    return Call(
        PREVIEW_SINGLE,
        request,
        reader(endpoint._parse_response, ((200, "OrderPreview | GatewayError"),)),
    )
