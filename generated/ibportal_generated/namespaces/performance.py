"""Returns, net asset value and transactions over time (PortfolioAnalyst)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..calls import performance as calls

if TYPE_CHECKING:
    import builtins

    from .._call import Send, SendAsync
    from ..models.nav_allocation import NavAllocation
    from ..models.nav_allocation_request_type import NavAllocationRequestType
    from ..models.performance import Performance
    from ..models.performance_all_periods import PerformanceAllPeriods
    from ..models.performance_request_period import PerformanceRequestPeriod
    from ..models.summary_value import SummaryValue
    from ..models.transaction_history import TransactionHistory


class PerformanceNamespace:
    """Returns, net asset value and transactions over time (PortfolioAnalyst)."""

    __slots__ = ("_send",)

    def __init__(self, send: Send) -> None:
        self._send = send

    def allocation(
        self,
        acct_ids: builtins.list[str],
        type_: NavAllocationRequestType,
        *,
        currency: str | None = None,
        date: str | None = None,
        model: str | None = None,
    ) -> NavAllocation:
        """Shares of net asset value by instrument kind, asset class, sector, region or country.

        Aggregated over the accounts named, long and short apart, each with its total. Weights are fractions of their
        side, 0.25 for a quarter. `ALL` brings every category at once. Without a date the reply is for today where all
        accounts have the currency asked for as base currency (`realtime` is true), else for the previous business
        day. Accounts that could not be counted are named in `excluded`.

        Args:
            acct_ids: Accounts to sum over.
            type_: The category; `ALL` for every one.
            currency: Currency of the values, such as `USD`.
            date: Day to look at, `yyyyMMdd`, before today; today where left out.
            model: Only what this model portfolio holds.

        Source: `POST /pa/allocation`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-portfolio-analyst/portfolio-allocation>
        """
        return self._send(calls.allocation(acct_ids, type_, currency=currency, date=date, model=model))

    def all_periods(self, acct_ids: builtins.list[str], *, param: str | None = None) -> PerformanceAllPeriods:
        """Net asset value and returns of accounts over every period at once.

        The data stand under the account's id, and in it under the period: `1D`, `7D`, `MTD`, `1M`, `YTD`, `1Y`.
        Several accounts are consolidated. Returns are fractions, 0.01 for one percent, counted from the start of the
        period. Taken to be limited like its siblings, to one request in 15 minutes. An account the login does not own
        gives 500.

        Args:
            param: Published without a word on what it is; leave it out.
            acct_ids: Accounts to look at; several are consolidated.

        Source: `POST /pa/allperiods`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-portfolio-analyst/account-performance-all-time-periods>
        """
        return self._send(calls.all_periods(acct_ids, param=param))

    def period(self, acct_ids: builtins.list[str], period: PerformanceRequestPeriod) -> Performance:
        """Net asset value and returns of accounts over one period.

        Daily net asset values (`nav`), cumulative returns (`cps`) and returns month by month (`tpps`). Several
        accounts are consolidated into one series. Returns are fractions, 0.01 for one percent. Dates are `yyyyMMdd`
        where `freq` is `D` and `yyyyMM` where it is `M`. At most once in 15 minutes, and a request refused with 400,
        such as one for a period not listed, counts. An account the login does not own gives 500.

        Args:
            acct_ids: Accounts to look at; several are consolidated.
            period: `1D`, `7D` and `1M` back from the last close, `MTD` and `YTD` since the first of the month and of
                the year, `1Y`.

        Source: `POST /pa/performance`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-portfolio-analyst/account-performance>
        """
        return self._send(calls.period(acct_ids, period))

    def transactions(
        self, acct_ids: builtins.list[str], conids: builtins.list[int | str], currency: str, *, days: int | None = None
    ) -> TransactionHistory:
        """Trades, dividends and transfers of accounts in one instrument.

        Transactions of the last days, 90 unless said otherwise, and the profit realised in them. `acctIds`, `conids`
        and `currency` are all required, else 400; only one instrument is looked at. `days` must be a number: a text
        gives 500, and so does an account the login does not own. Amounts are signed as cash: a purchase is negative.
        Dividends and transfers have no price and no size. Use `rawDate` rather than `date`. At most once in 15
        minutes, refused requests included; paper logins may get 400.

        Args:
            acct_ids: Accounts to look at.
            conids: The instrument; only one conid is looked at, as a number or a text.
            currency: Currency to report in, such as `USD`; required, whatever the default says.
            days: Calendar days to look back.

        Source: `POST /pa/transactions`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-portfolio-analyst/transaction-history>
        """
        return self._send(calls.transactions(acct_ids, conids, currency, days=days))

    def summary(self, acct_ids: builtins.list[str]) -> SummaryValue:
        """Balances of accounts, consolidated (retired).

        Known from the retired Swagger document alone, which announces its end and names `performance.period` instead;
        nobody has recorded a reply. At most once in 15 minutes.

        Args:
            acct_ids: Accounts to look at; several are consolidated.

        Source: `POST /pa/summary`, <https://www.interactivebrokers.com/api/doc.html>
        """
        return self._send(calls.summary(acct_ids))


class AsyncPerformanceNamespace:
    """Returns, net asset value and transactions over time (PortfolioAnalyst). Every method is awaited."""

    __slots__ = ("_send",)

    def __init__(self, send: SendAsync) -> None:
        self._send = send

    async def allocation(
        self,
        acct_ids: builtins.list[str],
        type_: NavAllocationRequestType,
        *,
        currency: str | None = None,
        date: str | None = None,
        model: str | None = None,
    ) -> NavAllocation:
        """Shares of net asset value by instrument kind, asset class, sector, region or country.

        Aggregated over the accounts named, long and short apart, each with its total. Weights are fractions of their
        side, 0.25 for a quarter. `ALL` brings every category at once. Without a date the reply is for today where all
        accounts have the currency asked for as base currency (`realtime` is true), else for the previous business
        day. Accounts that could not be counted are named in `excluded`.

        Args:
            acct_ids: Accounts to sum over.
            type_: The category; `ALL` for every one.
            currency: Currency of the values, such as `USD`.
            date: Day to look at, `yyyyMMdd`, before today; today where left out.
            model: Only what this model portfolio holds.

        Source: `POST /pa/allocation`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-portfolio-analyst/portfolio-allocation>
        """
        return await self._send(calls.allocation(acct_ids, type_, currency=currency, date=date, model=model))

    async def all_periods(self, acct_ids: builtins.list[str], *, param: str | None = None) -> PerformanceAllPeriods:
        """Net asset value and returns of accounts over every period at once.

        The data stand under the account's id, and in it under the period: `1D`, `7D`, `MTD`, `1M`, `YTD`, `1Y`.
        Several accounts are consolidated. Returns are fractions, 0.01 for one percent, counted from the start of the
        period. Taken to be limited like its siblings, to one request in 15 minutes. An account the login does not own
        gives 500.

        Args:
            param: Published without a word on what it is; leave it out.
            acct_ids: Accounts to look at; several are consolidated.

        Source: `POST /pa/allperiods`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-portfolio-analyst/account-performance-all-time-periods>
        """
        return await self._send(calls.all_periods(acct_ids, param=param))

    async def period(self, acct_ids: builtins.list[str], period: PerformanceRequestPeriod) -> Performance:
        """Net asset value and returns of accounts over one period.

        Daily net asset values (`nav`), cumulative returns (`cps`) and returns month by month (`tpps`). Several
        accounts are consolidated into one series. Returns are fractions, 0.01 for one percent. Dates are `yyyyMMdd`
        where `freq` is `D` and `yyyyMM` where it is `M`. At most once in 15 minutes, and a request refused with 400,
        such as one for a period not listed, counts. An account the login does not own gives 500.

        Args:
            acct_ids: Accounts to look at; several are consolidated.
            period: `1D`, `7D` and `1M` back from the last close, `MTD` and `YTD` since the first of the month and of
                the year, `1Y`.

        Source: `POST /pa/performance`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-portfolio-analyst/account-performance>
        """
        return await self._send(calls.period(acct_ids, period))

    async def transactions(
        self, acct_ids: builtins.list[str], conids: builtins.list[int | str], currency: str, *, days: int | None = None
    ) -> TransactionHistory:
        """Trades, dividends and transfers of accounts in one instrument.

        Transactions of the last days, 90 unless said otherwise, and the profit realised in them. `acctIds`, `conids`
        and `currency` are all required, else 400; only one instrument is looked at. `days` must be a number: a text
        gives 500, and so does an account the login does not own. Amounts are signed as cash: a purchase is negative.
        Dividends and transfers have no price and no size. Use `rawDate` rather than `date`. At most once in 15
        minutes, refused requests included; paper logins may get 400.

        Args:
            acct_ids: Accounts to look at.
            conids: The instrument; only one conid is looked at, as a number or a text.
            currency: Currency to report in, such as `USD`; required, whatever the default says.
            days: Calendar days to look back.

        Source: `POST /pa/transactions`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-portfolio-analyst/transaction-history>
        """
        return await self._send(calls.transactions(acct_ids, conids, currency, days=days))

    async def summary(self, acct_ids: builtins.list[str]) -> SummaryValue:
        """Balances of accounts, consolidated (retired).

        Known from the retired Swagger document alone, which announces its end and names `performance.period` instead;
        nobody has recorded a reply. At most once in 15 minutes.

        Args:
            acct_ids: Accounts to look at; several are consolidated.

        Source: `POST /pa/summary`, <https://www.interactivebrokers.com/api/doc.html>
        """
        return await self._send(calls.summary(acct_ids))
