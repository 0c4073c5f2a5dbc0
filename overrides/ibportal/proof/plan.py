"""What `verify` calls, in which order, and with which arguments: found in earlier replies, never invented.

Only what reads is called (`ibportal.writes`). A read that has a price of its own is left out with the reason: what
needs another session or OAuth, and what may be asked once in a quarter of an hour only, unless that is asked for.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from ibportal import facts
from ibportal.mock.contract import Contract, Operation
from ibportal.node import Object, is_array, is_object
from ibportal.writes import READ_BY_POST, WRITE_BY_GET

LONG = 600
"""Seconds; an operation that may be called once in so long is only called when that is asked for."""
SYMBOL = "AAPL"
"""What is searched for, and looked at."""
_MOST = 2
"""Accounts and instruments that are looked at, of each: the shape of the third tells nothing."""
_FIRST = (
    "session.status",
    "session.status_by_get",
    "session.tickle",
    "session.validate",
    "accounts.list",
    "portfolio.accounts",
    "portfolio.subaccounts",
    "contracts.search",
    "portfolio.positions",
    "orders.live",
    "alerts.list",
    "watchlists.list",
    "notifications.settings",
    "notifications.list",
    "event_contracts.categories",
    "event_contracts.market",
    "fa_models.list",
    "allocation.groups",
    "market_data.snapshot",
)
"""What others need: the session, lists that hold their arguments, and what primes them (Q040, Q041)."""
_TWICE = frozenset({"market_data.snapshot", "orders.live"})
"""The first reply only starts something, and has nothing in it."""


@dataclass(frozen=True)
class Arguments:
    """The values of one request."""

    path: Mapping[str, str] = field(default_factory=dict[str, str])
    query: Mapping[str, Any] = field(default_factory=dict[str, Any])
    body: Any = None


@dataclass
class Found:
    """What earlier replies held; lists of values by what they are, the first is the best."""

    values: dict[str, list[Any]] = field(default_factory=dict[str, list[Any]])

    def all(self, what: str) -> list[Any]:
        """The values of one kind, in the order they came."""
        return self.values.get(what, [])

    def add(self, what: str, values: Iterable[Any]) -> None:
        """Keep values that are new."""
        known = self.values.setdefault(what, [])
        for value in values:
            if isinstance(value, str | int | tuple) and value not in known and value != "":
                known.append(value)

    def learn(self, operation: str, reply: Any) -> None:
        """Take from the reply of an operation what others need."""
        for source, what, way in _SOURCES:
            if source == operation:
                self.add(what, _reached(reply, way))
        if operation == "contracts.search":
            self.add("options", _options(reply))


_SOURCES: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("accounts.list", "accounts", ("accounts", "*")),
    ("accounts.list", "trading", ("accounts", "*")),
    ("portfolio.accounts", "accounts", ("*", "accountId")),
    ("portfolio.subaccounts", "accounts", ("*", "accountId")),
    ("contracts.search", "conids", ("*", "conid")),
    ("portfolio.positions", "held", ("*", "conid")),
    ("orders.live", "orders", ("orders", "*", "orderId")),
    ("alerts.list", "alerts", ("*", "order_id")),
    ("watchlists.list", "watchlists", ("data", "user_lists", "*", "id")),
    ("notifications.settings", "typecodes", ("*", "FC")),
    ("notifications.list", "notifications", ("*", "ID")),
    ("event_contracts.categories", "markets", ("categories", "*", "markets", "*", "conid")),
    ("event_contracts.market", "events", ("contracts", "*", "conid")),
    ("fa_models.list", "models", ("models", "*", "model")),
    ("allocation.groups", "groups", ("data", "*", "name")),
)
"""In the reply of which operation stands what, and where; `*` is every row or every value."""


def _reached(node: Any, way: tuple[str, ...]) -> Iterator[Any]:
    if not way:
        yield node
    elif way[0] != "*":
        if is_object(node) and way[0] in node:
            yield from _reached(node[way[0]], way[1:])
    elif is_array(node) or is_object(node):
        for inner in node.values() if is_object(node) else node:
            yield from _reached(inner, way[1:])


def _options(rows: Any) -> Iterator[tuple[int, str]]:
    """Underlyings of options with their first month, of search rows."""
    for row in _reached(rows, ("*",)):
        for section in _reached(row, ("sections", "*")):
            if is_object(section) and section.get("secType") == "OPT" and section.get("months"):
                for conid in _numbers([row.get("conid")]):
                    yield conid, str(section["months"]).split(";")[0]


def reads(contract: Contract) -> list[Operation]:
    """The operations that read, those first that others need."""
    ranks = {name: number for number, name in enumerate(_FIRST)}
    found = [
        operation
        for operation in contract.operations.values()
        if operation.name in READ_BY_POST or (operation.method == "GET" and operation.name not in WRITE_BY_GET)
    ]
    return sorted(found, key=lambda each: (ranks.get(each.name, len(ranks)), each.name))


def left_out(operation: Operation, *, everything: bool = False) -> str:
    """Why an operation that reads is not called; empty if it is."""
    if operation.hosted or operation.name.startswith("oauth."):
        return "served by IBKR with OAuth, never by the gateway"
    if operation.name.startswith("ccp."):
        return "needs a session of its own, which only `ccp.init` opens"
    if operation.name in _slow() and not everything:
        return f"once in {_slow()[operation.name] // 60} minutes; --all calls it"
    return ""


def _slow() -> dict[str, int]:
    rows: list[Object] = facts.load("pacing.json")["rates"]
    return {name: int(row["seconds"]) for row in rows if row["seconds"] >= LONG for name in row["operations"]}


def requests(operation: Operation, found: Found) -> list[Arguments]:
    """The requests of one operation; none where something it needs has not been found."""
    own = _OWN.get(operation.name)
    made = list(own(found)) if own else list(_by_name(operation, found))
    return [each for each in made for _ in range(2 if operation.name in _TWICE else 1)]


def _by_name(operation: Operation, found: Found) -> Iterator[Arguments]:
    """Arguments by the names of the parameters, for an operation that asks for nothing else."""
    wanted = [each for each in operation.parameters if each.required and each.place in ("path", "query")]
    if operation.body_required or any(each.name not in _KINDS for each in wanted):
        return
    choices = {each.name: _KINDS[each.name](found)[:_MOST] for each in wanted}
    if not all(choices.values()):
        return
    rounds = max((len(values) for values in choices.values()), default=1)
    for number in range(rounds):
        values = {name: options[min(number, len(options) - 1)] for name, options in choices.items()}
        path = {each.name: str(values[each.name]) for each in wanted if each.place == "path"}
        query = {each.name: values[each.name] for each in wanted if each.place == "query"}
        yield Arguments(path, query)


def _conids(found: Found) -> list[int]:
    return _numbers([*found.all("held"), *found.all("conids")])


def _numbers(values: Iterable[Any]) -> list[int]:
    """Conids, which come as numbers and as text; what is neither is left out."""
    return [int(each) for each in values if str(each).isdecimal()]


_KINDS: Mapping[str, Callable[[Found], list[Any]]] = {
    "accountId": lambda found: found.all("accounts"),
    "conid": _conids,
    "conids": lambda found: [_conids(found)[:_MOST]] if _conids(found) else [],
    "symbol": lambda _: [SYMBOL],
    "symbols": lambda _: [[SYMBOL]],
    "searchPattern": lambda found: found.all("accounts"),
    "orderId": lambda found: found.all("orders"),
    "alertId": lambda found: found.all("alerts"),
    "typecode": lambda found: found.all("typecodes"),
    "underlyingConid": lambda found: found.all("markets"),
    "pageId": lambda _: [0],
    "page": lambda _: [0],
    "currency": lambda _: ["USD"],
    "source": lambda _: ["USD"],
    "target": lambda _: ["EUR"],
    "exchange": lambda _: ["NASDAQ"],
    "assetClass": lambda _: ["STK"],
    "period": lambda _: ["1d"],
    "bar": lambda _: ["1h"],
}
"""What the names of parameters mean, and what is found of it."""


def _for_accounts(**rest: Any) -> Callable[[Found], Iterator[Arguments]]:
    def made(found: Found) -> Iterator[Arguments]:
        if accounts := found.all("accounts"):
            yield Arguments(body={"acctIds": accounts[:1], **rest})

    return made


def _for_models(**rest: Any) -> Callable[[Found], Iterator[Arguments]]:
    def made(found: Found) -> Iterator[Arguments]:
        for model in found.all("models")[:1]:
            yield Arguments(body={"reqID": 1, "model": model, **rest})

    return made


def _for(what: str, name: str, **rest: Any) -> Callable[[Found], Iterator[Arguments]]:
    def made(found: Found) -> Iterator[Arguments]:
        for value in found.all(what)[:_MOST]:
            yield Arguments(query={name: value, **rest})

    return made


def _just(body: Any = None, **query: Any) -> Callable[[Found], Iterator[Arguments]]:
    def made(found: Found) -> Iterator[Arguments]:
        del found
        yield Arguments(query=query, body=body)

    return made


def _alert(found: Found) -> Iterator[Arguments]:
    for alert in found.all("alerts")[:_MOST]:
        yield Arguments({"alertId": str(alert)}, {"type": "Q"})


def _snapshot(found: Found) -> Iterator[Arguments]:
    if conids := _conids(found):
        yield Arguments(query={"conids": conids[:_MOST], "fields": ["31", "55", "84", "86", "7295", "7296"]})


def _definitions(found: Found) -> Iterator[Arguments]:
    if conids := _conids(found):
        yield Arguments(body={"conids": conids[:_MOST]})


def _rules(found: Found) -> Iterator[Arguments]:
    for conid in _conids(found)[:1]:
        yield Arguments(body={"conid": conid, "isBuy": True})


def _info(found: Found) -> Iterator[Arguments]:
    for conid in found.all("conids")[:1]:
        yield Arguments(query={"conid": conid, "sectype": "STK"})


def _strikes(found: Found) -> Iterator[Arguments]:
    for conid, month in found.all("options")[:1]:
        yield Arguments(query={"conid": conid, "sectype": "OPT", "month": month})


def _preview(found: Found) -> Iterator[Arguments]:
    for account, conid in zip(found.all("trading")[:1], _conids(found)[:1], strict=False):
        yield Arguments({"accountId": account}, body={"orders": [_order(conid)]})


def _preview_single(found: Found) -> Iterator[Arguments]:
    for account, conid in zip(found.all("trading")[:1], _conids(found)[:1], strict=False):
        yield Arguments({"accountId": account}, body=_order(conid))


def _order(conid: int) -> Object:
    return {"conid": conid, "orderType": "LMT", "side": "BUY", "tif": "DAY", "quantity": 1, "price": 1}


def _transactions(found: Found) -> Iterator[Arguments]:
    for account, conid in zip(found.all("accounts")[:1], _conids(found)[:1], strict=False):
        yield Arguments(body={"acctIds": [account], "conids": [conid], "currency": "USD", "days": 30})


def _group(found: Found) -> Iterator[Arguments]:
    for name in found.all("groups")[:1]:
        yield Arguments(body={"name": name})


def _position_everywhere(found: Found) -> Iterator[Arguments]:
    for conid in found.all("held")[:_MOST]:
        yield Arguments({"conid": str(conid)})


def _position(found: Found) -> Iterator[Arguments]:
    for account, conid in zip(found.all("accounts")[:1], found.all("held")[:1], strict=False):
        yield Arguments({"accountId": account, "conid": str(conid)})


_HMDS_SCAN: Object = {
    "instrument": "STK",
    "locations": "STK.US.MAJOR",
    "scanCode": "TOP_PERC_GAIN",
    "secType": "STK",
    "maxItems": 5,
    "filters": [],
}

_OWN: Mapping[str, Callable[[Found], Iterable[Arguments]]] = {
    "alerts.details": _alert,
    "allocation.group": _group,
    "contracts.definitions_post": _definitions,
    "contracts.futures": _just(symbols=["ES"]),
    "contracts.info": _info,
    "contracts.rules": _rules,
    "contracts.schedule": _just(assetClass="STK", symbol=SYMBOL, exchange="NASDAQ"),
    "contracts.search_post": _just({"symbol": SYMBOL}),
    "contracts.strikes": _strikes,
    "event_contracts.details": _for("events", "conid"),
    "event_contracts.rules": _for("events", "conid"),
    "event_contracts.schedules": _for("events", "conid"),
    "fa_models.account_funds": _for_models(),
    "fa_models.accounts": _for_models(),
    "fa_models.is_full_master": _just({"reqID": 1}),
    "fa_models.list": _just({"reqID": 1}),
    "fa_models.positions": _for_models(),
    "fa_models.presets": _just({"reqID": 1}),
    "fa_models.summary": _for_models(),
    "notifications.more": _for("notifications", "id"),
    "orders.preview": _preview,
    "orders.preview_single": _preview_single,
    "performance.all_periods": _for_accounts(),
    "performance.allocation": _for_accounts(type="SECTOR", currency="USD"),
    "performance.period": _for_accounts(period="1M"),
    "performance.summary": _for_accounts(),
    "performance.transactions": _transactions,
    "portfolio.consolidated_allocation": _for_accounts(),
    "portfolio.position": _position,
    "portfolio.positions_by_conid": _position_everywhere,
    "scanner.hmds_run": _just(_HMDS_SCAN),
    "scanner.hmds_scan": _just(_HMDS_SCAN),
    "scanner.run": _just({"instrument": "STK", "type": "TOP_PERC_GAIN", "location": "STK.US.MAJOR", "filter": []}),
    "session.status": _just(),
    "session.tickle": _just(),
    "watchlists.get": _for("watchlists", "id"),
    "watchlists.list": _just(SC="USER_WATCHLIST"),
    "market_data.snapshot": _snapshot,
}
"""Operations whose arguments are no single values, or no values of the usual kind."""
