from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.allocation_groups import AllocationGroups
from ...models.gateway_error import GatewayError
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/iserver/account/allocation/group",
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> AllocationGroups | GatewayError | None:
    if response.status_code == 200:
        response_200 = AllocationGroups.from_dict(response.json())

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
) -> Response[AllocationGroups | GatewayError]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
) -> Response[AllocationGroups | GatewayError]:
    """The advisor's allocation groups, with size and method.

     Only for financial advisors and introducing brokers. Says of each group its name, how many accounts
    it holds and the letter of its method; the accounts themselves come from `allocation.group`. A group
    is traded by its name in place of an account id. `accounts.list` names the groups too, with the
    built-in one called `All`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AllocationGroups | GatewayError]
    """

    kwargs = _get_kwargs()

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
) -> AllocationGroups | GatewayError | None:
    """The advisor's allocation groups, with size and method.

     Only for financial advisors and introducing brokers. Says of each group its name, how many accounts
    it holds and the letter of its method; the accounts themselves come from `allocation.group`. A group
    is traded by its name in place of an account id. `accounts.list` names the groups too, with the
    built-in one called `All`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AllocationGroups | GatewayError
    """

    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
) -> Response[AllocationGroups | GatewayError]:
    """The advisor's allocation groups, with size and method.

     Only for financial advisors and introducing brokers. Says of each group its name, how many accounts
    it holds and the letter of its method; the accounts themselves come from `allocation.group`. A group
    is traded by its name in place of an account id. `accounts.list` names the groups too, with the
    built-in one called `All`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AllocationGroups | GatewayError]
    """

    kwargs = _get_kwargs()

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
) -> AllocationGroups | GatewayError | None:
    """The advisor's allocation groups, with size and method.

     Only for financial advisors and introducing brokers. Says of each group its name, how many accounts
    it holds and the letter of its method; the accounts themselves come from `allocation.group`. A group
    is traded by its name in place of an account id. `accounts.list` names the groups too, with the
    built-in one called `All`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AllocationGroups | GatewayError
    """

    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed
