from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.problem_detail_response import ProblemDetailResponse
from ...models.token_request import TokenRequest
from ...models.token_response import TokenResponse
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    body: TokenRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/oauth2/api/v1/token",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ProblemDetailResponse | TokenResponse | None:
    if response.status_code == 200:
        response_200 = TokenResponse.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = ProblemDetailResponse.from_dict(response.json())

        return response_400

    if response.status_code == 500:
        response_500 = ProblemDetailResponse.from_dict(response.json())

        return response_500

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ProblemDetailResponse | TokenResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: TokenRequest,
) -> Response[ProblemDetailResponse | TokenResponse]:
    """An OAuth 2.0 access token.

     Client credentials with a signed assertion (`private_key_jwt`), sent as a form. The assertion is a
    JWT signed with RS256 and a registered key of 3072 bits or more (`kid`), with the client's id as
    `iss` and `sub`, audience `/token`, and a life of some seconds; date `iat` a little back, for clocks
    differ. The token opens what its scopes name: the hosted operations themselves, or with `sso-
    sessions.write` a session for trading. Not offered to individuals. Hosted at api.ibkr.com; the local
    gateway does not answer it.

    Args:
        body (TokenRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ProblemDetailResponse | TokenResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: TokenRequest,
) -> ProblemDetailResponse | TokenResponse | None:
    """An OAuth 2.0 access token.

     Client credentials with a signed assertion (`private_key_jwt`), sent as a form. The assertion is a
    JWT signed with RS256 and a registered key of 3072 bits or more (`kid`), with the client's id as
    `iss` and `sub`, audience `/token`, and a life of some seconds; date `iat` a little back, for clocks
    differ. The token opens what its scopes name: the hosted operations themselves, or with `sso-
    sessions.write` a session for trading. Not offered to individuals. Hosted at api.ibkr.com; the local
    gateway does not answer it.

    Args:
        body (TokenRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ProblemDetailResponse | TokenResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: TokenRequest,
) -> Response[ProblemDetailResponse | TokenResponse]:
    """An OAuth 2.0 access token.

     Client credentials with a signed assertion (`private_key_jwt`), sent as a form. The assertion is a
    JWT signed with RS256 and a registered key of 3072 bits or more (`kid`), with the client's id as
    `iss` and `sub`, audience `/token`, and a life of some seconds; date `iat` a little back, for clocks
    differ. The token opens what its scopes name: the hosted operations themselves, or with `sso-
    sessions.write` a session for trading. Not offered to individuals. Hosted at api.ibkr.com; the local
    gateway does not answer it.

    Args:
        body (TokenRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ProblemDetailResponse | TokenResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: TokenRequest,
) -> ProblemDetailResponse | TokenResponse | None:
    """An OAuth 2.0 access token.

     Client credentials with a signed assertion (`private_key_jwt`), sent as a form. The assertion is a
    JWT signed with RS256 and a registered key of 3072 bits or more (`kid`), with the client's id as
    `iss` and `sub`, audience `/token`, and a life of some seconds; date `iat` a little back, for clocks
    differ. The token opens what its scopes name: the hosted operations themselves, or with `sso-
    sessions.write` a session for trading. Not offered to individuals. Hosted at api.ibkr.com; the local
    gateway does not answer it.

    Args:
        body (TokenRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ProblemDetailResponse | TokenResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
