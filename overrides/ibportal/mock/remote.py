"""Control over HTTP, for tests in other languages: `POST /mock/control/NAME` with a JSON object of the arguments.

`GET /mock/control` lists the names with the JSON Schema of their arguments, `GET /mock/control/state` tells how the
mock gateway stands, `GET /mock/control/log` what it was asked, `GET /mock/control/streams` which WebSockets there are
and what was heard on them. A wrong name or argument is refused with the right ones.
"""

from typing import TYPE_CHECKING, Any, ClassVar, Literal
from urllib.parse import parse_qsl

import msgspec

from ibportal.mock.accounts import Accounts
from ibportal.mock.page import PATH
from ibportal.mock.reply import Answer, Fault, Refusal
from ibportal.mock.session import Session, state

if TYPE_CHECKING:
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.log import Entry
    from ibportal.mock.request import Request


class Order(msgspec.Struct, forbid_unknown_fields=True):
    """Something to do, with its arguments; named as the method of `MockGateway` it calls."""

    name: ClassVar[str]

    def do(self, gateway: "MockGateway") -> Any:
        """Do it; what is returned is answered as JSON."""
        raise NotImplementedError


class Advance(Order):
    """Let time pass."""

    name: ClassVar[str] = "advance"
    seconds: float = 0
    minutes: float = 0
    hours: float = 0
    days: float = 0

    def do(self, gateway: "MockGateway") -> Any:
        """Advance the clock."""
        gateway.clock.advance(self.seconds, minutes=self.minutes, hours=self.hours, days=self.days)
        return {"now": gateway.clock.now()}


class Reset(Order):
    """Start anew."""

    name: ClassVar[str] = "reset"
    seed: int | None = None

    def do(self, gateway: "MockGateway") -> Any:
        """Reset, with another seed where one is given."""
        gateway.reset(self.seed)
        return {"seed": gateway.seed}


class Snapshot(Order):
    """Keep the state under a label."""

    name: ClassVar[str] = "snapshot"
    label: str = "snapshot"

    def do(self, gateway: "MockGateway") -> Any:
        """Keep it."""
        gateway.kept[self.label] = gateway.snapshot()
        return {"label": self.label}


class Restore(Order):
    """Go back to a state that was kept."""

    name: ClassVar[str] = "restore"
    label: str = "snapshot"

    def do(self, gateway: "MockGateway") -> Any:
        """Go back."""
        if self.label not in gateway.kept:
            raise ValueError(f"no snapshot called {self.label!r}; there are: {', '.join(gateway.kept) or 'none'}")
        gateway.restore(gateway.kept[self.label])
        return {"label": self.label}


class WillAsk(Order):
    """Have the next order asked questions."""

    name: ClassVar[str] = "will_ask"
    questions: list[str]

    def do(self, gateway: "MockGateway") -> Any:
        """Order it."""
        gateway.will_ask(*self.questions)


class FailNext(Order):
    """Have the next requests go wrong."""

    name: ClassVar[str] = "fail_next"
    operation: str | None = None
    status: int | None = None
    body: Any = None
    text: str | None = None
    media: str | None = None
    example: str | None = None
    fault: Fault | None = None
    handled: bool | None = None
    delay: float = 0.0
    times: int = 1

    def do(self, gateway: "MockGateway") -> Any:
        """Order it."""
        gateway.fail_next(**msgspec.structs.asdict(self))


class LoseSession(Order):
    """End a tier of the session."""

    name: ClassVar[str] = "lose_session"
    tier: Literal["brokerage", "login"] = "brokerage"

    def do(self, gateway: "MockGateway") -> Any:
        """End it."""
        gateway.lose_session(self.tier)


class LogIn(Order):
    """Log in without the page."""

    name: ClassVar[str] = "log_in"
    brokerage: bool = True

    def do(self, gateway: "MockGateway") -> Any:
        """Log in."""
        gateway.log_in(brokerage=self.brokerage)


class CompeteFromElsewhere(Order):
    """Have another client take the brokerage session."""

    name: ClassVar[str] = "compete_from_elsewhere"
    seconds: float = 0.0

    def do(self, gateway: "MockGateway") -> Any:
        """Take it."""
        gateway.compete_from_elsewhere(seconds=self.seconds)


