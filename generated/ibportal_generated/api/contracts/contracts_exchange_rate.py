from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.exchange_rate import ExchangeRate
from ...models.gateway_error import GatewayError
from ...types import UNSET, Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    target: str,
    source: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["target"] = target

    params["source"] = source

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/iserver/exchangerate",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ExchangeRate | GatewayError | None:
    if response.status_code == 200:
        response_200 = ExchangeRate.from_dict(response.json())

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
) -> Response[ExchangeRate | GatewayError]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    target: str,
    source: str,
) -> Response[ExchangeRate | GatewayError]:
    """What one unit of a currency is worth in another.

     Answers the price of one unit of `source` in units of `target`. It is 1 for a currency and itself.
    An indication, not a quote to trade on; `contracts.currency_pairs` gives the conids of quotes.

    Args:
        target (str):
        source (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ExchangeRate | GatewayError]
    """

    kwargs = _get_kwargs(
        target=target,
        source=source,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    target: str,
    source: str,
) -> ExchangeRate | GatewayError | None:
    """What one unit of a currency is worth in another.

     Answers the price of one unit of `source` in units of `target`. It is 1 for a currency and itself.
    An indication, not a quote to trade on; `contracts.currency_pairs` gives the conids of quotes.

    Args:
        target (str):
        source (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ExchangeRate | GatewayError
    """

    return sync_detailed(
        client=client,
        target=target,
        source=source,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    target: str,
    source: str,
) -> Response[ExchangeRate | GatewayError]:
    """What one unit of a currency is worth in another.

     Answers the price of one unit of `source` in units of `target`. It is 1 for a currency and itself.
    An indication, not a quote to trade on; `contracts.currency_pairs` gives the conids of quotes.

    Args:
        target (str):
        source (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ExchangeRate | GatewayError]
    """

    kwargs = _get_kwargs(
        target=target,
        source=source,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    target: str,
    source: str,
) -> ExchangeRate | GatewayError | None:
    """What one unit of a currency is worth in another.

     Answers the price of one unit of `source` in units of `target`. It is 1 for a currency and itself.
    An indication, not a quote to trade on; `contracts.currency_pairs` gives the conids of quotes.

    Args:
        target (str):
        source (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ExchangeRate | GatewayError
    """

    return (
        await asyncio_detailed(
            client=client,
            target=target,
            source=source,
        )
    ).parsed
