"""The accounts a user may trade, their funds, margins and profit and loss. Whole replies, one request each."""

from .._call import AsyncRawNamespace, AsyncWhole, RawNamespace, Whole
from ..calls import accounts as calls


class RawAccountsNamespace(RawNamespace):
    """The accounts a user may trade, their funds, margins and profit and loss."""

    owners = Whole(calls.owners)

    select = Whole(calls.select)

    pnl = Whole(calls.pnl)

    search = Whole(calls.search)

    summary = Whole(calls.summary)

    available_funds = Whole(calls.available_funds)

    balances = Whole(calls.balances)

    margins = Whole(calls.margins)

    market_value = Whole(calls.market_value)

    list = Whole(calls.list)

    select_dynamic = Whole(calls.select_dynamic)


class AsyncRawAccountsNamespace(AsyncRawNamespace):
    """The accounts a user may trade, their funds, margins and profit and loss."""

    owners = AsyncWhole(calls.owners)

    select = AsyncWhole(calls.select)

    pnl = AsyncWhole(calls.pnl)

    search = AsyncWhole(calls.search)

    summary = AsyncWhole(calls.summary)

    available_funds = AsyncWhole(calls.available_funds)

    balances = AsyncWhole(calls.balances)

    margins = AsyncWhole(calls.margins)

    market_value = AsyncWhole(calls.market_value)

    list = AsyncWhole(calls.list)

    select_dynamic = AsyncWhole(calls.select_dynamic)
