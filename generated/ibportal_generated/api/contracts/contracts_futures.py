from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.futures_by_symbol import FuturesBySymbol
from ...models.gateway_error import GatewayError
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    symbols: str,
    exchange: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["symbols"] = symbols

    params["exchange"] = exchange

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/trsrv/futures",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> FuturesBySymbol | GatewayError | None:
    if response.status_code == 200:
        response_200 = FuturesBySymbol.from_dict(response.json())

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
) -> Response[FuturesBySymbol | GatewayError]:
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
    exchange: str | Unset = UNSET,
) -> Response[FuturesBySymbol | GatewayError]:
    """The unexpired futures on the given symbols.

     Answers a map from symbol to its futures, expired ones left out. Dates are whole numbers like
    20261218. A symbol that is not found is missing from the map. Needs no brokerage session.

    Args:
        symbols (str):
        exchange (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[FuturesBySymbol | GatewayError]
    """

    kwargs = _get_kwargs(
        symbols=symbols,
        exchange=exchange,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    symbols: str,
    exchange: str | Unset = UNSET,
) -> FuturesBySymbol | GatewayError | None:
    """The unexpired futures on the given symbols.

     Answers a map from symbol to its futures, expired ones left out. Dates are whole numbers like
    20261218. A symbol that is not found is missing from the map. Needs no brokerage session.

    Args:
        symbols (str):
        exchange (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        FuturesBySymbol | GatewayError
    """

    return sync_detailed(
        client=client,
        symbols=symbols,
        exchange=exchange,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    symbols: str,
    exchange: str | Unset = UNSET,
) -> Response[FuturesBySymbol | GatewayError]:
    """The unexpired futures on the given symbols.

     Answers a map from symbol to its futures, expired ones left out. Dates are whole numbers like
    20261218. A symbol that is not found is missing from the map. Needs no brokerage session.

    Args:
        symbols (str):
        exchange (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[FuturesBySymbol | GatewayError]
    """

    kwargs = _get_kwargs(
        symbols=symbols,
        exchange=exchange,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    symbols: str,
    exchange: str | Unset = UNSET,
) -> FuturesBySymbol | GatewayError | None:
    """The unexpired futures on the given symbols.

     Answers a map from symbol to its futures, expired ones left out. Dates are whole numbers like
    20261218. A symbol that is not found is missing from the map. Needs no brokerage session.

    Args:
        symbols (str):
        exchange (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        FuturesBySymbol | GatewayError
    """

    return (
        await asyncio_detailed(
            client=client,
            symbols=symbols,
            exchange=exchange,
        )
    ).parsed
