"""Questions are answered by message id, by words or by a function, and never by guessing."""

from typing import Any

import pytest

from ibportal.orders.question import Answers, Question, decide, meanings, plain
from ibportal_generated.models.order_question import OrderQuestion

FAR = "The following order price exceeds \nthe Percentage constraint of 3%."
CAP = "<h4>Confirm Mandatory Cap Price</h4>IB may set&nbsp;a cap."


def question(*ids: str, messages: tuple[str, ...] = (FAR,)) -> Question:
    return Question("reply", ids, plain(" ".join(messages)), messages)


@pytest.mark.parametrize(
    ("ids", "answers", "verdict"),
    [
        (("o163",), {"o163": True}, True),
        (("o163",), {"o163": False}, False),
        (("o163",), {"o354": True}, None),
        (("o163",), None, None),
        (("o163",), {}, None),
        (("o163", "o354"), {"o163": True}, None),
        (("o163", "o354"), {"o163": True, "o354": True}, True),
        (("o163", "o354"), {"o163": True, "o354": False}, False),
        (("o163", "o354"), {"o354": False}, False),
        ((), {"o163": True}, None),
        ((), {"exceeds the percentage constraint": True}, True),
        (("o999",), {"exceeds the percentage constraint": False}, False),
        ((), {"   ": True}, None),
        ((), {"something else": True}, None),
    ],
)
def test_an_answer_has_to_cover_the_question(ids: tuple[str, ...], answers: Answers, verdict: object) -> None:
    assert decide(question(*ids), answers, frozenset()) is verdict


def test_a_function_may_answer_or_not_know() -> None:
    def by_kind(asked: Question) -> bool | None:
        return True if "o163" in asked.message_ids else None

    assert decide(question("o163"), by_kind, frozenset()) is True
    assert decide(question("o354"), by_kind, frozenset()) is None


def test_words_have_to_cover_every_message_of_a_question() -> None:
    both = question(messages=(FAR, CAP))
    assert decide(both, {"percentage constraint": True}, frozenset()) is None
    assert decide(both, {"percentage constraint": True, "mandatory cap price": True}, frozenset()) is True
    assert decide(both, {"percentage constraint": True, "may set a cap": False}, frozenset()) is False


def test_fewer_message_ids_than_messages_do_not_cover_a_question() -> None:
    both = question("o163", messages=(FAR, CAP))
    words = {"percentage constraint": True, "mandatory cap price": True}
    assert decide(both, {"o163": True}, frozenset()) is None
    assert decide(both, None, frozenset({"o163"})) is None
    assert decide(both, {"o163": True, "percentage constraint": True}, frozenset()) is None
    assert decide(both, {"o163": True, **words}, frozenset()) is True
    assert decide(both, words, frozenset()) is True
    assert decide(both, {"o163": False, **words}, frozenset()) is False


@pytest.mark.parametrize("wrong", ["true", 1, "yes", 0])
def test_an_answer_that_is_no_boolean_is_refused(wrong: Any) -> None:
    with pytest.raises(TypeError, match="True, False or None"):
        decide(question("o163"), lambda _: wrong, frozenset())
    with pytest.raises(TypeError, match="True, False or None"):
        decide(question("o163"), {"o163": wrong}, frozenset())


def test_a_suppressed_question_that_comes_all_the_same_is_confirmed_unless_declined() -> None:
    suppressed = frozenset({"o163"})
    assert decide(question("o163"), None, suppressed) is True
    assert decide(question("o163"), {"o163": False}, suppressed) is False
    assert decide(question("o163", "o354"), None, suppressed) is None
    assert decide(question(), None, suppressed) is None


def test_texts_are_shown_without_tags_entities_and_breaks() -> None:
    assert plain(CAP) == "Confirm Mandatory Cap Price IB may set a cap."
    assert plain(FAR) == "The following order price exceeds the Percentage constraint of 3%."
    assert plain("a < b and c > d") == "a d" or plain("a < b") == "a < b"


def test_a_question_of_a_reply_has_what_it_says() -> None:
    row = OrderQuestion.from_dict(
        {
            "id": "r1",
            "message": [CAP],
            "messageIds": ["o10153"],
            "messageOptions": ["Decline", "Accept and Continue"],
            "isSuppressible": True,
        }
    )
    found = Question.of(row)
    assert (found.reply_id, found.message_ids, found.options) == ("r1", ("o10153",), ("Decline", "Accept and Continue"))
    assert (found.suppressible, found.suppressed) == (True, False)
    assert found.meanings == (meanings()["o10153"],)


def test_a_question_may_come_without_everything_but_id_and_message() -> None:
    found = Question.of(OrderQuestion.from_dict({"id": "r1", "message": ["Sure?"]}))
    assert (found.message_ids, found.options, found.suppressible, found.meanings) == ((), (), None, ())
