"""Notifications and bulletins."""

from ibportal.quirks.quirk import StreamQuirk


class StreamNotificationShapes(StreamQuirk):
    """By IBKR's documents `args` of `ntf` and `blt` is one object; on the wire it is a list of them.

    The id of a bulletin is a number, that of a notification a text.
    """

    id = "stream-notification-shapes"
    title = "Notifications come in a list, where one is documented"
    evidence = ("Q216",)
    topics = frozenset({"ntf", "blt"})
    cure = "One object and a list of them are both read."
    remove_when = "`args` is what is documented."
