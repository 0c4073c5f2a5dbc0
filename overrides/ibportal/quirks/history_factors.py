"""The factors of histories."""

from ibportal.quirks.quirk import Quirk


class HistoryFactors(Quirk):
    """The volumes of bars are a fraction of what was traded: `volumeFactor` says which; 40 and 100 were seen.

    The prices of bars are plain; only those of the summary (`high`, `low`) are multiplied, by `priceFactor`.
    """

    id = "history-factors"
    title = "Volumes of bars are to be multiplied"
    evidence = ("Q095",)
    operations = frozenset({"market_data.history"})
    cure = "Volumes are multiplied; highs and lows are taken from the bars."
    remove_when = "Volumes count shares."
