"""One question after another."""

from ibportal.quirks.quirk import Quirk


class OrderQuestionChain(Quirk):
    """An order is asked several questions in a row: `o163`, then `o354`, then `o10153`, each with its own reply id.

    Only the last answer brings an order; until then nothing has been placed.
    """

    id = "order-question-chain"
    title = "The answer to a question is another question"
    evidence = ("Q102",)
    operations = frozenset({"orders.place", "orders.reply", "orders.modify"})
    cure = "Questions are answered until there is none left, twenty at most; one without an answer raises `Unanswered`."
    remove_when = "All questions about an order come at once."
