"""A user's program as type checkers see it: checked by `test_user_script.py`, never run.

Ten operations, with `Client` and with `AsyncClient`: what they return, and what can be done with it without a cast.
"""

import asyncio
from typing import assert_type

from ibportal import ApiError, AsyncClient, Client, IbportalError, NoAnswer, Unset
from ibportal.models import (
    AcceptedOrder,
    Bar,
    BrokerageStatus,
    CancelAcknowledgement,
    ContractMatch,
    FailedOrder,
    GatewayError,
    History,
    Ledger,
    LedgerEntry,
    LiveOrder,
    LiveOrders,
    OrderPreview,
    OrderPrompt,
    OrderQuestion,
    OrderTicket,
    PortfolioAccount,
    Position,
    Quote,
    RejectedOrder,
    Trade,
)

Submitted = (
    list[AcceptedOrder | FailedOrder | GatewayError | OrderQuestion | RejectedOrder]
    | OrderQuestion
    | OrderPrompt
    | RejectedOrder
    | FailedOrder
    | AcceptedOrder
)
TICKET = OrderTicket(order_type="LMT", side="BUY", tif="DAY", conid=265598, quantity=10, price=150.25)


def accepted(reply: Submitted) -> list[str]:
    """The ids of accepted orders; a question is told from them by its class."""
    found: list[str] = []
    for item in reply if isinstance(reply, list) else [reply]:
        if isinstance(item, OrderQuestion):
            assert_type(item.id, str)
            assert_type(item.message, list[str])
        elif isinstance(item, AcceptedOrder):
            assert_type(item.order_id, str)
            found.append(item.order_id)
    return found


def synchronous() -> None:
    with Client(timeout=10.0) as ib:
        assert_type(ib, Client)
        assert_type(ib.session.status(), BrokerageStatus)
        accounts = assert_type(ib.portfolio.accounts(), list[PortfolioAccount])
        account_id = assert_type(accounts[0].account_id, str)
        positions = assert_type(ib.portfolio.positions(account_id, 0), list[Position])
        assert_type(positions[0].mkt_value, float | None | Unset)
        ledger = assert_type(ib.portfolio.ledger(account_id), Ledger)
        assert_type(ledger["USD"], LedgerEntry)
        assert_type(ib.contracts.search("AAPL", sec_type="STK"), list[ContractMatch])
        assert_type(ib.market_data.snapshot("265598", fields="31,84"), list[Quote])
        history = assert_type(ib.market_data.history(265598, "1d", "1h", outside_rth=True), History)
        assert_type(history.data, list[Bar])
        live = assert_type(ib.orders.live(force=True), LiveOrders)
        for order in live.orders or []:
            assert_type(order, LiveOrder)
        assert_type(ib.orders.trades(days=3), list[Trade])
        assert_type(ib.orders.preview(account_id, [TICKET]), OrderPreview)
        accepted(assert_type(ib.orders.place(account_id, [TICKET]), Submitted))
        try:
            assert_type(ib.orders.cancel(account_id, "1370093239"), CancelAcknowledgement)
        except ApiError as error:
            assert_type(error.words, str)
            assert_type(error.status, int)
        except NoAnswer as error:
            assert_type(error.operation, str)
            raise IbportalError(str(error), operation=error.operation) from error
        assert_type(ib.request("GET", "/iserver/anything").status_code, int)


async def asynchronous() -> None:
    async with AsyncClient() as ib:
        assert_type(ib, AsyncClient)
        status, accounts = await asyncio.gather(ib.session.status(), ib.portfolio.accounts())
        assert_type(status, BrokerageStatus)
        assert_type(accounts, list[PortfolioAccount])
        account_id = accounts[0].account_id
        assert_type(await ib.portfolio.positions(account_id, 0), list[Position])
        assert_type(await ib.portfolio.ledger(account_id), Ledger)
        assert_type(await ib.contracts.search("AAPL"), list[ContractMatch])
        assert_type(await ib.market_data.snapshot("265598"), list[Quote])
        assert_type(await ib.market_data.history(265598, "1d", "1h"), History)
        assert_type(await ib.orders.live(), LiveOrders)
        assert_type(await ib.orders.trades(), list[Trade])
        assert_type(await ib.orders.preview(account_id, [TICKET]), OrderPreview)
        accepted(assert_type(await ib.orders.place(account_id, [TICKET]), Submitted))
        assert_type(await ib.orders.cancel(account_id, "1370093239"), CancelAcknowledgement)
