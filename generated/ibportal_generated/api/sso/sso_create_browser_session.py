from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.create_browser_session_response import CreateBrowserSessionResponse
from ...models.insufficient_scope_response import InsufficientScopeResponse
from ...models.internal_server_error_response import InternalServerErrorResponse
from ...models.invalid_access_token_response import InvalidAccessTokenResponse
from ...models.missing_required_parameter_response import (
    MissingRequiredParameterResponse,
)
from ...types import File, Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    body: File,
    authorization: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["authorization"] = authorization

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/gw/api/v1/sso-browser-sessions",
    }

    _kwargs["content"] = body.payload
    headers["Content-Type"] = "application/jwt"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> (
    CreateBrowserSessionResponse
    | InsufficientScopeResponse
    | InternalServerErrorResponse
    | InvalidAccessTokenResponse
    | MissingRequiredParameterResponse
    | None
):
    if response.status_code == 200:
        response_200 = CreateBrowserSessionResponse.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = MissingRequiredParameterResponse.from_dict(response.json())

        return response_400

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
) -> Response[
    CreateBrowserSessionResponse
    | InsufficientScopeResponse
    | InternalServerErrorResponse
    | InvalidAccessTokenResponse
    | MissingRequiredParameterResponse
]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: File,
    authorization: str,
) -> Response[
    CreateBrowserSessionResponse
    | InsufficientScopeResponse
    | InternalServerErrorResponse
    | InvalidAccessTokenResponse
    | MissingRequiredParameterResponse
]:
    """Open a browser session for a user, at IBKR's hosted portal.

     The body is a JWT signed like that of `sso.create_session`; `ip` is the address of the user's
    browser. The reply holds the `url` to send the user to, who is then logged in to the (white-branded)
    portal. The header carries the token of `oauth.token` with scope `sso-browser-sessions.write`.
    Hosted at api.ibkr.com; the local gateway does not answer it.

    Args:
        authorization (str):
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CreateBrowserSessionResponse | InsufficientScopeResponse | InternalServerErrorResponse | InvalidAccessTokenResponse | MissingRequiredParameterResponse]
    """

    kwargs = _get_kwargs(
        body=body,
        authorization=authorization,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    body: File,
    authorization: str,
) -> (
    CreateBrowserSessionResponse
    | InsufficientScopeResponse
    | InternalServerErrorResponse
    | InvalidAccessTokenResponse
    | MissingRequiredParameterResponse
    | None
):
    """Open a browser session for a user, at IBKR's hosted portal.

     The body is a JWT signed like that of `sso.create_session`; `ip` is the address of the user's
    browser. The reply holds the `url` to send the user to, who is then logged in to the (white-branded)
    portal. The header carries the token of `oauth.token` with scope `sso-browser-sessions.write`.
    Hosted at api.ibkr.com; the local gateway does not answer it.

    Args:
        authorization (str):
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CreateBrowserSessionResponse | InsufficientScopeResponse | InternalServerErrorResponse | InvalidAccessTokenResponse | MissingRequiredParameterResponse
    """

    return sync_detailed(
        client=client,
        body=body,
        authorization=authorization,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: File,
    authorization: str,
) -> Response[
    CreateBrowserSessionResponse
    | InsufficientScopeResponse
    | InternalServerErrorResponse
    | InvalidAccessTokenResponse
    | MissingRequiredParameterResponse
]:
    """Open a browser session for a user, at IBKR's hosted portal.

     The body is a JWT signed like that of `sso.create_session`; `ip` is the address of the user's
    browser. The reply holds the `url` to send the user to, who is then logged in to the (white-branded)
    portal. The header carries the token of `oauth.token` with scope `sso-browser-sessions.write`.
    Hosted at api.ibkr.com; the local gateway does not answer it.

    Args:
        authorization (str):
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CreateBrowserSessionResponse | InsufficientScopeResponse | InternalServerErrorResponse | InvalidAccessTokenResponse | MissingRequiredParameterResponse]
    """

    kwargs = _get_kwargs(
        body=body,
        authorization=authorization,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: File,
    authorization: str,
) -> (
    CreateBrowserSessionResponse
    | InsufficientScopeResponse
    | InternalServerErrorResponse
    | InvalidAccessTokenResponse
    | MissingRequiredParameterResponse
    | None
):
    """Open a browser session for a user, at IBKR's hosted portal.

     The body is a JWT signed like that of `sso.create_session`; `ip` is the address of the user's
    browser. The reply holds the `url` to send the user to, who is then logged in to the (white-branded)
    portal. The header carries the token of `oauth.token` with scope `sso-browser-sessions.write`.
    Hosted at api.ibkr.com; the local gateway does not answer it.

    Args:
        authorization (str):
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CreateBrowserSessionResponse | InsufficientScopeResponse | InternalServerErrorResponse | InvalidAccessTokenResponse | MissingRequiredParameterResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            authorization=authorization,
        )
    ).parsed
