"""Errors on the socket."""

from ibportal.quirks.quirk import StreamQuirk


class StreamErrorShapes(StreamQuirk):
    """What went wrong is told in as many shapes: `{"error": …}` with a topic or without, topic `error`, or plain text.

    Many commands that are wrong are not answered at all.
    """

    id = "stream-error-shapes"
    title = "Errors have no one shape, and some are plain text"
    evidence = ("Q214",)
    topics = frozenset({"error"})
    cure = (
        "Everything that looks like an error, text included, goes to `stream.errors()` and to the log; no shape stops "
        "a stream."
    )
    remove_when = "Errors are messages of the topic `error` that name the command."
