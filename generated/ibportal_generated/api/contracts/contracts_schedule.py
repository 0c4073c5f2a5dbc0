from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.contracts_schedule_asset_class import (
    ContractsScheduleAssetClass,
)
from ...models.gateway_error import GatewayError
from ...models.venue_schedule import VenueSchedule
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    asset_class: ContractsScheduleAssetClass,
    symbol: str,
    exchange: str | Unset = UNSET,
    exchange_filter: str | Unset = UNSET,
    conid: int | str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_asset_class: str = asset_class
    params["assetClass"] = json_asset_class

    params["symbol"] = symbol

    params["exchange"] = exchange

    params["exchangeFilter"] = exchange_filter

    json_conid: int | str | Unset
    if isinstance(conid, Unset):
        json_conid = UNSET
    else:
        json_conid = conid
    params["conid"] = json_conid

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/trsrv/secdef/schedule",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GatewayError | list[VenueSchedule] | None:
    if response.status_code == 200:
        response_200 = []
        _response_200 = response.json()
        for componentsschemastrading_schedule_item_data in _response_200:
            componentsschemastrading_schedule_item = VenueSchedule.from_dict(
                componentsschemastrading_schedule_item_data
            )

            response_200.append(componentsschemastrading_schedule_item)

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
) -> Response[GatewayError | list[VenueSchedule]]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    asset_class: ContractsScheduleAssetClass,
    symbol: str,
    exchange: str | Unset = UNSET,
    exchange_filter: str | Unset = UNSET,
    conid: int | str | Unset = UNSET,
) -> Response[GatewayError | list[VenueSchedule]]:
    """The weekly hours, and the exceptions of the coming weeks, at each venue.

     Answers one entry for each venue that trades the symbol. `tradingScheduleDate` is a day of the week
    in disguise (`20000101` is any Saturday, up to `20000107`, any Friday) or a real date, which then
    overrides the weekday. Times are `HHMM` in the venue's time zone. Name a real exchange: leaving it
    out was answered with 400, and `SMART` with an empty list. Needs no brokerage session. For dates and
    stamps ready to use see `contracts.trading_schedule`.

    Args:
        asset_class (ContractsScheduleAssetClass):
        symbol (str):
        exchange (str | Unset):
        exchange_filter (str | Unset):
        conid (int | str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | list[VenueSchedule]]
    """

    kwargs = _get_kwargs(
        asset_class=asset_class,
        symbol=symbol,
        exchange=exchange,
        exchange_filter=exchange_filter,
        conid=conid,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    asset_class: ContractsScheduleAssetClass,
    symbol: str,
    exchange: str | Unset = UNSET,
    exchange_filter: str | Unset = UNSET,
    conid: int | str | Unset = UNSET,
) -> GatewayError | list[VenueSchedule] | None:
    """The weekly hours, and the exceptions of the coming weeks, at each venue.

     Answers one entry for each venue that trades the symbol. `tradingScheduleDate` is a day of the week
    in disguise (`20000101` is any Saturday, up to `20000107`, any Friday) or a real date, which then
    overrides the weekday. Times are `HHMM` in the venue's time zone. Name a real exchange: leaving it
    out was answered with 400, and `SMART` with an empty list. Needs no brokerage session. For dates and
    stamps ready to use see `contracts.trading_schedule`.

    Args:
        asset_class (ContractsScheduleAssetClass):
        symbol (str):
        exchange (str | Unset):
        exchange_filter (str | Unset):
        conid (int | str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | list[VenueSchedule]
    """

    return sync_detailed(
        client=client,
        asset_class=asset_class,
        symbol=symbol,
        exchange=exchange,
        exchange_filter=exchange_filter,
        conid=conid,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    asset_class: ContractsScheduleAssetClass,
    symbol: str,
    exchange: str | Unset = UNSET,
    exchange_filter: str | Unset = UNSET,
    conid: int | str | Unset = UNSET,
) -> Response[GatewayError | list[VenueSchedule]]:
    """The weekly hours, and the exceptions of the coming weeks, at each venue.

     Answers one entry for each venue that trades the symbol. `tradingScheduleDate` is a day of the week
    in disguise (`20000101` is any Saturday, up to `20000107`, any Friday) or a real date, which then
    overrides the weekday. Times are `HHMM` in the venue's time zone. Name a real exchange: leaving it
    out was answered with 400, and `SMART` with an empty list. Needs no brokerage session. For dates and
    stamps ready to use see `contracts.trading_schedule`.

    Args:
        asset_class (ContractsScheduleAssetClass):
        symbol (str):
        exchange (str | Unset):
        exchange_filter (str | Unset):
        conid (int | str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | list[VenueSchedule]]
    """

    kwargs = _get_kwargs(
        asset_class=asset_class,
        symbol=symbol,
        exchange=exchange,
        exchange_filter=exchange_filter,
        conid=conid,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    asset_class: ContractsScheduleAssetClass,
    symbol: str,
    exchange: str | Unset = UNSET,
    exchange_filter: str | Unset = UNSET,
    conid: int | str | Unset = UNSET,
) -> GatewayError | list[VenueSchedule] | None:
    """The weekly hours, and the exceptions of the coming weeks, at each venue.

     Answers one entry for each venue that trades the symbol. `tradingScheduleDate` is a day of the week
    in disguise (`20000101` is any Saturday, up to `20000107`, any Friday) or a real date, which then
    overrides the weekday. Times are `HHMM` in the venue's time zone. Name a real exchange: leaving it
    out was answered with 400, and `SMART` with an empty list. Needs no brokerage session. For dates and
    stamps ready to use see `contracts.trading_schedule`.

    Args:
        asset_class (ContractsScheduleAssetClass):
        symbol (str):
        exchange (str | Unset):
        exchange_filter (str | Unset):
        conid (int | str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | list[VenueSchedule]
    """

    return (
        await asyncio_detailed(
            client=client,
            asset_class=asset_class,
            symbol=symbol,
            exchange=exchange,
            exchange_filter=exchange_filter,
            conid=conid,
        )
    ).parsed
