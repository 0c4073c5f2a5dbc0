"""One request and its reply, the parts that are the same for both clients: where it goes, and what the answer means."""

import json
from typing import Any, TypeVar, cast

import httpx

from ibportal.errors import ApiError, NoAnswer, UnreadableReply
from ibportal_generated._call import Call
from ibportal_generated.errors import UnexpectedStatus

T = TypeVar("T")

GATEWAY = "https://127.0.0.1:5000/v1/api"
"""The gateway's default address; `localhost` may resolve to ::1, which its IP filter refuses."""
HOSTED = "https://api.ibkr.com"
"""Where the operations are served that never pass the local gateway."""
TIMEOUT = httpx.Timeout(30.0, connect=5.0)
"""Seconds. The gateway hangs for ever when its upstream is lost, so there is always a deadline."""

_LOOPBACK = ("127.0.0.1", "localhost", "::1")
_NEVER_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)
_WORDLESS = {
    302: "no reason given (a redirect: is `/v1/api` missing from the base URL, or has nobody logged in?)",
    401: "no reason given (nobody has logged in, or this login has no such account)",
}
"""What to look at where the gateway refuses without a word."""


def checked(base_url: str) -> str:
    """`base_url`, if requests can be sent there; raises `ValueError` if it is not the address of a server."""
    try:
        url = httpx.URL(base_url)
    except httpx.InvalidURL as error:
        raise ValueError(f"{base_url!r} is not a base URL ({error}); write it like {GATEWAY}") from error
    if url.scheme not in ("http", "https") or not url.host:
        raise ValueError(f"{base_url!r} is not a base URL (no http or https, or no host); write it like {GATEWAY}")
    return base_url


def below(base_url: str, path: str) -> str:
    """The URL of `path`, with or without its leading slash, below `base_url`."""
    return f"{base_url.rstrip('/')}/{path.lstrip('/')}"


def unchecked(base_url: str) -> str | None:
    """Where certificates are not checked by default, as an `httpx` mount pattern: a gateway on loopback signs its own.

    Only that one address: the hosted operations of the same client go to IBKR, whose certificate is always checked.
    """
    url = httpx.URL(base_url)
    return f"all://{url.netloc.decode()}" if url.host in _LOOPBACK else None


def arguments(call: Call[Any], base_url: str, hosted_url: str) -> dict[str, Any]:
    """The keyword arguments of `httpx.Client.request` for `call`, with a whole URL.

    Raises `ValueError` for a path parameter that is empty: the path would be that of another operation.
    """
    operation, path = call.operation, str(call.request["url"])
    if not all(path.split("/")[1:]):
        raise ValueError(f"{operation.name}: an argument that goes into the path {operation.path} is empty")
    return {**call.request, "url": below(hosted_url if operation.hosted else base_url, path)}


def unsendable(call: Call[Any], error: TypeError | ValueError) -> TypeError | ValueError:
    """What is wrong with an argument that no request can be made of, such as a `Decimal` or a NaN in a JSON body."""
    kind = TypeError if isinstance(error, TypeError) else ValueError  # a UnicodeEncodeError takes other arguments
    return kind(
        f"{call.operation.name}: the request cannot be written: {error}. A price or a size is an int or a finite "
        "float, a date is text."
    )


def no_answer(call: Call[Any], error: httpx.HTTPError) -> NoAnswer:
    """What a transport failure is called here, and what to look at."""
    operation = call.operation
    what = f"{type(error).__name__}: {error}".rstrip(": ")
    if "CERTIFICATE_VERIFY_FAILED" in what:
        hint = "Unless `verify` says what to trust, a self-signed certificate is accepted on loopback only."
    elif operation.hosted:
        hint = "This operation is served by IBKR, not by the gateway."
    else:
        hint = "Is the gateway running, and has somebody logged in?"
    if operation.method != "GET" and not isinstance(error, _NEVER_SENT):
        hint += " The request may have been carried out all the same: look before you send it again."
    return NoAnswer(f"{operation.name}: no answer ({what}). {hint}", operation=operation.name)


def result(call: Call[T], response: httpx.Response) -> T:
    """The typed result of `call`; raises `ApiError` for a refusal, `UnreadableReply` for a body that does not fit.

    A refusal is an error status, or a body with `error` where the type of the result knows no such field: the gateway
    says no with status 200, too.
    """
    name, status = call.operation.name, response.status_code
    if not response.is_success:
        raise _refusal(name, response)
    try:
        parsed = call.parse(response)
    except (ValueError, KeyError, TypeError, AttributeError, UnexpectedStatus) as error:
        if _fields(response).get("error"):
            raise _refusal(name, response) from error
        raise UnreadableReply(
            f"{name}: the reply (status {status}, {_media_type(response)}) does not fit the contract: "
            f"{type(error).__name__}: {error}",
            operation=name,
            status=status,
            body=response.text,
        ) from error
    undeclared: dict[str, Any] = getattr(parsed, "additional_properties", {})
    if type(parsed).__name__ == "GatewayError" or undeclared.get("error"):
        raise _refusal(name, response)
    return parsed


def _refusal(name: str, response: httpx.Response) -> ApiError:
    words, reason = _words(response), _WORDLESS.get(response.status_code, "no reason given")
    return ApiError(
        f"{name}: refused with status {response.status_code}: {words or reason}",
        operation=name,
        status=response.status_code,
        words=words,
        body=response.text,
    )


def _words(response: httpx.Response) -> str:
    """What the gateway says went wrong: the `error` of a JSON body, or a short text body as it is."""
    fields = _fields(response)
    if not fields:
        return "" if response.content[:1] in (b"{", b"[") else response.text.strip()[:200]
    error: Any = fields.get("error") or fields.get("detail") or ""
    return str(cast("dict[str, Any]", error).get("message", error) if isinstance(error, dict) else error)


def _media_type(response: httpx.Response) -> str:
    """What the reply says its body is: a page to log in on comes as `text/html`."""
    return str(response.headers.get("Content-Type", "")).partition(";")[0].strip() or "no media type"


def _fields(response: httpx.Response) -> dict[str, Any]:
    """The body, where it is a JSON object."""
    try:
        body: Any = json.loads(response.content)
    except ValueError:
        return {}
    return cast("dict[str, Any]", body) if isinstance(body, dict) else {}
