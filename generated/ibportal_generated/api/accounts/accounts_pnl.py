from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.gateway_error import GatewayError
from ...models.partitioned_pnl import PartitionedPnl
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/iserver/account/pnl/partitioned",
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GatewayError | PartitionedPnl | None:
    if response.status_code == 200:
        response_200 = PartitionedPnl.from_dict(response.json())

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
) -> Response[GatewayError | PartitionedPnl]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
) -> Response[GatewayError | PartitionedPnl]:
    """Profit and loss of the selected account and its models.

     One row for the account, named `U1234567.Core`, and one for each model portfolio in it. The first
    call only starts the figures and answers with no rows; ask again, at most once in 5 seconds. For a
    steady stream use the WebSocket topic `spl`, which brings the same rows.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | PartitionedPnl]
    """

    kwargs = _get_kwargs()

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
) -> GatewayError | PartitionedPnl | None:
    """Profit and loss of the selected account and its models.

     One row for the account, named `U1234567.Core`, and one for each model portfolio in it. The first
    call only starts the figures and answers with no rows; ask again, at most once in 5 seconds. For a
    steady stream use the WebSocket topic `spl`, which brings the same rows.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | PartitionedPnl
    """

    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
) -> Response[GatewayError | PartitionedPnl]:
    """Profit and loss of the selected account and its models.

     One row for the account, named `U1234567.Core`, and one for each model portfolio in it. The first
    call only starts the figures and answers with no rows; ask again, at most once in 5 seconds. For a
    steady stream use the WebSocket topic `spl`, which brings the same rows.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | PartitionedPnl]
    """

    kwargs = _get_kwargs()

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
) -> GatewayError | PartitionedPnl | None:
    """Profit and loss of the selected account and its models.

     One row for the account, named `U1234567.Core`, and one for each model portfolio in it. The first
    call only starts the figures and answers with no rows; ask again, at most once in 5 seconds. For a
    steady stream use the WebSocket topic `spl`, which brings the same rows.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | PartitionedPnl
    """

    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed
