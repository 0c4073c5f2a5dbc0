from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.gateway_error import GatewayError
from ...models.live_orders import LiveOrders
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    filters: str | Unset = UNSET,
    force: bool | Unset = UNSET,
    account_id: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["filters"] = filters

    params["force"] = force

    params["accountId"] = account_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/iserver/account/orders",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GatewayError | LiveOrders | None:
    if response.status_code == 200:
        response_200 = LiveOrders.from_dict(response.json())

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
) -> Response[GatewayError | LiveOrders]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    filters: str | Unset = UNSET,
    force: bool | Unset = UNSET,
    account_id: str | Unset = UNSET,
) -> Response[GatewayError | LiveOrders]:
    """The orders of this day's session, working, filled and cancelled.

     The first call of a session answers an empty list with `snapshot` false and only starts the
    subscription; the next one has the orders. An empty list alone therefore says nothing. At most 1000
    orders are listed. Treat it as a cache: it is empty after the nightly reset although GTC orders
    exist, and new orders may come late; `orders.status` is more current. With several accounts, select
    the account first (`accounts.select`). Limited to one request in 5 seconds; `accounts.list` must
    have been called in this brokerage session, otherwise the answer is 500.

    `filters` outlasts its request: later calls stay filtered and the WebSocket topic `sor` loses its
    details until a call with `force`. `force` empties the cache and the very reply it was sent with.
    Filtering on the client side is safer.

    Args:
        filters (str | Unset):
        force (bool | Unset):
        account_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | LiveOrders]
    """

    kwargs = _get_kwargs(
        filters=filters,
        force=force,
        account_id=account_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    filters: str | Unset = UNSET,
    force: bool | Unset = UNSET,
    account_id: str | Unset = UNSET,
) -> GatewayError | LiveOrders | None:
    """The orders of this day's session, working, filled and cancelled.

     The first call of a session answers an empty list with `snapshot` false and only starts the
    subscription; the next one has the orders. An empty list alone therefore says nothing. At most 1000
    orders are listed. Treat it as a cache: it is empty after the nightly reset although GTC orders
    exist, and new orders may come late; `orders.status` is more current. With several accounts, select
    the account first (`accounts.select`). Limited to one request in 5 seconds; `accounts.list` must
    have been called in this brokerage session, otherwise the answer is 500.

    `filters` outlasts its request: later calls stay filtered and the WebSocket topic `sor` loses its
    details until a call with `force`. `force` empties the cache and the very reply it was sent with.
    Filtering on the client side is safer.

    Args:
        filters (str | Unset):
        force (bool | Unset):
        account_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | LiveOrders
    """

    return sync_detailed(
        client=client,
        filters=filters,
        force=force,
        account_id=account_id,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    filters: str | Unset = UNSET,
    force: bool | Unset = UNSET,
    account_id: str | Unset = UNSET,
) -> Response[GatewayError | LiveOrders]:
    """The orders of this day's session, working, filled and cancelled.

     The first call of a session answers an empty list with `snapshot` false and only starts the
    subscription; the next one has the orders. An empty list alone therefore says nothing. At most 1000
    orders are listed. Treat it as a cache: it is empty after the nightly reset although GTC orders
    exist, and new orders may come late; `orders.status` is more current. With several accounts, select
    the account first (`accounts.select`). Limited to one request in 5 seconds; `accounts.list` must
    have been called in this brokerage session, otherwise the answer is 500.

    `filters` outlasts its request: later calls stay filtered and the WebSocket topic `sor` loses its
    details until a call with `force`. `force` empties the cache and the very reply it was sent with.
    Filtering on the client side is safer.

    Args:
        filters (str | Unset):
        force (bool | Unset):
        account_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | LiveOrders]
    """

    kwargs = _get_kwargs(
        filters=filters,
        force=force,
        account_id=account_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    filters: str | Unset = UNSET,
    force: bool | Unset = UNSET,
    account_id: str | Unset = UNSET,
) -> GatewayError | LiveOrders | None:
    """The orders of this day's session, working, filled and cancelled.

     The first call of a session answers an empty list with `snapshot` false and only starts the
    subscription; the next one has the orders. An empty list alone therefore says nothing. At most 1000
    orders are listed. Treat it as a cache: it is empty after the nightly reset although GTC orders
    exist, and new orders may come late; `orders.status` is more current. With several accounts, select
    the account first (`accounts.select`). Limited to one request in 5 seconds; `accounts.list` must
    have been called in this brokerage session, otherwise the answer is 500.

    `filters` outlasts its request: later calls stay filtered and the WebSocket topic `sor` loses its
    details until a call with `force`. `force` empties the cache and the very reply it was sent with.
    Filtering on the client side is safer.

    Args:
        filters (str | Unset):
        force (bool | Unset):
        account_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | LiveOrders
    """

    return (
        await asyncio_detailed(
            client=client,
            filters=filters,
            force=force,
            account_id=account_id,
        )
    ).parsed
