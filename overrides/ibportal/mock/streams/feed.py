"""IBKR's end of one WebSocket: the greeting, the commands, the heartbeat, and the subscriptions.

What is subscribed to looks at the same state as the answers over REST, after every step of time, every request, and
every command.
"""

import itertools
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

import msgspec

from ibportal.mock.accounts import Accounts
from ibportal.mock.areas.accounts import listing
from ibportal.mock.session import Session, state
from ibportal.mock.streams.charts import Charts
from ibportal.mock.streams.command import Command
from ibportal.mock.streams.depth import Depth
from ibportal.mock.streams.exercise import Exercise
from ibportal.mock.streams.funds import Ledger, Summary
from ibportal.mock.streams.orders import Orders
from ibportal.mock.streams.profit import Profit
from ibportal.mock.streams.quotes import Quotes
from ibportal.mock.streams.subscription import Message, Refused, Subscription
from ibportal.mock.streams.trades import Trades
from ibportal.quirks.stream_connect_burst import StreamConnectBurst
from ibportal.quirks.stream_error_shapes import StreamErrorShapes
from ibportal.quirks.stream_lost_subscriptions import StreamLostSubscriptions
from ibportal.quirks.stream_session_frame import StreamSessionFrame
from ibportal.quirks.stream_silence import StreamSilence
from ibportal.quirks.stream_status_fragments import StreamStatusFragments

if TYPE_CHECKING:
    from ibportal.mock.gateway import MockGateway
    from ibportal.mock.streams.passage import Socket
    from ibportal.mock.streams.switchboard import Switchboard

BEAT = 10.0
"""Seconds between two heartbeats (Q202)."""
BEATS = 60
"""Heartbeats told of one step of time, at most: those of the last ten minutes."""
TIC_WITHIN = 60.0
"""Seconds within which a client says `tic`, or is dropped (Q202)."""
GRACE = 5.0
"""Seconds that a client has left when it is found late: a virtual clock may have leapt over the moment."""
PIECE = 32_768
"""Bytes above which IBKR's end sends a message in fragments, in the mock; nobody knows where the real one does."""
WAITING = b'{"message":"waiting for session"}'
SUBSCRIBED: dict[str, type[Subscription]] = {
    "smd": Quotes,
    "smh": Charts,
    "sbd": Depth,
    "sor": Orders,
    "str": Trades,
    "spl": Profit,
    "ssd": Summary,
    "sld": Ledger,
}
"""What each topic subscribes to."""
ANSWERS = 4
"""How often a `tic` is answered (Q203)."""
ANSWERED = ("tic", "ech", "shs", "inp")
"""Topics that are answered."""
UNASKED = ("system", "sts", "act", "ntf", "blt", "error")
"""Topics that come by themselves."""
STATUS = ("authenticated", "competing", "connected", "message")
"""What changes of the session are told by."""


