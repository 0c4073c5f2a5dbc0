"""Who is measured: one call of each client for each payload, as its users would write it."""

import json
import logging
from collections.abc import Callable, Generator, Mapping
from contextlib import ExitStack, contextmanager
from typing import Any

import httpx
import msgspec
import orjson
from ibind import IbkrClient  # type: ignore[import-untyped]  # pyright: ignore[reportMissingTypeStubs]

from ibportal import AsyncClient, Client
from ibportal_generated._call import Call
from ibportal_generated.calls import contracts, market_data, orders, portfolio, session
from tests.bench import shapes, stock
from tests.bench.clock import Ahead
from tests.bench.payloads import ACCOUNT, CONID, FIELDS, Payload
from tests.bench.server import Address

BASELINE = "httpx + json"
ASYNC_BASELINE = "httpx.AsyncClient + json"
IBIND = "ibind"
OURS = "ours, sync"
OURS_RAW = "ours, raw"
OURS_REFINED = "ours, refined"

Send = Callable[[], object]

_CONIDS = [*range(100, 200)]
CALLS: Mapping[str, Callable[[], Call[Any]]] = {
    "auth status": session.status,
    "positions 100": lambda: portfolio.positions(ACCOUNT, 0),
    "bars 1 000": lambda: market_data.history(CONID, "1000d", "1d"),
    "trades 200": orders.trades,
    "snapshot 100x20": lambda: market_data.snapshot(",".join(map(str, _CONIDS)), fields=",".join(FIELDS)),
    "search 50": lambda: contracts.search("IBM"),
}
"""Our call of each payload, typed as the contract has it."""

_STOCK: Mapping[str, tuple[tuple[Any, ...], dict[str, Any]]] = {
    "auth status": ((), {}),
    "positions 100": ((ACCOUNT, 0), {}),
    "bars 1 000": ((), {"conid": CONID, "period": "1000d", "bar": "1d"}),
    "trades 200": ((), {}),
    "snapshot 100x20": ((), {"conids": ",".join(map(str, _CONIDS)), "fields": ",".join(FIELDS)}),
    "search 50": ((), {"symbol": "IBM"}),
}


@contextmanager
def synchronous(
    base_url: str, payload: Payload, *, address: Address | None = None, transport: httpx.BaseTransport | None = None
) -> Generator[dict[str, Send]]:
    """Every row for a payload, over TLS at an `address` or over a `transport`; ibind knows no transport."""
    verify = address.context() if address else True
    theirs = stock.client(base_url, verify=verify, transport=transport)
    with (
        httpx.Client(verify=verify, transport=transport) as http,
        client(base_url, address, transport) as ours,
        theirs,
        ExitStack() as opened,
    ):
        send = _sender(http, base_url, payload)
        decode, validate = shapes.decoder(payload), shapes.validator(payload)
        arguments, named = _STOCK[payload.name]
        rows: dict[str, Send] = {
            BASELINE: lambda: json.loads(send().content),
            "httpx + orjson": lambda: orjson.loads(send().content),
            "httpx + msgspec, typed (the bound)": lambda: decode(send().content),
            "httpx + pydantic": lambda: validate(send().content),
            "openapi-python-client, stock": stock.call(payload.name, theirs, arguments, named),
        }
        if address is not None:
            made = _ibind(base_url, address)
            opened.callback(made.close)
            rows[IBIND] = _ibind_call(made, payload)
        yield rows | ours_rows(ours, payload)


@contextmanager
def client(
    base_url: str, address: Address | None = None, transport: httpx.BaseTransport | None = None
) -> Generator[Client]:
    """Our client with all that it does, on a clock that need not be waited for."""
    verify = address.context() if address and transport is None else None
    with Client(base_url, account=ACCOUNT, verify=verify, transport=transport, keep_alive=False, clock=Ahead()) as made:
        yield made


def ours_rows(made: Client, payload: Payload) -> dict[str, Send]:
    """Our client's rows: typed as the contract has it, the whole reply, and, where there is one, refined."""
    build, clock = CALLS[payload.name], _clock(made)

    def ahead(send: Send) -> Send:
        def sent() -> object:
            clock.skip()
            return send()

        return sent

    once, whole = made._send, made._fetch  # pyright: ignore[reportPrivateUsage] - what every generated method calls
    rows = {OURS: ahead(lambda: once(build())), OURS_RAW: ahead(lambda: whole(build()))}
    refined: dict[str, Send] = {
        "positions 100": lambda: made.portfolio.positions(ACCOUNT),
        "trades 200": made.orders.trades,
        "snapshot 100x20": lambda: made.market_data.snapshot(_CONIDS, [int(tag) for tag in _NUMBERED]),
        "search 50": lambda: made.contracts.search("IBM"),
    }
    if payload.name in refined:
        rows[OURS_REFINED] = ahead(refined[payload.name])
    return rows


def ours_async(made: AsyncClient, payload: Payload) -> Callable[[], Any]:
    """Our asynchronous call of a payload."""
    build, clock = CALLS[payload.name], _clock(made)

    once = made._send  # pyright: ignore[reportPrivateUsage] - what every generated method calls

    async def sent() -> object:
        clock.skip()
        return await once(build())

    return sent


def _clock(made: Client | AsyncClient) -> Ahead:
    clock = made._core.clock  # pyright: ignore[reportPrivateUsage]
    assert isinstance(clock, Ahead)
    return clock


_NUMBERED = [tag for tag in FIELDS if tag.isdecimal()]


def _sender(http: httpx.Client, base_url: str, payload: Payload) -> Callable[[], httpx.Response]:
    url, params = base_url + payload.path, payload.params
    if payload.method == "POST":
        return lambda: http.post(url)
    return lambda: http.get(url, params=params)


def _ibind(base_url: str, address: Address) -> Any:
    logging.getLogger("ibind").setLevel(logging.WARNING)
    return IbkrClient(account_id=ACCOUNT, url=f"{base_url}/", cacert=address.authority, auto_register_shutdown=False)


def _ibind_call(made: Any, payload: Payload) -> Send:
    calls: dict[str, Send] = {
        "auth status": made.authentication_status,
        "positions 100": lambda: made.positions(ACCOUNT, 0),
        "bars 1 000": lambda: made.marketdata_history_by_conid(str(CONID), "1d", period="1000d"),
        "trades 200": made.trades,
        "snapshot 100x20": lambda: made.live_marketdata_snapshot([*map(str, _CONIDS)], [*FIELDS]),
        "search 50": lambda: made.search_contract_by_symbol("IBM"),
    }
    return calls[payload.name]


def decoders(payload: Payload) -> dict[str, Callable[[bytes], object]]:
    """Who reads a body, from bytes to objects."""
    from ibportal import judge
    from ibportal.clock import Clock

    call = CALLS[payload.name]()
    parse = stock.parser(payload.name)
    known = judge.Known(lambda _: True, Clock().now)

    def ours(body: bytes) -> object:
        return judge.result(call, httpx.Response(200, content=body), known)

    return {
        "json.loads": json.loads,
        "orjson.loads": orjson.loads,
        "msgspec, untyped": msgspec.json.decode,
        "msgspec, typed (the bound)": shapes.decoder(payload),
        "pydantic": shapes.validator(payload),
        "openapi-python-client, stock": lambda body: parse(httpx.Response(200, content=body)),
        "ours": ours,
    }
