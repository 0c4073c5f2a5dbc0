from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.allocation_accounts import AllocationAccounts
from ...models.gateway_error import GatewayError
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/iserver/account/allocation/accounts",
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> AllocationAccounts | GatewayError | None:
    if response.status_code == 200:
        response_200 = AllocationAccounts.from_dict(response.json())

        return response_200

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
) -> Response[AllocationAccounts | GatewayError]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
) -> Response[AllocationAccounts | GatewayError]:
    """The accounts an advisor may allocate to, with their value and free equity.

     Only for financial advisors and introducing brokers. Each account has its net liquidation value and
    its available equity as a list of `key` and `value` pairs; values are decimal text in the account's
    base currency, so look a key up rather than count on the order. The accounts named here are those a
    group may hold.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AllocationAccounts | GatewayError]
    """

    kwargs = _get_kwargs()

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
) -> AllocationAccounts | GatewayError | None:
    """The accounts an advisor may allocate to, with their value and free equity.

     Only for financial advisors and introducing brokers. Each account has its net liquidation value and
    its available equity as a list of `key` and `value` pairs; values are decimal text in the account's
    base currency, so look a key up rather than count on the order. The accounts named here are those a
    group may hold.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AllocationAccounts | GatewayError
    """

    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
) -> Response[AllocationAccounts | GatewayError]:
    """The accounts an advisor may allocate to, with their value and free equity.

     Only for financial advisors and introducing brokers. Each account has its net liquidation value and
    its available equity as a list of `key` and `value` pairs; values are decimal text in the account's
    base currency, so look a key up rather than count on the order. The accounts named here are those a
    group may hold.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AllocationAccounts | GatewayError]
    """

    kwargs = _get_kwargs()

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
) -> AllocationAccounts | GatewayError | None:
    """The accounts an advisor may allocate to, with their value and free equity.

     Only for financial advisors and introducing brokers. Each account has its net liquidation value and
    its available equity as a list of `key` and `value` pairs; values are decimal text in the account's
    base currency, so look a key up rather than count on the order. The accounts named here are those a
    group may hold.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AllocationAccounts | GatewayError
    """

    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed
