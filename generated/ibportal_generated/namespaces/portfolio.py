"""Positions, ledgers, allocation and account facts, from the portfolio service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..calls import portfolio as calls

if TYPE_CHECKING:
    import builtins

    from .._call import Send, SendAsync
    from ..models.combo_position import ComboPosition
    from ..models.ledger import Ledger
    from ..models.live_position import LivePosition
    from ..models.portfolio_account import PortfolioAccount
    from ..models.portfolio_allocation import PortfolioAllocation
    from ..models.portfolio_positions_live_direction import (
        PortfolioPositionsLiveDirection,
    )
    from ..models.portfolio_summary import PortfolioSummary
    from ..models.positions_by_account import PositionsByAccount
    from ..models.positions_invalidated import PositionsInvalidated
    from ..models.subaccount_page import SubaccountPage


class PortfolioNamespace:
    """Positions, ledgers, allocation and account facts, from the portfolio service."""

    __slots__ = ("_send",)

    def __init__(self, send: Send) -> None:
        self._send = send

    def accounts(self) -> builtins.list[PortfolioAccount]:
        """The accounts whose positions and balances this login may see.

        Call it once in a session before any other portfolio operation: without it those answer with nothing or with
        stale data, and no error. It needs no brokerage session, and goes on working while `/iserver` is down at
        night. Advisors and brokers use `portfolio.subaccounts` instead. At most once in 5 seconds; the first
        portfolio call of a session takes several seconds. Which accounts may be traded is told by `accounts.list`.

        Source: `GET /portfolio/accounts`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-portfolio/list-all-accounts>
        """
        return self._send(calls.accounts())

    def positions_by_conid(self, conid: int) -> PositionsByAccount:
        """The positions of all accounts in one instrument.

        Keyed by account id; each account has a list, with one row for each model portfolio that holds the instrument.
        No account holding it is an empty object. Rows lack the facts of the security definition until the gateway has
        loaded them, which may differ from account to account within one reply. Call `portfolio.accounts` once before.

        Source: `GET /portfolio/positions/{conid}`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-portfolio/all-account-positions-in-an-instrument>
        """
        return self._send(calls.positions_by_conid(conid))

    def subaccounts_page(
        self, *, nocache: bool | None = None, page: int | None = None
    ) -> SubaccountPage | builtins.list[PortfolioAccount]:
        """One page of the sub-accounts of a large structure, 20 a page.

        For advisors and brokers with more than 100 sub-accounts; to be called before other portfolio operations on
        them. Pages count from 0 and hold 20 accounts; `metadata.total` says how many there are. For a plain login the
        reply has been seen as a bare list of accounts, without the page around it.

        Args:
            nocache: Ask the back end afresh instead of the cache.
            page: Page to return, from 0, of 20 accounts each.

        Source: `GET /portfolio/subaccounts2`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-portfolio/portfolio-subaccounts-large-account-structures>
        """
        return self._send(calls.subaccounts_page(nocache=nocache, page=page))

    def allocation(self, account_id: str, *, model: str | None = None) -> PortfolioAllocation:
        """An account's value by asset class, sector and industry group.

        Values in the account's base currency, long and short apart; short values are negative. Categories are keys,
        and only those held appear. Call `portfolio.accounts` once before. Shares of net asset value rather than
        amounts: `performance.allocation`.

        Args:
            model: Only what this model portfolio holds.

        Source: `GET /portfolio/{accountId}/allocation`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-portfolio/account-allocations>
        """
        return self._send(calls.allocation(account_id, model=model))

    def combo_positions(self, account_id: str, *, nocache: bool | None = None) -> builtins.list[ComboPosition]:
        """Positions an account holds as combinations, with their legs.

        One entry for each combination bought or sold as such: its legs with their ratios, and a position row for each
        leg. The rows have no security definition. No combination is an empty list. Call `portfolio.accounts` once
        before.

        Args:
            nocache: Ask the back end afresh instead of the cache.

        Source: `GET /portfolio/{accountId}/combo/positions`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-portfolio/combination-positions>
        """
        return self._send(calls.combo_positions(account_id, nocache=nocache))

    def ledger(self, account_id: str) -> Ledger:
        """An account's balances by currency, as numbers.

        Keyed by currency code, in that currency, and `BASE` for the sum in the account's base currency. `timestamp`
        is in seconds. Call `portfolio.accounts` once before. An account the login does not own gives 401 with an
        empty body.

        Source: `GET /portfolio/{accountId}/ledger`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-portfolio/account-ledger>
        """
        return self._send(calls.ledger(account_id))

    def meta(self, account_id: str) -> PortfolioAccount:
        """The attributes of one account.

        The entry that `portfolio.accounts` has for this account: title, base currency, kind, IBKR entity, place in a
        structure. Where `brokerageAccess` is false the account is pending or restricted. Call `portfolio.accounts`
        once before. An account the login does not own gives 401 with an empty body, which says nothing about the
        session.

        Source: `GET /portfolio/{accountId}/meta`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-portfolio/account-attributes>
        """
        return self._send(calls.meta(account_id))

    def invalidate_positions(self, account_id: str) -> PositionsInvalidated:
        """Discard the cached positions of an account.

        After it the next `portfolio.positions` is loaded afresh. The reply is a message and not, as an older document
        says, the first page of positions. Changes nothing in the account. `portfolio.positions_live` needs no such
        call.

        Source: `POST /portfolio/{accountId}/positions/invalidate`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-portfolio/refresh-position-cache>
        """
        return self._send(calls.invalidate_positions(account_id))

    def summary(self, account_id: str) -> PortfolioSummary:
        """Every figure of an account, in total and by segment.

        From some 50 to over 150 named values in the account's base currency; which ones depends on the account. A
        bare name is the total, the suffix `-s` the securities segment, `-c` commodities, `-p` crypto. An amount
        stands in `amount`, a text in `value` with `amount` 0.0, and a missing text may be the word `null`. Amounts
        carry the noise of 32-bit floats, `66.7300033569336` for 66.73: never compare them exactly. `timestamp` is in
        milliseconds. Call `portfolio.accounts` once before; an account the login does not own gives 401 with an empty
        body.

        Source: `GET /portfolio/{accountId}/summary`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-portfolio/account-portfolio-summary>
        """
        return self._send(calls.summary(account_id))

    def positions_live(
        self,
        account_id: str,
        *,
        model: str | None = None,
        direction: PortfolioPositionsLiveDirection | None = None,
        sort: str | None = None,
    ) -> builtins.list[LivePosition]:
        """All positions of an account, near real time and not cached.

        The whole list in one reply, without pages and without the cache of `portfolio.positions`. Rows have another
        shape: `conid` is a text, prices are `marketPrice` and `marketValue`, `timestamp` is in seconds, and the terms
        of an option stand in `description` alone. Call `portfolio.accounts` once before.

        Args:
            model: Only the positions of this model portfolio.
            direction: `a` ascending, `d` descending.
            sort: Column to order by, such as `position`.

        Source: `GET /portfolio2/{accountId}/positions`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-portfolio/account-positions-new>
        """
        return self._send(calls.positions_live(account_id, model=model, direction=direction, sort=sort))

    def consolidated_allocation(self, acct_ids: builtins.list[str]) -> PortfolioAllocation:
        """The value of several accounts by asset class, sector and industry group.

        What `portfolio.allocation` says of one account, summed over those named in the body. Values are long and
        short apart; short values are negative. Categories are keys, and only those held appear. Call
        `portfolio.accounts` or `portfolio.subaccounts` once before.

        Args:
            acct_ids: Accounts to sum over.

        Source: `POST /portfolio/allocation`, <https://www.interactivebrokers.com/api/doc.html>
        """
        return self._send(calls.consolidated_allocation(acct_ids))

    def subaccounts_page_by_path(self, page: str) -> SubaccountPage:
        """One page of sub-accounts, with the page in the path (retired).

        The older spelling of `portfolio.subaccounts_page`, known from the retired Swagger document alone. Pages count
        from 0 and hold 20 accounts.

        Args:
            page: Page to return, from 0, of 20 accounts each.

        Source: `GET /portfolio/subaccounts2/{page}`, <https://www.interactivebrokers.com/api/doc.html>
        """
        return self._send(calls.subaccounts_page_by_path(page))


class AsyncPortfolioNamespace:
    """Positions, ledgers, allocation and account facts, from the portfolio service. Every method is awaited."""

    __slots__ = ("_send",)

    def __init__(self, send: SendAsync) -> None:
        self._send = send

    async def accounts(self) -> builtins.list[PortfolioAccount]:
        """The accounts whose positions and balances this login may see.

        Call it once in a session before any other portfolio operation: without it those answer with nothing or with
        stale data, and no error. It needs no brokerage session, and goes on working while `/iserver` is down at
        night. Advisors and brokers use `portfolio.subaccounts` instead. At most once in 5 seconds; the first
        portfolio call of a session takes several seconds. Which accounts may be traded is told by `accounts.list`.

        Source: `GET /portfolio/accounts`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-portfolio/list-all-accounts>
        """
        return await self._send(calls.accounts())

    async def positions_by_conid(self, conid: int) -> PositionsByAccount:
        """The positions of all accounts in one instrument.

        Keyed by account id; each account has a list, with one row for each model portfolio that holds the instrument.
        No account holding it is an empty object. Rows lack the facts of the security definition until the gateway has
        loaded them, which may differ from account to account within one reply. Call `portfolio.accounts` once before.

        Source: `GET /portfolio/positions/{conid}`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-portfolio/all-account-positions-in-an-instrument>
        """
        return await self._send(calls.positions_by_conid(conid))

    async def subaccounts_page(
        self, *, nocache: bool | None = None, page: int | None = None
    ) -> SubaccountPage | builtins.list[PortfolioAccount]:
        """One page of the sub-accounts of a large structure, 20 a page.

        For advisors and brokers with more than 100 sub-accounts; to be called before other portfolio operations on
        them. Pages count from 0 and hold 20 accounts; `metadata.total` says how many there are. For a plain login the
        reply has been seen as a bare list of accounts, without the page around it.

        Args:
            nocache: Ask the back end afresh instead of the cache.
            page: Page to return, from 0, of 20 accounts each.

        Source: `GET /portfolio/subaccounts2`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-portfolio/portfolio-subaccounts-large-account-structures>
        """
        return await self._send(calls.subaccounts_page(nocache=nocache, page=page))

    async def allocation(self, account_id: str, *, model: str | None = None) -> PortfolioAllocation:
        """An account's value by asset class, sector and industry group.

        Values in the account's base currency, long and short apart; short values are negative. Categories are keys,
        and only those held appear. Call `portfolio.accounts` once before. Shares of net asset value rather than
        amounts: `performance.allocation`.

        Args:
            model: Only what this model portfolio holds.

        Source: `GET /portfolio/{accountId}/allocation`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-portfolio/account-allocations>
        """
        return await self._send(calls.allocation(account_id, model=model))

    async def combo_positions(self, account_id: str, *, nocache: bool | None = None) -> builtins.list[ComboPosition]:
        """Positions an account holds as combinations, with their legs.

        One entry for each combination bought or sold as such: its legs with their ratios, and a position row for each
        leg. The rows have no security definition. No combination is an empty list. Call `portfolio.accounts` once
        before.

        Args:
            nocache: Ask the back end afresh instead of the cache.

        Source: `GET /portfolio/{accountId}/combo/positions`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-portfolio/combination-positions>
        """
        return await self._send(calls.combo_positions(account_id, nocache=nocache))

    async def ledger(self, account_id: str) -> Ledger:
        """An account's balances by currency, as numbers.

        Keyed by currency code, in that currency, and `BASE` for the sum in the account's base currency. `timestamp`
        is in seconds. Call `portfolio.accounts` once before. An account the login does not own gives 401 with an
        empty body.

        Source: `GET /portfolio/{accountId}/ledger`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-portfolio/account-ledger>
        """
        return await self._send(calls.ledger(account_id))

    async def meta(self, account_id: str) -> PortfolioAccount:
        """The attributes of one account.

        The entry that `portfolio.accounts` has for this account: title, base currency, kind, IBKR entity, place in a
        structure. Where `brokerageAccess` is false the account is pending or restricted. Call `portfolio.accounts`
        once before. An account the login does not own gives 401 with an empty body, which says nothing about the
        session.

        Source: `GET /portfolio/{accountId}/meta`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-portfolio/account-attributes>
        """
        return await self._send(calls.meta(account_id))

    async def invalidate_positions(self, account_id: str) -> PositionsInvalidated:
        """Discard the cached positions of an account.

        After it the next `portfolio.positions` is loaded afresh. The reply is a message and not, as an older document
        says, the first page of positions. Changes nothing in the account. `portfolio.positions_live` needs no such
        call.

        Source: `POST /portfolio/{accountId}/positions/invalidate`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-portfolio/refresh-position-cache>
        """
        return await self._send(calls.invalidate_positions(account_id))

    async def summary(self, account_id: str) -> PortfolioSummary:
        """Every figure of an account, in total and by segment.

        From some 50 to over 150 named values in the account's base currency; which ones depends on the account. A
        bare name is the total, the suffix `-s` the securities segment, `-c` commodities, `-p` crypto. An amount
        stands in `amount`, a text in `value` with `amount` 0.0, and a missing text may be the word `null`. Amounts
        carry the noise of 32-bit floats, `66.7300033569336` for 66.73: never compare them exactly. `timestamp` is in
        milliseconds. Call `portfolio.accounts` once before; an account the login does not own gives 401 with an empty
        body.

        Source: `GET /portfolio/{accountId}/summary`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-portfolio/account-portfolio-summary>
        """
        return await self._send(calls.summary(account_id))

    async def positions_live(
        self,
        account_id: str,
        *,
        model: str | None = None,
        direction: PortfolioPositionsLiveDirection | None = None,
        sort: str | None = None,
    ) -> builtins.list[LivePosition]:
        """All positions of an account, near real time and not cached.

        The whole list in one reply, without pages and without the cache of `portfolio.positions`. Rows have another
        shape: `conid` is a text, prices are `marketPrice` and `marketValue`, `timestamp` is in seconds, and the terms
        of an option stand in `description` alone. Call `portfolio.accounts` once before.

        Args:
            model: Only the positions of this model portfolio.
            direction: `a` ascending, `d` descending.
            sort: Column to order by, such as `position`.

        Source: `GET /portfolio2/{accountId}/positions`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-portfolio/account-positions-new>
        """
        return await self._send(calls.positions_live(account_id, model=model, direction=direction, sort=sort))

    async def consolidated_allocation(self, acct_ids: builtins.list[str]) -> PortfolioAllocation:
        """The value of several accounts by asset class, sector and industry group.

        What `portfolio.allocation` says of one account, summed over those named in the body. Values are long and
        short apart; short values are negative. Categories are keys, and only those held appear. Call
        `portfolio.accounts` or `portfolio.subaccounts` once before.

        Args:
            acct_ids: Accounts to sum over.

        Source: `POST /portfolio/allocation`, <https://www.interactivebrokers.com/api/doc.html>
        """
        return await self._send(calls.consolidated_allocation(acct_ids))

    async def subaccounts_page_by_path(self, page: str) -> SubaccountPage:
        """One page of sub-accounts, with the page in the path (retired).

        The older spelling of `portfolio.subaccounts_page`, known from the retired Swagger document alone. Pages count
        from 0 and hold 20 accounts.

        Args:
            page: Page to return, from 0, of 20 accounts each.

        Source: `GET /portfolio/subaccounts2/{page}`, <https://www.interactivebrokers.com/api/doc.html>
        """
        return await self._send(calls.subaccounts_page_by_path(page))
