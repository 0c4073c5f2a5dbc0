"""Accounts, when the service behind them stumbles twice."""

from collections.abc import Iterable

from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.mock import MockGateway
from ibportal.quirks.passing_failures import PassingFailures
from ibportal_generated.calls import portfolio


def gateway(*, without: Iterable[str] = ()) -> MockGateway:
    mock = MockGateway(without=without)
    if PassingFailures.id not in without:
        mock.fail_next("portfolio.accounts", status=500, times=2)
    return mock


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    del mock
    return len((yield from core.send(portfolio.accounts()))) > 0
