"""Alerts on price, time, margin, and the mobile trading assistant's alert. Whole replies, one request each."""

from .._call import AsyncRawNamespace, AsyncWhole, RawNamespace, Whole
from ..calls import alerts as calls


class RawAlertsNamespace(RawNamespace):
    """Alerts on price, time, margin, and the mobile trading assistant's alert."""

    details = Whole(calls.details)

    mta = Whole(calls.mta)

    save = Whole(calls.save)

    activate = Whole(calls.activate)

    delete = Whole(calls.delete)

    list = Whole(calls.list)


class AsyncRawAlertsNamespace(AsyncRawNamespace):
    """Alerts on price, time, margin, and the mobile trading assistant's alert."""

    details = AsyncWhole(calls.details)

    mta = AsyncWhole(calls.mta)

    save = AsyncWhole(calls.save)

    activate = AsyncWhole(calls.activate)

    delete = AsyncWhole(calls.delete)

    list = AsyncWhole(calls.list)