class Maintenance(Order):
    """Take `/iserver` away for a while."""

    name: ClassVar[str] = "maintenance"
    minutes: float = 8.0

    def do(self, gateway: "MockGateway") -> Any:
        """Take it away."""
        gateway.maintenance(minutes=self.minutes)


class HalfOpen(Order):
    """Leave the session without accounts."""

    name: ClassVar[str] = "half_open"

    def do(self, gateway: "MockGateway") -> Any:
        """Leave it so."""
        gateway.half_open()


class HoldUpInit(Order):
    """Have `session.init` wait or fail."""

    name: ClassVar[str] = "hold_up_init"
    waits: int = 0
    failures: int = 0

    def do(self, gateway: "MockGateway") -> Any:
        """Order it."""
        gateway.hold_up_init(waits=self.waits, failures=self.failures)


class PenaltyBox(Order):
    """Answer everything with 429 for a while."""

    name: ClassVar[str] = "penalty_box"
    minutes: float = 15.0
    retry_after: bool = True

    def do(self, gateway: "MockGateway") -> Any:
        """Close the box."""
        gateway.penalty_box(minutes=self.minutes, retry_after=self.retry_after)


class ClearLog(Order):
    """Forget what was asked so far."""

    name: ClassVar[str] = "clear_log"

    def do(self, gateway: "MockGateway") -> Any:
        """Forget it."""
        gateway.log.clear()


class DropStreams(Order):
    """Lose every WebSocket; without a word, they break instead of being closed."""

    name: ClassVar[str] = "streams.drop"
    word: bool = True

    def do(self, gateway: "MockGateway") -> Any:
        """Lose them."""
        return {"clients": gateway.streams.drop(word=self.word)}


class StallStreams(Order):
    """Have nothing reach the WebSockets for a while."""

    name: ClassVar[str] = "streams.stall"
    seconds: float

    def do(self, gateway: "MockGateway") -> Any:
        """Hold it up."""
        gateway.streams.stall(self.seconds)


class Garbage(Order):
    """Send frames that make no sense."""

    name: ClassVar[str] = "streams.garbage"
    text: str | None = None
    times: int = 1

    def do(self, gateway: "MockGateway") -> Any:
        """Send them."""
        wanted = {} if self.text is None else {"payload": self.text}
        return {"clients": gateway.streams.garbage(**wanted, times=self.times)}


class FragmentStreams(Order):
    """Have the next messages sent in fragments."""

    name: ClassVar[str] = "streams.fragment"
    times: int = 1
    pieces: int = 2

    def do(self, gateway: "MockGateway") -> Any:
        """Order it."""
        gateway.streams.fragment(times=self.times, pieces=self.pieces)


class InvalidUtf8(Order):
    """Have texts in the next messages hold a byte that is no UTF-8."""

    name: ClassVar[str] = "streams.invalid_utf8"
    times: int = 1

    def do(self, gateway: "MockGateway") -> Any:
        """Order it."""
        gateway.streams.invalid_utf8(times=self.times)


class ExpireStreams(Order):
    """End the subscriptions to quotes in silence."""

    name: ClassVar[str] = "streams.expire"

    def do(self, gateway: "MockGateway") -> Any:
        """End them."""
        return {"subscriptions": gateway.streams.expire()}


class Push(Order):
    """Send messages to who has subscribed to their topics."""

    name: ClassVar[str] = "streams.push"
    messages: list[dict[str, Any]]
    times: int = 1

    def do(self, gateway: "MockGateway") -> Any:
        """Send them."""
        return {"sent": sum(gateway.streams.push(*self.messages) for _ in range(self.times))}


class Notify(Order):
    """Send a notification."""

    name: ClassVar[str] = "streams.notify"
    text: str
    title: str | None = None
    url: str | None = None

    def do(self, gateway: "MockGateway") -> Any:
        """Send it."""
        return {"id": gateway.streams.notify(self.text, title=self.title, url=self.url)}


class SendBulletin(Order):
    """Send a bulletin."""

    name: ClassVar[str] = "streams.bulletin"
    text: str
    exchanges: list[str] | None = None

    def do(self, gateway: "MockGateway") -> Any:
        """Send it."""
        return {"id": gateway.streams.bulletin(self.text, exchanges=self.exchanges)}


