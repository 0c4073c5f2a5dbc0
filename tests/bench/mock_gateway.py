"""How fast the mock gateway answers: in process, and over HTTP beside Prism on the same contract.

    nox -s bench_mock

A round asks one server, then the other, and a ratio is the median of the rounds' ratios. Both check requests and
replies by `spec/openapi.json`. Prism is what is installed below the folder given with `--prism`, by npm.
"""

import argparse
import asyncio
import json
import os
import signal
import socket
import statistics
import subprocess
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.table import Table

from ibportal import contract
from ibportal.mock import MockGateway, Request

ACCOUNTS = "/portfolio/accounts"
PATHS = ("/iserver/auth/status", "/iserver/accounts", ACCOUNTS, "/trsrv/stocks?symbols=AAPL")
CONNECTIONS = (1, 16)


def positions() -> str:
    """The path of the positions of ours, whose seed makes the account; it wants accounts listed before positions."""
    reply = MockGateway().answer(Request("GET", f"/v1/api{ACCOUNTS}", headers=(("User-Agent", "bench"),)))
    account: str = json.loads(reply.body)[0]["id"]
    return f"/portfolio/{account}/positions/0"


def in_process(seconds: float) -> float:
    """Validated answers a second to `/iserver/auth/status`, in this process."""
    mock = MockGateway()
    request = Request("GET", f"/v1/api{PATHS[0]}", headers=(("User-Agent", "bench"),))
    if mock.answer(request).status != 200:
        raise RuntimeError("the mock gateway refuses")
    count, end = 0, time.perf_counter() + seconds
    while time.perf_counter() < end:
        mock.answer(request)
        count += 1
    return count / seconds


async def load(port: int, path: str, connections: int, seconds: float) -> float:
    """Requests a second that a server answers 200, over connections kept alive."""
    request = f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nUser-Agent: bench\r\n\r\n".encode()
    end = time.perf_counter() + seconds

    async def one() -> int:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        count = 0
        while time.perf_counter() < end or not count:
            writer.write(request)
            head = (await reader.readuntil(b"\r\n\r\n")).lower()
            if not head.startswith(b"http/1.1 200"):
                raise RuntimeError(f"{path}: {head.decode()}")
            await reader.readexactly(int(head.partition(b"content-length:")[2].partition(b"\r\n")[0]))
            count += 1
        writer.close()
        return count

    start = time.perf_counter()
    total = sum(await asyncio.gather(*(one() for _ in range(connections))))
    return total / (time.perf_counter() - start)


@dataclass(frozen=True)
class Running:
    """A server that answers."""

    process: int
    """The leader of its process group."""
    start: float
    """Seconds from its start to its first answer."""

    def memory(self) -> float:
        """MiB resident in its whole process group, by /proc."""
        pages = 0
        for entry in Path("/proc").glob("[0-9]*"):
            with suppress(OSError, ProcessLookupError):
                if os.getpgid(int(entry.name)) == self.process:
                    pages += int((entry / "statm").read_text(encoding="ascii").split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


@contextmanager
def served(command: list[str], port: int, path: str) -> Generator[Running]:
    """A server while the block runs."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    try:
        while True:
            try:
                asyncio.run(load(port, path, 1, 0.0))
                break
            except OSError:
                if process.poll() is not None or time.perf_counter() - start > 60:
                    raise
                time.sleep(0.005)
        yield Running(process.pid, time.perf_counter() - start)
    finally:
        os.killpg(process.pid, signal.SIGTERM)
        process.wait()


def free_port() -> int:
    """A port nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        found: int = taken.getsockname()[1]
        return found


@dataclass(frozen=True)
class Served:
    """What was measured over HTTP, ours beside Prism's."""

    rates: dict[tuple[str, int], tuple[float, float, float]]
    """By path and connections: answers a second of ours, of Prism's, and the ratio; medians."""
    starts: tuple[float, float]
    """Seconds to the first answer."""
    memory: tuple[float, float]
    """MiB resident under load."""


def over_http(prism: Path, rounds: int, seconds: float) -> Served:
    """Both servers in turn, by path and number of connections."""
    ports = free_port(), free_port()
    ours = [sys.executable, "-m", "ibportal.mock", "--http", "--port", str(ports[0])]
    theirs = [str(prism / "node_modules" / ".bin" / "prism"), "mock", "-v", "silent", "-p", str(ports[1])]
    rates: dict[tuple[str, int], tuple[float, float, float]] = {}
    with (
        served(ours, ports[0], f"/v1/api{PATHS[0]}") as our,
        served([*theirs, str(contract.path())], ports[1], PATHS[0]) as their,
    ):
        for path in (*PATHS, positions()):
            for connections in CONNECTIONS:
                pairs = [
                    (
                        asyncio.run(load(ports[0], f"/v1/api{path}", connections, seconds)),
                        asyncio.run(load(ports[1], path, connections, seconds)),
                    )
                    for _ in range(rounds)
                ]
                rates[path, connections] = (
                    statistics.median(mine for mine, _ in pairs),
                    statistics.median(other for _, other in pairs),
                    statistics.median(mine / other for mine, other in pairs),
                )
        return Served(rates, (our.start, their.start), (our.memory(), their.memory()))


def main() -> None:
    """Measure, print a table, and write the numbers as JSON where asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--prism", type=Path, required=True, help="folder with node_modules/.bin/prism")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=1.0, help="of each measurement")
    parser.add_argument("--json", type=Path, help="where the numbers go")
    options = parser.parse_args()
    alone = statistics.median(in_process(options.seconds) for _ in range(3))
    found = over_http(options.prism, options.rounds, options.seconds)
    table = Table("request", "connections", "ours, 1/s", "Prism, 1/s", "ratio", title="Answers a second over HTTP")
    for (path, connections), (mine, other, ratio) in found.rates.items():
        table.add_row(path, f"{connections}", f"{mine:.0f}", f"{other:.0f}", f"{ratio:.1f}")
    console = Console()
    console.print(table)
    console.print(f"In process, {PATHS[0]}: {alone:.0f} validated answers a second")
    console.print("Start to first answer: ours {:.2f} s, Prism {:.2f} s".format(*found.starts))
    console.print("Memory under load: ours {:.0f} MiB, Prism {:.0f} MiB".format(*found.memory))
    if options.json:
        rows = [
            {"path": path, "connections": connections, "ours": mine, "prism": other, "ratio": ratio}
            for (path, connections), (mine, other, ratio) in found.rates.items()
        ]
        start = dict(zip(("ours", "prism"), found.starts, strict=True))
        memory = dict(zip(("ours", "prism"), found.memory, strict=True))
        result = {"rows": rows, "in_process": alone, "start": start, "memory": memory}
        options.json.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
