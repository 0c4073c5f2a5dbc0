"""Allocation groups and presets of a financial advisor. Whole replies, one request each."""

from .._call import AsyncRawNamespace, AsyncWhole, RawNamespace, Whole
from ..calls import allocation as calls


class RawAllocationNamespace(RawNamespace):
    """Allocation groups and presets of a financial advisor."""

    accounts = Whole(calls.accounts)

    groups = Whole(calls.groups)

    update_group = Whole(calls.update_group)

    create_group = Whole(calls.create_group)

    delete_group = Whole(calls.delete_group)

    group = Whole(calls.group)

    presets = Whole(calls.presets)

    set_presets = Whole(calls.set_presets)

    models = Whole(calls.models)


class AsyncRawAllocationNamespace(AsyncRawNamespace):
    """Allocation groups and presets of a financial advisor."""

    accounts = AsyncWhole(calls.accounts)

    groups = AsyncWhole(calls.groups)

    update_group = AsyncWhole(calls.update_group)

    create_group = AsyncWhole(calls.create_group)

    delete_group = AsyncWhole(calls.delete_group)

    group = AsyncWhole(calls.group)

    presets = AsyncWhole(calls.presets)

    set_presets = AsyncWhole(calls.set_presets)

    models = AsyncWhole(calls.models)
