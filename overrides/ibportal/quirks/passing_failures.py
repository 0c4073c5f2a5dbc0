"""Words that mean: later."""

from ibportal.quirks.quirk import Quirk


class PassingFailures(Quirk):
    """`There was an error processing the request. Please try again.`, with 500, and a second later all is well.

    So it is with `Service Unavailable`, `Details currently unavailable` and `xcredserv comm failed`. The third of them
    also means that this kind of account or contract has no such thing, so it is not asked for ever; the last takes
    minutes.
    """

    id = "passing-failures"
    title = "Try again, says the gateway"
    evidence = (
        "Q068",
        "Q069",
    )
    cure = (
        "A read refused with one of the known texts is repeated, twice at most, with pauses that grow and vary; a "
        "write never is."
    )
    remove_when = "Failures that pass are told apart by their status, with a `Retry-After`."
