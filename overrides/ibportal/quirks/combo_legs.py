"""The legs of a combo."""

from typing import TYPE_CHECKING

from ibportal.quirks.quirk import Quirk

if TYPE_CHECKING:
    from ibportal.orders.combo import Combo


class ComboLegs(Quirk):
    """A combo is a text, `28812380;;;756733/1,320227571/-1`, and comes back with its legs in another order."""

    id = "combo-legs"
    title = "A combo's legs come back in another order"
    evidence = ("Q129",)
    operations = frozenset({"orders.live", "orders.status"})
    cure = "`Combo` writes and reads the text, and compares legs without their order."
    remove_when = "The text comes back as it was sent."

    @staticmethod
    def read(conidex: str) -> "Combo | None":
        """The combo that `conidex` means; None where it is none."""
        from ibportal.orders.combo import Combo

        return Combo.parse(conidex)
