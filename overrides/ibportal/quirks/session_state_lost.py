"""A new brokerage session knows nothing of the last one."""

from ibportal.quirks.quirk import Quirk


class SessionStateLost(Quirk):
    """At about 01:00 of the region the brokerage session ends for five to ten minutes, and what it knew with it.

    That accounts were listed, which questions are suppressed, what is subscribed to. `/portfolio` works on meanwhile.
    The same happens with every other end of a brokerage session.
    """

    id = "session-state-lost"
    title = "The night makes the gateway forget"
    evidence = (
        "Q031",
        "Q108",
    )
    cure = (
        "In a new brokerage session the accounts are listed, then the questions suppressed that were suppressed in "
        "the last one, then subscriptions made anew."
    )
    remove_when = "A new brokerage session takes over from the last one."
