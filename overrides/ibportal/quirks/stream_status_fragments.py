"""The state of the session, in pieces."""

from ibportal.quirks.quirk import StreamQuirk


class StreamStatusFragments(StreamQuirk):
    """`sts` says what has changed, one key a message: `authenticated`, then `competing`, then `message`.

    What is not said is not false. That all is well again is not said at all.
    """

    id = "stream-status-fragments"
    title = "Changes of the session come one key at a time, and not when all is well again"
    evidence = ("Q201",)
    topics = frozenset({"sts"})
    cure = (
        "The pieces are put together; a session that is lost is looked after over REST, which also tells that it is "
        "back."
    )
    remove_when = "Every `sts` has all keys, and one comes when the session is back."
