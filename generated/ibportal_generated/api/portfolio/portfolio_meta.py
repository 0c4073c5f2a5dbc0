from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import httpx

from ... import errors
from ...models.gateway_error import GatewayError
from ...models.portfolio_account import PortfolioAccount
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    account_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/portfolio/{account_id}/meta".format(
            account_id=quote(str(account_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GatewayError | PortfolioAccount | None:
    if response.status_code == 200:
        response_200 = PortfolioAccount.from_dict(response.json())

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
) -> Response[GatewayError | PortfolioAccount]:
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
) -> Response[GatewayError | PortfolioAccount]:
    """The attributes of one account.

     The entry that `portfolio.accounts` has for this account: title, base currency, kind, IBKR entity,
    place in a structure. Where `brokerageAccess` is false the account is pending or restricted. Call
    `portfolio.accounts` once before. An account the login does not own gives 401 with an empty body,
    which says nothing about the session.

    Args:
        account_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | PortfolioAccount]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    account_id: str,
    *,
    client: AuthenticatedClient,
) -> GatewayError | PortfolioAccount | None:
    """The attributes of one account.

     The entry that `portfolio.accounts` has for this account: title, base currency, kind, IBKR entity,
    place in a structure. Where `brokerageAccess` is false the account is pending or restricted. Call
    `portfolio.accounts` once before. An account the login does not own gives 401 with an empty body,
    which says nothing about the session.

    Args:
        account_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | PortfolioAccount
    """

    return sync_detailed(
        account_id=account_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    account_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[GatewayError | PortfolioAccount]:
    """The attributes of one account.

     The entry that `portfolio.accounts` has for this account: title, base currency, kind, IBKR entity,
    place in a structure. Where `brokerageAccess` is false the account is pending or restricted. Call
    `portfolio.accounts` once before. An account the login does not own gives 401 with an empty body,
    which says nothing about the session.

    Args:
        account_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | PortfolioAccount]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    account_id: str,
    *,
    client: AuthenticatedClient,
) -> GatewayError | PortfolioAccount | None:
    """The attributes of one account.

     The entry that `portfolio.accounts` has for this account: title, base currency, kind, IBKR entity,
    place in a structure. Where `brokerageAccess` is false the account is pending or restricted. Call
    `portfolio.accounts` once before. An account the login does not own gives 401 with an empty body,
    which says nothing about the session.

    Args:
        account_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | PortfolioAccount
    """

    return (
        await asyncio_detailed(
            account_id=account_id,
            client=client,
        )
    ).parsed
