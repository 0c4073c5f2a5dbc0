from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import httpx

from ... import errors
from ...models.gateway_error import GatewayError
from ...models.live_position import LivePosition
from ...models.portfolio_positions_live_direction import (
    PortfolioPositionsLiveDirection,
)
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    account_id: str,
    *,
    model: str | Unset = UNSET,
    direction: PortfolioPositionsLiveDirection | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["model"] = model

    json_direction: str | Unset = UNSET
    if not isinstance(direction, Unset):
        json_direction = direction

    params["direction"] = json_direction

    params["sort"] = sort

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/portfolio2/{account_id}/positions".format(
            account_id=quote(str(account_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GatewayError | list[LivePosition] | None:
    if response.status_code == 200:
        response_200 = []
        _response_200 = response.json()
        for componentsschemasportfolio_2_positions_item_data in _response_200:
            componentsschemasportfolio_2_positions_item = LivePosition.from_dict(
                componentsschemasportfolio_2_positions_item_data
            )

            response_200.append(componentsschemasportfolio_2_positions_item)

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
) -> Response[GatewayError | list[LivePosition]]:
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
    model: str | Unset = UNSET,
    direction: PortfolioPositionsLiveDirection | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Response[GatewayError | list[LivePosition]]:
    """All positions of an account, near real time and not cached.

     The whole list in one reply, without pages and without the cache of `portfolio.positions`. Rows have
    another shape: `conid` is a text, prices are `marketPrice` and `marketValue`, `timestamp` is in
    seconds, and the terms of an option stand in `description` alone. Call `portfolio.accounts` once
    before.

    Args:
        account_id (str):
        model (str | Unset):
        direction (PortfolioPositionsLiveDirection | Unset):
        sort (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | list[LivePosition]]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
        model=model,
        direction=direction,
        sort=sort,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    account_id: str,
    *,
    client: AuthenticatedClient,
    model: str | Unset = UNSET,
    direction: PortfolioPositionsLiveDirection | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> GatewayError | list[LivePosition] | None:
    """All positions of an account, near real time and not cached.

     The whole list in one reply, without pages and without the cache of `portfolio.positions`. Rows have
    another shape: `conid` is a text, prices are `marketPrice` and `marketValue`, `timestamp` is in
    seconds, and the terms of an option stand in `description` alone. Call `portfolio.accounts` once
    before.

    Args:
        account_id (str):
        model (str | Unset):
        direction (PortfolioPositionsLiveDirection | Unset):
        sort (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | list[LivePosition]
    """

    return sync_detailed(
        account_id=account_id,
        client=client,
        model=model,
        direction=direction,
        sort=sort,
    ).parsed


async def asyncio_detailed(
    account_id: str,
    *,
    client: AuthenticatedClient,
    model: str | Unset = UNSET,
    direction: PortfolioPositionsLiveDirection | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Response[GatewayError | list[LivePosition]]:
    """All positions of an account, near real time and not cached.

     The whole list in one reply, without pages and without the cache of `portfolio.positions`. Rows have
    another shape: `conid` is a text, prices are `marketPrice` and `marketValue`, `timestamp` is in
    seconds, and the terms of an option stand in `description` alone. Call `portfolio.accounts` once
    before.

    Args:
        account_id (str):
        model (str | Unset):
        direction (PortfolioPositionsLiveDirection | Unset):
        sort (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | list[LivePosition]]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
        model=model,
        direction=direction,
        sort=sort,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    account_id: str,
    *,
    client: AuthenticatedClient,
    model: str | Unset = UNSET,
    direction: PortfolioPositionsLiveDirection | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> GatewayError | list[LivePosition] | None:
    """All positions of an account, near real time and not cached.

     The whole list in one reply, without pages and without the cache of `portfolio.positions`. Rows have
    another shape: `conid` is a text, prices are `marketPrice` and `marketValue`, `timestamp` is in
    seconds, and the terms of an option stand in `description` alone. Call `portfolio.accounts` once
    before.

    Args:
        account_id (str):
        model (str | Unset):
        direction (PortfolioPositionsLiveDirection | Unset):
        sort (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | list[LivePosition]
    """

    return (
        await asyncio_detailed(
            account_id=account_id,
            client=client,
            model=model,
            direction=direction,
            sort=sort,
        )
    ).parsed
