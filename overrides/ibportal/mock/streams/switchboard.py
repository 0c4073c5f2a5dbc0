"""All WebSockets of a mock gateway, what was heard on them, and what a test does to them: `mock.streams`.

mock.streams.drop()                                  # every connection is lost
mock.streams.stall(30)                               # nothing comes for half a minute, then everything
mock.streams.push({"topic": "smd+265598", "31": "190.15"})
mock.streams.fragment(), mock.streams.garbage()      # what the wire can do to messages
mock.streams.heard                                   # what clients have sent
"""

import datetime as dt
import itertools
import random
import re
from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import msgspec

from ibportal.mock import questions
from ibportal.mock.book import Book
from ibportal.mock.clock import RunningClock
from ibportal.mock.reply import HTML, Refusal
from ibportal.mock.request import Request
from ibportal.mock.streams.feed import Feed
from ibportal.mock.streams.passage import SLOTS, Manners, Passage, Socket
from ibportal.mock.streams.quotes import Quotes
from ibportal.mock.streams.subscription import Message, Subscription
from ibportal.quirks.stream_any_path import StreamAnyPath
from ibportal.quirks.stream_binary_frames import StreamBinaryFrames
from ibportal.quirks.stream_close_codes import StreamCloseCodes
from ibportal.quirks.stream_early_sends_lost import StreamEarlySendsLost
from ibportal.quirks.stream_fragments import StreamFragments
from ibportal.quirks.stream_invalid_utf8 import StreamInvalidUtf8
from ibportal.quirks.stream_lost_subscriptions import StreamLostSubscriptions
from ibportal.quirks.stream_notification_shapes import StreamNotificationShapes
from ibportal.quirks.stream_sockets import StreamSockets

if TYPE_CHECKING:
    from ibportal.mock.gateway import MockGateway

PATHS = ("/v1/api/ws", "/v1/api/ws/")
"""Where IBKR has its WebSocket."""
KEPT = 5_000
"""Frames of clients that are remembered; the oldest go first."""
FIRST_NUMBER = 341_115
"""Of what the server gives numbers to: streams of bars, notifications, bulletins."""
GARBAGE = b"\x00\xff<garbage>"
AWAY, POLICY = 1001, 1008

_TEXT = re.compile(rb'"(?!topic")[^"\\]+":"[^"\\]+(?=")')
"""A key with a text, but not the topic, up to the end of the text."""


@dataclass(frozen=True)
class Heard:
    """A frame that a client has sent."""

    at: dt.datetime
    """By the mock gateway's clock."""
    socket: int
    """The number of its connection, from 1."""
    text: str
    lost: bool
    """It was sent before there was a connection to IBKR, or before IBKR knew whose it is."""


