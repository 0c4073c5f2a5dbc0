"""Opening the brokerage session, and telling it again what the last one knew.

In this order, which matters: state → init → ready → accounts → suppressed questions → subscriptions (Q031). One at a
time for all who share a client, whoever asks first; the others find the work done.
"""

import math
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from ibportal.errors import (
    AccountsNotPrimed,
    ApiError,
    BrokerageSessionRequired,
    CompetingSession,
    IbportalError,
    NoAnswer,
    NoGateway,
    NotAuthenticated,
    OutcomeUnknown,
    Unavailable,
)
from ibportal.flow import Blocking, Flow, Sleep, hold
from ibportal.log import LOG
from ibportal.session.tracker import State, ready
from ibportal_generated.calls import accounts as account_calls
from ibportal_generated.calls import orders as order_calls
from ibportal_generated.calls import portfolio as portfolio_calls
from ibportal_generated.calls import session as calls

if TYPE_CHECKING:
    from ibportal.core import Core
    from ibportal_generated._call import Reply
    from ibportal_generated.models.brokerage_status import BrokerageStatus
    from ibportal_generated.models.tradable_accounts import TradableAccounts

E = TypeVar("E", bound=ApiError)

# Quirks whose cures are in this module, and in which file each is described.
COMPETITION = "competing-session"
ESTABLISHED_LATE = "established-late"
HALF_OPEN = "half-open-session"
INIT_TOO_EARLY = "init-too-early"
LOGGED_OUT_TWICE = "logged-out-in-several-ways"
SESSION_STATE_LOST = "session-state-lost"
STUCK_INIT = "stuck-init"
TWO_TIER_SESSION = "two-tier-session"

ATTEMPTS = 5
"""How often `session.init` is sent before it is given up; the gateway itself stops after five failures (Q047)."""
BACK_OFF = 5.0
"""Seconds before the second attempt; each later pause is twice as long, up to a minute."""
SETTLING = 10
"""Seconds that a brokerage session may take until it works; one was seen (Q036)."""
WAIT = 5.0
"""Seconds after which `session.init` is sent again when it answers `wait` (Q036)."""
HALF_OPEN_LOOKS = 3
"""How often a session that is fine but has no accounts is looked at before it is opened anew (Q035)."""
SUPPRESSED_AT_ONCE = 51
"""Message ids that fit in one request of `orders.suppress` (Q108)."""

Announce = Callable[[str], object]


def check(core: "Core") -> Flow[State]:
    """Ask the gateway how far the session is, and change nothing.

    Nobody logged in, and no gateway at all, are states here, not errors. A gateway that answers with a fault of its
    own says nothing of the session: `State.UNKNOWN`.

    Returns:
        The state, which is that of `session.state` from now on.
    """
    try:
        yield from core.once(calls.status())
    except (NotAuthenticated, NoGateway):
        if not core.copes(LOGGED_OUT_TWICE):
            raise
    except (Unavailable, NoAnswer):
        return State.UNKNOWN
    return core.session.state


def ensure(core: "Core", *, compete: bool | None = None) -> Flow[State]:
    """See to it that there is a brokerage session which works, and open one if there is none.

    Waits until it does work, up to some minutes if IBKR's servers are slow to let go of an old session. Afterwards the
    accounts are known to the gateway, and questions that were suppressed are suppressed again. A client made with
    `brokerage=False` opens nothing; it is only asked how far the session is.

    Args:
        compete: Whether to take the brokerage session from TWS, a phone or another gateway where the same username is
            in use; by default what the client was told. Without it they keep it.

    Returns:
        `State.BROKERAGE`; `State.LOGGED_IN` for a client made with `brokerage=False`.

    Raises:
        NotAuthenticated: Nobody is logged in; `session.wait_for_login` waits for somebody.
        CompetingSession: The username is in use elsewhere, and `compete` is not set.
        BrokerageSessionRequired: It could not be opened in five attempts.
        NoGateway: Nothing listens at the gateway's address.
    """
    return (yield from _ensured(core, core.options.compete if compete is None else compete, math.inf))


