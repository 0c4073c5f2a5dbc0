from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any, cast

import httpx

from ... import errors
from ...models.ccp_order import CcpOrder
from ...models.ccp_place_ccy import CcpPlaceCcy
from ...models.ccp_place_exchange import CcpPlaceExchange
from ...models.ccp_place_side import CcpPlaceSide
from ...models.ccp_place_tif import CcpPlaceTif
from ...models.ccp_place_type import CcpPlaceType
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    acct: str,
    conid: int,
    ccy: CcpPlaceCcy,
    exchange: CcpPlaceExchange,
    qty: float,
    type_: CcpPlaceType | Unset = UNSET,
    side: CcpPlaceSide | Unset = UNSET,
    price: float | Unset = UNSET,
    tif: CcpPlaceTif | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["acct"] = acct

    params["conid"] = conid

    json_ccy: str = ccy
    params["ccy"] = json_ccy

    json_exchange: str = exchange
    params["exchange"] = json_exchange

    params["qty"] = qty

    json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = type_

    params["type"] = json_type_

    json_side: str | Unset = UNSET
    if not isinstance(side, Unset):
        json_side = side

    params["side"] = json_side

    params["price"] = price

    json_tif: str | Unset = UNSET
    if not isinstance(tif, Unset):
        json_tif = tif

    params["tif"] = json_tif

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/ccp/order",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Any | CcpOrder | None:
    if response.status_code == 200:
        response_200 = CcpOrder.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = cast(Any, None)
        return response_400

    if response.status_code == 401:
        response_401 = cast(Any, None)
        return response_401

    if response.status_code == 500:
        response_500 = cast(Any, None)
        return response_500

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Any | CcpOrder]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    acct: str,
    conid: int,
    ccy: CcpPlaceCcy,
    exchange: CcpPlaceExchange,
    qty: float,
    type_: CcpPlaceType | Unset = UNSET,
    side: CcpPlaceSide | Unset = UNSET,
    price: float | Unset = UNSET,
    tif: CcpPlaceTif | Unset = UNSET,
) -> Response[Any | CcpOrder]:
    """Retired: place an order through CCP.

     The order stands in the query string; there are no questions to answer. Only market and limit
    orders. Not to be repeated when the reply is lost.

    Args:
        acct (str):
        conid (int):
        ccy (CcpPlaceCcy):
        exchange (CcpPlaceExchange):
        qty (float):
        type_ (CcpPlaceType | Unset):
        side (CcpPlaceSide | Unset):
        price (float | Unset):
        tif (CcpPlaceTif | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | CcpOrder]
    """

    kwargs = _get_kwargs(
        acct=acct,
        conid=conid,
        ccy=ccy,
        exchange=exchange,
        qty=qty,
        type_=type_,
        side=side,
        price=price,
        tif=tif,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    acct: str,
    conid: int,
    ccy: CcpPlaceCcy,
    exchange: CcpPlaceExchange,
    qty: float,
    type_: CcpPlaceType | Unset = UNSET,
    side: CcpPlaceSide | Unset = UNSET,
    price: float | Unset = UNSET,
    tif: CcpPlaceTif | Unset = UNSET,
) -> Any | CcpOrder | None:
    """Retired: place an order through CCP.

     The order stands in the query string; there are no questions to answer. Only market and limit
    orders. Not to be repeated when the reply is lost.

    Args:
        acct (str):
        conid (int):
        ccy (CcpPlaceCcy):
        exchange (CcpPlaceExchange):
        qty (float):
        type_ (CcpPlaceType | Unset):
        side (CcpPlaceSide | Unset):
        price (float | Unset):
        tif (CcpPlaceTif | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | CcpOrder
    """

    return sync_detailed(
        client=client,
        acct=acct,
        conid=conid,
        ccy=ccy,
        exchange=exchange,
        qty=qty,
        type_=type_,
        side=side,
        price=price,
        tif=tif,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    acct: str,
    conid: int,
    ccy: CcpPlaceCcy,
    exchange: CcpPlaceExchange,
    qty: float,
    type_: CcpPlaceType | Unset = UNSET,
    side: CcpPlaceSide | Unset = UNSET,
    price: float | Unset = UNSET,
    tif: CcpPlaceTif | Unset = UNSET,
) -> Response[Any | CcpOrder]:
    """Retired: place an order through CCP.

     The order stands in the query string; there are no questions to answer. Only market and limit
    orders. Not to be repeated when the reply is lost.

    Args:
        acct (str):
        conid (int):
        ccy (CcpPlaceCcy):
        exchange (CcpPlaceExchange):
        qty (float):
        type_ (CcpPlaceType | Unset):
        side (CcpPlaceSide | Unset):
        price (float | Unset):
        tif (CcpPlaceTif | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | CcpOrder]
    """

    kwargs = _get_kwargs(
        acct=acct,
        conid=conid,
        ccy=ccy,
        exchange=exchange,
        qty=qty,
        type_=type_,
        side=side,
        price=price,
        tif=tif,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    acct: str,
    conid: int,
    ccy: CcpPlaceCcy,
    exchange: CcpPlaceExchange,
    qty: float,
    type_: CcpPlaceType | Unset = UNSET,
    side: CcpPlaceSide | Unset = UNSET,
    price: float | Unset = UNSET,
    tif: CcpPlaceTif | Unset = UNSET,
) -> Any | CcpOrder | None:
    """Retired: place an order through CCP.

     The order stands in the query string; there are no questions to answer. Only market and limit
    orders. Not to be repeated when the reply is lost.

    Args:
        acct (str):
        conid (int):
        ccy (CcpPlaceCcy):
        exchange (CcpPlaceExchange):
        qty (float):
        type_ (CcpPlaceType | Unset):
        side (CcpPlaceSide | Unset):
        price (float | Unset):
        tif (CcpPlaceTif | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | CcpOrder
    """

    return (
        await asyncio_detailed(
            client=client,
            acct=acct,
            conid=conid,
            ccy=ccy,
            exchange=exchange,
            qty=qty,
            type_=type_,
            side=side,
            price=price,
            tif=tif,
        )
    ).parsed
