"""What a test tells the mock gateway to do. The functions here are methods of `MockGateway`."""

import datetime as dt
import difflib
from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, Any, Concatenate, Literal, ParamSpec, TypeVar

from ibportal.client import AsyncClient, Client
from ibportal.mock.faults import Penalty, refused
from ibportal.mock.questions import known
from ibportal.mock.reply import HTML, JSON, Answer, Fault
from ibportal.mock.script import Failure, Script
from ibportal.mock.session import Session, end_brokerage, end_login
from ibportal.mock.session import log_in as logged_in

if TYPE_CHECKING:
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.transport import MockTransport

P = ParamSpec("P")
T = TypeVar("T")


def held(control: Callable[Concatenate["MockGateway", P], T]) -> Callable[Concatenate["MockGateway", P], T]:
    """`control` between two requests, not in the middle of one: a server answers in a thread of its own."""

    @wraps(control)
    def waiting(gateway: "MockGateway", /, *args: P.args, **kwargs: P.kwargs) -> T:
        with gateway.lock:
            return control(gateway, *args, **kwargs)

    return waiting


def transport(gateway: "MockGateway") -> "MockTransport":
    """An httpx transport for either client, or for any `httpx.Client`: `Client(transport=mock.transport())`."""
    from ibportal.mock.transport import MockTransport

    return MockTransport(gateway)


def client(gateway: "MockGateway", **options: Any) -> Client:
    """A client of this gateway, on its clock; `options` are those of `Client`."""
    return Client(transport=transport(gateway), clock=gateway.clock, **options)


def async_client(gateway: "MockGateway", **options: Any) -> AsyncClient:
    """An asynchronous client of this gateway, on its clock; `options` are those of `AsyncClient`."""
    return AsyncClient(transport=transport(gateway), clock=gateway.clock, **options)


@held
def log_in(gateway: "MockGateway", *, brokerage: bool = True) -> None:
    """Log in as if somebody had used the login page, at once, with a brokerage session or without."""
    logged_in(gateway, brokerage_after=0.0 if brokerage else None)
    gateway.progress()


@held
def lose_session(gateway: "MockGateway", tier: Literal["brokerage", "login"] = "brokerage") -> None:
    """End the brokerage session, or the login and with it both, as if in the middle of the night."""
    if tier not in ("brokerage", "login"):
        raise ValueError(f"no tier called {tier!r}; there are: brokerage, login")
    (end_brokerage if tier == "brokerage" else end_login)(gateway)


@held
def compete_from_elsewhere(gateway: "MockGateway", *, seconds: float = 0.0) -> None:
    """Have another client of the same user take the brokerage session, after `seconds` in which it only competes."""
    gateway.area(Session).taken_at = gateway.clock.monotonic() + seconds
    gateway.progress()


@held
def maintenance(gateway: "MockGateway", *, minutes: float = 8.0) -> None:
    """Take `/iserver` away for a while, as happens at night; the brokerage session is gone afterwards."""
    end_brokerage(gateway)
    gateway.area(Session).away_until = gateway.clock.now() + dt.timedelta(minutes=minutes)


@held
def half_open(gateway: "MockGateway") -> None:
    """Leave the session in the state where all looks well and there are no accounts, until `session.init` (Q035)."""
    gateway.area(Session).half_open = True


@held
def hold_up_init(gateway: "MockGateway", *, waits: int = 0, failures: int = 0) -> None:
    """Have the next calls of `session.init` answer `wait` (Q036), and those after them fail (Q047)."""
    session = gateway.area(Session)
    session.waits, session.failures = waits, failures


@held
def penalty_box(gateway: "MockGateway", *, minutes: float = 15.0, retry_after: bool = True) -> None:
    """Answer everything with 429 for a while, with `Retry-After` or without; 0 minutes lets out."""
    penalty = gateway.area(Penalty)
    penalty.until = gateway.clock.monotonic() + 60 * minutes
    penalty.retry_after = retry_after


