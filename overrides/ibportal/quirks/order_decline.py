"""Answering no."""

from ibportal.quirks.quirk import Quirk


class OrderDecline(Quirk):
    """An answer of no is answered with an error: `Order not confirmed`, with 200 since 2023 and with 500 before.

    It is not that something went wrong: the order was discarded, as wanted.
    """

    id = "order-decline"
    title = "Declining a question answers with an error"
    evidence = ("Q105",)
    operations = frozenset({"orders.reply"})
    cure = "After an answer of no, a refusal is the confirmation that the order was discarded: `Declined`."
    remove_when = "Declining has a success reply of its own."
