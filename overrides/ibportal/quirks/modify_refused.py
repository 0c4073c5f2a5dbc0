"""Changing an order that has ended."""

from ibportal.quirks.quirk import Quirk


class ModifyRefused(Quirk):
    """Changing an order that was filled or cancelled meanwhile is answered with an error whose words say little."""

    id = "modify-refused"
    title = "An order that has ended cannot be changed, and the error does not say so"
    evidence = ("Q113",)
    operations = frozenset({"orders.modify"})
    cure = "The order's status is looked at before a change, and after one is refused: `OrderNotModifiable`."
    remove_when = "The refusal says that the order has ended."
