"""The last look at an answer before it leaves: whether the contract allows it.

A gateway says the same thing over and over, and what has been found true need not be looked at again: texts are known
by all of their bytes, for the operation and the status that they were found true for.
"""

from typing import Any

from ibportal.mock.contract import Operation
from ibportal.mock.reply import Answer, written

KEPT = 64
"""Texts that are known to be true; the one that has been known longest goes first."""
LONGEST = 131_072
"""Bytes of the longest of them: a page of 100 positions."""


class UntrueAnswer(AssertionError):
    """The mock was about to answer what the contract does not allow: a defect of the mock, or of the contract."""


class Truths:
    """What one gateway has answered that is true."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, int, bytes], bytes] = {}

    def told(self, operation: Operation, answer: Answer) -> Answer:
        """`answer` as text; raises `UntrueAnswer`. What was answered before is the same bytes, held in memory once."""
        if answer.text is not None:
            return answer
        text = written(answer.value)
        key = operation.name, answer.status, text
        known = self._known.get(key)
        if known is None:
            _check(operation, answer.status, answer.value)
            known = text
            if len(text) <= LONGEST:
                self._keep(key)
        return Answer(answer.value, answer.status, known, answer.media, answer.headers, answer.delay, answer.fault)

    def _keep(self, key: tuple[str, int, bytes]) -> None:
        if len(self._known) == KEPT:
            del self._known[next(iter(self._known))]
        self._known[key] = key[2]


def _check(operation: Operation, status: int, value: Any) -> None:
    wrong = next(operation.reply_errors(status, value), None)
    if wrong:
        raise UntrueAnswer(f"{operation.name} was about to answer {status} {value!r}: {wrong}")
