"""The errors of the client, one tree. The *body* of a reply decides which it is: its status is no taxonomy here.

IbportalError
├── NotSent                      nothing was sent
│   ├── PacingError              the wait would be too long; `retry_after`
│   ├── PenaltyBox               a 429 came before: this client keeps still until it is over; `retry_after`
│   └── LiveAccount              an order for a live account from a client that trades on paper only
├── NoAnswer                     no reply
│   ├── NoGateway                nothing listens there: nothing was sent either
│   ├── DeadlinePassed           a read was not answered in time
│   └── OutcomeUnknown           a write may or may not have been carried out: reconcile, never repeat
├── ApiError                     an answer, and it is a refusal (whatever its status says)
│   ├── SessionError             no session that can do this
│   │   ├── NotAuthenticated     nobody is logged in, or the session has ended
│   │   ├── BrokerageSessionRequired   logged in, but without a brokerage session
│   │   ├── CompetingSession     the brokerage session is held elsewhere
│   │   └── AccountsNotPrimed    `accounts.list` has to be called first
│   ├── InvalidRequest           the request is wrong, and will be wrong again
│   ├── InvalidAccount           not an account of this login, or not in this role
│   ├── NotPermitted             this login may not do that, or see that
│   ├── NotFound                 no such thing
│   │   ├── OrderNotFound
│   │   ├── RouteNotFound        no such path: a removed operation, or a wrong base URL
│   │   └── NoData               nothing to show for that contract, period or filter
│   ├── OrderError               an order is not accepted
│   │   ├── OrderRejected
│   │   ├── OrderNotModifiable
│   │   ├── DuplicateClientOrderId
│   │   └── ReplyExpired         the question cannot be answered any more: what became of the order is unknown
│   ├── PacingViolation          429: the penalty box begins
│   ├── Unavailable              may work later
│   │   ├── Maintenance          in some minutes
│   │   └── NotReady             in a second: the gateway is still asking upstream
│   ├── GatewayFault             the gateway or the edge before IBKR refuses, not IBKR
│   │   ├── AddressRefused       the gateway's IP filter
│   │   ├── WrongBaseUrl         not the API: a redirect, another service, another program on that port
│   │   └── EdgeRefused          the content network in front of IBKR
│   └── OAuthError               consumer, keys or token
├── Unanswered                   an order waits for the answer to a question
├── Declined                     an order was discarded: a question about it was answered with no
├── SubmissionIncomplete         of several orders sent together, some were not accepted
├── UnknownContract              no instrument fits
├── AmbiguousContract            several instruments fit; `candidates`
├── StreamError                  a stream cannot go on, or cannot begin
│   ├── StreamClosed             it, or its client, was closed
│   ├── StreamOverflow           its buffer was full, and `overflow="raise"`; `lost`
│   └── TooManyStreams           the gateway serves no more of that kind at a time: nothing was sent
└── UnreadableReply              a success whose body is not what the contract says
    └── EmptyReply               there is no body where one was promised

Arguments no request can be made of raise `TypeError` or `ValueError` before anything is sent.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from ibportal.orders.ack import Accepted, Rejected
    from ibportal.orders.pending import Pending
    from ibportal.orders.question import Prompt, Question


class IbportalError(Exception):
    """Whatever comes between a call and its result; `operation` names the call, as in `orders.place`."""

    def __init__(self, message: str, *, operation: str) -> None:
        super().__init__(message)
        self.operation = operation

    def __reduce__(self) -> tuple[Any, ...]:
        """Errors travel between processes: by default Python rebuilds them from the message alone, and fails."""
        return type(self).__new__, (type(self), *self.args), self.__dict__


class NotSent(IbportalError):
    """Nothing was sent: the client itself held the request back."""


class PacingError(NotSent):
    """The operation's pacing limit is used up, and the wait would be longer than `max_wait`.

    `retry_after` is the number of seconds until it may be sent.
    """

    def __init__(self, message: str, *, operation: str, retry_after: float) -> None:
        super().__init__(message, operation=operation)
        self.retry_after = retry_after


class PenaltyBox(PacingError):
    """A 429 was answered before, and the wait would be longer than `max_wait`.

    IBKR boxes the address, and every further request makes it worse.

    `retry_after` is the number of seconds for which this client keeps still.
    """


class LiveAccount(NotSent):
    """An order for an account that is not a paper account, from a client made without `live=True`."""


class NoAnswer(IbportalError):
    """No reply: the gateway is not running, the connection broke, or a deadline passed."""


class NoGateway(NoAnswer):
    """No connection could be made; nothing was sent."""


class DeadlinePassed(NoAnswer):
    """A request that changes nothing was not answered in time, or not to its end."""


class OutcomeUnknown(NoAnswer):
    """A request that changes something was sent, and its answer was lost: it may have been carried out.

    Never send it again before looking: for an order, `orders.reconcile` finds out what became of it. `client_order_ids`
    are the `cOID`s of the orders it concerns, where there are any, `order_id` is IBKR's id where the request was about
    an order that exists, `account` the account (or group) it was sent for, and `at` when, or when the last question
    about it was answered; aware.
    """

    def __init__(
        self,
        message: str,
        *,
        operation: str,
        client_order_ids: tuple[str, ...] = (),
        account: str | None = None,
        order_id: str | None = None,
        at: "dt.datetime | None" = None,
    ) -> None:
        super().__init__(message, operation=operation)
        self.client_order_ids = client_order_ids
        self.account = account
        self.order_id = order_id
        self.at = at


class ApiError(IbportalError):
    """The gateway refused: an error status, or a body with `error` under a success status.

    `status` is the HTTP status, `words` is what the gateway said, `body` the whole reply as text, `retry_after` what it
    asked to wait, in seconds.
    """

    def __init__(
        self, message: str, *, operation: str, status: int, words: str, body: str, retry_after: float | None = None
    ) -> None:
        super().__init__(message, operation=operation)
        self.status = status
        self.words = words
        self.body = body
        self.retry_after = retry_after


class SessionError(ApiError):
    """There is no session that can do this."""


class NotAuthenticated(SessionError):
    """Nobody is logged in, or the session has ended: somebody has to log in with a browser."""


class BrokerageSessionRequired(SessionError):
    """Somebody is logged in, but there is no brokerage session, which everything under `/iserver` needs."""


class CompetingSession(SessionError):
    """The brokerage session of this user is held elsewhere: in TWS, on a phone, by another gateway."""


class AccountsNotPrimed(SessionError):
    """`accounts.list` has to be called once in a brokerage session before this."""


class InvalidRequest(ApiError):
    """The request is wrong as it stands; sending it again does not help."""


class InvalidAccount(ApiError):
    """Not an account of this login, or one that cannot be used here."""


class NotPermitted(ApiError):
    """This login may not do that: a read-only user, a missing subscription or permission."""


class NotFound(ApiError):
    """There is no such thing."""


class OrderNotFound(NotFound):
    """No such order in this brokerage session."""


class RouteNotFound(NotFound):
    """No such path: an operation that IBKR has removed, or a wrong base URL."""


class NoData(NotFound):
    """There is nothing to show for that contract, period or filter."""


class OrderError(ApiError):
    """An order, a change or an answer was not accepted."""


class OrderRejected(OrderError):
    """The order was refused; it does not exist."""


class OrderNotModifiable(OrderError):
    """The order cannot be changed any more: it was filled, cancelled, or is being cancelled."""


class DuplicateClientOrderId(OrderError):
    """An order with that `cOID` exists already: perhaps this very one. Look before sending another."""


class ReplyExpired(OrderError):
    """The question cannot be answered any more; look what became of the order before sending it again."""


class PacingViolation(ApiError):
    """429: too many requests. IBKR boxes the address for 10 to 15 minutes."""


class Unavailable(ApiError):
    """IBKR cannot do it now; a read may be repeated."""


class Maintenance(Unavailable):
    """A part of IBKR's system is down; minutes, not seconds."""


