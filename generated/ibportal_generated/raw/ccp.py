"""The retired CCP trading interface. Whole replies, one request each."""

from .._call import AsyncRawNamespace, AsyncWhole, RawNamespace, Whole
from ..calls import ccp as calls


class RawCcpNamespace(RawNamespace):
    """The retired CCP trading interface."""

    init = Whole(calls.init)

    respond = Whole(calls.respond)

    status = Whole(calls.status)

    account = Whole(calls.account)

    positions = Whole(calls.positions)

    orders = Whole(calls.orders)

    modify = Whole(calls.modify)

    place = Whole(calls.place)

    cancel = Whole(calls.cancel)

    trades = Whole(calls.trades)


class AsyncRawCcpNamespace(AsyncRawNamespace):
    """The retired CCP trading interface."""

    init = AsyncWhole(calls.init)

    respond = AsyncWhole(calls.respond)

    status = AsyncWhole(calls.status)

    account = AsyncWhole(calls.account)

    positions = AsyncWhole(calls.positions)

    orders = AsyncWhole(calls.orders)

    modify = AsyncWhole(calls.modify)

    place = AsyncWhole(calls.place)

    cancel = AsyncWhole(calls.cancel)

    trades = AsyncWhole(calls.trades)
