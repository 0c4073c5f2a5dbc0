"""Quotes and bars. Whole replies, one request each."""

from .._call import AsyncRawNamespace, AsyncWhole, RawNamespace, Whole
from ..calls import market_data as calls


class RawMarketDataNamespace(RawNamespace):
    """Quotes and bars."""

    history = Whole(calls.history)

    snapshot = Whole(calls.snapshot)

    unsubscribe = Whole(calls.unsubscribe)

    unsubscribe_all = Whole(calls.unsubscribe_all)

    regulatory_snapshot = Whole(calls.regulatory_snapshot)

    hmds_history = Whole(calls.hmds_history)

    farm_snapshot = Whole(calls.farm_snapshot)

    unsubscribe_get = Whole(calls.unsubscribe_get)


class AsyncRawMarketDataNamespace(AsyncRawNamespace):
    """Quotes and bars."""

    history = AsyncWhole(calls.history)

    snapshot = AsyncWhole(calls.snapshot)

    unsubscribe = AsyncWhole(calls.unsubscribe)

    unsubscribe_all = AsyncWhole(calls.unsubscribe_all)

    regulatory_snapshot = AsyncWhole(calls.regulatory_snapshot)

    hmds_history = AsyncWhole(calls.hmds_history)

    farm_snapshot = AsyncWhole(calls.farm_snapshot)

    unsubscribe_get = AsyncWhole(calls.unsubscribe_get)
