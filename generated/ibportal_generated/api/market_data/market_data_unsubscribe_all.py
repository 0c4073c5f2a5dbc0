from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.gateway_error import GatewayError
from ...models.market_data_all_unsubscribed import MarketDataAllUnsubscribed
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/iserver/marketdata/unsubscribeall",
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GatewayError | MarketDataAllUnsubscribed | None:
    if response.status_code == 200:
        response_200 = MarketDataAllUnsubscribed.from_dict(response.json())

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
) -> Response[GatewayError | MarketDataAllUnsubscribed]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
) -> Response[GatewayError | MarketDataAllUnsubscribed]:
    """Ends all market data subscriptions of the session.

     Frees every market data line of the session, those of its WebSocket stream included, which has to
    subscribe again. A GET that changes something, so it must not be cached. A program that ends without
    it leaves its lines open until the session ends.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | MarketDataAllUnsubscribed]
    """

    kwargs = _get_kwargs()

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
) -> GatewayError | MarketDataAllUnsubscribed | None:
    """Ends all market data subscriptions of the session.

     Frees every market data line of the session, those of its WebSocket stream included, which has to
    subscribe again. A GET that changes something, so it must not be cached. A program that ends without
    it leaves its lines open until the session ends.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | MarketDataAllUnsubscribed
    """

    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
) -> Response[GatewayError | MarketDataAllUnsubscribed]:
    """Ends all market data subscriptions of the session.

     Frees every market data line of the session, those of its WebSocket stream included, which has to
    subscribe again. A GET that changes something, so it must not be cached. A program that ends without
    it leaves its lines open until the session ends.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | MarketDataAllUnsubscribed]
    """

    kwargs = _get_kwargs()

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
) -> GatewayError | MarketDataAllUnsubscribed | None:
    """Ends all market data subscriptions of the session.

     Frees every market data line of the session, those of its WebSocket stream included, which has to
    subscribe again. A GET that changes something, so it must not be cached. A program that ends without
    it leaves its lines open until the session ends.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | MarketDataAllUnsubscribed
    """

    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed
