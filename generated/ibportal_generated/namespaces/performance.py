"""Returns, net asset value and transactions over time (PortfolioAnalyst)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..calls import performance as calls

if TYPE_CHECKING:
    import builtins

    from .._call import Send, SendAsync
    from ..models.nav_allocation import NavAllocation
    from ..models.nav_allocation_request_type import NavAllocationRequestType
    from ..models.performance_all_periods import PerformanceAllPeriods
    from ..models.summary_value import SummaryValue


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

    async def summary(self, acct_ids: builtins.list[str]) -> SummaryValue:
        """Balances of accounts, consolidated (retired).

        Known from the retired Swagger document alone, which announces its end and names `performance.period` instead;
        nobody has recorded a reply. At most once in 15 minutes.

        Args:
            acct_ids: Accounts to look at; several are consolidated.

        Source: `POST /pa/summary`, <https://www.interactivebrokers.com/api/doc.html>
        """
        return await self._send(calls.summary(acct_ids))
