from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import httpx

from ... import errors
from ...models.gateway_error import GatewayError
from ...models.positions_by_account import PositionsByAccount
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    conid: int,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/portfolio/positions/{conid}".format(
            conid=quote(str(conid), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GatewayError | PositionsByAccount | None:
    if response.status_code == 200:
        response_200 = PositionsByAccount.from_dict(response.json())

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
) -> Response[GatewayError | PositionsByAccount]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    conid: int,
    *,
    client: AuthenticatedClient,
) -> Response[GatewayError | PositionsByAccount]:
    """The positions of all accounts in one instrument.

     Keyed by account id; each account has a list, with one row for each model portfolio that holds the
    instrument. No account holding it is an empty object. Rows lack the facts of the security definition
    until the gateway has loaded them, which may differ from account to account within one reply. Call
    `portfolio.accounts` once before.

    Args:
        conid (int):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | PositionsByAccount]
    """

    kwargs = _get_kwargs(
        conid=conid,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    conid: int,
    *,
    client: AuthenticatedClient,
) -> GatewayError | PositionsByAccount | None:
    """The positions of all accounts in one instrument.

     Keyed by account id; each account has a list, with one row for each model portfolio that holds the
    instrument. No account holding it is an empty object. Rows lack the facts of the security definition
    until the gateway has loaded them, which may differ from account to account within one reply. Call
    `portfolio.accounts` once before.

    Args:
        conid (int):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | PositionsByAccount
    """

    return sync_detailed(
        conid=conid,
        client=client,
    ).parsed


async def asyncio_detailed(
    conid: int,
    *,
    client: AuthenticatedClient,
) -> Response[GatewayError | PositionsByAccount]:
    """The positions of all accounts in one instrument.

     Keyed by account id; each account has a list, with one row for each model portfolio that holds the
    instrument. No account holding it is an empty object. Rows lack the facts of the security definition
    until the gateway has loaded them, which may differ from account to account within one reply. Call
    `portfolio.accounts` once before.

    Args:
        conid (int):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | PositionsByAccount]
    """

    kwargs = _get_kwargs(
        conid=conid,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    conid: int,
    *,
    client: AuthenticatedClient,
) -> GatewayError | PositionsByAccount | None:
    """The positions of all accounts in one instrument.

     Keyed by account id; each account has a list, with one row for each model portfolio that holds the
    instrument. No account holding it is an empty object. Rows lack the facts of the security definition
    until the gateway has loaded them, which may differ from account to account within one reply. Call
    `portfolio.accounts` once before.

    Args:
        conid (int):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | PositionsByAccount
    """

    return (
        await asyncio_detailed(
            conid=conid,
            client=client,
        )
    ).parsed
