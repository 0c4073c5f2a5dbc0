"""Forecast and event contracts: categories, markets, rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..calls import event_contracts as calls

if TYPE_CHECKING:
    from .._call import Send, SendAsync
    from ..models.forecast_category_tree import ForecastCategoryTree
    from ..models.forecast_contract import ForecastContract
    from ..models.forecast_market import ForecastMarket
    from ..models.forecast_rules import ForecastRules
    from ..models.forecast_schedules import ForecastSchedules


class EventContractsNamespace:
    """Forecast and event contracts: categories, markets, rules."""

    __slots__ = ("_send",)

    def __init__(self, send: Send) -> None:
        self._send = send

    def categories(self) -> ForecastCategoryTree:
        """The categories of forecast contracts, and the markets in them.

        Answers a flat map from category id to category; `parent_id` makes a tree of three levels out of it, whose
        leaves hold the markets. A market's `conid` is that of its artificial underlying and goes into
        `event_contracts.market`; neither it nor `product_conid` can be traded. Categories are renamed and moved now
        and then.

        Source: `GET /forecast/category/tree`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-event-contracts/event-contract-categories>
        """
        return self._send(calls.categories())

    def details(self, conid: int | str) -> ForecastContract:
        """The question a contract asks, and the conids of both its sides.

        Describes the contract `conid` and its counterpart. On ForecastEx a position is closed by buying the other
        side, never by selling. Another kind of conid, that of an underlying or a product, is answered with 404 or
        500.

        Args:
            conid: Conid of one contract, yes or no; not that of its underlying or product.

        Source: `GET /forecast/contract/details`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-event-contracts/event-contract-details>
        """
        return self._send(calls.details(conid))

    def market(self, underlying_conid: int | str, *, exchange: str | None = None) -> ForecastMarket:
        """All contracts of one market, a yes and a no for each strike.

        Lists the tradable contracts on the underlying `underlyingConid`, which is the `conid` of a market in
        `event_contracts.categories`. Each strike has two, `Y` and `N`, with a conid each. `strike` may be an ordinal
        number, for candidates of an election for one: show `strike_label`. Another kind of conid is answered with 404
        or 500.

        Args:
            underlying_conid: Conid of the market's underlying: `conid` of a market in `event_contracts.categories`,
                not its `product_conid`.
            exchange: Exchange to keep to, such as `FORECASTX`.

        Source: `GET /forecast/contract/market`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-event-contracts>
        """
        return self._send(calls.market(underlying_conid, exchange=exchange))

    def rules(self, conid: int | str) -> ForecastRules:
        """When and how a contract is decided, and what it pays.

        Says who publishes the outcome of a contract, until when it trades, when it pays and in which steps it is
        priced. Stamps are epoch seconds; amounts are text with a currency sign (`$1.00`). Another kind of conid, that
        of an underlying or a product, is answered with 404 or 500.

        Args:
            conid: Conid of one contract, yes or no; not that of its underlying or product.

        Source: `GET /forecast/contract/rules`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-event-contracts/event-contract-rules>
        """
        return self._send(calls.rules(conid))

    def schedules(self, conid: int | str) -> ForecastSchedules:
        """The weekly trading hours of a contract.

        Answers the hours of each day of the week, as twelve-hour clock times (`4:15 PM`) in the zone `timezone`. A
        day with breaks has several intervals.

        Args:
            conid: Conid of one contract, yes or no; not that of its underlying or product.

        Source: `GET /forecast/contract/schedules`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-event-contracts/event-contract-schedules>
        """
        return self._send(calls.schedules(conid))


class AsyncEventContractsNamespace:
    """Forecast and event contracts: categories, markets, rules. Every method is awaited."""

    __slots__ = ("_send",)

    def __init__(self, send: SendAsync) -> None:
        self._send = send

    async def categories(self) -> ForecastCategoryTree:
        """The categories of forecast contracts, and the markets in them.

        Answers a flat map from category id to category; `parent_id` makes a tree of three levels out of it, whose
        leaves hold the markets. A market's `conid` is that of its artificial underlying and goes into
        `event_contracts.market`; neither it nor `product_conid` can be traded. Categories are renamed and moved now
        and then.

        Source: `GET /forecast/category/tree`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-event-contracts/event-contract-categories>
        """
        return await self._send(calls.categories())

    async def details(self, conid: int | str) -> ForecastContract:
        """The question a contract asks, and the conids of both its sides.

        Describes the contract `conid` and its counterpart. On ForecastEx a position is closed by buying the other
        side, never by selling. Another kind of conid, that of an underlying or a product, is answered with 404 or
        500.

        Args:
            conid: Conid of one contract, yes or no; not that of its underlying or product.

        Source: `GET /forecast/contract/details`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-event-contracts/event-contract-details>
        """
        return await self._send(calls.details(conid))

    async def market(self, underlying_conid: int | str, *, exchange: str | None = None) -> ForecastMarket:
        """All contracts of one market, a yes and a no for each strike.

        Lists the tradable contracts on the underlying `underlyingConid`, which is the `conid` of a market in
        `event_contracts.categories`. Each strike has two, `Y` and `N`, with a conid each. `strike` may be an ordinal
        number, for candidates of an election for one: show `strike_label`. Another kind of conid is answered with 404
        or 500.

        Args:
            underlying_conid: Conid of the market's underlying: `conid` of a market in `event_contracts.categories`,
                not its `product_conid`.
            exchange: Exchange to keep to, such as `FORECASTX`.

        Source: `GET /forecast/contract/market`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-event-contracts>
        """
        return await self._send(calls.market(underlying_conid, exchange=exchange))

    async def rules(self, conid: int | str) -> ForecastRules:
        """When and how a contract is decided, and what it pays.

        Says who publishes the outcome of a contract, until when it trades, when it pays and in which steps it is
        priced. Stamps are epoch seconds; amounts are text with a currency sign (`$1.00`). Another kind of conid, that
        of an underlying or a product, is answered with 404 or 500.

        Args:
            conid: Conid of one contract, yes or no; not that of its underlying or product.

        Source: `GET /forecast/contract/rules`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-event-contracts/event-contract-rules>
        """
        return await self._send(calls.rules(conid))

    async def schedules(self, conid: int | str) -> ForecastSchedules:
        """The weekly trading hours of a contract.

        Answers the hours of each day of the week, as twelve-hour clock times (`4:15 PM`) in the zone `timezone`. A
        day with breaks has several intervals.

        Args:
            conid: Conid of one contract, yes or no; not that of its underlying or product.

        Source: `GET /forecast/contract/schedules`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-event-contracts/event-contract-schedules>
        """
        return await self._send(calls.schedules(conid))
