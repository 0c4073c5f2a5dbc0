from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import httpx

from ... import errors
from ...models.gateway_error import GatewayError
from ...models.order_preview import OrderPreview
from ...models.order_tickets import OrderTickets
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    account_id: str,
    *,
    body: OrderTickets,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/iserver/account/{account_id}/orders/whatif".format(
            account_id=quote(str(account_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GatewayError | GatewayError | OrderPreview | None:
    if response.status_code == 200:

        def _parse_response_200(data: object) -> GatewayError | OrderPreview:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                response_200_type_0 = OrderPreview.from_dict(data)

                return response_200_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            response_200_type_1 = GatewayError.from_dict(data)

            return response_200_type_1

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
) -> Response[GatewayError | GatewayError | OrderPreview]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    account_id: str,
    *,
    client: AuthenticatedClient,
    body: OrderTickets,
) -> Response[GatewayError | GatewayError | OrderPreview]:
    """What an order would cost, and what it would do to margin and position.

     Takes the same tickets as `orders.place` and sends nothing to a market. Ask `market_data.snapshot`
    for the contract first. The figures are texts made for display, such as `1,977.60 USD (10 Shares)`.
    A preview may carry an `error`, for instance that funds are short, beside the figures, and then
    still be a preview; `null` there means none. Warnings begin with a number and a slash (`21/`), which
    is not the id of a question; those suppressed with `orders.suppress` are left out. Contracts whose
    rules say `forceOrderPreview` must be previewed before they are ordered. Quantity 0 is answered with
    500, an unknown contract with 400.

    Args:
        account_id (str):
        body (OrderTickets): Tickets that belong together, or one.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | GatewayError | OrderPreview]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    account_id: str,
    *,
    client: AuthenticatedClient,
    body: OrderTickets,
) -> GatewayError | GatewayError | OrderPreview | None:
    """What an order would cost, and what it would do to margin and position.

     Takes the same tickets as `orders.place` and sends nothing to a market. Ask `market_data.snapshot`
    for the contract first. The figures are texts made for display, such as `1,977.60 USD (10 Shares)`.
    A preview may carry an `error`, for instance that funds are short, beside the figures, and then
    still be a preview; `null` there means none. Warnings begin with a number and a slash (`21/`), which
    is not the id of a question; those suppressed with `orders.suppress` are left out. Contracts whose
    rules say `forceOrderPreview` must be previewed before they are ordered. Quantity 0 is answered with
    500, an unknown contract with 400.

    Args:
        account_id (str):
        body (OrderTickets): Tickets that belong together, or one.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | GatewayError | OrderPreview
    """

    return sync_detailed(
        account_id=account_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    account_id: str,
    *,
    client: AuthenticatedClient,
    body: OrderTickets,
) -> Response[GatewayError | GatewayError | OrderPreview]:
    """What an order would cost, and what it would do to margin and position.

     Takes the same tickets as `orders.place` and sends nothing to a market. Ask `market_data.snapshot`
    for the contract first. The figures are texts made for display, such as `1,977.60 USD (10 Shares)`.
    A preview may carry an `error`, for instance that funds are short, beside the figures, and then
    still be a preview; `null` there means none. Warnings begin with a number and a slash (`21/`), which
    is not the id of a question; those suppressed with `orders.suppress` are left out. Contracts whose
    rules say `forceOrderPreview` must be previewed before they are ordered. Quantity 0 is answered with
    500, an unknown contract with 400.

    Args:
        account_id (str):
        body (OrderTickets): Tickets that belong together, or one.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | GatewayError | OrderPreview]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    account_id: str,
    *,
    client: AuthenticatedClient,
    body: OrderTickets,
) -> GatewayError | GatewayError | OrderPreview | None:
    """What an order would cost, and what it would do to margin and position.

     Takes the same tickets as `orders.place` and sends nothing to a market. Ask `market_data.snapshot`
    for the contract first. The figures are texts made for display, such as `1,977.60 USD (10 Shares)`.
    A preview may carry an `error`, for instance that funds are short, beside the figures, and then
    still be a preview; `null` there means none. Warnings begin with a number and a slash (`21/`), which
    is not the id of a question; those suppressed with `orders.suppress` are left out. Contracts whose
    rules say `forceOrderPreview` must be previewed before they are ordered. Quantity 0 is answered with
    500, an unknown contract with 400.

    Args:
        account_id (str):
        body (OrderTickets): Tickets that belong together, or one.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | GatewayError | OrderPreview
    """

    return (
        await asyncio_detailed(
            account_id=account_id,
            client=client,
            body=body,
        )
    ).parsed
