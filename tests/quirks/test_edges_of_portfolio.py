"""What quirks of positions and listings do at their edges."""

from decimal import Decimal
from typing import Any, cast

import pytest

from ibportal.mock import MockGateway
from ibportal.mock.accounts import Accounts
from ibportal.mock.holdings import Holdings
from ibportal.mock.reply import Answer
from ibportal.mock.universe import Universe
from ibportal.quirks.ambiguous_listings import AmbiguousListings
from tests.mock.engine import ask, value
from tests.quirks.alone import said, showing

APPLE = 265598

# positions-cached -----------------------------------------------------------------------------------------------------


def holding(mock: MockGateway) -> bool:
    """Whether the list of positions has the share."""
    account = mock.area(Accounts).selected
    return APPLE in {row["conid"] for row in value(ask(mock, "GET", f"/portfolio/{account}/positions/0"))}


def sold(mock: MockGateway) -> MockGateway:
    """The same gateway, after its positions were listed and the share was sold."""
    assert holding(mock)
    portfolio = mock.area(Holdings).portfolios[mock.area(Accounts).selected]
    apple = mock.area(Universe).instrument(APPLE)
    assert apple is not None
    portfolio.trade(apple, -portfolio.positions[APPLE].quantity, Decimal(200), Decimal(1))
    return mock


def test_a_list_of_positions_is_kept_for_two_minutes_however_often_it_is_read() -> None:
    mock = sold(showing("positions-cached"))
    mock.clock.advance(60)
    assert holding(mock)
    mock.clock.advance(59.5)
    assert holding(mock)
    mock.clock.advance(0.5)
    assert not holding(mock)
    assert not holding(sold(showing()))


def test_an_emptied_cache_is_filled_anew_and_kept_as_long() -> None:
    mock = sold(showing("positions-cached"))
    account = mock.area(Accounts).selected
    other = "DU0000000"
    assert ask(mock, "POST", f"/portfolio/{other}/positions/invalidate").status != 200
    assert holding(mock)
    for _ in range(2):
        assert ask(mock, "POST", f"/portfolio/{account}/positions/invalidate").status == 200
    assert not holding(mock)


def test_a_state_that_is_gone_back_to_keeps_its_list_for_as_long() -> None:
    mock = sold(showing("positions-cached"))
    mock.clock.advance(100)
    kept = mock.snapshot()
    mock.clock.advance(1000)
    mock.restore(kept)
    mock.clock.advance(19.5)
    assert holding(mock)
    mock.clock.advance(0.5)
    assert not holding(mock)


# positions-paging -----------------------------------------------------------------------------------------------------


def holder(count: int, *quirks: str) -> MockGateway:
    """A gateway whose account holds so many contracts."""
    mock = showing(*quirks)
    listed(mock)
    portfolio = mock.area(Holdings).portfolios[mock.area(Accounts).selected]
    portfolio.positions.clear()
    chain = mock.area(Universe).options(APPLE)
    assert chain is not None
    expiry = chain.expiries(mock.clock.now().date())[-1]
    options = (chain.option(expiry, strike, right) for right in "CP" for strike in chain.strikes(expiry))
    held = [*mock.area(Universe).all("STK"), *(each for each in options if each is not None)]
    for each in held[:count]:
        portfolio.trade(each, Decimal(1), Decimal(1), Decimal(0))
    return mock


def listed(mock: MockGateway, page: str = "0") -> list[int]:
    """The conids of one page of positions."""
    account = mock.area(Accounts).selected
    return [row["conid"] for row in value(ask(mock, "GET", f"/portfolio/{account}/positions/{page}"))]


@pytest.mark.parametrize("count", [0, 3, 99, 100, 101, 200, 201])
def test_without_a_sort_order_every_page_is_the_whole_list(count: int) -> None:
    mock = holder(count, "positions-paging")
    for page in ("0", "1", "999"):
        assert len(set(listed(mock, page))) == len(listed(mock, page)) == count
    assert len(listed(mock, "0?sort=position")) == min(count, 100)
    assert len(listed(mock, "2?sort=position")) == max(count - 200, 0)
    assert len(listed(holder(count), "1")) == min(max(count - 100, 0), 100)


# ambiguous-listings ---------------------------------------------------------------------------------------------------


def listing(conid: int, *sections: tuple[str, str]) -> dict[str, Any]:
    """The row of one listing."""
    return {"conid": conid, "sections": [{"secType": kind, "exchange": places} for kind, places in sections]}


def test_only_the_listing_whose_options_trade_on_smart_comes_last() -> None:
    rows = [
        listing(1, ("STK", ""), ("OPT", "AMEX;SMART;CBOE")),
        listing(2, ("OPT", "CDE")),
        listing(3, ("CFD", "SMART")),
        listing(4, ("OPT", "SMARTEST"), ("CFD", "SMART")),
        {"conid": 5},
        {"conid": 6, "sections": [{"secType": "OPT"}]},
    ]
    shown = AmbiguousListings().mock(MockGateway(), cast("Any", None), lambda _: Answer(rows))
    assert [row["conid"] for row in shown.value] == [2, 3, 4, 5, 6, 1]


def test_a_search_that_finds_an_error_is_left_as_it_is() -> None:
    error = Answer({"error": "nothing"})
    assert AmbiguousListings().mock(MockGateway(), cast("Any", None), lambda _: error) is error


# unknown-account-401 --------------------------------------------------------------------------------------------------


def test_an_account_that_is_not_yours_is_refused_without_a_word_and_all_else_with_words() -> None:
    mock = showing("unknown-account-401")
    assert said(ask(mock, "GET", "/portfolio/U9999999/positions/0")) == (401, None)
    status, body = said(ask(mock, "GET", f"/portfolio/{mock.area(Accounts).selected}/positions/first"))
    assert (status, body["error"]) == (400, "Bad Request: pageId must be a numeric value: first")
    mock.lose_session("login")
    status, body = said(ask(mock, "POST", "/iserver/auth/ssodh/init", {"publish": True, "compete": True}))
    assert (status, bool(body["error"])) == (401, True)
