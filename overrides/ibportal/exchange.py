"""One request on its way out: where it goes, what it is made of, and what it is called when no reply comes."""

from collections.abc import Iterable, Mapping
from typing import Any, cast
from urllib.parse import unquote

import httpx

from ibportal import limits
from ibportal.errors import DeadlinePassed, NoAnswer, NoGateway, NotSent, OutcomeUnknown
from ibportal.node import is_array, is_object
from ibportal.writes import changes
from ibportal_generated._call import Call
from ibportal_generated.types import UNSET

GATEWAY = "https://127.0.0.1:5000/v1/api"
"""The gateway's default address; `localhost` may resolve to ::1, which its IP filter refuses (Q002)."""
HOSTED = "https://api.ibkr.com"
"""Where the operations are served that never pass the local gateway."""
TIMEOUT = httpx.Timeout(30.0, connect=5.0)
"""Seconds. The gateway hangs for ever when its upstream is lost (Q010), and takes ten to say 503 (Q067)."""
LIMITS = httpx.Limits(max_connections=8, max_keepalive_connections=4, keepalive_expiry=150.0)
"""An idle connection outlives two tickles: a new one costs three times what a call does."""

_NOT_GIVEN = ("", str(None), str(UNSET))
"""What an argument that is empty or absent becomes in a path."""
_LEVELS = (".", "..")
"""Arguments that would be another path: httpx leaves them out, and the name before them."""
_NEVER_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError, httpx.UnsupportedProtocol)


def checked(base_url: str) -> str:
    """`base_url` as requests are sent to it; raises `ValueError` if it is not the address of a server.

    `/v1/portal`, which older clients and documents use, is the gateway's alias of `/v1/api` (Q012).
    """
    try:
        url = httpx.URL(base_url)
    except httpx.InvalidURL as error:
        raise ValueError(f"{base_url!r} is not a base URL ({error}); write it like {GATEWAY}") from error
    if url.scheme not in ("http", "https") or not url.host:
        raise ValueError(f"{base_url!r} is not a base URL (no http or https, or no host); write it like {GATEWAY}")
    if "?" in base_url or "#" in base_url:
        raise ValueError(f"{base_url!r} is not a base URL (it goes on after its path); write it like {GATEWAY}")
    bare = base_url.rstrip("/")
    return f"{bare.removesuffix('/v1/portal')}/v1/api" if bare.endswith("/v1/portal") else bare


def below(base_url: str, path: str) -> str:
    """The URL of `path`, with or without its leading slash, below `base_url`."""
    return f"{base_url.rstrip('/')}/{path.lstrip('/')}"


def arguments(call: Call[Any], base_url: str, hosted_url: str) -> dict[str, Any]:
    """The keyword arguments of `httpx.Client.build_request` for `call`: a whole URL, and a body in bytes, if any.

    Bytes have a Content-Length; a chunked body the gateway loses without a word (Q005). Raises `ValueError` for a path
    argument that is empty, absent, `.` or `..`, since the path would be that of another operation, and for what is
    outside a limit of the contract, and `TypeError` or `ValueError` for a body that cannot be written.
    """
    operation, path = call.operation, str(call.request["url"])
    for given, declared in zip(path.split("/"), operation.path.split("/"), strict=True):
        if "{" in declared and given in (*_NOT_GIVEN, *_LEVELS):
            what = repr(given) if given in _LEVELS else "not given" if given else "empty"
            raise ValueError(f"{operation.name}: an argument that goes into the path {operation.path} is {what}")
    made = {**call.request, "url": below(hosted_url if operation.hosted else base_url, path)}
    try:
        ready = sized(made)
    except (TypeError, ValueError) as error:
        raise unsendable(operation.name, error) from error
    limits.check(call)
    return ready


