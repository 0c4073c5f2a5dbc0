"""Logging in, keeping alive, logging out: the two tiers of a gateway session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..calls import session as calls

if TYPE_CHECKING:
    from .._call import Send, SendAsync
    from ..models.brokerage_status import BrokerageStatus
    from ..models.logout import Logout
    from ..models.reauthentication import Reauthentication
    from ..models.sso_validation import SsoValidation
    from ..models.tickle import Tickle


class SessionNamespace:
    """Logging in, keeping alive, logging out: the two tiers of a gateway session."""

    __slots__ = ("_send",)

    def __init__(self, send: Send) -> None:
        self._send = send

    def init(self, publish: bool, *, compete: bool | None = None) -> BrokerageStatus:
        """Open the brokerage session, which everything below `/iserver` needs.

        A username has one brokerage session, wherever it is logged in. `compete` says who loses when TWS, IBKR Mobile
        or another client has it: with true the other one, with false this one, which then sees `competing`. The reply
        may come a second before the session works, and with `wait` it does not work yet: poll `session.status` or
        `accounts.list`. A new session knows nothing of the old one, so accounts must be listed and questions
        suppressed again. `publish` is to be true; false is documented to give 500, but was answered. The gateway does
        this by itself after a login, OAuth never does.

        Args:
            publish: Pass true: publishes the token of the session on the way.
            compete: True takes the brokerage session from other clients of the username; false leaves it to them.

        Source: `POST /iserver/auth/ssodh/init`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-session/initialize-brokerage-session>
        """
        return self._send(calls.init(publish, compete=compete))

    def status_by_get(self) -> BrokerageStatus:
        """The reply of `session.status`, by GET.

        Undocumented; answers what `session.status` answers, and is what the gateway asks for itself. Of use where a
        POST without a body is in the way.

        Source: `GET /iserver/auth/status`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-session/brokerage-session-status>
        """
        return self._send(calls.status_by_get())

    def status(self) -> BrokerageStatus:
        """Whether the brokerage session is ready.

        Ready is a session that is `authenticated`, `connected` and `established` and not `competing`; older builds
        lack `established`. `connected` without `authenticated` means that the login lives and the brokerage session
        does not: see `session.init`. After a logout every flag is false, with status 200; before any login the answer
        is 401, while servers restart 500 or 503. Has no body, but a `Content-Length: 0`.

        Source: `POST /iserver/auth/status`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-session/brokerage-session-status>
        """
        return self._send(calls.status())

    def logout(self) -> Logout:
        """End the session and the login.

        Ends the login as well as the brokerage session; through the gateway a person must log in again in a browser,
        with the second factor. The reply is JSON but comes without a `Content-Type`. The gateway keeps its cookies,
        goes on with its own keep-alive and still says `triggered` to `session.reauthenticate`. One client keeps to
        once a minute.

        Source: `POST /logout`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-session/terminate-web-api-session>
        """
        return self._send(calls.logout())

    def validate(self) -> SsoValidation:
        """Who is logged in, and until when.

        Concerns the login, not the brokerage session, and prolongs it. For the gateway and OAuth 2.0 only; at most
        once a minute. Which fields there are depends on the kind of login and on the build. The reply holds secrets
        (`TOKEN`, `CREDENTIAL`, `IP`, `UNIQUE_LOGIN_ID`, `SFT`), which do not belong into a log. A login that has
        ended gives `RESULT` false or 401.

        Source: `GET /sso/validate`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-session/validate-sso-web-api-session>
        """
        return self._send(calls.validate())

    def tickle(self) -> Tickle:
        """Keep the session alive, and learn its id and state.

        Without requests a session ends after five to six minutes: call this about once a minute, at most once a
        second. The gateway does so every 30 seconds once a login went through it; OAuth users have to. `session` is
        what the WebSocket is opened with. An `error` inside `hmds` is usual and means nothing; at the top, with
        status 200, it means that there is no session any more. A call that fails with 5xx or a timeout proves
        nothing, as the session may outlive it. Nothing prolongs a login beyond 24 hours, and it ends around midnight
        of its region.

        Source: `POST /tickle`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-session/brokerage-keep-alive-ping>
        """
        return self._send(calls.tickle())

    def reauthenticate_by_get(self) -> Reauthentication:
        """What `session.reauthenticate` does, by GET; use `session.init` instead.

        For some releases the published form. The gateway answers either in the same words and does the same.

        Source: `GET /iserver/reauthenticate`, <https://ibkrcampus.com/campus/ibkr-api-page/cpapi-v1/>
        """
        return self._send(calls.reauthenticate_by_get())

    def reauthenticate(self) -> Reauthentication:
        """Have the gateway open the brokerage session anew; use `session.init` instead.

        Answered by the gateway itself, at once, whatever comes of it: `triggered` once a login went through this
        gateway, a logout notwithstanding, or with status 200 the error `not logged in`. Poll `session.status` to see
        whether it worked. It takes the session from others, as if `compete` were true.

        Source: `POST /iserver/reauthenticate`, <https://ibkrcampus.com/campus/ibkr-api-page/cpapi-v1/>
        """
        return self._send(calls.reauthenticate())


class AsyncSessionNamespace:
    """Logging in, keeping alive, logging out: the two tiers of a gateway session. Every method is awaited."""

    __slots__ = ("_send",)

    def __init__(self, send: SendAsync) -> None:
        self._send = send

    async def init(self, publish: bool, *, compete: bool | None = None) -> BrokerageStatus:
        """Open the brokerage session, which everything below `/iserver` needs.

        A username has one brokerage session, wherever it is logged in. `compete` says who loses when TWS, IBKR Mobile
        or another client has it: with true the other one, with false this one, which then sees `competing`. The reply
        may come a second before the session works, and with `wait` it does not work yet: poll `session.status` or
        `accounts.list`. A new session knows nothing of the old one, so accounts must be listed and questions
        suppressed again. `publish` is to be true; false is documented to give 500, but was answered. The gateway does
        this by itself after a login, OAuth never does.

        Args:
            publish: Pass true: publishes the token of the session on the way.
            compete: True takes the brokerage session from other clients of the username; false leaves it to them.

        Source: `POST /iserver/auth/ssodh/init`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-session/initialize-brokerage-session>
        """
        return await self._send(calls.init(publish, compete=compete))

    async def status_by_get(self) -> BrokerageStatus:
        """The reply of `session.status`, by GET.

        Undocumented; answers what `session.status` answers, and is what the gateway asks for itself. Of use where a
        POST without a body is in the way.

        Source: `GET /iserver/auth/status`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-session/brokerage-session-status>
        """
        return await self._send(calls.status_by_get())

    async def status(self) -> BrokerageStatus:
        """Whether the brokerage session is ready.

        Ready is a session that is `authenticated`, `connected` and `established` and not `competing`; older builds
        lack `established`. `connected` without `authenticated` means that the login lives and the brokerage session
        does not: see `session.init`. After a logout every flag is false, with status 200; before any login the answer
        is 401, while servers restart 500 or 503. Has no body, but a `Content-Length: 0`.

        Source: `POST /iserver/auth/status`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-session/brokerage-session-status>
        """
        return await self._send(calls.status())

    async def logout(self) -> Logout:
        """End the session and the login.

        Ends the login as well as the brokerage session; through the gateway a person must log in again in a browser,
        with the second factor. The reply is JSON but comes without a `Content-Type`. The gateway keeps its cookies,
        goes on with its own keep-alive and still says `triggered` to `session.reauthenticate`. One client keeps to
        once a minute.

        Source: `POST /logout`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-session/terminate-web-api-session>
        """
        return await self._send(calls.logout())

    async def validate(self) -> SsoValidation:
        """Who is logged in, and until when.

        Concerns the login, not the brokerage session, and prolongs it. For the gateway and OAuth 2.0 only; at most
        once a minute. Which fields there are depends on the kind of login and on the build. The reply holds secrets
        (`TOKEN`, `CREDENTIAL`, `IP`, `UNIQUE_LOGIN_ID`, `SFT`), which do not belong into a log. A login that has
        ended gives `RESULT` false or 401.

        Source: `GET /sso/validate`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-session/validate-sso-web-api-session>
        """
        return await self._send(calls.validate())

    async def tickle(self) -> Tickle:
        """Keep the session alive, and learn its id and state.

        Without requests a session ends after five to six minutes: call this about once a minute, at most once a
        second. The gateway does so every 30 seconds once a login went through it; OAuth users have to. `session` is
        what the WebSocket is opened with. An `error` inside `hmds` is usual and means nothing; at the top, with
        status 200, it means that there is no session any more. A call that fails with 5xx or a timeout proves
        nothing, as the session may outlive it. Nothing prolongs a login beyond 24 hours, and it ends around midnight
        of its region.

        Source: `POST /tickle`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-session/brokerage-keep-alive-ping>
        """
        return await self._send(calls.tickle())

    async def reauthenticate_by_get(self) -> Reauthentication:
        """What `session.reauthenticate` does, by GET; use `session.init` instead.

        For some releases the published form. The gateway answers either in the same words and does the same.

        Source: `GET /iserver/reauthenticate`, <https://ibkrcampus.com/campus/ibkr-api-page/cpapi-v1/>
        """
        return await self._send(calls.reauthenticate_by_get())

    async def reauthenticate(self) -> Reauthentication:
        """Have the gateway open the brokerage session anew; use `session.init` instead.

        Answered by the gateway itself, at once, whatever comes of it: `triggered` once a login went through this
        gateway, a logout notwithstanding, or with status 200 the error `not logged in`. Poll `session.status` to see
        whether it worked. It takes the session from others, as if `compete` were true.

        Source: `POST /iserver/reauthenticate`, <https://ibkrcampus.com/campus/ibkr-api-page/cpapi-v1/>
        """
        return await self._send(calls.reauthenticate())
