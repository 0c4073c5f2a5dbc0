"""Pre-trade compliance: restrictions and the lists they use (hosted). Whole replies, one request each."""

from .._call import AsyncRawNamespace, AsyncWhole, RawNamespace, Whole
from ..calls import restrictions as calls


class RawRestrictionsNamespace(RawNamespace):
    """Pre-trade compliance: restrictions and the lists they use (hosted)."""

    apply = Whole(calls.apply)

    for_account = Whole(calls.for_account)

    list_details = Whole(calls.list_details)

    details = Whole(calls.details)

    for_user = Whole(calls.for_user)

    verify = Whole(calls.verify)

    ids = Whole(calls.ids)

    list_ids = Whole(calls.list_ids)

    scope = Whole(calls.scope)


class AsyncRawRestrictionsNamespace(AsyncRawNamespace):
    """Pre-trade compliance: restrictions and the lists they use (hosted)."""

    apply = AsyncWhole(calls.apply)

    for_account = AsyncWhole(calls.for_account)

    list_details = AsyncWhole(calls.list_details)

    details = AsyncWhole(calls.details)

    for_user = AsyncWhole(calls.for_user)

    verify = AsyncWhole(calls.verify)

    ids = AsyncWhole(calls.ids)

    list_ids = AsyncWhole(calls.list_ids)

    scope = AsyncWhole(calls.scope)