class Feed:
    """One client, as IBKR sees it through the gateway."""

    def __init__(self, gateway: "MockGateway", switchboard: "Switchboard") -> None:
        self.greeted = False
        """The client is known and may subscribe."""
        self.subscriptions: dict[str, Subscription] = {}
        """By key, the oldest first."""
        self._gateway = gateway
        self._switchboard = switchboard
        self._socket: Socket | None = None
        self._serials = itertools.count(1)
        self._errors = itertools.count()
        self._beaten = self._heard = gateway.clock.monotonic()
        self._late: float | None = None
        """When it was noticed that the client is late with its `tic`."""
        self._exercised: Exercise | None = None
        """The exercise of an option that is being talked about."""
        self._status: Message = {}
        self._accounts: Message = {}
        self._session = 0
        """Which brokerage session the subscriptions are of; 0 for none."""
        self._bursting = False
        """The greeting is on its way; what comes meanwhile is lost."""
        self._patient = not gateway.shows(StreamSilence.id)
        self._commands: dict[str, Callable[[Command], None]] = {
            "tic": self._tic,
            "ech": self._echo,
            "shs": self._exercise,
            "inp": self._exercise,
            **dict.fromkeys(SUBSCRIBED, self._subscribe),
            **{f"u{topic[1:]}": self._unsubscribe for topic in SUBSCRIBED},
        }

    def opened(self, socket: "Socket") -> None:
        """Greet the client, or wait to be told whose session it is."""
        self._socket = socket
        if self._gateway.shows(StreamSessionFrame.id) or not self._gateway.area(Session).logged_in:
            self.tell({"topic": "system", "hb": self._milliseconds()})
            self.send(WAITING)
        else:
            self._greet()

    def received(self, text: str) -> None:
        """A frame of the client's."""
        command = Command.read(text)
        if not command.topic:
            self._identified(command)
        elif self.knows:
            action = self._commands.get(command.topic)
            if action is not None:  # what is no command is ignored, a wrong word for unsubscribing, too (Q207)
                action(command)

    def closed(self) -> None:
        """The client has gone, and its subscriptions with it; lines that they took stay taken until given back."""
        self._switchboard.forget(self)

    def follow(self) -> None:
        """Tell what has happened, and what time has brought."""
        now = self._gateway.clock.monotonic()
        self._beat(now)
        if self._is_dropped(now):
            self.hang_up()
            return
        if not self.greeted:
            if not self._gateway.shows(StreamSessionFrame.id) and self._gateway.area(Session).logged_in:
                self._greet()
            return
        self._follow_session()
        for key, subscription in list(self.subscriptions.items()):
            if subscription.over():
                del self.subscriptions[key]
            elif subscription.is_due(now):
                self._tell_all(subscription.follow())

    @property
    def knows(self) -> bool:
        """Whether it listens to the client: it knows whose session it is, and has said so."""
        if self._bursting and self._socket is not None and not self._socket.waiting:
            self._bursting = False
        return self.greeted and not self._bursting

    def tell(self, message: Message) -> None:
        """Send a message."""
        self.send(msgspec.json.encode(message))

    def send(self, payload: bytes) -> None:
        """Send a message that is written already, in fragments if it is long, or if it was ordered so."""
        if self._socket is not None:
            self._socket.pass_on(*self._switchboard.spoilt(payload, PIECE))

    def send_whole(self, payload: bytes) -> None:
        """Send a frame as it is, whatever it is."""
        if self._socket is not None:
            self._socket.pass_on(payload)

    def hears(self, topic: str) -> bool:
        """Whether messages of this topic go to this client: it has subscribed to it, or nobody has to."""
        base = topic.partition("+")[0]
        return self.greeted and (base not in SUBSCRIBED or topic in self.subscriptions)

    def refuse(self, words: str, about: str) -> None:
        """Say that something is wrong, in one of the shapes there are (Q214)."""
        if not self._gateway.shows(StreamErrorShapes.id):
            self.tell({"topic": "error", "error": f"{about}: {words}"})
            return
        match next(self._errors) % 3:
            case 0:
                self.tell({"error": words, "topic": about})
            case 1:
                self.tell({"error": words})
            case _:
                self.send(words.encode())

    def hang_up(self) -> None:
        """End the connection."""
        if self._socket is not None:
            self._socket.hang_up(1008)

    def _identified(self, command: Command) -> None:
        """The client says whose session it is; nothing is answered but the greeting, once."""
        session = self._gateway.area(Session)
        if self.greeted or not command.arguments or "session" not in command.arguments:
            return
        if session.logged_in and command.arguments["session"] == session.id:
            self._greet()
        else:
            self.hang_up()

    def _greet(self) -> None:
        """Say who and how, all at once (Q200)."""
        accounts, session = self._gateway.area(Accounts), self._gateway.area(Session)
        self.greeted = True
        self.subscriptions |= self._switchboard.adopt()
        self._heard = self._gateway.clock.monotonic()
        self._status = state(self._gateway)
        messages: list[Message] = [
            {"topic": "system", "success": accounts.username, "isFT": False, "isPaper": accounts.paper},
            {"topic": "sts", "args": self._status},
        ]
        self._session = session.serial if session.brokerage else 0
        if session.brokerage:
            self._accounts = listing(self._gateway)
            messages.insert(1, {"topic": "act", "args": self._accounts})
        if self._gateway.shows(StreamConnectBurst.id):
            self._switchboard.chance.shuffle(messages)
            self._bursting = True
        self._tell_all(messages)

    def _tic(self, command: Command) -> None:
        del command
        self._heard, self._late = self._gateway.clock.monotonic(), None
        session = self._gateway.area(Session)
        answer = {"topic": "tic", "alive": True, "id": session.id, "lastAccessed": self._milliseconds()}
        self._tell_all([answer] * ANSWERS)

    def _echo(self, command: Command) -> None:
        self._heard, self._late = self._gateway.clock.monotonic(), None
        self.send(command.key.encode())

    def _exercise(self, command: Command) -> None:
        if not self._gateway.area(Session).brokerage:
            self.refuse("no bridge", command.key)
            return
        if command.topic == "shs":
            self._exercised = Exercise(self._gateway)
        if command.targets[:1] == ("exercise",) and self._exercised is not None:
            try:
                for message in self._exercised.answer(command):
                    if message["topic"] == "sor":
                        self._switchboard.push(message)
                    else:
                        self.tell(message)
            except Refused as refused:
                self.refuse(str(refused), command.key)
            self._switchboard.follow()

    def _subscribe(self, command: Command) -> None:
        kind = SUBSCRIBED[command.topic]
        if kind.brokerage and not self._gateway.area(Session).brokerage:
            self.refuse("no bridge", command.key)
            return
        if command.arguments is None:
            self.refuse("invalid arguments", command.key)
            return
        known = next((each for each in self.subscriptions.values() if each.command.key == command.key), None)
        try:
            if known is not None:
                self._tell_all(known.again(command))
                return
            made = kind(self._gateway, command, next(self._serials))
        except Refused as refused:
            if refused.args:
                self.refuse(str(refused), command.key)
            return
        self.subscriptions[made.key] = made
        self._tell_all(made.start())

    def _unsubscribe(self, command: Command) -> None:
        kind = SUBSCRIBED[f"s{command.topic[1:]}"]
        for key, subscription in list(self.subscriptions.items()):
            if type(subscription) is kind and subscription.is_meant(command):
                del self.subscriptions[key]
                subscription.stop()
                if (last := subscription.farewell()) is not None:
                    self.tell(last)

    def _follow_session(self) -> None:
        """Tell of changes of the session; with a brokerage session its subscriptions end (Q215)."""
        session = self._gateway.area(Session)
        serial = session.serial if session.brokerage else 0
        if serial != self._session:
            if self._gateway.shows(StreamLostSubscriptions.id) or not serial:
                for key, subscription in list(self.subscriptions.items()):
                    if subscription.brokerage:
                        del self.subscriptions[key]
            self._session = serial
        self._tell_status(state(self._gateway))
        if not session.logged_in:
            self.hang_up()
            return
        if session.brokerage and (accounts := listing(self._gateway)) != self._accounts:
            self._accounts = accounts
            self.tell({"topic": "act", "args": accounts})

    def _tell_status(self, now: Message) -> None:
        before, self._status = self._status, now
        changed = {name: now[name] for name in STATUS if name in now and before.get(name) != now[name]}
        if not changed:
            return
        if not self._gateway.shows(StreamStatusFragments.id):
            self.tell({"topic": "sts", "args": now})
            return
        restored = now["authenticated"] and not before.get("authenticated")
        for name, value in () if restored else changed.items():
            self.tell({"topic": "sts", "args": {name: value}})

    def _beat(self, now: float) -> None:
        """The heartbeats that are due."""
        count = int((now - self._beaten) / BEAT)
        for back in range(min(count, BEATS) - 1, -1, -1):
            at = self._beaten + (count - back) * BEAT
            self.tell({"topic": "system", "hb": self._milliseconds() - int((now - at) * 1000)})
        self._beaten += count * BEAT

    def _is_dropped(self, now: float) -> bool:
        """Whether the client has been silent for too long."""
        if self._patient or now - self._heard <= TIC_WITHIN:
            return False
        if self._late is None:
            self._late = now
        return now - self._late >= GRACE

    def _tell_all(self, messages: Iterable[Message]) -> None:
        for message in messages:
            self.tell(message)

    def _milliseconds(self) -> int:
        return int(self._gateway.clock.now().timestamp() * 1000)
