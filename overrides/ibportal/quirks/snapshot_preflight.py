"""The first snapshot, which only subscribes."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Self

from ibportal.quirks.quirk import Quirk

if TYPE_CHECKING:
    from collections.abc import Callable

    from ibportal.mock.asked import Asked
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.reply import Answer


@dataclass
class Looks:
    """How often each field of each contract was asked for, in the mock gateway."""

    at: dict[tuple[int, str], int] = field(default_factory=dict[tuple[int, str], int])

    @classmethod
    def fresh(cls, gateway: "MockGateway") -> Self:
        """Nothing was asked for yet."""
        del gateway
        return cls()


class SnapshotPreflight(Quirk):
    """The first snapshot of a contract subscribes to it: its row holds nothing but metadata.

    Values arrive over the next calls, prices after one, others after several more. A field that was not asked for
    before needs a first call of its own. Metadata (`conid`, `server_id`, `_updated`, 6119, 6508, 6509) may come at once
    and says nothing. Where the line is still open from an earlier run, the first answer is complete.
    """

    id = "snapshot-preflight"
    title = "The first snapshot holds no data, the next ones only some"
    evidence = ("Q081", "Q082")
    operations = frozenset({"market_data.snapshot"})
    cure = "All fields are asked for from the first call on, and again until they are there or a deadline has passed."
    remove_when = "The first snapshot of a contract holds every field that was asked for."

    TIMEOUT = 5.0
    """Seconds to wait for prices and sizes."""

    METADATA = frozenset({"conid", "conidEx", "server_id", "6119"})
    PRICES = frozenset({"31", "55", "70", "71", "84", "86"})

    def mock(self, gateway: "MockGateway", asked: "Asked", proceed: "Callable[[Asked], Answer]") -> "Answer":
        """Metadata at first, prices at the second call, the rest at the fourth."""
        from ibportal.mock.lines import Lines

        looks, open_before = gateway.area(Looks).at, set(gateway.area(Lines).taken)
        answer = proceed(asked)
        for conid, tag in list(looks):
            if conid not in open_before:
                del looks[conid, tag]
        for row in answer.value:
            for tag in row.keys() - self.METADATA:
                looked = looks[row["conid"], tag] = looks.get((row["conid"], tag), 0) + 1
                if looked < (2 if tag in self.PRICES else 4) and row.get("55") != "-":
                    del row[tag]
        return answer
