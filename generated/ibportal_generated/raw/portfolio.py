"""Positions, ledgers, allocation and account facts, from the portfolio service. Whole replies, one request each."""

from .._call import AsyncRawNamespace, AsyncWhole, RawNamespace, Whole
from ..calls import portfolio as calls


class RawPortfolioNamespace(RawNamespace):
    """Positions, ledgers, allocation and account facts, from the portfolio service."""

    accounts = Whole(calls.accounts)

    positions_by_conid = Whole(calls.positions_by_conid)

    subaccounts = Whole(calls.subaccounts)

    subaccounts_page = Whole(calls.subaccounts_page)

    allocation = Whole(calls.allocation)

    combo_positions = Whole(calls.combo_positions)

    ledger = Whole(calls.ledger)

    meta = Whole(calls.meta)

    position = Whole(calls.position)

    invalidate_positions = Whole(calls.invalidate_positions)

    positions = Whole(calls.positions)

    summary = Whole(calls.summary)

    positions_live = Whole(calls.positions_live)

    consolidated_allocation = Whole(calls.consolidated_allocation)

    subaccounts_page_by_path = Whole(calls.subaccounts_page_by_path)


class AsyncRawPortfolioNamespace(AsyncRawNamespace):
    """Positions, ledgers, allocation and account facts, from the portfolio service."""

    accounts = AsyncWhole(calls.accounts)

    positions_by_conid = AsyncWhole(calls.positions_by_conid)

    subaccounts = AsyncWhole(calls.subaccounts)

    subaccounts_page = AsyncWhole(calls.subaccounts_page)

    allocation = AsyncWhole(calls.allocation)

    combo_positions = AsyncWhole(calls.combo_positions)

    ledger = AsyncWhole(calls.ledger)

    meta = AsyncWhole(calls.meta)

    position = AsyncWhole(calls.position)

    invalidate_positions = AsyncWhole(calls.invalidate_positions)

    positions = AsyncWhole(calls.positions)

    summary = AsyncWhole(calls.summary)

    positions_live = AsyncWhole(calls.positions_live)

    consolidated_allocation = AsyncWhole(calls.consolidated_allocation)

    subaccounts_page_by_path = AsyncWhole(calls.subaccounts_page_by_path)
