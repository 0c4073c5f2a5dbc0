from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.gateway_error import GatewayError
from ...models.o_auth_access_token import OAuthAccessToken
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    authorization: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["Authorization"] = authorization

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/oauth/access_token",
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GatewayError | OAuthAccessToken | None:
    if response.status_code == 200:
        response_200 = OAuthAccessToken.from_dict(response.json())

        return response_200

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
) -> Response[GatewayError | OAuthAccessToken]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    authorization: str,
) -> Response[GatewayError | OAuthAccessToken]:
    """The second step of a third party's OAuth 1.0a - the access token and its secret.

     The `Authorization` header carries the request token as `oauth_token`, and the `oauth_verifier` the
    user was given. The access token stays the same for one user and consumer, its secret is new each
    time. The secret comes encrypted for the consumer's encryption key (RSA, PKCS#1 v1.5); keep both,
    every session starts from them. Third parties only: first-party consumers get theirs in IBKR's self-
    service portal. Hosted at api.ibkr.com; the local gateway does not answer it.

    Args:
        authorization (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | OAuthAccessToken]
    """

    kwargs = _get_kwargs(
        authorization=authorization,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    authorization: str,
) -> GatewayError | OAuthAccessToken | None:
    """The second step of a third party's OAuth 1.0a - the access token and its secret.

     The `Authorization` header carries the request token as `oauth_token`, and the `oauth_verifier` the
    user was given. The access token stays the same for one user and consumer, its secret is new each
    time. The secret comes encrypted for the consumer's encryption key (RSA, PKCS#1 v1.5); keep both,
    every session starts from them. Third parties only: first-party consumers get theirs in IBKR's self-
    service portal. Hosted at api.ibkr.com; the local gateway does not answer it.

    Args:
        authorization (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | OAuthAccessToken
    """

    return sync_detailed(
        client=client,
        authorization=authorization,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    authorization: str,
) -> Response[GatewayError | OAuthAccessToken]:
    """The second step of a third party's OAuth 1.0a - the access token and its secret.

     The `Authorization` header carries the request token as `oauth_token`, and the `oauth_verifier` the
    user was given. The access token stays the same for one user and consumer, its secret is new each
    time. The secret comes encrypted for the consumer's encryption key (RSA, PKCS#1 v1.5); keep both,
    every session starts from them. Third parties only: first-party consumers get theirs in IBKR's self-
    service portal. Hosted at api.ibkr.com; the local gateway does not answer it.

    Args:
        authorization (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | OAuthAccessToken]
    """

    kwargs = _get_kwargs(
        authorization=authorization,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    authorization: str,
) -> GatewayError | OAuthAccessToken | None:
    """The second step of a third party's OAuth 1.0a - the access token and its secret.

     The `Authorization` header carries the request token as `oauth_token`, and the `oauth_verifier` the
    user was given. The access token stays the same for one user and consumer, its secret is new each
    time. The secret comes encrypted for the consumer's encryption key (RSA, PKCS#1 v1.5); keep both,
    every session starts from them. Third parties only: first-party consumers get theirs in IBKR's self-
    service portal. Hosted at api.ibkr.com; the local gateway does not answer it.

    Args:
        authorization (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | OAuthAccessToken
    """

    return (
        await asyncio_detailed(
            client=client,
            authorization=authorization,
        )
    ).parsed
