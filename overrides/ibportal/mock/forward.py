"""What the Java gateway does to a request on its way to IBKR, and to the reply on its way back.

Seen at the real one with an upstream of our own on loopback. Pure, but for the `Jar`: the gateway has one cookie jar
for all its clients, so that a client needs no cookies, and whoever reaches the gateway shares the session (Q013).
"""

import base64
import os
import re
from dataclasses import replace

from ibportal.mock.reply import Fault, Reply
from ibportal.mock.request import Request

HOST = "api.ibkr.com"
"""The `Host` that IBKR sees, whatever the client's was."""
LOGGED_IN = b"Client login succeeds"
"""What a browser sees when IBKR's Dispatcher redirects, which is how the gateway knows of a login (Q032)."""
LONGEST_REPLY_HEAD = 8192
"""Bytes of a reply's headers; with more, the client is answered nothing, for ever."""

_UPSTREAM = re.compile(
    r"/(?:(?:v1|qa|ci|alpha|local)/(?:api|portal)|sso|css|scripts|stylesheet|images|fonts)/"
    r"|/en/includes/general/gdpr-am\.php$"
    r"|/portal\.proxy/[^/]+/gstat/bulletins$"
)
_UNRESERVED = re.compile(r"%(?:2[DdEe]|3[0-9]|[46][1-9A-Fa-f]|[57][0-9Aa]|5[Ff]|7[Ee])")
_LINKS = re.compile(r"https?://[^/\"'\s]+(?=/(?:images|scripts|fonts|stylesheet)/)")

_KEPT = (
    "api",
    "api.alpha",
    "portal",
    "JSESSIONID",
    "XYZAB_AM.LOGIN",
    "REGION",
    "RL",
    "cp",
    "cp.beta",
    "VERSION",
    "XYZAB",
    "URL_PARAM",
    "USERID",
    "web",
)
"""Cookies that the gateway keeps, in the order in which it sends them. Others of IBKR's are not sent back."""


def routed(path: str) -> str:
    """`path` as the gateway routes by it: unreserved characters unescaped, dots and double slashes resolved."""
    if "%" not in path and "//" not in path and "/." not in path:
        return path
    plain = _UNRESERVED.sub(lambda escape: chr(int(escape[0][1:], 16)), path)
    kept: list[str] = []
    for segment in plain.split("/"):
        if segment == "..":
            del kept[-1:]
        elif segment not in ("", "."):
            kept.append(segment)
    folder = kept and plain.endswith(("/", "/.", "/.."))
    return f"/{'/'.join(kept)}{'/' if folder else ''}"


def is_upstream(path: str) -> bool:
    """Whether IBKR answers what lies at `path`, a routed one; the rest the gateway answers or redirects itself."""
    return _UPSTREAM.match(path) is not None


class Jar:
    """The gateway's cookies: those of IBKR's that it keeps, sent with every client's request."""

    def __init__(self) -> None:
        self._kept: dict[str, tuple[str, str]] = {}
        """Value and path of each cookie, by its name."""

    def clear(self) -> None:
        """Forget them all, as `/clear` does; not that somebody had logged in."""
        self._kept.clear()

    def taken(self, request: Request) -> None:
        """Keep what the gateway takes over from a client: `XYZAB`, on the login's pages only."""
        if request.path.startswith("/sso/"):
            pairs = (pair.strip().partition("=") for pair in (request.header("cookie") or "").split(";"))
            self._kept.update({name: (value, "/") for name, _, value in pairs if name == "XYZAB"})

    def kept(self, request: Request, reply: Reply) -> None:
        """Keep the cookies that IBKR sets on the login's pages; those it sets on the API are only passed on."""
        if not request.path.startswith("/sso/"):
            return
        for header, cookie in reply.headers:
            if header.lower() == "set-cookie":
                pair, *attributes = cookie.split(";")
                name, _, value = pair.strip().partition("=")
                paths = [each.partition("=")[2] for each in map(str.strip, attributes) if each.lower()[:5] == "path="]
                if name in _KEPT:
                    self._kept[name] = (value, paths[0] if paths else "/")

    def sent(self, path: str) -> str:
        """The `Cookie` header for a path of the client's: never empty, as some are sent without a value."""
        cookies = {"REGION": "", "USERID": ""}
        cookies |= {name: value for name, (value, below) in self._kept.items() if _lies_below(path, below)}
        if "/sso" in path:  # its path, which is /sso, counts for nothing
            cookies["JSESSIONID"] = self._kept.get("JSESSIONID", ("", ""))[0]
        if path == "/sso/Login":
            cookies["VERSION"] = "1.0.0"
        return "; ".join(f"{name}={cookies[name]}" for name in _KEPT if name in cookies)


