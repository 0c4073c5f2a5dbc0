"""Keeping the session alive: about once a minute, for as long as the client is there (Q027).

Other calls do not reliably count, so it is done however busy the client is. A tickle that fails proves nothing: they
fail for minutes during maintenance while the session lives on (Q028). Only an answer that says so ends a session.
"""

from typing import TYPE_CHECKING

from ibportal.errors import IbportalError, NotAuthenticated
from ibportal.flow import Flow, Sleep
from ibportal.log import LOG
from ibportal.session.opening import ensure_soon
from ibportal.session.tracker import State
from ibportal_generated.calls import session as calls

if TYPE_CHECKING:
    from ibportal.core import Core

IDLE_TIMEOUT = "idle-timeout"
FAILING_TICKLE = "failing-tickle"

SHORTEST, LONGEST = 55.0, 60.0
"""Seconds between two tickles; it varies so that clients of one gateway do not tickle in step."""
LONGEST_BACK_OFF = 15
"""Beats, each about a minute, between two attempts to open a lost session anew, at most."""


def kept(core: "Core") -> Flow[None]:
    """Keep the session alive, for ever; whoever runs this ends it."""
    resting = 0
    lost = 0
    while True:
        yield Sleep(core.random.uniform(SHORTEST, LONGEST))
        try:
            yield from beat(core)
            if resting:
                resting -= 1
            elif _due(core):
                lost += 1
                resting = min(2**lost, LONGEST_BACK_OFF)
                yield from ensure_soon(core)
            else:
                lost = 0
        except IbportalError as error:
            LOG.warning("session: %s", error)
        except Exception:  # noqa: BLE001 - nobody would notice that the session is no longer kept alive
            LOG.exception("session: keeping it alive failed; it goes on")


def beat(core: "Core") -> Flow[None]:
    """One tickle. A failure is counted in `failures` and logged; `NotAuthenticated` has ended the session."""
    if not core.copes(IDLE_TIMEOUT):
        return
    tracker = core.session
    try:
        yield from core.once(calls.tickle())
    except NotAuthenticated as error:
        LOG.warning("session: it has ended: %s", error)
    except IbportalError as error:
        tracker.failures += 1
        if not core.copes(FAILING_TICKLE):
            tracker.lost()
            raise
        LOG.warning("session: tickle failed, %d in a row: %s", tracker.failures, error)


def _due(core: "Core") -> bool:
    """Whether a brokerage session there was has to be opened anew; against another client only if told to compete."""
    state = core.session.state
    if not core.session.wanted or not core.options.brokerage:
        return False
    return state is State.LOGGED_IN or (state is State.COMPETING and core.options.compete)
