"""The `performance` namespace of both clients."""

from ibportal.method import AsyncMethod, Driven, DrivenAsync, Method
from ibportal.performance import analyst
from ibportal_generated.namespaces.performance import AsyncPerformanceNamespace, PerformanceNamespace


class Performance(Driven, PerformanceNamespace):
    """Returns, net asset value and transactions over time (PortfolioAnalyst)."""

    period = Method(analyst.period)
    transactions = Method(analyst.transactions)


class AsyncPerformance(DrivenAsync, AsyncPerformanceNamespace):
    """Returns, net asset value and transactions over time (PortfolioAnalyst). Every method is awaited."""

    period = AsyncMethod(analyst.period)
    transactions = AsyncMethod(analyst.transactions)
