"""Executions, told again and again."""

from ibportal.quirks.quirk import StreamQuirk


class StreamTradesRepeated(StreamQuirk):
    """First comes an empty list, then everything there is, and with every execution everything again, several times.

    An execution comes without its commission at first. A client that counts what it is told counts most of it double.
    """

    id = "stream-trades-repeated"
    title = "Lists of trades are repeated"
    evidence = ("Q211",)
    topics = frozenset({"str"})
    cure = "An execution is delivered once, and once more when its commission is known."
    remove_when = "An execution is told once."
