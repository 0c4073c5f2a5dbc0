"""Quotes and bars."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..calls import market_data as calls

if TYPE_CHECKING:
    from .._call import Send, SendAsync
    from ..models.farm_snapshot import FarmSnapshot
    from ..models.hmds_bars import HmdsBars
    from ..models.hmds_history import HmdsHistory
    from ..models.market_data_all_unsubscribed import MarketDataAllUnsubscribed
    from ..models.market_data_hmds_history_direction import (
        MarketDataHmdsHistoryDirection,
    )
    from ..models.market_data_unsubscribe_confirmed import (
        MarketDataUnsubscribeConfirmed,
    )
    from ..models.market_data_unsubscribed import MarketDataUnsubscribed
    from ..models.regulatory_snapshot import RegulatorySnapshot


class MarketDataNamespace:
    """Quotes and bars."""

    __slots__ = ("_send",)

    def __init__(self, send: Send) -> None:
        self._send = send

    def unsubscribe(self, conid: int) -> MarketDataUnsubscribed:
        """Ends the market data subscription of one contract.

        Frees the market data line that `market_data.snapshot` or the stream opened for the contract. For a contract
        that is not subscribed the answer is 500 `unknown`, which may be ignored.

        Source: `POST /iserver/marketdata/unsubscribe`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-market-data/close-a-backend-data-stream>
        """
        return self._send(calls.unsubscribe(conid))

    def unsubscribe_all(self) -> MarketDataAllUnsubscribed:
        """Ends all market data subscriptions of the session.

        Frees every market data line of the session, those of its WebSocket stream included, which has to subscribe
        again. A GET that changes something, so it must not be cached. A program that ends without it leaves its lines
        open until the session ends.

        Source: `GET /iserver/marketdata/unsubscribeall`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-market-data/close-all-backend-data-streams>
        """
        return self._send(calls.unsubscribe_all())

    def regulatory_snapshot(self, conid: int | str) -> RegulatorySnapshot:
        """The regulatory best bid and offer of a US stock; each call costs money.

        Answers the best bid and offer and the last trade of a US stock, under the field numbers of
        `market_data.snapshot`. Every call is charged USD 0.01, to paper users as well, unless the user subscribes to
        the network's data. A user who may not ask is answered with 400.

        Source: `GET /md/regsnapshot`, <https://ibkrcampus.com/campus/ibkr-api-page/cpapi-v1/>
        """
        return self._send(calls.regulatory_snapshot(conid))

    def hmds_history(
        self,
        conid: int | str,
        period: str,
        *,
        bar: str | None = None,
        outside_rth: bool | None = None,
        bar_type: str | None = None,
        start_time: str | None = None,
        direction: MarketDataHmdsHistoryDirection | None = None,
    ) -> HmdsHistory | HmdsBars:
        """Bars straight from the historical data service (retired beta).

        Answers bars as `market_data.history` does, from the service below the brokerage session. That service must be
        connected first with POST `/hmds/auth/init`; until then the answer is 404. Documents describe two forms of the
        reply: bars at the top, or below `bars`. Use `market_data.history`.

        Args:
            period: A number and a unit: `S` (seconds), `d`, `w`, `m` (months) or `y`; case matters.
            bar: A number and a unit: `secs`, `mins`, `hrs` (IBKR's own code sends `1hour`), `d`, `w` or `m`; from 1
                second for a minute's period to a month for a year's.
            outside_rth: Whether bars outside regular trading hours come too.
            bar_type: What the prices are of, such as `last`, which is also what counts when it is left out.
            start_time: From when the period extends, in UTC, as `20260904-13:30:00`; now if left out.
            direction: `-1` for a period that ends at `startTime`, `1` for one that begins there and therefore needs
                it.

        Source: `GET /hmds/history`, <https://www.interactivebrokers.com/api/doc.html>
        """
        return self._send(
            calls.hmds_history(
                conid,
                period,
                bar=bar,
                outside_rth=outside_rth,
                bar_type=bar_type,
                start_time=start_time,
                direction=direction,
            )
        )

    def farm_snapshot(self, conids: str, *, fields: str | None = None) -> FarmSnapshot:
        """Quotes straight from the market data farm (retired beta).

        The beta of a snapshot that bypasses the brokerage session's subscriptions. Like `market_data.snapshot` it
        fills over several calls. Only the retired document has it; use `market_data.snapshot`.

        Args:
            conids: Contracts as `conid@exchange:type`, separated by commas; exchange and type (`CS` for stocks,
                `OPT`, `FUT`, `FOP`, `CASH`, `IND`, ...) may be left out.
            fields: Field numbers, separated by commas.

        Source: `GET /md/snapshot`, <https://www.interactivebrokers.com/api/doc.html>
        """
        return self._send(calls.farm_snapshot(conids, fields=fields))

    def unsubscribe_get(self, conid: int | str) -> MarketDataUnsubscribeConfirmed:
        """The retired form of `market_data.unsubscribe`.

        Ended the market data subscription of one contract. Today's gateways answer 404 with an HTML page; use
        `market_data.unsubscribe`.

        Source: `GET /iserver/marketdata/{conid}/unsubscribe`, <https://www.interactivebrokers.com/api/doc.html>
        """
        return self._send(calls.unsubscribe_get(conid))


class AsyncMarketDataNamespace:
    """Quotes and bars. Every method is awaited."""

    __slots__ = ("_send",)

    def __init__(self, send: SendAsync) -> None:
        self._send = send

    async def unsubscribe(self, conid: int) -> MarketDataUnsubscribed:
        """Ends the market data subscription of one contract.

        Frees the market data line that `market_data.snapshot` or the stream opened for the contract. For a contract
        that is not subscribed the answer is 500 `unknown`, which may be ignored.

        Source: `POST /iserver/marketdata/unsubscribe`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-market-data/close-a-backend-data-stream>
        """
        return await self._send(calls.unsubscribe(conid))

    async def unsubscribe_all(self) -> MarketDataAllUnsubscribed:
        """Ends all market data subscriptions of the session.

        Frees every market data line of the session, those of its WebSocket stream included, which has to subscribe
        again. A GET that changes something, so it must not be cached. A program that ends without it leaves its lines
        open until the session ends.

        Source: `GET /iserver/marketdata/unsubscribeall`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-market-data/close-all-backend-data-streams>
        """
        return await self._send(calls.unsubscribe_all())

    async def regulatory_snapshot(self, conid: int | str) -> RegulatorySnapshot:
        """The regulatory best bid and offer of a US stock; each call costs money.

        Answers the best bid and offer and the last trade of a US stock, under the field numbers of
        `market_data.snapshot`. Every call is charged USD 0.01, to paper users as well, unless the user subscribes to
        the network's data. A user who may not ask is answered with 400.

        Source: `GET /md/regsnapshot`, <https://ibkrcampus.com/campus/ibkr-api-page/cpapi-v1/>
        """
        return await self._send(calls.regulatory_snapshot(conid))

    async def hmds_history(
        self,
        conid: int | str,
        period: str,
        *,
        bar: str | None = None,
        outside_rth: bool | None = None,
        bar_type: str | None = None,
        start_time: str | None = None,
        direction: MarketDataHmdsHistoryDirection | None = None,
    ) -> HmdsHistory | HmdsBars:
        """Bars straight from the historical data service (retired beta).

        Answers bars as `market_data.history` does, from the service below the brokerage session. That service must be
        connected first with POST `/hmds/auth/init`; until then the answer is 404. Documents describe two forms of the
        reply: bars at the top, or below `bars`. Use `market_data.history`.

        Args:
            period: A number and a unit: `S` (seconds), `d`, `w`, `m` (months) or `y`; case matters.
            bar: A number and a unit: `secs`, `mins`, `hrs` (IBKR's own code sends `1hour`), `d`, `w` or `m`; from 1
                second for a minute's period to a month for a year's.
            outside_rth: Whether bars outside regular trading hours come too.
            bar_type: What the prices are of, such as `last`, which is also what counts when it is left out.
            start_time: From when the period extends, in UTC, as `20260904-13:30:00`; now if left out.
            direction: `-1` for a period that ends at `startTime`, `1` for one that begins there and therefore needs
                it.

        Source: `GET /hmds/history`, <https://www.interactivebrokers.com/api/doc.html>
        """
        return await self._send(
            calls.hmds_history(
                conid,
                period,
                bar=bar,
                outside_rth=outside_rth,
                bar_type=bar_type,
                start_time=start_time,
                direction=direction,
            )
        )

    async def farm_snapshot(self, conids: str, *, fields: str | None = None) -> FarmSnapshot:
        """Quotes straight from the market data farm (retired beta).

        The beta of a snapshot that bypasses the brokerage session's subscriptions. Like `market_data.snapshot` it
        fills over several calls. Only the retired document has it; use `market_data.snapshot`.

        Args:
            conids: Contracts as `conid@exchange:type`, separated by commas; exchange and type (`CS` for stocks,
                `OPT`, `FUT`, `FOP`, `CASH`, `IND`, ...) may be left out.
            fields: Field numbers, separated by commas.

        Source: `GET /md/snapshot`, <https://www.interactivebrokers.com/api/doc.html>
        """
        return await self._send(calls.farm_snapshot(conids, fields=fields))

    async def unsubscribe_get(self, conid: int | str) -> MarketDataUnsubscribeConfirmed:
        """The retired form of `market_data.unsubscribe`.

        Ended the market data subscription of one contract. Today's gateways answer 404 with an HTML page; use
        `market_data.unsubscribe`.

        Source: `GET /iserver/marketdata/{conid}/unsubscribe`, <https://www.interactivebrokers.com/api/doc.html>
        """
        return await self._send(calls.unsubscribe_get(conid))
