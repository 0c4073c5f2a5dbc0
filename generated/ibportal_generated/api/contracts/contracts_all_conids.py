from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.exchange_conid import ExchangeConid
from ...models.gateway_error import GatewayError
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    exchange: str,
    asset_class: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["exchange"] = exchange

    params["assetClass"] = asset_class

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/trsrv/all-conids",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GatewayError | list[ExchangeConid] | None:
    if response.status_code == 200:
        response_200 = []
        _response_200 = response.json()
        for response_200_item_data in _response_200:
            response_200_item = ExchangeConid.from_dict(response_200_item_data)

            response_200.append(response_200_item)

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
) -> Response[GatewayError | list[ExchangeConid]]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    exchange: str,
    asset_class: str | Unset = UNSET,
) -> Response[GatewayError | list[ExchangeConid]]:
    """Every stock that can be traded on an exchange.

     Lists ticker and conid of each stock that trades on `exchange`, also those listed elsewhere:
    thousands of rows, in one reply. It knows stocks only; an exchange without any gives an empty list.
    Write the exchange in capitals. Needs no brokerage session.

    Args:
        exchange (str):
        asset_class (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | list[ExchangeConid]]
    """

    kwargs = _get_kwargs(
        exchange=exchange,
        asset_class=asset_class,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    exchange: str,
    asset_class: str | Unset = UNSET,
) -> GatewayError | list[ExchangeConid] | None:
    """Every stock that can be traded on an exchange.

     Lists ticker and conid of each stock that trades on `exchange`, also those listed elsewhere:
    thousands of rows, in one reply. It knows stocks only; an exchange without any gives an empty list.
    Write the exchange in capitals. Needs no brokerage session.

    Args:
        exchange (str):
        asset_class (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | list[ExchangeConid]
    """

    return sync_detailed(
        client=client,
        exchange=exchange,
        asset_class=asset_class,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    exchange: str,
    asset_class: str | Unset = UNSET,
) -> Response[GatewayError | list[ExchangeConid]]:
    """Every stock that can be traded on an exchange.

     Lists ticker and conid of each stock that trades on `exchange`, also those listed elsewhere:
    thousands of rows, in one reply. It knows stocks only; an exchange without any gives an empty list.
    Write the exchange in capitals. Needs no brokerage session.

    Args:
        exchange (str):
        asset_class (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | list[ExchangeConid]]
    """

    kwargs = _get_kwargs(
        exchange=exchange,
        asset_class=asset_class,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    exchange: str,
    asset_class: str | Unset = UNSET,
) -> GatewayError | list[ExchangeConid] | None:
    """Every stock that can be traded on an exchange.

     Lists ticker and conid of each stock that trades on `exchange`, also those listed elsewhere:
    thousands of rows, in one reply. It knows stocks only; an exchange without any gives an empty list.
    Write the exchange in capitals. Needs no brokerage session.

    Args:
        exchange (str):
        asset_class (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | list[ExchangeConid]
    """

    return (
        await asyncio_detailed(
            client=client,
            exchange=exchange,
            asset_class=asset_class,
        )
    ).parsed
