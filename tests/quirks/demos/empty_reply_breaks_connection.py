"""A 204, and a call right after it."""

import contextlib

from ibportal.core import Core
from ibportal.errors import UnreadableReply
from ibportal.flow import Flow
from ibportal.mock import MockGateway
from ibportal_generated.calls import accounts

WIRE = True


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    mock.fail_next("accounts.list", status=204, text="")
    with contextlib.suppress(UnreadableReply):
        yield from core.once(accounts.list())
    listed = yield from core.once(accounts.list())
    return bool(listed.value.accounts)
