from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.gateway_error import GatewayError
from ...models.trading_schedule import TradingSchedule
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    conid: int | str,
    exchange: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_conid: int | str
    json_conid = conid
    params["conid"] = json_conid

    params["exchange"] = exchange

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/contract/trading-schedule",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GatewayError | TradingSchedule | None:
    if response.status_code == 200:
        response_200 = TradingSchedule.from_dict(response.json())

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
) -> Response[GatewayError | TradingSchedule]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    conid: int | str,
    exchange: str | Unset = UNSET,
) -> Response[GatewayError | TradingSchedule]:
    """The trading hours of a contract on the days around today.

     Answers a map from date (`YYYYMMDD`) to the regular and the extended hours of that day, for about
    six trading days around the current one. Days without trading are missing, and a day may lack either
    list. Stamps are epoch seconds, where most of the API has milliseconds. An unknown conid is answered
    with 400.

    Args:
        conid (int | str):
        exchange (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | TradingSchedule]
    """

    kwargs = _get_kwargs(
        conid=conid,
        exchange=exchange,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    conid: int | str,
    exchange: str | Unset = UNSET,
) -> GatewayError | TradingSchedule | None:
    """The trading hours of a contract on the days around today.

     Answers a map from date (`YYYYMMDD`) to the regular and the extended hours of that day, for about
    six trading days around the current one. Days without trading are missing, and a day may lack either
    list. Stamps are epoch seconds, where most of the API has milliseconds. An unknown conid is answered
    with 400.

    Args:
        conid (int | str):
        exchange (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | TradingSchedule
    """

    return sync_detailed(
        client=client,
        conid=conid,
        exchange=exchange,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    conid: int | str,
    exchange: str | Unset = UNSET,
) -> Response[GatewayError | TradingSchedule]:
    """The trading hours of a contract on the days around today.

     Answers a map from date (`YYYYMMDD`) to the regular and the extended hours of that day, for about
    six trading days around the current one. Days without trading are missing, and a day may lack either
    list. Stamps are epoch seconds, where most of the API has milliseconds. An unknown conid is answered
    with 400.

    Args:
        conid (int | str):
        exchange (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | TradingSchedule]
    """

    kwargs = _get_kwargs(
        conid=conid,
        exchange=exchange,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    conid: int | str,
    exchange: str | Unset = UNSET,
) -> GatewayError | TradingSchedule | None:
    """The trading hours of a contract on the days around today.

     Answers a map from date (`YYYYMMDD`) to the regular and the extended hours of that day, for about
    six trading days around the current one. Days without trading are missing, and a day may lack either
    list. Stamps are epoch seconds, where most of the API has milliseconds. An unknown conid is answered
    with 400.

    Args:
        conid (int | str):
        exchange (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | TradingSchedule
    """

    return (
        await asyncio_detailed(
            client=client,
            conid=conid,
            exchange=exchange,
        )
    ).parsed
