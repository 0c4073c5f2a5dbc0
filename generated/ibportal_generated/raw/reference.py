"""Enumerations, forms, banks and requests that account management refers to. Whole replies, one request each."""

from .._call import AsyncRawNamespace, AsyncWhole, RawNamespace, Whole
from ..calls import reference as calls


class RawReferenceNamespace(RawNamespace):
    """Enumerations, forms, banks and requests that account management refers to."""

    brokers = Whole(calls.brokers)

    enumeration = Whole(calls.enumeration)

    forms = Whole(calls.forms)

    required_forms = Whole(calls.required_forms)

    banks = Whole(calls.banks)

    requests = Whole(calls.requests)

    request_status = Whole(calls.request_status)

    update_request_status = Whole(calls.update_request_status)

    check_username = Whole(calls.check_username)


class AsyncRawReferenceNamespace(AsyncRawNamespace):
    """Enumerations, forms, banks and requests that account management refers to."""

    brokers = AsyncWhole(calls.brokers)

    enumeration = AsyncWhole(calls.enumeration)

    forms = AsyncWhole(calls.forms)

    required_forms = AsyncWhole(calls.required_forms)

    banks = AsyncWhole(calls.banks)

    requests = AsyncWhole(calls.requests)

    request_status = AsyncWhole(calls.request_status)

    update_request_status = AsyncWhole(calls.update_request_status)

    check_username = AsyncWhole(calls.check_username)