def sent(request: Request, jar: Jar) -> Request:
    """`request` as IBKR sees it.

    `/v1/portal` becomes `/v1/api`, in the query too (Q012); a chunked body is lost without a word (Q005); the client's
    cookies are replaced by the gateway's own (Q013), and its `Accept-Encoding` is dropped (Q009). Anything else passes
    byte for byte, `Authorization` and `Origin` included.
    """
    jar.taken(request)
    dropped = {"host", "cookie", "accept-encoding", "transfer-encoding"}
    chunked = "chunked" in (request.header("transfer-encoding") or "").lower()
    return replace(
        request,
        path=_rewritten(request.path),
        query=_rewritten(request.query),
        headers=(
            *((name, value) for name, value in request.headers if name.lower() not in dropped),
            ("Cookie", jar.sent(request.path)),
            ("Host", HOST),
        ),
        body=b"" if chunked else request.body,
    )


def upgraded(request: Request, jar: Jar) -> Request:
    """The upgrade to a WebSocket that IBKR sees: path and query are the client's, as they are; no header is.

    Cookies, `Origin`, `User-Agent`, subprotocols and the offer of compression are dropped.
    """
    key = base64.b64encode(os.urandom(16)).decode()
    headers = (
        ("upgrade", "websocket"),
        ("connection", "upgrade"),
        ("sec-websocket-key", key),
        ("host", HOST),
        ("sec-websocket-origin", f"http://{HOST}"),
        ("sec-websocket-version", "13"),
        ("Cookie", jar.sent(request.path)),
        ("User-Agent", "ClientPortalGW/1"),
    )
    return replace(request, headers=headers)


def passed(request: Request, reply: Reply, jar: Jar) -> Reply:
    """IBKR's `reply` to the client's `request`, as the client gets it; how it is framed is the wire's business.

    All headers pass, those that concern the upstream's connection included, but `Content-Security-Policy`. Pages of
    the login are edited as text, which destroys what is none. Too long a head is never answered.
    """
    jar.kept(request, reply)
    headers = tuple(header for header in reply.headers if header[0].lower() != "content-security-policy")
    if sum(len(name) + len(value) + 2 for name, value in headers) > LONGEST_REPLY_HEAD:
        return replace(reply, fault=Fault.HANG)
    if request.path == "/sso/Dispatcher" and reply.status == 302:
        return replace(reply, status=200, headers=headers, body=LOGGED_IN)
    if request.path.startswith("/sso/"):
        text = reply.body.decode("utf-8", "replace")
        return replace(reply, headers=headers, body=_LINKS.sub("", text).encode())
    return reply if len(headers) == len(reply.headers) else replace(reply, headers=headers)


def _rewritten(part: str) -> str:
    """A part of the URI with the API's real name; what is no ASCII is taken for Latin-1 and sent as UTF-8."""
    renamed = part.replace("/v1/portal", "/v1/api")
    return renamed if renamed.isascii() else renamed.encode().decode("latin-1")


def _lies_below(path: str, folder: str) -> bool:
    return path == folder or path.startswith(f"{folder.rstrip('/')}/")
