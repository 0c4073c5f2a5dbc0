"""The row of a search that stands for bonds."""

from ibportal.quirks.quirk import Quirk


class SearchBondRow(Quirk):
    """Among the listings of a symbol stands one with the conid `2147483647`: issuers of bonds, and no instrument.

    Taken for a contract, its conid can be ordered and asked about, and nothing comes of it.
    """

    id = "search-bond-row"
    title = "A search has a row that is no instrument"
    evidence = ("Q141",)
    operations = frozenset({"contracts.search"})
    cure = "That row is left out; `contracts.bond_issuers` reads it."
    remove_when = "Bonds are listed apart from instruments."
