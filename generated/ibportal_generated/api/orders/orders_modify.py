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
from ...models.order_ticket import OrderTicket
from ...models.rejected_order import RejectedOrder
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    account_id: str,
    order_id: str,
    *,
    body: OrderTicket,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/iserver/account/{account_id}/order/{order_id}".format(
            account_id=quote(str(account_id), safe=""),
            order_id=quote(str(order_id), safe=""),
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
    account_id: str,
    order_id: str,
    *,
    client: AuthenticatedClient,
    body: OrderTicket,
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
    """Change a working order.

     Replaces the order `orderId` by the ticket in the body, which is one ticket, not a list. It has to
    repeat everything the order was placed with, not just what changes; what is missing changes too, or
    the request fails. Answers like `orders.place`, questions included, and a question means that
    nothing has changed yet. An order that was filled meanwhile is answered with an error.
    `accounts.list` must have been called in this brokerage session.

    Args:
        account_id (str):
        order_id (str):
        body (OrderTicket): What is to be bought or sold, and how. Names the contract with `conid`
            or `conidex` and the size with `quantity`, `cashQty` or `fxQty`, one of each. Prices and
            sizes are numbers: text in their place is refused with 400.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AcceptedOrder | FailedOrder | GatewayError | list[AcceptedOrder | FailedOrder | GatewayError | OrderQuestion | RejectedOrder] | OrderPrompt | OrderQuestion | RejectedOrder | GatewayError]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
        order_id=order_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    account_id: str,
    order_id: str,
    *,
    client: AuthenticatedClient,
    body: OrderTicket,
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
    """Change a working order.

     Replaces the order `orderId` by the ticket in the body, which is one ticket, not a list. It has to
    repeat everything the order was placed with, not just what changes; what is missing changes too, or
    the request fails. Answers like `orders.place`, questions included, and a question means that
    nothing has changed yet. An order that was filled meanwhile is answered with an error.
    `accounts.list` must have been called in this brokerage session.

    Args:
        account_id (str):
        order_id (str):
        body (OrderTicket): What is to be bought or sold, and how. Names the contract with `conid`
            or `conidex` and the size with `quantity`, `cashQty` or `fxQty`, one of each. Prices and
            sizes are numbers: text in their place is refused with 400.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AcceptedOrder | FailedOrder | GatewayError | list[AcceptedOrder | FailedOrder | GatewayError | OrderQuestion | RejectedOrder] | OrderPrompt | OrderQuestion | RejectedOrder | GatewayError
    """

    return sync_detailed(
        account_id=account_id,
        order_id=order_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    account_id: str,
    order_id: str,
    *,
    client: AuthenticatedClient,
    body: OrderTicket,
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
    """Change a working order.

     Replaces the order `orderId` by the ticket in the body, which is one ticket, not a list. It has to
    repeat everything the order was placed with, not just what changes; what is missing changes too, or
    the request fails. Answers like `orders.place`, questions included, and a question means that
    nothing has changed yet. An order that was filled meanwhile is answered with an error.
    `accounts.list` must have been called in this brokerage session.

    Args:
        account_id (str):
        order_id (str):
        body (OrderTicket): What is to be bought or sold, and how. Names the contract with `conid`
            or `conidex` and the size with `quantity`, `cashQty` or `fxQty`, one of each. Prices and
            sizes are numbers: text in their place is refused with 400.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AcceptedOrder | FailedOrder | GatewayError | list[AcceptedOrder | FailedOrder | GatewayError | OrderQuestion | RejectedOrder] | OrderPrompt | OrderQuestion | RejectedOrder | GatewayError]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
        order_id=order_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    account_id: str,
    order_id: str,
    *,
    client: AuthenticatedClient,
    body: OrderTicket,
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
    """Change a working order.

     Replaces the order `orderId` by the ticket in the body, which is one ticket, not a list. It has to
    repeat everything the order was placed with, not just what changes; what is missing changes too, or
    the request fails. Answers like `orders.place`, questions included, and a question means that
    nothing has changed yet. An order that was filled meanwhile is answered with an error.
    `accounts.list` must have been called in this brokerage session.

    Args:
        account_id (str):
        order_id (str):
        body (OrderTicket): What is to be bought or sold, and how. Names the contract with `conid`
            or `conidex` and the size with `quantity`, `cashQty` or `fxQty`, one of each. Prices and
            sizes are numbers: text in their place is refused with 400.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AcceptedOrder | FailedOrder | GatewayError | list[AcceptedOrder | FailedOrder | GatewayError | OrderQuestion | RejectedOrder] | OrderPrompt | OrderQuestion | RejectedOrder | GatewayError
    """

    return (
        await asyncio_detailed(
            account_id=account_id,
            order_id=order_id,
            client=client,
            body=body,
        )
    ).parsed
