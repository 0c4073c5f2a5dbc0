from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import httpx

from ... import errors
from ...models.gateway_error import GatewayError
from ...models.portfolio_positions_direction import (
    PortfolioPositionsDirection,
)
from ...models.position import Position
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    account_id: str,
    page_id: int,
    *,
    model: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    direction: PortfolioPositionsDirection | Unset = UNSET,
    wait_for_sec_def: bool | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["model"] = model

    params["sort"] = sort

    json_direction: str | Unset = UNSET
    if not isinstance(direction, Unset):
        json_direction = direction

    params["direction"] = json_direction

    params["waitForSecDef"] = wait_for_sec_def

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/portfolio/{account_id}/positions/{page_id}".format(
            account_id=quote(str(account_id), safe=""),
            page_id=quote(str(page_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GatewayError | list[Position] | None:
    if response.status_code == 200:
        response_200 = []
        _response_200 = response.json()
        for response_200_item_data in _response_200:
            response_200_item = Position.from_dict(response_200_item_data)

            response_200.append(response_200_item)

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
) -> Response[GatewayError | list[Position]]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    account_id: str,
    page_id: int,
    *,
    client: AuthenticatedClient,
    model: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    direction: PortfolioPositionsDirection | Unset = UNSET,
    wait_for_sec_def: bool | Unset = UNSET,
) -> Response[GatewayError | list[Position]]:
    """One page of an account's positions, up to 100, from a cache.

     Pages count from 0 and hold up to 100 rows (`pageSize`; 30 in older builds). They are only turned
    where `sort` is given: without it every page number returns the whole list. With it, an empty list
    is the end, and an empty account. The list is cached for minutes: `portfolio.invalidate_positions`
    discards it, `portfolio.positions_live` has none. The first load lacks what the security definition
    tells (ticker, name, sector, expiry, multiplier) unless `waitForSecDef` is set; ask again. A
    position closed today stays with a size of 0. Call `portfolio.accounts` once before; an account the
    login does not own gives 401 with an empty body.

    Args:
        account_id (str):
        page_id (int):
        model (str | Unset):
        sort (str | Unset):
        direction (PortfolioPositionsDirection | Unset):
        wait_for_sec_def (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | list[Position]]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
        page_id=page_id,
        model=model,
        sort=sort,
        direction=direction,
        wait_for_sec_def=wait_for_sec_def,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    account_id: str,
    page_id: int,
    *,
    client: AuthenticatedClient,
    model: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    direction: PortfolioPositionsDirection | Unset = UNSET,
    wait_for_sec_def: bool | Unset = UNSET,
) -> GatewayError | list[Position] | None:
    """One page of an account's positions, up to 100, from a cache.

     Pages count from 0 and hold up to 100 rows (`pageSize`; 30 in older builds). They are only turned
    where `sort` is given: without it every page number returns the whole list. With it, an empty list
    is the end, and an empty account. The list is cached for minutes: `portfolio.invalidate_positions`
    discards it, `portfolio.positions_live` has none. The first load lacks what the security definition
    tells (ticker, name, sector, expiry, multiplier) unless `waitForSecDef` is set; ask again. A
    position closed today stays with a size of 0. Call `portfolio.accounts` once before; an account the
    login does not own gives 401 with an empty body.

    Args:
        account_id (str):
        page_id (int):
        model (str | Unset):
        sort (str | Unset):
        direction (PortfolioPositionsDirection | Unset):
        wait_for_sec_def (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | list[Position]
    """

    return sync_detailed(
        account_id=account_id,
        page_id=page_id,
        client=client,
        model=model,
        sort=sort,
        direction=direction,
        wait_for_sec_def=wait_for_sec_def,
    ).parsed


async def asyncio_detailed(
    account_id: str,
    page_id: int,
    *,
    client: AuthenticatedClient,
    model: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    direction: PortfolioPositionsDirection | Unset = UNSET,
    wait_for_sec_def: bool | Unset = UNSET,
) -> Response[GatewayError | list[Position]]:
    """One page of an account's positions, up to 100, from a cache.

     Pages count from 0 and hold up to 100 rows (`pageSize`; 30 in older builds). They are only turned
    where `sort` is given: without it every page number returns the whole list. With it, an empty list
    is the end, and an empty account. The list is cached for minutes: `portfolio.invalidate_positions`
    discards it, `portfolio.positions_live` has none. The first load lacks what the security definition
    tells (ticker, name, sector, expiry, multiplier) unless `waitForSecDef` is set; ask again. A
    position closed today stays with a size of 0. Call `portfolio.accounts` once before; an account the
    login does not own gives 401 with an empty body.

    Args:
        account_id (str):
        page_id (int):
        model (str | Unset):
        sort (str | Unset):
        direction (PortfolioPositionsDirection | Unset):
        wait_for_sec_def (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | list[Position]]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
        page_id=page_id,
        model=model,
        sort=sort,
        direction=direction,
        wait_for_sec_def=wait_for_sec_def,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    account_id: str,
    page_id: int,
    *,
    client: AuthenticatedClient,
    model: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    direction: PortfolioPositionsDirection | Unset = UNSET,
    wait_for_sec_def: bool | Unset = UNSET,
) -> GatewayError | list[Position] | None:
    """One page of an account's positions, up to 100, from a cache.

     Pages count from 0 and hold up to 100 rows (`pageSize`; 30 in older builds). They are only turned
    where `sort` is given: without it every page number returns the whole list. With it, an empty list
    is the end, and an empty account. The list is cached for minutes: `portfolio.invalidate_positions`
    discards it, `portfolio.positions_live` has none. The first load lacks what the security definition
    tells (ticker, name, sector, expiry, multiplier) unless `waitForSecDef` is set; ask again. A
    position closed today stays with a size of 0. Call `portfolio.accounts` once before; an account the
    login does not own gives 401 with an empty body.

    Args:
        account_id (str):
        page_id (int):
        model (str | Unset):
        sort (str | Unset):
        direction (PortfolioPositionsDirection | Unset):
        wait_for_sec_def (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | list[Position]
    """

    return (
        await asyncio_detailed(
            account_id=account_id,
            page_id=page_id,
            client=client,
            model=model,
            sort=sort,
            direction=direction,
            wait_for_sec_def=wait_for_sec_def,
        )
    ).parsed
