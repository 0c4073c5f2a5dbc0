"""Logging in, keeping alive, logging out: the two tiers of a gateway session. Whole replies, one request each."""

from .._call import AsyncRawNamespace, AsyncWhole, RawNamespace, Whole
from ..calls import session as calls


class RawSessionNamespace(RawNamespace):
    """Logging in, keeping alive, logging out: the two tiers of a gateway session."""

    init = Whole(calls.init)

    status_by_get = Whole(calls.status_by_get)

    status = Whole(calls.status)

    logout = Whole(calls.logout)

    validate = Whole(calls.validate)

    tickle = Whole(calls.tickle)

    reauthenticate_by_get = Whole(calls.reauthenticate_by_get)

    reauthenticate = Whole(calls.reauthenticate)


class AsyncRawSessionNamespace(AsyncRawNamespace):
    """Logging in, keeping alive, logging out: the two tiers of a gateway session."""

    init = AsyncWhole(calls.init)

    status_by_get = AsyncWhole(calls.status_by_get)

    status = AsyncWhole(calls.status)

    logout = AsyncWhole(calls.logout)

    validate = AsyncWhole(calls.validate)

    tickle = AsyncWhole(calls.tickle)

    reauthenticate_by_get = AsyncWhole(calls.reauthenticate_by_get)

    reauthenticate = AsyncWhole(calls.reauthenticate)
