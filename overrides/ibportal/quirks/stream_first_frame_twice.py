"""Quotes are told whole, twice, and then in changes."""

from ibportal.quirks.quirk import StreamQuirk


class StreamFirstFrameTwice(StreamQuirk):
    """The first frame of a quote has all fields, and comes twice; later ones have only what has changed.

    Beside that they have conid, `server_id`, `6119` and `_updated`, now and then `6508`; a combination has no conid.
    Who takes a frame for the quote sees the others' fields vanish.
    """

    id = "stream-first-frame-twice"
    title = "The first quote comes twice, later ones only in changes"
    evidence = ("Q204",)
    topics = frozenset({"smd"})
    cure = "The same frame is delivered once; `merged=True` gives whole quotes, kept by what the topic says."
    remove_when = "Every frame is whole, and told once."
