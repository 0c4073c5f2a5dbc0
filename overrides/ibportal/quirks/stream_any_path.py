"""Paths that are none."""

from ibportal.quirks.quirk import StreamQuirk


class StreamAnyPath(StreamQuirk):
    """The gateway upgrades any path and passes it on to IBKR, which knows one: on any other there is silence."""

    id = "stream-any-path"
    title = "A wrong path is no error but a silent connection"
    evidence = ("Q218",)
    cure = (
        "The path is always `/ws` below the base URL; a connection on which nothing comes for ten seconds is given up."
    )
    remove_when = "A path that is none is refused with 404."