class Prompt(Order):
    """Ask about an order that works already."""

    name: ClassVar[str] = "streams.prompt"
    order: int

    def do(self, gateway: "MockGateway") -> Any:
        """Ask."""
        return {"id": gateway.streams.prompt(self.order)}


class StreamError(Order):
    """Tell of an error on the WebSockets."""

    name: ClassVar[str] = "streams.error"
    words: str
    topic: str = ""

    def do(self, gateway: "MockGateway") -> Any:
        """Tell it."""
        gateway.streams.error(self.words, topic=self.topic)


ORDERS: dict[str, type[Order]] = {kind.name: kind for kind in Order.__subclasses__()}


def answer(gateway: "MockGateway", request: "Request") -> Answer:
    """The answer below `/mock/control`."""
    name = request.path.removeprefix(f"{PATH}/control").strip("/")
    match request.method, name:
        case "GET", "":
            return Answer({kind.name: msgspec.json.schema(kind) for kind in ORDERS.values()})
        case "GET", "state":
            return Answer(msgspec.to_builtins(_state(gateway)))
        case "GET", "log":
            return Answer([_told(entry) for entry in _found(gateway, dict(parse_qsl(request.query)))])
        case "GET", "streams":
            return Answer(_streams(gateway))
        case "POST", _ if name in ORDERS:
            return _done(gateway, request, ORDERS[name])
        case _:
            there = f"POST {', '.join(ORDERS)}; GET state, log, streams"
            raise Refusal(404, f"no control {request.method} {name}; there are: {there}")


def _done(gateway: "MockGateway", request: "Request", kind: type[Order]) -> Answer:
    form = (request.header("content-type") or "").startswith("application/x-www-form-urlencoded")
    try:
        if form:
            order = msgspec.convert(dict(parse_qsl(request.body.decode("utf-8", "replace"))), kind, strict=False)
        else:
            order = msgspec.json.decode(request.body or b"{}", type=kind)
        told = order.do(gateway)
    except (msgspec.DecodeError, ValueError) as error:  # msgspec's ValidationError is a DecodeError
        raise Refusal(400, f"{kind.name}: {error}") from None
    if form:
        return Answer(status=303, text="", media=None, headers={"Location": PATH})
    return Answer(msgspec.to_builtins(told or {"done": True}))


def _state(gateway: "MockGateway") -> dict[str, Any]:
    session, accounts = gateway.area(Session), gateway.area(Accounts)
    return {
        "now": gateway.clock.now(),
        "seed": gateway.seed,
        "profile": gateway.profile.name,
        "without": sorted(gateway.without),
        "session": {"loggedIn": session.logged_in, **state(gateway)},
        "accounts": [account.id for account in accounts.all],
        "selectedAccount": accounts.selected,
    }


def _streams(gateway: "MockGateway") -> dict[str, Any]:
    streams = gateway.streams
    return {
        "sockets": [{"socket": each.number, "path": each.request.path} for each in streams.sockets],
        "abandoned": streams.passage.abandoned,
        "subscriptions": streams.subscriptions,
        "waiting": streams.waiting,
        "heard": [
            {"at": each.at.isoformat(), "socket": each.socket, "text": each.text, "lost": each.lost}
            for each in streams.heard
        ],
    }


def _found(gateway: "MockGateway", wanted: dict[str, str]) -> "list[Entry]":
    if unknown := wanted.keys() - {"operation", "limit"}:
        raise Refusal(400, f"log: unknown {', '.join(sorted(unknown))}; there are: operation, limit")
    limit = wanted.get("limit", "100")
    if not limit.isdecimal() or limit == "0":
        raise Refusal(400, f"log: limit={limit} is not a number of entries")
    operation = wanted.get("operation")
    found = gateway.log.of(operation) if operation else gateway.log
    return list(found)[-int(limit) :]


def _told(entry: "Entry") -> dict[str, Any]:
    reply = entry.reply
    return {
        "at": entry.at.isoformat(),
        "operation": entry.operation,
        "method": entry.request.method,
        "path": entry.request.path,
        "query": entry.request.query,
        "body": entry.request.body.decode("utf-8", "replace"),
        "status": reply.status,
        "answer": reply.body.decode("utf-8", "replace"),
        "fault": reply.fault.value if reply.fault else None,
    }
