from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import httpx

from ... import errors
from ...models.gateway_error import GatewayError
from ...models.order_status import OrderStatus
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    order_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/iserver/account/order/status/{order_id}".format(
            order_id=quote(str(order_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GatewayError | OrderStatus | None:
    if response.status_code == 200:
        response_200 = OrderStatus.from_dict(response.json())

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
) -> Response[GatewayError | OrderStatus]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    order_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[GatewayError | OrderStatus]:
    """One order, in full.

     More current than `orders.live`. Knows the orders of this brokerage session only: an unknown order,
    one of another account, or one that ended in an earlier session is answered with 400, or after some
    seconds with 503, and an error like `Order 1 is not found`. With several accounts, select the
    account first (`accounts.select`). Numbers come as text, and an empty text means that the field does
    not apply, such as the limit price of a market order. `accounts.list` must have been called in this
    brokerage session.

    Args:
        order_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | OrderStatus]
    """

    kwargs = _get_kwargs(
        order_id=order_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    order_id: str,
    *,
    client: AuthenticatedClient,
) -> GatewayError | OrderStatus | None:
    """One order, in full.

     More current than `orders.live`. Knows the orders of this brokerage session only: an unknown order,
    one of another account, or one that ended in an earlier session is answered with 400, or after some
    seconds with 503, and an error like `Order 1 is not found`. With several accounts, select the
    account first (`accounts.select`). Numbers come as text, and an empty text means that the field does
    not apply, such as the limit price of a market order. `accounts.list` must have been called in this
    brokerage session.

    Args:
        order_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | OrderStatus
    """

    return sync_detailed(
        order_id=order_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    order_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[GatewayError | OrderStatus]:
    """One order, in full.

     More current than `orders.live`. Knows the orders of this brokerage session only: an unknown order,
    one of another account, or one that ended in an earlier session is answered with 400, or after some
    seconds with 503, and an error like `Order 1 is not found`. With several accounts, select the
    account first (`accounts.select`). Numbers come as text, and an empty text means that the field does
    not apply, such as the limit price of a market order. `accounts.list` must have been called in this
    brokerage session.

    Args:
        order_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | OrderStatus]
    """

    kwargs = _get_kwargs(
        order_id=order_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    order_id: str,
    *,
    client: AuthenticatedClient,
) -> GatewayError | OrderStatus | None:
    """One order, in full.

     More current than `orders.live`. Knows the orders of this brokerage session only: an unknown order,
    one of another account, or one that ended in an earlier session is answered with 400, or after some
    seconds with 503, and an error like `Order 1 is not found`. With several accounts, select the
    account first (`accounts.select`). Numbers come as text, and an empty text means that the field does
    not apply, such as the limit price of a market order. `accounts.list` must have been called in this
    brokerage session.

    Args:
        order_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | OrderStatus
    """

    return (
        await asyncio_detailed(
            order_id=order_id,
            client=client,
        )
    ).parsed
