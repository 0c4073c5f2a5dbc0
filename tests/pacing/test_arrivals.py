"""What arrives, in real time: never more than ten in any second, and nearly all that is allowed.

How long anything takes is not judged, only what lies within a second, and within the whole.
"""

import asyncio
import gc
import json
import os
import subprocess
import sys
import time
from bisect import bisect_left
from collections.abc import Callable, Iterator
from contextlib import suppress
from importlib import util
from pathlib import Path
from types import ModuleType

import httpx
import pytest

from ibportal import AsyncClient

SENDER = Path(__file__).with_name("sender.py")
LIMIT = 10

short_and_long = pytest.mark.parametrize("seconds", [3, pytest.param(20, marks=pytest.mark.slow)])


@pytest.fixture(autouse=True)
def swept() -> Iterator[None]:
    """Leave the garbage collector nothing to look through.

    In a process full of other tests, that can take longer between counting a request and sending it than the limit has
    margin.
    """
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


def check(arrivals: list[float], seconds: int) -> None:
    arrivals = sorted(arrivals)
    worst = max(bisect_left(arrivals, first + 1) - index for index, first in enumerate(arrivals))
    assert worst <= LIMIT, f"{worst} arrived within one second"
    reached = bisect_left(arrivals, arrivals[0] + seconds)
    assert reached >= 0.9 * LIMIT * seconds, f"only {reached} arrived in {seconds} s"


def in_threads(pacing: str | None, seconds: float) -> list[float]:
    arrivals: list[float] = sender().send(pacing, seconds, 10)
    return arrivals


def in_tasks(pacing: str | None, seconds: float) -> list[float]:
    arrivals: list[float] = []

    async def arrive(request: httpx.Request) -> httpx.Response:
        arrivals.append(time.time())
        return httpx.Response(200, json=sender().ACCOUNTS, request=request)

    async def work(ib: AsyncClient) -> None:
        while True:
            await ib.raw.accounts.list()

    async def run() -> None:
        async with AsyncClient(transport=httpx.MockTransport(arrive), pacing=pacing, keep_alive=False) as ib:
            with suppress(TimeoutError):
                async with asyncio.timeout(seconds):
                    await asyncio.gather(*(work(ib) for _ in range(50)))

    asyncio.run(run())
    return arrivals


def in_processes(pacing: str, seconds: float) -> list[float]:
    command = [sys.executable, str(SENDER), pacing, str(seconds)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    senders = [subprocess.Popen(command, stdout=subprocess.PIPE, env=environment) for _ in range(3)]
    each: list[list[float]] = [json.loads(process.communicate()[0]) for process in senders]
    assert all(each), "a process sent nothing"
    return [arrival for arrivals in each for arrival in arrivals]


def sender() -> ModuleType:
    spec = util.spec_from_file_location("sender", SENDER)
    assert spec is not None
    assert spec.loader is not None
    module = util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@short_and_long
@pytest.mark.parametrize("send", [in_threads, in_tasks])
def test_threads_and_tasks_sharing_a_client_keep_the_limit(
    send: Callable[[str | None, float], list[float]], seconds: int
) -> None:
    check(send(None, seconds + 0.5), seconds)


@short_and_long
@pytest.mark.parametrize("send", [in_tasks, in_processes])
def test_tasks_and_processes_sharing_a_file_keep_the_limit(
    send: Callable[[str, float], list[float]], seconds: int, tmp_path: Path
) -> None:
    check(send(str(tmp_path / "pacing.sqlite"), seconds + 0.5), seconds)


@short_and_long
@pytest.mark.parametrize("send", [in_tasks, in_processes])
def test_tasks_and_processes_sharing_a_redis_server_keep_the_limit(
    send: Callable[[str, float], list[float]], seconds: int, redis_url: str
) -> None:
    check(send(redis_url, seconds + 0.5), seconds)
