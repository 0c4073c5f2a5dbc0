"""The `portfolio` namespace of both clients."""

from ibportal.method import AsyncMethod, Driven, DrivenAsync, Method
from ibportal.portfolio import figures as summary
from ibportal.portfolio import positions as held
from ibportal_generated.namespaces.portfolio import AsyncPortfolioNamespace, PortfolioNamespace


class Portfolio(Driven, PortfolioNamespace):
    """Positions, ledgers, allocation and account facts, from the portfolio service."""

    positions = Method(held.positions)
    position = Method(held.position)
    subaccounts = Method(held.subaccounts)
    figures = Method(summary.figures)


class AsyncPortfolio(DrivenAsync, AsyncPortfolioNamespace):
    """Positions, ledgers, allocation and account facts, from the portfolio service. Every method is awaited."""

    positions = AsyncMethod(held.positions)
    position = AsyncMethod(held.position)
    subaccounts = AsyncMethod(held.subaccounts)
    figures = AsyncMethod(summary.figures)
