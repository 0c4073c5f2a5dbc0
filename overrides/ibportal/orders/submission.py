"""Placing orders and answering what is asked about them, as one dialogue under the lock of the order flow."""

import json
from collections.abc import Sequence
from typing import cast

from ibportal.core import Core
from ibportal.errors import (
    ApiError,
    Declined,
    DuplicateClientOrderId,
    NoGateway,
    NotSent,
    OrderError,
    OrderRejected,
    OutcomeUnknown,
    SubmissionIncomplete,
    Unanswered,
    UnreadableReply,
)
from ibportal.flow import Flow, Release, done, hold
from ibportal.judge import heard
from ibportal.orders.ack import Accepted, Acknowledged, OrderReply, Rejected
from ibportal.orders.book import selectable
from ibportal.orders.group import client_order_id
from ibportal.orders.outcome import once, refuses, unknown, was_answered
from ibportal.orders.pending import Pending
from ibportal.orders.placed import Placed
from ibportal.orders.question import LONGEST_CHAIN, Answers, Question, decide, usable
from ibportal.orders.rules import checked, exact, listed
from ibportal.quirks.bracket_members import BracketMembers
from ibportal.quirks.client_order_id import ClientOrderIds
from ibportal.quirks.order_decline import OrderDecline
from ibportal.quirks.order_question_chain import OrderQuestionChain
from ibportal.quirks.order_question_text import OrderQuestionText
from ibportal.quirks.order_reply_lock import OrderReplyLock
from ibportal.quirks.order_reply_shapes import OrderReplyShapes
from ibportal.session.opening import prime
from ibportal_generated.calls import orders as calls
from ibportal_generated.models.order_ticket import OrderTicket
from ibportal_generated.types import Unset

LOCK = "orders"
"""One dialogue at a time: a second order makes the first one's question void (Q104)."""


def place(
    core: Core, account: str, orders: OrderTicket | Sequence[OrderTicket], *, answers: Answers = None
) -> Flow[Placed]:
    """Place an order, a bracket or a one-cancels-all group, and answer what IBKR asks about it.

    The request is sent once and never repeated, whatever happens. Other orders of this client wait until this one has
    its last word, because they would make its questions void. If `answers` is a function it has to answer at once, and
    must not place orders itself.

    Args:
        account: The account the order is for, such as `U1234567`, not its alias; an advisor may name an allocation
            group or a model instead.
        orders: A ticket, made by the builders of `ibportal.orders` or by hand; or the tickets of one `bracket` or
            `oca`. Unrelated orders are placed one by one: IBKR would take only some of them (Q127).
        answers: How questions are answered: message ids and whether to go on, as in `{"o354": True}`; or a function
            that is given each `Question` and returns whether to go on, or None for not knowing. By default nothing is
            confirmed.

    Returns:
        What was accepted. Accepted is not executed, and may be rejected a moment later: `wait_for_status` tells.

    Raises:
        ValueError: an order that IBKR would refuse or misunderstand; nothing was sent.
        TypeError: arguments in the wrong places, or `answers` that cannot answer; nothing was sent.
        LiveAccount: the account is no paper account and the client was made without `live=True`; nothing was sent.
        Unanswered: something is asked that `answers` does not answer, or the function failed, which is the cause then;
            `answer` goes on.
        Declined: a question was answered with no.
        OrderRejected: the order was refused.
        SubmissionIncomplete: some orders of a group were accepted and some were not.
        OutcomeUnknown: the answer was lost: `reconcile` finds out. Never place the order again before.
    """
    usable(answers, calls.PLACE.name)
    tickets = listed(calls.PLACE.name, account, orders)
    yield from prime(core)
    sent = [complete(core, account, ticket) for ticket in tickets]
    yield from checked(core, account, sent)
    pending = Pending(
        operation=calls.PLACE.name,
        account=account,
        expected=len(sent),
        at=core.clock.now(),
        client_order_ids=tuple(ticket.c_oid for ticket in sent if not isinstance(ticket.c_oid, Unset)),
        named_by_us=all(isinstance(ticket.c_oid, Unset) for ticket in tickets),
    )
    release = yield from locked(core)
    try:
        reply = yield from once(core, calls.place(account, sent), pending)
        return (yield from settled(core, pending.sent_on(core.clock.now()).told(acknowledged(core, reply)), answers))
    finally:
        release()


