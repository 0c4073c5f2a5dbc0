"""Calls of the `session` namespace: the requests of its methods, built and not sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._call import Call, Operation, given, reader

if TYPE_CHECKING:
    from ..models.brokerage_status import BrokerageStatus
    from ..models.logout import Logout
    from ..models.reauthentication import Reauthentication
    from ..models.sso_validation import SsoValidation
    from ..models.tickle import Tickle


INIT = Operation("session.init", "POST", "/iserver/auth/ssodh/init")


def init(publish: bool, *, compete: bool | None = None) -> Call[BrokerageStatus]:
    from ..api.session import session_init as endpoint
    from ..models.brokerage_init_request import BrokerageInitRequest

    return Call(
        INIT,
        endpoint._get_kwargs(
            body=BrokerageInitRequest(
                publish=publish,
                compete=given(compete),
            ),
        ),
        reader(endpoint._parse_response, ((200, "BrokerageStatus"),)),
    )


STATUS_BY_GET = Operation("session.status_by_get", "GET", "/iserver/auth/status")


def status_by_get() -> Call[BrokerageStatus]:
    from ..api.session import session_status_by_get as endpoint

    return Call(
        STATUS_BY_GET,
        endpoint._get_kwargs(),
        reader(endpoint._parse_response, ((200, "BrokerageStatus"),)),
    )


STATUS = Operation("session.status", "POST", "/iserver/auth/status")


def status() -> Call[BrokerageStatus]:
    from ..api.session import session_status as endpoint

    return Call(
        STATUS,
        endpoint._get_kwargs(),
        reader(endpoint._parse_response, ((200, "BrokerageStatus"),)),
    )


LOGOUT = Operation("session.logout", "POST", "/logout")


def logout() -> Call[Logout]:
    from ..api.session import session_logout as endpoint

    return Call(
        LOGOUT,
        endpoint._get_kwargs(),
        reader(endpoint._parse_response, ((200, "Logout"),)),
    )


VALIDATE = Operation("session.validate", "GET", "/sso/validate")


def validate() -> Call[SsoValidation]:
    from ..api.session import session_validate as endpoint

    return Call(
        VALIDATE,
        endpoint._get_kwargs(),
        reader(endpoint._parse_response, ((200, "SsoValidation"),)),
    )


TICKLE = Operation("session.tickle", "POST", "/tickle")


def tickle() -> Call[Tickle]:
    from ..api.session import session_tickle as endpoint

    return Call(
        TICKLE,
        endpoint._get_kwargs(),
        reader(endpoint._parse_response, ((200, "Tickle | GatewayError"),)),
    )


REAUTHENTICATE_BY_GET = Operation("session.reauthenticate_by_get", "GET", "/iserver/reauthenticate", deprecated=True)


def reauthenticate_by_get() -> Call[Reauthentication]:
    from ..api.session import session_reauthenticate_by_get as endpoint

    return Call(
        REAUTHENTICATE_BY_GET,
        endpoint._get_kwargs(),
        reader(endpoint._parse_response, ((200, "Reauthentication | GatewayError"),)),
    )


REAUTHENTICATE = Operation("session.reauthenticate", "POST", "/iserver/reauthenticate", deprecated=True)


def reauthenticate() -> Call[Reauthentication]:
    from ..api.session import session_reauthenticate as endpoint

    return Call(
        REAUTHENTICATE,
        endpoint._get_kwargs(),
        reader(endpoint._parse_response, ((200, "Reauthentication | GatewayError"),)),
    )
