"""The two tiers of a session: somebody is logged in, and, above that, there is a brokerage session.

    logged out ── login page ──► logged in ── session.init ──► brokerage session
                                     ▲                                │
                                     └── silence, 01:00, competition ─┘

Everything under `/iserver` needs the second tier, everything else of the API the first (Q019). Which ends when: the
brokerage session after five minutes of silence, at about 01:00 in New York, or when another client of the same user
takes it; the login after ten minutes of silence, at midnight in New York, 24 hours after it was made, or by a logout.
"""

import datetime as dt
import random
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Self
from zoneinfo import ZoneInfo

from ibportal.mock.handlers import SESSION_ENDS

if TYPE_CHECKING:
    from ibportal.mock.gateway import MockGateway

LOGIN_IDLE = 600.0
"""Seconds of silence after which the login ends; `ssoExpires` was never seen above."""
LONGEST = dt.timedelta(hours=24)
"""The longest that a login lasts (Q030)."""
REGION = ZoneInfo("America/New_York")
"""Whose midnight ends logins and whose 01:00 ends brokerage sessions (Q030, Q031)."""
AUTH_DELAY = 3.0
"""Seconds after a login at the page until the gateway has opened the brokerage session (`authDelay`)."""
COMPETING = "Trading TWS session is connected from a different IP address"
SERVER: Mapping[str, str] = {"serverName": "JifN19053", "serverVersion": "Build 10.44.1d, Mar 3, 2026 1:55:32 PM"}


@dataclass
class Session:
    """What the gateway knows of its one session."""

    id: str
    """32 hexadecimal digits, others for each login; a secret, it opens the WebSocket."""
    machine: str
    """Machine id and hardware address of the gateway's machine, as `hardware_info` has them."""
    known: bool = False
    """Somebody has logged in since the gateway was started; it keeps the cookies even after a logout (Q038)."""
    logins: int = 1
    """Counts the logins."""
    login_made: dt.datetime | None = None
    """When the login was made; None without one."""
    last_heard: float = 0.0
    """When a request last came through, by the clock's `monotonic`."""
    brokerage_made: float | None = None
    """When the brokerage session was opened, by the clock's `monotonic`; None without one."""
    serial: int = 0
    """Counts the brokerage sessions: what is remembered for one (subscriptions, suppressed questions) ends with it."""
    primed: bool = False
    """`accounts.list` was called in this brokerage session (Q040)."""
    portfolio_primed: bool = False
    """`portfolio.accounts` or `portfolio.subaccounts` was called in this login (Q041)."""
    half_open: bool = False
    """The state is fine and yet there are no accounts, until the next `session.init` (Q035)."""
    elsewhere: bool = False
    """Another client of the same user holds the brokerage session (Q033)."""
    taken_at: float | None = None
    """When another client, which competes already, will have taken it, by the clock's `monotonic`."""
    opens_at: float | None = None
    """When the gateway will have opened a brokerage session by itself, by the clock's `monotonic`."""
    away_until: dt.datetime | None = None
    """`/iserver` is away until then: the nightly reset, or maintenance (Q031)."""
    slept_until: dt.datetime | None = None
    """Up to when nightly resets have been looked for."""
    waits: int = 0
    """How many more calls of `session.init` answer `wait` (Q036)."""
    failures: int = 0
    """How many more calls of `session.init` fail (Q047)."""

    @classmethod
    def fresh(cls, gateway: "MockGateway") -> Self:
        """Logged in with a brokerage session, unless the gateway was told otherwise."""
        chance = random.Random(f"machine of {gateway.seed}")  # noqa: S311 - repeatable on purpose
        address = ":".join(f"{chance.randrange(256):02X}" for _ in range(6))
        made = cls(
            id=_id(gateway.seed, 1),
            machine=f"{chance.getrandbits(32):08x}|{address}",
            last_heard=gateway.clock.monotonic(),
        )
        if gateway.logged_in:
            made.known, made.login_made = True, gateway.clock.now()
        if gateway.logged_in and gateway.brokerage:
            made.serial, made.brokerage_made = 1, gateway.clock.monotonic()
        return made

    @property
    def logged_in(self) -> bool:
        """Whether somebody is logged in."""
        return self.login_made is not None

    @property
    def brokerage(self) -> bool:
        """Whether there is a brokerage session."""
        return self.brokerage_made is not None

    @property
    def mac(self) -> str:
        """Hardware address of the gateway's machine."""
        return self.machine.partition("|")[2]

    def postpone(self, seconds: float) -> None:
        """Have the session go on as if it had been `seconds` later."""

        def later(at: float | None) -> float | None:
            return None if at is None else at + seconds

        self.last_heard += seconds
        self.brokerage_made, self.taken_at = later(self.brokerage_made), later(self.taken_at)
        self.opens_at, self.slept_until = later(self.opens_at), None
        if self.login_made is not None:
            self.login_made += dt.timedelta(seconds=seconds)
        if self.away_until is not None:
            self.away_until += dt.timedelta(seconds=seconds)

    def login_ends(self) -> dt.datetime | None:
        """When the login ends however busy it is."""
        return None if self.login_made is None else _last_moment(self.login_made)


