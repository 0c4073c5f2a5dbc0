from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.gateway_error import GatewayError
from ...models.quote import Quote
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    conids: str,
    fields: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["conids"] = conids

    params["fields"] = fields

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/iserver/marketdata/snapshot",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GatewayError | list[Quote] | None:
    if response.status_code == 200:
        response_200 = []
        _response_200 = response.json()
        for componentsschemasiserver_snapshot_item_data in _response_200:
            componentsschemasiserver_snapshot_item = Quote.from_dict(componentsschemasiserver_snapshot_item_data)

            response_200.append(componentsschemasiserver_snapshot_item)

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
) -> Response[GatewayError | list[Quote]]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    conids: str,
    fields: str | Unset = UNSET,
) -> Response[GatewayError | list[Quote]]:
    """The current quotes of up to 100 contracts, as numbered fields.

     Answers one row a contract, whose keys are field numbers: 31 is the last price, 84 the bid, 86 the
    ask. The first call for a contract, and for a new field of it, only subscribes: its row holds no
    data. Values arrive over the next calls, prices within one or two, greeks after many seconds; ask
    for all fields at once, and again until they are there. Rows come in any order; match them by
    `conid`.

    At most 100 contracts, 50 fields and 10 calls a second; each contract takes one of about 100 market
    data lines, which the stream shares, until `market_data.unsubscribe`. `accounts.list` must come
    first, or the answer is 500 `Please query /accounts first`; a derivative needs a `contracts.search`
    for its underlying, or its row stays empty. An unknown contract is no error: its row has `-` as 55
    and `N/A` as 31, or nothing but its conid.

    Args:
        conids (str):
        fields (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | list[Quote]]
    """

    kwargs = _get_kwargs(
        conids=conids,
        fields=fields,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    conids: str,
    fields: str | Unset = UNSET,
) -> GatewayError | list[Quote] | None:
    """The current quotes of up to 100 contracts, as numbered fields.

     Answers one row a contract, whose keys are field numbers: 31 is the last price, 84 the bid, 86 the
    ask. The first call for a contract, and for a new field of it, only subscribes: its row holds no
    data. Values arrive over the next calls, prices within one or two, greeks after many seconds; ask
    for all fields at once, and again until they are there. Rows come in any order; match them by
    `conid`.

    At most 100 contracts, 50 fields and 10 calls a second; each contract takes one of about 100 market
    data lines, which the stream shares, until `market_data.unsubscribe`. `accounts.list` must come
    first, or the answer is 500 `Please query /accounts first`; a derivative needs a `contracts.search`
    for its underlying, or its row stays empty. An unknown contract is no error: its row has `-` as 55
    and `N/A` as 31, or nothing but its conid.

    Args:
        conids (str):
        fields (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | list[Quote]
    """

    return sync_detailed(
        client=client,
        conids=conids,
        fields=fields,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    conids: str,
    fields: str | Unset = UNSET,
) -> Response[GatewayError | list[Quote]]:
    """The current quotes of up to 100 contracts, as numbered fields.

     Answers one row a contract, whose keys are field numbers: 31 is the last price, 84 the bid, 86 the
    ask. The first call for a contract, and for a new field of it, only subscribes: its row holds no
    data. Values arrive over the next calls, prices within one or two, greeks after many seconds; ask
    for all fields at once, and again until they are there. Rows come in any order; match them by
    `conid`.

    At most 100 contracts, 50 fields and 10 calls a second; each contract takes one of about 100 market
    data lines, which the stream shares, until `market_data.unsubscribe`. `accounts.list` must come
    first, or the answer is 500 `Please query /accounts first`; a derivative needs a `contracts.search`
    for its underlying, or its row stays empty. An unknown contract is no error: its row has `-` as 55
    and `N/A` as 31, or nothing but its conid.

    Args:
        conids (str):
        fields (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | list[Quote]]
    """

    kwargs = _get_kwargs(
        conids=conids,
        fields=fields,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    conids: str,
    fields: str | Unset = UNSET,
) -> GatewayError | list[Quote] | None:
    """The current quotes of up to 100 contracts, as numbered fields.

     Answers one row a contract, whose keys are field numbers: 31 is the last price, 84 the bid, 86 the
    ask. The first call for a contract, and for a new field of it, only subscribes: its row holds no
    data. Values arrive over the next calls, prices within one or two, greeks after many seconds; ask
    for all fields at once, and again until they are there. Rows come in any order; match them by
    `conid`.

    At most 100 contracts, 50 fields and 10 calls a second; each contract takes one of about 100 market
    data lines, which the stream shares, until `market_data.unsubscribe`. `accounts.list` must come
    first, or the answer is 500 `Please query /accounts first`; a derivative needs a `contracts.search`
    for its underlying, or its row stays empty. An unknown contract is no error: its row has `-` as 55
    and `N/A` as 31, or nothing but its conid.

    Args:
        conids (str):
        fields (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | list[Quote]
    """

    return (
        await asyncio_detailed(
            client=client,
            conids=conids,
            fields=fields,
        )
    ).parsed
