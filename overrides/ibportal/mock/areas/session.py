"""Opening, watching, keeping alive and closing the session; what it lets in, and what time does to it."""

import datetime as dt
from typing import TYPE_CHECKING, Any

from ibportal.mock.accounts import Accounts
from ibportal.mock.handlers import guards, handles, progresses
from ibportal.mock.reply import JSON, Answer, Refusal
from ibportal.mock.session import (
    LOGIN_IDLE,
    REGION,
    Session,
    away,
    end_brokerage,
    end_login,
    left,
    open_brokerage,
    state,
)
from ibportal.quirks.text_replies import TextReplies

if TYPE_CHECKING:
    from ibportal.mock.asked import Asked
    from ibportal.mock.gateway import MockGateway

IDLE = 300.0
"""Seconds of silence after which the brokerage session ends (Q027)."""
RESET_AT = dt.time(1)
RESET_LASTS = dt.timedelta(minutes=8)
"""How long `/iserver` is away at night; five to ten minutes were seen (Q031)."""
REINIT_DELAY = 1.0
"""Seconds that the work behind `reauthenticate` takes here."""
LOCAL_JSON = "application/json; charset=utf-8"
"""The Content-Type of the gateway's own JSON; IBKR's has no space."""
BROKERAGE = ("/iserver/", "/md/", "/hmds/")
"""Where the brokerage session is needed (Q019)."""
UNGATED = (
    "session.init",
    "session.logout",
    "session.reauthenticate",
    "session.reauthenticate_by_get",
    "session.status",
    "session.status_by_get",
    "session.tickle",
    "session.validate",
)
"""Operations that see to the session themselves."""


@progresses
def pass_time(gateway: "MockGateway") -> None:
    """End and open what time ends and opens."""
    session = gateway.area(Session)
    now, elapsed = gateway.clock.now(), gateway.clock.monotonic()
    if session.opens_at is not None and elapsed >= session.opens_at and not away(gateway):
        session.last_heard = max(session.last_heard, session.opens_at)
        open_brokerage(gateway)
    silence = 0.0 if gateway.dialect.ticks_itself else elapsed - session.last_heard
    ends = session.login_ends()
    if (ends is not None and now >= ends) or silence >= LOGIN_IDLE:
        end_login(gateway)
    if silence >= IDLE:
        end_brokerage(gateway)
    if session.taken_at is not None and elapsed >= session.taken_at:
        session.taken_at, session.elsewhere = None, True
        end_brokerage(gateway)
    _reset_nightly(gateway, session, now)


def _reset_nightly(gateway: "MockGateway", session: Session, now: dt.datetime) -> None:
    """End the brokerage session if a reset lies between the last look and now."""
    before, session.slept_until = session.slept_until or now, now
    last = dt.datetime.combine(now.astimezone(REGION).date(), RESET_AT, REGION)
    if last > now:
        last = dt.datetime.combine(last.date() - dt.timedelta(days=1), RESET_AT, REGION)
    if before < last <= now:
        end_brokerage(gateway)
        session.away_until = max(session.away_until or now, (last + RESET_LASTS).astimezone(dt.UTC))


@guards
def admit(gateway: "MockGateway", asked: "Asked") -> None:
    """Let a request through if the tier it needs is there; what comes through keeps the session alive."""
    operation = asked.operation
    if operation.name in UNGATED or operation.hosted or operation.path.startswith("/oauth/"):
        return
    session = gateway.area(Session)
    if not session.logged_in:
        raise Refusal(401, gateway.dialect.not_authenticated, code=True)
    if operation.path.startswith(BROKERAGE):
        if away(gateway):
            raise Refusal(503, "Service Unavailable", code=True)
        if not session.brokerage:
            raise Refusal(400, gateway.dialect.no_bridge, code=True)
    session.last_heard = gateway.clock.monotonic()


