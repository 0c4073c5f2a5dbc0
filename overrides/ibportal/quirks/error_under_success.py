"""A refusal under status 200."""

from ibportal.quirks.quirk import Quirk


class ErrorUnderSuccess(Quirk):
    """`{"error": "…"}` comes with status 200, as does `"success": false` with a text beside it.

    `"error": null` is no error, and neither is an `error` inside an inner object, such as the history service's in a
    tickle, or beside the amounts of an order preview.
    """

    id = "error-under-success"
    title = "200 OK, and no"
    evidence = (
        "Q059",
        "Q060",
        "Q026",
    )
    cure = (
        "A body whose `error` says something, at the top, is raised as the refusal it is, and so is `success` that "
        "is false."
    )
    remove_when = "Refusals have an error status."
