"""Histories, which are called by a number."""

from ibportal.quirks.quirk import StreamQuirk


class StreamHistoryServerId(StreamQuirk):
    """A stream of bars is ended by the number that the server gave it, `serverId`, which its first message has.

    The end is confirmed by `{"message": "Unsubscribed 123"}`, without a topic. There are five such streams at most, and
    ending one by its contract ends nothing: it goes on counting.
    """

    id = "stream-history-server-id"
    title = "Streams of bars are ended by a number of the server's, and there are five"
    evidence = ("Q208", "Q209")
    topics = frozenset({"smh"})
    cure = "The number is kept and used; a sixth stream is refused before anything is sent."
    remove_when = "A stream of bars is ended by the contract it is for."