class NotReady(Unavailable):
    """The gateway is still asking upstream; a second later it may know."""


class GatewayFault(ApiError):
    """The gateway, or the edge before IBKR, refuses; IBKR has not seen the request."""


class AddressRefused(GatewayFault):
    """The gateway's own IP filter (`ips` in its conf.yaml) does not allow this address."""


class WrongBaseUrl(GatewayFault):
    """This is not the API: a redirect (never followed), another service, or another program on the gateway's port."""


class EdgeRefused(GatewayFault):
    """The content network in front of IBKR refused: no User-Agent, no Content-Length, or a blocked address."""


class OAuthError(ApiError):
    """The consumer, its keys or its token are not accepted."""


class Unanswered(IbportalError):
    """An order waits for the answer to a question, and nobody has given one; the order has not been sent on.

    `questions` are what is asked, `prompts` what has to be answered with one of several options instead (with
    `orders.answer_prompt`). `orders.answer(error, answers)` goes on from here, with either client. Be quick: the next
    order of the session makes the question void. `client_order_ids` are those of all orders that were sent together.
    """

    def __init__(self, message: str, *, operation: str, pending: "Pending") -> None:
        super().__init__(message, operation=operation)
        self.pending = pending

    @property
    def questions(self) -> "tuple[Question, ...]":
        """What is asked."""
        return self.pending.questions

    @property
    def prompts(self) -> "tuple[Prompt, ...]":
        """What is to be answered with one of several options."""
        return self.pending.prompts

    @property
    def client_order_ids(self) -> tuple[str, ...]:
        """The `cOID`s of the orders that were sent together."""
        return self.pending.client_order_ids

    @property
    def at(self) -> "dt.datetime":
        """When they were sent, or the last question about them was answered; aware."""
        return self.pending.at


