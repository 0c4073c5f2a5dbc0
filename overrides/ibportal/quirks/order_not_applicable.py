"""Empty texts among numbers."""

from decimal import Decimal

from ibportal import numbers
from ibportal.quirks.quirk import Quirk


class OrderNotApplicable(Quirk):
    """A number that does not apply is an empty text: the limit price of a market order is `""`, or `None`, or `N/A`.

    Sizes and prices of lists, statuses and trades are numbers in a text, with thousands separators at times.
    """

    id = "order-not-applicable"
    title = "An empty text stands for no number"
    evidence = ("Q121",)
    operations = frozenset({"orders.live", "orders.status", "orders.trades"})
    cure = "Numbers are `Decimal`, and None where there is none."
    remove_when = "Numbers are numbers, and absent where they do not apply."

    @staticmethod
    def number(value: object, *, copes: bool) -> Decimal | None:
        """The number `value` stands for; without this cure an empty text is taken for 0, as many a parser does."""
        text = value if isinstance(value, (str, int, float)) else None
        if copes:
            return numbers.decimal(text)
        return Decimal(str(text).replace(",", "")) if text not in (None, "") else Decimal(0)
