"""Logins end at midnight."""

from ibportal.quirks.quirk import Quirk


class LoginExpires(Quirk):
    """However busy it is, a login ends after 24 hours, and at midnight of its region: New York, Zug or Hong Kong.

    From then on everything is refused, tickles too, until a person with a browser logs in again.
    """

    id = "login-expires"
    title = "Midnight ends every login"
    evidence = ("Q030",)
    cure = (
        "The end of a login is a state, `EXPIRED`, that callbacks are told of within a minute; nothing is tried in "
        "vain meanwhile, and a new login is noticed by itself."
    )
    remove_when = "Logins last as long as they are used."