def answer(core: Core, asked: Unanswered, answers: Answers) -> Flow[Placed]:
    """Go on with an order that waited for an answer.

    Args:
        asked: The error that `place`, `modify` or this method raised; from either client, and from another process.
        answers: As in `place`; `lambda question: True` confirms everything that comes.

    Returns:
        What was accepted.

    Raises:
        Unanswered: there is a question that `answers` does not answer, perhaps another one.
        Declined: a question was answered with no.
        OrderRejected: the order was refused.
        SubmissionIncomplete: some orders of a group were accepted and some were not.
        OutcomeUnknown: the answer was lost, or the question had become void, as it does when another order is sent in
            the session: `reconcile` finds out.
    """
    if not isinstance(cast("object", asked), Unanswered):
        raise TypeError(f"orders.answer: the `Unanswered` error that was raised is wanted, not {asked!r}")
    usable(answers, "orders.answer")
    release = yield from locked(core)
    try:
        return (yield from settled(core, asked.pending, answers))
    finally:
        release()


def reply(core: Core, reply_id: str, confirmed: bool) -> Flow[Acknowledged]:  # noqa: FBT001 - the name of the operation's argument
    """Answer one question by its id, as it stands; `answer` does more, and knows which order it is about.

    Args:
        reply_id: The question's `reply_id`.
        confirmed: True goes on with the order, False discards it.

    Returns:
        What the reply says: orders, refusals, further questions.

    Raises:
        ReplyExpired: the question is void; look what became of the order.
        OutcomeUnknown: the answer was lost, or cannot be read.
    """
    if confirmed is not True and confirmed is not False:
        raise TypeError(f"confirmed: True or False, not {confirmed!r}; the gateway takes nothing else (Q103)")
    release = yield from locked(core)
    try:
        return acknowledged(core, (yield from core.send(calls.reply(reply_id, confirmed))))
    except UnreadableReply as error:
        raise unknown(Pending(calls.REPLY.name, "", 1, core.clock.now()), error) from error
    finally:
        release()


def acknowledged(core: Core, reply: OrderReply) -> Acknowledged:
    """What a reply says."""
    return Acknowledged.of(reply, every_shape=core.copes(OrderReplyShapes.id))


def settled(core: Core, pending: Pending, answers: Answers) -> Flow[Placed]:
    """The end of the dialogue that `pending` has come to; needs the lock."""
    longest = LONGEST_CHAIN if core.copes(OrderQuestionChain.id) else 1
    while pending.questions and not pending.prompts:
        verdicts = _verdicts(core, pending, answers)
        if None in verdicts or len(pending.answered) >= longest:
            break
        question, verdict = pending.questions[0], verdicts[0] is True
        if False in verdicts:
            question, verdict = pending.questions[verdicts.index(False)], False
        pending = yield from _answered(core, pending, question, confirmed=verdict)
    return _concluded(core, pending)


def _verdicts(core: Core, pending: Pending, answers: Answers) -> list[bool | None]:
    """The answer to each question; one that fails must not lose the questions, under which the order waits."""
    suppressed, normalised = frozenset(core.remembered.suppressed), core.copes(OrderQuestionText.id)
    try:
        return [decide(question, answers, suppressed, normalised=normalised) for question in pending.questions]
    except Exception as error:
        raise _unanswered(pending, f"`answers` failed: {type(error).__name__}: {error}.") from error


def complete(core: Core, account: str, ticket: OrderTicket) -> OrderTicket:
    """A copy of `ticket` with what it needs on its way: the account, and a client order id unless it is a child."""
    sent = exact(core, ticket)
    if isinstance(sent.c_oid, Unset) and isinstance(sent.parent_id, Unset) and core.copes(ClientOrderIds.id):
        sent.c_oid = client_order_id()
    if isinstance(sent.acct_id, Unset) and selectable(core, account):
        sent.acct_id = account
    return sent


def locked(core: Core) -> Flow[Release]:
    """The place of the one dialogue there is at a time."""
    if core.copes(OrderReplyLock.id):
        return hold(LOCK)
    return done(lambda: None)


def _answered(core: Core, pending: Pending, question: Question, *, confirmed: bool) -> Flow[Pending]:
    """`pending` after one answer."""
    try:
        said = acknowledged(core, (yield from once(core, calls.reply(question.reply_id, confirmed), pending)))
    except (NotSent, NoGateway) as error:
        raise _unanswered(pending, f"The answer could not be sent: {error}") from error
    except ValueError as error:  # a question without an id: it cannot be answered, and the order has been sent
        raise unknown(pending, error) from error
    except OutcomeUnknown as error:
        if not confirmed and was_answered(error) and core.copes(OrderDecline.id):
            raise _declined(pending, question) from error
        raise
    except OrderRejected as error:
        if not confirmed and core.copes(OrderDecline.id):
            raise _declined(pending, question) from error
        raise _with_accepted(pending.sent_on(core.clock.now()), error) from error
    except ApiError as error:
        # Refused, and not the order: it is somewhere between asked and confirmed.
        raise unknown(pending.sent_on(core.clock.now()), error) from error
    pending = pending.sent_on(core.clock.now())
    if not confirmed and not said.accepted and not said.questions and not said.unread:
        raise _declined(pending, question)
    return pending.answering(question, confirmed=confirmed).told(said)


