"""What is sent too early."""

from ibportal.quirks.quirk import StreamQuirk


class StreamEarlySendsLost(StreamQuirk):
    """The gateway answers 101 before it has connected to IBKR, and loses what the client sends until then.

    There is no sign of it. If IBKR refuses or does not answer, the client stays connected to nothing, in silence.
    """

    id = "stream-early-sends-lost"
    title = "101 comes before there is a connection, and early frames are lost"
    evidence = ("Q195",)
    cure = (
        "Nothing is sent before the first frame has come; if none comes within ten seconds, the connection is given up."
    )
    remove_when = "The gateway connects to IBKR before it answers 101, or keeps what comes early."
