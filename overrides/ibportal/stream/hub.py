"""The thinking of a stream: what is subscribed to, what a frame is about, what is due, and what was missed.

Nothing here touches a socket: frames and times come in, texts to send and things for consumers come out. One connection
goes through four phases, and begins anew after each loss:

    APART ──connected──► GREETING ──first frame──► AUTHENTICATING ──system.success, sts──► READY
"""

import datetime as dt
import threading
from collections import deque
from collections.abc import Callable, Mapping
from enum import Enum
from typing import Any, Final, cast

import msgspec

from ibportal.clock import Clock
from ibportal.errors import TooManyStreams
from ibportal.log import LOG
from ibportal.node import is_object
from ibportal.stream.frames import Frames
from ibportal.stream.gap import Cause, Gap
from ibportal.stream.subject import Message, Subject
from ibportal.stream.subscription import Feed, Subscription

# Quirks whose cures are here; each is described in a file of its own in `ibportal.quirks`.
CONNECT_BURST = "stream-connect-burst"
EARLY_SENDS_LOST = "stream-early-sends-lost"
ERROR_SHAPES = "stream-error-shapes"
FIELDS_MERGE = "stream-fields-merge"
HISTORY_SERVER_ID = "stream-history-server-id"
LOST_SUBSCRIPTIONS = "stream-lost-subscriptions"
SESSION_FRAME = "stream-session-frame"
SILENCE = "stream-silence"
SILENT_EXPIRY = "stream-silent-expiry"
STATUS_FRAGMENTS = "stream-status-fragments"

FIRST_FRAME = 10.0
"""Seconds that the gateway has for its first frame, and then for saying that the session is fine (Q195)."""
SILENT = 30.0
"""Seconds without any frame after which a connection is dead: heartbeats come every ten (Q202)."""
TIC = 40.0
"""Seconds between two `tic`: without one for a minute the socket is dropped (Q202)."""
INTRODUCTIONS = 3
"""How often the session is named on one connection, when the gateway goes on waiting for it."""
RENEWED = 30.0
"""Seconds in which something has to come after a subscription was renewed (Q205)."""

QUIET = 2.0
"""Seconds without a message about a subscription that has to be renewed after which nobody knows: nothing may have
changed, or it may have ended early (Q205); while something changes, quotes come twice a second. What may have been
missed is told as a gap when it is renewed."""

ECHO = b"ech+hb"
ERROR = "error"


class Phase(Enum):
    """How far a connection is."""

    APART = "apart"
    GREETING = "greeting"
    AUTHENTICATING = "authenticating"
    READY = "ready"


def _nobody() -> None:
    """Nobody waits."""


