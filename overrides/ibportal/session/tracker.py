"""What is known of the session, from every reply that goes by; nothing here asks the gateway.

UNKNOWN ──► NO_GATEWAY ──► GATEWAY_UP ──► LOGGED_IN ──► BROKERAGE
                               ▲   EXPIRED ◄──┴──────────┤
                               └── (login again)         └─► COMPETING
"""

import threading
from collections.abc import Callable
from enum import Enum
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from ibportal import log
from ibportal.errors import (
    AccountsNotPrimed,
    BrokerageSessionRequired,
    CompetingSession,
    IbportalError,
    NoGateway,
    NotAuthenticated,
)
from ibportal_generated._call import Operation

if TYPE_CHECKING:
    from ibportal.core import Core, Remembered
    from ibportal.flow import Flow
    from ibportal_generated.models.brokerage_status import BrokerageStatus
    from ibportal_generated.models.portfolio_account import PortfolioAccount
    from ibportal_generated.models.selected_account import SelectedAccount
    from ibportal_generated.models.tickle import Tickle
    from ibportal_generated.models.tradable_accounts import TradableAccounts


class State(Enum):
    """How far the session is."""

    UNKNOWN = "unknown"
    """Nobody has asked yet, or the gateway answered with a fault of its own."""
    NO_GATEWAY = "no gateway"
    """Nothing listens at the gateway's address."""
    GATEWAY_UP = "gateway up"
    """The gateway answers, and nobody is logged in."""
    LOGGED_IN = "logged in"
    """Somebody is logged in: all but `/iserver` works."""
    BROKERAGE = "brokerage session"
    """Everything works."""
    COMPETING = "competing"
    """Another client of the same username has, or wants, the brokerage session (Q033)."""
    EXPIRED = "expired"
    """Somebody was logged in and is not any more: logins end at midnight, and after 24 hours (Q030)."""


class Change(NamedTuple):
    """From one state to another; what callbacks are told."""

    before: State
    after: State


Callback = Callable[[Change], None]

_INSIDE = frozenset({State.LOGGED_IN, State.BROKERAGE, State.COMPETING})
"""States with a login."""


