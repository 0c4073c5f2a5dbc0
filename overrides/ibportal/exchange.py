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


def unchecked(base_url: str) -> str | None:
    """Where certificates are not checked by default, as an `httpx` mount pattern: a gateway on loopback signs its own.

    Only that one address: the hosted operations of the same client go to IBKR, whose certificate is always checked.
    """
    url = httpx.URL(base_url)
    return f"all://{url.netloc.decode()}" if url.host in _LOOPBACK else None


def arguments(call: Call[Any], base_url: str, hosted_url: str) -> dict[str, Any]:
    """The keyword arguments of `httpx.Client.request` for `call`, with a whole URL."""
    base = hosted_url if call.operation.hosted else base_url
    return {**call.request, "url": base.rstrip("/") + call.request["url"]}


def no_answer(call: Call[Any], error: httpx.HTTPError) -> NoAnswer:
    """What a transport failure is called here."""
    name = call.operation.name
    return NoAnswer(
        f"{name}: no answer ({type(error).__name__}: {error}). Is the gateway running, and has somebody logged in?",
        operation=name,
    )


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
            f"{name}: the reply (status {status}) does not fit the contract: {type(error).__name__}: {error}",
            operation=name,
            status=status,
            body=response.text,
        ) from error
    undeclared: dict[str, Any] = getattr(parsed, "additional_properties", {})
    if type(parsed).__name__ == "GatewayError" or undeclared.get("error"):
        raise _refusal(name, response)
    return parsed


def _refusal(name: str, response: httpx.Response) -> ApiError:
    words = _words(response)
    return ApiError(
        f"{name}: refused with status {response.status_code}: {words or 'no reason given'}",
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


def _fields(response: httpx.Response) -> dict[str, Any]:
    """The body, where it is a JSON object."""
    try:
        body: Any = json.loads(response.content)
    except ValueError:
        return {}
    return cast("dict[str, Any]", body) if isinstance(body, dict) else {}
