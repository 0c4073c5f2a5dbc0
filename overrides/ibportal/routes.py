"""Which operation a method and a path belong to: for requests that no method of a namespace built."""

import pkgutil
import re
from functools import cache
from importlib import import_module
from typing import Any
from urllib.parse import unquote

import httpx

from ibportal import exchange
from ibportal_generated import calls
from ibportal_generated._call import Operation

_MISLEADING = re.compile(r"[#;\\]|//|%(?:23|25|2e|2f|3b|3f|5c)", re.IGNORECASE)
"""What one program reads as part of a name, and the next one as the end of the path, a level of it, or nothing."""


def checked(method: str, path: str) -> None:
    """Raise `ValueError` unless `method` is a word and `path` can be read in one way only.

    What a path means is decided here, and what is sent is written by httpx and read by several servers: `./orders`,
    `%2e/orders` and `x/../orders` would be orders to them.
    """
    if not re.fullmatch("[A-Za-z]+", method):
        raise ValueError(f"request: not sent: {method!r} is no method; write it like POST")
    given = path.partition("?")[0]
    names = [unquote(name) for name in given.split("/")]
    if found := _MISLEADING.search(given):
        wrong = f"has {found[0]!r} in it"
    elif "#" in path:
        wrong = "has a fragment"
    elif any(name in (".", "..") for name in names):
        wrong = "has a level of dots"
    elif not all(name.isprintable() and name == name.strip() for name in names):
        wrong = "has a line break, a space at the end of a name, or another character that is not seen"
    else:
        return
    raise ValueError(
        f"request: not sent: the path {path!r} {wrong}, which is not the same path to everybody who reads it. Write "
        "it as it is served, relative to the base URL, like /iserver/accounts; what comes after `?` goes into `params`."
    )


def sent(base_url: str, path: str, params: Any = None) -> tuple[httpx.URL, str]:
    """The URL a request goes to, just as httpx writes it, and its path below `base_url`, without escapes.

    Raises `ValueError` for what is no URL, or leads out of `base_url`.
    """
    try:
        url = httpx.Request("GET", exchange.below(base_url, path), params=params).url
    except (httpx.InvalidURL, UnicodeError) as error:
        raise ValueError(f"request: not sent: the path {path!r} is none: {error}") from error
    base = httpx.URL(base_url).path.rstrip("/") + "/"
    if not url.path.startswith(base):
        raise ValueError(f"request: not sent: the path {path!r} is not below {base_url}")
    return url, "/" + url.path.removeprefix(base)


def operation(method: str, path: str) -> Operation:
    """The operation of the contract that `path`, relative to `/v1/api`, is served by, or a nameless one."""
    bare = "/" + path.partition("?")[0].strip("/")
    for pattern, found in _routes().get(method.upper(), ()):
        if pattern.fullmatch(bare):
            return found
    return Operation("request", method.upper(), bare)


@cache
def _routes() -> dict[str, list[tuple[re.Pattern[str], Operation]]]:
    """By method, with literal paths before those with parameters."""
    found: list[Operation] = []
    for module in pkgutil.iter_modules(calls.__path__):
        names = vars(import_module(f"{calls.__name__}.{module.name}"))
        found += [each for each in names.values() if isinstance(each, Operation) and not each.hosted]
    routes: dict[str, list[tuple[re.Pattern[str], Operation]]] = {}
    for each in sorted(found, key=lambda each: each.path.count("{")):
        routes.setdefault(each.method, []).append((_pattern(each.path), each))
    return routes


def _pattern(path: str) -> re.Pattern[str]:
    """Capitals do not count: who reads `/ORDERS` as `/orders` must find it guarded."""
    parts = ("[^/]+" if "{" in part else re.escape(part) for part in path.split("/"))
    return re.compile("/".join(parts), re.IGNORECASE)
