"""Positions: all of them, one of them, and the accounts they are in."""

from collections.abc import Iterator

from ibportal import account as accounts
from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.quirks.closed_positions import ClosedPositions
from ibportal.quirks.positions_cached import PositionsCached
from ibportal.quirks.positions_paging import PositionsPaging
from ibportal_generated.calls import portfolio as calls
from ibportal_generated.models.portfolio_account import PortfolioAccount
from ibportal_generated.models.position import Position
from ibportal_generated.types import Unset

PAGE = 100
"""Positions a page holds; a row may say otherwise in `page_size`."""
MOST_PAGES = 50
_SUBACCOUNTS_LISTED = 100
"""`portfolio.subaccounts` lists no more; larger structures are turned page by page."""


def positions(
    core: Core,
    account: str | None = None,
    *,
    model: str | None = None,
    fresh: bool = False,
    closed: bool = True,
) -> Flow[list[Position]]:
    """Every position of an account, all pages.

    Rows come from a cache that may be minutes old; on a cold session they lack the facts of the security definition
    (`ticker`, `name`, `sector`) until the gateway has loaded them. A position closed today stays until the day ends,
    with size 0. `portfolio.positions_live` is closer to real time, with other fields.

    Args:
        account: The account; the client's own, or the only one, where left out.
        model: Only what this model portfolio holds.
        fresh: Empty IBKR's cache first (`portfolio.invalidate_positions`).
        closed: Whether positions of size 0 are listed.

    Raises:
        ValueError: No account is named and there are several.
        InvalidAccount: This login has no such account.
    """
    account = yield from accounts.named(core, account)
    if fresh and core.copes(PositionsCached.id):
        yield from core.send(calls.invalidate_positions(account))
    pages = yield from (_turned if core.copes(PositionsPaging.id) else _trusting)(core, account, model)
    return [row for row in pages if closed or row.position or not core.copes(ClosedPositions.id)]


def _turned(core: Core, account: str, model: str | None) -> Flow[list[Position]]:
    """Pages by a sort order, until one is short, empty, or came before."""
    rows: list[Position] = []
    first: set[object] = set()
    for page in range(MOST_PAGES):
        found = yield from core.send(calls.positions(account, page, model=model, sort="position"))
        if not found or _key(found[0]) in first:
            break
        first.add(_key(found[0]))
        rows += found
        if len(found) < (found[0].page_size or PAGE):
            break
    return rows


def _trusting(core: Core, account: str, model: str | None) -> Flow[list[Position]]:
    """Pages as documented: until one is empty."""
    rows: list[Position] = []
    for page in range(MOST_PAGES):
        found = yield from core.send(calls.positions(account, page, model=model))
        if not found:
            break
        rows += found
    return rows


def _key(row: Position) -> tuple[object, object]:
    return row.conid, row.model


def position(core: Core, conid: int, account: str | None = None) -> Flow[Position | None]:
    """The position in one instrument, or None if the account does not hold it.

    With model portfolios an instrument may be held several times; this is the first row. `portfolio.positions_by_conid`
    has all of them, for all accounts.

    Args:
        conid: The instrument.
        account: The account; the client's own, or the only one, where left out.
    """
    account = yield from accounts.named(core, account)
    rows = yield from core.send(calls.position(account, conid))
    return rows[0] if rows else None


def subaccounts(core: Core) -> Flow[list[PortfolioAccount]]:
    """Every sub-account of an advisor or broker.

    Up to a hundred come at once, more of them in pages of twenty, all of which are turned. At most once in 5 seconds.
    """
    rows = yield from core.send(calls.subaccounts())
    if len(rows) < _SUBACCOUNTS_LISTED:
        return rows
    everything: list[PortfolioAccount] = []
    for page in range(MOST_PAGES * 2):
        found = yield from core.send(calls.subaccounts_page(page=page))
        here = found if isinstance(found, list) else found.subaccounts
        new = list(_unseen(here, everything))
        everything += new
        if not new:
            break
    return everything


def _unseen(rows: list[PortfolioAccount], known: list[PortfolioAccount]) -> Iterator[PortfolioAccount]:
    seen = {row.account_id for row in known if not isinstance(row.account_id, Unset)}
    return (row for row in rows if row.account_id not in seen)
