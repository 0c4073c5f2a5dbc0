"""Calls of the `performance` namespace: the requests of its methods, built and not sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._call import Call, Operation, given, reader

if TYPE_CHECKING:
    import builtins

    from ..models.nav_allocation import NavAllocation
    from ..models.nav_allocation_request_type import NavAllocationRequestType
    from ..models.performance import Performance
    from ..models.performance_all_periods import PerformanceAllPeriods
    from ..models.performance_request_period import PerformanceRequestPeriod
    from ..models.summary_value import SummaryValue
    from ..models.transaction_history import TransactionHistory


ALLOCATION = Operation("performance.allocation", "POST", "/pa/allocation")


def allocation(
    acct_ids: builtins.list[str],
    type_: NavAllocationRequestType,
    *,
    currency: str | None = None,
    date: str | None = None,
    model: str | None = None,
) -> Call[NavAllocation]:
    from ..api.performance import performance_allocation as endpoint
    from ..models.nav_allocation_request import NavAllocationRequest

    return Call(
        ALLOCATION,
        endpoint._get_kwargs(
            body=NavAllocationRequest(
                acct_ids=acct_ids,
                type_=type_,
                currency=given(currency),
                date=given(date),
                model=given(model),
            ),
        ),
        reader(endpoint._parse_response, ((200, "NavAllocation"),)),
    )


ALL_PERIODS = Operation("performance.all_periods", "POST", "/pa/allperiods")


def all_periods(acct_ids: builtins.list[str], *, param: str | None = None) -> Call[PerformanceAllPeriods]:
    from ..api.performance import performance_all_periods as endpoint
    from ..models.all_periods_request import AllPeriodsRequest

    return Call(
        ALL_PERIODS,
        endpoint._get_kwargs(
            param=given(param),
            body=AllPeriodsRequest(
                acct_ids=acct_ids,
            ),
        ),
        reader(endpoint._parse_response, ((200, "PerformanceAllPeriods"),)),
    )


PERIOD = Operation("performance.period", "POST", "/pa/performance")


def period(acct_ids: builtins.list[str], period: PerformanceRequestPeriod) -> Call[Performance]:
    from ..api.performance import performance_period as endpoint
    from ..models.performance_request import PerformanceRequest

    return Call(
        PERIOD,
        endpoint._get_kwargs(
            body=PerformanceRequest(
                acct_ids=acct_ids,
                period=period,
            ),
        ),
        reader(endpoint._parse_response, ((200, "Performance"),)),
    )


TRANSACTIONS = Operation("performance.transactions", "POST", "/pa/transactions")


def transactions(
    acct_ids: builtins.list[str], conids: builtins.list[int | str], currency: str, *, days: int | None = None
) -> Call[TransactionHistory]:
    from ..api.performance import performance_transactions as endpoint
    from ..models.transactions_request import TransactionsRequest

    return Call(
        TRANSACTIONS,
        endpoint._get_kwargs(
            body=TransactionsRequest(
                acct_ids=acct_ids,
                conids=conids,
                currency=currency,
                days=given(days),
            ),
        ),
        reader(endpoint._parse_response, ((200, "TransactionHistory"),)),
    )


SUMMARY = Operation("performance.summary", "POST", "/pa/summary", deprecated=True)


def summary(acct_ids: builtins.list[str]) -> Call[SummaryValue]:
    from ..api.performance import performance_summary as endpoint
    from ..models.performance_summary_request import PerformanceSummaryRequest

    return Call(
        SUMMARY,
        endpoint._get_kwargs(
            body=PerformanceSummaryRequest(
                acct_ids=acct_ids,
            ),
        ),
        reader(endpoint._parse_response, ((200, "SummaryValue"),)),
    )
