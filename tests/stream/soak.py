"""Streams through everything that can happen to a WebSocket: drops, stalls, fragments, garbage, expiries, reconnects.

    python tests/stream/soak.py --messages 200000 --seed 1

A mock gateway with the Java gateway's manners is served over TLS; each client reads numbered quotes of several
contracts. Whatever number is missing has to be announced by a gap in that place, and none may come twice. One reader is
slow on purpose: its gaps say how many it lost, and that has to be exact. Memory is compared between a quarter of the
way and its end, and nothing may be left running when the client is closed.
"""

import argparse
import asyncio
import gc
import random
import threading
import time
import tracemalloc
from collections import Counter
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial

from rich.console import Console
from rich.table import Table

from ibportal import AsyncClient, Client
from ibportal.market_data import Quote
from ibportal.mock import MockGateway, Request
from ibportal.mock.wire import serve
from ibportal.stream.gap import Cause, Gap

CONIDS = (265598, 272093, 8314, 756733)
SLOW = CONIDS[-1]
"""The contract whose reader is slow, and has a small buffer."""
NUMBER = "9001"
"""The field with the number of a message; no quote of the mock's own has it."""
LAST = "9002"
"""The field that says that no more will come."""
BURST = 50
"""Messages between two looks at how far the readers are."""
AHEAD = 400
"""Messages that may be under way."""
PATIENCE = 60.0
"""Seconds, real ones, after which a client that does not come back is given up."""
_GARBAGE = (b"\x00\xff", b'{"topic":"smd+265598","31', b"]}", b'"', b"Error 500: <html>", b"ech+hb")
"""What makes no sense; in part because the rest of a message is missing."""


@dataclass
class Reader:
    """Looks at what comes of one contract."""

    conid: int
    last: int = 0
    received: int = 0
    missing: int = 0
    """Numbers that did not come, each announced by a gap in its place."""
    told: int = 0
    """How many messages the gaps of a slow reader say were dropped."""
    causes: Counter[Cause] = field(default_factory=Counter[Cause])
    wrong: list[str] = field(default_factory=list[str])
    finished: bool = False
    _gaps: list[Gap] = field(default_factory=list[Gap])

    def __call__(self, item: Quote | Gap) -> bool:
        """Look at the next thing; returns whether it was the last."""
        if isinstance(item, Gap):
            self._gaps.append(item)
            self.causes[item.cause] += 1
            self.told += item.lost or 0
            if not item.since <= item.until:
                self.wrong.append(f"{self.conid}: a gap ends before it begins: {item}")
            return False
        if LAST in item.raw:
            self.finished = True
        if NUMBER not in item.raw:
            return self.finished
        number = int(str(item.raw[NUMBER]))
        if number <= self.last:
            self.wrong.append(f"{self.conid}: {number} came after {self.last}")
        elif number > self.last + 1 and not self._gaps:
            self.wrong.append(f"{self.conid}: nothing says that {self.last + 1} to {number - 1} are missing")
        self.missing += max(0, number - self.last - 1)
        self.received += 1
        self.last = max(self.last, number)
        self._gaps.clear()
        return self.finished


