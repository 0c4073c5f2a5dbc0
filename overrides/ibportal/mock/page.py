"""The mock gateway's own page: how it stands, what it was asked, and buttons for what can happen to it.

One document with its style in it: no script, no font, no picture, nothing that a browser would fetch from elsewhere.
"""

from collections.abc import Iterable
from html import escape
from typing import TYPE_CHECKING

from ibportal.mock.accounts import Accounts
from ibportal.mock.session import Session, away

if TYPE_CHECKING:
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.log import Entry

PATH = "/mock"
"""Where the page is."""
SHOWN = 50
"""Requests shown."""
STYLE = """
:root { --ink: #1d2733; --faint: #5b6875; --line: #dde3e9; --ground: #f4f6f8; --accent: #1f5fa8; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink);
  font: 15px/1.5 system-ui, "Liberation Sans", sans-serif; }
main { max-width: 68rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
main.narrow { max-width: 29rem; padding-top: 5rem; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 .35rem; }
h2 { font-size: 1rem; margin: 0 0 .75rem; }
p { margin: 0 0 1rem; text-wrap: balance; }
section > :last-child { margin-bottom: 0; }
a { color: var(--accent); }
section { background: #fff; border: 1px solid var(--line); border-radius: 8px;
  padding: 1.1rem 1.25rem; margin-top: 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .3rem 1rem .3rem 0; }
th { color: var(--faint); font-weight: 500; }
tr + tr > * { border-top: 1px solid var(--line); }
.state th { width: 12rem; }
.log { font-size: 13px; }
.log td { font-family: ui-monospace, "Liberation Mono", monospace; overflow-wrap: anywhere; }
code { font: 13px ui-monospace, "Liberation Mono", monospace; }
fieldset { border: 0; padding: 0; margin: 0 0 .6rem; display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; }
legend { float: left; width: 6.5rem; padding: 0; color: var(--faint); }
form { margin: 0; }
button { font: inherit; padding: .3rem .8rem; border: 1px solid #b9c4cf; border-radius: 6px; background: #fff;
  color: inherit; cursor: pointer; }
button:hover, button:focus-visible { border-color: var(--accent); color: var(--accent); }
.login label { display: block; margin: 0 0 .9rem; }
.login input:not([type=radio]) { display: block; width: 100%; font: inherit; margin-top: .2rem; padding: .45rem .6rem;
  border: 1px solid #b9c4cf; border-radius: 6px; }
.login fieldset { gap: 1.5rem; } .login fieldset label { margin: 0; }
.login button { width: 100%; padding: .5rem; background: var(--accent); border-color: var(--accent); color: #fff; }
.login button:hover, .login button:focus-visible { color: #fff; filter: brightness(1.1); }
.note { color: var(--faint); } .good { color: #1a7f37; } .bad { color: #b3261e; }
"""
Button = tuple[str, str, dict[str, str]]
BUTTONS: dict[str, tuple[Button, ...]] = {
    "Time": (
        ("Advance 10 seconds", "advance", {"seconds": "10"}),
        ("Advance 1 minute", "advance", {"minutes": "1"}),
        ("Advance 6 minutes", "advance", {"minutes": "6"}),
        ("Advance 1 day", "advance", {"days": "1"}),
    ),
    "Session": (
        ("Log in", "log_in", {}),
        ("Lose brokerage session", "lose_session", {"tier": "brokerage"}),
        ("Lose login", "lose_session", {"tier": "login"}),
        ("Compete from elsewhere", "compete_from_elsewhere", {}),
    ),
    "Trouble": (
        ("Fail the next request", "fail_next", {"status": "503"}),
        ("Maintenance", "maintenance", {}),
        ("Penalty box, 15 minutes", "penalty_box", {"minutes": "15"}),
        ("Out of the penalty box", "penalty_box", {"minutes": "0"}),
    ),
    "Anew": (
        ("Clear log", "clear_log", {}),
        ("Reset", "reset", {}),
    ),
}
"""What can be pressed, by group: label, name of the control, and its arguments."""


