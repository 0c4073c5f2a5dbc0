"""Numbers that are display text."""

from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar

from ibportal.quirks.quirk import Quirk

if TYPE_CHECKING:
    from collections.abc import Callable

    from ibportal.mock.asked import Asked
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.reply import Answer


class DisplayNumbers(Quirk):
    """The values of a snapshot are text made for a screen.

    A letter before the last price says that it is the prior close (`C271.55`, `C 271.55`: nothing has traded today) or
    that trading is halted (`H271.55`). Thousands have commas, volumes a K, M or B, percentages a sign or `%` or both,
    or are JSON numbers. A bid or ask of `-1` stands for none, as do `N/A` and empty text.
    """

    id = "display-numbers"
    title = "Values carry letters, commas, suffixes, and -1 for nothing"
    evidence = ("Q085", "Q086")
    operations = frozenset({"market_data.snapshot"})
    cure = "`ibportal.numbers` reads them exactly; a prior close is no last price; the text stays in `raw`."
    remove_when = "Values are JSON numbers, or null."

    LETTERS: ClassVar[dict[int, str]] = {3: "C", 5: "C ", 7: "H"}
    """Which contracts the mock gateway has not traded today or halted, by the remainder of their conid by 16."""
    SIZES = frozenset({"85", "88", "7059"})
    VOLUMES = frozenset({"87", "7089", "7282", "7636", "7638", "7697"})
    STEPS = ((10**9, "B"), (10**6, "M"), (10**3, "K"))

    def mock(self, gateway: "MockGateway", asked: "Asked", proceed: "Callable[[Asked], Answer]") -> "Answer":
        """Every decoration; letters and missing bids for a few contracts, always the same ones."""
        del gateway
        answer = proceed(asked)
        for row in answer.value:
            letter = self.LETTERS.get(row["conid"] % 16, "")
            if row.get("31") not in (None, "", "N/A"):
                row["31"] = letter + self._comma(row["31"])
            if letter and "84" in row:
                row["84"] = "-1"
            for tag in row.keys() & self.SIZES:
                row[tag] = self._comma(row[tag])
            for tag in row.keys() & self.VOLUMES:
                row[tag] = self._rounded(row[tag])
            if "83" in row:
                row["83"] = float(row["83"]) if row["conid"] % 2 else f"{row['83']}%"
        return answer

    @staticmethod
    def _comma(value: str | float) -> str:
        return f"{Decimal(str(value).replace(',', '')):,}"

    @classmethod
    def _rounded(cls, value: str | float) -> str:
        from ibportal.numbers import decimal

        number = decimal(value) or Decimal(0)
        step, suffix = next(((step, letter) for step, letter in cls.STEPS if number >= step), (1, ""))
        return f"{(number / step).quantize(Decimal('0.1')).normalize():f}{suffix}"
