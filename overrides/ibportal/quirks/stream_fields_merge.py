"""The fields of a quote that is subscribed to twice."""

from ibportal.quirks.quirk import StreamQuirk


class StreamFieldsMerge(StreamQuirk):
    """Asking for a contract again adds fields to the subscription that is there; it takes none away.

    There is one subscription a contract and connection, and its frames go to whoever reads: who asked for two fields
    gets five, once somebody else asks for three others.
    """

    id = "stream-fields-merge"
    title = "Subscribing again adds fields, and takes none away"
    evidence = ("Q206",)
    topics = frozenset({"smd"})
    cure = (
        "The fields of all streams of a contract are asked for together, always in full, and each stream is given its "
        "own."
    )
    remove_when = "A subscription has the fields it was last asked for."
