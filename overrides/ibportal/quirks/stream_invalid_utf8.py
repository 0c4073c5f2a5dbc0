"""Bytes that are no text."""

from ibportal.quirks.quirk import StreamQuirk


class StreamInvalidUtf8(StreamQuirk):
    """Now and then a text, a company's name say, has a byte that is no UTF-8, such as 0x99 for a trade mark.

    Libraries that check every frame end the connection with 1007.
    """

    id = "stream-invalid-utf8"
    title = "Some texts are no UTF-8"
    evidence = ("Q198",)
    cure = "Frames are read as bytes, and what is no UTF-8 is replaced by U+FFFD; the rest of the message counts."
    remove_when = "All texts are UTF-8."
