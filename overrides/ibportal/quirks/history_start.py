"""When a history starts or ends."""

from ibportal.quirks.quirk import Quirk


class HistoryStart(Quirk):
    """`startTime` is taken for UTC, whatever the exchange's or the user's zone: a local time shifts all the data."""

    id = "history-start"
    title = "The start of a history is in UTC, and does not say so"
    evidence = ("Q096",)
    operations = frozenset({"market_data.history"})
    cure = "Only aware datetimes are taken, and sent in UTC; those of bars are aware."
    remove_when = "`startTime` carries its zone."
