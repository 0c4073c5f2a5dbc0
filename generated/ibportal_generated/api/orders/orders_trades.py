from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.gateway_error import GatewayError
from ...models.trade import Trade
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    days: int | Unset = UNSET,
    account_id: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["days"] = days

    params["accountId"] = account_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/iserver/account/trades",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GatewayError | list[Trade] | None:
    if response.status_code == 200:
        response_200 = []
        _response_200 = response.json()
        for componentsschemastrades_response_item_data in _response_200:
            componentsschemastrades_response_item = Trade.from_dict(componentsschemastrades_response_item_data)

            response_200.append(componentsschemastrades_response_item)

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
) -> Response[GatewayError | list[Trade]]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    days: int | Unset = UNSET,
    account_id: str | Unset = UNSET,
) -> Response[GatewayError | list[Trade]]:
    """The executions of the last days.

     One row for each execution, today's unless `days` asks for more, up to a week. The first call of a
    session may answer an empty list although there were trades. Rows are in no particular order and
    carry no currency; tell them apart by `execution_id` and sort them by `trade_time_r`. Conversions
    that IBKR makes to settle a trade are among them, with `liquidation_trade` 1. Limited to one request
    in 5 seconds, and meant to be called once a session. `accounts.list` must have been called in this
    brokerage session.

    Args:
        days (int | Unset):
        account_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | list[Trade]]
    """

    kwargs = _get_kwargs(
        days=days,
        account_id=account_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    days: int | Unset = UNSET,
    account_id: str | Unset = UNSET,
) -> GatewayError | list[Trade] | None:
    """The executions of the last days.

     One row for each execution, today's unless `days` asks for more, up to a week. The first call of a
    session may answer an empty list although there were trades. Rows are in no particular order and
    carry no currency; tell them apart by `execution_id` and sort them by `trade_time_r`. Conversions
    that IBKR makes to settle a trade are among them, with `liquidation_trade` 1. Limited to one request
    in 5 seconds, and meant to be called once a session. `accounts.list` must have been called in this
    brokerage session.

    Args:
        days (int | Unset):
        account_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | list[Trade]
    """

    return sync_detailed(
        client=client,
        days=days,
        account_id=account_id,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    days: int | Unset = UNSET,
    account_id: str | Unset = UNSET,
) -> Response[GatewayError | list[Trade]]:
    """The executions of the last days.

     One row for each execution, today's unless `days` asks for more, up to a week. The first call of a
    session may answer an empty list although there were trades. Rows are in no particular order and
    carry no currency; tell them apart by `execution_id` and sort them by `trade_time_r`. Conversions
    that IBKR makes to settle a trade are among them, with `liquidation_trade` 1. Limited to one request
    in 5 seconds, and meant to be called once a session. `accounts.list` must have been called in this
    brokerage session.

    Args:
        days (int | Unset):
        account_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | list[Trade]]
    """

    kwargs = _get_kwargs(
        days=days,
        account_id=account_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    days: int | Unset = UNSET,
    account_id: str | Unset = UNSET,
) -> GatewayError | list[Trade] | None:
    """The executions of the last days.

     One row for each execution, today's unless `days` asks for more, up to a week. The first call of a
    session may answer an empty list although there were trades. Rows are in no particular order and
    carry no currency; tell them apart by `execution_id` and sort them by `trade_time_r`. Conversions
    that IBKR makes to settle a trade are among them, with `liquidation_trade` 1. Limited to one request
    in 5 seconds, and meant to be called once a session. `accounts.list` must have been called in this
    brokerage session.

    Args:
        days (int | Unset):
        account_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | list[Trade]
    """

    return (
        await asyncio_detailed(
            client=client,
            days=days,
            account_id=account_id,
        )
    ).parsed
