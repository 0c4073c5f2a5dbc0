"""The balances of an account, asked for first of all."""

from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.mock import MockGateway
from ibportal.mock.accounts import Accounts
from ibportal_generated.calls import portfolio


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    [account] = mock.area(Accounts).trading
    ledger = yield from core.send(portfolio.ledger(account.id))
    return len(ledger.additional_properties) > 0