@held
def will_ask(gateway: "MockGateway", *questions: str) -> None:
    """Have the next order, change or answer asked these questions, in turn, by message id: `will_ask("o354", "o163")`.

    Called again, it is about the order after that. Raises `ValueError` for an id that is none.
    """
    if not questions:
        raise ValueError("will_ask needs the id of a question, such as o354")
    gateway.area(Script).questions.append(tuple(known(questions)))


@held
def fail_next(
    gateway: "MockGateway",
    operation: str | None = None,
    *,
    status: int | None = None,
    body: Any = None,
    text: str | None = None,
    media: str | None = None,
    example: str | None = None,
    fault: Fault | None = None,
    handled: bool | None = None,
    delay: float = 0.0,
    times: int = 1,
) -> None:
    """Have the next requests go wrong.

        mock.fail_next("orders.place", status=503)
        mock.fail_next("orders.place", fault=Fault.RESET, handled=True)      # placed, and the answer lost
        mock.fail_next("orders.live", status=502, text="<html>…</html>", times=3)
        mock.fail_next(delay=20)                                             # any operation; slow, but right

    Args:
        operation: The operation whose requests these are; any, if left out.
        status: What is answered, with the gateway's words unless `body`, `text` or `example` says otherwise.
        body: The JSON value answered.
        text: The text answered instead of JSON; as HTML unless `media` says otherwise.
        media: The Content-Type, where it is to lie; for instance `text/html` around JSON.
        example: The name of one of the contract's examples to answer with.
        fault: What breaks below HTTP.
        handled: Whether the request is carried out before it goes wrong: False stands for lost on the way there, True
            for lost on the way back. Left out: True where the answer is only slow, mislabelled or cut in half.
        delay: Seconds before the answer.
        times: How many requests.

    Raises:
        ValueError: an operation, example or combination that there is not, with those that there are.
    """
    if operation is not None:
        _check_operation(gateway, operation)
    if times < 1:
        raise ValueError(f"times={times}: at least one request has to fail")
    if (body is not None) + (text is not None) + (example is not None) > 1:
        raise ValueError("body, text and example are three ways to say what is answered: give one")
    if example is not None:
        _check_example(gateway, operation, example, status or 200)
    spoken = status is not None or body is not None or text is not None
    if not (spoken or example is not None or fault or media or delay):
        raise ValueError("nothing goes wrong: give status, body, text, media, example, fault or delay")
    carried_out = (not spoken and example is None and fault in (None, Fault.HALF_BODY)) if handled is None else handled
    if fault is Fault.UNSENT and carried_out:
        raise ValueError("a request that was not sent cannot have been handled: use Fault.RESET with handled=True")
    gateway.area(Script).failures.append(
        Failure(
            operation,
            times,
            carried_out,
            _spoken(status, body, text, media) if spoken else None,
            (example, status or 200) if example is not None else None,
            fault,
            delay,
            media,
        )
    )


def _spoken(status: int | None, body: Any, text: str | None, media: str | None) -> Answer:
    code = 200 if status is None else status
    if text is not None:
        return Answer(status=code, text=text, media=media or HTML)
    return refused(code) if body is None else Answer(body, code, media=media or JSON)


def _check_operation(gateway: "MockGateway", name: str) -> None:
    operations = gateway.contract.operations
    if name not in operations:
        near = difflib.get_close_matches(name, operations, 5) or [
            each for each in operations if each.partition(".")[0] == name.partition(".")[0]
        ]
        raise ValueError(f"no operation called {name!r}; there are: {', '.join(near or sorted(operations))}")


def _check_example(gateway: "MockGateway", operation: str | None, name: str, status: int) -> None:
    if operation is None:
        raise ValueError("an example is one of an operation: say which")
    examples = gateway.contract.operations[operation].examples(status)
    if name not in examples:
        listed = ", ".join(examples) or "none"
        raise ValueError(f"{operation} has no example {name!r} of status {status}; there are: {listed}")
