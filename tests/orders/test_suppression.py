"""Suppressed questions are not asked, in this session and the next."""

from typing import TYPE_CHECKING

import pytest

from ibportal.core import Core
from ibportal.errors import Unanswered
from ibportal.flow import Flow
from ibportal.mock import MockGateway
from ibportal.mock.book import Book
from ibportal.orders import limit
from ibportal.orders.placed import Placed
from ibportal.orders.submission import place
from ibportal.orders.suppression import reset_suppression, suppress
from ibportal.session.opening import ensure

if TYPE_CHECKING:
    from tests.orders.conftest import Run

AAPL = 265598


def test_a_suppressed_question_is_not_asked(run: "Run", mock: MockGateway) -> None:
    mock.will_ask("o354")

    def scenario(core: Core, account: str) -> Flow[tuple[frozenset[str], Placed]]:
        known = yield from suppress(core, ["o354", "o354"])
        return known, (yield from place(core, account, limit("BUY", 10, AAPL, "245.00")))

    known, placed = run(scenario)
    assert known == {"o354"}
    assert placed.answered == ()


def test_suppression_outlives_the_session(run: "Run", mock: MockGateway) -> None:
    def scenario(core: Core, account: str) -> Flow[set[str]]:
        yield from suppress(core, ["o354"])
        mock.lose_session()
        assert not mock.area(Book).suppressed
        yield from ensure(core)
        del account
        return mock.area(Book).suppressed

    assert run(scenario) == {"o354"}


def test_resetting_forgets(run: "Run", mock: MockGateway) -> None:
    def scenario(core: Core, account: str) -> Flow[Placed]:
        yield from suppress(core, ["o354"])
        yield from reset_suppression(core)
        mock.area(Book).suppressed |= {"o163"}
        mock.will_ask("o354")
        return (yield from place(core, account, limit("BUY", 10, AAPL, "245.00")))

    with pytest.raises(Unanswered):
        run(scenario)


@pytest.mark.parametrize("ids", [[], [f"o{each}" for each in range(52)]])
def test_as_many_as_the_gateway_takes(run: "Run", mock: MockGateway, ids: list[str]) -> None:
    with pytest.raises(ValueError, match="1 to 51"):
        run(lambda core, _: suppress(core, ids))
    assert not mock.log.of("orders.suppress")


def test_an_id_nobody_knows_warns(run: "Run") -> None:
    with pytest.warns(UserWarning, match="ZZZZZ"):
        assert run(lambda core, _: suppress(core, ["ZZZZZ"])) == {"ZZZZZ"}


def test_one_id_may_be_given_alone(run: "Run") -> None:
    assert run(lambda core, _: suppress(core, "o163")) == {"o163"}