@handles("session.status", "session.status_by_get")
def status(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """Both tiers; 401 as long as nobody has logged in through this gateway (Q023)."""
    del asked
    session = gateway.area(Session)
    if not session.known:
        raise Refusal(401, gateway.dialect.not_authenticated, code=True)
    if session.logged_in:
        session.last_heard = gateway.clock.monotonic()
    return state(gateway)


@handles("session.tickle")
def tickle(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """Keep the session alive; tells its id and how long the login lasts without another."""
    del asked
    session = gateway.area(Session)
    if not session.logged_in:
        raise Refusal(401, gateway.dialect.not_authenticated, code=True)
    session.last_heard = gateway.clock.monotonic()
    return {
        "session": session.id,
        "ssoExpires": left(gateway, session),
        "collission": False,
        "userId": gateway.area(Accounts).user_id,
        "hmds": {"error": "no bridge"},
        "iserver": {"authStatus": state(gateway)},
    }


@handles("session.validate")
def validate(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """The login; keeps it alive, and is full of secrets, invented ones here (Q029)."""
    del asked
    session, accounts = gateway.area(Session), gateway.area(Accounts)
    if session.login_made is None:
        raise Refusal(401, gateway.dialect.not_authenticated, code=True)
    session.last_heard = gateway.clock.monotonic()
    now, remaining = _milliseconds(gateway.clock.now()), left(gateway, session)
    return {
        "USER_ID": accounts.user_id,
        "USER_NAME": accounts.username,
        "RESULT": True,
        "AUTH_TIME": _milliseconds(session.login_made),
        "SF_ENABLED": not accounts.paper,
        "IS_FREE_TRIAL": False,
        "CREDENTIAL": accounts.username,
        "IP": "192.0.2.1",
        "EXPIRES": now + remaining if gateway.dialect.absolute_expiry else remaining,
        "QUALIFIED_FOR_MOBILE_AUTH": None,
        "LANDING_APP": "UNIVERSAL",
        "IS_MASTER": accounts.advisor,
        "lastAccessed": now,
        "LOGIN_TYPE": 2 if accounts.paper else 1,
        **({"PAPER_USER_NAME": accounts.username} if accounts.paper else {}),
        "features": {
            "env": "PROD",
            "wlms": True,
            "realtime": True,
            "bond": True,
            "optionChains": True,
            "calendar": True,
            "newMf": True,
        },
        "region": "NJ",
        "TOKEN": f"mock-token-{session.id[:12]}",
        "UNIQUE_LOGIN_ID": f"mock-login-{session.id[12:20]}",
        "SFT": "mock-second-factor",
        "SF_CONFIG": "",
    }


@handles("session.init")
def init(gateway: "MockGateway", asked: "Asked") -> dict[str, Any]:
    """Open the brokerage session; `compete` takes it from another client, without it the other keeps it (Q034)."""
    session = gateway.area(Session)
    if not session.logged_in:
        raise Refusal(401, gateway.dialect.not_authenticated, code=True)
    session.last_heard = gateway.clock.monotonic()
    if gateway.dialect.unpublished_refused and not asked.body["publish"]:
        raise Refusal(500, "publish must be true", code=True)
    if away(gateway):
        raise Refusal(503, "Service Unavailable", code=True)
    if session.waits:
        session.waits -= 1
        return {"wait": True}
    if session.failures:
        session.failures -= 1
        return state(gateway) | {"fail": "Authentication failed"}
    if asked.body.get("compete", False) or not (session.elsewhere or session.taken_at is not None):
        open_brokerage(gateway)
    return state(gateway)


@handles("session.logout")
def logout(gateway: "MockGateway", asked: "Asked") -> Answer:
    """End both tiers (Q044); the answer does not say that it is JSON (Q017)."""
    del asked
    if not gateway.area(Session).known:
        raise Refusal(401, gateway.dialect.not_authenticated, code=True)
    end_login(gateway)
    return Answer({"status": True}, media=None if gateway.shows(TextReplies.id) else JSON)


@handles("session.reauthenticate", "session.reauthenticate_by_get")
def reauthenticate(gateway: "MockGateway", asked: "Asked") -> Answer:
    """Answered by the gateway itself, at once; the work is done behind it, if it can be (Q038)."""
    del asked
    session = gateway.area(Session)
    if not session.known:
        return Answer({"error": "not logged in"}, media=LOCAL_JSON)
    if session.logged_in:
        session.last_heard = gateway.clock.monotonic()
        session.opens_at = gateway.clock.monotonic() + REINIT_DELAY
    return Answer({"message": "triggered"}, media=LOCAL_JSON)


def _milliseconds(moment: dt.datetime) -> int:
    return int(moment.timestamp() * 1000)
