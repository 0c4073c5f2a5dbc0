from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.gateway_error import GatewayError
from ...models.stocks_by_symbol import StocksBySymbol
from ...types import UNSET, Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    symbols: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["symbols"] = symbols

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/trsrv/stocks",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GatewayError | StocksBySymbol | None:
    if response.status_code == 200:
        response_200 = StocksBySymbol.from_dict(response.json())

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
) -> Response[GatewayError | StocksBySymbol]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    symbols: str,
) -> Response[GatewayError | StocksBySymbol]:
    """All stocks with the given symbols, in all countries.

     Answers a map from symbol to the companies that use it, each with its listings; `isUS` marks those
    of the United States. Symbols must be in capitals. A symbol that is not found is missing from the
    map. Indices are not found; a stock abroad with the same ticker may be. Needs no brokerage session.

    Args:
        symbols (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | StocksBySymbol]
    """

    kwargs = _get_kwargs(
        symbols=symbols,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    symbols: str,
) -> GatewayError | StocksBySymbol | None:
    """All stocks with the given symbols, in all countries.

     Answers a map from symbol to the companies that use it, each with its listings; `isUS` marks those
    of the United States. Symbols must be in capitals. A symbol that is not found is missing from the
    map. Indices are not found; a stock abroad with the same ticker may be. Needs no brokerage session.

    Args:
        symbols (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | StocksBySymbol
    """

    return sync_detailed(
        client=client,
        symbols=symbols,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    symbols: str,
) -> Response[GatewayError | StocksBySymbol]:
    """All stocks with the given symbols, in all countries.

     Answers a map from symbol to the companies that use it, each with its listings; `isUS` marks those
    of the United States. Symbols must be in capitals. A symbol that is not found is missing from the
    map. Indices are not found; a stock abroad with the same ticker may be. Needs no brokerage session.

    Args:
        symbols (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | StocksBySymbol]
    """

    kwargs = _get_kwargs(
        symbols=symbols,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    symbols: str,
) -> GatewayError | StocksBySymbol | None:
    """All stocks with the given symbols, in all countries.

     Answers a map from symbol to the companies that use it, each with its listings; `isUS` marks those
    of the United States. Symbols must be in capitals. A symbol that is not found is missing from the
    map. Indices are not found; a stock abroad with the same ticker may be. Needs no brokerage session.

    Args:
        symbols (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | StocksBySymbol
    """

    return (
        await asyncio_detailed(
            client=client,
            symbols=symbols,
        )
    ).parsed
