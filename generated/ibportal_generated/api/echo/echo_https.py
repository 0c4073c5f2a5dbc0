from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.echo_response import EchoResponse
from ...models.insufficient_scope_response import InsufficientScopeResponse
from ...models.internal_server_error_response import InternalServerErrorResponse
from ...models.invalid_access_token_response import InvalidAccessTokenResponse
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/gw/api/v1/echo/https",
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> EchoResponse | InsufficientScopeResponse | InternalServerErrorResponse | InvalidAccessTokenResponse | None:
    if response.status_code == 200:
        response_200 = EchoResponse.from_dict(response.json())

        return response_200

    if response.status_code == 401:
        response_401 = InvalidAccessTokenResponse.from_dict(response.json())

        return response_401

    if response.status_code == 403:
        response_403 = InsufficientScopeResponse.from_dict(response.json())

        return response_403

    if response.status_code == 500:
        response_500 = InternalServerErrorResponse.from_dict(response.json())

        return response_500

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[EchoResponse | InsufficientScopeResponse | InternalServerErrorResponse | InvalidAccessTokenResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
) -> Response[EchoResponse | InsufficientScopeResponse | InternalServerErrorResponse | InvalidAccessTokenResponse]:
    """Check that an access token is accepted.

     Validates the request under the policy `HTTPS` (a bearer token, nothing signed) and returns what
    arrived: method, policy and query parameters. Scope `echo.read`. 401 means a token that is not
    valid, 403 one that lacks the scope. Hosted at api.ibkr.com with OAuth 2.0; the local gateway does
    not answer it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EchoResponse | InsufficientScopeResponse | InternalServerErrorResponse | InvalidAccessTokenResponse]
    """

    kwargs = _get_kwargs()

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
) -> EchoResponse | InsufficientScopeResponse | InternalServerErrorResponse | InvalidAccessTokenResponse | None:
    """Check that an access token is accepted.

     Validates the request under the policy `HTTPS` (a bearer token, nothing signed) and returns what
    arrived: method, policy and query parameters. Scope `echo.read`. 401 means a token that is not
    valid, 403 one that lacks the scope. Hosted at api.ibkr.com with OAuth 2.0; the local gateway does
    not answer it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EchoResponse | InsufficientScopeResponse | InternalServerErrorResponse | InvalidAccessTokenResponse
    """

    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
) -> Response[EchoResponse | InsufficientScopeResponse | InternalServerErrorResponse | InvalidAccessTokenResponse]:
    """Check that an access token is accepted.

     Validates the request under the policy `HTTPS` (a bearer token, nothing signed) and returns what
    arrived: method, policy and query parameters. Scope `echo.read`. 401 means a token that is not
    valid, 403 one that lacks the scope. Hosted at api.ibkr.com with OAuth 2.0; the local gateway does
    not answer it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EchoResponse | InsufficientScopeResponse | InternalServerErrorResponse | InvalidAccessTokenResponse]
    """

    kwargs = _get_kwargs()

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
) -> EchoResponse | InsufficientScopeResponse | InternalServerErrorResponse | InvalidAccessTokenResponse | None:
    """Check that an access token is accepted.

     Validates the request under the policy `HTTPS` (a bearer token, nothing signed) and returns what
    arrived: method, policy and query parameters. Scope `echo.read`. 401 means a token that is not
    valid, 403 one that lacks the scope. Hosted at api.ibkr.com with OAuth 2.0; the local gateway does
    not answer it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EchoResponse | InsufficientScopeResponse | InternalServerErrorResponse | InvalidAccessTokenResponse
    """

    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed
