from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import httpx

from ... import errors
from ...models.combo_position import ComboPosition
from ...models.gateway_error import GatewayError
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    account_id: str,
    *,
    nocache: bool | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["nocache"] = nocache

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/portfolio/{account_id}/combo/positions".format(
            account_id=quote(str(account_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GatewayError | list[ComboPosition] | None:
    if response.status_code == 200:
        response_200 = []
        _response_200 = response.json()
        for componentsschemascombo_position_response_item_data in _response_200:
            componentsschemascombo_position_response_item = ComboPosition.from_dict(
                componentsschemascombo_position_response_item_data
            )

            response_200.append(componentsschemascombo_position_response_item)

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
) -> Response[GatewayError | list[ComboPosition]]:
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
    nocache: bool | Unset = UNSET,
) -> Response[GatewayError | list[ComboPosition]]:
    """Positions an account holds as combinations, with their legs.

     One entry for each combination bought or sold as such: its legs with their ratios, and a position
    row for each leg. The rows have no security definition. No combination is an empty list. Call
    `portfolio.accounts` once before.

    Args:
        account_id (str):
        nocache (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | list[ComboPosition]]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
        nocache=nocache,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    account_id: str,
    *,
    client: AuthenticatedClient,
    nocache: bool | Unset = UNSET,
) -> GatewayError | list[ComboPosition] | None:
    """Positions an account holds as combinations, with their legs.

     One entry for each combination bought or sold as such: its legs with their ratios, and a position
    row for each leg. The rows have no security definition. No combination is an empty list. Call
    `portfolio.accounts` once before.

    Args:
        account_id (str):
        nocache (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | list[ComboPosition]
    """

    return sync_detailed(
        account_id=account_id,
        client=client,
        nocache=nocache,
    ).parsed


async def asyncio_detailed(
    account_id: str,
    *,
    client: AuthenticatedClient,
    nocache: bool | Unset = UNSET,
) -> Response[GatewayError | list[ComboPosition]]:
    """Positions an account holds as combinations, with their legs.

     One entry for each combination bought or sold as such: its legs with their ratios, and a position
    row for each leg. The rows have no security definition. No combination is an empty list. Call
    `portfolio.accounts` once before.

    Args:
        account_id (str):
        nocache (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | list[ComboPosition]]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
        nocache=nocache,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    account_id: str,
    *,
    client: AuthenticatedClient,
    nocache: bool | Unset = UNSET,
) -> GatewayError | list[ComboPosition] | None:
    """Positions an account holds as combinations, with their legs.

     One entry for each combination bought or sold as such: its legs with their ratios, and a position
    row for each leg. The rows have no security definition. No combination is an empty list. Call
    `portfolio.accounts` once before.

    Args:
        account_id (str):
        nocache (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | list[ComboPosition]
    """

    return (
        await asyncio_detailed(
            account_id=account_id,
            client=client,
            nocache=nocache,
        )
    ).parsed
