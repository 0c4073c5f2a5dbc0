"""Market data lines: each contract that is quoted takes one of about a hundred, until it is given back."""

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING

from ibportal.quirks.market_data_lines import MarketDataLines
from ibportal_generated.calls import market_data as calls

if TYPE_CHECKING:
    from ibportal.core import Core
    from ibportal.flow import Flow

LINES = MarketDataLines.LINES


def release(core: "Core", conids: "int | Iterable[int] | None" = None) -> "Flow[int]":
    """Give back market data lines, one request each.

    A contract without a line is no error. A stream of the same contract ends with its line. `unsubscribe_all` gives
    back every line of the session in one request, those of streams and of other programs included.

    Args:
        conids: The contracts; by default all that this client opened a line for and has not given back.

    Returns:
        The number of lines given back.
    """
    chosen = list(core.remembered.lines) if conids is None else [conids] if isinstance(conids, int) else list(conids)
    for conid in chosen:
        yield from core.send(calls.unsubscribe(conid))
        core.remembered.lines.pop(conid, None)
    return len(chosen)


def opened(core: "Core", conids: Iterable[int], tags: Iterable[str]) -> None:
    """Remember that lines are open, the latest last."""
    tags = set(tags)
    for conid in conids:
        core.remembered.lines[conid] = core.remembered.lines.pop(conid, set[str]()) | tags


def make_room(core: "Core", conids: Collection[int]) -> "Flow[None]":
    """Give back the lines that were not used for longest, so that there is one for each of `conids` (Q080)."""
    if not core.copes(MarketDataLines.id):
        return
    lines = core.remembered.lines
    idle = [conid for conid in lines if conid not in conids]
    excess = len(idle) + len(conids) - LINES
    if excess > 0:
        yield from release(core, idle[:excess])
