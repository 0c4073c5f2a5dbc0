"""The accounts a user may trade, their funds, margins and profit and loss."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..calls import accounts as calls

if TYPE_CHECKING:
    from .._call import Send, SendAsync
    from ..models.account_balances import AccountBalances
    from ..models.account_margins import AccountMargins
    from ..models.account_market_value import AccountMarketValue
    from ..models.account_owners import AccountOwners
    from ..models.account_search import AccountSearch
    from ..models.account_summary import AccountSummary
    from ..models.available_funds import AvailableFunds
    from ..models.partitioned_pnl import PartitionedPnl
    from ..models.selected_account import SelectedAccount
    from ..models.tradable_accounts import TradableAccounts


class AccountsNamespace:
    """The accounts a user may trade, their funds, margins and profit and loss."""

    __slots__ = ("_send",)

    def __init__(self, send: Send) -> None:
        self._send = send

    def owners(self, account_id: str) -> AccountOwners:
        """The people and entities behind an account, and their signatures.

        Lists who owns or uses the account and the names that sign for it. The reply is personal data, full names and
        dates of birth: keep it out of logs and recordings. An account the login does not own gives 401 with an empty
        body, which says nothing about the session.

        Source: `GET /acesws/{accountId}/signatures-and-owners`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-accounts/list-account-signatures-and-owners>
        """
        return self._send(calls.owners(account_id))

    def select(self, acct_id: str) -> SelectedAccount:
        """Select the account that account-specific calls work on.

        For logins with several accounts: orders, trades and order status refer to the selected account, and another
        one's are answered with 503 or with the data of the wrong account. The reply is `set` and `acctId`; selecting
        the account that is selected already answers `success` instead. An unknown account gives 500, a body without
        account 400. The selection belongs to the whole session: where several threads switch, the switch and the call
        that relies on it need one lock.

        Args:
            acct_id: An account of `accounts.list`, or one found by `accounts.search`.

        Source: `POST /iserver/account`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-accounts/switch-selected-account>
        """
        return self._send(calls.select(acct_id))

    def pnl(self) -> PartitionedPnl:
        """Profit and loss of the selected account and its models.

        One row for the account, named `U1234567.Core`, and one for each model portfolio in it. The first call only
        starts the figures and answers with no rows; ask again, at most once in 5 seconds. For a steady stream use the
        WebSocket topic `spl`, which brings the same rows.

        Source: `GET /iserver/account/pnl/partitioned`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-accounts/account-profit-and-loss>
        """
        return self._send(calls.pnl())

    def search(self, search_pattern: str) -> AccountSearch:
        """Find accounts by a pattern, for brokers with dynamic accounts.

        Only for logins of introducing brokers with the DYNACCT property, which get no accounts when they log in. No
        match is an empty list. Every other login gets 503 `Details currently unavailable`, which no retry will
        change.

        Args:
            search_pattern: Beginning of the account id, such as `U123`; `DU` finds all paper accounts.

        Source: `GET /iserver/account/search/{searchPattern}`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-accounts/search-dynamic-accounts>
        """
        return self._send(calls.search(search_pattern))

    def summary(self, account_id: str) -> AccountSummary:
        """Balances, margins and buying power of an account, as numbers.

        The figures of one account at a glance, in its base currency and rounded to whole units, with the cash of each
        currency. The last row of `cashBalances` may be the sum over all currencies, named `Total (in USD)`. Call
        `accounts.list` once in the session before. An account the login does not own gives 400. For many more
        figures, by segment and unrounded, see `portfolio.summary`.

        Source: `GET /iserver/account/{accountId}/summary`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-accounts/summary-of-account-values>
        """
        return self._send(calls.summary(account_id))

    def available_funds(self, account_id: str) -> AvailableFunds:
        """Available funds and excess liquidity by segment, as formatted texts.

        Funds now, after the next margin change (look-ahead) and overnight, in total and by segment: `securities`,
        `commodities`, `Crypto at Paxos`. Values are texts made for the eye, such as `1,005,254 USD`, `n/a`,
        `Unlimited` or `@ 16:00:00`. Labels are abbreviated or spelt out depending on the gateway's build, so that a
        label may be missing or come as a further key. Call `accounts.list` once in the session before. An account the
        login does not own gives 400.

        Source: `GET /iserver/account/{accountId}/summary/available_funds`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-accounts/summary-of-available-funds>
        """
        return self._send(calls.available_funds(account_id))

    def balances(self, account_id: str) -> AccountBalances:
        """Cash, equity and net liquidation value by segment, as formatted texts.

        Balances in total and by segment: `securities`, `commodities`, `Crypto at Paxos`. Values are texts made for
        the eye, such as `971,870 USD`. Labels are abbreviated or spelt out depending on the gateway's build, so that
        a label may be missing or come as a further key. Call `accounts.list` once in the session before. An account
        the login does not own gives 400.

        Source: `GET /iserver/account/{accountId}/summary/balances`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-accounts/summary-of-account-balances>
        """
        return self._send(calls.balances(account_id))

    def margins(self, account_id: str) -> AccountMargins:
        """Initial and maintenance margin by segment, as formatted texts.

        Margin requirements now, after the next margin change (look-ahead), overnight and at expiry, in total and by
        segment: `securities`, `commodities`, `Crypto at Paxos`. Values are texts made for the eye, such as `7,654
        USD`. Labels are abbreviated or spelt out depending on the gateway's build, so that a label may be missing or
        come as a further key. Call `accounts.list` once in the session before. An account the login does not own
        gives 400.

        Source: `GET /iserver/account/{accountId}/summary/margins`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-accounts/summary-of-account-margin-usage>
        """
        return self._send(calls.margins(account_id))

    def market_value(self, account_id: str) -> AccountMarketValue:
        """Market value by currency and asset class, as formatted texts.

        One entry for each currency the account holds, in that currency, and one for the sum, such as `Total (in
        USD)`. Values are texts with thousands separators and without currency: `30,615`. Call `accounts.list` once in
        the session before. An account the login does not own gives 400. The same figures as numbers:
        `portfolio.ledger`.

        Source: `GET /iserver/account/{accountId}/summary/market_value`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-accounts/summary-of-account-market-value>
        """
        return self._send(calls.market_value(account_id))

    def list(self) -> TradableAccounts:
        """The accounts this login may trade, and what each may do.

        Lists the tradable accounts with their properties, aliases, allowed features and the account selected at
        present. Call it once in every brokerage session before orders, trades, order status, quotes or account
        summaries: without it those answer `Please query /accounts first` (500, on some builds 400). A new session,
        also the one after the nightly reset, needs the call again. An empty object means that the session is not
        ready yet, even where its status says authenticated. `isPaper` tells a paper login from a live one; the prefix
        of the account id does not. Priming `/portfolio` is a separate call, `portfolio.accounts`.

        Source: `GET /iserver/accounts`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-accounts/list-all-tradable-accounts>
        """
        return self._send(calls.list())

    def select_dynamic(self, acct_id: str) -> SelectedAccount:
        """Select an account found by search, for brokers with dynamic accounts.

        Makes an account found with `accounts.search` the one that later calls work on. Only for logins with the
        DYNACCT property; every other login gets 401 or 503 for good, although its session is sound.

        Args:
            acct_id: An account of `accounts.list`, or one found by `accounts.search`.

        Source: `POST /iserver/dynaccount`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-accounts/set-active-dynamic-account>
        """
        return self._send(calls.select_dynamic(acct_id))


class AsyncAccountsNamespace:
    """The accounts a user may trade, their funds, margins and profit and loss. Every method is awaited."""

    __slots__ = ("_send",)

    def __init__(self, send: SendAsync) -> None:
        self._send = send

    async def owners(self, account_id: str) -> AccountOwners:
        """The people and entities behind an account, and their signatures.

        Lists who owns or uses the account and the names that sign for it. The reply is personal data, full names and
        dates of birth: keep it out of logs and recordings. An account the login does not own gives 401 with an empty
        body, which says nothing about the session.

        Source: `GET /acesws/{accountId}/signatures-and-owners`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-accounts/list-account-signatures-and-owners>
        """
        return await self._send(calls.owners(account_id))

    async def select(self, acct_id: str) -> SelectedAccount:
        """Select the account that account-specific calls work on.

        For logins with several accounts: orders, trades and order status refer to the selected account, and another
        one's are answered with 503 or with the data of the wrong account. The reply is `set` and `acctId`; selecting
        the account that is selected already answers `success` instead. An unknown account gives 500, a body without
        account 400. The selection belongs to the whole session: where several threads switch, the switch and the call
        that relies on it need one lock.

        Args:
            acct_id: An account of `accounts.list`, or one found by `accounts.search`.

        Source: `POST /iserver/account`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-accounts/switch-selected-account>
        """
        return await self._send(calls.select(acct_id))

    async def pnl(self) -> PartitionedPnl:
        """Profit and loss of the selected account and its models.

        One row for the account, named `U1234567.Core`, and one for each model portfolio in it. The first call only
        starts the figures and answers with no rows; ask again, at most once in 5 seconds. For a steady stream use the
        WebSocket topic `spl`, which brings the same rows.

        Source: `GET /iserver/account/pnl/partitioned`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-accounts/account-profit-and-loss>
        """
        return await self._send(calls.pnl())

    async def search(self, search_pattern: str) -> AccountSearch:
        """Find accounts by a pattern, for brokers with dynamic accounts.

        Only for logins of introducing brokers with the DYNACCT property, which get no accounts when they log in. No
        match is an empty list. Every other login gets 503 `Details currently unavailable`, which no retry will
        change.

        Args:
            search_pattern: Beginning of the account id, such as `U123`; `DU` finds all paper accounts.

        Source: `GET /iserver/account/search/{searchPattern}`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-accounts/search-dynamic-accounts>
        """
        return await self._send(calls.search(search_pattern))

    async def summary(self, account_id: str) -> AccountSummary:
        """Balances, margins and buying power of an account, as numbers.

        The figures of one account at a glance, in its base currency and rounded to whole units, with the cash of each
        currency. The last row of `cashBalances` may be the sum over all currencies, named `Total (in USD)`. Call
        `accounts.list` once in the session before. An account the login does not own gives 400. For many more
        figures, by segment and unrounded, see `portfolio.summary`.

        Source: `GET /iserver/account/{accountId}/summary`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-accounts/summary-of-account-values>
        """
        return await self._send(calls.summary(account_id))

    async def available_funds(self, account_id: str) -> AvailableFunds:
        """Available funds and excess liquidity by segment, as formatted texts.

        Funds now, after the next margin change (look-ahead) and overnight, in total and by segment: `securities`,
        `commodities`, `Crypto at Paxos`. Values are texts made for the eye, such as `1,005,254 USD`, `n/a`,
        `Unlimited` or `@ 16:00:00`. Labels are abbreviated or spelt out depending on the gateway's build, so that a
        label may be missing or come as a further key. Call `accounts.list` once in the session before. An account the
        login does not own gives 400.

        Source: `GET /iserver/account/{accountId}/summary/available_funds`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-accounts/summary-of-available-funds>
        """
        return await self._send(calls.available_funds(account_id))

    async def balances(self, account_id: str) -> AccountBalances:
        """Cash, equity and net liquidation value by segment, as formatted texts.

        Balances in total and by segment: `securities`, `commodities`, `Crypto at Paxos`. Values are texts made for
        the eye, such as `971,870 USD`. Labels are abbreviated or spelt out depending on the gateway's build, so that
        a label may be missing or come as a further key. Call `accounts.list` once in the session before. An account
        the login does not own gives 400.

        Source: `GET /iserver/account/{accountId}/summary/balances`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-accounts/summary-of-account-balances>
        """
        return await self._send(calls.balances(account_id))

    async def margins(self, account_id: str) -> AccountMargins:
        """Initial and maintenance margin by segment, as formatted texts.

        Margin requirements now, after the next margin change (look-ahead), overnight and at expiry, in total and by
        segment: `securities`, `commodities`, `Crypto at Paxos`. Values are texts made for the eye, such as `7,654
        USD`. Labels are abbreviated or spelt out depending on the gateway's build, so that a label may be missing or
        come as a further key. Call `accounts.list` once in the session before. An account the login does not own
        gives 400.

        Source: `GET /iserver/account/{accountId}/summary/margins`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-accounts/summary-of-account-margin-usage>
        """
        return await self._send(calls.margins(account_id))

    async def market_value(self, account_id: str) -> AccountMarketValue:
        """Market value by currency and asset class, as formatted texts.

        One entry for each currency the account holds, in that currency, and one for the sum, such as `Total (in
        USD)`. Values are texts with thousands separators and without currency: `30,615`. Call `accounts.list` once in
        the session before. An account the login does not own gives 400. The same figures as numbers:
        `portfolio.ledger`.

        Source: `GET /iserver/account/{accountId}/summary/market_value`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-accounts/summary-of-account-market-value>
        """
        return await self._send(calls.market_value(account_id))

    async def list(self) -> TradableAccounts:
        """The accounts this login may trade, and what each may do.

        Lists the tradable accounts with their properties, aliases, allowed features and the account selected at
        present. Call it once in every brokerage session before orders, trades, order status, quotes or account
        summaries: without it those answer `Please query /accounts first` (500, on some builds 400). A new session,
        also the one after the nightly reset, needs the call again. An empty object means that the session is not
        ready yet, even where its status says authenticated. `isPaper` tells a paper login from a live one; the prefix
        of the account id does not. Priming `/portfolio` is a separate call, `portfolio.accounts`.

        Source: `GET /iserver/accounts`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-accounts/list-all-tradable-accounts>
        """
        return await self._send(calls.list())

    async def select_dynamic(self, acct_id: str) -> SelectedAccount:
        """Select an account found by search, for brokers with dynamic accounts.

        Makes an account found with `accounts.search` the one that later calls work on. Only for logins with the
        DYNACCT property; every other login gets 401 or 503 for good, although its session is sound.

        Args:
            acct_id: An account of `accounts.list`, or one found by `accounts.search`.

        Source: `POST /iserver/dynaccount`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-accounts/set-active-dynamic-account>
        """
        return await self._send(calls.select_dynamic(acct_id))
