"""Checks that requests and signatures arrive as sent (hosted)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..calls import echo as calls

if TYPE_CHECKING:
    from .._call import Send, SendAsync
    from ..models.echo_response import EchoResponse
    from ..types import File


class EchoNamespace:
    """Checks that requests and signatures arrive as sent (hosted)."""

    __slots__ = ("_send",)

    def __init__(self, send: Send) -> None:
        self._send = send

    def https(self) -> EchoResponse:
        """Check that an access token is accepted.

        Validates the request under the policy `HTTPS` (a bearer token, nothing signed) and returns what arrived:
        method, policy and query parameters. Scope `echo.read`. 401 means a token that is not valid, 403 one that
        lacks the scope. Hosted at api.ibkr.com with OAuth 2.0; the local gateway does not answer it.

        Source: `GET /gw/api/v1/echo/https`, <https://www.interactivebrokers.com/docs/web-api/api-reference/utilities/utilities-echo>
        """
        return self._send(calls.https())

    def signed_jwt(self, body: File) -> EchoResponse:
        """Check that a signed request is accepted.

        Validates the body, a JWT signed with the registered key and sent as it is, under the policy `SIGNED_JWT`, and
        returns what arrived. Try it before the first operation of that policy. Scope `echo.write`. 401 means a token
        that is not valid, 403 one that lacks the scope. Hosted at api.ibkr.com with OAuth 2.0; the local gateway does
        not answer it.

        Args:
            body: The request body.

        Source: `POST /gw/api/v1/echo/signed-jwt`, <https://www.interactivebrokers.com/docs/web-api/api-reference/utilities/utilities-echo>
        """
        return self._send(calls.signed_jwt(body))


class AsyncEchoNamespace:
    """Checks that requests and signatures arrive as sent (hosted). Every method is awaited."""

    __slots__ = ("_send",)

    def __init__(self, send: SendAsync) -> None:
        self._send = send

    async def https(self) -> EchoResponse:
        """Check that an access token is accepted.

        Validates the request under the policy `HTTPS` (a bearer token, nothing signed) and returns what arrived:
        method, policy and query parameters. Scope `echo.read`. 401 means a token that is not valid, 403 one that
        lacks the scope. Hosted at api.ibkr.com with OAuth 2.0; the local gateway does not answer it.

        Source: `GET /gw/api/v1/echo/https`, <https://www.interactivebrokers.com/docs/web-api/api-reference/utilities/utilities-echo>
        """
        return await self._send(calls.https())

    async def signed_jwt(self, body: File) -> EchoResponse:
        """Check that a signed request is accepted.

        Validates the body, a JWT signed with the registered key and sent as it is, under the policy `SIGNED_JWT`, and
        returns what arrived. Try it before the first operation of that policy. Scope `echo.write`. 401 means a token
        that is not valid, 403 one that lacks the scope. Hosted at api.ibkr.com with OAuth 2.0; the local gateway does
        not answer it.

        Args:
            body: The request body.

        Source: `POST /gw/api/v1/echo/signed-jwt`, <https://www.interactivebrokers.com/docs/web-api/api-reference/utilities/utilities-echo>
        """
        return await self._send(calls.signed_jwt(body))
