"""Accounts, when the service behind them gives up once."""

from collections.abc import Iterable

from ibportal.core import Core
from ibportal.flow import Flow
from ibportal.mock import MockGateway
from ibportal.quirks.slow_unavailable import SlowUnavailable
from ibportal_generated.calls import portfolio


def gateway(*, without: Iterable[str] = ()) -> MockGateway:
    mock = MockGateway(without=without)
    if SlowUnavailable.id not in without:
        mock.fail_next("portfolio.accounts", status=503, text="", media=None, delay=5.01)
    return mock


def demonstrate(core: Core, mock: MockGateway) -> Flow[bool]:
    del mock
    return len((yield from core.send(portfolio.accounts()))) > 0
