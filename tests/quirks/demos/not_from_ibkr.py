"""A call from an address that the gateway does not let in."""

from collections.abc import Iterable

from ibportal.core import Core
from ibportal.errors import AddressRefused, ApiError
from ibportal.flow import Flow
from ibportal.mock import MockGateway
from ibportal_generated.calls import portfolio


def gateway(*, without: Iterable[str] = ()) -> MockGateway:
    return MockGateway(allow=["10.*"], without=without)


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    del mock
    try:
        yield from core.send(portfolio.accounts())
    except AddressRefused as error:
        return "conf.yaml" in str(error)
    except ApiError:
        return False
    return False