class Switchboard:
    """The WebSockets of one mock gateway."""

    def __init__(self, gateway: "MockGateway") -> None:
        shows = gateway.shows
        manners = Manners(
            binary=shows(StreamBinaryFrames.id),
            early_lost=shows(StreamEarlySendsLost.id),
            codes_lost=shows(StreamCloseCodes.id),
            fragments=shows(StreamFragments.id),
            slots=SLOTS if shows(StreamSockets.id) else None,
        )
        glance = gateway.progress if isinstance(gateway.clock, RunningClock) else None
        self.passage = Passage(self._dialled, manners, gateway.lock, self._noted, glance)
        """The gateway's part: the clients' sockets, and the five connections to IBKR."""
        self.chance = random.Random(f"streams of {gateway.seed}")  # noqa: S311 - repeatable on purpose
        self._gateway = gateway
        self._feeds: list[Feed] = []
        self._heard: deque[Heard] = deque(maxlen=KEPT)
        self._made = 0
        self._stalled_until: float | None = None
        self._fragmented, self._pieces, self._misspelt = 0, 2, 0
        self._numbers = itertools.count(FIRST_NUMBER)
        self._orphans: dict[str, Subscription] = {}
        self._prompted = ""
        """The prompt about an order that was told last, by the id to answer at."""

    @property
    def sockets(self) -> list[Socket]:
        """The connections of clients, the oldest first."""
        return list(self.passage.sockets)

    @property
    def heard(self) -> list[Heard]:
        """What clients have sent, the oldest first; the last 5,000 frames."""
        return list(self._heard)

    @property
    def subscriptions(self) -> list[str]:
        """What is subscribed to at the moment, as topics, over all connections."""
        return [each.key for each in self.active]

    @property
    def active(self) -> list[Subscription]:
        """The subscriptions of all connections."""
        return [each for feed in self._feeds for each in feed.subscriptions.values()]

    @property
    def waiting(self) -> int:
        """How many frames have not been taken by a client's connection."""
        return sum(socket.waiting for socket in self.passage.sockets)

    def socket(self, path: str, query: str = "", headers: Sequence[tuple[str, str]] = ()) -> Socket:
        """A client's connection to `path`, percent-encoded; raises `Refusal` for a path that is refused with 404."""
        known = path in PATHS
        if not known and not self._gateway.shows(StreamAnyPath.id):
            raise Refusal.with_text(404, "<html><body><h1>Resource not found</h1></body></html>", media=HTML)
        with self._gateway.lock:
            self._made += 1
            return self.passage.enter(Request("GET", path, query, tuple(headers)), self._made)

    def follow(self) -> None:
        """Have every connection told what has happened up to now."""
        if self._stalled_until is not None and self._gateway.clock.monotonic() >= self._stalled_until:
            self._stalled_until = None
            for socket in self.sockets:
                socket.release()
        for feed in list(self._feeds):
            feed.follow()
        self._prompt_about_orders()

    def reset(self) -> None:
        """Start anew, as a gateway that is started again does: without connections, and nothing ordered."""
        self.drop()
        self.chance.seed(f"streams of {self._gateway.seed}")
        self._heard.clear()
        self._made, self._stalled_until, self._fragmented, self._misspelt = 0, None, 0, 0
        self._numbers, self._prompted, self._orphans = itertools.count(FIRST_NUMBER), "", {}

    def drop(self, *, word: bool = True) -> int:
        """Lose every connection to IBKR, which clients see as a clean 1000; returns how many clients there were.

        Without a `word`, it is the gateway that goes, in the middle of things: clients see their connection break.
        """
        with self._gateway.lock:
            clients = len(self.passage.sockets)
            self.passage.clear((lambda socket: socket.hang_up(AWAY)) if word else Socket.cut)
            return clients

    def stall(self, seconds: float) -> None:
        """Have nothing reach the clients that are there for so long; then everything does."""
        with self._gateway.lock:
            self._stalled_until = self._gateway.clock.monotonic() + seconds
            for socket in self.sockets:
                socket.held = True

    def garbage(self, payload: bytes | str = GARBAGE, *, times: int = 1) -> int:
        """Send a frame that makes no sense to every client that is known; returns to how many."""
        raw = payload.encode() if isinstance(payload, str) else payload
        with self._gateway.lock:
            known = [feed for feed in self._feeds if feed.greeted]
            for feed in known:
                for _ in range(times):
                    feed.send_whole(raw)
            return len(known)

    def fragment(self, *, times: int = 1, pieces: int = 2) -> None:
        """Have the next messages sent in so many fragments."""
        if pieces < 2 or times < 1:
            raise ValueError(f"times={times}, pieces={pieces}: at least one message, in at least two pieces")
        with self._gateway.lock:
            self._fragmented, self._pieces = times, pieces

    def invalid_utf8(self, *, times: int = 1) -> None:
        """Have a text in the next messages that have one end in 0x99, which is no UTF-8 (Q198)."""
        with self._gateway.lock:
            self._misspelt = times

    def expire(self) -> int:
        """End the subscriptions to quotes, in silence; returns how many."""
        with self._gateway.lock:
            found = [each for each in self.active if isinstance(each, Quotes)]
            for each in found:
                each.expire()
            self.follow()
            return len(found)

    def push(self, *messages: Mapping[str, Any] | bytes) -> int:
        """Send messages, each written once, to the clients that have subscribed to their topics; returns how many were.

        A message without a `topic`, and one of a topic that nobody subscribes to, goes to everybody; so do bytes,
        which are sent as they are. A benchmark writes its messages beforehand and sends bytes.
        """
        sent = 0
        with self._gateway.lock:
            for message in messages:
                if isinstance(message, bytes):
                    for feed in self._feeds:
                        if feed.greeted:
                            feed.send_whole(message)
                            sent += 1
                    continue
                payload, topic = msgspec.json.encode(message), str(message.get("topic", ""))
                for feed in self._feeds:
                    if feed.hears(topic):
                        feed.send(payload)
                        sent += 1
        return sent

    def notify(self, text: str, *, title: str | None = None, url: str | None = None) -> str:
        """Send a notification (`ntf`) to everybody; returns its id."""
        identity = self.number()
        self.push(self._shaped("ntf", {"id": identity, "text": text, "title": title, "url": url}))
        return identity

    def bulletin(self, text: str, *, exchanges: Sequence[str] | None = None) -> int:
        """Send a bulletin (`blt`) to everybody; returns its id."""
        identity = int(self.number())
        self.push(self._shaped("blt", {"id": identity, "exchanges": exchanges and list(exchanges), "message": text}))
        return identity

    def prompt(self, order: int) -> str:
        """Ask everybody about an order that works already, with its id (`ntf`, Q133); returns the id of the request.

        The mock's orders do not wait for the answer. Those that are asked about when they are placed do, which
        `will_ask("p12")` has happen, and their prompts come here as well.
        """
        request = self.number()
        self.push({"topic": "ntf", "args": [questions.prompt(order, request)]})
        return request

    def error(self, words: str, *, topic: str = "") -> None:
        """Tell every client that is known of an error, in one of the shapes there are (Q214)."""
        with self._gateway.lock:
            for feed in self._feeds:
                if feed.greeted:
                    feed.refuse(words, topic)

    def number(self) -> str:
        """The next number of the server's."""
        return str(next(self._numbers))

    def spoilt(self, payload: bytes, longest: int) -> Sequence[bytes]:
        """A message as it is sent: in fragments if it is long, and with what was ordered to be wrong with it."""
        if self._misspelt and self._gateway.shows(StreamInvalidUtf8.id) and (found := _TEXT.search(payload)):
            self._misspelt -= 1
            payload = payload[: found.end()] + b"\x99" + payload[found.end() :]
        if self._fragmented:
            self._fragmented -= 1
            size = max(1, -(-len(payload) // self._pieces))
        elif len(payload) > longest:
            size = longest
        else:
            return (payload,)
        return [payload[start : start + size] for start in range(0, len(payload), size)]

    def forget(self, feed: Feed) -> None:
        """A client has gone, and with it, but at a kinder gateway, what it has subscribed to (Q215)."""
        if feed in self._feeds:
            self._feeds.remove(feed)
            if not self._gateway.shows(StreamLostSubscriptions.id):
                self._orphans |= feed.subscriptions

    def adopt(self) -> dict[str, Subscription]:
        """The subscriptions of clients that have gone, where they outlive these."""
        orphans, self._orphans = self._orphans, {}
        return orphans

    def _shaped(self, topic: str, told: Message) -> Message:
        """A message with its arguments in a list, where one object is documented (Q216)."""
        return {"topic": topic, "args": [told] if self._gateway.shows(StreamNotificationShapes.id) else told}

    def _prompt_about_orders(self) -> None:
        """A prompt that an order waits for is told on every connection, too."""
        pending = self._gateway.area(Book).pending
        if pending is None or not pending.waiting or pending.waiting[0][0] != questions.PROMPT:
            return
        if pending.reply != self._prompted:
            self._prompted = pending.reply
            self.push({"topic": "ntf", "args": [questions.prompt(pending.orders[0].id, pending.reply)]})

    def _dialled(self, request: Request) -> Feed | None:
        if request.path not in PATHS:
            return None
        feed = Feed(self._gateway, self)
        self._feeds.append(feed)
        return feed

    def _noted(self, socket: Socket, text: str) -> None:
        feed = socket.upstream
        lost = not (isinstance(feed, Feed) and (feed.knows or text.lstrip().startswith("{")))
        self._heard.append(Heard(self._gateway.clock.now(), socket.number, text, lost))
