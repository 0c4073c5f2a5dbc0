"""A user's program as type checkers see it: checked by `test_user_script.py`, never run.

Calls with `Client` and with `AsyncClient`: what they return, and what can be done with it without a cast.
"""

import asyncio
import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from typing import assert_type

import attrs

from ibportal import ApiError, AsyncClient, Client, IbportalError, NoAnswer, Unset
from ibportal.contracts.chain import Strikes
from ibportal.contracts.instrument import Instrument
from ibportal.contracts.match import Match
from ibportal.errors import OutcomeUnknown, Unanswered
from ibportal.market_data.bars import Bars
from ibportal.market_data.quote import Quotes
from ibportal.models import BrokerageStatus, Ledger, LedgerEntry, OrderStatus, PortfolioAccount, Position
from ibportal.orders import bracket, limit
from ibportal.orders.execution import Execution
from ibportal.orders.placed import Placed
from ibportal.orders.reconciliation import Reconciled
from ibportal.portfolio.figures import Figures


def currencies(ledger: Mapping[str, LedgerEntry]) -> list[str]:
    return sorted(ledger)


def synchronous() -> None:
    with Client(timeout=10.0) as ib:
        assert_type(ib, Client)
        assert_type(ib.session.status(), BrokerageStatus)
        accounts = assert_type(ib.portfolio.accounts(), list[PortfolioAccount])
        account = assert_type(accounts[0].account_id, str)
        positions = assert_type(ib.portfolio.positions(account), list[Position])
        assert_type(positions[0].mkt_value, float | None | Unset)
        assert_type(attrs.evolve(positions[0], conid=1), Position)
        assert_type(ib.portfolio.position(265598, account), Position | None)
        assert_type(ib.portfolio.figures(account), Figures)
        assert_type(ib.portfolio.figures(account)["netliquidation"].amount, Decimal | None)
        ledger = assert_type(ib.portfolio.ledger(account), Ledger)
        assert_type(ledger["USD"], LedgerEntry)
        assert_type(ledger.get("USD"), LedgerEntry | None)
        assert_type(list(ledger), list[str])
        assert_type([*ledger.keys()], list[str])
        assert_type([*ledger.values()], list[LedgerEntry])
        assert_type([*ledger.items()], list[tuple[str, LedgerEntry]])
        assert_type(dict(ledger), dict[str, LedgerEntry])
        assert_type(len(ledger), int)
        currencies(ledger)
        assert_type(ib.contracts.search("AAPL", sec_type="STK"), list[Match])
        assert_type(ib.contracts.resolve("AAPL").conid, int)
        assert_type(ib.contracts.strikes("AAPL", dt.date(2027, 1, 15)), Strikes)
        assert_type(ib.contracts.option_chain("AAPL", month="JAN27")[0], Instrument)
        quotes = assert_type(ib.market_data.snapshot([265598], fields=["last", "bid"]), Quotes)
        assert_type(quotes[0].last, Decimal | None)
        assert_type(ib.market_data.history(265598, "1d", "1h", outside_rth=True), Bars)
        assert_type(ib.orders.trades(days=3), list[Execution])
        assert_type(ib.orders.status("1370093239"), OrderStatus)
        try:
            placed = ib.orders.place(account, bracket(limit("BUY", 1, 265598, "150"), stop_loss=140))
            assert_type(placed, Placed)
            assert_type(placed.order_id, str)
        except Unanswered as asked:
            assert_type(asked.questions[0].text, str)
            assert_type(ib.orders.answer(asked, {"o354": True}), Placed)
        except OutcomeUnknown as lost:
            assert_type(ib.orders.reconcile(lost), Reconciled)
        except ApiError as error:
            assert_type(error.words, str)
            assert_type(error.status, int)
        except NoAnswer as error:
            assert_type(error.operation, str)
            raise IbportalError(str(error), operation=error.operation) from error
        assert_type(ib.raw.session.status().value, BrokerageStatus)
        assert_type(ib.raw.session.status().status, int)
        assert_type(ib.request("GET", "/iserver/anything").status_code, int)


async def asynchronous() -> None:
    async with AsyncClient() as ib:
        assert_type(ib, AsyncClient)
        status, accounts = await asyncio.gather(ib.session.status(), ib.portfolio.accounts())
        assert_type(status, BrokerageStatus)
        assert_type(accounts, list[PortfolioAccount])
        account = accounts[0].account_id
        assert_type(await ib.portfolio.positions(account), list[Position])
        assert_type(await ib.portfolio.ledger(account), Ledger)
        assert_type(await ib.contracts.search("AAPL"), list[Match])
        assert_type(await ib.market_data.snapshot(265598), Quotes)
        assert_type(await ib.market_data.history(265598, "1d", "1h"), Bars)
        assert_type(await ib.orders.trades(), list[Execution])
        assert_type(await ib.orders.place(account, limit("BUY", 1, 265598, "150")), Placed)
        assert_type((await ib.raw.session.status()).value, BrokerageStatus)
