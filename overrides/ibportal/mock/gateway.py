"""The mock gateway: a plain function from a request to a reply, over contract, state, quirks, clock and chance.

    mock = MockGateway(seed=1)
    reply = mock.answer(Request("GET", "/v1/api/iserver/accounts"))

No sockets: `transport` gives an httpx transport for either client, other modules serve it over HTTPS. WebSockets are
in `mock.streams`.

A request goes through, in this order: what the gateway answers itself (`own`), the contract's routes, what was ordered
to go wrong (`faults`), the session (`guards`), the quirks' mock faces, the check by the contract, and the handler of
its operation, or the contract's example. The answer is held against the contract before it leaves.
"""

import copy
import os
import random
import threading
from collections.abc import Iterable, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol, Self, TypeVar, runtime_checkable

from ibportal.mock import control, faults, own, recording, unfit
from ibportal.mock.asked import Asked, read
from ibportal.mock.clock import VirtualClock
from ibportal.mock.contract import Contract, Operation, shared
from ibportal.mock.dialect import Dialect
from ibportal.mock.example import example
from ibportal.mock.handlers import GUARDS, HANDLERS, PROGRESS, REFUSALS
from ibportal.mock.log import Entry, Log
from ibportal.mock.page import PATH as PAGE
from ibportal.mock.profile import Profile
from ibportal.mock.profile import profile as named
from ibportal.mock.recording import Recordings
from ibportal.mock.reply import HTML, Answer, Refusal, Reply
from ibportal.mock.request import Request
from ibportal.mock.target import Targets
from ibportal.mock.truth import Truths
from ibportal.quirks.catalogue import chosen, ids
from ibportal.quirks.quirk import Quirk

if TYPE_CHECKING:
    from ibportal.mock.streams.passage import Socket
    from ibportal.mock.streams.switchboard import Switchboard

LOCAL = ("session.reauthenticate", "session.reauthenticate_by_get")
"""Operations that the gateway answers by itself, whatever IBKR says (Q038)."""


class Area(Protocol):
    """The state of one area: a plain object that can be copied."""

    @classmethod
    def fresh(cls, gateway: "MockGateway") -> Self:
        """The state of a gateway that has just been started."""
        ...


A = TypeVar("A", bound=Area)


@runtime_checkable
class Timed(Protocol):
    """An area with terms that run: how long a session lasts, when a box opens."""

    def postpone(self, seconds: float) -> None:
        """Have every term run out later by so much."""
        ...


Snapshot = tuple[dict[type[Any], Any], tuple[Any, ...], float]
"""A state: of each area and of chance, and when it was, by the clock's `monotonic`."""


