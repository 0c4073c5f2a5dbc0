"""Request bodies need a length."""

from ibportal.quirks.quirk import Quirk


class ChunkedBodiesLost(Quirk):
    """A body in chunks reaches IBKR as no body at all, and the answer is as if that had been meant.

    IBKR itself, without the gateway in between, refuses it with 411, and may refuse a POST that does not even say that
    it has no body.
    """

    id = "chunked-bodies-lost"
    title = "What has no length is lost"
    evidence = ("Q005", "Q006")
    cure = (
        "Every body is written before it is sent, so that it has a length, an empty one too; a stream is refused with "
        "`TypeError` before anything is sent."
    )
    remove_when = "The gateway passes bodies on however they are framed."