class Tracker:
    """The state of one gateway's session, shared by the clients made from one another.

    Args:
        forget: Called when the brokerage session has ended.
        expires: Whether the end of a login is noticed.
    """

    def __init__(self, forget: Callable[[], None], *, expires: bool = True) -> None:
        self.state = State.UNKNOWN
        self.failures = 0
        """Tickles that failed in a row."""
        self.wanted = False
        """There was a brokerage session: it is opened again when it is lost."""
        self.restorers: list[Callable[[Core], Flow[None]]] = []
        """Flows that tell a new brokerage session what the last one knew, subscriptions say; in this order."""
        self.started: Callable[[], None] | None = None
        """Called once somebody is logged in: what keeps the session alive waits for it."""
        self._forget = forget
        self._expires = expires
        self._callbacks: list[Callback] = []
        self._lock = threading.RLock()

    def on_change(self, callback: Callback) -> Callable[[], None]:
        """Have `callback` told of every change; call what is returned to end that. What it raises is logged."""
        with self._lock:
            self._callbacks.append(callback)

        def end() -> None:
            with self._lock:
                if callback in self._callbacks:
                    self._callbacks.remove(callback)

        return end

    def move(self, state: State) -> None:
        """The session is in `state` now."""
        with self._lock:
            change = Change(self.state, state)
            if change.before is state:
                return
            self.state = state
            if state is State.BROKERAGE:
                self.wanted = True
            elif change.before is State.BROKERAGE and state is not State.NO_GATEWAY:
                self._forget()
            callbacks = tuple(self._callbacks)
        log.LOG.info("the session is %s, was %s", state.name, change.before.name)
        for callback in callbacks:
            try:
                callback(change)
            except Exception:  # noqa: BLE001 - a user's code, in the middle of somebody else's call
                log.LOG.exception("a callback for changes of the session failed")

    def failed(self, operation: Operation, error: IbportalError) -> None:
        """A call of `operation` ended in `error`."""
        if operation.hosted:
            return
        match error:
            case NoGateway():
                self.move(State.NO_GATEWAY)
            case NotAuthenticated() if error.words or "{accountId}" not in operation.path:
                self.lost()  # an empty 401 for an account is as likely to be about the account (Q065)
            case BrokerageSessionRequired():
                self.move(State.LOGGED_IN)
                self._forget()
            case CompetingSession():
                self.move(State.COMPETING)
            case AccountsNotPrimed():
                self._forget()
            case _:
                pass

    def lost(self) -> None:
        """Nobody is logged in."""
        inside = self.state in _INSIDE or self.state is State.EXPIRED
        if inside and not self._expires:
            return
        self.move(State.EXPIRED if inside else State.GATEWAY_UP)

    def succeeded(self, remembered: "Remembered", operation: Operation, value: object) -> None:
        """A call of `operation` returned `value`."""
        if operation.hosted:
            return
        match operation.name:
            case "session.status" | "session.status_by_get":
                self.observe(cast("BrokerageStatus", value))
            case "session.init":
                self.observe(cast("BrokerageStatus", value))
                self._forget()
            case "session.tickle":
                self._ticked(cast("Tickle", value))
            case "session.logout":
                self.wanted = False
                self.move(State.GATEWAY_UP)
            case "accounts.list":
                _remember(remembered, cast("TradableAccounts", value))
            case "accounts.select":
                remembered.selected = cast("SelectedAccount", value).acct_id or remembered.selected
            case "portfolio.accounts" | "portfolio.subaccounts":
                remembered.portfolio_accounts = True
                _learn(remembered, cast("list[PortfolioAccount]", value))
            case _:
                pass
        if not operation.name.startswith(("session.", "request")):
            self._worked(operation)
        if self.started is not None and self.state in _INSIDE:
            self.started()

    def observe(self, status: "BrokerageStatus") -> None:
        """What the gateway says of the session."""
        if status.competing:
            self.move(State.COMPETING)
        elif ready(status):
            self.move(State.BROKERAGE)
        elif logged_in(status):
            self.move(State.LOGGED_IN)
        else:
            self.lost()

    def _ticked(self, tickle: "Tickle") -> None:
        self.failures = 0
        log.learn(tickle.session)
        if tickle.iserver and tickle.iserver.auth_status:
            self.observe(tickle.iserver.auth_status)
        elif self.state not in _INSIDE:
            self.move(State.LOGGED_IN)

    def _worked(self, operation: Operation) -> None:
        """What a success says by itself."""
        if operation.path.startswith("/iserver/"):
            if self.state is not State.COMPETING:
                self.move(State.BROKERAGE)
        elif self.state not in _INSIDE:
            self.move(State.LOGGED_IN)


def ready(status: "BrokerageStatus", *, established: bool = True) -> bool:
    """Whether there is a brokerage session that can be used; older builds do not say `established` (Q020)."""
    return bool(
        status.authenticated
        and status.connected is not False
        and not (established and status.established is False)
        and not status.competing
    )


def logged_in(status: "BrokerageStatus") -> bool:
    """Whether somebody is logged in: after a logout every flag is false and `MAC` is null (Q023)."""
    return bool(status.authenticated or status.connected or status.competing or status.mac)


def _remember(remembered: "Remembered", listed: "TradableAccounts") -> None:
    accounts = listed.accounts or []
    remembered.accounts = bool(accounts)
    remembered.known = frozenset(accounts)
    remembered.paper = bool(listed.is_paper)
    if listed.selected_account:
        remembered.selected = listed.selected_account
    aliases: dict[str, Any] = getattr(listed.aliases, "additional_properties", {})
    log.learn(*accounts, *aliases.values(), *(listed.profiles or ()))
    if listed.session_id:
        log.learn(listed.session_id)


def _learn(remembered: "Remembered", accounts: "list[PortfolioAccount]") -> None:
    named = {each.account_id for each in accounts}
    remembered.portfolio = (remembered.portfolio or frozenset()) | named
    for each in accounts:
        log.learn(each.account_id, each.account_alias, each.account_title, each.account_van, each.desc)
        log.learn(each.display_name)
