"""The end of a subscription to quotes."""

from ibportal.quirks.quirk import StreamQuirk


class StreamSilentExpiry(StreamQuirk):
    """A subscription to quotes ends after a while, without a word: the connection stays, the contract is silent.

    IBKR's guide has two wordings: after 10 minutes, to be renewed after 9; after 15 minutes, to be renewed after 10.
    """

    id = "stream-silent-expiry"
    title = "Quotes end after ten minutes, in silence"
    evidence = ("Q205",)
    topics = frozenset({"smd"})
    cure = "A subscription is renewed after 8.5 minutes, with all of its fields."
    remove_when = "Subscriptions last, or their end is told."
