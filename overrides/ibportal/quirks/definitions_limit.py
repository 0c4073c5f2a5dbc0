"""Security definitions, many at once."""

from ibportal.quirks.quirk import Quirk


class DefinitionsLimit(Quirk):
    """More than 200 conids in one request of `contracts.definitions` are refused with 400."""

    id = "definitions-limit"
    title = "Definitions of more than 200 contracts are refused"
    evidence = ("Q151",)
    operations = frozenset({"contracts.definitions"})
    cure = "Any number of contracts is asked for in parts of 200, and each definition only once."
    remove_when = "There is no limit, or the reply says where it ends."
