"""503 without a word, after a long time."""

from ibportal.quirks.quirk import Quirk


class SlowUnavailable(Quirk):
    """After five or ten seconds, to the millisecond, 503 without a body: something behind the gateway gave up.

    For a read it passes. For a write it says nothing of what became of it.
    """

    id = "slow-unavailable"
    title = "An empty 503 after ten seconds"
    evidence = ("Q067",)
    cure = "The deadline is far beyond ten seconds; a read is repeated, twice at most, and a write is `OutcomeUnknown`."
    remove_when = "The gateway waits for its services, or says which is missing."
