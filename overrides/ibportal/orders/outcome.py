"""Sending what changes something: once, and telling a refusal from an answer that says nothing of what was done.

An order, an answer to a question, a change or a cancellation is never repeated (Q137). A lost answer, an answer nobody
can read, a server error and the end of the session all leave it open what happened upstream: they are `OutcomeUnknown`,
which `reconcile` resolves. Only what says in so many words that the request was refused is a refusal.
"""

from typing import TYPE_CHECKING, Generic, TypeVar

from ibportal.core import Core
from ibportal.errors import (
    AccountsNotPrimed,
    AddressRefused,
    ApiError,
    BrokerageSessionRequired,
    CompetingSession,
    DuplicateClientOrderId,
    EdgeRefused,
    IbportalError,
    InvalidAccount,
    InvalidRequest,
    NoGateway,
    NotPermitted,
    OAuthError,
    OrderNotFound,
    OrderNotModifiable,
    OrderRejected,
    OutcomeUnknown,
    PacingViolation,
    RouteNotFound,
    WrongBaseUrl,
)
from ibportal.flow import Flow, Send
from ibportal.orders.pending import Pending
from ibportal.quirks.server_error_on_write import ServerErrorOnWrite
from ibportal_generated._call import Call

if TYPE_CHECKING:
    import datetime as dt

T = TypeVar("T")

_WHATEVER_THE_STATUS = (
    AccountsNotPrimed,
    AddressRefused,
    BrokerageSessionRequired,
    CompetingSession,
    DuplicateClientOrderId,
    InvalidAccount,
    InvalidRequest,
    NotPermitted,
    OAuthError,
    OrderNotFound,
    OrderNotModifiable,
    PacingViolation,
    RouteNotFound,
    WrongBaseUrl,
)
"""Refusals by what is said: the gateway's words for them leave no doubt that nothing was done."""
_UNLESS_SERVER_ERROR = (EdgeRefused, OrderRejected)
"""Refusals by what is said, or by the want of anything better; a server error (5xx) leaves them in doubt."""


def is_refusal(error: ApiError, *, doubt_server_errors: bool = True) -> bool:
    """Whether `error` says for certain that nothing was done.

    An expired question does not, nor does the end of the session: the order may have gone on before.
    """
    return refuses(type(error), error.status if doubt_server_errors else 0)


def refuses(kind: type[ApiError], status: int) -> bool:
    """Whether an error of that kind, and with that status, says for certain that nothing was done."""
    return issubclass(kind, _WHATEVER_THE_STATUS) or (issubclass(kind, _UNLESS_SERVER_ERROR) and status < 500)


def once(core: Core, call: Call[T], pending: Pending) -> Flow[T]:
    """The result of `call`, which is sent once.

    Whatever goes wrong before the request is handed to the transport comes through as it is: nothing was sent.

    Raises:
        ApiError: it was refused.
        OutcomeUnknown: it may have been carried out.
    """
    watched = _Watched(core, call)
    try:
        return (yield from watched)
    except IbportalError as error:
        # What another request of the way there has met says nothing of ours, once ours is sent.
        ours = error.operation == call.operation.name
        if watched.at is None or (ours and _says_that_nothing_was_done(core, error, pending)):
            raise
        raise unknown(pending.sent_on(watched.at), error) from error
    except Exception as error:
        if watched.at is None:
            raise
        raise unknown(pending.sent_on(watched.at), error) from error
    except BaseException as error:  # cancelled or interrupted with the request on its way
        if watched.at is not None or pending.questions:
            error.add_note(_advice(pending))
        raise


def _says_that_nothing_was_done(core: Core, error: IbportalError, pending: Pending) -> bool:
    if isinstance(error, DuplicateClientOrderId) and pending.named_by_us:
        return False  # nobody else can have used that name: the gateway has seen this very order before
    doubtful = core.copes(ServerErrorOnWrite.id)
    return isinstance(error, NoGateway) or (
        isinstance(error, ApiError) and is_refusal(error, doubt_server_errors=doubtful)
    )


class _Watched(Generic[T]):
    """The flow of a call, which remembers when its request was handed to the transport."""

    def __init__(self, core: Core, call: Call[T]) -> None:
        self.at: dt.datetime | None = None
        """None while nothing was sent: a request waits for its turn, and for room, before."""
        self._flow = core.send(call)
        self._clock = core.clock
        self._method = call.operation.method
        self._path = str(call.request["url"])

    def __iter__(self) -> Flow[T]:
        try:
            effect = next(self._flow)
            while True:
                if isinstance(effect, Send) and self._is_ours(effect):
                    self.at = self._clock.now()
                try:
                    outcome = yield effect
                except BaseException as error:  # noqa: BLE001 - it belongs to the watched flow
                    effect = self._flow.throw(error)
                else:
                    effect = self._flow.send(outcome)
        except StopIteration as stop:
            result: T = stop.value
            return result

    def _is_ours(self, effect: Send) -> bool:
        return effect.request["method"].upper() == self._method and str(effect.request["url"]).endswith(self._path)


def unknown(pending: Pending, cause: BaseException) -> OutcomeUnknown:
    """The error for a submission of which nobody knows what became."""
    what = str(cause).removeprefix(f"{pending.operation}: ").rstrip(".") or type(cause).__name__
    return OutcomeUnknown(
        f"{pending.operation}: {what}. {_advice(pending)}",
        operation=pending.operation,
        client_order_ids=pending.client_order_ids,
        account=pending.account,
        order_id=pending.order_id,
        at=pending.at,
    )


def was_answered(error: OutcomeUnknown) -> bool:
    """Whether there was an answer, which said nothing of what became of the request; otherwise it was lost."""
    cause = error.__cause__
    return isinstance(cause, ApiError) or (isinstance(cause, OutcomeUnknown) and cause.__cause__ is None)


def _advice(pending: Pending) -> str:
    if pending.order_id is not None:
        return f"The request about order {pending.order_id} may have been carried out: `orders.reconcile` looks."
    if not pending.client_order_ids:
        return "It may have been carried out: `orders.live` shows."
    names = ", ".join(pending.client_order_ids)
    return f"The order may exist, under client order id {names}: never send it again before `orders.reconcile` looked."