def log_in(gateway: "MockGateway", *, brokerage_after: float | None = AUTH_DELAY) -> None:
    """What the login page ends in; the gateway then opens the brokerage session itself, competing for it (Q032)."""
    session = gateway.area(Session)
    end_login(gateway)
    session.logins += 1
    session.id = _id(gateway.seed, session.logins)
    now = gateway.clock.monotonic()
    session.known, session.login_made, session.last_heard = True, gateway.clock.now(), now
    session.opens_at = None if brokerage_after is None else now + brokerage_after


def end_login(gateway: "MockGateway") -> None:
    """End both tiers."""
    end_brokerage(gateway)
    session = gateway.area(Session)
    session.login_made, session.portfolio_primed, session.opens_at = None, False, None


def end_brokerage(gateway: "MockGateway") -> None:
    """End the brokerage session, and what is remembered for it."""
    session = gateway.area(Session)
    if not session.brokerage:
        return
    session.brokerage_made, session.primed, session.half_open = None, False, False
    for forget in SESSION_ENDS:
        forget(gateway)


def open_brokerage(gateway: "MockGateway") -> None:
    """Open a brokerage session, taking it from wherever else it is held; one that is open stays as it is."""
    session = gateway.area(Session)
    session.elsewhere, session.taken_at, session.opens_at, session.half_open = False, None, None, False
    if not session.brokerage:
        session.serial += 1
        session.brokerage_made = gateway.clock.monotonic()


def away(gateway: "MockGateway") -> bool:
    """Whether `/iserver` is away just now."""
    until = gateway.area(Session).away_until
    return until is not None and gateway.clock.now() < until


def state(gateway: "MockGateway") -> dict[str, Any]:
    """The state as the gateway tells it: the more there is, the more fields (Q022)."""
    session = gateway.area(Session)
    competing = session.elsewhere or session.taken_at is not None
    told: dict[str, Any] = {
        "authenticated": session.brokerage,
        "established": session.brokerage,
        "competing": competing,
        "connected": session.logged_in and not away(gateway),
        "message": COMPETING if competing else "",
        "MAC": session.mac if session.logged_in else None,
        "serverInfo": dict(SERVER),
        "hardware_info": session.machine,
        "fail": "",
    }
    if not gateway.dialect.established:
        del told["established"]
    if session.brokerage:
        return told
    if not competing:
        del told["message"]
    return {name: value for name, value in told.items() if name not in ("serverInfo", "hardware_info", "fail")}


def left(gateway: "MockGateway", session: Session) -> int:
    """Milliseconds until the login ends if nobody says anything more."""
    ends = session.login_ends()
    longest = (ends - gateway.clock.now()).total_seconds() if ends is not None else 0.0
    return int(max(0.0, min(LOGIN_IDLE, longest)) * 1000)


@lru_cache(maxsize=64)
def _last_moment(made: dt.datetime) -> dt.datetime:
    """When a login ends that was made then: every request asks."""
    midnight = dt.datetime.combine(made.astimezone(REGION).date() + dt.timedelta(days=1), dt.time(), REGION)
    return min(made + LONGEST, midnight.astimezone(dt.UTC))


def _id(seed: int, number: int) -> str:
    return f"{random.Random(f'session {number} of {seed}').getrandbits(128):032x}"  # noqa: S311 - repeatable on purpose
