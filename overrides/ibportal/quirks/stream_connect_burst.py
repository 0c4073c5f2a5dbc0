"""What comes right after the connection."""

from ibportal.quirks.quirk import StreamQuirk


class StreamConnectBurst(StreamQuirk):
    """A connection begins with three messages at once: `system` with the user, `act` with the accounts, `sts`.

    They come in any order, in less than a quarter of a second; what a client sends before they are out is lost.
    """

    id = "stream-connect-burst"
    title = "A connection begins with three messages, in any order"
    evidence = ("Q200",)
    topics = frozenset({"system", "act", "sts"})
    cure = (
        "Nothing is subscribed to before `system` has said `success`, or `sts` that the session is authenticated, "
        "whichever comes first."
    )
    remove_when = "The order is documented, and kept."
