"""An option chain: the puts of one month around the money, by maturity and strike."""

from ibportal import Client

with Client() as ib:
    apple = ib.contracts.resolve("AAPL", exchange="NASDAQ")
    print(f"months: {', '.join(apple.months)}")
    [quote] = ib.market_data.snapshot([apple.conid], fields=["last"])
    money = quote.last or quote.prior_close or 0
    chain = ib.contracts.option_chain("AAPL", month=apple.months[0], strike=(money - 5, money + 5), right="P")
    for option in chain:
        print(f"{option.maturity} {option.strike:>6} {option.right}  {option.trading_class} {option.conid}")
