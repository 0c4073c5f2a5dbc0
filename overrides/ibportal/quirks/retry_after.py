"""How long a 429 lasts, when the answer says so."""

from ibportal.quirks.quirk import Quirk


class RetryAfter(Quirk):
    """Nothing documents it, but some 429s have a `Retry-After`, in seconds or as a date; the gateway passes it on."""

    id = "retry-after"
    title = "A 429 may say how long to keep still"
    evidence = ("Q076",)
    cure = "The penalty box is shut for as long as `Retry-After` says, where there is one."
    remove_when = "IBKR documents what a 429 carries."
