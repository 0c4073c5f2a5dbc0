"""Calls of the `oauth` namespace: the requests of its methods, built and not sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._call import Call, Operation, reader

if TYPE_CHECKING:
    from ..models.o_auth_access_token import OAuthAccessToken
    from ..models.o_auth_live_session_token import OAuthLiveSessionToken
    from ..models.o_auth_request_token import OAuthRequestToken
    from ..models.token_request import TokenRequest
    from ..models.token_response import TokenResponse


ACCESS_TOKEN = Operation("oauth.access_token", "POST", "/oauth/access_token")


def access_token(authorization: str) -> Call[OAuthAccessToken]:
    from ..api.oauth import oauth_access_token as endpoint

    return Call(
        ACCESS_TOKEN,
        endpoint._get_kwargs(
            authorization=authorization,
        ),
        reader(endpoint._parse_response, ((200, "OAuthAccessToken"),)),
    )


LIVE_SESSION_TOKEN = Operation("oauth.live_session_token", "POST", "/oauth/live_session_token")


def live_session_token(authorization: str) -> Call[OAuthLiveSessionToken]:
    from ..api.oauth import oauth_live_session_token as endpoint

    return Call(
        LIVE_SESSION_TOKEN,
        endpoint._get_kwargs(
            authorization=authorization,
        ),
        reader(endpoint._parse_response, ((200, "OAuthLiveSessionToken"),)),
    )


REQUEST_TOKEN = Operation("oauth.request_token", "POST", "/oauth/request_token")


def request_token(authorization: str) -> Call[OAuthRequestToken]:
    from ..api.oauth import oauth_request_token as endpoint

    return Call(
        REQUEST_TOKEN,
        endpoint._get_kwargs(
            authorization=authorization,
        ),
        reader(endpoint._parse_response, ((200, "OAuthRequestToken"),)),
    )


TOKEN = Operation("oauth.token", "POST", "/oauth2/api/v1/token", hosted=True)


def token(body: TokenRequest) -> Call[TokenResponse]:
    from ..api.oauth import oauth_token as endpoint

    try:
        request = endpoint._get_kwargs(
            body=body,
        )
    except (AttributeError, TypeError):
        from .._unfit import refuse

        refuse(TOKEN, token, locals())
        raise
    return Call(
        TOKEN,
        request,
        reader(endpoint._parse_response, ((200, "TokenResponse"),)),
    )
