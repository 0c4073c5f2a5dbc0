"""The typed client against the mock gateway, over HTTPS: from the login to positions that follow from fills.

Run by `nox -s demo` after the client is regenerated. The gateway is as unkind as the real one: nobody is logged in, the
first snapshot is empty, an order is asked about before it is taken. Nothing leaves this machine.
"""

from decimal import Decimal

import httpx

from ibportal import Client
from ibportal.mock import START, MockGateway, RunningClock
from ibportal.mock.server import serve
from ibportal.orders import bracket, limit


def row(call: str, shown: object) -> None:
    """One line of the table."""
    print(f"  {call:<34} {shown}")


def log_in(url: str) -> None:
    """What a person does in a browser: open the gateway's page, and sign in."""
    root = url.removesuffix("/v1/api")
    with httpx.Client(verify=False, follow_redirects=True) as browser:  # noqa: S501 - a certificate made a moment ago
        page = browser.get(f"{root}/")
        row("GET /", f"{page.status_code}, the login page at {page.url.path}")
        form = {"username": "demo", "password": "demo", "loginType": "2"}
        row("POST /sso/Authenticator", browser.post(f"{root}/sso/Authenticator", data=form).text)


def trade(ib: Client, mock: MockGateway) -> None:
    """A day at the desk: quote, history, a bracket with a question, its fill, the position."""
    row("session.ensure()", ib.session.ensure())
    account = ib.accounts.tradable()[0]
    row("accounts.tradable()", account)

    apple = ib.contracts.resolve("AAPL", exchange="NASDAQ")
    row('contracts.resolve("AAPL")', apple)
    [quote] = ib.market_data.snapshot([apple.conid], fields=["last", "bid", "ask"])
    if quote.ask is None:
        raise SystemExit("no ask price came")
    row("market_data.snapshot(…)", f"last {quote.last}, bid {quote.bid}, ask {quote.ask}")
    bars = ib.market_data.history(apple.conid, "1d", "5min")
    row("market_data.history(…)", f"{len(bars)} bars of 5 minutes, the last one closed at {bars[-1].close}")

    before = ib.portfolio.position(apple.conid, account)
    row("portfolio.position(…)", before.position if before else "none")
    mock.will_ask("o354")
    orders = bracket(
        limit("BUY", 100, apple.conid, quote.ask + Decimal("0.05")),
        take_profit=quote.ask + 10,
        stop_loss=quote.ask - 10,
    )
    placed = ib.orders.place(account, orders, answers={"o354": True, "o10331": True})
    for answered in placed.answered:
        row("orders.place(…)", f"asked {answered.question.message_ids[0]}: {answered.question.text[:48]}…")
    row("", f"accepted: order {placed.order_id} and {len(placed.children)} that depend on it")

    mock.clock.advance(minutes=2)
    order = ib.orders.wait_for_status(placed.order_id, "Filled", account=account)
    row("orders.wait_for_status(…)", f"{order.status}, {order.filled} at {order.average_price}")
    for execution in ib.orders.trades()[-1:]:
        row(
            "orders.trades()",
            f"{execution.side} {execution.size} at {execution.price}, commission {execution.commission}",
        )
    after = ib.portfolio.position(apple.conid, account)
    row("portfolio.position(…)", after.position if after else "none")
    working = [order for order in ib.orders.live(account=account) if not order.over]
    row("orders.live()", ", ".join(f"{order.side} {order.quantity} {order.order_type}" for order in working))


def main() -> None:
    """The demonstration, start to end."""
    mock = MockGateway(clock=RunningClock(START), logged_in=False)
    with serve(mock) as url:
        print(f"The mock gateway serves {url}")
        log_in(url)
        with Client(url) as ib:
            trade(ib, mock)
    row("requests answered", len(mock.log))


if __name__ == "__main__":
    main()
