from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import httpx

from ... import errors
from ...models.gateway_error import GatewayError
from ...models.subaccount_page import SubaccountPage
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    page: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/portfolio/subaccounts2/{page}".format(
            page=quote(str(page), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GatewayError | SubaccountPage | None:
    if response.status_code == 200:
        response_200 = SubaccountPage.from_dict(response.json())

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
) -> Response[GatewayError | SubaccountPage]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    page: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[GatewayError | SubaccountPage]:
    """One page of sub-accounts, with the page in the path (retired).

     The older spelling of `portfolio.subaccounts_page`, known from the retired Swagger document alone.
    Pages count from 0 and hold 20 accounts.

    Args:
        page (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | SubaccountPage]
    """

    kwargs = _get_kwargs(
        page=page,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    page: str,
    *,
    client: AuthenticatedClient | Client,
) -> GatewayError | SubaccountPage | None:
    """One page of sub-accounts, with the page in the path (retired).

     The older spelling of `portfolio.subaccounts_page`, known from the retired Swagger document alone.
    Pages count from 0 and hold 20 accounts.

    Args:
        page (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | SubaccountPage
    """

    return sync_detailed(
        page=page,
        client=client,
    ).parsed


async def asyncio_detailed(
    page: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[GatewayError | SubaccountPage]:
    """One page of sub-accounts, with the page in the path (retired).

     The older spelling of `portfolio.subaccounts_page`, known from the retired Swagger document alone.
    Pages count from 0 and hold 20 accounts.

    Args:
        page (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | SubaccountPage]
    """

    kwargs = _get_kwargs(
        page=page,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    page: str,
    *,
    client: AuthenticatedClient | Client,
) -> GatewayError | SubaccountPage | None:
    """One page of sub-accounts, with the page in the path (retired).

     The older spelling of `portfolio.subaccounts_page`, known from the retired Swagger document alone.
    Pages count from 0 and hold 20 accounts.

    Args:
        page (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | SubaccountPage
    """

    return (
        await asyncio_detailed(
            page=page,
            client=client,
        )
    ).parsed
