from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.gateway_error import GatewayError
from ...models.o_auth_request_token import OAuthRequestToken
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
        "url": "/oauth/request_token",
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GatewayError | OAuthRequestToken | None:
    if response.status_code == 200:
        response_200 = OAuthRequestToken.from_dict(response.json())

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
) -> Response[GatewayError | OAuthRequestToken]:
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
) -> Response[GatewayError | OAuthRequestToken]:
    """The first step of a third party's OAuth 1.0a - a request token.

     The `Authorization` header is the whole request; it carries `oauth_callback` (an absolute URL, or
    `oob`) and is signed with the consumer's signature key. The user then grants access on
    interactivebrokers.com/authorize with this token, which yields the `oauth_verifier` of the next
    step. Third parties only: a first-party consumer is refused and starts with
    `oauth.live_session_token`. 401 means a wrong base string or signature. Hosted at api.ibkr.com,
    which refuses requests without a `User-Agent` or a `Content-Length`; the local gateway does not
    answer it.

    Args:
        authorization (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | OAuthRequestToken]
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
) -> GatewayError | OAuthRequestToken | None:
    """The first step of a third party's OAuth 1.0a - a request token.

     The `Authorization` header is the whole request; it carries `oauth_callback` (an absolute URL, or
    `oob`) and is signed with the consumer's signature key. The user then grants access on
    interactivebrokers.com/authorize with this token, which yields the `oauth_verifier` of the next
    step. Third parties only: a first-party consumer is refused and starts with
    `oauth.live_session_token`. 401 means a wrong base string or signature. Hosted at api.ibkr.com,
    which refuses requests without a `User-Agent` or a `Content-Length`; the local gateway does not
    answer it.

    Args:
        authorization (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | OAuthRequestToken
    """

    return sync_detailed(
        client=client,
        authorization=authorization,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    authorization: str,
) -> Response[GatewayError | OAuthRequestToken]:
    """The first step of a third party's OAuth 1.0a - a request token.

     The `Authorization` header is the whole request; it carries `oauth_callback` (an absolute URL, or
    `oob`) and is signed with the consumer's signature key. The user then grants access on
    interactivebrokers.com/authorize with this token, which yields the `oauth_verifier` of the next
    step. Third parties only: a first-party consumer is refused and starts with
    `oauth.live_session_token`. 401 means a wrong base string or signature. Hosted at api.ibkr.com,
    which refuses requests without a `User-Agent` or a `Content-Length`; the local gateway does not
    answer it.

    Args:
        authorization (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | OAuthRequestToken]
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
) -> GatewayError | OAuthRequestToken | None:
    """The first step of a third party's OAuth 1.0a - a request token.

     The `Authorization` header is the whole request; it carries `oauth_callback` (an absolute URL, or
    `oob`) and is signed with the consumer's signature key. The user then grants access on
    interactivebrokers.com/authorize with this token, which yields the `oauth_verifier` of the next
    step. Third parties only: a first-party consumer is refused and starts with
    `oauth.live_session_token`. 401 means a wrong base string or signature. Hosted at api.ibkr.com,
    which refuses requests without a `User-Agent` or a `Content-Length`; the local gateway does not
    answer it.

    Args:
        authorization (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | OAuthRequestToken
    """

    return (
        await asyncio_detailed(
            client=client,
            authorization=authorization,
        )
    ).parsed
