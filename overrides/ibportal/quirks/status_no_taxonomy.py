"""The status does not say what is wrong."""

from typing import TYPE_CHECKING

from ibportal.quirks.quirk import Quirk

if TYPE_CHECKING:
    from collections.abc import Callable

    from ibportal.mock.asked import Asked
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.reply import Answer


class StatusNoTaxonomy(Quirk):
    """The same refusal has another status on another day: an unknown order is 400, or 503 after five seconds.

    Business errors come with 200, 400, 500 and 503; a wrong account is 400, 401 or 500; an order for zero shares is
    500. `statusCode` in the body repeats the status, or contradicts it.
    """

    id = "status-no-taxonomy"
    title = "One refusal, many statuses"
    evidence = (
        "Q058",
        "Q063",
        "Q066",
        "Q071",
        "Q072",
    )
    operations = frozenset({"orders.status"})
    cure = (
        "The words of the body decide which error it is, whatever the status; errors carry the status as a number, "
        "and nobody looks for digits in texts."
    )
    remove_when = "Statuses follow what HTTP says of them."

    def mock(self, gateway: "MockGateway", asked: "Asked", proceed: "Callable[[Asked], Answer]") -> "Answer":
        """400 or 503 for the same order, by chance."""
        from ibportal.mock.reply import Refusal

        try:
            return proceed(asked)
        except Refusal as refusal:
            if refusal.answer.status == 503 and gateway.random.random() < 0.5:
                raise Refusal(400, f"Order {asked.path['orderId']} is not found", code=True) from None
            raise
