"""Single sign-on sessions opened on behalf of a user. Whole replies, one request each."""

from .._call import AsyncRawNamespace, AsyncWhole, RawNamespace, Whole
from ..calls import sso as calls


class RawSsoNamespace(RawNamespace):
    """Single sign-on sessions opened on behalf of a user."""

    create_browser_session = Whole(calls.create_browser_session)

    create_session = Whole(calls.create_session)


class AsyncRawSsoNamespace(AsyncRawNamespace):
    """Single sign-on sessions opened on behalf of a user."""

    create_browser_session = AsyncWhole(calls.create_browser_session)

    create_session = AsyncWhole(calls.create_session)