def ensure_soon(core: "Core") -> Flow[State]:
    """`ensure` for a call that waits for it: no attempt begins that would be over later than `max_wait` allows."""
    return (yield from _ensured(core, core.options.compete, core.options.max_wait))


def prime(core: "Core") -> Flow[None]:
    """Have the gateway list the accounts, once in a brokerage session; opens one if there is none."""
    if core.remembered.accounts:
        return
    release = yield from hold("session")
    try:
        if core.remembered.accounts:
            return
        opens = core.options.brokerage and core.copes(TWO_TIER_SESSION)
        try:
            yield from core.repeated(account_calls.list())
        except BrokerageSessionRequired:
            if not opens:
                raise
        if opens and not core.remembered.accounts:
            yield from _open(core, core.options.compete, core.options.max_wait)
        yield from _replay(core)
    finally:
        release()


def prime_portfolio(core: "Core") -> Flow[None]:
    """Have the gateway list the accounts of the portfolio service, once in a session: another list, another service."""
    if core.remembered.portfolio_accounts:
        return
    release = yield from hold("portfolio accounts")
    try:
        if not core.remembered.portfolio_accounts:
            yield from core.repeated(portfolio_calls.accounts())
    finally:
        release()


def wait_for_login(
    core: "Core",
    timeout: float = 300.0,
    *,
    open_browser: bool = False,
    poll: float = 2.0,
    announce: Announce | None = print,
) -> Flow[State]:
    """Wait until somebody has logged in at the gateway's page, then open the brokerage session.

    Nobody but a person with a browser and a second factor can log in at the gateway (Q032); no password passes this
    client. The gateway may still be starting: that is waited for, too.

    Args:
        timeout: Seconds to wait.
        open_browser: Open the page in this machine's browser.
        poll: Seconds between two looks.
        announce: Is told the address of the page, once; None for nobody.

    Returns:
        What `ensure` returns.

    Raises:
        NotAuthenticated: Nobody logged in.
        NoGateway: Nothing listens at the gateway's address, to the last.
        CompetingSession: The username is in use elsewhere: see `ensure`.
    """
    end = core.clock.monotonic() + timeout
    page = login_page(core.options.base_url)
    told = False
    while True:
        state = yield from check(core)
        if state in (State.LOGGED_IN, State.BROKERAGE, State.COMPETING):
            return (yield from ensure(core))
        if state is not State.NO_GATEWAY and not told:
            told = True
            if announce is not None:
                announce(f"Log in at {page}")
            if open_browser:
                import webbrowser

                yield Blocking(lambda: webbrowser.open(page))
        if core.clock.monotonic() >= end:
            yield from core.once(calls.status())  # raises what is the matter
            raise _unlogged(f"session.wait_for_login: nobody logged in within {timeout:g} s", 200, "")
        yield Sleep(poll)


def login_page(base_url: str) -> str:
    """Where a person logs in."""
    return base_url.removesuffix("/v1/api") + "/"


def _ensured(core: "Core", compete: bool, patience: float) -> Flow[State]:  # noqa: FBT001 - of this module only
    release = yield from hold("session")
    try:
        yield from _open(core, compete, patience)
    finally:
        release()
    return core.session.state


def _open(core: "Core", compete: bool, patience: float) -> Flow[None]:  # noqa: FBT001 - of this module only
    """`ensure`, for whoever holds "session"; begins no pause that would end after `patience` seconds."""
    end = core.clock.monotonic() + patience
    reply = yield from core.once(calls.status())
    if not core.options.brokerage:
        _refuse_logged_out(core, reply)
        return
    for attempt in range(ATTEMPTS if core.copes(STUCK_INIT) else 1):
        if attempt:
            pause = min(60.0, BACK_OFF * 2 ** (attempt - 1)) * core.random.uniform(0.75, 1.25)
            if core.clock.monotonic() + pause > end:
                break
            yield Sleep(pause)
        if attempt or not _usable(core, reply.value):
            opened = yield from _init(core, reply, compete=compete)
            reply = opened or reply
        if not core.copes(INIT_TOO_EARLY) or (yield from _settled(core)):
            yield from _replay(core)
            return
        if core.session.state not in (State.LOGGED_IN, State.BROKERAGE, State.COMPETING, State.UNKNOWN):
            break
    _refuse_logged_out(core, reply)
    raise _of(
        BrokerageSessionRequired,
        reply,
        "session.ensure: the brokerage session could not be opened. IBKR's servers may need minutes to let go of the "
        "last one. If it does not help to try again then, log out and in again.",
    )


