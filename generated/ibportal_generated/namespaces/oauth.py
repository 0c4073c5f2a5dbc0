"""OAuth 1.0a and 2.0 tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..calls import oauth as calls

if TYPE_CHECKING:
    from .._call import Send, SendAsync
    from ..models.o_auth_access_token import OAuthAccessToken
    from ..models.o_auth_live_session_token import OAuthLiveSessionToken
    from ..models.o_auth_request_token import OAuthRequestToken
    from ..models.token_request import TokenRequest
    from ..models.token_response import TokenResponse


class OauthNamespace:
    """OAuth 1.0a and 2.0 tokens."""

    __slots__ = ("_send",)

    def __init__(self, send: Send) -> None:
        self._send = send

    def access_token(self, authorization: str) -> OAuthAccessToken:
        """The second step of a third party's OAuth 1.0a - the access token and its secret.

        The `Authorization` header carries the request token as `oauth_token`, and the `oauth_verifier` the user was
        given. The access token stays the same for one user and consumer, its secret is new each time. The secret
        comes encrypted for the consumer's encryption key (RSA, PKCS#1 v1.5); keep both, every session starts from
        them. Third parties only: first-party consumers get theirs in IBKR's self-service portal. Hosted at
        api.ibkr.com; the local gateway does not answer it.

        Args:
            authorization: As for the request token, with `oauth_token` (the request token) and `oauth_verifier`
                instead of `oauth_callback`.

        Source: `POST /oauth/access_token`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-oauth-1-0a/generate-an-access-token>
        """
        return self._send(calls.access_token(authorization))

    def live_session_token(self, authorization: str) -> OAuthLiveSessionToken:
        """The last step of OAuth 1.0a - the half of a Diffie-Hellman exchange.

        Signed with RSA-SHA256 over a base string that is prefixed with the decrypted access-token secret in
        hexadecimal; the header carries `diffie_hellman_challenge`, `2^a mod p` in hexadecimal. The live session token
        is the HMAC-SHA1 of the secret under the shared number `K = response^a mod p`, in Base64, and signs all other
        calls (HMAC-SHA256) for 24 hours. As a key, `K` has a leading zero byte where its top bit is set, and no
        other; half of the handshakes fail otherwise. Check the token against `live_session_token_signature` before
        use. `Invalid Consumer` (401) may mean that the consumer key is new: it works only after the region's nightly
        reset. 410 means another data centre. Brokerage calls need a brokerage session besides. Hosted at
        api.ibkr.com; the local gateway does not answer it.

        Args:
            authorization: As for the request token, with `oauth_token` (the access token) and
                `diffie_hellman_challenge` (hexadecimal, no prefix) instead of `oauth_callback`.

        Source: `POST /oauth/live_session_token`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-oauth-1-0a/generate-a-live-session-token>
        """
        return self._send(calls.live_session_token(authorization))

    def request_token(self, authorization: str) -> OAuthRequestToken:
        """The first step of a third party's OAuth 1.0a - a request token.

        The `Authorization` header is the whole request; it carries `oauth_callback` (an absolute URL, or `oob`) and
        is signed with the consumer's signature key. The user then grants access on interactivebrokers.com/authorize
        with this token, which yields the `oauth_verifier` of the next step. Third parties only: a first-party
        consumer is refused and starts with `oauth.live_session_token`. 401 means a wrong base string or signature.
        Hosted at api.ibkr.com, which refuses requests without a `User-Agent` or a `Content-Length`; the local gateway
        does not answer it.

        Args:
            authorization: `OAuth` and, quoted and comma-separated: `realm` (`limited_poa`; `test_realm` for the
                consumer TESTCONS), `oauth_callback`, `oauth_consumer_key`, `oauth_nonce`, `oauth_signature`,
                `oauth_signature_method` (`RSA-SHA256`), `oauth_timestamp` (seconds since 1970, never less than
                before).

        Source: `POST /oauth/request_token`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-oauth-1-0a/obtain-a-request-token>
        """
        return self._send(calls.request_token(authorization))

    def token(self, body: TokenRequest) -> TokenResponse:
        """An OAuth 2.0 access token.

        Client credentials with a signed assertion (`private_key_jwt`), sent as a form. The assertion is a JWT signed
        with RS256 and a registered key of 3072 bits or more (`kid`), with the client's id as `iss` and `sub`,
        audience `/token`, and a life of some seconds; date `iat` a little back, for clocks differ. The token opens
        what its scopes name: the hosted operations themselves, or with `sso-sessions.write` a session for trading.
        Not offered to individuals. Hosted at api.ibkr.com; the local gateway does not answer it.

        Args:
            body: The request body.

        Source: `POST /oauth2/api/v1/token`, <https://www.interactivebrokers.com/docs/web-api/api-reference/authorization/authorization-token/create-access-token>
        """
        return self._send(calls.token(body))


class AsyncOauthNamespace:
    """OAuth 1.0a and 2.0 tokens. Every method is awaited."""

    __slots__ = ("_send",)

    def __init__(self, send: SendAsync) -> None:
        self._send = send

    async def access_token(self, authorization: str) -> OAuthAccessToken:
        """The second step of a third party's OAuth 1.0a - the access token and its secret.

        The `Authorization` header carries the request token as `oauth_token`, and the `oauth_verifier` the user was
        given. The access token stays the same for one user and consumer, its secret is new each time. The secret
        comes encrypted for the consumer's encryption key (RSA, PKCS#1 v1.5); keep both, every session starts from
        them. Third parties only: first-party consumers get theirs in IBKR's self-service portal. Hosted at
        api.ibkr.com; the local gateway does not answer it.

        Args:
            authorization: As for the request token, with `oauth_token` (the request token) and `oauth_verifier`
                instead of `oauth_callback`.

        Source: `POST /oauth/access_token`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-oauth-1-0a/generate-an-access-token>
        """
        return await self._send(calls.access_token(authorization))

    async def live_session_token(self, authorization: str) -> OAuthLiveSessionToken:
        """The last step of OAuth 1.0a - the half of a Diffie-Hellman exchange.

        Signed with RSA-SHA256 over a base string that is prefixed with the decrypted access-token secret in
        hexadecimal; the header carries `diffie_hellman_challenge`, `2^a mod p` in hexadecimal. The live session token
        is the HMAC-SHA1 of the secret under the shared number `K = response^a mod p`, in Base64, and signs all other
        calls (HMAC-SHA256) for 24 hours. As a key, `K` has a leading zero byte where its top bit is set, and no
        other; half of the handshakes fail otherwise. Check the token against `live_session_token_signature` before
        use. `Invalid Consumer` (401) may mean that the consumer key is new: it works only after the region's nightly
        reset. 410 means another data centre. Brokerage calls need a brokerage session besides. Hosted at
        api.ibkr.com; the local gateway does not answer it.

        Args:
            authorization: As for the request token, with `oauth_token` (the access token) and
                `diffie_hellman_challenge` (hexadecimal, no prefix) instead of `oauth_callback`.

        Source: `POST /oauth/live_session_token`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-oauth-1-0a/generate-a-live-session-token>
        """
        return await self._send(calls.live_session_token(authorization))

    async def request_token(self, authorization: str) -> OAuthRequestToken:
        """The first step of a third party's OAuth 1.0a - a request token.

        The `Authorization` header is the whole request; it carries `oauth_callback` (an absolute URL, or `oob`) and
        is signed with the consumer's signature key. The user then grants access on interactivebrokers.com/authorize
        with this token, which yields the `oauth_verifier` of the next step. Third parties only: a first-party
        consumer is refused and starts with `oauth.live_session_token`. 401 means a wrong base string or signature.
        Hosted at api.ibkr.com, which refuses requests without a `User-Agent` or a `Content-Length`; the local gateway
        does not answer it.

        Args:
            authorization: `OAuth` and, quoted and comma-separated: `realm` (`limited_poa`; `test_realm` for the
                consumer TESTCONS), `oauth_callback`, `oauth_consumer_key`, `oauth_nonce`, `oauth_signature`,
                `oauth_signature_method` (`RSA-SHA256`), `oauth_timestamp` (seconds since 1970, never less than
                before).

        Source: `POST /oauth/request_token`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-oauth-1-0a/obtain-a-request-token>
        """
        return await self._send(calls.request_token(authorization))

    async def token(self, body: TokenRequest) -> TokenResponse:
        """An OAuth 2.0 access token.

        Client credentials with a signed assertion (`private_key_jwt`), sent as a form. The assertion is a JWT signed
        with RS256 and a registered key of 3072 bits or more (`kid`), with the client's id as `iss` and `sub`,
        audience `/token`, and a life of some seconds; date `iat` a little back, for clocks differ. The token opens
        what its scopes name: the hosted operations themselves, or with `sso-sessions.write` a session for trading.
        Not offered to individuals. Hosted at api.ibkr.com; the local gateway does not answer it.

        Args:
            body: The request body.

        Source: `POST /oauth2/api/v1/token`, <https://www.interactivebrokers.com/docs/web-api/api-reference/authorization/authorization-token/create-access-token>
        """
        return await self._send(calls.token(body))
