"""Positions that are none any more."""

from ibportal.quirks.quirk import Quirk


class ClosedPositions(Quirk):
    """What was closed today stays in the list of positions until the day ends, with size 0."""

    id = "closed-positions"
    title = "A closed position is listed with size 0"
    evidence = ("Q168",)
    operations = frozenset({"portfolio.positions"})
    cure = "`portfolio.positions(closed=False)` leaves out what has size 0."
    remove_when = "A closed position leaves the list at once."
