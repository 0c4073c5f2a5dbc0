from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.allocation_group import AllocationGroup
from ...models.allocation_group_name import AllocationGroupName
from ...models.gateway_error import GatewayError
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    body: AllocationGroupName,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/iserver/account/allocation/group/single",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> AllocationGroup | GatewayError | None:
    if response.status_code == 200:
        response_200 = AllocationGroup.from_dict(response.json())

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
) -> Response[AllocationGroup | GatewayError]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: AllocationGroupName,
) -> Response[AllocationGroup | GatewayError]:
    """One allocation group - its method and its accounts.

     Only for financial advisors and introducing brokers. The name is that of `allocation.groups`.
    Accounts have an `amount` only where the method is one of those the advisor computes (`C`, `P`, `R`,
    `S`). Read a group before you change it: `allocation.update_group` takes the whole list. A POST that
    changes nothing, so it may be repeated.

    Args:
        body (AllocationGroupName):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AllocationGroup | GatewayError]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    body: AllocationGroupName,
) -> AllocationGroup | GatewayError | None:
    """One allocation group - its method and its accounts.

     Only for financial advisors and introducing brokers. The name is that of `allocation.groups`.
    Accounts have an `amount` only where the method is one of those the advisor computes (`C`, `P`, `R`,
    `S`). Read a group before you change it: `allocation.update_group` takes the whole list. A POST that
    changes nothing, so it may be repeated.

    Args:
        body (AllocationGroupName):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AllocationGroup | GatewayError
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: AllocationGroupName,
) -> Response[AllocationGroup | GatewayError]:
    """One allocation group - its method and its accounts.

     Only for financial advisors and introducing brokers. The name is that of `allocation.groups`.
    Accounts have an `amount` only where the method is one of those the advisor computes (`C`, `P`, `R`,
    `S`). Read a group before you change it: `allocation.update_group` takes the whole list. A POST that
    changes nothing, so it may be repeated.

    Args:
        body (AllocationGroupName):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AllocationGroup | GatewayError]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: AllocationGroupName,
) -> AllocationGroup | GatewayError | None:
    """One allocation group - its method and its accounts.

     Only for financial advisors and introducing brokers. The name is that of `allocation.groups`.
    Accounts have an `amount` only where the method is one of those the advisor computes (`C`, `P`, `R`,
    `S`). Read a group before you change it: `allocation.update_group` takes the whole list. A POST that
    changes nothing, so it may be repeated.

    Args:
        body (AllocationGroupName):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AllocationGroup | GatewayError
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
