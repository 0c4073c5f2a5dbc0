"""Subscriptions, which belong to the connection."""

from ibportal.quirks.quirk import StreamQuirk


class StreamLostSubscriptions(StreamQuirk):
    """A new connection has no subscriptions, even in the same session: it gets heartbeats and nothing else.

    The same goes for a brokerage session that ends and is opened again under a connection that stays.
    """

    id = "stream-lost-subscriptions"
    title = "Subscriptions do not survive a reconnect"
    evidence = ("Q215",)
    cure = (
        "Every subscription is made again after every connection and every new brokerage session, and the gap is "
        "reported."
    )
    remove_when = "Subscriptions belong to the session."
