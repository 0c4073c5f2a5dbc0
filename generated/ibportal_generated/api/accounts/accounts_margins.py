from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import httpx

from ... import errors
from ...models.account_margins import AccountMargins
from ...models.gateway_error import GatewayError
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    account_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/iserver/account/{account_id}/summary/margins".format(
            account_id=quote(str(account_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> AccountMargins | GatewayError | None:
    if response.status_code == 200:
        response_200 = AccountMargins.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = GatewayError.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = GatewayError.from_dict(response.json())

        return response_401

    if response.status_code == 503:
        response_503 = GatewayError.from_dict(response.json())

        return response_503

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[AccountMargins | GatewayError]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    account_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[AccountMargins | GatewayError]:
    """Initial and maintenance margin by segment, as formatted texts.

     Margin requirements now, after the next margin change (look-ahead), overnight and at expiry, in
    total and by segment: `securities`, `commodities`, `Crypto at Paxos`. Values are texts made for the
    eye, such as `7,654 USD`. Labels are abbreviated or spelt out depending on the gateway's build, so
    that a label may be missing or come as a further key. Call `accounts.list` once in the session
    before. An account the login does not own gives 400.

    Args:
        account_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AccountMargins | GatewayError]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    account_id: str,
    *,
    client: AuthenticatedClient,
) -> AccountMargins | GatewayError | None:
    """Initial and maintenance margin by segment, as formatted texts.

     Margin requirements now, after the next margin change (look-ahead), overnight and at expiry, in
    total and by segment: `securities`, `commodities`, `Crypto at Paxos`. Values are texts made for the
    eye, such as `7,654 USD`. Labels are abbreviated or spelt out depending on the gateway's build, so
    that a label may be missing or come as a further key. Call `accounts.list` once in the session
    before. An account the login does not own gives 400.

    Args:
        account_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AccountMargins | GatewayError
    """

    return sync_detailed(
        account_id=account_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    account_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[AccountMargins | GatewayError]:
    """Initial and maintenance margin by segment, as formatted texts.

     Margin requirements now, after the next margin change (look-ahead), overnight and at expiry, in
    total and by segment: `securities`, `commodities`, `Crypto at Paxos`. Values are texts made for the
    eye, such as `7,654 USD`. Labels are abbreviated or spelt out depending on the gateway's build, so
    that a label may be missing or come as a further key. Call `accounts.list` once in the session
    before. An account the login does not own gives 400.

    Args:
        account_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AccountMargins | GatewayError]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    account_id: str,
    *,
    client: AuthenticatedClient,
) -> AccountMargins | GatewayError | None:
    """Initial and maintenance margin by segment, as formatted texts.

     Margin requirements now, after the next margin change (look-ahead), overnight and at expiry, in
    total and by segment: `securities`, `commodities`, `Crypto at Paxos`. Values are texts made for the
    eye, such as `7,654 USD`. Labels are abbreviated or spelt out depending on the gateway's build, so
    that a label may be missing or come as a further key. Call `accounts.list` once in the session
    before. An account the login does not own gives 400.

    Args:
        account_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AccountMargins | GatewayError
    """

    return (
        await asyncio_detailed(
            account_id=account_id,
            client=client,
        )
    ).parsed
