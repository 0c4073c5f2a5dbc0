"""A gateway held against the contract, by calls that only read.

Every reply is compared with what the contract says of its status, its media type and its body. For each difference it
is told who is at fault: the *contract*, where the gateway answers as it always does and the contract says otherwise;
the *gateway*, where its state is in the way (nobody is logged in, no entitlement, maintenance); the *call*, where the
gateway refuses our arguments. What the contract is at fault for comes with the overlay action that would mend it.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any
from urllib.parse import quote

import httpx

from ibportal import errors, log
from ibportal.client import Client
from ibportal.clock import Clock
from ibportal.mock.contract import Contract
from ibportal.mock.contract import Operation as Described
from ibportal.node import Object, is_array
from ibportal.proof.comparison import Difference, Kind
from ibportal.proof.overlay import actions
from ibportal.proof.plan import Arguments, Found, left_out, reads, requests
from ibportal.proof.pseudonyms import secrets
from ibportal.proof.replies import Replies, decoded, judged, place

_NOT_READY = 423
"""What the gateway says while it still asks upstream; a second later it knows (Q070)."""
_TRIES = 5
_SESSION = ("session.tickle", "session.status")
"""What any gateway answers: who does not know the one, and not the other either, is none. `session.status` alone does
not tell a login that has ended from a brokerage session that has (Q022, Q024)."""
INTERRUPTED = "interrupted"
_OUR_ARGUMENTS = (
    errors.InvalidRequest,
    errors.InvalidAccount,
    errors.NotFound,
    errors.NoData,
    errors.OrderNotFound,
    errors.OrderNotModifiable,
    errors.OrderRejected,
)
"""What the gateway answers to arguments that it does not like, or for which it has nothing."""


class Fault(StrEnum):
    """Who is at fault for a difference."""

    CONTRACT = "contract"
    GATEWAY = "gateway"
    CALL = "call"


class Outcome(StrEnum):
    """What became of one operation."""

    FITS = "fits"
    DIFFERS = "differs"
    """The contract is at fault for something."""
    REFUSED = "refused"
    """Nothing could be said of its success reply: the gateway, or our arguments, were in the way."""
    SKIPPED = "skipped"


@dataclass(frozen=True)
class Finding:
    """One difference, and who is at fault."""

    operation: str
    fault: Fault
    said: str
    """What was seen, in a sentence without data of the account."""
    status: int = 0
    difference: Difference | None = None
    """Where it is; None where the gateway refused."""


@dataclass
class Checked:
    """One operation."""

    name: str
    outcome: Outcome = Outcome.SKIPPED
    sent: int = 0
    """Requests."""
    reason: str = ""
    """Why it was skipped."""
    findings: list[Finding] = field(default_factory=list[Finding])


@dataclass
class Report:
    """What was found at one gateway."""

    operations: list[Checked] = field(default_factory=list[Checked])
    overlay: list[Object] = field(default_factory=list[Object])
    """The actions that would mend the contract."""
    ended: str = ""
    """Why not all was called that could be: nobody is logged in, say; empty if it was."""

    def of(self, outcome: Outcome) -> list[Checked]:
        """The operations with one outcome."""
        return [each for each in self.operations if each.outcome is outcome]

    def verified(self) -> list[Checked]:
        """The operations of which a reply was held against the contract."""
        return [each for each in self.operations if each.outcome in (Outcome.FITS, Outcome.DIFFERS)]

    def is_conclusive(self) -> bool:
        """Whether anything but the session could be verified: without a login, nothing can."""
        return any(not each.name.startswith("session.") for each in self.verified())

    def findings(self, fault: Fault | None = None) -> list[Finding]:
        """All findings, or those that one party is at fault for."""
        return [one for each in self.operations for one in each.findings if fault in (None, one.fault)]


Progress = Callable[[int, int, str], None]
"""Told before each operation: its number, how many there are, and its name."""


def verify(
    client: Client,
    contract: Contract,
    *,
    everything: bool = False,
    progress: Progress | None = None,
    clock: Clock | None = None,
) -> Report:
    """Call what only reads, and hold the replies against `contract`.

    Where the login ends, the gateway goes away, or somebody presses Ctrl-C, the report has what was found until then.

    Args:
        client: Sends the requests: one at a time, within IBKR's limits. Nothing is opened or kept alive by it.
        contract: What the replies are held against.
        everything: Call operations too that may be called once in a quarter of an hour only.
        progress: Told what is being done.
        clock: Time: for pauses, and for the date in the evidence of overlay actions; a mock gateway's in tests.

    Raises:
        NoAnswer: Nobody answers at that address, `NoGateway`, or not in time.
        ApiError, UnreadableReply: What answers there is not the API of a gateway, or lets nobody near it.
    """
    return _Verification(client, contract, clock or Clock()).report(everything, progress)


class _Verification:
    """One pass over the operations of a contract."""

    def __init__(self, client: Client, contract: Contract, clock: Clock) -> None:
        self._client = client
        self._contract = contract
        self._replies = Replies(contract)
        self._clock = clock
        self._found = Found()
        self._ended = ""
        """Why no operation is called any more."""

    def report(self, everything: bool, progress: Progress | None) -> Report:  # noqa: FBT001 - passed on as it came
        """Everything, in order."""
        made = Report()
        operations = reads(self._contract)
        self._said_of_session()
        for number, operation in enumerate(operations, 1):
            try:
                if progress and (not self._ended or number == len(operations)):
                    progress(number, len(operations), operation.name)
                reason = left_out(operation, everything=everything) or self._ended
                checked = Checked(operation.name, reason=reason) if reason else self._checked(operation)
            except KeyboardInterrupt:
                self._ended = INTERRUPTED
                checked = Checked(operation.name, reason=INTERRUPTED)
            made.operations.append(checked)
        made.ended = self._ended
        seen = [each.difference for each in made.findings(Fault.CONTRACT) if each.difference]
        made.overlay = actions(self._contract.document, seen, f"`ibportal verify`, {self._clock.now():%Y-%m-%d}")
        return made

    def _said_of_session(self) -> errors.ApiError | None:
        """What the gateway says instead of the state of the session, if it does not give that.

        Raises what `verify` raises where it is no gateway that answers, or none of its API.
        """
        refused: errors.ApiError | errors.UnreadableReply | None = None
        for name in _SESSION:
            operation = self._contract.operations.get(name)
            if operation is None:
                continue
            try:
                judged(operation, self._sent(operation, Arguments()), self._clock.now)
            except errors.GatewayFault:
                raise
            except (errors.ApiError, errors.UnreadableReply) as error:
                if not isinstance(error, errors.NotFound | errors.UnreadableReply) and not _is_unheard_of(error):
                    return error
                refused = refused or error
            else:
                return None
        if refused:
            raise refused
        return None

    def _look(self) -> None:
        """After something that may have ended it all: see whether anything is left to be asked."""
        try:
            if isinstance(self._said_of_session(), errors.NotAuthenticated):
                self._ended = "nobody is logged in"
        except errors.IbportalError as error:
            self._ended = f"the gateway answers no more: {type(error).__name__}"

    def _checked(self, operation: Described) -> Checked:
        checked = Checked(operation.name)
        asked = requests(operation, self._found)
        if not asked:
            checked.reason = "nothing found that it could be asked about"
            return checked
        answered = [self._answered(operation, arguments, checked) for arguments in asked if not self._ended]
        checked.findings = _distinct(checked.findings)
        if any(each.fault is Fault.CONTRACT for each in checked.findings):
            checked.outcome = Outcome.DIFFERS
        elif checked.sent:
            checked.outcome = Outcome.FITS if any(answered) else Outcome.REFUSED
        return checked

    def _answered(self, operation: Described, arguments: Arguments, checked: Checked) -> bool:
        """Send a request, again while the gateway says that it is not ready; whether there was an answer to it."""
        for left in reversed(range(_TRIES)):
            try:
                response = self._sent(operation, arguments)
            except errors.PenaltyBox:
                self._ended = checked.reason = "in the penalty box after a 429"
                return False
            except errors.NotSent as error:
                checked.reason = f"not sent: {error}"
                return False
            except errors.NoAnswer as error:
                checked.sent += 1
                said = f"no answer: {type(error).__name__}"
                checked.findings.append(Finding(operation.name, Fault.GATEWAY, said))
                self._look()
                return False
            checked.sent += 1
            log.learn(*secrets(decoded(response)))
            answered, findings = self._judged(operation, response)
            waiting = response.status_code == _NOT_READY and left > 0
            checked.findings += [each for each in findings if each.fault is Fault.CONTRACT or not waiting]
            if not waiting:
                return answered
            self._clock.sleep(1.0)
        return False

    def _sent(self, operation: Described, arguments: Arguments) -> httpx.Response:
        path = "/".join(
            quote(arguments.path[step.strip("{}")], safe="") if step.startswith("{") else step
            for step in operation.path.split("/")
        )
        joined = {each.name for each in operation.parameters if each.joined}
        params = {name: _spelt(value, joined=name in joined) for name, value in arguments.query.items()}
        options: dict[str, Any] = {"params": params} if params else {}
        if arguments.body is not None:
            options["json"] = arguments.body
        return self._client.request(operation.method, path, **options)

    def _judged(self, operation: Described, response: httpx.Response) -> tuple[bool, list[Finding]]:
        """Whether a reply is the answer that was asked for, and what is found in it."""
        name, status = operation.name, response.status_code
        try:
            value = judged(operation, response, self._clock.now)
        except errors.RouteNotFound:
            gone = Difference(Kind.ROUTE, "", place(operation), "there", "no such path")
            return False, [Finding(name, Fault.CONTRACT, "no such path", status, gone)]
        except errors.EmptyReply as error:
            if self._replies.is_bodiless(operation, status):
                return True, []
            return False, [_refusal(operation, response, error)]
        except errors.UnreadableReply as error:
            said = str(error).partition("does not fit the contract: ")[2][:120]
            return False, [Finding(name, Fault.GATEWAY, f"unreadable: {said}", status)]
        except (errors.SessionError, errors.GatewayFault) as error:  # whatever their form: they come with any operation
            if isinstance(error, errors.NotAuthenticated):
                self._look()
            return False, [_refusal(operation, response, error)]
        except (errors.ApiError, errors.OutcomeUnknown) as error:
            return False, [_refusal(operation, response, error), *self._compared(operation, response)]
        self._found.learn(name, value)
        return True, self._compared(operation, response)

    def _compared(self, operation: Described, response: httpx.Response) -> list[Finding]:
        """Where status, media type and body are not what the contract says."""
        found: list[Finding] = []
        for each in self._replies.differences(operation, response):
            found.append(Finding(operation.name, Fault.CONTRACT, _said(each), response.status_code, each))
        return found


def _said(difference: Difference) -> str:
    where = f" at {difference.place}" if difference.place else ""
    match difference.kind:
        case Kind.UNDECLARED:
            return f"{difference.kind}{where}: seen {difference.seen}"
        case Kind.MISSING:
            return f"{difference.kind}{where}: required, and not there"
        case _:
            return f"{difference.kind}{where}: declared {difference.declared}, seen {difference.seen}"


def _refusal(operation: Described, response: httpx.Response, error: errors.IbportalError) -> Finding:
    """Whose fault a refusal is: by what it is called here, and by its status where nobody has seen its words."""
    status = response.status_code
    words = error.words if isinstance(error, errors.ApiError) else ""
    fault = Fault.CALL if isinstance(error, _OUR_ARGUMENTS) or _is_unheard_of(error) else Fault.GATEWAY
    return Finding(operation.name, fault, f"{type(error).__name__}, status {status}: {words or 'no reason'}", status)


def _is_unheard_of(error: errors.IbportalError) -> bool:
    """Whether nobody has seen the words of a refusal, and its status blames the request."""
    return type(error) is errors.ApiError and error.status < 500


def _spelt(value: Any, *, joined: bool) -> Any:
    if is_array(value):
        each = [str(item) for item in value]
        return ",".join(each) if joined else each
    return value


def _distinct(findings: list[Finding]) -> list[Finding]:
    """Each once: what differs in a hundred rows, or for two accounts, differs once; the values of all are kept."""
    return list({_key(each): each for each in reversed(findings)}.values())[::-1]


def _key(each: Finding) -> tuple[Any, ...]:
    what = each.difference
    if what is None:
        return each.fault, each.said
    return what.kind, what.place, what.steps, what.name, what.seen
