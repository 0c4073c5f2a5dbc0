"""A session that looks well and has no accounts."""

from ibportal.quirks.quirk import Quirk


class HalfOpenSession(Quirk):
    """After a restart or a new login every flag of the state is fine, and `accounts.list` answers `{}`, for ever.

    Authenticated and competing may both be true meanwhile.
    """

    id = "half-open-session"
    title = "All is well, and there are no accounts"
    evidence = ("Q035",)
    cure = "A session counts as open when it has accounts; one that has none after three looks is opened anew."
    remove_when = "The state tells such a session from a good one."
