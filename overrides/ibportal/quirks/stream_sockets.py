"""More connections than five."""

from ibportal.quirks.quirk import StreamQuirk


class StreamSockets(StreamQuirk):
    """The gateway opens five connections to IBKR, for all its clients; a sixth client gets 101, and silence.

    It is served when another closes. A client that gives up meanwhile keeps its place: the gateway connects to IBKR
    later, for nobody, and that connection is one of the five until IBKR ends it.
    """

    id = "stream-sockets"
    title = "A sixth connection is mute, and giving up blocks one for good"
    evidence = ("Q195",)
    cure = (
        "A client has one connection for all its streams, closes it before it makes the next, and waits longer each "
        "time after silence."
    )
    remove_when = "The gateway refuses connections it cannot serve."