def document(title: str, body: str, *, narrow: bool = False) -> str:
    """A whole HTML page around `body`; its empty icon keeps browsers from asking for one."""
    shape = ' class="narrow"' if narrow else ""
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">'
        f"<title>{escape(title)}</title><style>{STYLE}</style></head>"
        f"<body><main{shape}>{body}</main></body></html>"
    )


def page(gateway: "MockGateway") -> str:
    """The page as it is now."""
    state = "".join(
        f'<tr><th scope="row">{escape(name)}</th><td{_tone(tone)}>{escape(text)}</td></tr>'
        for name, text, tone in _state(gateway)
    )
    groups = "".join(
        f"<fieldset><legend>{legend}</legend>{''.join(_button(*button) for button in buttons)}</fieldset>"
        for legend, buttons in BUTTONS.items()
    )
    return document(
        "Mock gateway",
        "<h1>Mock gateway</h1>"
        '<p class="note">No account, no Java, no network behind it. Everything on this page is invented.</p>'
        f'<section><h2>State</h2><table class="state">{state}</table></section>'
        f"<section><h2>Control</h2>{groups}"
        f'<p class="note">The same, and more, as JSON: <a href="{PATH}/control"><code>{PATH}/control</code></a>.</p>'
        f"</section><section><h2>Requests</h2>{_requests(gateway.log[-SHOWN:])}</section>",
    )


def _state(gateway: "MockGateway") -> Iterable[tuple[str, str, str]]:
    """Name, value and tone of each thing to know."""
    session, accounts = gateway.area(Session), gateway.area(Accounts)
    yield "Time", f"{gateway.clock.now():%A, %d %B %Y, %H:%M:%S} UTC", ""
    login = "logged in" if session.logged_in else "logged out; log in at /sso/Login"
    yield "Login", login, "good" if session.logged_in else "bad"
    brokerage = "open" if session.brokerage else "none"
    elsewhere = ", held elsewhere" if session.elsewhere else ""
    yield "Brokerage session", f"{brokerage}{elsewhere}", "good" if session.brokerage else "bad"
    if away(gateway):
        yield "Maintenance", f"until {session.away_until:%H:%M:%S}", "bad"
    yield "Accounts", ", ".join(account.id for account in accounts.all), ""
    yield "Selected", accounts.selected, ""
    yield "Profile", gateway.profile.name, ""
    yield "Seed", str(gateway.seed), ""
    yield "Quirks not shown", ", ".join(sorted(gateway.without)) or "none", ""


def _requests(entries: "Iterable[Entry]") -> str:
    rows = "".join(_request(entry) for entry in reversed(list(entries)))
    if not rows:
        return '<p class="note">None yet.</p>'
    heads = "".join(f'<th scope="col">{head}</th>' for head in ("Time", "Method", "Path", "Operation", "Answer"))
    return f'<table class="log"><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>'


def _request(entry: "Entry") -> str:
    query = f"?{entry.request.query}" if entry.request.query else ""
    cells = (f"{entry.at:%H:%M:%S}", entry.request.method, f"{entry.request.path}{query}", entry.operation or "")
    fault = entry.reply.fault
    tone = "bad" if fault or entry.status >= 400 else ""
    plain = "".join(f"<td>{escape(cell)}</td>" for cell in cells)
    return f"<tr>{plain}<td{_tone(tone)}>{fault.value if fault else entry.status}</td></tr>"


def _tone(tone: str) -> str:
    return f' class="{tone}"' if tone else ""


def _button(label: str, name: str, values: dict[str, str]) -> str:
    hidden = "".join(f'<input type="hidden" name="{key}" value="{value}">' for key, value in values.items())
    return f'<form method="post" action="{PATH}/control/{name}">{hidden}<button>{escape(label)}</button></form>'
