"""The letters of field 6509."""

from typing import TYPE_CHECKING

from ibportal.quirks.quirk import Quirk

if TYPE_CHECKING:
    from collections.abc import Callable

    from ibportal.mock.asked import Asked
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.reply import Answer


class AvailabilityLetters(Quirk):
    """6509 says what kind of data a row is, by IBKR's documents in three letters: age, structure, kind.

    On the wire some are left out (`R`, `ZB`), others added (`S`, `d`), and the first one changes while a session warms
    up. Read by place, `ZB` has no book.
    """

    id = "availability-letters"
    title = "The availability code leaves letters out"
    evidence = ("Q087",)
    operations = frozenset({"market_data.snapshot"})
    cure = "The first letter is the age, the others count wherever they stand; letters nobody knows stay in `code`."
    remove_when = "The code has all its letters, always."

    TAILS = ("B", "", "PBd", "pB")

    def mock(self, gateway: "MockGateway", asked: "Asked", proceed: "Callable[[Asked], Answer]") -> "Answer":
        """Codes with fewer letters and with more, which depending on the contract."""
        del gateway
        answer = proceed(asked)
        for row in answer.value:
            if "6509" in row:
                row["6509"] = row["6509"][:1] + self.TAILS[row["conid"] % 4]
        return answer
