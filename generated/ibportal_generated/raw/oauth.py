"""OAuth 1.0a and 2.0 tokens. Whole replies, one request each."""

from .._call import AsyncRawNamespace, AsyncWhole, RawNamespace, Whole
from ..calls import oauth as calls


class RawOauthNamespace(RawNamespace):
    """OAuth 1.0a and 2.0 tokens."""

    access_token = Whole(calls.access_token)

    live_session_token = Whole(calls.live_session_token)

    request_token = Whole(calls.request_token)

    token = Whole(calls.token)


class AsyncRawOauthNamespace(AsyncRawNamespace):
    """OAuth 1.0a and 2.0 tokens."""

    access_token = AsyncWhole(calls.access_token)

    live_session_token = AsyncWhole(calls.live_session_token)

    request_token = AsyncWhole(calls.request_token)

    token = AsyncWhole(calls.token)
