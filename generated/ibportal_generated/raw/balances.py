"""Cash balances for third parties (hosted). Whole replies, one request each."""

from .._call import AsyncRawNamespace, AsyncWhole, RawNamespace, Whole
from ..calls import balances as calls


class RawBalancesNamespace(RawNamespace):
    """Cash balances for third parties (hosted)."""

    query = Whole(calls.query)


class AsyncRawBalancesNamespace(AsyncRawNamespace):
    """Cash balances for third parties (hosted)."""

    query = AsyncWhole(calls.query)
