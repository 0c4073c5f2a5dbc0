"""Calls of the `sso` namespace: the requests of its methods, built and not sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._call import Call, Operation, reader

if TYPE_CHECKING:
    from ..models.create_browser_session_response import CreateBrowserSessionResponse
    from ..models.create_session_response import CreateSessionResponse
    from ..types import File


CREATE_BROWSER_SESSION = Operation("sso.create_browser_session", "POST", "/gw/api/v1/sso-browser-sessions", hosted=True)


def create_browser_session(authorization: str, body: File) -> Call[CreateBrowserSessionResponse]:
    from ..api.sso import sso_create_browser_session as endpoint

    return Call(
        CREATE_BROWSER_SESSION,
        endpoint._get_kwargs(
            authorization=authorization,
            body=body,
        ),
        reader(endpoint._parse_response, ((200, "CreateBrowserSessionResponse"),)),
    )


CREATE_SESSION = Operation("sso.create_session", "POST", "/gw/api/v1/sso-sessions", hosted=True)


def create_session(authorization: str, body: File) -> Call[CreateSessionResponse]:
    from ..api.sso import sso_create_session as endpoint

    return Call(
        CREATE_SESSION,
        endpoint._get_kwargs(
            authorization=authorization,
            body=body,
        ),
        reader(endpoint._parse_response, ((200, "CreateSessionResponse"),)),
    )
