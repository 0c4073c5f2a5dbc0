from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any, cast

import httpx

from ... import errors
from ...models.ccp_orders import CcpOrders
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    acct: str,
    cancelled: bool | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["acct"] = acct

    params["cancelled"] = cancelled

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/ccp/orders",
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Any | CcpOrders | None:
    if response.status_code == 200:
        response_200 = CcpOrders.from_dict(response.json())

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


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Any | CcpOrders]:
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
    cancelled: bool | Unset = UNSET,
) -> Response[Any | CcpOrders]:
    """Retired: orders of an account, with their state.

     All orders of today, or with `cancelled` only those cancelled or rejected since midnight. Texts and
    FIX codes where the usual API has words and numbers.

    Args:
        acct (str):
        cancelled (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | CcpOrders]
    """

    kwargs = _get_kwargs(
        acct=acct,
        cancelled=cancelled,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    acct: str,
    cancelled: bool | Unset = UNSET,
) -> Any | CcpOrders | None:
    """Retired: orders of an account, with their state.

     All orders of today, or with `cancelled` only those cancelled or rejected since midnight. Texts and
    FIX codes where the usual API has words and numbers.

    Args:
        acct (str):
        cancelled (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | CcpOrders
    """

    return sync_detailed(
        client=client,
        acct=acct,
        cancelled=cancelled,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    acct: str,
    cancelled: bool | Unset = UNSET,
) -> Response[Any | CcpOrders]:
    """Retired: orders of an account, with their state.

     All orders of today, or with `cancelled` only those cancelled or rejected since midnight. Texts and
    FIX codes where the usual API has words and numbers.

    Args:
        acct (str):
        cancelled (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | CcpOrders]
    """

    kwargs = _get_kwargs(
        acct=acct,
        cancelled=cancelled,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    acct: str,
    cancelled: bool | Unset = UNSET,
) -> Any | CcpOrders | None:
    """Retired: orders of an account, with their state.

     All orders of today, or with `cancelled` only those cancelled or rejected since midnight. Texts and
    FIX codes where the usual API has words and numbers.

    Args:
        acct (str):
        cancelled (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | CcpOrders
    """

    return (
        await asyncio_detailed(
            client=client,
            acct=acct,
            cancelled=cancelled,
        )
    ).parsed
