"""Which function answers which operation; an operation without one is answered with the contract's example."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ibportal.mock.asked import Asked
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.reply import Answer

Handler = Callable[["MockGateway", "Asked"], "Answer | Any"]
"""Answers a request; what is no `Answer` is the JSON value of a 200."""

HANDLERS: dict[str, Handler] = {}
REFUSALS: dict[str, Callable[["MockGateway", "Asked"], None]] = {}
PROGRESS: list[Callable[["MockGateway"], None]] = []
GUARDS: list[Callable[["MockGateway", "Asked"], None]] = []
SESSION_ENDS: list[Callable[["MockGateway"], None]] = []


def handles(*operations: str) -> Callable[[Handler], Handler]:
    """Make a function the handler of operations."""

    def enter(handler: Handler) -> Handler:
        for operation in operations:
            if operation in HANDLERS:
                raise ValueError(f"{operation} is handled twice")
            HANDLERS[operation] = handler
        return handler

    return enter


def refuses(
    *operations: str,
) -> Callable[[Callable[["MockGateway", "Asked"], None]], Callable[["MockGateway", "Asked"], None]]:
    """Have a function look at requests for operations before the contract does.

    It raises a `Refusal` where the gateway has words, or a status, of its own for what the contract would refuse.
    """

    def enter(look: Callable[["MockGateway", "Asked"], None]) -> Callable[["MockGateway", "Asked"], None]:
        for operation in operations:
            if operation in REFUSALS:
                raise ValueError(f"{operation} is looked at twice")
            REFUSALS[operation] = look
        return look

    return enter


def progresses(step: Callable[["MockGateway"], None]) -> Callable[["MockGateway"], None]:
    """Have `step` called before every request and whenever the clock is advanced: what happens by itself."""
    PROGRESS.append(step)
    return step


def guards(guard: Callable[["MockGateway", "Asked"], None]) -> Callable[["MockGateway", "Asked"], None]:
    """Have `guard` called before a request is looked at; it raises a `Refusal` for one that is not let in."""
    GUARDS.append(guard)
    return guard


def session_ends(forget: Callable[["MockGateway"], None]) -> Callable[["MockGateway"], None]:
    """Have `forget` called when the brokerage session ends: for what is remembered no longer than that."""
    SESSION_ENDS.append(forget)
    return forget