def _concluded(core: Core, pending: Pending) -> Placed:
    """The result of a dialogue that has come to its end; raises when it has not, or when it is a bad one."""
    if pending.questions or pending.prompts:
        raise _unanswered(pending)
    if pending.unread and not pending.accepted:
        raise unknown(pending, ValueError("the reply has orders that cannot be read."))
    if pending.rejected and not pending.accepted:
        raise _refused(pending)
    if not pending.accepted:
        raise unknown(pending, ValueError("the reply names no order."))
    short = len(pending.accepted) < pending.expected and core.copes(BracketMembers.id)
    if pending.rejected or short:
        raise _incomplete(pending)
    return Placed(_in_order(pending), pending.answered)


def _in_order(pending: Pending) -> tuple[Accepted, ...]:
    """The accepted orders as their client order ids were given; the rows of a reply are in no order."""
    if pending.expected == 1 == len(pending.accepted) == len(pending.client_order_ids):
        return (_named(pending.accepted[0], pending.client_order_ids[0]),)
    places = {name: place for place, name in enumerate(pending.client_order_ids)}
    parents = {each.parent_order_id for each in pending.accepted}
    last = len(places)

    def rank(order: Accepted) -> tuple[int, bool]:
        return places.get(order.client_order_id or "", last), order.order_id not in parents

    return tuple(sorted(pending.accepted, key=rank))


def _named(order: Accepted, name: str) -> Accepted:
    if order.client_order_id:
        return order
    return Accepted(order.order_id, order.status, name, order.parent_order_id, order.warning)


def _unanswered(pending: Pending, why: str = "") -> Unanswered:
    asked = "; ".join(
        [f"{', '.join(each.message_ids) or 'no message id'}: {each.text}" for each in pending.questions]
        + [f"{each.message_id or 'prompt'}: {each.text} ({' / '.join(each.options)})" for each in pending.prompts]
    )
    then = "Answer with `orders.answer(error, answers)`, or give `answers` to begin with."
    if pending.prompts:
        then = "Choose an option with `orders.answer_prompt`, then look with `orders.reconcile(error)`."
    if pending.accepted:
        then = f"{then} Accepted already: {', '.join(each.order_id for each in pending.accepted)}."
    return Unanswered(
        f"{pending.operation}: {why or 'the order waits for an answer.'} Asked: {asked} — {then}",
        operation=pending.operation,
        pending=pending,
    )


def _declined(pending: Pending, question: Question) -> Declined | SubmissionIncomplete:
    """The end of a dialogue by an answer of no; orders of the group may have been accepted before."""
    if pending.accepted:
        return _incomplete(pending, (Rejected(f"answered with no: {question.text}"),))
    return Declined(
        f"{pending.operation}: discarded, because this was answered with no: {question.text}",
        operation=pending.operation,
        question=question,
        client_order_ids=pending.client_order_ids,
    )


def _refused(pending: Pending) -> OrderError | OutcomeUnknown:
    words = "; ".join(dict.fromkeys(each.text for each in pending.rejected))
    said, _ = heard(pending.operation, words) or (OrderRejected, "")
    if not refuses(said, 200):
        return unknown(pending, ValueError(words))
    kind: type[OrderError] = OrderRejected
    then = "The order does not exist; put right what the gateway says and place it anew, with another client order id."
    if pending.order_id is not None:
        then = f"Order {pending.order_id} is as it was."
    elif said is DuplicateClientOrderId:
        if pending.named_by_us:
            return unknown(pending, ValueError(words))  # nobody else can have used that name
        kind = DuplicateClientOrderId
        then = "An order with that client order id exists, perhaps this very one: look with `orders.reconcile`."
    return kind(
        f"{pending.operation}: rejected: {words} — {then}",
        operation=pending.operation,
        status=200,
        words=words,
        body=json.dumps([{"text": each.text, "local_order_id": each.client_order_id} for each in pending.rejected]),
    )


def _incomplete(pending: Pending, further: tuple[Rejected, ...] = ()) -> SubmissionIncomplete:
    rejected = (*pending.rejected, *further)
    why = "; ".join(each.text for each in rejected) or "the others were not mentioned"
    return SubmissionIncomplete(
        f"{pending.operation}: of {pending.expected} orders sent together {len(pending.accepted)} were accepted "
        f"({', '.join(each.order_id for each in pending.accepted)}): {why} — Those may be live: cancel them, or "
        "complete the group.",
        operation=pending.operation,
        account=pending.account,
        accepted=_in_order(pending),
        rejected=rejected,
        client_order_ids=pending.client_order_ids,
        at=pending.at,
    )


def _with_accepted(pending: Pending, error: OrderRejected) -> OrderRejected | SubmissionIncomplete:
    """A refusal, or half of one when other orders of the group were accepted before."""
    return _incomplete(pending, (Rejected(error.words),)) if pending.accepted else error
