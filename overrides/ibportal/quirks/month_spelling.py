"""Months of derivatives that are misunderstood in silence."""

from ibportal.quirks.quirk import Quirk


class MonthSpelling(Quirk):
    """Strikes of a month are found under `JAN27` only: for `202701` both lists are empty, with status 200.

    `contracts.info` answers such a month with 400.
    """

    id = "month-spelling"
    title = "A month in another spelling has no strikes"
    evidence = ("Q146",)
    operations = frozenset({"contracts.strikes"})
    cure = (
        "Dates and the usual spellings are turned into the gateway's; empty lists are an error that names the months."
    )
    remove_when = "The gateway refuses a month that it does not understand."