@dataclass
class Campaign:
    """Sends numbered messages, and does to the connection what can happen to one."""

    mock: MockGateway
    readers: tuple[Reader, ...]
    messages: int
    chance: random.Random
    say: Callable[[str], None]
    done: Counter[str] = field(default_factory=Counter[str])
    unheard: int = 0
    """Messages that nobody was connected for."""
    memory: list[int] = field(default_factory=list[int])

    def run(self) -> None:
        """All messages, and one at the end that says so, until everybody has it."""
        self._whole()
        numbers: dict[int, int] = dict.fromkeys(CONIDS, 0)
        began = time.monotonic()
        for sent in range(self.messages):
            if sent % BURST == 0:
                self._wait(lambda: self.mock.streams.waiting < AHEAD)
                if self.chance.random() < 0.8:
                    self._whole()  # otherwise, if the connection is lost, nobody hears the next ones
                if self.chance.random() < 0.25:
                    self._befall()
            if sent in (self.messages // 4, self.messages - 1):
                self._catch_up(numbers)
                self.mock.log.clear()  # which remembers every call, the mock's thing and not the client's
                gc.collect()
                self.memory.append(tracemalloc.get_traced_memory()[0])
            if sent and sent % 20_000 == 0:
                self.say(f"{sent:,} of {self.messages:,} messages, {sent / (time.monotonic() - began):,.0f} a second")
            self._push(self.chance.choice(CONIDS), numbers)
        self._whole()
        end = time.monotonic() + PATIENCE
        while not all(each.finished for each in self.readers):
            if time.monotonic() > end:
                raise TimeoutError(f"no end: {[each for each in self.readers if not each.finished]}")
            for conid in CONIDS:
                self.mock.streams.push({**_message(conid, 0), LAST: "1"} | {NUMBER: numbers[conid] + 1})
                numbers[conid] += 1
            time.sleep(0.05)

    def _push(self, conid: int, numbers: dict[int, int]) -> None:
        """Send the next message about a contract."""
        numbers[conid] += 1
        if not self.mock.streams.push(_message(conid, numbers[conid])):
            self.unheard += 1

    def _catch_up(self, numbers: dict[int, int]) -> None:
        """Wait until every reader has read what is sent now: what still waits for one is memory too, and no leak."""
        due = dict(numbers)

        def read() -> bool:
            for conid in CONIDS:  # again and again: one may be lost
                self._push(conid, numbers)
            return all(reader.last > due[reader.conid] for reader in self.readers)

        self._whole()
        self._wait(read)

    def _befall(self) -> None:
        """One of the things that happen."""
        streams = self.mock.streams
        events: dict[str, Callable[[], object]] = {
            "fragments": lambda: streams.fragment(times=self.chance.randint(1, 5), pieces=self.chance.randint(2, 5)),
            "invalid UTF-8": lambda: streams.invalid_utf8(times=3),
            "garbage": lambda: streams.garbage(self.chance.choice(_GARBAGE), times=self.chance.randint(1, 2)),
            "a minute": lambda: self._pass(60),
            "closed": streams.drop,
            "cut": lambda: streams.drop(word=False),
            "stall": lambda: streams.stall(15),
            "silence": self._fall_silent,
            "expiry": streams.expire,
            "renewal": lambda: self._pass(530),
        }
        weights = (40, 20, 20, 20, 3, 3, 5, 2, 3, 2)
        [name] = self.chance.choices(list(events), weights)
        self.done[name] += 1
        events[name]()

    def _fall_silent(self) -> None:
        """For longer than the client takes a connection for alive."""
        self.mock.streams.stall(45)
        self.mock.clock.advance(40)

    def _pass(self, seconds: int) -> None:
        """Let time pass, in which somebody keeps the session alive."""
        for _ in range(0, seconds, 10):
            self.mock.answer(Request("POST", "/v1/api/tickle", headers=(("User-Agent", "soak"),)))
            self.mock.clock.advance(10)

    def _whole(self) -> None:
        """Wait until everybody is subscribed; time passes meanwhile."""
        wanted = {f"smd+{conid}" for conid in CONIDS}
        self._wait(lambda: wanted <= set(self.mock.streams.subscriptions))

    def _wait(self, condition: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE
        pause = 0.0005
        while not condition():
            time.sleep(pause)
            pause = min(pause * 1.5, 0.02)
            if pause >= 0.02:
                self.mock.clock.advance(0.4)  # twenty times as fast as real time: a connection needs some to be made
            if time.monotonic() > end:
                raise TimeoutError("the client does not come back")


def _message(conid: int, number: int) -> dict[str, object]:
    return {
        "topic": f"smd+{conid}",
        "conid": conid,
        "31": f"{100 + number % 1000 / 100:.2f}",
        "55": "SOAK",
        NUMBER: number,
    }


def synchronously(mock: MockGateway, url: str, readers: Iterable[Reader], campaign: Callable[[], None]) -> None:
    """Read with a `Client`, each stream in a thread."""

    def read(reader: Reader) -> None:
        with ib.stream.market_data(reader.conid, [31, 55, 9001, 9002], buffer=_buffer(reader)) as stream:
            started.release()
            for item in stream.with_gaps():
                if reader.conid == SLOW and reader.received % 100 == 0:
                    time.sleep(0.005)
                if reader(item):
                    break

    with Client(url, clock=mock.clock, keep_alive=False) as ib:
        started = threading.Semaphore(0)
        threads = [threading.Thread(target=read, args=(each,), daemon=True) for each in readers]
        for thread in threads:
            thread.start()
            started.acquire()
        campaign()
        for thread in threads:
            thread.join(PATIENCE)


def asynchronously(mock: MockGateway, url: str, readers: Iterable[Reader], campaign: Callable[[], None]) -> None:
    """Read with an `AsyncClient`, each stream in a task."""

    async def read(ib: AsyncClient, reader: Reader) -> None:
        async with ib.stream.market_data(reader.conid, [31, 55, 9001, 9002], buffer=_buffer(reader)) as stream:
            async for item in stream.with_gaps():
                if reader.conid == SLOW and reader.received % 100 == 0:
                    await asyncio.sleep(0.005)
                if reader(item):
                    break

    async def main() -> None:
        async with AsyncClient(url, clock=mock.clock, keep_alive=False) as ib:
            tasks = [asyncio.create_task(read(ib, each)) for each in readers]
            await asyncio.to_thread(campaign)
            await asyncio.wait_for(asyncio.gather(*tasks), PATIENCE)
        left = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        if left:
            raise RuntimeError(f"left running: {left}")

    asyncio.run(main())


def _buffer(reader: Reader) -> int:
    return 64 if reader.conid == SLOW else 100_000


@dataclass
class Outcome:
    """What came of one campaign."""

    client: str
    campaign: Campaign
    seconds: float
    threads: list[str]
    """Threads that were left."""

    @property
    def wrong(self) -> list[str]:
        """Everything that should not be."""
        found = [text for each in self.campaign.readers for text in each.wrong]
        found += [f"a thread is left: {name}" for name in self.threads]
        for each in self.campaign.readers:
            if set(each.causes) == {Cause.OVERFLOW} and each.told != each.missing:
                found.append(f"{each.conid}: {each.missing} are missing, and gaps say {each.told}")
        first, last = self.campaign.memory
        if last > first * 1.1 + 2**18:
            found.append(f"memory grew from {first:,} to {last:,} bytes")
        return found


def soak(messages: int, seed: int, say: Callable[[str], None] = print) -> list[Outcome]:
    """Half of the messages to either client."""
    outcomes: list[Outcome] = []
    for name, run in (("Client", synchronously), ("AsyncClient", asynchronously)):
        say(f"{name}: {messages // 2:,} messages")
        before = set(threading.enumerate())
        mock = MockGateway(seed=seed)
        readers = tuple(Reader(conid) for conid in CONIDS)
        campaign = Campaign(mock, readers, messages // 2, random.Random(seed), say)  # noqa: S311 - repeatable
        began = time.monotonic()
        tracemalloc.start()
        try:
            with serve(mock) as url:
                run(mock, url, readers, campaign.run)
        finally:
            tracemalloc.stop()
        with suppress(RuntimeError):
            for thread in set(threading.enumerate()) - before:
                thread.join(2.0)
        left = [thread.name for thread in set(threading.enumerate()) - before]
        outcomes.append(Outcome(name, campaign, time.monotonic() - began, left))
    return outcomes


def _gaps(cause: Cause, outcome: Outcome) -> int:
    return sum(reader.causes[cause] for reader in outcome.campaign.readers)


def main() -> int:
    """Run it, and show what happened."""
    parser = argparse.ArgumentParser(description="streams through everything that can happen to a WebSocket")
    parser.add_argument("--messages", type=int, default=200_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    console = Console()
    outcomes = soak(options.messages, options.seed, partial(console.print, style="dim"))
    table = Table(title=f"{options.messages:,} messages, seed {options.seed}")
    for heading in ("", *(each.client for each in outcomes)):
        table.add_column(heading, justify="right" if heading else "left")
    for name in sorted({name for each in outcomes for name in each.campaign.done}):
        table.add_row(name, *(f"{each.campaign.done[name]:,}" for each in outcomes))
    table.add_section()
    rows: dict[str, Callable[[Outcome], object]] = {
        "received": lambda each: f"{sum(reader.received for reader in each.campaign.readers):,}",
        "missing, and a gap says so": lambda each: f"{sum(reader.missing for reader in each.campaign.readers):,}",
        "of these sent to nobody": lambda each: f"{each.campaign.unheard:,}",
        **{f"gaps: {cause}": partial(_gaps, cause) for cause in Cause},
        "wrong": lambda each: len(each.wrong),
        "memory at a quarter, KiB": lambda each: f"{each.campaign.memory[0] // 1024:,}",
        "memory at the end, KiB": lambda each: f"{each.campaign.memory[1] // 1024:,}",
        "seconds": lambda each: f"{each.seconds:.0f}",
    }
    for name, value in rows.items():
        table.add_row(name, *(str(value(each)) for each in outcomes))
    console.print(table)
    wrong = [text for each in outcomes for text in each.wrong]
    for text in wrong[:20]:
        console.print(text, style="red")
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main())
