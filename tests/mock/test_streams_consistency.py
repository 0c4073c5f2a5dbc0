"""Streams and REST say the same: what is told, put together, is what is answered."""

from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ibportal.mock import MockGateway
from ibportal.mock.accounts import Accounts
from ibportal.mock.dialect import Dialect
from ibportal.quirks.catalogue import catalogue
from ibportal.quirks.quirk import StreamQuirk
from tests.mock.engine import ask, plain, value
from tests.mock.player import Message, Player

AAPL, IBM = 265598, 8314


def streaming() -> MockGateway:
    """A mock gateway with the quirks of topics, and no others; its session lasts."""
    shown = {quirk.id for quirk in catalogue() if isinstance(quirk, StreamQuirk) and quirk.topics}
    hidden = {quirk.id for quirk in catalogue()} - shown | {"stream-silence", "stream-connect-burst"}
    return MockGateway(without=hidden, dialect=Dialect(ticks_itself=True))


class View:
    """What a client knows that has put together everything it was told."""

    def __init__(self, mock: MockGateway) -> None:
        self.mock = mock
        self.account = mock.area(Accounts).selected
        self.player = Player(mock)
        self.orders: dict[int, Message] = {}
        self.trades: dict[str, Message] = {}
        self.profit: Message = {}
        self.balances: dict[str, Message] = {}
        self.quote: Message = {}
        fields = '{"fields":["31","84","86","87"]}'
        for text in ("sor+{}", "str+{}", "spl+{}", f"sld+{self.account}+{{}}", f"smd+{AAPL}+{fields}"):
            self.player.say(text)
        self.look()

    def look(self) -> None:
        """Take in what has come."""
        for message in self.player.got():
            match str(message.get("topic")).partition("+")[0]:
                case "sor":
                    for row in message["args"]:
                        self.orders[row["orderId"]] = {**self.orders.get(row["orderId"], {}), **row}
                case "str":
                    for row in message["args"]:
                        self.trades[row["execution_id"]] = {**self.trades.get(row["execution_id"], {}), **row}
                case "spl":
                    self.profit |= message["args"]
                case "sld":
                    for row in message["result"]:
                        self.balances[row["key"]] = {**self.balances.get(row["key"], {}), **row}
                case "smd":
                    self.quote |= message
                case _:
                    pass

    def rest(self, path: str) -> Any:
        return value(ask(self.mock, "GET", path))

    def check(self) -> None:
        """Hold all of it against REST."""
        for _ in range(20):
            self.mock.clock.advance(10 - self.mock.clock.monotonic() % 10)  # when the next ledger is told
            self.look()
            if all("commission" in row for row in self.trades.values()):  # not so for what was filled just now
                break
        noise = ("lastExecutionTime", "lastExecutionTime_r", "bgColor", "fgColor")
        listed = {row["orderId"]: _without(row, noise) for row in self.rest("/iserver/account/orders")["orders"]}
        assert {key: _without(row, noise) for key, row in self.orders.items()} == listed
        assert {row["execution_id"]: row for row in self.rest("/iserver/account/trades")} == self.trades
        assert self.rest("/iserver/account/pnl/partitioned")["upnl"] == self.profit
        ledger = self.rest(f"/portfolio/{self.account}/ledger")
        for currency, row in ledger.items():
            told = self.balances[f"LedgerList{currency}"]
            for name in ("cashbalance", "netliquidationvalue", "stockmarketvalue", "realizedpnl"):
                assert {key.lower(): each for key, each in told.items()}[name] == row[name], (currency, name)
        [row] = self.rest(f"/iserver/marketdata/snapshot?conids={AAPL}&fields=31,84,86,87")
        assert {tag: self.quote[tag] for tag in ("31", "84", "86", "87")} == {
            tag: row[tag] for tag in ("31", "84", "86", "87")
        }


def _without(row: Message, names: tuple[str, ...]) -> Message:
    return {name: each for name, each in row.items() if name not in names}


def place(mock: MockGateway, **order: Any) -> Any:
    account = mock.area(Accounts).selected
    return value(ask(mock, "POST", f"/iserver/account/{account}/orders", {"orders": [{"tif": "DAY", **order}]}))


def test_a_fill_moves_orders_trades_profit_ledger_and_positions_alike() -> None:
    mock = streaming()
    view = View(mock)
    before = {row["conid"]: row["position"] for row in view.rest(f"/portfolio/{view.account}/positions/0")}
    cash = view.balances["LedgerListUSD"]["cashbalance"]
    place(mock, conid=AAPL, side="BUY", quantity=25, orderType="MKT")
    for _ in range(5):
        mock.clock.advance(1)
        view.look()
    [order] = view.orders.values()
    [trade] = view.trades.values()
    assert (order["status"], order["filledQuantity"], trade["size"]) == ("Filled", 25.0, 25.0)
    view.check()
    after = {row["conid"]: row["position"] for row in view.rest(f"/portfolio/{view.account}/positions/0")}
    assert after[AAPL] == before[AAPL] + 25
    spent = trade["net_amount"] + float(trade["commission"])
    assert abs(cash - spent - view.balances["LedgerListUSD"]["cashbalance"]) < 0.005
    assert order["avgPrice"] == trade["price"]


ORDERS = st.fixed_dictionaries(
    {
        "conid": st.sampled_from([AAPL, IBM]),
        "side": st.sampled_from(["BUY", "SELL"]),
        "quantity": st.integers(1, 300),
        "orderType": st.just("MKT"),
    }
) | st.fixed_dictionaries(
    {
        "conid": st.just(AAPL),
        "side": st.just("BUY"),
        "quantity": st.integers(1, 300),
        "orderType": st.just("LMT"),
        "price": st.integers(246, 255),
    }
)
STEPS = st.one_of(
    ORDERS.map(lambda order: ("place", order)),
    st.floats(0.1, 40).map(lambda seconds: ("advance", seconds)),
    st.just(("cancel", None)),
)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(STEPS, max_size=12))
def test_whatever_happens_streams_and_rest_agree(steps: list[tuple[str, Any]]) -> None:
    mock = streaming()
    view = View(mock)
    for what, how in steps:
        if what == "place":
            place(mock, **how)
        elif what == "advance":
            mock.clock.advance(how)
        else:
            ask(mock, "DELETE", f"/iserver/account/{view.account}/order/-1")
        view.look()
    view.check()


def test_a_kinder_gateway_says_the_same() -> None:
    mock = plain(dialect=Dialect(ticks_itself=True))
    view = View(mock)
    place(mock, conid=IBM, side="SELL", quantity=130, orderType="MKT")
    mock.clock.advance(3)
    view.look()
    view.check()
