"""Checks that requests and signatures arrive as sent (hosted). Whole replies, one request each."""

from .._call import AsyncRawNamespace, AsyncWhole, RawNamespace, Whole
from ..calls import echo as calls


class RawEchoNamespace(RawNamespace):
    """Checks that requests and signatures arrive as sent (hosted)."""

    https = Whole(calls.https)

    signed_jwt = Whole(calls.signed_jwt)


class AsyncRawEchoNamespace(AsyncRawNamespace):
    """Checks that requests and signatures arrive as sent (hosted)."""

    https = AsyncWhole(calls.https)

    signed_jwt = AsyncWhole(calls.signed_jwt)
