"""A bracket: an entry with its profit target and its stop, a question answered by its id, and the cancellation."""

from ibportal import Client
from ibportal.orders import bracket, limit

with Client() as ib:
    account = ib.accounts.tradable()[0]
    apple = ib.contracts.resolve("AAPL", exchange="NASDAQ").conid
    entry = limit("BUY", 10, apple, "150.00", tif="GTC")
    orders = bracket(entry, take_profit="180.00", stop_loss="140.00", named=True)
    placed = ib.orders.place(account, orders, answers={"o163": True, "o354": True, "o10331": True})
    for answered in placed.answered:
        print(f"asked {', '.join(answered.question.message_ids)}, confirmed {answered.confirmed}")
    print(f"accepted: the entry and {len(placed.children)} that depend on it")
    ib.orders.cancel(account, placed.order_id)
    print(ib.orders.wait_cancelled(placed.order_id, account=account).status)
