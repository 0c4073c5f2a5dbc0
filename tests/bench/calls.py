"""Synchronous calls: over TLS, with everything around them, and without a network, where a ratio is steadier."""

import json

import httpx

from tests.bench import rows
from tests.bench.effort import Effort
from tests.bench.findings import Cell, Findings, Goal, Table
from tests.bench.payloads import Payload, payloads
from tests.bench.ratios import Ratio, geometric, measured, repeated
from tests.bench.server import BASE, OPENED, Address, serving

MEDIUM = "medium five"


def calls(effort: Effort) -> Findings:
    """CPU a call over TLS on a connection kept alive."""
    with serving() as address:
        found = {each.name: _over_tls(each, address, effort) for each in payloads()}
    means = _means(found)
    ours, ibind = means[rows.OURS], means[rows.IBIND]
    return Findings(
        [_table("A sync call over TLS, CPU as a ratio to httpx.Client + json.loads", found, means)],
        [
            Goal("sync call over TLS, auth status", found["auth status"][rows.OURS].median, at_most=1.0),
            Goal("sync call over TLS, medium five", ours.median, at_most=1.0),
            Goal("sync call over TLS, medium five, to ibind's", ours.median / ibind.median, at_most=1.0),
        ],
    )


def layer(effort: Effort) -> Findings:
    """CPU a call over `httpx.MockTransport`."""
    found = {each.name: _over_nothing(each, effort) for each in payloads()}
    means = _means(found)
    return Findings(
        [_table("A sync call without a network, CPU as a ratio to httpx.Client + json.loads", found, means)],
        [
            Goal("layer over MockTransport, auth status", found["auth status"][rows.OURS].median, at_most=1.05),
            Goal("layer over MockTransport, medium five", means[rows.OURS].median, at_most=1.15),
        ],
    )


def _over_tls(payload: Payload, address: Address, effort: Effort) -> dict[str, Ratio]:
    with rows.synchronous(address.tls, payload, address=address) as sends:
        runs = {name: repeated(send) for name, send in sends.items()}
        return measured(runs, rows.BASELINE, rounds=effort.rounds, slice_seconds=effort.slice)


def _over_nothing(payload: Payload, effort: Effort) -> dict[str, Ratio]:
    opened = {path: json.dumps(value).encode() for path, value in OPENED.items()}

    def answer(request: httpx.Request) -> httpx.Response:
        path = request.url.path.removeprefix(BASE)
        return httpx.Response(200, content=opened.get(path, payload.body), headers={"Content-Type": "application/json"})

    with rows.synchronous(f"http://127.0.0.1{BASE}", payload, transport=httpx.MockTransport(answer)) as sends:
        runs = {name: repeated(send) for name, send in sends.items()}
        return measured(runs, rows.BASELINE, rounds=effort.rounds, slice_seconds=effort.slice)


def _means(found: dict[str, dict[str, Ratio]]) -> dict[str, Ratio]:
    """The geometric mean over the medium payloads, of rows that all of them have."""
    medium = [found[each.name] for each in payloads() if each.medium]
    everywhere = [name for name in medium[0] if all(name in each for each in medium)]
    return {name: geometric([each[name] for each in medium]) for name in everywhere}


def _table(title: str, found: dict[str, dict[str, Ratio]], means: dict[str, Ratio]) -> Table:
    names = list(dict.fromkeys(name for each in found.values() for name in each))
    cells: dict[str, list[Cell]] = {
        name: [*(each.get(name) for each in found.values()), means.get(name)] for name in names
    }
    return Table(title, [*found, MEDIUM], cells)
