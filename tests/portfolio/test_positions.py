"""Positions: all pages and each row once, one of them, and the accounts they are in."""

import asyncio
from collections.abc import Callable
from decimal import Decimal
from typing import Any, TypeVar

import pytest

from ibportal.core import Core
from ibportal.errors import InvalidAccount
from ibportal.flow import Flow
from ibportal.mock import MockGateway
from ibportal.mock.accounts import Accounts
from ibportal.mock.holdings import Holdings, Portfolio
from ibportal.mock.profile import Profile
from ibportal.mock.universe import Universe
from ibportal.portfolio.positions import position, positions, subaccounts
from ibportal.session.opening import prime

T = TypeVar("T")
Run = Callable[[Callable[[Core], Flow[Any]]], Any]

APPLE = 265598


@pytest.fixture
def mock() -> MockGateway:
    return MockGateway()


@pytest.fixture
def portfolio(mock: MockGateway) -> Portfolio:
    """What the one account holds."""
    return mock.area(Holdings).portfolios[mock.area(Accounts).trading[0].id]


@pytest.fixture(params=["sync", "async"])
def run(request: pytest.FixtureRequest, mock: MockGateway) -> Run:
    """Runs a flow in the synchronous and in the asynchronous client."""

    def synchronously(scenario: Callable[[Core], Flow[T]]) -> T:
        with mock.client(keep_alive=False) as ib:
            return ib._runner.run(scenario(ib._core))  # pyright: ignore[reportPrivateUsage]

    def asynchronously(scenario: Callable[[Core], Flow[T]]) -> T:
        async def whole() -> T:
            async with mock.async_client(keep_alive=False) as ib:
                return await ib._runner.run(scenario(ib._core))  # pyright: ignore[reportPrivateUsage]

        return asyncio.run(whole())

    return synchronously if request.param == "sync" else asynchronously


def bought(mock: MockGateway, portfolio: Portfolio, total: int) -> None:
    """Have the account hold `total` positions."""
    shares = [each for each in mock.area(Universe).all("STK") if each.conid not in portfolio.positions]
    for share in shares[: total - len(portfolio.positions)]:
        portfolio.trade(share, Decimal(1), Decimal(10), Decimal(1))
    assert len(portfolio.positions) == total


def pages(mock: MockGateway) -> list[str]:
    """The pages that were asked for."""
    paths = [entry.request.path for entry in mock.log if "/positions/" in entry.request.path]
    return [path.rpartition("/")[2] for path in paths]


@pytest.mark.parametrize(("held", "asked"), [(99, ["0"]), (100, ["0", "1"]), (101, ["0", "1"])])
def test_every_page_is_turned_and_none_too_many(
    run: Run, mock: MockGateway, portfolio: Portfolio, held: int, asked: list[str]
) -> None:
    bought(mock, portfolio, held)
    rows = run(positions)
    assert sorted(row.conid for row in rows) == sorted(portfolio.positions)
    assert pages(mock) == asked


def test_the_cache_is_emptied_when_that_is_wanted(run: Run, mock: MockGateway) -> None:
    run(lambda core: positions(core, fresh=True))
    assert pages(mock) == ["invalidate", "0"]


def test_an_account_there_is_not_is_named(run: Run) -> None:
    def scenario(core: Core) -> Flow[None]:
        yield from prime(core)  # only who knows the accounts can tell a wrong one from a lost login (Q065)
        yield from positions(core, "U9999999")

    with pytest.raises(InvalidAccount, match="U9999999"):
        run(scenario)


def test_one_position_is_had_by_its_contract(run: Run, portfolio: Portfolio) -> None:
    found = run(lambda core: position(core, APPLE))
    assert (found.conid, Decimal(str(found.position))) == (APPLE, portfolio.positions[APPLE].quantity)
    assert run(lambda core: position(core, 999999999)) is None


@pytest.mark.parametrize("count", [4, 130])
def test_every_sub_account_is_listed_once(count: int) -> None:
    mock = MockGateway(profile=Profile("advisor", paper=False, subaccounts=count))
    with mock.client(keep_alive=False) as ib:
        rows = ib._runner.run(subaccounts(ib._core))  # pyright: ignore[reportPrivateUsage]
    names = {row.account_id for row in rows}
    assert len(names) == len(rows)
    assert names >= {account.id for account in mock.area(Accounts).trading}
