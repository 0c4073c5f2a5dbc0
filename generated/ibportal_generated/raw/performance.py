"""Returns, net asset value and transactions over time (PortfolioAnalyst). Whole replies, one request each."""

from .._call import AsyncRawNamespace, AsyncWhole, RawNamespace, Whole
from ..calls import performance as calls


class RawPerformanceNamespace(RawNamespace):
    """Returns, net asset value and transactions over time (PortfolioAnalyst)."""

    allocation = Whole(calls.allocation)

    all_periods = Whole(calls.all_periods)

    period = Whole(calls.period)

    transactions = Whole(calls.transactions)

    summary = Whole(calls.summary)


class AsyncRawPerformanceNamespace(AsyncRawNamespace):
    """Returns, net asset value and transactions over time (PortfolioAnalyst)."""

    allocation = AsyncWhole(calls.allocation)

    all_periods = AsyncWhole(calls.all_periods)

    period = AsyncWhole(calls.period)

    transactions = AsyncWhole(calls.transactions)

    summary = AsyncWhole(calls.summary)
