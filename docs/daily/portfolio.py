"""The portfolio: what an account is worth, what it holds, and what it earned today."""

from ibportal import Client

with Client() as ib:
    [account] = ib.portfolio.accounts()
    figures = ib.portfolio.figures(account.account_id)
    worth = figures["netliquidation"]
    print(f"{account.type_} account worth {worth.amount} {worth.currency}")
    for position in ib.portfolio.positions(account.account_id):
        print(f"{position.contract_desc:<32} {position.position:>8} {position.mkt_value:>14.2f} {position.currency}")
