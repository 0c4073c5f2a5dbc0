from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any, cast

import httpx

from ... import errors
from ...models.gateway_error import GatewayError
from ...models.hmds_bars import HmdsBars
from ...models.hmds_history import HmdsHistory
from ...models.market_data_hmds_history_direction import (
    MarketDataHmdsHistoryDirection,
)
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    conid: int | str,
    period: str,
    bar: str | Unset = UNSET,
    outside_rth: bool | Unset = UNSET,
    bar_type: str | Unset = UNSET,
    start_time: str | Unset = UNSET,
    direction: MarketDataHmdsHistoryDirection | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_conid: int | str
    json_conid = conid
    params["conid"] = json_conid

    params["period"] = period

    params["bar"] = bar

    params["outsideRth"] = outside_rth

    params["barType"] = bar_type

    params["startTime"] = start_time

    json_direction: int | Unset = UNSET
    if not isinstance(direction, Unset):
        json_direction = direction

    params["direction"] = json_direction

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/hmds/history",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | GatewayError | HmdsBars | HmdsHistory | None:
    if response.status_code == 200:

        def _parse_response_200(data: object) -> HmdsBars | HmdsHistory:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                response_200_type_0 = HmdsHistory.from_dict(data)

                return response_200_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            response_200_type_1 = HmdsBars.from_dict(data)

            return response_200_type_1

        response_200 = _parse_response_200(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = cast(Any, None)
        return response_400

    if response.status_code == 401:
        response_401 = GatewayError.from_dict(response.json())

        return response_401

    if response.status_code == 404:
        response_404 = cast(Any, None)
        return response_404

    if response.status_code == 500:
        response_500 = GatewayError.from_dict(response.json())

        return response_500

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Any | GatewayError | HmdsBars | HmdsHistory]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    conid: int | str,
    period: str,
    bar: str | Unset = UNSET,
    outside_rth: bool | Unset = UNSET,
    bar_type: str | Unset = UNSET,
    start_time: str | Unset = UNSET,
    direction: MarketDataHmdsHistoryDirection | Unset = UNSET,
) -> Response[Any | GatewayError | HmdsBars | HmdsHistory]:
    """Bars straight from the historical data service (retired beta).

     Answers bars as `market_data.history` does, from the service below the brokerage session. That
    service must be connected first with POST `/hmds/auth/init`; until then the answer is 404. Documents
    describe two forms of the reply: bars at the top, or below `bars`. Use `market_data.history`.

    Args:
        conid (int | str):
        period (str):
        bar (str | Unset):
        outside_rth (bool | Unset):
        bar_type (str | Unset):
        start_time (str | Unset):
        direction (MarketDataHmdsHistoryDirection | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | GatewayError | HmdsBars | HmdsHistory]
    """

    kwargs = _get_kwargs(
        conid=conid,
        period=period,
        bar=bar,
        outside_rth=outside_rth,
        bar_type=bar_type,
        start_time=start_time,
        direction=direction,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    conid: int | str,
    period: str,
    bar: str | Unset = UNSET,
    outside_rth: bool | Unset = UNSET,
    bar_type: str | Unset = UNSET,
    start_time: str | Unset = UNSET,
    direction: MarketDataHmdsHistoryDirection | Unset = UNSET,
) -> Any | GatewayError | HmdsBars | HmdsHistory | None:
    """Bars straight from the historical data service (retired beta).

     Answers bars as `market_data.history` does, from the service below the brokerage session. That
    service must be connected first with POST `/hmds/auth/init`; until then the answer is 404. Documents
    describe two forms of the reply: bars at the top, or below `bars`. Use `market_data.history`.

    Args:
        conid (int | str):
        period (str):
        bar (str | Unset):
        outside_rth (bool | Unset):
        bar_type (str | Unset):
        start_time (str | Unset):
        direction (MarketDataHmdsHistoryDirection | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | GatewayError | HmdsBars | HmdsHistory
    """

    return sync_detailed(
        client=client,
        conid=conid,
        period=period,
        bar=bar,
        outside_rth=outside_rth,
        bar_type=bar_type,
        start_time=start_time,
        direction=direction,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    conid: int | str,
    period: str,
    bar: str | Unset = UNSET,
    outside_rth: bool | Unset = UNSET,
    bar_type: str | Unset = UNSET,
    start_time: str | Unset = UNSET,
    direction: MarketDataHmdsHistoryDirection | Unset = UNSET,
) -> Response[Any | GatewayError | HmdsBars | HmdsHistory]:
    """Bars straight from the historical data service (retired beta).

     Answers bars as `market_data.history` does, from the service below the brokerage session. That
    service must be connected first with POST `/hmds/auth/init`; until then the answer is 404. Documents
    describe two forms of the reply: bars at the top, or below `bars`. Use `market_data.history`.

    Args:
        conid (int | str):
        period (str):
        bar (str | Unset):
        outside_rth (bool | Unset):
        bar_type (str | Unset):
        start_time (str | Unset):
        direction (MarketDataHmdsHistoryDirection | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | GatewayError | HmdsBars | HmdsHistory]
    """

    kwargs = _get_kwargs(
        conid=conid,
        period=period,
        bar=bar,
        outside_rth=outside_rth,
        bar_type=bar_type,
        start_time=start_time,
        direction=direction,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    conid: int | str,
    period: str,
    bar: str | Unset = UNSET,
    outside_rth: bool | Unset = UNSET,
    bar_type: str | Unset = UNSET,
    start_time: str | Unset = UNSET,
    direction: MarketDataHmdsHistoryDirection | Unset = UNSET,
) -> Any | GatewayError | HmdsBars | HmdsHistory | None:
    """Bars straight from the historical data service (retired beta).

     Answers bars as `market_data.history` does, from the service below the brokerage session. That
    service must be connected first with POST `/hmds/auth/init`; until then the answer is 404. Documents
    describe two forms of the reply: bars at the top, or below `bars`. Use `market_data.history`.

    Args:
        conid (int | str):
        period (str):
        bar (str | Unset):
        outside_rth (bool | Unset):
        bar_type (str | Unset):
        start_time (str | Unset):
        direction (MarketDataHmdsHistoryDirection | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | GatewayError | HmdsBars | HmdsHistory
    """

    return (
        await asyncio_detailed(
            client=client,
            conid=conid,
            period=period,
            bar=bar,
            outside_rth=outside_rth,
            bar_type=bar_type,
            start_time=start_time,
            direction=direction,
        )
    ).parsed
