"""The mock gateway: as unkind as the real one, with no account, no Java and no network.

    from ibportal.mock import MockGateway

    mock = MockGateway()
    with mock.client() as ib: ...

It needs the extra `mock`: `pip install "ibportal[mock]"`. What is named here is imported when it is first used, so that
the pytest plugin costs nothing where no test asks for it.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ibportal.mock.clock import START, RunningClock, VirtualClock
    from ibportal.mock.dialect import Dialect
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.log import Entry, Log
    from ibportal.mock.profile import Profile
    from ibportal.mock.reply import Answer, Fault, Refusal, Reply
    from ibportal.mock.request import Request
    from ibportal.mock.transport import MockTransport

__all__ = [
    "START",
    "Answer",
    "Dialect",
    "Entry",
    "Fault",
    "Log",
    "MockGateway",
    "MockTransport",
    "Profile",
    "Refusal",
    "Reply",
    "Request",
    "RunningClock",
    "VirtualClock",
]

_HOMES = {
    "Answer": "reply",
    "Dialect": "dialect",
    "Entry": "log",
    "Fault": "reply",
    "Log": "log",
    "MockGateway": "gateway",
    "MockTransport": "transport",
    "Profile": "profile",
    "Refusal": "reply",
    "Reply": "reply",
    "Request": "request",
    "RunningClock": "clock",
    "START": "clock",
    "VirtualClock": "clock",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    except ModuleNotFoundError as error:
        if error.name and error.name.startswith("ibportal"):
            raise
        raise ModuleNotFoundError(f'{error.name} is missing: pip install "ibportal[mock]"', name=error.name) from error
