"""A symbol that nobody uses."""

from ibportal.contracts.lookup import search
from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.mock import MockGateway


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    del mock
    return (yield from search(core, "NOSUCHTICKER")) == []
