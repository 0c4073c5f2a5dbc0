"""How fast quotes arrive over the WebSocket: messages a second, CPU a message, latency; side by side with others.

    nox -s bench_stream

Every row is a client in a process of its own, and a round has one of each; a ratio is the median of the rounds'. The
server is a process too: it sends frames of about 300 bytes and 20 fields that it encoded before, as fast as they are
read (`blast`), or a thousand a second with the time of sending in each (`paced`).
"""

import argparse
import asyncio
import base64
import contextlib
import hashlib
import itertools
import json
import os
import random
import statistics
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

CONID = 265598
FIELDS = {
    "31": "250.97", "55": "AAPL", "58": "APPLE INC", "70": "252.10", "71": "248.33", "82": "1.42", "83": 0.57,
    "84": "250.96", "85": "1,200", "86": "250.99", "87": "21.4M", "88": "900", "6509": "RB", "7051": "APPLE INC",
    "7059": "100", "7284": "249.02", "7295": "249.50", "7296": "249.55", "7741": "249.55",
}  # fmt: skip
"""What one message holds; with the time of sending it is twenty fields."""
SENT = "7762"
"""The field with the time of sending in it, in nanoseconds."""
DIFFERENT = 512
"""How many different messages are sent in turn."""
RATE = 1000
"""Messages a second when paced."""


def message(number: int, sent: int) -> bytes:
    """One `smd` message; prices move, so that none repeats the one before it."""
    chance = random.Random(number)  # noqa: S311 - the same messages in every run
    price = 250 + chance.random()
    values = FIELDS | {"31": f"{price:.2f}", "84": f"{price - 0.01:.2f}", "86": f"{price + 0.02:.2f}"}
    head = {"topic": f"smd+{CONID}", "server_id": "q6", "conid": CONID, "_updated": 1773669600000 + number}
    return json.dumps(head | values | {SENT: sent}, separators=(",", ":")).encode()


def frame(payload: bytes, kind: int = 2) -> bytes:
    """A whole frame from a server; binary, as the gateway's are."""
    size = len(payload)
    head = bytes([0x80 | kind, size]) if size < 126 else bytes([0x80 | kind, 126]) + size.to_bytes(2, "big")
    return head + payload


