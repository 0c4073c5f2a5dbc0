from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.gateway_error import GatewayError
from ...models.tradable_accounts import TradableAccounts
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/iserver/accounts",
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GatewayError | TradableAccounts | None:
    if response.status_code == 200:
        response_200 = TradableAccounts.from_dict(response.json())

        return response_200

    if response.status_code == 401:
        response_401 = GatewayError.from_dict(response.json())

        return response_401

    if response.status_code == 503:
        response_503 = GatewayError.from_dict(response.json())

        return response_503

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GatewayError | TradableAccounts]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
) -> Response[GatewayError | TradableAccounts]:
    """The accounts this login may trade, and what each may do.

     Lists the tradable accounts with their properties, aliases, allowed features and the account
    selected at present. Call it once in every brokerage session before orders, trades, order status,
    quotes or account summaries: without it those answer `Please query /accounts first` (500, on some
    builds 400). A new session, also the one after the nightly reset, needs the call again. An empty
    object means that the session is not ready yet, even where its status says authenticated. `isPaper`
    tells a paper login from a live one; the prefix of the account id does not. Priming `/portfolio` is
    a separate call, `portfolio.accounts`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | TradableAccounts]
    """

    kwargs = _get_kwargs()

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
) -> GatewayError | TradableAccounts | None:
    """The accounts this login may trade, and what each may do.

     Lists the tradable accounts with their properties, aliases, allowed features and the account
    selected at present. Call it once in every brokerage session before orders, trades, order status,
    quotes or account summaries: without it those answer `Please query /accounts first` (500, on some
    builds 400). A new session, also the one after the nightly reset, needs the call again. An empty
    object means that the session is not ready yet, even where its status says authenticated. `isPaper`
    tells a paper login from a live one; the prefix of the account id does not. Priming `/portfolio` is
    a separate call, `portfolio.accounts`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | TradableAccounts
    """

    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
) -> Response[GatewayError | TradableAccounts]:
    """The accounts this login may trade, and what each may do.

     Lists the tradable accounts with their properties, aliases, allowed features and the account
    selected at present. Call it once in every brokerage session before orders, trades, order status,
    quotes or account summaries: without it those answer `Please query /accounts first` (500, on some
    builds 400). A new session, also the one after the nightly reset, needs the call again. An empty
    object means that the session is not ready yet, even where its status says authenticated. `isPaper`
    tells a paper login from a live one; the prefix of the account id does not. Priming `/portfolio` is
    a separate call, `portfolio.accounts`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | TradableAccounts]
    """

    kwargs = _get_kwargs()

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
) -> GatewayError | TradableAccounts | None:
    """The accounts this login may trade, and what each may do.

     Lists the tradable accounts with their properties, aliases, allowed features and the account
    selected at present. Call it once in every brokerage session before orders, trades, order status,
    quotes or account summaries: without it those answer `Please query /accounts first` (500, on some
    builds 400). A new session, also the one after the nightly reset, needs the call again. An empty
    object means that the session is not ready yet, even where its status says authenticated. `isPaper`
    tells a paper login from a live one; the prefix of the account id does not. Priming `/portfolio` is
    a separate call, `portfolio.accounts`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | TradableAccounts
    """

    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed
