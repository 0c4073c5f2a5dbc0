"""Questions that are not to be asked."""

import warnings
from collections.abc import Iterable

from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.orders.question import meanings
from ibportal_generated.calls import orders as calls

MOST = 51
"""Message ids of one request."""


def suppress(core: Core, message_ids: Iterable[str]) -> Flow[frozenset[str]]:
    """Have questions of some kinds answered with yes without being asked, in this brokerage session and later ones.

    The gateway forgets them with the brokerage session; this client suppresses them anew in the next (Q108). Should
    such a question come all the same, `place` confirms it.

    Args:
        message_ids: The kinds, such as `o163`: those that `Question.message_ids` had. An id that is not known warns:
            the gateway takes anything.

    Returns:
        Every kind this client has suppressed so far.
    """
    wanted = list(dict.fromkeys([message_ids] if isinstance(message_ids, str) else message_ids))
    if not 1 <= len(wanted) <= MOST:
        raise ValueError(f"message_ids: 1 to {MOST}, not {len(wanted)}; the gateway refuses an empty list with 500")
    if strange := [each for each in wanted if each not in meanings()]:
        warnings.warn(
            f"no question is known by {', '.join(strange)}: the gateway takes any id, and suppresses nothing",
            stacklevel=2,
        )
    yield from core.send(calls.suppress(wanted))
    core.remembered.suppressed.update(wanted)
    return frozenset(core.remembered.suppressed)


def reset_suppression(core: Core) -> Flow[None]:
    """Have every kind of question asked again, in this brokerage session and later ones."""
    yield from core.send(calls.reset_suppression())
    core.remembered.suppressed.clear()
