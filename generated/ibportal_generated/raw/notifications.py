"""FYI notifications and how they are delivered. Whole replies, one request each."""

from .._call import AsyncRawNamespace, AsyncWhole, RawNamespace, Whole
from ..calls import notifications as calls


class RawNotificationsNamespace(RawNamespace):
    """FYI notifications and how they are delivered."""

    delivery_options = Whole(calls.delivery_options)

    register_device = Whole(calls.register_device)

    set_email = Whole(calls.set_email)

    remove_device = Whole(calls.remove_device)

    disclaimer = Whole(calls.disclaimer)

    accept_disclaimer = Whole(calls.accept_disclaimer)

    list = Whole(calls.list)

    mark_read = Whole(calls.mark_read)

    settings = Whole(calls.settings)

    subscribe = Whole(calls.subscribe)

    unread = Whole(calls.unread)

    more = Whole(calls.more)


class AsyncRawNotificationsNamespace(AsyncRawNamespace):
    """FYI notifications and how they are delivered."""

    delivery_options = AsyncWhole(calls.delivery_options)

    register_device = AsyncWhole(calls.register_device)

    set_email = AsyncWhole(calls.set_email)

    remove_device = AsyncWhole(calls.remove_device)

    disclaimer = AsyncWhole(calls.disclaimer)

    accept_disclaimer = AsyncWhole(calls.accept_disclaimer)

    list = AsyncWhole(calls.list)

    mark_read = AsyncWhole(calls.mark_read)

    settings = AsyncWhole(calls.settings)

    subscribe = AsyncWhole(calls.subscribe)

    unread = AsyncWhole(calls.unread)

    more = AsyncWhole(calls.more)
