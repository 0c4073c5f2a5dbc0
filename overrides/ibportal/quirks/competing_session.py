"""A username has one brokerage session, wherever it is in use."""

from ibportal.quirks.quirk import Quirk


class CompetingSession(Quirk):
    """TWS, a phone, the portal and every gateway share the one brokerage session of a username.

    `session.init` with `compete` takes it from the other one, which is thrown out in the middle of whatever it does;
    without it, the other keeps it and `competing` is true here.
    """

    id = "competing-session"
    title = "Opening a session may throw somebody out"
    evidence = (
        "Q033",
        "Q034",
    )
    cure = (
        "The session is left where it is, and `CompetingSession` raised, unless the client or `session.ensure` was "
        "told to compete; and it is never fought for in a loop."
    )
    remove_when = "A username may have several brokerage sessions."
