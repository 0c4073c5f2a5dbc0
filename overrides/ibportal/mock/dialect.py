"""Where the sources disagree about the gateway: what this one does. The defaults are what was seen last."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Dialect:
    """One way for each contradiction: `MockGateway(dialect=Dialect(no_bridge="Init session first"))`."""

    no_bridge: str = "Bad Request: no bridge"
    """What `/iserver` says without a brokerage session; `Init session first` was seen as well (Q039)."""
    not_authenticated: str = "not authenticated"
    """What a 401 says; `Unauthorized` was seen as well."""
    unpublished_refused: bool = False
    """Whether `session.init` with `publish: false` is refused with 500, as documented; 200 was seen (Q037)."""
    absolute_expiry: bool = False
    """Whether `EXPIRES` of `session.validate` counts from 1970; milliseconds from now were seen as often."""
    established: bool = True
    """Whether states have `established`; builds before 2023 have not (Q020)."""
    subaccounts_listed: bool = False
    """Whether `portfolio.subaccounts_page` answers a bare list; documented is an object with `metadata` (Q172)."""
    ticks_itself: bool = False
    """Whether the gateway keeps its session alive by itself (Q027).

    The one from 2023 did on loopback, every 30 s; users still report sessions that end after five minutes of silence.
    """
    alerts_on_paper: bool = True
    """Whether paper accounts may have alerts; one user's, over OAuth, were refused with 403 (Q181)."""
    alerts_keep_ids: bool = False
    """Whether an alert that is changed keeps its id, as documented; a new one was seen each time (Q182)."""
    quotes_end: float = 600.0
    """Seconds after which a stream of quotes ends in silence; 900 is documented as well (Q205)."""
    bars_go_on: bool = True
    """Whether a stream of bars goes on with the bars that follow, as users have it; documented is one reply (Q209)."""
    bars_silence_others: bool = False
    """Whether a stream of bars silences those that were there, as one user has it (Q209)."""
    scanner_service: bool = True
    """Whether `/hmds/scanner` is there, as documented; 404 was seen on a paper account."""
