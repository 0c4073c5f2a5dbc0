"""A submission on its way: what was sent, what was answered so far, what is still asked."""

import datetime as dt
from dataclasses import dataclass, replace
from typing import Self

from ibportal.orders.ack import Accepted, Acknowledged, Rejected
from ibportal.orders.question import Prompt, Question


@dataclass(frozen=True, slots=True)
class Answered:
    """A question and what it was answered with."""

    question: Question
    confirmed: bool


@dataclass(frozen=True, slots=True)
class Pending:
    """Orders sent together, or the change of one, between the first request and the last word."""

    operation: str
    """`orders.place` or `orders.modify`."""
    account: str
    expected: int
    """How many orders were sent."""
    at: dt.datetime
    """When the last request that may have made them orders was on its way: the first one, or an answer."""
    client_order_ids: tuple[str, ...] = ()
    order_id: str | None = None
    """IBKR's id of the order that is changed."""
    named_by_us: bool = False
    """Whether the client order ids were made up here: then nobody else can have used them."""
    accepted: tuple[Accepted, ...] = ()
    rejected: tuple[Rejected, ...] = ()
    questions: tuple[Question, ...] = ()
    prompts: tuple[Prompt, ...] = ()
    answered: tuple[Answered, ...] = ()
    unread: bool = False
    """Whether a reply had rows that could not be read: orders may be among them."""

    def told(self, said: Acknowledged) -> Self:
        """With everything that one more reply says."""
        accepted = {each.order_id: each for each in (*self.accepted, *said.accepted)}
        return replace(
            self,
            accepted=tuple(accepted.values()),
            rejected=(*self.rejected, *said.rejected),
            questions=(*self.questions, *said.questions),
            prompts=(*self.prompts, *said.prompts),
            unread=self.unread or said.unread,
        )

    def sent_on(self, at: dt.datetime) -> Self:
        """As it is when a request about it is on its way, or was answered."""
        return replace(self, at=at)

    def answering(self, question: Question, *, confirmed: bool) -> Self:
        """With `question` answered."""
        return replace(
            self,
            questions=tuple(each for each in self.questions if each is not question),
            answered=(*self.answered, Answered(question, confirmed)),
        )
