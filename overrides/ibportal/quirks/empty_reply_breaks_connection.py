"""204 and 304 are followed by what does not belong there."""

from ibportal.quirks.quirk import Quirk


class EmptyReplyBreaksConnection(Quirk):
    """The gateway ends 204 and 304 with the end of a chunked body, `0` and two line ends, which they do not have.

    The next reply on the connection then begins with them and cannot be read, while its request, an order say, was
    carried out.
    """

    id = "empty-reply-breaks-connection"
    title = "An empty reply corrupts the next one"
    evidence = ("Q004",)
    cure = "The connection is given up after such a reply; the next request has one of its own."
    remove_when = "Empty replies end where HTTP says."
