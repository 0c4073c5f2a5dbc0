from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.gateway_error import GatewayError
from ...models.nav_allocation import NavAllocation
from ...models.nav_allocation_request import NavAllocationRequest
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    body: NavAllocationRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/pa/allocation",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GatewayError | NavAllocation | None:
    if response.status_code == 200:
        response_200 = NavAllocation.from_dict(response.json())

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
) -> Response[GatewayError | NavAllocation]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: NavAllocationRequest,
) -> Response[GatewayError | NavAllocation]:
    """Shares of net asset value by instrument kind, asset class, sector, region or country.

     Aggregated over the accounts named, long and short apart, each with its total. Weights are fractions
    of their side, 0.25 for a quarter. `ALL` brings every category at once. Without a date the reply is
    for today where all accounts have the currency asked for as base currency (`realtime` is true), else
    for the previous business day. Accounts that could not be counted are named in `excluded`.

    Args:
        body (NavAllocationRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | NavAllocation]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    body: NavAllocationRequest,
) -> GatewayError | NavAllocation | None:
    """Shares of net asset value by instrument kind, asset class, sector, region or country.

     Aggregated over the accounts named, long and short apart, each with its total. Weights are fractions
    of their side, 0.25 for a quarter. `ALL` brings every category at once. Without a date the reply is
    for today where all accounts have the currency asked for as base currency (`realtime` is true), else
    for the previous business day. Accounts that could not be counted are named in `excluded`.

    Args:
        body (NavAllocationRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | NavAllocation
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: NavAllocationRequest,
) -> Response[GatewayError | NavAllocation]:
    """Shares of net asset value by instrument kind, asset class, sector, region or country.

     Aggregated over the accounts named, long and short apart, each with its total. Weights are fractions
    of their side, 0.25 for a quarter. `ALL` brings every category at once. Without a date the reply is
    for today where all accounts have the currency asked for as base currency (`realtime` is true), else
    for the previous business day. Accounts that could not be counted are named in `excluded`.

    Args:
        body (NavAllocationRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | NavAllocation]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: NavAllocationRequest,
) -> GatewayError | NavAllocation | None:
    """Shares of net asset value by instrument kind, asset class, sector, region or country.

     Aggregated over the accounts named, long and short apart, each with its total. Weights are fractions
    of their side, 0.25 for a quarter. `ALL` brings every category at once. Without a date the reply is
    for today where all accounts have the currency asked for as base currency (`realtime` is true), else
    for the previous business day. Accounts that could not be counted are named in `excluded`.

    Args:
        body (NavAllocationRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | NavAllocation
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
