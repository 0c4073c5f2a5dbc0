"""Streams: a quote, profit and loss, and an order from placing to filling; and positions that are kept current."""

from ibportal import Client
from ibportal.orders import market

with Client() as ib:
    account = ib.accounts.tradable()[0]
    apple = ib.contracts.resolve("AAPL", exchange="NASDAQ").conid
    with (
        ib.stream.market_data(apple, ["last", "bid", "ask"]) as quotes,
        ib.stream.pnl() as earnings,
        ib.stream.orders() as changes,
        ib.live.positions(account) as positions,
    ):
        quote, earned, held = quotes.get(30), earnings.get(30), positions[apple].size
        print(f"quote     last {quote.last}  bid {quote.bid}  ask {quote.ask}")
        print(f"earned    today {earned.daily}  unrealised {earned.unrealized}  worth {earned.net_liquidation}")
        placed = ib.orders.place(account, market("BUY", 10, apple), answers={"o354": True})
        ib.orders.wait_for_status(placed, "Filled")
        for change in changes:
            order = change.order
            if order.order_id == placed.order_id:
                print(f"order     {order.status:<13} {order.filled} of {order.quantity} at {order.average_price}")
                if order.over:
                    break
        positions.wait_for(lambda known: known[apple].size == held + 10)
        print(f"position  {held} before, {positions[apple].size} now")
        print(f"missed    {len(quotes.gaps) + len(changes.gaps) + len(positions.gaps)} times")
