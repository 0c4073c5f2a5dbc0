"""What IBKR asks before it sends an order on, and how it is answered."""

import html
import inspect
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Self, cast

from ibportal import facts
from ibportal_generated.models.order_prompt import OrderPrompt
from ibportal_generated.models.order_question import OrderQuestion

Answers = Mapping[str, bool] | Callable[["Question"], bool | None] | None
"""How questions are answered: by message id (or, for questions that come without one, by words of their text), by a
function, or not at all. A question for which there is no answer raises `Unanswered`; nothing is confirmed silently."""

LONGEST_CHAIN = 20
"""Questions answered for one order; three in a row are normal (Q102)."""

_TAG = re.compile(r"<[^<>]*>")
_MESSAGE_ID = re.compile(r"[a-z]\d+")


@dataclass(frozen=True, slots=True)
class Question:
    """One question about an order; until it is answered the order has not been sent on."""

    reply_id: str
    """What it is answered under; void as soon as another order is sent in the session (Q104)."""
    message_ids: tuple[str, ...]
    """Its kinds, such as `o163`; `spec/questions.json` and `meanings` have those that are known. May be fewer than the
    `messages`, or none."""
    text: str
    """What is asked, on one line and without HTML tags (Q106)."""
    messages: tuple[str, ...]
    """The same as it came."""
    options: tuple[str, ...] = ()
    """Labels of the buttons; their order says nothing about which is the yes (Q107)."""
    suppressible: bool | None = None
    suppressed: bool = False

    @property
    def meanings(self) -> tuple[str, ...]:
        """What its kinds mean, as far as that is known."""
        known = meanings()
        return tuple(known[each] for each in self.message_ids if each in known)

    @classmethod
    def of(cls, row: OrderQuestion) -> Self:
        """The question of a reply."""
        return cls(
            row.id,
            tuple(row.message_ids or ()),
            plain(" ".join(row.message)),
            tuple(row.message),
            tuple(row.message_options or ()),
            row.is_suppressible if isinstance(row.is_suppressible, bool) else None,
            bool(row.is_suppressed),
        )


@dataclass(frozen=True, slots=True)
class Prompt:
    """A refusal that one of several options may turn round: `orders.answer_prompt(order_id, request_id, option)`."""

    order_id: int
    request_id: str
    text: str
    options: tuple[str, ...]
    """One of them, word for word, is the answer."""
    message_id: str | None

    @classmethod
    def of(cls, row: OrderPrompt) -> Self:
        """The prompt of a reply."""
        return cls(row.order_id, row.req_id, plain(row.text), tuple(row.options), row.message_id or None)


def decide(question: Question, answers: Answers, suppressed: frozenset[str], *, normalised: bool = True) -> bool | None:
    """The answer to `question`, or None where there is none.

    Of a mapping, every kind of the question has to be answered: it is confirmed when all are true and declined when one
    is false. Keys that are no message ids are words of the text, for questions whose kinds say nothing, or do not say
    all: one with fewer message ids than messages is confirmed when words of every message are.

    Args:
        question: What is asked.
        answers: What `place` was given.
        suppressed: Message ids the user has suppressed: such a question is confirmed, should it come all the same.
        normalised: Whether words are compared without regard to line breaks, tags and case (Q106).

    Raises:
        TypeError: an answer is neither a boolean nor None; the gateway takes nothing else (Q103).
    """
    verdict: bool | None = None
    if callable(answers):
        verdict = _boolean(answers(question))
    elif answers is not None:
        verdict = _looked_up(question, answers, normalised)
    if verdict is None and _is_named(question) and suppressed.issuperset(question.message_ids):
        return True
    return verdict


def usable(answers: Answers, operation: str) -> None:
    """See whether `answers` can answer anything, before there is anything to answer.

    Raises:
        TypeError: what is wrong with them; nothing was sent.
    """
    given = cast("object", answers)  # whatever the annotation says
    if given is None:
        return
    if isinstance(given, Mapping):
        for key, answer in cast("Mapping[object, object]", given).items():
            if not isinstance(key, str):
                raise TypeError(f"{operation}: answers: the keys are message ids such as 'o354', not {key!r}")
            _boolean(answer)
        return
    if not callable(given):
        raise TypeError(
            f"{operation}: answers: {{'o354': True}} or a function of the question is wanted, not {given!r}; "
            "`lambda question: True` confirms everything"
        )
    if inspect.iscoroutinefunction(given) or inspect.iscoroutinefunction(type(given).__call__):
        raise TypeError(
            f"{operation}: answers: a plain function is wanted, not the async {given!r}; to await something, leave "
            "`answers` out, catch `Unanswered` and go on with `orders.answer`"
        )


def plain(text: str) -> str:
    """Text as people read it: no HTML tags or entities, single blanks (Q106)."""
    return " ".join(html.unescape(_TAG.sub(" ", text)).split())


@cache
def meanings() -> dict[str, str]:
    """Message ids and what they mean, from `spec/questions.json`."""
    return {row["id"]: row["meaning"] for row in facts.load("questions.json")["questions"]}


def _looked_up(question: Question, answers: Mapping[str, bool], normalised: bool) -> bool | None:  # noqa: FBT001 - private
    by_id = [_boolean(answers.get(each)) for each in question.message_ids]
    verdicts = by_id
    if not _is_named(question) or all(each is None for each in by_id):
        verdicts = [_by_words(message, answers, normalised) for message in question.messages]
    if False in by_id or False in verdicts:
        return False
    return True if verdicts and None not in verdicts else None


def _is_named(question: Question) -> bool:
    """Whether each message has its id; where ids are missing, nobody knows which message those that came are about."""
    return len(question.message_ids) >= max(1, len(question.messages))


def _by_words(message: str, answers: Mapping[str, bool], normalised: bool) -> bool | None:  # noqa: FBT001 - private
    """The answer whose key is among the words of `message`; a message id is no word."""
    text = plain(message).casefold() if normalised else message
    found = {
        _boolean(answer)
        for words, answer in answers.items()
        if words.strip()
        and not _MESSAGE_ID.fullmatch(words)
        and (plain(words).casefold() if normalised else words) in text
    }
    return False if False in found else (True if True in found else None)


def _boolean(answer: object) -> bool | None:
    if answer is None or isinstance(answer, bool):
        return answer
    if inspect.iscoroutine(answer):
        answer.close()  # nobody awaits it
    raise TypeError(f"an answer to a question is True, False or None, not {answer!r}")
