"""Exercising an option: what is told, what may be answered, and that each answer is sent once."""

import asyncio
import json
from collections.abc import Iterator
from decimal import Decimal

import pytest

from ibportal import AsyncClient, Client
from ibportal.errors import LiveAccount, StreamClosed
from ibportal.mock import MockGateway
from ibportal.stream.subjects.exercise import Exercise
from ibportal_generated.models.exercise_content import ExerciseContent
from ibportal_generated.models.exercise_prompt import ExercisePrompt

CALL = 803768200
"""An option that the mock gateway's account has two of."""


@pytest.fixture
def mock() -> MockGateway:
    return MockGateway()


@pytest.fixture
def ib(mock: MockGateway) -> Iterator[Client]:
    with Client(transport=mock.transport(), clock=mock.clock, keep_alive=False) as ib:
        yield ib


@pytest.fixture
def exercise(ib: Client) -> Iterator[Exercise]:
    with ib.stream.exercise(CALL) as exercise:
        yield exercise


def opened(exercise: Exercise) -> ExerciseContent:
    """The second message, with the warning in it."""
    exercise.get(10)
    step = exercise.get(10)
    assert isinstance(step, ExerciseContent)
    return step


def answers(mock: MockGateway) -> list[str]:
    """What was answered, as it was sent."""
    return [heard.text for heard in mock.streams.heard if heard.text.startswith("inp+")]


def test_a_later_message_adds_to_what_is_known(exercise: Exercise) -> None:
    first, second = exercise.get(10), exercise.get(10)
    assert isinstance(first, ExerciseContent)
    assert isinstance(second, ExerciseContent)
    assert (first.id, first.position, first.warning or None) == (5, 2.0, None)
    assert (second.id, second.position, second.deadline) == (5, 2.0, "16:25")
    assert "in the money" in str(second.warning)


def test_an_exercise_is_submitted_confirmed_and_seen_among_the_orders(mock: MockGateway, ib: Client) -> None:
    account = ib.accounts.tradable()[0]
    with ib.stream.orders() as orders, ib.stream.exercise(CALL) as exercise:
        opened(exercise)
        exercise.submit(1, final=True)
        prompt = exercise.get(10)
        assert isinstance(prompt, ExercisePrompt)
        assert (prompt.id, prompt.title) == (7, "Warning")
        exercise.answer(prompt, "continue")
        order = orders.get(10).order
        assert (order.side, order.quantity, order.conid) == ("EXER", Decimal(1), CALL)
    submitted, confirmed = (json.loads(text.removeprefix("inp+exercise+")) for text in answers(mock))
    choice = {"allowed": "not_shown", "make_final": True, "value": 1}
    assert submitted == {"action": "user_input", "data": {"id": "5", "user_action": "submit", "exercise": choice}}
    assert confirmed == {"action": "user_input", "data": {"id": "7", "user_action": "continue"}}
    held = {row.conid: row.position for row in ib.portfolio.positions(account, fresh=True)}
    assert held[CALL] == 1


def test_it_is_submitted_once(mock: MockGateway, exercise: Exercise) -> None:
    opened(exercise)
    exercise.submit(1, final=True)
    with pytest.raises(ValueError, match="5 is not open"):
        exercise.submit(1, final=True)
    prompt = exercise.get(10)
    assert isinstance(prompt, ExercisePrompt)
    with pytest.raises(ValueError, match="'maybe' is no answer to it: continue, cancel are"):
        exercise.answer(prompt, "maybe")
    exercise.answer(prompt, "cancel")
    with pytest.raises(ValueError, match="7 is not open"):
        exercise.answer(prompt, "continue")
    assert sum("submit" in text for text in answers(mock)) == 1


def test_nothing_is_submitted_before_the_option_is_known(mock: MockGateway, ib: Client) -> None:
    with (
        mock.lock,  # so that the gateway says nothing meanwhile
        ib.stream.exercise(CALL) as exercise,
        pytest.raises(ValueError, match="take the first message"),
    ):
        exercise.submit(1, final=True)
    assert answers(mock) == []


def test_more_than_is_held_is_not_submitted(mock: MockGateway, exercise: Exercise) -> None:
    opened(exercise)
    for quantity in (0, 3):
        with pytest.raises(ValueError, match=f"{quantity} cannot be exercised: 2.0 are held"):
            exercise.submit(quantity, final=True)
    assert answers(mock) == []


def test_nothing_is_exercised_on_a_live_account_unless_the_client_may() -> None:
    mock = MockGateway(profile="live")
    with (
        Client(transport=mock.transport(), clock=mock.clock, keep_alive=False) as ib,
        ib.stream.exercise(CALL) as exercise,
    ):
        opened(exercise)
        with pytest.raises(LiveAccount, match="takes `Client\\(live=True\\)`"):
            exercise.submit(1, final=True)
    assert answers(mock) == []


def test_after_the_connection_was_lost_it_begins_anew_and_nothing_is_repeated(
    mock: MockGateway, exercise: Exercise
) -> None:
    opened(exercise)
    exercise.submit(1, final=True)
    prompt = exercise.get(10)
    assert isinstance(prompt, ExercisePrompt)
    mock.streams.drop()
    again = opened(exercise)
    assert exercise.gaps
    assert isinstance(again.id, int)
    with pytest.raises(ValueError, match="7 is not open"):
        exercise.answer(prompt, "continue")
    assert len(answers(mock)) == 1


def test_what_is_closed_answers_nothing(mock: MockGateway, ib: Client) -> None:
    exercise = ib.stream.exercise(CALL)
    opened(exercise)
    exercise.close()
    exercise.close()
    ib.close()
    with pytest.raises(StreamClosed, match="no connection"):
        exercise.submit(1, final=True)
    assert answers(mock) == []


def test_an_asynchronous_client_has_the_same() -> None:
    async def run(mock: MockGateway) -> None:
        async with (
            AsyncClient(transport=mock.transport(), clock=mock.clock, keep_alive=False) as ib,
            ib.stream.exercise(CALL) as exercise,
        ):
            await exercise.get(10)
            exercise.submit(2, final=False)
            async for step in exercise:
                if isinstance(step, ExercisePrompt):
                    exercise.answer(step, "continue")
                    break
            exercise.close()
            exercise.close()
        assert len(asyncio.all_tasks()) == 1

    mock = MockGateway()
    asyncio.run(run(mock))
    assert len(answers(mock)) == 2
