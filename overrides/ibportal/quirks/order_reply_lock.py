"""Reply ids that another order makes void."""

from ibportal.quirks.quirk import Quirk


class OrderReplyLock(Quirk):
    """A question can be answered until the next order is sent in the session, from whichever thread.

    Then its reply id is unknown (`reply id not found`, 400), and the order it was about is not placed.
    """

    id = "order-reply-lock"
    title = "Another order makes an open question void"
    evidence = ("Q104",)
    operations = frozenset({"orders.place", "orders.reply", "orders.modify", "orders.preview"})
    cure = (
        "One dialogue at a time: from the first request to the last word, other orders of the client wait. A question "
        "that is void all the same leaves the outcome unknown."
    )
    remove_when = "Reply ids stay valid until they are answered."