class Declined(IbportalError):
    """An order, or a change of one, was discarded because `question` was answered with no; there is no such order."""

    def __init__(
        self, message: str, *, operation: str, question: "Question", client_order_ids: tuple[str, ...]
    ) -> None:
        super().__init__(message, operation=operation)
        self.question = question
        self.client_order_ids = client_order_ids


class SubmissionIncomplete(IbportalError):
    """Of several orders sent together some were accepted, and may be live, and some were not.

    `accepted` are the orders that exist, `rejected` those that were refused; orders of the group that are in neither
    were not mentioned in the answer. `orders.reconcile(error)` looks for those by their `client_order_ids`. `account`
    is where they were sent, and `at` when, or when the last question about them was answered; aware.
    """

    def __init__(
        self,
        message: str,
        *,
        operation: str,
        account: str | None,
        accepted: "tuple[Accepted, ...]",
        rejected: "tuple[Rejected, ...]",
        client_order_ids: tuple[str, ...],
        at: "dt.datetime | None" = None,
    ) -> None:
        super().__init__(message, operation=operation)
        self.account = account
        self.at = at
        self.accepted = accepted
        self.rejected = rejected
        self.client_order_ids = client_order_ids


class UnknownContract(IbportalError):
    """No instrument fits what was asked for, or a conid is not one."""


class AmbiguousContract(IbportalError):
    """Several instruments fit: `candidates` lists them, for a choice by exchange, kind or conid."""

    def __init__(self, message: str, *, operation: str, candidates: "Sequence[object]" = ()) -> None:
        super().__init__(message, operation=operation)
        self.candidates = tuple(candidates)


class StreamError(IbportalError):
    """A stream cannot go on, or cannot begin."""


class StreamClosed(StreamError):
    """The stream, or its client, was closed: open another one."""


class StreamOverflow(StreamError):
    """The consumer was slower than the messages, and the stream was told to raise then: it is closed now.

    `lost` is the number of messages that came after the buffer was full.
    """

    def __init__(self, message: str, *, operation: str, lost: int) -> None:
        super().__init__(message, operation=operation)
        self.lost = lost


class TooManyStreams(StreamError):
    """The gateway serves no more of that kind at a time; nothing was sent. Close one before opening another."""


class UnreadableReply(IbportalError):
    """A success reply that does not fit the contract: not JSON, or a required field is missing."""

    def __init__(self, message: str, *, operation: str, status: int, body: str) -> None:
        super().__init__(message, operation=operation)
        self.status = status
        self.body = body


class EmptyReply(UnreadableReply):
    """A success without a body where the contract promises one; for some operations that means "there is none"."""
