from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import httpx

from ... import errors
from ...models.gateway_error import GatewayError
from ...models.portfolio_allocation import PortfolioAllocation
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    account_id: str,
    *,
    model: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["model"] = model

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/portfolio/{account_id}/allocation".format(
            account_id=quote(str(account_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GatewayError | PortfolioAllocation | None:
    if response.status_code == 200:
        response_200 = PortfolioAllocation.from_dict(response.json())

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
) -> Response[GatewayError | PortfolioAllocation]:
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
    model: str | Unset = UNSET,
) -> Response[GatewayError | PortfolioAllocation]:
    """An account's value by asset class, sector and industry group.

     Values in the account's base currency, long and short apart; short values are negative. Categories
    are keys, and only those held appear. Call `portfolio.accounts` once before. Shares of net asset
    value rather than amounts: `performance.allocation`.

    Args:
        account_id (str):
        model (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | PortfolioAllocation]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
        model=model,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    account_id: str,
    *,
    client: AuthenticatedClient,
    model: str | Unset = UNSET,
) -> GatewayError | PortfolioAllocation | None:
    """An account's value by asset class, sector and industry group.

     Values in the account's base currency, long and short apart; short values are negative. Categories
    are keys, and only those held appear. Call `portfolio.accounts` once before. Shares of net asset
    value rather than amounts: `performance.allocation`.

    Args:
        account_id (str):
        model (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | PortfolioAllocation
    """

    return sync_detailed(
        account_id=account_id,
        client=client,
        model=model,
    ).parsed


async def asyncio_detailed(
    account_id: str,
    *,
    client: AuthenticatedClient,
    model: str | Unset = UNSET,
) -> Response[GatewayError | PortfolioAllocation]:
    """An account's value by asset class, sector and industry group.

     Values in the account's base currency, long and short apart; short values are negative. Categories
    are keys, and only those held appear. Call `portfolio.accounts` once before. Shares of net asset
    value rather than amounts: `performance.allocation`.

    Args:
        account_id (str):
        model (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | PortfolioAllocation]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
        model=model,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    account_id: str,
    *,
    client: AuthenticatedClient,
    model: str | Unset = UNSET,
) -> GatewayError | PortfolioAllocation | None:
    """An account's value by asset class, sector and industry group.

     Values in the account's base currency, long and short apart; short values are negative. Categories
    are keys, and only those held appear. Call `portfolio.accounts` once before. Shares of net asset
    value rather than amounts: `performance.allocation`.

    Args:
        account_id (str):
        model (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | PortfolioAllocation
    """

    return (
        await asyncio_detailed(
            account_id=account_id,
            client=client,
            model=model,
        )
    ).parsed
