from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.gateway_error import GatewayError
from ...models.portfolio_account import PortfolioAccount
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/portfolio/subaccounts",
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GatewayError | list[PortfolioAccount] | None:
    if response.status_code == 200:
        response_200 = []
        _response_200 = response.json()
        for response_200_item_data in _response_200:
            response_200_item = PortfolioAccount.from_dict(response_200_item_data)

            response_200.append(response_200_item)

        return response_200

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
) -> Response[GatewayError | list[PortfolioAccount]]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
) -> Response[GatewayError | list[PortfolioAccount]]:
    """The sub-accounts of an advisor or broker, up to 100.

     What `portfolio.accounts` is for a plain login: to be called once before other portfolio operations
    on the sub-accounts of a tiered structure. Returns at most 100; larger structures use
    `portfolio.subaccounts_page`. At most once in 5 seconds.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | list[PortfolioAccount]]
    """

    kwargs = _get_kwargs()

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
) -> GatewayError | list[PortfolioAccount] | None:
    """The sub-accounts of an advisor or broker, up to 100.

     What `portfolio.accounts` is for a plain login: to be called once before other portfolio operations
    on the sub-accounts of a tiered structure. Returns at most 100; larger structures use
    `portfolio.subaccounts_page`. At most once in 5 seconds.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | list[PortfolioAccount]
    """

    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
) -> Response[GatewayError | list[PortfolioAccount]]:
    """The sub-accounts of an advisor or broker, up to 100.

     What `portfolio.accounts` is for a plain login: to be called once before other portfolio operations
    on the sub-accounts of a tiered structure. Returns at most 100; larger structures use
    `portfolio.subaccounts_page`. At most once in 5 seconds.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | list[PortfolioAccount]]
    """

    kwargs = _get_kwargs()

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
) -> GatewayError | list[PortfolioAccount] | None:
    """The sub-accounts of an advisor or broker, up to 100.

     What `portfolio.accounts` is for a plain login: to be called once before other portfolio operations
    on the sub-accounts of a tiered structure. Returns at most 100; larger structures use
    `portfolio.subaccounts_page`. At most once in 5 seconds.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | list[PortfolioAccount]
    """

    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed
