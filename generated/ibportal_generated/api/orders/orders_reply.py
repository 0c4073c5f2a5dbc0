from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import httpx

from ... import errors
from ...models.accepted_order import AcceptedOrder
from ...models.failed_order import FailedOrder
from ...models.gateway_error import GatewayError
from ...models.order_prompt import OrderPrompt
from ...models.order_question import OrderQuestion
from ...models.question_answer import QuestionAnswer
from ...models.rejected_order import RejectedOrder
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    reply_id: str,
    *,
    body: QuestionAnswer,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/iserver/reply/{reply_id}".format(
            reply_id=quote(str(reply_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> (
    AcceptedOrder
    | FailedOrder
    | GatewayError
    | list[AcceptedOrder | FailedOrder | GatewayError | OrderQuestion | RejectedOrder]
    | OrderPrompt
    | OrderQuestion
    | RejectedOrder
    | GatewayError
    | None
):
    if response.status_code == 200:

        def _parse_response_200(
            data: object,
        ) -> (
            AcceptedOrder
            | FailedOrder
            | GatewayError
            | list[AcceptedOrder | FailedOrder | GatewayError | OrderQuestion | RejectedOrder]
            | OrderPrompt
            | OrderQuestion
            | RejectedOrder
        ):
            try:
                if not isinstance(data, list):
                    raise TypeError()
                componentsschemasorder_reply_type_0 = []
                _componentsschemasorder_reply_type_0 = data
                for componentsschemasorder_reply_type_0_item_data in _componentsschemasorder_reply_type_0:

                    def _parse_componentsschemasorder_reply_type_0_item(
                        data: object,
                    ) -> AcceptedOrder | FailedOrder | GatewayError | OrderQuestion | RejectedOrder:
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            componentsschemasorder_reply_type_0_item_type_0 = OrderQuestion.from_dict(data)

                            return componentsschemasorder_reply_type_0_item_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            componentsschemasorder_reply_type_0_item_type_1 = RejectedOrder.from_dict(data)

                            return componentsschemasorder_reply_type_0_item_type_1
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            componentsschemasorder_reply_type_0_item_type_2 = FailedOrder.from_dict(data)

                            return componentsschemasorder_reply_type_0_item_type_2
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        try:
                            if not isinstance(data, dict):
                                raise TypeError()
                            componentsschemasorder_reply_type_0_item_type_3 = AcceptedOrder.from_dict(data)

                            return componentsschemasorder_reply_type_0_item_type_3
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        if not isinstance(data, dict):
                            raise TypeError()
                        componentsschemasorder_reply_type_0_item_type_4 = GatewayError.from_dict(data)

                        return componentsschemasorder_reply_type_0_item_type_4

                    componentsschemasorder_reply_type_0_item = _parse_componentsschemasorder_reply_type_0_item(
                        componentsschemasorder_reply_type_0_item_data
                    )

                    componentsschemasorder_reply_type_0.append(componentsschemasorder_reply_type_0_item)

                return componentsschemasorder_reply_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemasorder_reply_type_1 = OrderQuestion.from_dict(data)

                return componentsschemasorder_reply_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemasorder_reply_type_2 = OrderPrompt.from_dict(data)

                return componentsschemasorder_reply_type_2
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemasorder_reply_type_3 = RejectedOrder.from_dict(data)

                return componentsschemasorder_reply_type_3
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemasorder_reply_type_4 = FailedOrder.from_dict(data)

                return componentsschemasorder_reply_type_4
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemasorder_reply_type_5 = AcceptedOrder.from_dict(data)

                return componentsschemasorder_reply_type_5
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemasorder_reply_type_6 = GatewayError.from_dict(data)

            return componentsschemasorder_reply_type_6

        response_200 = _parse_response_200(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = GatewayError.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = GatewayError.from_dict(response.json())

        return response_401

    if response.status_code == 500:
        response_500 = GatewayError.from_dict(response.json())

        return response_500

    if response.status_code == 503:
        response_503 = GatewayError.from_dict(response.json())

        return response_503

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[
    AcceptedOrder
    | FailedOrder
    | GatewayError
    | list[AcceptedOrder | FailedOrder | GatewayError | OrderQuestion | RejectedOrder]
    | OrderPrompt
    | OrderQuestion
    | RejectedOrder
    | GatewayError
]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    reply_id: str,
    *,
    client: AuthenticatedClient,
    body: QuestionAnswer,
) -> Response[
    AcceptedOrder
    | FailedOrder
    | GatewayError
    | list[AcceptedOrder | FailedOrder | GatewayError | OrderQuestion | RejectedOrder]
    | OrderPrompt
    | OrderQuestion
    | RejectedOrder
    | GatewayError
]:
    """Answer a question that came instead of an order id.

     `confirmed` true lets the order go on, which answers with the accepted orders or with the next
    question, under a new id; false discards it, answered with an error such as `Order not confirmed`.
    Answer at once and before any other request of the order flow: otherwise the id is gone (400, `reply
    id not found`, or 503 after a wait), and whether an order was sent has to be looked up in
    `orders.live`. `confirmed` is a real boolean; the text "true" is answered with 500. Never send an
    answer twice.

    Args:
        reply_id (str):
        body (QuestionAnswer):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AcceptedOrder | FailedOrder | GatewayError | list[AcceptedOrder | FailedOrder | GatewayError | OrderQuestion | RejectedOrder] | OrderPrompt | OrderQuestion | RejectedOrder | GatewayError]
    """

    kwargs = _get_kwargs(
        reply_id=reply_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    reply_id: str,
    *,
    client: AuthenticatedClient,
    body: QuestionAnswer,
) -> (
    AcceptedOrder
    | FailedOrder
    | GatewayError
    | list[AcceptedOrder | FailedOrder | GatewayError | OrderQuestion | RejectedOrder]
    | OrderPrompt
    | OrderQuestion
    | RejectedOrder
    | GatewayError
    | None
):
    """Answer a question that came instead of an order id.

     `confirmed` true lets the order go on, which answers with the accepted orders or with the next
    question, under a new id; false discards it, answered with an error such as `Order not confirmed`.
    Answer at once and before any other request of the order flow: otherwise the id is gone (400, `reply
    id not found`, or 503 after a wait), and whether an order was sent has to be looked up in
    `orders.live`. `confirmed` is a real boolean; the text "true" is answered with 500. Never send an
    answer twice.

    Args:
        reply_id (str):
        body (QuestionAnswer):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AcceptedOrder | FailedOrder | GatewayError | list[AcceptedOrder | FailedOrder | GatewayError | OrderQuestion | RejectedOrder] | OrderPrompt | OrderQuestion | RejectedOrder | GatewayError
    """

    return sync_detailed(
        reply_id=reply_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    reply_id: str,
    *,
    client: AuthenticatedClient,
    body: QuestionAnswer,
) -> Response[
    AcceptedOrder
    | FailedOrder
    | GatewayError
    | list[AcceptedOrder | FailedOrder | GatewayError | OrderQuestion | RejectedOrder]
    | OrderPrompt
    | OrderQuestion
    | RejectedOrder
    | GatewayError
]:
    """Answer a question that came instead of an order id.

     `confirmed` true lets the order go on, which answers with the accepted orders or with the next
    question, under a new id; false discards it, answered with an error such as `Order not confirmed`.
    Answer at once and before any other request of the order flow: otherwise the id is gone (400, `reply
    id not found`, or 503 after a wait), and whether an order was sent has to be looked up in
    `orders.live`. `confirmed` is a real boolean; the text "true" is answered with 500. Never send an
    answer twice.

    Args:
        reply_id (str):
        body (QuestionAnswer):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AcceptedOrder | FailedOrder | GatewayError | list[AcceptedOrder | FailedOrder | GatewayError | OrderQuestion | RejectedOrder] | OrderPrompt | OrderQuestion | RejectedOrder | GatewayError]
    """

    kwargs = _get_kwargs(
        reply_id=reply_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    reply_id: str,
    *,
    client: AuthenticatedClient,
    body: QuestionAnswer,
) -> (
    AcceptedOrder
    | FailedOrder
    | GatewayError
    | list[AcceptedOrder | FailedOrder | GatewayError | OrderQuestion | RejectedOrder]
    | OrderPrompt
    | OrderQuestion
    | RejectedOrder
    | GatewayError
    | None
):
    """Answer a question that came instead of an order id.

     `confirmed` true lets the order go on, which answers with the accepted orders or with the next
    question, under a new id; false discards it, answered with an error such as `Order not confirmed`.
    Answer at once and before any other request of the order flow: otherwise the id is gone (400, `reply
    id not found`, or 503 after a wait), and whether an order was sent has to be looked up in
    `orders.live`. `confirmed` is a real boolean; the text "true" is answered with 500. Never send an
    answer twice.

    Args:
        reply_id (str):
        body (QuestionAnswer):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AcceptedOrder | FailedOrder | GatewayError | list[AcceptedOrder | FailedOrder | GatewayError | OrderQuestion | RejectedOrder] | OrderPrompt | OrderQuestion | RejectedOrder | GatewayError
    """

    return (
        await asyncio_detailed(
            reply_id=reply_id,
            client=client,
            body=body,
        )
    ).parsed
