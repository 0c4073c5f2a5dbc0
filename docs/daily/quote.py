"""A quote: the listing that is meant, its last price, bid and ask, and how current they are."""

from ibportal import Client

with Client() as ib:
    apple = ib.contracts.resolve("AAPL", exchange="NASDAQ")
    print(apple)
    [quote] = ib.market_data.snapshot([apple.conid], fields=["last", "bid", "ask", "volume", "availability"])
    print(f"last {quote.last}  bid {quote.bid}  ask {quote.ask}  volume {quote.volume}")
    timeline = quote.availability.timeline if quote.availability else None
    print(f"data: {timeline.name.lower() if timeline else 'unknown'}, missing: {', '.join(quote.missing) or 'nothing'}")