class Hub:
    """All subscriptions of one client, and the connection that serves them.

    `open`, `leave` and `forget` may be called by any thread; everything else is the driver's.

    Args:
        copes: Whether the cure for a quirk is on.
        clock: Time.
    """

    def __init__(self, copes: Callable[[str], bool], clock: Clock) -> None:
        self.outbox: deque[str] = deque()
        """Texts to send, in this order; whoever has sent one removes it."""
        self.phase = Phase.APART
        self.status: dict[str, Any] = {}
        """What `sts` said on this connection, put together."""
        self.brokerage = False
        """Whether there is a brokerage session, as far as is known; what needs one waits for it."""
        self.worked = False
        """Whether a message came for somebody since the connection was made."""
        self.changed = False
        """Whether a frame brought about that there is something to send, or a deadline; whoever looks, unsets it."""
        self._copes = copes
        self._clock = clock
        self._monotonic = clock.monotonic
        self._lock = threading.RLock()
        self._subscriptions: dict[str, Subscription] = {}
        self._unended: dict[str, Subject[Any]] = {}  # left before the message came that says how to end them
        self._farewells: deque[Callable[[], None]] = deque()
        self._forgotten: deque[Feed[Any]] = deque()
        self._session = ""
        self._introduced = 0  # how often the session was named on this connection
        self._since = 0.0  # when this phase began
        self._heard = 0.0  # when the last frame came
        self._whole = 0.0  # when the last frame came before the pieces that wait
        self._ticked = 0.0  # when `tic` was last sent
        self._frames = Frames(copes)
        self._decode = self._frames.decode
        self._minds_silence = copes(SILENCE)

    # For consumers.

    def open(self, feed: Feed[Any]) -> None:
        """Subscribe, now or as soon as there is a connection.

        Raises `TooManyStreams` where the gateway serves no more of that kind, and `ValueError` where the same is
        subscribed to with other arguments, and the two cannot be had together.
        """
        subject = feed.subject
        with self._lock:
            subscription = self._subscriptions.get(subject.key)
            if subscription is None:
                self._refuse_too_many(subject)
                subscription = self._subscriptions[subject.key] = Subscription(subject.key, subject)
                self._unended.pop(subject.key, None)
            else:
                subscription.check(subject)
            subscription.feeds = (*subscription.feeds, feed)
            self._subscribe(subscription)

    def leave(self, feed: Feed[Any], confirmed: Callable[[], None] = _nobody) -> None:
        """End a part in a subscription, and the subscription with the last one.

        `confirmed` is called once that is done; if the gateway confirms such ends, when it has.
        """
        with self._lock:
            subscription = self._subscriptions.get(feed.subject.key)
            if subscription is None or feed not in subscription.feeds:
                confirmed()
                return
            subscription.feeds = tuple(each for each in subscription.feeds if each is not feed)
            feed.live = False
            if subscription.feeds:
                confirmed()
                return
            del self._subscriptions[subscription.key]
            self._unsubscribe(subscription, confirmed)

    def send(self, text: str) -> bool:
        """Send a text once, on this connection or never; whether there is one to send it on."""
        with self._lock:
            if self.phase is not Phase.READY:
                return False
            self._say(text)
            return True

    def forget(self, feed: Feed[Any]) -> None:
        """`leave`, at the next `tick`: for finalizers, which may run in the middle of anything."""
        self._forgotten.append(feed)

    def end(self, error: BaseException | None = None) -> None:
        """End all streams; what waits in them can still be taken."""
        with self._lock:
            for feed in self._feeds():
                feed.buffer.end(error)
                self.leave(feed)

    def refuse(self, error: BaseException) -> None:
        """End the streams that need a brokerage session and have never had one."""
        with self._lock:
            for subscription in tuple(self._subscriptions.values()):
                if subscription.subject.brokerage and not subscription.told:
                    for feed in subscription.feeds:
                        feed.buffer.end(error)
                        self.leave(feed)

    @property
    def idle(self) -> bool:
        """Whether nobody listens, and nothing is left to be sent."""
        return not self._subscriptions and not (self.outbox and self.phase is not Phase.APART)

    @property
    def unconfirmed(self) -> bool:
        """Whether the end of a subscription is still to be confirmed."""
        return bool(self._farewells)

    @property
    def needs_brokerage(self) -> bool:
        """Whether anything that is subscribed to needs a brokerage session."""
        with self._lock:
            return any(each.subject.brokerage for each in self._subscriptions.values())

    @property
    def waits_for_brokerage(self) -> bool:
        """Whether there is a connection, and what needs a brokerage session waits for one."""
        return self.phase is Phase.READY and not self.brokerage and self.needs_brokerage

    # For the driver.

    def now(self) -> float:
        """The time, by the monotonic clock."""
        return self._monotonic()

    def stamp(self, at: float) -> dt.datetime:
        """The time of day of a time by the monotonic clock."""
        return self._clock.now() - dt.timedelta(seconds=self._monotonic() - at)

    def connected(self, session: str, *, brokerage: bool) -> None:
        """There is a connection; `session` is what `tickle` calls the session."""
        with self._lock:
            self._session, self._introduced = session, 0
            self._since = self._heard = self._ticked = self._monotonic()
            self.worked = False
            self.brokerage = brokerage
            self.phase = Phase.GREETING
            self._subscribe_all()
            if not self._copes(EARLY_SENDS_LOST):
                self._greeted()
                self._ready()

    def receive(self, frame: bytes) -> None:
        """A frame came."""
        before, self._heard = self._heard, self._monotonic()
        try:
            message = self._decode(frame)
        except (ValueError, RecursionError):
            self._odd(frame, before)
            return
        if self._frames or self.phase is not Phase.READY:
            self._odd(frame, before)
            return
        try:
            subscription = self._subscriptions[message["topic"]]
        except KeyError:
            self._unasked(message)
        except TypeError:  # JSON, but no message, or with a topic that is none
            self._odd(frame, before)
        else:
            with self._lock:
                self._deliver(subscription, message)

    def lost(self, cause: Cause = Cause.RECONNECTED) -> None:
        """The connection is gone, and with it all that the gateway knew of it."""
        with self._lock:
            self.phase = Phase.APART
            self.brokerage = False
            self.status = {}
            self.outbox.clear()
            self._frames.clear()
            self._unended.clear()
            for subscription in self._subscriptions.values():
                subscription.lose(self._heard, cause)
            self._confirm(len(self._farewells))

    def brokered(self) -> None:
        """There is a brokerage session: what waited for it is subscribed to."""
        with self._lock:
            self.brokerage = True
            self._subscribe_all()

    def unbrokered(self) -> None:
        """The brokerage session has ended, or is another one: what needs it has ended with it."""
        with self._lock:
            self.brokerage = False
            for subscription in self._subscriptions.values():
                if subscription.subject.brokerage and subscription.subject.subscribe is not None:
                    subscription.lose(subscription.heard, Cause.RECONNECTED)

    def tick(self) -> None:
        """Do what is due: end what was forgotten, send `tic`, renew, give up pieces that nothing completed."""
        now = self._monotonic()
        with self._lock:
            while self._forgotten:
                self.leave(self._forgotten.popleft())
            joining = self._frames.deadline
            if joining is not None and now >= joining:
                self._frames.clear()
                self._unreadable()
            if self.phase in (Phase.APART, Phase.GREETING):
                return
            if self._minds_silence and now >= self._ticked + TIC:
                self._ticked = now
                self.outbox.append("tic")
            if self.phase is Phase.READY:
                for subscription in tuple(self._subscriptions.values()):
                    self._renew(subscription, now)

    @property
    def deadline(self) -> float:
        """When `tick` has something to do next, or `mute` or `silent` may become true; infinity for never."""
        with self._lock:
            joining = self._frames.deadline
            due = [] if joining is None else [joining]
            if self.phase in (Phase.GREETING, Phase.AUTHENTICATING):
                due.append(self._since + FIRST_FRAME)
            if self.phase is not Phase.APART and self._minds_silence:
                due += [self._heard + SILENT, self._ticked + TIC]
            for each in self._subscriptions.values():
                if each.renewed is not None:
                    due.append(each.renewed + RENEWED)
                elif (at := self._renewal(each)) is not None:
                    due.append(at)
            return min(due, default=float("inf"))

    @property
    def mute(self) -> bool:
        """Whether the gateway accepted a connection and then said nothing, or nothing of the session."""
        greeting = self.phase in (Phase.GREETING, Phase.AUTHENTICATING)
        return greeting and self._monotonic() >= self._since + FIRST_FRAME

    @property
    def silent(self) -> bool:
        """Whether the connection is dead, since not even heartbeats come."""
        return self.phase is not Phase.APART and self._minds_silence and self._monotonic() >= self._heard + SILENT

    @property
    def ready_for(self) -> float:
        """Seconds for which this connection has been of use."""
        return self._monotonic() - self._since if self.phase is Phase.READY else 0.0

    # Frames that are not simply about a subscription.

    def _odd(self, frame: bytes, before: float) -> None:
        """The first frames of a connection, and those that do not parse by themselves."""
        with self._lock:
            self.changed = True
            if self.phase is Phase.GREETING:
                self._greeted()
            if frame == ECHO:
                return
            if (said := self._frames.sentence(frame)) is not None:
                self._plain(said)
                return
            if not self._frames:
                self._whole = before
            joined = self._frames.add(frame, self._heard)
            if joined.unreadable:
                self._unreadable()
            if joined.message is not None:
                self._routed(cast("Message", joined.message))

    def _routed(self, message: Message) -> None:
        subscription = self._subscriptions.get(str(message.get("topic")))
        if subscription is None:
            self._unasked(message)
        else:
            self._deliver(subscription, message)

    def _deliver(self, subscription: Subscription, message: Message) -> None:
        """Give everyone who subscribed what is in `message`, unless it repeats the last one."""
        last, fresh = subscription.last, subscription.fresh
        subscription.last, subscription.fresh, subscription.heard = message, False, self._heard
        if subscription.key in _OWN or ERROR in message:
            self._concerns_all(message)
            if message.get(ERROR) and subscription.key != ERROR:
                return
        same = subscription.subject.same
        if same is None or last is None or fresh or not same(last, message):
            self._hand(subscription, message)

    def _hand(self, subscription: Subscription, message: Message) -> None:
        self.worked = True
        for feed in subscription.feeds:
            try:
                feed.deliver(message, self._heard)
                if feed.buffer.ended:
                    self.leave(feed)
                    self.changed = True
            except ValueError as error:
                LOG.warning("stream: a message about %s cannot be read: %s", subscription.key, error)
                self._gap(feed, Cause.UNREADABLE, self._heard)
            except Exception:  # noqa: BLE001 - one subject's mistake must not end the others
                LOG.exception("stream: reading a message about %s failed", subscription.key)
                self._gap(feed, Cause.UNREADABLE, self._heard)

    def _unasked(self, message: Message) -> None:
        """What nobody subscribed to: most of it is dropped."""
        with self._lock:
            topic = message.get("topic")
            if topic in self._unended:
                self._say(self._unended.pop(str(topic)).unsubscribe(message))
                self.changed = True
            else:
                self._concerns_all(message)

    def _concerns_all(self, message: Message) -> None:
        """What the gateway says of the session, the connection, or an error."""
        with self._lock:
            self.changed = True
            match message:
                case {"topic": "system"}:
                    if "success" in message and self.phase is Phase.AUTHENTICATING:
                        self._ready()
                case {"topic": "sts", "args": args} if is_object(args):
                    self._judge(args)
                case {"topic": "error"}:
                    self._complain(message)
                case {"error": said} if said:
                    if self._copes(ERROR_SHAPES):
                        self._complain(message)
                case {"topic": _}:
                    pass
                case {"message": "waiting for session"} if self._introduced < INTRODUCTIONS:
                    self._introduce()
                case {"message": str(said)} | {"result": str(said)} if said.lower().startswith("unsubscribed"):
                    self._confirm(1)
                case {"message": str(said)}:
                    self._plain(said)
                case _:
                    pass

    def _judge(self, args: Mapping[str, Any]) -> None:
        """What is known of the session comes key by key (Q201)."""
        merged = self._copes(STATUS_FRAGMENTS)
        self.status = {**self.status, **args} if merged else dict(args)
        if self.status.get("authenticated"):
            if self.phase is Phase.AUTHENTICATING:
                self._ready()
        elif self.brokerage and ("authenticated" in self.status or not merged):
            LOG.info("stream: the brokerage session is not authenticated any more")
            self.unbrokered()

    def _plain(self, said: str) -> None:
        """A sentence: of errors, some are (Q214)."""
        if said and self._copes(ERROR_SHAPES):
            self._complain({ERROR: said})

    def _complain(self, message: Message) -> None:
        LOG.warning("stream: the gateway says: %s", message.get(ERROR, message))
        subscription = self._subscriptions.get(ERROR)
        if subscription is not None and message.get("topic") != ERROR:
            self._hand(subscription, message)

    def _unreadable(self) -> None:
        """What was given up may have been about anything."""
        LOG.warning("stream: a frame could not be read, alone or with its neighbours")
        for feed in self._feeds():
            if feed.live:
                self._gap(feed, Cause.UNREADABLE, self._whole)

    # What is said to the gateway.

    def _greeted(self) -> None:
        """The first frame came: somebody listens at the other end."""
        self.phase = Phase.AUTHENTICATING
        self._since = self._monotonic()
        self._introduce()
        if not self._copes(CONNECT_BURST):
            self._ready()

    def _introduce(self) -> None:
        """Say which session this is: the gateway does not say that it has understood (Q193)."""
        if self._session and self._copes(SESSION_FRAME):
            self._introduced += 1
            self._say(msgspec.json.encode({"session": self._session}).decode())

    def _ready(self) -> None:
        self.phase = Phase.READY
        self._since = self._monotonic()
        self._subscribe_all()

    def _subscribe_all(self) -> None:
        for subscription in self._subscriptions.values():
            if subscription.sent is None:
                self._subscribe(subscription)

    def _subscribe(self, subscription: Subscription) -> None:
        """Subscribe, or subscribe again so that a new consumer gets what the gateway sends at first; if it can be."""
        subject = subscription.subject
        if self.phase is Phase.APART or (
            subject.subscribe is not None
            and (self.phase is not Phase.READY or (subject.brokerage and not self.brokerage))
        ):
            return
        now = self._monotonic()
        if subscription.sent is None and subscription.told and not self._copes(LOST_SUBSCRIPTIONS):
            subscription.sent = now
            return
        if subscription.sent is not None and subject.at_most is not None:
            self._say(subject.unsubscribe(subscription.last))  # each time it is sent is another one to the gateway
        self._say(subscription.text(together=self._copes(FIELDS_MERGE)))
        if subscription.sent is None:
            subscription.heard = now
        subscription.sent, subscription.told, subscription.fresh, subscription.renewed = now, True, True, None
        for feed in subscription.feeds:
            if feed.missing is not None:
                since, cause = feed.missing
                self._gap(feed, cause, since)
            feed.live, feed.missing = True, None

    def _unsubscribe(self, subscription: Subscription, confirmed: Callable[[], None]) -> None:
        subject = subscription.subject
        if subscription.sent is None or subject.subscribe is None:
            confirmed()
            return
        text = subject.unsubscribe(subscription.last)
        if text is None:
            if subscription.last is None:
                self._unended[subscription.key] = subject
            confirmed()
            return
        self._say(text)
        if subject.confirms:
            self._farewells.append(confirmed)
        else:
            confirmed()

    def _renew(self, subscription: Subscription, now: float) -> None:
        """Send it again before it ends in silence, and see whether anything comes then (Q205)."""
        renewed, at = subscription.renewed, self._renewal(subscription)
        if renewed is not None:
            if subscription.heard >= renewed:
                subscription.renewed = None
            elif now >= renewed + RENEWED:
                LOG.warning("stream: nothing came about %s since it was renewed", subscription.key)
                subscription.lose(subscription.heard, Cause.SILENT)
                self._subscribe(subscription)
        elif at is not None and now >= at:
            self._say(subscription.text(together=self._copes(FIELDS_MERGE)))
            subscription.sent = subscription.renewed = now
            if now >= subscription.heard + QUIET:
                for feed in subscription.feeds:
                    self._gap(feed, Cause.SILENT, subscription.heard)

    def _renewal(self, subscription: Subscription) -> float | None:
        """When it is to be sent again; None for never."""
        period = subscription.subject.renewal
        if period is None or subscription.sent is None or not self._copes(SILENT_EXPIRY):
            return None
        return subscription.sent + period

    def _say(self, text: str | None) -> None:
        if text is not None:
            self.outbox.append(text)

    # What consumers are told.

    def _gap(self, feed: Feed[Any], cause: Cause, since: float) -> None:
        now = self._monotonic()
        feed.buffer.put_gap(Gap(cause, self.stamp(since), self.stamp(now)), now)

    def _confirm(self, count: int) -> None:
        for _ in range(min(count, len(self._farewells))):
            self._farewells.popleft()()

    def _feeds(self) -> list[Feed[Any]]:
        return [feed for subscription in self._subscriptions.values() for feed in subscription.feeds]

    def _refuse_too_many(self, subject: Subject[Any]) -> None:
        if subject.at_most is None or not self._copes(HISTORY_SERVER_ID):
            return
        kind = subject.key.partition("+")[0]
        there = [key for key in (*self._subscriptions, *self._unended) if key.partition("+")[0] == kind]
        if len(there) >= subject.at_most:
            raise TooManyStreams(
                f"stream: the gateway serves {subject.at_most} streams of {kind} at a time, and these are open: "
                f"{', '.join(there)}. Close one first.",
                operation="stream.open",
            )


_OWN: Final = frozenset({"system", "sts"})
"""Topics that concern the connection itself, besides whoever subscribed to them."""
