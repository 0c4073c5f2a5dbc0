"""Calls of the `echo` namespace: the requests of its methods, built and not sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._call import Call, Operation, reader

if TYPE_CHECKING:
    from ..models.echo_response import EchoResponse
    from ..types import File


HTTPS = Operation("echo.https", "GET", "/gw/api/v1/echo/https", hosted=True)


def https() -> Call[EchoResponse]:
    from ..api.echo import echo_https as endpoint

    return Call(
        HTTPS,
        endpoint._get_kwargs(),
        reader(endpoint._parse_response, ((200, "EchoResponse"),)),
    )


SIGNED_JWT = Operation("echo.signed_jwt", "POST", "/gw/api/v1/echo/signed-jwt", hosted=True)


def signed_jwt(body: File) -> Call[EchoResponse]:
    from ..api.echo import echo_signed_jwt as endpoint

    return Call(
        SIGNED_JWT,
        endpoint._get_kwargs(
            body=body,
        ),
        reader(endpoint._parse_response, ((200, "EchoResponse"),)),
    )
