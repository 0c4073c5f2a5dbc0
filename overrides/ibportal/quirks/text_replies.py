"""Plain words where JSON is declared."""

from ibportal.quirks.quirk import Quirk


class TextReplies(Quirk):
    """The answer to a prompt is the bare word `Success`, or `Request was submitted`, without quotes.

    Media types are missing or wrong as well: a logout is JSON without one, pages of HTML are errors, and an unknown
    position is nothing at all.
    """

    id = "text-replies"
    title = "A word without quotes"
    evidence = (
        "Q017",
        "Q133",
    )
    cure = (
        "A reply is read by its first byte: JSON where it begins like JSON, text otherwise, nothing where it is empty."
    )
    remove_when = "Every reply is what its media type says."
