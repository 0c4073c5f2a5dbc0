"""Quotes and bars."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..calls import market_data as calls

if TYPE_CHECKING:
    import builtins

    from .._call import Send, SendAsync
    from ..models.farm_snapshot import FarmSnapshot
    from ..models.history import History
    from ..models.hmds_bars import HmdsBars
    from ..models.hmds_history import HmdsHistory
    from ..models.market_data_all_unsubscribed import MarketDataAllUnsubscribed
    from ..models.market_data_history_direction import MarketDataHistoryDirection
    from ..models.market_data_hmds_history_direction import (
        MarketDataHmdsHistoryDirection,
    )
    from ..models.market_data_unsubscribe_confirmed import (
        MarketDataUnsubscribeConfirmed,
    )
    from ..models.market_data_unsubscribed import MarketDataUnsubscribed
    from ..models.quote import Quote
    from ..models.regulatory_snapshot import RegulatorySnapshot


class MarketDataNamespace:
    """Quotes and bars."""

    __slots__ = ("_send",)

    def __init__(self, send: Send) -> None:
        self._send = send

    def history(
        self,
        conid: int | str,
        period: str,
        bar: str,
        *,
        exchange: str | None = None,
        outside_rth: bool | None = None,
        start_time: str | None = None,
        direction: MarketDataHistoryDirection | None = None,
        source: str | None = None,
    ) -> History:
        """Bars of one contract, at most 1000 of them.

        Answers the bars of `period`, each `bar` wide, the oldest first. Prices of bars are plain numbers, but the
        volume traded is `v` times `volumeFactor`. A wrong period or bar passes in silence, answered with 200 and
        other bars: compare `timePeriod` and `barLength` with what was asked. Options and futures options allow few
        periods (`chartPeriods` of `accounts.list`), expired ones none.

        Where there is no data the answer is `No data.` with status 200 or 500, or 500 `Chart data unavailable`; a
        long period that fails may succeed in pieces. At most 5 requests at a time, and rather 4: more are refused
        with 429.

        Args:
            period: How far the bars reach: a number and a unit, up to 30`min`, 8`h`, 1000`d`, 792`w`, 182`m`
                (months), 15`y`.
            bar: How wide a bar is: 1, 2, 3, 5, 10, 15 or 30 `min`; 1, 2, 3, 4 or 8 `h`; 1 `d`, `w` or `m` (month).
                What is allowed grows with the period: up to 8h for one day, 10min to 1w for a week, 1h to 1m for a
                month, from 2h for three months, 4h for six, 8h for a year, 1d for two years, 1w for fifteen. Newer
                gateways know seconds (`S`).
            exchange: Where the trades or quotes come from, such as `SMART` or `NASDAQ`; the primary exchange if left
                out.
            outside_rth: Whether bars outside regular trading hours come too.
            start_time: From when the period extends, in UTC, as `20260904-13:30:00`; now if left out.
            direction: `-1` for a period that ends at `startTime`, `1` for one that begins there and therefore needs
                it.
            source: What the prices are of: `Last` (trades; `Trades` in older documents), `Midpoint`, or `Bid_Ask`
                (mean bid as open, mean ask as close, highest ask, lowest bid).

        Source: `GET /iserver/marketdata/history`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-market-data/historical-ohlc-bar-data>
        """
        return self._send(
            calls.history(
                conid,
                period,
                bar,
                exchange=exchange,
                outside_rth=outside_rth,
                start_time=start_time,
                direction=direction,
                source=source,
            )
        )

    def snapshot(self, conids: str, *, fields: str | None = None) -> builtins.list[Quote]:
        """The current quotes of up to 100 contracts, as numbered fields.

        Answers one row a contract, whose keys are field numbers: 31 is the last price, 84 the bid, 86 the ask. The
        first call for a contract, and for a new field of it, only subscribes: its row holds no data. Values arrive
        over the next calls, prices within one or two, greeks after many seconds; ask for all fields at once, and
        again until they are there. Rows come in any order; match them by `conid`.

        At most 100 contracts, 50 fields and 10 calls a second; each contract takes one of about 100 market data
        lines, which the stream shares, until `market_data.unsubscribe`. `accounts.list` must come first, or the
        answer is 500 `Please query /accounts first`; a derivative needs a `contracts.search` for its underlying, or
        its row stays empty. An unknown contract is no error: its row has `-` as 55 and `N/A` as 31, or nothing but
        its conid.

        Args:
            conids: Conids, separated by commas; 100 at most. An exchange may follow, as in `8314@NYSE`.
            fields: Field numbers, separated by commas, such as `31,84,86`; 50 at most. What they mean stands at
                `Quote`. Left out, the fields asked for before.

        Source: `GET /iserver/marketdata/snapshot`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-market-data/live-market-data-snapshot>
        """
        return self._send(calls.snapshot(conids, fields=fields))

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

    async def history(
        self,
        conid: int | str,
        period: str,
        bar: str,
        *,
        exchange: str | None = None,
        outside_rth: bool | None = None,
        start_time: str | None = None,
        direction: MarketDataHistoryDirection | None = None,
        source: str | None = None,
    ) -> History:
        """Bars of one contract, at most 1000 of them.

        Answers the bars of `period`, each `bar` wide, the oldest first. Prices of bars are plain numbers, but the
        volume traded is `v` times `volumeFactor`. A wrong period or bar passes in silence, answered with 200 and
        other bars: compare `timePeriod` and `barLength` with what was asked. Options and futures options allow few
        periods (`chartPeriods` of `accounts.list`), expired ones none.

        Where there is no data the answer is `No data.` with status 200 or 500, or 500 `Chart data unavailable`; a
        long period that fails may succeed in pieces. At most 5 requests at a time, and rather 4: more are refused
        with 429.

        Args:
            period: How far the bars reach: a number and a unit, up to 30`min`, 8`h`, 1000`d`, 792`w`, 182`m`
                (months), 15`y`.
            bar: How wide a bar is: 1, 2, 3, 5, 10, 15 or 30 `min`; 1, 2, 3, 4 or 8 `h`; 1 `d`, `w` or `m` (month).
                What is allowed grows with the period: up to 8h for one day, 10min to 1w for a week, 1h to 1m for a
                month, from 2h for three months, 4h for six, 8h for a year, 1d for two years, 1w for fifteen. Newer
                gateways know seconds (`S`).
            exchange: Where the trades or quotes come from, such as `SMART` or `NASDAQ`; the primary exchange if left
                out.
            outside_rth: Whether bars outside regular trading hours come too.
            start_time: From when the period extends, in UTC, as `20260904-13:30:00`; now if left out.
            direction: `-1` for a period that ends at `startTime`, `1` for one that begins there and therefore needs
                it.
            source: What the prices are of: `Last` (trades; `Trades` in older documents), `Midpoint`, or `Bid_Ask`
                (mean bid as open, mean ask as close, highest ask, lowest bid).

        Source: `GET /iserver/marketdata/history`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-market-data/historical-ohlc-bar-data>
        """
        return await self._send(
            calls.history(
                conid,
                period,
                bar,
                exchange=exchange,
                outside_rth=outside_rth,
                start_time=start_time,
                direction=direction,
                source=source,
            )
        )

    async def snapshot(self, conids: str, *, fields: str | None = None) -> builtins.list[Quote]:
        """The current quotes of up to 100 contracts, as numbered fields.

        Answers one row a contract, whose keys are field numbers: 31 is the last price, 84 the bid, 86 the ask. The
        first call for a contract, and for a new field of it, only subscribes: its row holds no data. Values arrive
        over the next calls, prices within one or two, greeks after many seconds; ask for all fields at once, and
        again until they are there. Rows come in any order; match them by `conid`.

        At most 100 contracts, 50 fields and 10 calls a second; each contract takes one of about 100 market data
        lines, which the stream shares, until `market_data.unsubscribe`. `accounts.list` must come first, or the
        answer is 500 `Please query /accounts first`; a derivative needs a `contracts.search` for its underlying, or
        its row stays empty. An unknown contract is no error: its row has `-` as 55 and `N/A` as 31, or nothing but
        its conid.

        Args:
            conids: Conids, separated by commas; 100 at most. An exchange may follow, as in `8314@NYSE`.
            fields: Field numbers, separated by commas, such as `31,84,86`; 50 at most. What they mean stands at
                `Quote`. Left out, the fields asked for before.

        Source: `GET /iserver/marketdata/snapshot`, <https://www.interactivebrokers.com/docs/web-api/api-reference/trading/trading-market-data/live-market-data-snapshot>
        """
        return await self._send(calls.snapshot(conids, fields=fields))

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
