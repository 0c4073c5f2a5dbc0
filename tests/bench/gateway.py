"""The mock gateway: in process, through a client, and over HTTP beside Prism where that is installed."""

import asyncio
import time
from collections.abc import Callable
from pathlib import Path

import httpx

from ibportal import Client
from ibportal.mock import MockGateway
from tests.bench import mock_gateway
from tests.bench.effort import Effort
from tests.bench.findings import Cell, Findings, Goal, Table
from tests.bench.server import BASE, serving


def gateway(effort: Effort) -> Findings:
    """Calls a second."""
    seconds = min(effort.seconds / 4, 2.0)
    mock = MockGateway()
    rows: dict[str, list[Cell]] = {"validated answers": [mock_gateway.in_process(seconds)]}
    with Client(transport=mock.transport(), clock=mock.clock, keep_alive=False) as ib:
        sends: dict[str, Callable[[], object]] = {
            "session.status": ib.session.status,
            "accounts.list": ib.accounts.list,
            "portfolio.positions": ib.portfolio.positions,
        }
        rates = {name: _rate(send, seconds) for name, send in sends.items()}
    rows |= {f"typed calls, {name}": [rate] for name, rate in rates.items()}
    findings = Findings(
        [Table("The mock gateway in process", ["a second"], rows)],
        [Goal(f"mock in process, {name}, calls a second", rate, at_least=1000.0) for name, rate in rates.items()],
    )
    if effort.prism is not None:
        _beside_prism(findings, effort.prism, seconds / 2)
    return findings


def _rate(send: Callable[[], object], seconds: float) -> float:
    """Calls in a second of this process's CPU: client and gateway are one."""
    send()
    count, start = 0, time.process_time()
    while (took := time.process_time() - start) < seconds:
        send()
        count += 1
    return count / took


def _beside_prism(findings: Findings, prism: Path, seconds: float) -> None:
    served = mock_gateway.over_http(prism, rounds=3, seconds=seconds)
    rows: dict[str, list[Cell]] = {
        f"{path}, {connections} connections": [*rates] for (path, connections), rates in served.rates.items()
    }
    rows["prepared replies, 16 connections: the load itself"] = [_load_itself(seconds), None, None]
    findings.tables.append(Table("The mock gateway over HTTP", ["ours, a second", "Prism's", "ratio"], rows))
    costs: dict[str, list[Cell]] = {"start, s": [*served.starts], "memory, MiB": [*served.memory]}
    findings.tables.append(Table("What it takes to run", ["ours", "Prism"], costs))
    *_, ratio = served.rates[mock_gateway.positions(), 16]
    findings.goals += [
        Goal("mock over HTTP, positions, 16 connections, to Prism's", ratio, at_least=8.0),
        Goal("mock over HTTP, seconds to the first answer", served.starts[0], at_most=1.0),
        Goal("mock over HTTP, memory under load in MiB", served.memory[0], at_most=100.0),
    ]


def _load_itself(seconds: float) -> float:
    """Requests a second that the load asks a server for that does nothing but write: more it cannot measure."""
    with serving() as address:
        port = httpx.URL(address.plain).port or 0
        return asyncio.run(mock_gateway.load(port, f"{BASE}{mock_gateway.PATHS[0]}", 16, seconds))