def sized(request: Mapping[str, Any]) -> dict[str, Any]:
    """`request` with its body, if it has one, in bytes; raises `TypeError` for a stream, whose length nobody knows."""
    made = dict(request)
    if "json" in made:
        from ibportal import exact

        try:
            made["content"] = exact.written(made.pop("json"))
        except (TypeError, ValueError) as error:
            hint = "A price or a size is a Decimal, an int or a finite float, a date is text."
            raise _plain(error, f"{error}. {hint}") from error
        made["headers"] = {"Content-Type": "application/json", **(made.get("headers") or {})}
    content: Any = made.get("content")
    if content is not None and not isinstance(content, bytes | str):
        if not hasattr(content, "read"):
            kind = cast("type[object]", type(content))
            raise TypeError(f"a {kind.__name__} is sent in chunks, which the gateway loses; give it whole, as bytes")
        made["content"] = content.read()
    return made


def unsendable(operation: str, error: TypeError | ValueError) -> TypeError | ValueError:
    """What is wrong with an argument that no request can be made of, such as a NaN in a JSON body."""
    return _plain(error, f"{operation}: the request cannot be written: {error}")


def _plain(error: TypeError | ValueError, message: str) -> TypeError | ValueError:
    """An error of that kind with a message; a UnicodeEncodeError takes other arguments."""
    return TypeError(message) if isinstance(error, TypeError) else ValueError(message)


def closed(operation: str) -> NotSent:
    """What is raised for a call of a client that is closed."""
    return NotSent(
        f"{operation}: not sent: this client is closed. A `with` block closes it where it ends; make a new client.",
        operation=operation,
    )


def no_answer(call: Call[Any], error: httpx.HTTPError, *, told_apart: bool) -> NoAnswer:
    """What a transport failure is called here, and what to do about it; all the same unless they are `told_apart`."""
    operation = call.operation
    what = f"{type(error).__name__}: {error}".rstrip(": ")
    said = f"{operation.name}: no answer ({what})."
    if isinstance(error, _NEVER_SENT):
        return NoGateway(f"{said} {_unreached(call, what)} Nothing was sent.", operation=operation.name)
    if not told_apart:
        return NoAnswer(said, operation=operation.name)
    if changes(call):
        return outcome_unknown(call, what)
    if isinstance(error, httpx.TimeoutException):
        hint = "The gateway waits for ever when it loses IBKR. Asking again does no harm; is it still connected?"
        return DeadlinePassed(f"{said} {hint}", operation=operation.name)
    return NoAnswer(f"{said} The connection broke; asking again does no harm.", operation=operation.name)


def outcome_unknown(call: Call[Any], what: str) -> OutcomeUnknown:
    """What a write is called whose answer was lost, or says nothing."""
    return OutcomeUnknown(
        f"{call.operation.name}: no answer that says what became of it ({what}). The request may have been carried out "
        "all the same: look before you send it again.",
        operation=call.operation.name,
        client_order_ids=tuple(_client_order_ids(call)),
        account=account(call),
    )


def account(call: Call[Any]) -> str | None:
    """The account in the path of `call`, or an advisor's group that stands there; None if it names none."""
    given = str(call.request["url"]).strip("/").split("/")
    for value, declared in zip(given, call.operation.path.strip("/").split("/"), strict=False):
        if declared == "{accountId}":
            return unquote(value)
    return None


def _unreached(call: Call[Any], what: str) -> str:
    if "CERTIFICATE_VERIFY_FAILED" in what:
        return (
            "Unless `verify` says what to trust, a self-signed certificate is accepted on loopback only; "
            'pin the gateway\'s with verify="sha256:…".'
        )
    if call.operation.hosted:
        return "This operation is served by IBKR, not by the gateway."
    return "Is the gateway running, and is that its address?"


def _client_order_ids(call: Call[Any]) -> Iterable[str]:
    """The `cOID`s in the body of `call`, so that it can be looked for what became of them."""
    sent: Any = call.request.get("json")
    if not is_object(sent):
        return
    orders: Any = sent.get("orders", [sent])
    for order in orders if is_array(orders) else []:
        if is_object(order) and isinstance(order.get("cOID"), str):
            yield order["cOID"]
