"""Forecast and event contracts: categories, markets, rules. Whole replies, one request each."""

from .._call import AsyncRawNamespace, AsyncWhole, RawNamespace, Whole
from ..calls import event_contracts as calls


class RawEventContractsNamespace(RawNamespace):
    """Forecast and event contracts: categories, markets, rules."""

    categories = Whole(calls.categories)

    details = Whole(calls.details)

    market = Whole(calls.market)

    rules = Whole(calls.rules)

    schedules = Whole(calls.schedules)


class AsyncRawEventContractsNamespace(AsyncRawNamespace):
    """Forecast and event contracts: categories, markets, rules."""

    categories = AsyncWhole(calls.categories)

    details = AsyncWhole(calls.details)

    market = AsyncWhole(calls.market)

    rules = AsyncWhole(calls.rules)

    schedules = AsyncWhole(calls.schedules)
