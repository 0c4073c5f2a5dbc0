"""Amounts and warnings of a preview."""

from typing import TYPE_CHECKING

from ibportal.quirks.quirk import Quirk

if TYPE_CHECKING:
    from ibportal.numbers import Money


class PreviewDisplayStrings(Quirk):
    """The amounts of a preview are texts for people: `270.94 USD (1 Shares)`, `1.1 ... 1.2 USD`, `1,977.60`, `NA`.

    Its warnings begin with a number of their own (`21/You are trying …`), which is no message id. `error` beside
    amounts is part of the answer, not a failure of it.
    """

    id = "preview-display-strings"
    title = "A preview's amounts and warnings are display texts"
    evidence = ("Q109", "Q110", "E05")
    operations = frozenset({"orders.preview"})
    cure = "Amounts are parsed into number, range and currency, warnings into number and text."
    remove_when = "Amounts come as numbers with a currency."

    @staticmethod
    def amount(text: str | None) -> "Money":
        """The amount that `text` displays; one without numbers where it displays none, or in a way nobody knows."""
        from ibportal.numbers import Money, NumberError, money

        try:
            return money(text)
        except NumberError:  # `NA`, where IBKR did not reckon it
            return Money(text, None, None)

    @staticmethod
    def warning(text: str) -> tuple[int | None, str]:
        """The number before the slash, if there is one, and what stands after it."""
        number, slash, words = text.partition("/")
        if slash and number.strip().isdecimal():
            return int(number), words
        return None, text
