"""The replies that are measured: the contract's own examples, made as large as real ones are.

Six of them: one small, five medium. Figures differ from row to row, as they do on the wire, by a fixed seed.
"""

import copy
import json
import random
from dataclasses import dataclass
from functools import cache
from typing import Any

from ibportal import contract

ACCOUNT = "DU1234567"
CONID = 265598
FIELDS = (
    *("31", "55", "58", "70", "71", "82", "83", "84", "85", "86"),
    *("87", "87_raw", "88", "6004", "6070", "7059", "7221", "7282", "7295", "7296"),
)
"""The twenty tags of market data that are asked for."""


@dataclass(frozen=True)
class Payload:
    """One reply, and the request for it."""

    name: str
    """What it is called in a table: `positions 100`."""
    method: str
    path: str
    """Below the base URL."""
    params: dict[str, str]
    body: bytes
    schema: dict[str, Any]
    """Of the body, by the contract; may refer to the contract's other schemas."""
    medium: bool = True
    """Whether it counts towards the geometric mean of the medium ones."""


@cache
def payloads() -> tuple[Payload, ...]:
    """The small one, then the medium ones."""
    chance = random.Random(2026)  # noqa: S311 - figures, no secrets
    positions = _rows("get", "/portfolio/{accountId}/positions/{pageId}", "positions", 100)
    for row in positions:
        # Whole in one page, as for a client that does not turn pages.
        row |= {"conid": chance.randrange(10**8), "position": chance.randrange(1, 900) / 2, "pageSize": 250}
        row |= {name: round(chance.uniform(1, 9000), 4) for name in ("mktPrice", "mktValue", "avgCost", "avgPrice")}
    trades = _rows("get", "/iserver/account/trades", "tradesResponseExample", 200)
    for number, row in enumerate(trades):
        row |= {"execution_id": f"0000e0d5.{chance.randrange(16**8):08x}.01.{number % 100:02}"}
        row |= {"trade_time_r": 1702317649000 + number * 1000, "price": f"{chance.uniform(90, 300):.2f}"}
    found = _rows("get", "/iserver/secdef/search", "found", 50)
    for row in found:
        row["conid"] = str(chance.randrange(10**8))
    return (
        _payload("auth status", "post", "/iserver/auth/status", {}, _example("post", "/iserver/auth/status", "ready")),
        _payload("positions 100", "get", "/portfolio/{accountId}/positions/{pageId}", {}, positions),
        _payload(
            "bars 1 000",
            "get",
            "/iserver/marketdata/history",
            {"conid": str(CONID), "period": "1000d", "bar": "1d"},
            _history(chance, 1000),
        ),
        _payload("trades 200", "get", "/iserver/account/trades", {}, trades),
        _payload(
            "snapshot 100x20",
            "get",
            "/iserver/marketdata/snapshot",
            {"conids": ",".join(map(str, range(100, 200))), "fields": ",".join(FIELDS)},
            [_quote(chance, conid) for conid in range(100, 200)],
        ),
        _payload("search 50", "get", "/iserver/secdef/search", {"symbol": "IBM"}, found),
    )


def small() -> Payload:
    """The small one."""
    return payloads()[0]


def medium() -> tuple[Payload, ...]:
    """The medium ones."""
    return payloads()[1:]


def _payload(name: str, method: str, path: str, params: dict[str, str], value: object) -> Payload:
    content = contract.load()["paths"][path][method]["responses"]["200"]["content"]["application/json"]
    return Payload(
        name,
        method.upper(),
        path.replace("{accountId}", ACCOUNT).replace("{pageId}", "0"),
        params,
        json.dumps(value, separators=(",", ":")).encode(),
        content["schema"],
        medium=name != "auth status",
    )


def _example(method: str, path: str, name: str) -> Any:
    content = contract.load()["paths"][path][method]["responses"]["200"]["content"]["application/json"]
    return copy.deepcopy(content["examples"][name]["value"])


def _rows(method: str, path: str, name: str, count: int) -> list[dict[str, Any]]:
    """So many rows, those of the example again and again."""
    rows = _example(method, path, name)
    return [copy.deepcopy(rows[number % len(rows)]) for number in range(count)]


def _history(chance: random.Random, count: int) -> dict[str, Any]:
    history: dict[str, Any] = _example("get", "/iserver/marketdata/history", "iserverHistoryLastSuccessExample")
    price, bars = 212.0, list[dict[str, float]]()
    for number in range(count):
        price = round(price * chance.uniform(0.98, 1.02), 2)
        near = [round(price * chance.uniform(0.99, 1.01), 2) for _ in range(3)]
        bar = {"o": near[0], "c": near[1], "h": max(*near, price), "l": min(*near, price)}
        bars.append({**bar, "v": round(chance.uniform(1e5, 9e5), 2), "t": 1747229400000 + number * 86_400_000})
    return history | {"data": bars, "points": count - 1, "timePeriod": "1000d"}


def _quote(chance: random.Random, conid: int) -> dict[str, Any]:
    """A row with a value for each of `FIELDS`, prices as texts and a few numbers, as the gateway has them."""
    row: dict[str, Any] = {"conid": conid, "conidEx": str(conid), "server_id": "q0", "_updated": 1788530400123}
    row |= {"6119": "q0", "6509": "RpB", **{tag: f"{chance.uniform(1, 900):.2f}" for tag in FIELDS}}
    return row | {"55": "AAPL", "58": "APPLE INC", "83": -0.39, "87": "21.4M", "87_raw": 21412345.0, "6070": "STK"}
