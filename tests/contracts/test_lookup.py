"""Finding instruments at the mock gateway: what is found, what is ambiguous, and what is refused unsent."""

import asyncio
import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from ibportal.contracts.chain import Progress
from ibportal.errors import AmbiguousContract, NoData, UnknownContract
from ibportal.mock import MockGateway

Ask = Callable[[Any], Any]
Run = Callable[[MockGateway, Ask], Any]


def synchronously(mock: MockGateway, ask: Ask) -> Any:
    with mock.client() as ib:
        return ask(ib)


def asynchronously(mock: MockGateway, ask: Ask) -> Any:
    async def awaited() -> Any:
        async with mock.async_client() as ib:
            return await ask(ib)

    return asyncio.run(awaited())


@pytest.fixture(params=[synchronously, asynchronously])
def run(request: pytest.FixtureRequest) -> Run:
    found: Run = request.param
    return found


def test_the_listing_on_an_exchange_is_found(run: Run) -> None:
    found = run(MockGateway(), lambda ib: ib.contracts.resolve("AAPL", exchange="NASDAQ"))
    assert (found.conid, found.symbol, found.exchange) == (265598, "AAPL", "NASDAQ")
    assert found.smart
    assert "APR26" in found.months


def test_an_exchange_where_it_is_not_listed_is_named_with_those_where_it_is(run: Run) -> None:
    with pytest.raises(UnknownContract, match=r"no STK AAPL on NYSE; listed are: .*NASDAQ"):
        run(MockGateway(), lambda ib: ib.contracts.resolve("AAPL", exchange="NYSE"))


def test_what_cannot_be_told_apart_is_listed(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    from ibportal.contracts.match import Match

    monkeypatch.setattr(Match, "smart", property(lambda _: True))
    with pytest.raises(AmbiguousContract) as caught:
        run(MockGateway(), lambda ib: ib.contracts.resolve("AAPL"))
    assert len(caught.value.candidates) > 1


def test_a_resolved_symbol_is_asked_for_once(run: Run) -> None:
    mock = MockGateway()
    with mock.client() as ib:
        assert ib.contracts.resolve("IBM") is ib.contracts.resolve("IBM")
    assert len(mock.log.of("contracts.search")) == 1
    del run


def test_unknown_symbols_are_named(run: Run) -> None:
    found = run(MockGateway(), lambda ib: ib.contracts.stocks(["aapl", "nosuch"]))
    assert found.unknown == ("NOSUCH",)
    assert any(listing.conid == 265598 for company in found["aapl"] for listing in company.contracts)


def test_futures_come_nearest_first(run: Run) -> None:
    found = run(MockGateway(), lambda ib: ib.contracts.futures("ES"))["ES"]
    days = [row.expiration_date for row in found]
    assert days == sorted(days)
    assert len(days) > 1


def test_the_issuers_of_bonds_lead_to_their_bonds(run: Run) -> None:
    mock = MockGateway()
    issuers = run(mock, lambda ib: ib.contracts.bond_issuers("AAPL"))
    assert issuers
    bonds = run(mock, lambda ib: ib.contracts.bonds(issuers[0].id))
    assert bonds
    assert {bond.sec_type for bond in bonds} == {"BOND"}


def test_one_instrument_is_a_list_of_one(run: Run) -> None:
    [found] = run(MockGateway(), lambda ib: ib.contracts.info(265598))
    assert (found.symbol, found.right, found.strike, found.maturity) == ("AAPL", None, None, None)


def test_a_chain_holds_what_was_asked_for_and_each_contract_once(run: Run) -> None:
    seen = list[Progress]()
    chain = run(
        MockGateway(),
        lambda ib: ib.contracts.option_chain(
            "AAPL",
            month="2026-04",
            strike=(Decimal(245), 255),
            right="C",
            progress=seen.append,
        ),
    )
    assert len({row.conid for row in chain}) == len(chain) > 0
    assert {row.right for row in chain} == {"C"}
    assert all(245 <= row.strike <= 255 and row.maturity.month == 4 for row in chain)
    assert chain == sorted(chain, key=lambda row: (row.maturity, row.strike))
    assert seen[-1].done == seen[-1].of == len(seen)


def test_a_chain_ends_where_maturities_are_to_end(run: Run) -> None:
    last = dt.date(2026, 3, 27)
    chain = run(
        MockGateway(), lambda ib: ib.contracts.option_chain("AAPL", maturity=(None, last), strike=(250, 251), right="P")
    )
    assert chain
    assert max(row.maturity for row in chain) <= last


def test_a_month_without_options_names_those_with_them(run: Run) -> None:
    with pytest.raises(ValueError, match=r"no OPT in JAN35; there are: MAR26, APR26"):
        run(MockGateway(), lambda ib: ib.contracts.option_chain("AAPL", month="JAN35"))
    with pytest.raises(NoData, match="there are months: MAR26"):
        run(MockGateway(), lambda ib: ib.contracts.strikes("AAPL", "JAN35"))


@pytest.mark.parametrize(
    ("arguments", "error", "words"),
    [
        ({"right": "PUT"}, ValueError, "it is 'C', 'P', or left out"),
        ({"strike": 170}, TypeError, "a pair of Decimals"),
        ({"strike": (200, 100)}, ValueError, "the lowest comes first"),
        ({"maturity": ("2026-12-01", None)}, TypeError, "a pair of dates"),
        ({"month": "soon"}, ValueError, "'soon' is no month"),
    ],
)
def test_what_means_nothing_is_refused_before_anything_is_asked_of_the_chain(
    run: Run, arguments: dict[str, Any], error: type[Exception], words: str
) -> None:
    mock = MockGateway()
    with pytest.raises(error, match=words):
        run(mock, lambda ib: ib.contracts.option_chain("AAPL", **arguments))
    assert not mock.log.of("contracts.strikes")


def test_an_empty_symbol_is_refused(run: Run) -> None:
    mock = MockGateway()
    with pytest.raises(ValueError, match="the symbol is empty"):
        run(mock, lambda ib: ib.contracts.search(" "))
    with pytest.raises(ValueError, match="no symbol"):
        run(mock, lambda ib: ib.contracts.stocks(""))
    assert not len(mock.log)


def test_definitions_are_asked_for_in_parts_and_once() -> None:
    mock = MockGateway()
    with mock.client() as ib:
        first = ib.contracts.definitions([265598, *range(1, 300)])
        assert first[265598].ticker == "AAPL"
        assert ib.contracts.definitions([265598]) == {265598: first[265598]}
    assert len(mock.log.of("contracts.definitions")) == 2
