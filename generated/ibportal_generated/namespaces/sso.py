"""Single sign-on sessions opened on behalf of a user."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..calls import sso as calls

if TYPE_CHECKING:
    from .._call import Send, SendAsync
    from ..models.create_browser_session_response import CreateBrowserSessionResponse
    from ..models.create_session_response import CreateSessionResponse
    from ..types import File


class SsoNamespace:
    """Single sign-on sessions opened on behalf of a user."""

    __slots__ = ("_send",)

    def __init__(self, send: Send) -> None:
        self._send = send

    def create_browser_session(self, authorization: str, body: File) -> CreateBrowserSessionResponse:
        """Open a browser session for a user, at IBKR's hosted portal.

        The body is a JWT signed like that of `sso.create_session`; `ip` is the address of the user's browser. The
        reply holds the `url` to send the user to, who is then logged in to the (white-branded) portal. The header
        carries the token of `oauth.token` with scope `sso-browser-sessions.write`. Hosted at api.ibkr.com; the local
        gateway does not answer it.

        Args:
            authorization: `Bearer` and the access token of `oauth.token`.
            body: The request body.

        Source: `POST /gw/api/v1/sso-browser-sessions`, <https://www.interactivebrokers.com/docs/web-api/api-reference/authorization/authorization-sso-browser-sessions/create-sso-browser-session>
        """
        return self._send(calls.create_browser_session(authorization, body))

    def create_session(self, authorization: str, body: File) -> CreateSessionResponse:
        """Open a session for a user, to trade with OAuth 2.0.

        The body is a JWT signed with the registered key (RS256, `kid`), sent as it is: its claims are the user's name
        (`credential`), the address from which the calls will come (`ip`, which is checked), `iss`, `iat` and `exp`, a
        day later. The header carries the token of `oauth.token` with scope `sso-sessions.write`. The `access_token`
        of the reply is the bearer token for every call below /v1/api; brokerage calls need a brokerage session
        besides. Hosted at api.ibkr.com; the local gateway does not answer it.

        Args:
            authorization: `Bearer` and the access token of `oauth.token`.
            body: The request body.

        Source: `POST /gw/api/v1/sso-sessions`, <https://www.interactivebrokers.com/docs/web-api/api-reference/authorization/authorization-sso-sessions>
        """
        return self._send(calls.create_session(authorization, body))


class AsyncSsoNamespace:
    """Single sign-on sessions opened on behalf of a user. Every method is awaited."""

    __slots__ = ("_send",)

    def __init__(self, send: SendAsync) -> None:
        self._send = send

    async def create_browser_session(self, authorization: str, body: File) -> CreateBrowserSessionResponse:
        """Open a browser session for a user, at IBKR's hosted portal.

        The body is a JWT signed like that of `sso.create_session`; `ip` is the address of the user's browser. The
        reply holds the `url` to send the user to, who is then logged in to the (white-branded) portal. The header
        carries the token of `oauth.token` with scope `sso-browser-sessions.write`. Hosted at api.ibkr.com; the local
        gateway does not answer it.

        Args:
            authorization: `Bearer` and the access token of `oauth.token`.
            body: The request body.

        Source: `POST /gw/api/v1/sso-browser-sessions`, <https://www.interactivebrokers.com/docs/web-api/api-reference/authorization/authorization-sso-browser-sessions/create-sso-browser-session>
        """
        return await self._send(calls.create_browser_session(authorization, body))

    async def create_session(self, authorization: str, body: File) -> CreateSessionResponse:
        """Open a session for a user, to trade with OAuth 2.0.

        The body is a JWT signed with the registered key (RS256, `kid`), sent as it is: its claims are the user's name
        (`credential`), the address from which the calls will come (`ip`, which is checked), `iss`, `iat` and `exp`, a
        day later. The header carries the token of `oauth.token` with scope `sso-sessions.write`. The `access_token`
        of the reply is the bearer token for every call below /v1/api; brokerage calls need a brokerage session
        besides. Hosted at api.ibkr.com; the local gateway does not answer it.

        Args:
            authorization: `Bearer` and the access token of `oauth.token`.
            body: The request body.

        Source: `POST /gw/api/v1/sso-sessions`, <https://www.interactivebrokers.com/docs/web-api/api-reference/authorization/authorization-sso-sessions>
        """
        return await self._send(calls.create_session(authorization, body))
