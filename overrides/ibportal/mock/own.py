"""What the gateway answers by itself, outside the API: its IP filter, CORS, redirects, the login, and the mock's page.

As seen at the real one, on loopback (Q002, Q003, Q011). Everything it does not know is redirected to IBKR.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from ibportal.mock import login, remote
from ibportal.mock.forward import HOST, is_upstream, routed
from ibportal.mock.page import PATH, page
from ibportal.mock.reply import HTML, Answer, Refusal, Reply

if TYPE_CHECKING:
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.request import Request

HOSTED = ("/gw/", "/oauth2/")
"""What IBKR serves itself, never through the gateway; answered here all the same, so that one mock is enough."""
UPSTREAM = f"https://{HOST}"
HOME = "/sso/Login?forwardTo=22&RL=1&ip2loc=US"
NOT_FOUND = "<html><body><h1>Resource not found</h1></body></html>"
SHIPPED = ("10.*", "192.*", "131.216.*", "127.0.0.1", "172.17.0.*")
"""Client addresses that the gateway's `conf.yaml` allows as it is shipped."""
CORS = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Allow-Methods": "POST,GET,OPTIONS,DELETE,PUT",
    "Access-Control-Allow-Headers": "Content-Type,portal,Cookie",
}

_REAUTHENTICATE = re.compile(r"/v1/(?:api|portal)/iserver/reauthenticate")
"""What the gateway answers by itself, whatever IBKR says (Q038)."""


def answer(gateway: "MockGateway", request: "Request") -> Reply | None:
    """The reply to a request that does not go to the API; None for one that does."""
    if refused := _filtered(gateway.allow, request.client):
        return Reply.of(refused, forwarded=False)
    if _is_preflight(request):
        return Reply.of(Answer(status=204, text="", media=None, headers=CORS), forwarded=False)
    path = routed(request.path)
    if path == PATH or path.startswith(f"{PATH}/"):
        return Reply.of(_mocks(gateway, request), forwarded=False)
    if path == "/clear":
        return Reply.of(Answer(text="cleared", media=None), forwarded=False)
    if path.startswith("/sso/"):
        return Reply.of(login.answer(gateway, request) or Answer(status=404, text=NOT_FOUND, media=HTML))
    if path.startswith(HOSTED) or is_upstream(path):
        return None
    if path == "/":
        return Reply.of(Answer(status=302, text="", media=None, headers={"Location": HOME}))
    if path.startswith(("/v1/tws/", "/v1/am/")):
        return Reply.of(Answer(text=f"Unknown service {path.split('/')[2]}", media=None))
    return Reply.of(Answer(status=302, text="", media=None, headers={"Location": f"{UPSTREAM}{path}"}))


def goes_upstream(allow: Sequence[str] | None, request: "Request") -> bool:
    """Whether the gateway passes `request` on to IBKR: only then it takes one of the slots, and is edited."""
    if _filtered(allow, request.client) or _is_preflight(request):
        return False
    path = routed(request.path)
    if request.method in ("GET", "POST") and _REAUTHENTICATE.fullmatch(path):
        return False
    return path.startswith(HOSTED) or is_upstream(path)


def _is_preflight(request: "Request") -> bool:
    return (
        request.method == "OPTIONS"
        and request.header("origin") is not None
        and request.header("access-control-request-method") is not None
    )


def _mocks(gateway: "MockGateway", request: "Request") -> Answer:
    """The mock's own page and its control; neither does the real gateway have."""
    if request.path == PATH and request.method == "GET":
        return Answer(text=page(gateway), media=HTML)
    if request.path.startswith(f"{PATH}/control"):
        try:
            return remote.answer(gateway, request)
        except Refusal as refusal:
            return refusal.answer
    return Answer(status=404, text=NOT_FOUND, media=HTML)


def _filtered(allowed: Sequence[str] | None, client: str) -> Answer | None:
    """What an address is refused with; None for one that is let in."""
    return None if allowed is None else _looked_up(tuple(allowed), client)


@lru_cache(maxsize=256)
def _looked_up(allowed: tuple[str, ...], client: str) -> Answer | None:
    """The same, of patterns: dotted octets and `*`, no more."""
    if any(_matches(pattern, client) for pattern in allowed if pattern != "*"):
        return None
    if "*" in allowed:  # not a pattern to the gateway: it breaks every request
        return Answer(status=500, text="Internal Server Error", media=None)
    return Answer(status=404, text="Access Denied", media=None)


def _matches(pattern: str, client: str) -> bool:
    wanted, octets = pattern.split("."), client.split(".")
    if wanted[-1] == "*":
        octets = octets[: len(wanted)]
    return len(wanted) == len(octets) and all(w in ("*", o) for w, o in zip(wanted, octets, strict=True))
