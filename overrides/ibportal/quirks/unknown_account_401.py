"""A wrong account looks like no login."""

from typing import TYPE_CHECKING

from ibportal.quirks.quirk import Quirk

if TYPE_CHECKING:
    from collections.abc import Callable

    from ibportal.mock.asked import Asked
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.reply import Answer


class UnknownAccount401(Quirk):
    """The portfolio of an account that the login does not have is an empty 401.

    Others answer 400 or 500 for the same mistake. Logging in again does not help.
    """

    id = "unknown-account-401"
    title = "401 for an account that is not yours"
    evidence = ("Q065",)
    cure = (
        "An empty 401 for an account that is not among those of the login is `InvalidAccount`, and says nothing of "
        "the session."
    )
    remove_when = "An unknown account is refused in words."

    def mock(self, gateway: "MockGateway", asked: "Asked", proceed: "Callable[[Asked], Answer]") -> "Answer":
        """Refuse without a word where the account is in the path of another service than the brokerage's."""
        from ibportal.mock.reply import Refusal

        del gateway
        try:
            return proceed(asked)
        except Refusal as refusal:
            if refusal.answer.status == 401 and asked.operation.path.startswith(("/portfolio/", "/acesws/")):
                raise Refusal.with_text(401, "") from None
            raise