def _init(core: "Core", last: "Reply[BrokerageStatus]", *, compete: bool) -> "Flow[Reply[BrokerageStatus] | None]":
    """Send `session.init`, until it no longer answers `wait`; None where it is not known what came of it."""
    _refuse_logged_out(core, last)
    minds = core.copes(COMPETITION)
    if last.value.competing and minds and not compete:
        raise _competing(last)
    for _ in range(ATTEMPTS):
        try:
            # `publish` false was refused in one build and not in another (Q037).
            reply = yield from core.once(calls.init(publish=True, compete=compete or not minds))
        except (OutcomeUnknown, Unavailable) as error:
            LOG.info("session: opening failed, and is tried again: %s", error)
            return None
        if reply.value.competing and minds and not compete:
            raise _competing(reply)
        if not reply.value.wait or not core.copes(INIT_TOO_EARLY):
            return reply
        yield Sleep(WAIT)
    return None


def _settled(core: "Core") -> Flow[bool]:
    """Wait until the brokerage session works: ready by its state, and with accounts (Q020, Q035, Q036)."""
    looks = 0
    for second in range(SETTLING):
        if second:
            yield Sleep(1.0)
        try:
            reply = yield from core.once(calls.status())
            if not _usable(core, reply.value):
                continue
            listed: Reply[TradableAccounts] = yield from core.once(account_calls.list())
        except (BrokerageSessionRequired, AccountsNotPrimed, Unavailable, NoAnswer):
            continue
        if listed.value.accounts or not core.copes(HALF_OPEN):
            core.remembered.accounts = True
            return True
        looks += 1
        if looks == HALF_OPEN_LOOKS:
            break
    return False


def _replay(core: "Core") -> Flow[None]:
    """Tell the new brokerage session what the last one was told; what fails is logged, the session is good without."""
    remembered = core.remembered
    if not remembered.replay_due:
        return
    remembered.replay_due = False
    if not core.copes(SESSION_STATE_LOST):
        return
    ids = sorted(remembered.suppressed)
    try:
        for start in range(0, len(ids), SUPPRESSED_AT_ONCE):
            yield from core.once(order_calls.suppress(ids[start : start + SUPPRESSED_AT_ONCE]))
        for restore in tuple(core.session.restorers):
            yield from restore(core)
    except IbportalError as error:
        remembered.replay_due = True
        LOG.warning("session: the new brokerage session was not told all that the last one knew: %s", error)


def _usable(core: "Core", status: "BrokerageStatus") -> bool:
    return ready(status, established=core.copes(ESTABLISHED_LATE))


def _refuse_logged_out(core: "Core", reply: "Reply[BrokerageStatus]") -> None:
    if core.session.state in (State.GATEWAY_UP, State.EXPIRED):
        raise _unlogged("session.ensure: nobody is logged in", reply.status, reply.body.decode(errors="replace"))


def _unlogged(said: str, status: int, body: str) -> NotAuthenticated:
    message = f"{said}. Somebody has to log in with a browser: `session.wait_for_login()` waits for it."
    return NotAuthenticated(message, operation=said.partition(":")[0], status=status, words="", body=body)


def _competing(reply: "Reply[BrokerageStatus]") -> CompetingSession:
    said = reply.value.message or reply.value.fail or "the brokerage session is held elsewhere"
    return _of(
        CompetingSession,
        reply,
        f"session.ensure: {said}. Log out there, use a second username, or take it over with "
        "`session.ensure(compete=True)`.",
    )


def _of(kind: type[E], reply: "Reply[BrokerageStatus]", message: str) -> E:
    """An error about a state, which is itself no error to the gateway."""
    return kind(
        message,
        operation="session.ensure",
        status=reply.status,
        words=reply.value.message or reply.value.fail or "",
        body=reply.body.decode(errors="replace"),
    )
