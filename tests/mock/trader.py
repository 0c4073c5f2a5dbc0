"""Trading with a mock gateway, without a client in between."""

import json
from decimal import Decimal
from typing import Any, cast

from ibportal.mock import MockGateway, Request
from ibportal.mock.accounts import Accounts
from ibportal.mock.book import Book, Order
from ibportal.mock.prices import Prices
from ibportal.mock.session import Session
from ibportal.quirks.catalogue import catalogue

APPLE = 265598
"""A share whose market the tests fix."""
SPY = 756733


class Trader:
    """A gateway without quirks, one account of it, and the requests to trade with."""

    def __init__(self, **options: Any) -> None:
        self.mock = MockGateway(without={quirk.id for quirk in catalogue()}, **options)
        self.account = self.mock.area(Accounts).selected
        self.ask("GET", "/iserver/accounts")
        self.ask("GET", "/portfolio/accounts")

    @property
    def book(self) -> Book:
        """What the gateway knows of orders."""
        return self.mock.area(Book)

    def ask(self, method: str, path: str, body: Any = None) -> tuple[int, Any]:
        """Status and JSON of a reply; text that is no JSON as it is."""
        path, _, query = path.partition("?")
        sent = b"" if body is None else json.dumps(body).encode()
        reply = self.mock.answer(Request(method, f"/v1/api{path}", query, (), sent))
        try:
            return reply.status, json.loads(reply.body)
        except ValueError:
            return reply.status, reply.body.decode()

    def get(self, path: str) -> Any:
        """The JSON of a success."""
        status, value = self.ask("GET", path)
        assert status == 200, value
        return value

    def market(self, bid: str, ask: str | None = None, *, conid: int = APPLE) -> None:
        """Fix the market of a contract."""
        ask = ask or str(Decimal(bid) + Decimal("0.02"))
        self.mock.area(Prices).set(conid, bid=bid, ask=ask, last=bid)

    def ticket(self, **changes: Any) -> dict[str, Any]:
        """A limit order to buy ten shares."""
        return {"conid": APPLE, "orderType": "LMT", "side": "BUY", "tif": "DAY", "quantity": 10, "price": 100} | changes

    def send(self, *tickets: dict[str, Any], account: str | None = None) -> tuple[int, Any]:
        """Send orders in one request."""
        return self.ask("POST", f"/iserver/account/{account or self.account}/orders", {"orders": list(tickets)})

    def reply(self, question: Any, *, confirmed: object = True) -> tuple[int, Any]:
        """Answer a question."""
        return self.ask("POST", f"/iserver/reply/{question[0]['id']}", {"confirmed": confirmed})

    def place(self, *tickets: dict[str, Any]) -> list[dict[str, Any]]:
        """Send orders and say yes to every question."""
        status, found = self.send(*tickets)
        while status == 200 and isinstance(found, list) and "message" in found[0]:
            status, found = self.reply(found)
        assert status == 200, found
        return cast("list[dict[str, Any]]", found)

    def buy(self, quantity: float = 10, **changes: Any) -> str:
        """Buy at the market; the order's id."""
        bought = self.ticket(orderType="MKT", quantity=quantity, **changes)
        del bought["price"]
        return str(self.place(bought)[0]["order_id"])

    def status(self, order_id: str) -> str:
        """The status of an order."""
        return str(self.get(f"/iserver/account/order/status/{order_id}")["order_status"])

    def live(self) -> dict[int, dict[str, Any]]:
        """The list of orders, by id."""
        return {row["orderId"]: row for row in self.get("/iserver/account/orders")["orders"]}

    def trades(self, days: int = 7) -> list[dict[str, Any]]:
        """The executions."""
        found: list[dict[str, Any]] = self.get(f"/iserver/account/trades?days={days}")
        return found

    def cancel(self, order_id: str) -> tuple[int, Any]:
        """Ask for a cancellation."""
        return self.ask("DELETE", f"/iserver/account/{self.account}/order/{order_id}")

    def modify(self, order_id: str, ticket: dict[str, Any]) -> tuple[int, Any]:
        """Change an order."""
        return self.ask("POST", f"/iserver/account/{self.account}/order/{order_id}", ticket)

    def order(self, order_id: str) -> Order:
        """What the gateway knows of an order."""
        return self.book.orders[int(order_id)]

    def position(self, conid: int = APPLE, account: str | None = None) -> float:
        """The account's position in a contract."""
        rows = self.get(f"/portfolio/{account or self.account}/position/{conid}")
        return float(rows[0]["position"]) if rows else 0.0

    def advance(self, seconds: float = 0.0, **delta: float) -> None:
        """Let time pass, and keep the sessions alive meanwhile."""
        self.mock.clock.advance(seconds, **delta)
        if not self.mock.area(Session).brokerage:
            self.mock.log_in()
            self.ask("GET", "/iserver/accounts")
            self.ask("GET", "/portfolio/accounts")
