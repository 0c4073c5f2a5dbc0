from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.gateway_error import GatewayError
from ...models.history import History
from ...models.market_data_history_direction import (
    MarketDataHistoryDirection,
)
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    conid: int | str,
    period: str,
    bar: str,
    exchange: str | Unset = UNSET,
    outside_rth: bool | Unset = UNSET,
    start_time: str | Unset = UNSET,
    direction: MarketDataHistoryDirection | Unset = UNSET,
    source: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_conid: int | str
    json_conid = conid
    params["conid"] = json_conid

    params["period"] = period

    params["bar"] = bar

    params["exchange"] = exchange

    params["outsideRth"] = outside_rth

    params["startTime"] = start_time

    json_direction: int | Unset = UNSET
    if not isinstance(direction, Unset):
        json_direction = direction

    params["direction"] = json_direction

    params["source"] = source

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/iserver/marketdata/history",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GatewayError | GatewayError | History | None:
    if response.status_code == 200:

        def _parse_response_200(data: object) -> GatewayError | History:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                response_200_type_0 = History.from_dict(data)

                return response_200_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            response_200_type_1 = GatewayError.from_dict(data)

            return response_200_type_1

        response_200 = _parse_response_200(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = GatewayError.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = GatewayError.from_dict(response.json())

        return response_401

    if response.status_code == 429:
        response_429 = GatewayError.from_dict(response.json())

        return response_429

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
) -> Response[GatewayError | GatewayError | History]:
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
    period: str,
    bar: str,
    exchange: str | Unset = UNSET,
    outside_rth: bool | Unset = UNSET,
    start_time: str | Unset = UNSET,
    direction: MarketDataHistoryDirection | Unset = UNSET,
    source: str | Unset = UNSET,
) -> Response[GatewayError | GatewayError | History]:
    """Bars of one contract, at most 1000 of them.

     Answers the bars of `period`, each `bar` wide, the oldest first. Prices of bars are plain numbers,
    but the volume traded is `v` times `volumeFactor`. A wrong period or bar passes in silence, answered
    with 200 and other bars: compare `timePeriod` and `barLength` with what was asked. Options and
    futures options allow few periods (`chartPeriods` of `accounts.list`), expired ones none.

    Where there is no data the answer is `No data.` with status 200 or 500, or 500 `Chart data
    unavailable`; a long period that fails may succeed in pieces. At most 5 requests at a time, and
    rather 4: more are refused with 429.

    Args:
        conid (int | str):
        period (str):
        bar (str):
        exchange (str | Unset):
        outside_rth (bool | Unset):
        start_time (str | Unset):
        direction (MarketDataHistoryDirection | Unset):
        source (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | GatewayError | History]
    """

    kwargs = _get_kwargs(
        conid=conid,
        period=period,
        bar=bar,
        exchange=exchange,
        outside_rth=outside_rth,
        start_time=start_time,
        direction=direction,
        source=source,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    conid: int | str,
    period: str,
    bar: str,
    exchange: str | Unset = UNSET,
    outside_rth: bool | Unset = UNSET,
    start_time: str | Unset = UNSET,
    direction: MarketDataHistoryDirection | Unset = UNSET,
    source: str | Unset = UNSET,
) -> GatewayError | GatewayError | History | None:
    """Bars of one contract, at most 1000 of them.

     Answers the bars of `period`, each `bar` wide, the oldest first. Prices of bars are plain numbers,
    but the volume traded is `v` times `volumeFactor`. A wrong period or bar passes in silence, answered
    with 200 and other bars: compare `timePeriod` and `barLength` with what was asked. Options and
    futures options allow few periods (`chartPeriods` of `accounts.list`), expired ones none.

    Where there is no data the answer is `No data.` with status 200 or 500, or 500 `Chart data
    unavailable`; a long period that fails may succeed in pieces. At most 5 requests at a time, and
    rather 4: more are refused with 429.

    Args:
        conid (int | str):
        period (str):
        bar (str):
        exchange (str | Unset):
        outside_rth (bool | Unset):
        start_time (str | Unset):
        direction (MarketDataHistoryDirection | Unset):
        source (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | GatewayError | History
    """

    return sync_detailed(
        client=client,
        conid=conid,
        period=period,
        bar=bar,
        exchange=exchange,
        outside_rth=outside_rth,
        start_time=start_time,
        direction=direction,
        source=source,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    conid: int | str,
    period: str,
    bar: str,
    exchange: str | Unset = UNSET,
    outside_rth: bool | Unset = UNSET,
    start_time: str | Unset = UNSET,
    direction: MarketDataHistoryDirection | Unset = UNSET,
    source: str | Unset = UNSET,
) -> Response[GatewayError | GatewayError | History]:
    """Bars of one contract, at most 1000 of them.

     Answers the bars of `period`, each `bar` wide, the oldest first. Prices of bars are plain numbers,
    but the volume traded is `v` times `volumeFactor`. A wrong period or bar passes in silence, answered
    with 200 and other bars: compare `timePeriod` and `barLength` with what was asked. Options and
    futures options allow few periods (`chartPeriods` of `accounts.list`), expired ones none.

    Where there is no data the answer is `No data.` with status 200 or 500, or 500 `Chart data
    unavailable`; a long period that fails may succeed in pieces. At most 5 requests at a time, and
    rather 4: more are refused with 429.

    Args:
        conid (int | str):
        period (str):
        bar (str):
        exchange (str | Unset):
        outside_rth (bool | Unset):
        start_time (str | Unset):
        direction (MarketDataHistoryDirection | Unset):
        source (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | GatewayError | History]
    """

    kwargs = _get_kwargs(
        conid=conid,
        period=period,
        bar=bar,
        exchange=exchange,
        outside_rth=outside_rth,
        start_time=start_time,
        direction=direction,
        source=source,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    conid: int | str,
    period: str,
    bar: str,
    exchange: str | Unset = UNSET,
    outside_rth: bool | Unset = UNSET,
    start_time: str | Unset = UNSET,
    direction: MarketDataHistoryDirection | Unset = UNSET,
    source: str | Unset = UNSET,
) -> GatewayError | GatewayError | History | None:
    """Bars of one contract, at most 1000 of them.

     Answers the bars of `period`, each `bar` wide, the oldest first. Prices of bars are plain numbers,
    but the volume traded is `v` times `volumeFactor`. A wrong period or bar passes in silence, answered
    with 200 and other bars: compare `timePeriod` and `barLength` with what was asked. Options and
    futures options allow few periods (`chartPeriods` of `accounts.list`), expired ones none.

    Where there is no data the answer is `No data.` with status 200 or 500, or 500 `Chart data
    unavailable`; a long period that fails may succeed in pieces. At most 5 requests at a time, and
    rather 4: more are refused with 429.

    Args:
        conid (int | str):
        period (str):
        bar (str):
        exchange (str | Unset):
        outside_rth (bool | Unset):
        start_time (str | Unset):
        direction (MarketDataHistoryDirection | Unset):
        source (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | GatewayError | History
    """

    return (
        await asyncio_detailed(
            client=client,
            conid=conid,
            period=period,
            bar=bar,
            exchange=exchange,
            outside_rth=outside_rth,
            start_time=start_time,
            direction=direction,
            source=source,
        )
    ).parsed
