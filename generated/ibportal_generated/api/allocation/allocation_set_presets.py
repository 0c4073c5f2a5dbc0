from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.allocation_result import AllocationResult
from ...models.gateway_error import GatewayError
from ...models.set_allocation_presets_request import SetAllocationPresetsRequest
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    body: SetAllocationPresetsRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/iserver/account/allocation/presets",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> AllocationResult | GatewayError | None:
    if response.status_code == 200:
        response_200 = AllocationResult.from_dict(response.json())

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
) -> Response[AllocationResult | GatewayError]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: SetAllocationPresetsRequest,
) -> Response[AllocationResult | GatewayError]:
    """Set how orders on allocation groups are divided by default.

     All five settings are needed, so read `allocation.presets` first. For methods IBKR computes:
    `group_proportional_allocation` false with `group_auto_close_positions` true brings the positions
    themselves into proportion; both true divide the order's shares and favour accounts that close a
    position; true and false divide them without that favour. For methods the advisor computes,
    `profiles_auto_close_positions` alone switches the favour. Trader Workstation does not learn of the
    change, and undoes it when it logs in.

    Args:
        body (SetAllocationPresetsRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AllocationResult | GatewayError]
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
    body: SetAllocationPresetsRequest,
) -> AllocationResult | GatewayError | None:
    """Set how orders on allocation groups are divided by default.

     All five settings are needed, so read `allocation.presets` first. For methods IBKR computes:
    `group_proportional_allocation` false with `group_auto_close_positions` true brings the positions
    themselves into proportion; both true divide the order's shares and favour accounts that close a
    position; true and false divide them without that favour. For methods the advisor computes,
    `profiles_auto_close_positions` alone switches the favour. Trader Workstation does not learn of the
    change, and undoes it when it logs in.

    Args:
        body (SetAllocationPresetsRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AllocationResult | GatewayError
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: SetAllocationPresetsRequest,
) -> Response[AllocationResult | GatewayError]:
    """Set how orders on allocation groups are divided by default.

     All five settings are needed, so read `allocation.presets` first. For methods IBKR computes:
    `group_proportional_allocation` false with `group_auto_close_positions` true brings the positions
    themselves into proportion; both true divide the order's shares and favour accounts that close a
    position; true and false divide them without that favour. For methods the advisor computes,
    `profiles_auto_close_positions` alone switches the favour. Trader Workstation does not learn of the
    change, and undoes it when it logs in.

    Args:
        body (SetAllocationPresetsRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AllocationResult | GatewayError]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: SetAllocationPresetsRequest,
) -> AllocationResult | GatewayError | None:
    """Set how orders on allocation groups are divided by default.

     All five settings are needed, so read `allocation.presets` first. For methods IBKR computes:
    `group_proportional_allocation` false with `group_auto_close_positions` true brings the positions
    themselves into proportion; both true divide the order's shares and favour accounts that close a
    position; true and false divide them without that favour. For methods the advisor computes,
    `profiles_auto_close_positions` alone switches the favour. Trader Workstation does not learn of the
    change, and undoes it when it logs in.

    Args:
        body (SetAllocationPresetsRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AllocationResult | GatewayError
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
