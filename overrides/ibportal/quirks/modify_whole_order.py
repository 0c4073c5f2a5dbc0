"""Changing an order."""

from ibportal.quirks.quirk import Quirk


class ModifyWholeOrder(Quirk):
    """A change has to repeat the whole order, as one ticket and no list; what is left out changes or is refused."""

    id = "modify-whole-order"
    title = "A change has to repeat what does not change"
    evidence = ("Q112",)
    operations = frozenset({"orders.modify"})
    cure = "`modify` fetches the order, repeats what it says and sends that with the changes; questions are answered."
    remove_when = "A change may consist of what changes."
