"""Asynchronous calls over TLS, alone and four at a time."""

import asyncio
import json
import statistics
import sys
import time
from collections.abc import Awaitable, Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from importlib.machinery import ModuleSpec, PathFinder
from types import ModuleType

import httpx
import orjson

from ibportal import AsyncClient
from tests.bench import rows
from tests.bench.clock import Ahead
from tests.bench.effort import Effort
from tests.bench.findings import Cell, Findings, Goal, Table
from tests.bench.payloads import ACCOUNT, Payload, payloads
from tests.bench.ratios import Ratio, Run, geometric, measured
from tests.bench.server import Address, serving

IN_FLIGHT = (1, 4)
WARM = 2 << 20
"""Bytes of replies after which everything is connected, imported and learnt: calls that do that are not what p99 is."""
MOST_WARM = 64
"""Calls, where replies are small."""
AS_INSTALLED = "httpx.AsyncClient + json"
WITH_SNIFFIO = "httpx.AsyncClient + json, sniffio installed"
OURS = "ours, async"


def asynchronous(effort: Effort) -> Findings:
    """CPU a call, and how long calls take, alone and four at a time."""
    findings = Findings()
    with serving() as address:
        for at_once in IN_FLIGHT:
            found = {each.name: _measured(each, address, at_once, effort) for each in payloads()}
            ratios = {name: ratio for name, (ratio, _) in found.items()}
            waits = {name: waited for name, (_, waited) in found.items()}
            names = list(ratios["auth status"])
            means = {name: geometric([each[name] for each in ratios.values()]) for name in names}
            cells: dict[str, list[Cell]] = {
                name: [*(each[name] for each in ratios.values()), means[name]] for name in names
            }
            title = f"An async call over TLS, {at_once} in flight, CPU as a ratio to httpx.AsyncClient + json.loads"
            findings.tables.append(Table(title, [*ratios, "all six"], cells))
            spread: dict[str, list[Cell]] = {
                name: [each[name].p99 / each[name].p50 for each in waits.values()] for name in names
            }
            findings.tables.append(Table(f"p99 / p50 of the same calls, {at_once} in flight", [*waits], spread))
            ours = statistics.median(each[OURS].p99 / each[OURS].p50 for each in waits.values())
            findings.goals.append(Goal(f"async call, {at_once} in flight", means[OURS].median, at_most=0.8))
            findings.goals.append(Goal(f"async call, {at_once} in flight, p99 / p50", ours, at_most=3.0))
    return findings


class _Waits:
    """How long each call took, in seconds."""

    def __init__(self) -> None:
        self.seconds: list[float] = []

    @property
    def p50(self) -> float:
        return statistics.median(self.seconds)

    @property
    def p99(self) -> float:
        return sorted(self.seconds)[int(len(self.seconds) * 0.99)]


def _measured(
    payload: Payload, address: Address, at_once: int, effort: Effort
) -> tuple[dict[str, Ratio], dict[str, _Waits]]:
    with asyncio.Runner() as runner:
        bare = httpx.AsyncClient(verify=address.context())
        ours = AsyncClient(
            address.tls, account=ACCOUNT, verify=address.context(), keep_alive=False, clock=Ahead(), deadline=1e9
        )
        fetch = _fetch(bare, address.tls, payload)

        async def read() -> object:
            return json.loads((await fetch()).content)

        async def read_fast() -> object:
            return orjson.loads((await fetch()).content)

        calls: dict[str, Callable[[], Awaitable[object]]] = {
            AS_INSTALLED: read,
            WITH_SNIFFIO: read,
            "httpx.AsyncClient + orjson, sniffio installed": read_fast,
            OURS: rows.ours_async(ours, payload),
        }
        waits = {name: _Waits() for name in calls}
        runs = {name: _run(runner, call, at_once, waits[name]) for name, call in calls.items()}
        runs[AS_INSTALLED] = _without_sniffio(runs[AS_INSTALLED])
        for name, run in runs.items():
            run(min(MOST_WARM, WARM // len(payload.body)))
            waits[name].seconds.clear()
        ratios = measured(runs, AS_INSTALLED, rounds=effort.rounds, slice_seconds=effort.slice)
        runner.run(bare.aclose())
        runner.run(ours.aclose())
    return ratios, waits


def _fetch(http: httpx.AsyncClient, base_url: str, payload: Payload) -> Callable[[], Awaitable[httpx.Response]]:
    url, params = base_url + payload.path, payload.params
    if payload.method == "POST":
        return lambda: http.post(url)
    return lambda: http.get(url, params=params)


def _run(runner: asyncio.Runner, call: Callable[[], Awaitable[object]], at_once: int, waits: _Waits) -> Run:
    async def worker(turns: Iterator[int]) -> None:
        for _ in turns:
            start = time.perf_counter()
            await call()
            waits.seconds.append(time.perf_counter() - start)

    async def batch(count: int) -> None:
        turns = iter(range(count))
        await asyncio.gather(*(worker(turns) for _ in range(at_once)))

    return lambda count: runner.run(batch(count))


class _Absent:
    """Finds no `sniffio`, after having looked for it, as on a machine where nobody installed it."""

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if name != "sniffio":
            return None
        if (found := PathFinder.find_spec("sniffio_absent", path, target)) is not None:
            return found
        raise ModuleNotFoundError("No module named 'sniffio'", name=name)


def _without_sniffio(run: Run) -> Run:
    """`run` as where httpx alone is installed: httpx no longer depends on sniffio, and httpcore looks for it anyway."""

    def ran(count: int) -> object:
        with _hidden():
            return run(count)

    return ran


@contextmanager
def _hidden() -> Generator[None]:
    module, finder = sys.modules.pop("sniffio", None), _Absent()
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)
        if module is not None:
            sys.modules["sniffio"] = module