class MockGateway:
    """A gateway with no account, no Java and no network behind it.

    Args:
        seed: What the accounts, contracts and prices are made from; the same seed gives the same gateway.
        clock: Time; it stands still until advanced unless a running clock is given.
        without: Ids of the quirks it does not show.
        contract: Another contract than the one of this distribution.
        profile: Whose login it is: a name of `profile.PROFILES`, such as `paper`, `live`, `advisor`, or a `Profile`.
        logged_in: Whether somebody is logged in from the start; otherwise the login page waits (`log_in`).
        brokerage: Whether there is a brokerage session from the start.
        dialect: What it does where the sources disagree.
        allow: Client addresses let in, as `conf.yaml` has them; by default those it is shipped with; None for all.
        pacing: Whether limits are enforced; otherwise breaches are only written down, in `area(Pace).breaches`.
        recordings: What it answers from where a request was recorded, or the file of it (`ibportal record`).
    """

    transport = control.transport
    client = control.client
    async_client = control.async_client
    log_in = control.log_in
    lose_session = control.lose_session
    compete_from_elsewhere = control.compete_from_elsewhere
    maintenance = control.maintenance
    half_open = control.half_open
    hold_up_init = control.hold_up_init
    penalty_box = control.penalty_box
    will_ask = control.will_ask
    fail_next = control.fail_next

    def __init__(
        self,
        *,
        seed: int = 1,
        clock: VirtualClock | None = None,
        without: Iterable[str] = (),
        contract: Contract | None = None,
        profile: str | Profile = "paper",
        logged_in: bool = True,
        brokerage: bool = True,
        dialect: Dialect | None = None,
        allow: Sequence[str] | None = own.SHIPPED,
        pacing: bool = False,
        recordings: Recordings | str | os.PathLike[str] | None = None,
    ) -> None:
        self.seed = seed
        self.profile = named(profile)
        self.clock = clock or VirtualClock()
        self.contract = contract or shared()
        self.random = random.Random(seed)  # noqa: S311 - repeatable on purpose
        self.without = frozenset(without)
        self.logged_in = logged_in
        self.brokerage = brokerage
        self.dialect = dialect or Dialect()
        self.allow = allow
        self.pacing = pacing
        self.recordings = Recordings.load(recordings) if isinstance(recordings, str | os.PathLike) else recordings
        self.log = Log()
        self.kept: dict[str, Snapshot] = {}
        self._shown = tuple(quirk for quirk in chosen(self.without) if quirk.has_show())
        self._ways: dict[str, tuple[Quirk, ...]] = {}
        self._areas: dict[type[Any], Any] = {}
        self._targets = Targets(self.contract)
        self._truths = Truths()
        self.lock = threading.RLock()
        import_module("ibportal.mock.areas")  # enters the handlers, which need this module
        self.streams: Switchboard = import_module("ibportal.mock.streams.switchboard").Switchboard(self)
        """Its WebSockets."""
        self.clock.on_advance(self.progress)
        self.progress()

    def shows(self, quirk: str) -> bool:
        """Whether the gateway has a quirk; raises `ValueError` for one that is not in the catalogue."""
        if quirk not in ids():
            raise ValueError(f"no quirk called {quirk}")
        return quirk not in self.without

    def area(self, kind: type[A]) -> A:
        """The state of one area; made when it is first asked for."""
        found: A | None = self._areas.get(kind)
        if found is None:
            found = self._areas[kind] = kind.fresh(self)
        return found

    def snapshot(self) -> Snapshot:
        """The whole state, to be given to `restore`; the clock is not part of it."""
        with self.lock:
            return copy.deepcopy((self._areas, self.random.getstate(), self.clock.monotonic()))

    def restore(self, snapshot: Snapshot) -> None:
        """Go back to a state; any number of times. Time does not go back: what lasts, lasts as long from now on."""
        with self.lock:
            areas, chance, then = copy.deepcopy(snapshot)
            self._areas = areas
            self.random.setstate(chance)
            for area in areas.values():
                if isinstance(area, Timed):
                    area.postpone(self.clock.monotonic() - then)

    def reset(self, seed: int | None = None) -> None:
        """Start anew, with the same seed or another."""
        with self.lock:
            self.seed = self.seed if seed is None else seed
            self.random.seed(self.seed)
            self._areas.clear()
            self.log.clear()
            self.streams.reset()
            self.progress()

    def progress(self) -> None:
        """Let happen what happens by itself up to now: fills, expiries, resets."""
        with self.lock:
            for step in PROGRESS:
                step(self)
            self.streams.follow()

    def answer(self, request: Request) -> Reply:
        """The reply to `request`."""
        with self.lock:
            self.progress()
            reply, asked = own.answer(self, request), None
            if reply is None:
                reply, asked = self._answer(request)
            if not request.path.startswith(PAGE):
                self.log.add(Entry(self.clock.now(), request, reply, asked))
            self.streams.follow()
            return reply

    def socket(self, path: str, query: str = "", headers: Sequence[tuple[str, str]] = ()) -> "Socket":
        """A client's WebSocket to `path`, percent-encoded; raises `Refusal` where the upgrade is refused."""
        return self.streams.socket(path, query, headers)

    def _answer(self, request: Request) -> tuple[Reply, Asked | None]:
        asked: Asked | None = None
        forwarded = True
        try:
            asked = self._read(request)
            forwarded = asked.operation.name not in LOCAL
            boxed = faults.boxed(self) if forwarded else None
            answer = boxed or faults.answered(self, asked, self._admitted)
        except Refusal as refusal:
            answer = refusal.answer
        return Reply.of(answer, forwarded=forwarded), asked

    def _read(self, request: Request) -> Asked:
        target = self._targets.of(request.method, request.path, request.query)
        if target is None:
            raise Refusal.with_text(404, own.NOT_FOUND, media=HTML)
        return read(target, request)

    def _admitted(self, asked: Asked) -> Answer:
        """The answer to `asked` as it was recorded, or as it should be: let in or refused, and true to the contract."""
        if self.recordings and (recorded := recording.answered(self, asked)):
            return recorded
        try:
            for guard in GUARDS:
                guard(self, asked)
            answer = self._through(self._way(asked.operation), 0, asked)
        except Refusal as refusal:
            answer = refusal.answer
        return self._truths.told(asked.operation, answer)

    def _way(self, operation: Operation) -> tuple[Quirk, ...]:
        way = self._ways.get(operation.name)
        if way is None:
            way = self._ways[operation.name] = tuple(q for q in self._shown if q.touches(operation.name))
        return way

    def _through(self, way: tuple[Quirk, ...], place: int, asked: Asked) -> Answer:
        if place == len(way):
            return self._handled(asked)
        return way[place].mock(self, asked, lambda asked: self._through(way, place + 1, asked))

    def _handled(self, asked: Asked) -> Answer:
        if look := REFUSALS.get(asked.operation.name):
            look(self, asked)
        if (missing := asked.missing_header()) and (refusal := unfit.refusal(asked.operation, missing, 401)):
            raise refusal
        if (misfits := asked.misfits()) and (refusal := unfit.refusal(asked.operation, misfits[0])):
            raise refusal
        handler = HANDLERS.get(asked.operation.name)
        answer: Any = handler(self, asked) if handler else example(asked)
        return answer if isinstance(answer, Answer) else Answer(answer)
