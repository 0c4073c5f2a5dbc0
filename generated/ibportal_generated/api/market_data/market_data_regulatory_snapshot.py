from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.gateway_error import GatewayError
from ...models.regulatory_snapshot import RegulatorySnapshot
from ...types import UNSET, Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    conid: int | str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_conid: int | str
    json_conid = conid
    params["conid"] = json_conid

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/md/regsnapshot",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GatewayError | RegulatorySnapshot | None:
    if response.status_code == 200:
        response_200 = RegulatorySnapshot.from_dict(response.json())

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
) -> Response[GatewayError | RegulatorySnapshot]:
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
) -> Response[GatewayError | RegulatorySnapshot]:
    """The regulatory best bid and offer of a US stock; each call costs money.

     Answers the best bid and offer and the last trade of a US stock, under the field numbers of
    `market_data.snapshot`. Every call is charged USD 0.01, to paper users as well, unless the user
    subscribes to the network's data. A user who may not ask is answered with 400.

    Args:
        conid (int | str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | RegulatorySnapshot]
    """

    kwargs = _get_kwargs(
        conid=conid,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    conid: int | str,
) -> GatewayError | RegulatorySnapshot | None:
    """The regulatory best bid and offer of a US stock; each call costs money.

     Answers the best bid and offer and the last trade of a US stock, under the field numbers of
    `market_data.snapshot`. Every call is charged USD 0.01, to paper users as well, unless the user
    subscribes to the network's data. A user who may not ask is answered with 400.

    Args:
        conid (int | str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | RegulatorySnapshot
    """

    return sync_detailed(
        client=client,
        conid=conid,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    conid: int | str,
) -> Response[GatewayError | RegulatorySnapshot]:
    """The regulatory best bid and offer of a US stock; each call costs money.

     Answers the best bid and offer and the last trade of a US stock, under the field numbers of
    `market_data.snapshot`. Every call is charged USD 0.01, to paper users as well, unless the user
    subscribes to the network's data. A user who may not ask is answered with 400.

    Args:
        conid (int | str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | RegulatorySnapshot]
    """

    kwargs = _get_kwargs(
        conid=conid,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    conid: int | str,
) -> GatewayError | RegulatorySnapshot | None:
    """The regulatory best bid and offer of a US stock; each call costs money.

     Answers the best bid and offer and the last trade of a US stock, under the field numbers of
    `market_data.snapshot`. Every call is charged USD 0.01, to paper users as well, unless the user
    subscribes to the network's data. A user who may not ask is answered with 400.

    Args:
        conid (int | str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | RegulatorySnapshot
    """

    return (
        await asyncio_detailed(
            client=client,
            conid=conid,
        )
    ).parsed
