"""After a 429, nothing but 429."""

from ibportal.quirks.quirk import Quirk


class PenaltyBox(Quirk):
    """Whoever exceeds a limit gets 429 for everything from that address, other users behind it included.

    For 15 minutes, or 10 in older documents; repeat offenders may be shut out for good.
    """

    id = "penalty-box"
    title = "One request too many shuts the address out for a quarter of an hour"
    evidence = ("Q075",)
    cure = (
        "After a 429 nothing is sent until the box is open again, by anybody who shares the client's pacing: calls "
        "raise `PenaltyBox` with the seconds left, unless those fit into `max_wait`."
    )
    remove_when = "A 429 is about one operation only, and the next request is answered."
