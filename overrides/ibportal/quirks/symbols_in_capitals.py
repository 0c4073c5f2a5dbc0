"""Tickers in lower case."""

from ibportal.quirks.quirk import Quirk


class SymbolsInCapitals(Quirk):
    """`contracts.stocks` finds `AAPL` and not `aapl`: what is not found is left out of the map, with status 200."""

    id = "symbols-in-capitals"
    title = "Tickers are found in capitals only"
    evidence = ("Q152",)
    operations = frozenset({"contracts.stocks", "contracts.futures"})
    cure = "Symbols go out in capitals; those that nobody uses are named in `unknown`."
    remove_when = "Tickers are found in any case."
