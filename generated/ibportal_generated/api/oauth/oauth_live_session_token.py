from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.gateway_error import GatewayError
from ...models.o_auth_live_session_token import OAuthLiveSessionToken
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
        "url": "/oauth/live_session_token",
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GatewayError | OAuthLiveSessionToken | None:
    if response.status_code == 200:
        response_200 = OAuthLiveSessionToken.from_dict(response.json())

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
) -> Response[GatewayError | OAuthLiveSessionToken]:
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
) -> Response[GatewayError | OAuthLiveSessionToken]:
    """The last step of OAuth 1.0a - the half of a Diffie-Hellman exchange.

     Signed with RSA-SHA256 over a base string that is prefixed with the decrypted access-token secret in
    hexadecimal; the header carries `diffie_hellman_challenge`, `2^a mod p` in hexadecimal. The live
    session token is the HMAC-SHA1 of the secret under the shared number `K = response^a mod p`, in
    Base64, and signs all other calls (HMAC-SHA256) for 24 hours. As a key, `K` has a leading zero byte
    where its top bit is set, and no other; half of the handshakes fail otherwise. Check the token
    against `live_session_token_signature` before use. `Invalid Consumer` (401) may mean that the
    consumer key is new: it works only after the region's nightly reset. 410 means another data centre.
    Brokerage calls need a brokerage session besides. Hosted at api.ibkr.com; the local gateway does not
    answer it.

    Args:
        authorization (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | OAuthLiveSessionToken]
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
) -> GatewayError | OAuthLiveSessionToken | None:
    """The last step of OAuth 1.0a - the half of a Diffie-Hellman exchange.

     Signed with RSA-SHA256 over a base string that is prefixed with the decrypted access-token secret in
    hexadecimal; the header carries `diffie_hellman_challenge`, `2^a mod p` in hexadecimal. The live
    session token is the HMAC-SHA1 of the secret under the shared number `K = response^a mod p`, in
    Base64, and signs all other calls (HMAC-SHA256) for 24 hours. As a key, `K` has a leading zero byte
    where its top bit is set, and no other; half of the handshakes fail otherwise. Check the token
    against `live_session_token_signature` before use. `Invalid Consumer` (401) may mean that the
    consumer key is new: it works only after the region's nightly reset. 410 means another data centre.
    Brokerage calls need a brokerage session besides. Hosted at api.ibkr.com; the local gateway does not
    answer it.

    Args:
        authorization (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | OAuthLiveSessionToken
    """

    return sync_detailed(
        client=client,
        authorization=authorization,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    authorization: str,
) -> Response[GatewayError | OAuthLiveSessionToken]:
    """The last step of OAuth 1.0a - the half of a Diffie-Hellman exchange.

     Signed with RSA-SHA256 over a base string that is prefixed with the decrypted access-token secret in
    hexadecimal; the header carries `diffie_hellman_challenge`, `2^a mod p` in hexadecimal. The live
    session token is the HMAC-SHA1 of the secret under the shared number `K = response^a mod p`, in
    Base64, and signs all other calls (HMAC-SHA256) for 24 hours. As a key, `K` has a leading zero byte
    where its top bit is set, and no other; half of the handshakes fail otherwise. Check the token
    against `live_session_token_signature` before use. `Invalid Consumer` (401) may mean that the
    consumer key is new: it works only after the region's nightly reset. 410 means another data centre.
    Brokerage calls need a brokerage session besides. Hosted at api.ibkr.com; the local gateway does not
    answer it.

    Args:
        authorization (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | OAuthLiveSessionToken]
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
) -> GatewayError | OAuthLiveSessionToken | None:
    """The last step of OAuth 1.0a - the half of a Diffie-Hellman exchange.

     Signed with RSA-SHA256 over a base string that is prefixed with the decrypted access-token secret in
    hexadecimal; the header carries `diffie_hellman_challenge`, `2^a mod p` in hexadecimal. The live
    session token is the HMAC-SHA1 of the secret under the shared number `K = response^a mod p`, in
    Base64, and signs all other calls (HMAC-SHA256) for 24 hours. As a key, `K` has a leading zero byte
    where its top bit is set, and no other; half of the handshakes fail otherwise. Check the token
    against `live_session_token_signature` before use. `Invalid Consumer` (401) may mean that the
    consumer key is new: it works only after the region's nightly reset. 410 means another data centre.
    Brokerage calls need a brokerage session besides. Hosted at api.ibkr.com; the local gateway does not
    answer it.

    Args:
        authorization (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | OAuthLiveSessionToken
    """

    return (
        await asyncio_detailed(
            client=client,
            authorization=authorization,
        )
    ).parsed
