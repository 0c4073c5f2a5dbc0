from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import httpx

from ... import errors
from ...models.account_search import AccountSearch
from ...models.gateway_error import GatewayError
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    search_pattern: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/iserver/account/search/{search_pattern}".format(
            search_pattern=quote(str(search_pattern), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> AccountSearch | GatewayError | None:
    if response.status_code == 200:
        response_200 = AccountSearch.from_dict(response.json())

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
) -> Response[AccountSearch | GatewayError]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    search_pattern: str,
    *,
    client: AuthenticatedClient,
) -> Response[AccountSearch | GatewayError]:
    """Find accounts by a pattern, for brokers with dynamic accounts.

     Only for logins of introducing brokers with the DYNACCT property, which get no accounts when they
    log in. No match is an empty list. Every other login gets 503 `Details currently unavailable`, which
    no retry will change.

    Args:
        search_pattern (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AccountSearch | GatewayError]
    """

    kwargs = _get_kwargs(
        search_pattern=search_pattern,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    search_pattern: str,
    *,
    client: AuthenticatedClient,
) -> AccountSearch | GatewayError | None:
    """Find accounts by a pattern, for brokers with dynamic accounts.

     Only for logins of introducing brokers with the DYNACCT property, which get no accounts when they
    log in. No match is an empty list. Every other login gets 503 `Details currently unavailable`, which
    no retry will change.

    Args:
        search_pattern (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AccountSearch | GatewayError
    """

    return sync_detailed(
        search_pattern=search_pattern,
        client=client,
    ).parsed


async def asyncio_detailed(
    search_pattern: str,
    *,
    client: AuthenticatedClient,
) -> Response[AccountSearch | GatewayError]:
    """Find accounts by a pattern, for brokers with dynamic accounts.

     Only for logins of introducing brokers with the DYNACCT property, which get no accounts when they
    log in. No match is an empty list. Every other login gets 503 `Details currently unavailable`, which
    no retry will change.

    Args:
        search_pattern (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AccountSearch | GatewayError]
    """

    kwargs = _get_kwargs(
        search_pattern=search_pattern,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    search_pattern: str,
    *,
    client: AuthenticatedClient,
) -> AccountSearch | GatewayError | None:
    """Find accounts by a pattern, for brokers with dynamic accounts.

     Only for logins of introducing brokers with the DYNACCT property, which get no accounts when they
    log in. No match is an empty list. Every other login gets 503 `Details currently unavailable`, which
    no retry will change.

    Args:
        search_pattern (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AccountSearch | GatewayError
    """

    return (
        await asyncio_detailed(
            search_pattern=search_pattern,
            client=client,
        )
    ).parsed
