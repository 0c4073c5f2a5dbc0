"""Fragments, and frames that are too long."""

from ibportal.quirks.quirk import StreamQuirk


class StreamFragments(StreamQuirk):
    """A message that IBKR sends in fragments reaches the client as so many messages, none of which is JSON.

    A frame of more than 65,536 bytes ends the connection instead: from IBKR with a clean 1000, from the client with no
    word at all. Fragments of that length pass.
    """

    id = "stream-fragments"
    title = "A message in fragments arrives as several"
    evidence = ("Q197",)
    cure = (
        "A frame that is no JSON is joined with those that follow, within bounds; what still makes no sense is "
        "reported as a gap."
    )
    remove_when = "The gateway joins fragments, or passes them on as such."
