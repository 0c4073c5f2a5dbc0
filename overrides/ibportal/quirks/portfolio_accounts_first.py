"""`portfolio.accounts` has to come first, in every session."""

from typing import TYPE_CHECKING, TypeVar

from ibportal.quirks.quirk import Quirk
from ibportal.session.opening import prime_portfolio

if TYPE_CHECKING:
    from collections.abc import Callable

    from ibportal.core import Core
    from ibportal.flow import Flow
    from ibportal.mock.asked import Asked
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.reply import Answer
    from ibportal_generated._call import Call

T = TypeVar("T")

_EMPTY: dict[str, list[object] | dict[str, object]] = {
    "portfolio.combo_positions": [],
    "portfolio.ledger": {},
    "portfolio.positions": [],
    "portfolio.positions_live": [],
    "portfolio.summary": {},
}
"""What an unprimed service answers."""


class PortfolioAccountsFirst(Quirk):
    """Until `portfolio.accounts` was called, the portfolio service answers 200 with nothing, or with what is stale.

    There is no error. `accounts.list` does not count, it is another service's; for an advisor `portfolio.subaccounts`
    does.
    """

    id = "portfolio-accounts-first"
    title = "An unprimed portfolio is empty"
    evidence = ("Q041",)
    operations = frozenset(
        {
            "portfolio.allocation",
            "portfolio.combo_positions",
            "portfolio.consolidated_allocation",
            "portfolio.invalidate_positions",
            "portfolio.ledger",
            "portfolio.meta",
            "portfolio.position",
            "portfolio.positions",
            "portfolio.positions_by_conid",
            "portfolio.positions_live",
            "portfolio.summary",
        }
    )
    cure = "`portfolio.accounts` is called once in a session, before the first call about an account."
    remove_when = "The portfolio service answers in full without it."

    def client(self, core: "Core", call: "Call[T]", send: "Callable[[Call[T]], Flow[T]]") -> "Flow[T]":
        """List them first."""
        yield from prime_portfolio(core)
        return (yield from send(call))

    def mock(self, gateway: "MockGateway", asked: "Asked", proceed: "Callable[[Asked], Answer]") -> "Answer":
        """Nothing at all, until they were listed."""
        from ibportal.mock.session import Session

        answer = proceed(asked)
        if gateway.area(Session).portfolio_primed or answer.status != 200 or asked.operation.name not in _EMPTY:
            return answer
        return answer.but(value=_EMPTY[asked.operation.name], text=None)
