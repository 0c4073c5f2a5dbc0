"""Codes that close a connection."""

from ibportal.quirks.quirk import StreamQuirk


class StreamCloseCodes(StreamQuirk):
    """Every end looks the same: when IBKR closes, with whatever code, or is lost, the client sees a clean 1000.

    A client's own close frame is not answered: the TCP connection ends, which libraries report as 1006. IBKR sees 1000
    whatever the client said.
    """

    id = "stream-close-codes"
    title = "Every end is a clean 1000, and a close is not answered"
    evidence = ("Q196",)
    cure = (
        "The code counts for nothing: an end that nobody asked for is a loss, after which the connection is made "
        "anew; closing waits for a moment only."
    )
    remove_when = "Codes pass through the gateway."
