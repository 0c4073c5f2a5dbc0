from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.gateway_error import GatewayError
from ...models.portfolio_account import PortfolioAccount
from ...models.subaccount_page import SubaccountPage
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    nocache: bool | Unset = UNSET,
    page: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["nocache"] = nocache

    params["page"] = page

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/portfolio/subaccounts2",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GatewayError | list[PortfolioAccount] | SubaccountPage | None:
    if response.status_code == 200:

        def _parse_response_200(data: object) -> list[PortfolioAccount] | SubaccountPage:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                response_200_type_0 = SubaccountPage.from_dict(data)

                return response_200_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, list):
                raise TypeError()
            response_200_type_1 = []
            _response_200_type_1 = data
            for response_200_type_1_item_data in _response_200_type_1:
                response_200_type_1_item = PortfolioAccount.from_dict(response_200_type_1_item_data)

                response_200_type_1.append(response_200_type_1_item)

            return response_200_type_1

        response_200 = _parse_response_200(response.json())

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
) -> Response[GatewayError | list[PortfolioAccount] | SubaccountPage]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    nocache: bool | Unset = UNSET,
    page: int | Unset = UNSET,
) -> Response[GatewayError | list[PortfolioAccount] | SubaccountPage]:
    """One page of the sub-accounts of a large structure, 20 a page.

     For advisors and brokers with more than 100 sub-accounts; to be called before other portfolio
    operations on them. Pages count from 0 and hold 20 accounts; `metadata.total` says how many there
    are. For a plain login the reply has been seen as a bare list of accounts, without the page around
    it.

    Args:
        nocache (bool | Unset):
        page (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | list[PortfolioAccount] | SubaccountPage]
    """

    kwargs = _get_kwargs(
        nocache=nocache,
        page=page,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    nocache: bool | Unset = UNSET,
    page: int | Unset = UNSET,
) -> GatewayError | list[PortfolioAccount] | SubaccountPage | None:
    """One page of the sub-accounts of a large structure, 20 a page.

     For advisors and brokers with more than 100 sub-accounts; to be called before other portfolio
    operations on them. Pages count from 0 and hold 20 accounts; `metadata.total` says how many there
    are. For a plain login the reply has been seen as a bare list of accounts, without the page around
    it.

    Args:
        nocache (bool | Unset):
        page (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | list[PortfolioAccount] | SubaccountPage
    """

    return sync_detailed(
        client=client,
        nocache=nocache,
        page=page,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    nocache: bool | Unset = UNSET,
    page: int | Unset = UNSET,
) -> Response[GatewayError | list[PortfolioAccount] | SubaccountPage]:
    """One page of the sub-accounts of a large structure, 20 a page.

     For advisors and brokers with more than 100 sub-accounts; to be called before other portfolio
    operations on them. Pages count from 0 and hold 20 accounts; `metadata.total` says how many there
    are. For a plain login the reply has been seen as a bare list of accounts, without the page around
    it.

    Args:
        nocache (bool | Unset):
        page (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | list[PortfolioAccount] | SubaccountPage]
    """

    kwargs = _get_kwargs(
        nocache=nocache,
        page=page,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    nocache: bool | Unset = UNSET,
    page: int | Unset = UNSET,
) -> GatewayError | list[PortfolioAccount] | SubaccountPage | None:
    """One page of the sub-accounts of a large structure, 20 a page.

     For advisors and brokers with more than 100 sub-accounts; to be called before other portfolio
    operations on them. Pages count from 0 and hold 20 accounts; `metadata.total` says how many there
    are. For a plain login the reply has been seen as a bare list of accounts, without the page around
    it.

    Args:
        nocache (bool | Unset):
        page (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | list[PortfolioAccount] | SubaccountPage
    """

    return (
        await asyncio_detailed(
            client=client,
            nocache=nocache,
            page=page,
        )
    ).parsed
