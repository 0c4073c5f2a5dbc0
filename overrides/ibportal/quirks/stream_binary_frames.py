"""Frames are binary."""

from ibportal.quirks.quirk import StreamQuirk


class StreamBinaryFrames(StreamQuirk):
    """Whatever IBKR sends as text reaches the client in binary frames; what the client sends reaches IBKR as text.

    A client that takes text frames for messages, and binary ones for something else, never sees a message.
    """

    id = "stream-binary-frames"
    title = "Messages arrive as binary frames"
    evidence = ("Q194",)
    cure = "Frames are taken for bytes, be they text or binary, and read as UTF-8."
    remove_when = "The gateway passes the kind of a frame on."
