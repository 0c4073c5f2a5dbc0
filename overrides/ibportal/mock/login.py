"""The login page, as a browser goes through it: page, Authenticator, Dispatcher, `Client login succeeds` (Q032).

Any username and password will do; only the live or paper switch has to match the login, as it has to at IBKR's.
"""

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Self
from urllib.parse import parse_qs

from ibportal.mock.accounts import Accounts
from ibportal.mock.forward import LOGGED_IN
from ibportal.mock.page import document
from ibportal.mock.reply import HTML, Answer
from ibportal.mock.session import log_in

if TYPE_CHECKING:
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.request import Request

PAGE = "/sso/Login"
AUTHENTICATOR = "/sso/Authenticator"
DISPATCHER = "/sso/Dispatcher"
LIVE, PAPER = "1", "2"
"""Values of the switch, those of `LOGIN_TYPE`."""


@dataclass
class Login:
    """How far somebody has come at the page."""

    passed: bool = False
    """The Authenticator was satisfied; the Dispatcher has not been called yet."""

    @classmethod
    def fresh(cls, gateway: "MockGateway") -> Self:
        """Nobody is there."""
        del gateway
        return cls()


def answer(gateway: "MockGateway", request: "Request") -> Answer | None:
    """The answer below `/sso/`; None for a path that the login does not have."""
    match request.method, request.path:
        case "GET", "/sso/Login":
            return _page(gateway)
        case "POST", "/sso/Authenticator":
            return _authenticated(gateway, request)
        case "GET" | "POST", "/sso/Dispatcher":
            return _dispatched(gateway)
        case _:
            return None


def _authenticated(gateway: "MockGateway", request: "Request") -> Answer:
    form = parse_qs(request.body.decode("utf-8", "replace"))
    username, password, kind = (form.get(name, [""])[0] for name in ("username", "password", "loginType"))
    if not username or not password:
        return _page(gateway, "Enter a username and a password: any will do here.")
    paper = gateway.area(Accounts).paper
    if kind != (PAPER if paper else LIVE):
        return _page(gateway, f"This username belongs to a {'paper' if paper else 'live'} account: use the switch.")
    gateway.area(Login).passed = True
    return Answer(status=302, text="", media=None, headers={"Location": DISPATCHER})


def _dispatched(gateway: "MockGateway") -> Answer:
    login = gateway.area(Login)
    if not login.passed:
        return Answer(status=401, text="", media=None)
    login.passed = False
    log_in(gateway)
    return Answer(text=LOGGED_IN, media=None)


def _page(gateway: "MockGateway", complaint: str = "") -> Answer:
    username = gateway.area(Accounts).username
    said = f'<p class="bad" role="alert">{escape(complaint)}</p>' if complaint else ""
    return Answer(
        text=document(
            "Log in to the mock gateway",
            "<h1>Log in to the mock gateway</h1>"
            '<p class="note">This is not IBKR. Do not enter a real password: any will do.</p>'
            f'<section>{said}<form class="login" method="post" action="{AUTHENTICATOR}">'
            f'<label>Username <input type="text" name="username" value="{escape(username)}" autocomplete="off"></label>'
            '<label>Password <input type="password" name="password" autocomplete="off" autofocus></label>'
            f'<fieldset><label><input type="radio" name="loginType" value="{LIVE}" checked> Live</label>'
            f'<label><input type="radio" name="loginType" value="{PAPER}"> Paper</label></fieldset>'
            "<button>Log in</button></form></section>",
            narrow=True,
        ),
        media=HTML,
    )
