"""The limits as the mock gateway enforces them."""

import pytest

from ibportal.mock import MockGateway, Reply, Request
from ibportal.mock.pace import Pace

ACCOUNTS = "/v1/api/iserver/accounts"
TICKLE = "/v1/api/tickle"
HISTORY = "/v1/api/iserver/marketdata/history"


def ask(mock: MockGateway, path: str = ACCOUNTS, query: str = "") -> Reply:
    return mock.answer(Request("GET", path, query, (("User-Agent", "test"),)))


def header(reply: Reply, name: str) -> str | None:
    return dict(reply.headers).get(name)


def test_the_eleventh_request_in_a_second_is_refused_and_everything_after_it() -> None:
    mock = MockGateway(pacing=True)
    assert [ask(mock).status for _ in range(12)] == [200] * 10 + [429] * 2
    mock.clock.advance(minutes=14)
    for path in (ACCOUNTS, TICKLE, "/v1/api/portfolio/accounts"):
        assert ask(mock, path).status == 429
    mock.clock.advance(minutes=1)
    assert ask(mock).status != 429


@pytest.mark.parametrize(("without", "told"), [((), "900"), (("retry-after",), None)])
def test_a_refusal_says_how_long_or_does_not(without: tuple[str, ...], told: str | None) -> None:
    mock = MockGateway(pacing=True, without=without)
    refused = [ask(mock) for _ in range(11)][-1]
    assert (refused.status, header(refused, "Retry-After")) == (429, told)


def test_without_a_penalty_box_the_next_second_is_free() -> None:
    mock = MockGateway(pacing=True, without={"penalty-box"})
    assert [ask(mock).status for _ in range(11)][-1] == 429
    mock.clock.advance(1)
    assert ask(mock).status == 200


def test_ten_a_second_are_never_refused() -> None:
    mock = MockGateway(pacing=True)
    for _ in range(50):
        assert ask(mock).status == 200
        mock.clock.advance(0.1)
    assert [*mock.area(Pace).breaches] == []


def test_an_operation_with_a_limit_of_its_own() -> None:
    mock = MockGateway(pacing=True)
    assert ask(mock, "/v1/api/portfolio/accounts").status == 200
    mock.clock.advance(4.9)
    assert ask(mock, "/v1/api/portfolio/accounts").status == 429
    assert [*mock.area(Pace).breaches] == ["portfolio.accounts: portfolio.accounts"]


def test_a_sixth_history_in_flight_is_refused() -> None:
    mock = MockGateway(pacing=True)
    ask(mock, ACCOUNTS)  # histories come after it
    query = "conid=265598&period=1d&bar=1min"
    assert [ask(mock, HISTORY, query).status for _ in range(6)] == [200] * 5 + [429]
    assert [*mock.area(Pace).breaches] == ["market_data.history: in flight"]


def test_histories_one_after_another_are_not_refused() -> None:
    mock = MockGateway(pacing=True)
    ask(mock, ACCOUNTS)
    for _ in range(8):
        reply = ask(mock, HISTORY, "conid=265598&period=1d&bar=1min")
        assert reply.status == 200
        mock.clock.advance(reply.delay)


def test_by_default_breaches_are_answered_and_written_down() -> None:
    mock = MockGateway()
    assert {ask(mock).status for _ in range(12)} == {200}
    assert [*mock.area(Pace).breaches] == ["accounts.list: everything"] * 2
