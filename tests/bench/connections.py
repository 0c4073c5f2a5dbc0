"""Calls that are ten to sixty seconds apart: how many connections they take."""

import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from unittest import mock

import httpx

from tests.bench import rows
from tests.bench.effort import Effort
from tests.bench.findings import Findings, Goal, Table
from tests.bench.payloads import small
from tests.bench.server import Address, serving

GAPS = (10.0, 30.0, 60.0)
"""Seconds of idleness that are only pretended: the pool is told that they have passed."""


def connections(effort: Effort) -> Findings:
    """TLS connections for calls with pauses between them, one of them real: 1.5 times the seconds of a rate."""
    with (
        serving() as address,
        httpx.Client(verify=address.context()) as bare,
        rows.client(address.tls, address) as ours,
    ):
        sends: dict[str, rows.Send] = {
            "httpx": lambda: bare.post(address.tls + small().path),
            "ours": rows.ours_rows(ours, small())[rows.OURS],
        }
        taken = {name: float(_taken(send, address)) for name, send in sends.items()}
        before = address.connections()
        real = effort.seconds * 1.5
        for send in sends.values():
            send()
        time.sleep(real)
        afresh: dict[str, float] = {}
        for name, send in sends.items():
            before = address.connections()
            send()
            afresh[name] = float(address.connections() - before)
    columns = [f"pauses of {', '.join(f'{gap:g}' for gap in GAPS)} s, pretended", f"anew after {real:g} s, real"]
    return Findings(
        [Table("TLS connections for calls far apart", columns, {name: [taken[name], afresh[name]] for name in sends})],
        [
            Goal("TLS connections for calls 10-60 s apart", taken["ours"], at_most=1.0),
            Goal(f"TLS connections made anew after {real:g} s", afresh["ours"], at_most=0.0),
        ],
    )


def _taken(send: Callable[[], object], address: Address) -> int:
    before = address.connections()
    send()
    for gap in GAPS:
        with _passed(gap):
            send()
    return address.connections() - before


@contextmanager
def _passed(seconds: float) -> Generator[None]:
    """Have the connection pool believe that time has passed."""
    real = time.monotonic
    with mock.patch("httpcore._sync.http11.time") as clock:
        clock.monotonic = lambda: real() + seconds
        yield
