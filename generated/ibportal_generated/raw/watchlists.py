"""Lists of instruments kept on IBKR's side. Whole replies, one request each."""

from .._call import AsyncRawNamespace, AsyncWhole, RawNamespace, Whole
from ..calls import watchlists as calls


class RawWatchlistsNamespace(RawNamespace):
    """Lists of instruments kept on IBKR's side."""

    get = Whole(calls.get)

    create = Whole(calls.create)

    delete = Whole(calls.delete)

    list = Whole(calls.list)


class AsyncRawWatchlistsNamespace(AsyncRawNamespace):
    """Lists of instruments kept on IBKR's side."""

    get = AsyncWhole(calls.get)

    create = AsyncWhole(calls.create)

    delete = AsyncWhole(calls.delete)

    list = AsyncWhole(calls.list)
