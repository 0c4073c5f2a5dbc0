"""What the typed client makes of real replies: ten calls, answered with the examples of the contract.

Run by `nox -s demo` after the client is regenerated. Until the mock gateway exists, the transport below plays it: it
looks up the operation of a request in the contract and answers with the success example of that name, or the first.
"""

import asyncio
import re
from typing import Any

import httpx

from ibportal import ApiError, AsyncClient, Client, contract
from ibportal.models import AcceptedOrder, OrderQuestion, OrderTicket

CONTRACT = contract.load()


def answer(request: httpx.Request, prefer: str = "") -> httpx.Response:
    """The contract's example for the operation that `request` calls."""
    path = request.url.path.removeprefix("/v1/api")
    for template, item in CONTRACT["paths"].items():
        operation = item.get(request.method.lower())
        if operation and re.fullmatch(re.sub(r"\{[^}]+\}", "[^/]+", template), path):
            content: dict[str, Any] = operation["responses"]["200"]["content"]["application/json"]
            examples = content["examples"]
            chosen = next((name for name in examples if prefer and prefer in name.lower()), next(iter(examples)))
            return httpx.Response(200, json=examples[chosen]["value"])
    return httpx.Response(404, json={"error": f"nothing at {path}"})


def row(call: str, shown: object) -> None:
    """One line of the table."""
    print(f"  {call:<28} {shown}")


def synchronous() -> None:
    """An account, its positions, a contract, quotes, bars, orders."""
    with Client(transport=httpx.MockTransport(answer)) as ib:
        account = ib.portfolio.accounts()[0]
        row("portfolio.accounts()", f"{account.account_id} in {account.currency}")
        position = ib.portfolio.positions(account.account_id, 0)[0]
        row("portfolio.positions(…)", f"{position.position:g} of {position.contract_desc}, worth {position.mkt_value}")
        ledger = ib.portfolio.ledger(account.account_id)
        row("portfolio.ledger(…)", ", ".join(f"{c}: {e.cashbalance}" for c, e in ledger.additional_properties.items()))
        found = ib.contracts.search("IBM")[0]
        row('contracts.search("IBM")', f"conid {found.conid}: {found.company_header}")
        history = ib.market_data.history(265598, "1d", "1min")
        row("market_data.history(…)", f"{len(history.data or [])} bars of {history.symbol}")
        for order in ib.orders.live().orders or []:
            row("orders.live()", f"{order.side} {order.total_size} {order.ticker}: {order.status}")


def orders() -> None:
    """A question is a question, an accepted order an accepted order, and a refusal is raised."""
    ticket = OrderTicket(order_type="LMT", side="BUY", tif="DAY", conid=265598, quantity=10, price=150.25)
    for kind in ("question", "success", "error"):
        with Client(transport=httpx.MockTransport(lambda request, kind=kind: answer(request, kind))) as ib:
            try:
                reply = ib.orders.place("U1234567", [ticket])
            except ApiError as error:
                row("orders.place(…)", f"refused: {error.words.strip()}")
                continue
            for item in reply if isinstance(reply, list) else [reply]:
                if isinstance(item, OrderQuestion):
                    row("orders.place(…)", f"asked {item.message_ids or ''}: {item.message[0][:44]}…")
                elif isinstance(item, AcceptedOrder):
                    row("orders.place(…)", f"accepted: order {item.order_id}, {item.order_status}")


async def asynchronous() -> None:
    """The same methods, awaited, three at a time."""
    async with AsyncClient(transport=httpx.MockTransport(answer)) as ib:
        status, summary, trades = await asyncio.gather(
            ib.session.status(), ib.portfolio.summary("U1234567"), ib.orders.trades()
        )
        row("await session.status()", f"authenticated {status.authenticated}, competing {status.competing}")
        value = summary.netliquidation
        row("await portfolio.summary(…)", f"worth {value.amount} {value.currency}" if value else "no figures yet")
        row("await orders.trades()", f"{len(trades)} trades, the first of {trades[0].symbol}")


if __name__ == "__main__":
    print("What the typed client made of the contract's examples:")
    synchronous()
    orders()
    asyncio.run(asynchronous())
