"""Silence, on either side."""

from ibportal.quirks.quirk import StreamQuirk


class StreamSilence(StreamQuirk):
    """IBKR sends a heartbeat every ten seconds, `{"topic": "system", "hb": <ms>}`, whatever else there is.

    A client has to say `tic` at least once a minute, or it is dropped. A `tic` does not keep the brokerage session
    alive; that takes `session.tickle`. A connection whose other end is lost stays open and says nothing.
    """

    id = "stream-silence"
    title = "A silent client is dropped, a dead connection is only silent"
    evidence = ("Q202",)
    topics = frozenset({"system", "tic"})
    cure = "`tic` is sent every 40 seconds; a connection that has been silent for 30 seconds is dead, and made anew."
    remove_when = "The gateway asks with pings of its own, and closes what is dead."
