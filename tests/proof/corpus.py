"""What the proofs have found: one small named case each, so that it is looked at on every run.

A campaign that fails prints a case; made as small as it can be, it goes here under a name that says what was wrong.
"""

from dataclasses import dataclass
from math import nan
from typing import Any


@dataclass(frozen=True)
class Recorded:
    """A reply that the client once got wrong."""

    name: str
    operation: str
    body: bytes
    status: int = 200

    def __str__(self) -> str:
        return self.name


REPLIES = (
    Recorded(
        "more levels than json reads", "event_contracts.market", b'{"exchange":' + b"[" * 5000 + b"]" * 5000 + b"}"
    ),
    Recorded(
        "more levels than a parser goes down", "orders.place", b'{"order_id":"1","children":[' * 400 + b"]}" * 400
    ),
    Recorded(
        "an error within an error, many times", "reference.required_forms", b'{"error":' * 300 + b"1" + b"}" * 300
    ),
    Recorded(
        "a thousand levels where a model is declared",
        "contracts.trading_schedule",
        b'{"schedules":{"":{"liquid_hours":[' + b'{"children":[' * 900 + b"]}" * 900 + b"]}}}",
    ),
    Recorded("an error in more levels than one looks", "orders.place", b'{"error":' * 900 + b"1" + b"}" * 900),
    Recorded("a list where a text is declared", "fa_models.account_funds", b'{"baseCcyMaster":["1"]}'),
    Recorded("a fraction where a text is declared", "event_contracts.rules", b'{"market_rules_link":7.5}'),
    Recorded("a text where a number is declared", "notifications.register_device", b'{"V":"2147483648"}'),
    Recorded("infinity where a whole number is declared", "notifications.register_device", b'{"V":1,"T":1e999}'),
    Recorded("null in a field that has a type", "notifications.delivery_options", b'{"E":[{"NM":"a","A":null}]}'),
    Recorded("an object where a word is declared", "notifications.mark_read", b'{"P":{"R":{"value":1}}}'),
    Recorded("true where a list is declared", "fa_models.invest", b'{"errors":true}'),
    Recorded("text that begins unlike JSON for a list", "tax_vouchers.years", b"\xff[1]"),
    Recorded("an object among numbers", "tax_vouchers.years", b'[1,{"a":1}]'),
    Recorded(
        "a number too long for the quick reader", "orders.status", b'{"order_id":18446744073709551617,"new":[1e400]}'
    ),
)


@dataclass(frozen=True)
class Tampered:
    """A reply to one of its calls that a flow once got wrong."""

    name: str
    flow: str
    operation: str
    body: bytes

    def __str__(self) -> str:
        return self.name


TAMPERED = (
    Tampered(
        "an order inside a refused one",
        "orders.submission.place",
        "orders.place",
        b'[{"order_id":"-1","order_status":"Failed","childOrders":[{"children":[{}],"childOrders":[{"order_id":"7"}]}]}]',
    ),
    Tampered(
        "a stamp in no year there is",
        "portfolio.figures.figures",
        "portfolio.summary",
        b'{"netliquidation":{"amount":1.5,"timestamp":9223372036854775807}}',
    ),
    Tampered("a size that is no number", "orders.book.state", "orders.status", b'{"order_id":1,"total_size":"many"}'),
    Tampered(
        "a list with a size that is no number", "orders.book.live", "orders.live", b'{"orders":[{"totalSize":"x"}]}'
    ),
    Tampered(
        "bars that lag for longer than there is time",
        "market_data.history.history",
        "market_data.history",
        b'{"mktDataDelay":9223372036854775807,"data":[]}',
    ),
    Tampered(
        "a bar in no year there is",
        "market_data.history.history",
        "market_data.history",
        b'{"data":[{"t":9223372036854775807,"o":1,"h":1,"l":1,"c":1,"v":1}]}',
    ),
    Tampered(
        "a strike that is not a number",
        "contracts.lookup.info",
        "contracts.info",
        b'[{"conid":265598,"strike":"NaN"}]',
    ),
    Tampered(
        "an expiry on no day there is",
        "contracts.lookup.info",
        "contracts.info",
        b'[{"conid":265598,"maturityDate":"20260230"}]',
    ),
    Tampered(
        "a ticker in small letters", "contracts.lookup.stocks", "contracts.stocks", b'{"aapl":[{"name":"Apple"}]}'
    ),
    Tampered("a future in small letters", "contracts.lookup.futures", "contracts.futures", b'{"es":[{"conid":1}]}'),
    Tampered(
        "a net asset value on no day there is, and none",
        "performance.analyst.period",
        "performance.period",
        b'{"nav":{"dates":["20260230","20260302","20260303"],"data":[{"navs":[1.5,1e999,2.5]}]}}',
    ),
    Tampered(
        "a return on no day there is, and none",
        "performance.analyst.period",
        "performance.period",
        b'{"cps":{"dates":["yesterday","20260302"],"data":[{"returns":[0.01,NaN]}]}}',
    ),
    Tampered(
        "a flag that is neither yes nor no",
        "orders.execution.trades",
        "orders.trades",
        b'[{"execution_id":"1","liquidation_trade":"perhaps"}]',
    ),
    Tampered(
        "strikes that are no numbers",
        "contracts.chain.strikes",
        "contracts.strikes",
        b'{"call":[NaN,150.0,1e999],"put":[NaN,NaN]}',
    ),
    Tampered(
        "a month that is none",
        "contracts.chain.option_chain",
        "contracts.search",
        b'[{"conid":"265598","symbol":"AAPL","sections":[{"secType":"OPT","months":"SOON;JAN;JAN2X","exchange":"SMART"}]}]',
    ),
    Tampered(
        "a conid longer than a number may be",
        "contracts.lookup.search",
        "contracts.search",
        b'[{"conid":"' + b"9" * 5000 + b'","symbol":"AAPL"}]',
    ),
    Tampered(
        "a price that is none",
        "market_data.history.history",
        "market_data.history",
        b'{"data":[{"t":1785585600000,"o":1,"h":NaN,"l":1,"c":1},{"t":1785585600001,"o":1,"h":1,"l":1,"c":1}]}',
    ),
    Tampered(
        "numbers out of any range",
        "market_data.snapshot.snapshot",
        "market_data.snapshot",
        b'[{"conid":265598,"31":"C1e9999999","84":"e5","85":"9e999M","86":1e999,"87":"9e99999999999999999999","6008":1e999,'
        b'"_updated":' + b"9" * 400 + b"}]",
    ),
)


@dataclass(frozen=True)
class Refused:
    """Arguments that once made a request that does not fit the contract."""

    name: str
    operation: str
    arguments: dict[str, Any]

    def __str__(self) -> str:
        return self.name


REQUESTS = (
    Refused("more rows than there may be", "restrictions.list_details", {"master_user_name": "a", "list_id": -1}),
    Refused(
        "no number of shares", "ccp.place", {"acct": "U1", "conid": 1, "ccy": "USD", "exchange": "SMART", "qty": nan}
    ),
    Refused("a filter there is not", "orders.live", {"filters": ""}),
    Refused("nothing to suppress", "orders.suppress", {"message_ids": []}),
    Refused("more days than there are", "orders.trades", {"days": 8}),
)
