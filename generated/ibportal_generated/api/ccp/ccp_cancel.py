from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any, cast

import httpx

from ... import errors
from ...models.ccp_order import CcpOrder
from ...models.gateway_error import GatewayError
from ...types import UNSET, Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    acct: str,
    id: int,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["acct"] = acct

    params["id"] = id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/ccp/order",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | CcpOrder | GatewayError | None:
    if response.status_code == 200:
        response_200 = CcpOrder.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = GatewayError.from_dict(response.json())

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


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Any | CcpOrder | GatewayError]:
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
    id: int,
) -> Response[Any | CcpOrder | GatewayError]:
    """Retired: ask for an order to be cancelled.

     The reply is the order as it was; `ccp.orders` tells what has become of it.

    Args:
        acct (str):
        id (int):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | CcpOrder | GatewayError]
    """

    kwargs = _get_kwargs(
        acct=acct,
        id=id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    acct: str,
    id: int,
) -> Any | CcpOrder | GatewayError | None:
    """Retired: ask for an order to be cancelled.

     The reply is the order as it was; `ccp.orders` tells what has become of it.

    Args:
        acct (str):
        id (int):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | CcpOrder | GatewayError
    """

    return sync_detailed(
        client=client,
        acct=acct,
        id=id,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    acct: str,
    id: int,
) -> Response[Any | CcpOrder | GatewayError]:
    """Retired: ask for an order to be cancelled.

     The reply is the order as it was; `ccp.orders` tells what has become of it.

    Args:
        acct (str):
        id (int):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | CcpOrder | GatewayError]
    """

    kwargs = _get_kwargs(
        acct=acct,
        id=id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    acct: str,
    id: int,
) -> Any | CcpOrder | GatewayError | None:
    """Retired: ask for an order to be cancelled.

     The reply is the order as it was; `ccp.orders` tells what has become of it.

    Args:
        acct (str):
        id (int):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | CcpOrder | GatewayError
    """

    return (
        await asyncio_detailed(
            client=client,
            acct=acct,
            id=id,
        )
    ).parsed
