"""The texts of questions."""

from ibportal.quirks.quirk import Quirk


class OrderQuestionText(Quirk):
    """The text of a question has HTML tags, entities and line breaks in the middle of sentences.

    `price exceeds`, a line feed, `the Percentage constraint`; `<h4>Confirm Mandatory Cap Price</h4>`. What is looked
    for in it word by word is not found; and message ids, which tell questions apart, may be absent.
    """

    id = "order-question-text"
    title = "Texts of questions are broken by newlines and HTML"
    evidence = ("Q106",)
    operations = frozenset({"orders.place", "orders.reply", "orders.modify"})
    cure = "Questions are matched by message id first; words are compared without tags, case and the kind of blank."
    remove_when = "Every question has a message id and a plain text."
