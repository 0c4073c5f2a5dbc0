"""The definition of a contract that does not exist."""

from ibportal.core import Core
from ibportal.errors import ApiError
from ibportal.flow import Flow
from ibportal.mock import MockGateway
from ibportal_generated.calls import contracts


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    del mock
    try:
        yield from core.once(contracts.info(conid=999999999))
    except ApiError as error:
        return error.words.startswith("Details currently unavailable")
    return False