async def serve(count: int, *, paced: bool) -> None:
    """Serve until killed; the port is the first line of the output."""
    blocks = [
        b"".join(frame(message(each, 0)) for each in range(start, start + 16)) for start in range(0, DIFFERENT, 16)
    ]

    async def accepted(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError):
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
                headers = {
                    name.lower(): value.strip()
                    for name, _, value in (line.partition(":") for line in head.split("\r\n"))
                }
                if "upgrade" in headers.get("connection", "").lower():
                    break
                await reader.readexactly(int(headers.get("content-length", 0)))
                body = answer(head.split(" ")[1].partition("?")[0])
                writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n")
                writer.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
            key = headers["sec-websocket-key"] + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
            accept = base64.b64encode(hashlib.sha1(key.encode()).digest()).decode()  # noqa: S324 - RFC 6455 wants it
            lines = ["HTTP/1.1 101 Switching Protocols", "Upgrade: websocket", "Connection: Upgrade"]
            writer.write("\r\n".join([*lines, f"Sec-WebSocket-Accept: {accept}", "", ""]).encode())
            for told in ({"topic": "system", "success": "bench"}, {"topic": "sts", "args": {"authenticated": True}}):
                writer.write(frame(json.dumps(told).encode()))
            async for text in received(reader):
                if text.startswith("smd+"):
                    await (pace(writer) if paced else blast(writer))
                if not text:
                    break
        writer.close()

    async def blast(writer: asyncio.StreamWriter) -> None:
        for block in itertools.islice(itertools.cycle(blocks), count // 16):
            writer.write(block)
            await writer.drain()

    async def pace(writer: asyncio.StreamWriter) -> None:
        started = time.perf_counter()
        for number in range(count):
            if (pause := started + number / RATE - time.perf_counter()) > 0:
                await asyncio.sleep(pause)
            writer.write(frame(message(number, time.time_ns())))

    server = await asyncio.start_server(accepted, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


def answer(path: str) -> bytes:
    """What the few calls before a stream are answered."""
    status = {"authenticated": True, "connected": True, "competing": False, "established": True, "message": ""}
    match path.removeprefix("/v1/api"):
        case "/tickle":
            reply: Any = {"session": "0123456789abcdef", "ssoExpires": 540000, "iserver": {"authStatus": status}}
        case "/iserver/accounts":
            reply = {"accounts": ["DU2136155"], "selectedAccount": "DU2136155", "isPaper": True, "aliases": {}}
        case "/sso/validate":
            reply = {"RESULT": True, "USER_NAME": "bench", "USER_ID": 1}
        case _:
            reply = status
    return json.dumps(reply).encode()


async def received(reader: asyncio.StreamReader) -> AsyncIterator[str]:
    """The texts a client sends; an empty one when it closes."""
    while True:
        first, second = await reader.readexactly(2)
        size = second & 0x7F
        if size == 126:
            size = int.from_bytes(await reader.readexactly(2), "big")
        mask = await reader.readexactly(4)
        data = bytes(byte ^ mask[place % 4] for place, byte in enumerate(await reader.readexactly(size)))
        if first & 0x0F == 1:
            yield data.decode()
        elif first & 0x0F == 8:
            yield ""


class Meter:
    """Counts what arrives, and what it costs."""

    def __init__(self, count: int) -> None:
        self.count = count
        self.seen = 0
        self.delays: list[int] = []
        self._started = self._cpu = 0.0
        self.result: dict[str, Any] = {}

    def __call__(self, sent: Any) -> bool:
        """One message; returns whether that was the last."""
        if not self.seen:
            self._started, self._cpu = time.perf_counter(), time.process_time()
        self.seen += 1
        if sent:
            self.delays.append(time.time_ns() - int(sent))
        if self.seen < self.count:
            return False
        wall, cpu = time.perf_counter() - self._started, time.process_time() - self._cpu
        self.result = {"rate": self.seen / wall, "cpu": cpu / self.seen * 1e6}
        if len(self.delays) > 100:
            cuts = statistics.quantiles(self.delays, n=100)
            self.result |= {"p50": cuts[49] / 1e3, "p90": cuts[89] / 1e3, "p99": cuts[98] / 1e3}
        return True


def bare(loads: Callable[[Any], Any], *, decode: bool) -> Callable[[int, Meter], None]:
    """The WebSocket library and a JSON parser; nothing is typed, routed, renewed or noticed."""

    def run(port: int, meter: Meter) -> None:
        import websockets

        async def main() -> None:
            async with websockets.connect(
                f"ws://127.0.0.1:{port}/v1/api/ws", compression=None, ping_interval=None
            ) as socket:
                await socket.send(f"smd+{CONID}+{{}}")
                while True:
                    told = loads(await socket.recv(decode=decode))
                    if told["topic"] == f"smd+{CONID}" and meter(told[SENT]):
                        return

        asyncio.run(main())

    return run


def with_json(port: int, meter: Meter) -> None:
    """`websockets` + `json`."""
    bare(json.loads, decode=True)(port, meter)


def with_orjson(port: int, meter: Meter) -> None:
    """`websockets` + `orjson`."""
    import orjson

    bare(orjson.loads, decode=False)(port, meter)


def with_ibind(port: int, meter: Meter) -> None:
    """The WebSocket client of ibind; untyped values in a dict."""
    import logging
    import threading

    logging.disable(logging.CRITICAL)
    from ibind import CallbackSink, IbkrClient, IbkrWsClient, events  # type: ignore[import-not-found,import-untyped,unused-ignore]
    from ibind.ibkr_ws.ibkr_subscriptions import MarketDataSubscription  # type: ignore[import-not-found,import-untyped,unused-ignore]

    finished = threading.Event()
    sink = CallbackSink()
    rest = IbkrClient(url=f"http://127.0.0.1:{port}/v1/api/", cacert=False)
    client = IbkrWsClient(ibkr_client=rest, url=f"ws://127.0.0.1:{port}/v1/api/ws", cacert=False, sink=sink)

    def on(event: Any) -> None:
        if meter(event.data["volume_long"]):  # its name for that field
            finished.set()

    sink.on(events.MarketData, on)
    client.start()
    client.subscribe(MarketDataSubscription(conid=str(CONID), fields=[*FIELDS, SENT]))
    finished.wait(300)
    os.write(1, json.dumps(meter.result).encode() + b"\n")
    os._exit(0)  # its threads take their time


def ours(*, everything: bool, sync: bool) -> Callable[[int, Meter], None]:
    """This client; three prices of every quote are read, or all its fields."""
    names: list[Any] = [int(tag) for tag in (*FIELDS, SENT)]

    def run(port: int, meter: Meter) -> None:
        from ibportal import AsyncClient, Client
        from ibportal.market_data import Quote
        from ibportal.market_data.fields import TAGS

        known = [TAGS[str(tag)].name for tag in names if str(tag) in TAGS]

        def read(quote: Quote) -> bool:
            if everything:
                for name in known:
                    getattr(quote, name)
            elif quote.last is None or quote.bid is None or quote.ask is None:
                raise RuntimeError(f"no price: {quote}")
            return meter(quote.raw[SENT])

        async def main() -> None:
            async with AsyncClient(f"http://127.0.0.1:{port}/v1/api", keep_alive=False) as ib:
                async for quote in ib.stream.market_data(CONID, fields=names, buffer=2**20):
                    if read(quote):
                        return

        if not sync:
            asyncio.run(main())
            return
        with Client(f"http://127.0.0.1:{port}/v1/api", keep_alive=False) as ib:
            for quote in ib.stream.market_data(CONID, fields=names, buffer=2**20):
                if read(quote):
                    return

    return run


ROWS: dict[str, Callable[[int, Meter], None]] = {
    "websockets + json": with_json,
    "websockets + orjson": with_orjson,
    "ibind 0.2.2": with_ibind,
    "ibportal, async": ours(everything=False, sync=False),
    "ibportal, sync": ours(everything=False, sync=True),
    "ibportal, async, every field read": ours(everything=True, sync=False),
}
REFERENCE = "ibind 0.2.2"


def measured(row: str, count: int, *, paced: bool) -> dict[str, float]:
    """One row once: a server and a client, each a new process."""
    mode = ["--paced"] if paced else []
    own = [sys.executable, __file__, "--count", str(count), *mode]
    with subprocess.Popen([*own, "--serve"], stdout=subprocess.PIPE, text=True) as server:
        try:
            assert server.stdout is not None
            port = server.stdout.readline().strip()
            done = subprocess.run(
                [*own, "--row", row, "--port", port], capture_output=True, text=True, timeout=300, check=True
            )
        finally:
            server.kill()
    result: dict[str, float] = json.loads(done.stdout.strip().splitlines()[-1])
    return result


def rounds(
    rows: list[str], count: int, number: int, *, paced: bool, say: Callable[[str], None]
) -> dict[str, list[dict[str, float]]]:
    """Every row once a round."""
    found: dict[str, list[dict[str, float]]] = {row: [] for row in rows}
    for turn in range(number):
        for row in rows:
            say(f"{'paced' if paced else 'blast'} {turn + 1}/{number}: {row}")
            found[row].append(measured(row, count, paced=paced))
    return found


def medians(found: list[dict[str, float]]) -> dict[str, float]:
    """The median of each figure."""
    return {key: statistics.median(each[key] for each in found) for key in found[0]}


def ratios(found: dict[str, list[dict[str, float]]], row: str) -> Iterator[float]:
    """How many times as many messages a second as the reference has in the same round."""
    for one, other in zip(found[row], found[REFERENCE], strict=True):
        yield one["rate"] / other["rate"]


def main() -> None:
    """Run the rounds, or be one of the processes in them."""
    parser = argparse.ArgumentParser(description="streamed quotes, side by side")
    parser.add_argument("--count", type=int, default=32_000, help="messages of a row in a round")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--rows", nargs="*", default=list(ROWS), choices=list(ROWS))
    parser.add_argument("--json", help="where to write every figure")
    parser.add_argument("--paced", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--serve", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--row", help=argparse.SUPPRESS)
    parser.add_argument("--port", type=int, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.serve:
        asyncio.run(serve(options.count, paced=options.paced))
    elif options.row:
        meter = Meter(options.count)
        ROWS[options.row](options.port, meter)
        print(json.dumps(meter.result))
    else:
        report(options)


def report(options: argparse.Namespace) -> None:
    """The table, and every figure as JSON where asked for."""
    console = Console(stderr=True)
    count = options.count // 16 * 16
    blasted = rounds(options.rows, count, options.rounds, paced=False, say=console.print)
    paced = rounds(options.rows, count // 8, options.rounds, paced=True, say=console.print)
    size = len(message(0, time.time_ns()))
    table = Table(title=f"smd, {size} bytes, {len(FIELDS) + 1} fields; medians of {options.rounds} rounds")
    for heading in ("client", "messages/s", f"to {REFERENCE}", "CPU µs a message", "p50 µs", "p90 µs", "p99 µs"):
        table.add_column(heading, justify="left" if heading == "client" else "right")
    for row in options.rows:
        fast, steady = medians(blasted[row]), medians(paced[row])
        times = f"{statistics.median(ratios(blasted, row)):.2f}" if REFERENCE in blasted else ""
        delays = [f"{steady[key]:,.0f}" for key in ("p50", "p90", "p99")]
        table.add_row(row, f"{fast['rate']:,.0f}", times, f"{fast['cpu']:.1f}", *delays)
    Console().print(table)
    if options.json:
        found = json.dumps({"blast": blasted, "paced": paced}, indent=1)
        Path(options.json).write_text(found, encoding="utf-8")


if __name__ == "__main__":
    main()
