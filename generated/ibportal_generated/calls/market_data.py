"""Calls of the `market_data` namespace: the requests of its methods, built and not sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._call import Call, Operation, given, reader

if TYPE_CHECKING:
    import builtins

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


HISTORY = Operation("market_data.history", "GET", "/iserver/marketdata/history")


def history(
    conid: int | str,
    period: str,
    bar: str,
    *,
    exchange: str | None = None,
    outside_rth: bool | None = None,
    start_time: str | None = None,
    direction: MarketDataHistoryDirection | None = None,
    source: str | None = None,
) -> Call[History]:
    from ..api.market_data import market_data_history as endpoint

    return Call(
        HISTORY,
        endpoint._get_kwargs(
            conid=conid,
            period=period,
            bar=bar,
            exchange=given(exchange),
            outside_rth=given(outside_rth),
            start_time=given(start_time),
            direction=given(direction),
            source=given(source),
        ),
        reader(endpoint._parse_response, ((200, "History | GatewayError"),)),
    )


SNAPSHOT = Operation("market_data.snapshot", "GET", "/iserver/marketdata/snapshot")


def snapshot(conids: str, *, fields: str | None = None) -> Call[builtins.list[Quote]]:
    from ..api.market_data import market_data_snapshot as endpoint

    return Call(
        SNAPSHOT,
        endpoint._get_kwargs(
            conids=conids,
            fields=given(fields),
        ),
        reader(endpoint._parse_response, ((200, "list[Quote]"),)),
    )


UNSUBSCRIBE = Operation("market_data.unsubscribe", "POST", "/iserver/marketdata/unsubscribe")


def unsubscribe(conid: int) -> Call[MarketDataUnsubscribed]:
    from ..api.market_data import market_data_unsubscribe as endpoint
    from ..models.market_data_unsubscribe_request import MarketDataUnsubscribeRequest

    return Call(
        UNSUBSCRIBE,
        endpoint._get_kwargs(
            body=MarketDataUnsubscribeRequest(
                conid=conid,
            ),
        ),
        reader(endpoint._parse_response, ((200, "MarketDataUnsubscribed"),)),
    )


UNSUBSCRIBE_ALL = Operation("market_data.unsubscribe_all", "GET", "/iserver/marketdata/unsubscribeall")


def unsubscribe_all() -> Call[MarketDataAllUnsubscribed]:
    from ..api.market_data import market_data_unsubscribe_all as endpoint

    return Call(
        UNSUBSCRIBE_ALL,
        endpoint._get_kwargs(),
        reader(endpoint._parse_response, ((200, "MarketDataAllUnsubscribed"),)),
    )


REGULATORY_SNAPSHOT = Operation("market_data.regulatory_snapshot", "GET", "/md/regsnapshot")


def regulatory_snapshot(conid: int | str) -> Call[RegulatorySnapshot]:
    from ..api.market_data import market_data_regulatory_snapshot as endpoint

    return Call(
        REGULATORY_SNAPSHOT,
        endpoint._get_kwargs(
            conid=conid,
        ),
        reader(endpoint._parse_response, ((200, "RegulatorySnapshot"),)),
    )


HMDS_HISTORY = Operation("market_data.hmds_history", "GET", "/hmds/history", deprecated=True)


def hmds_history(
    conid: int | str,
    period: str,
    *,
    bar: str | None = None,
    outside_rth: bool | None = None,
    bar_type: str | None = None,
    start_time: str | None = None,
    direction: MarketDataHmdsHistoryDirection | None = None,
) -> Call[HmdsHistory | HmdsBars]:
    from ..api.market_data import market_data_hmds_history as endpoint

    return Call(
        HMDS_HISTORY,
        endpoint._get_kwargs(
            conid=conid,
            period=period,
            bar=given(bar),
            outside_rth=given(outside_rth),
            bar_type=given(bar_type),
            start_time=given(start_time),
            direction=given(direction),
        ),
        reader(endpoint._parse_response, ((200, "HmdsHistory | HmdsBars"),)),
    )


FARM_SNAPSHOT = Operation("market_data.farm_snapshot", "GET", "/md/snapshot", deprecated=True)


def farm_snapshot(conids: str, *, fields: str | None = None) -> Call[FarmSnapshot]:
    from ..api.market_data import market_data_farm_snapshot as endpoint

    return Call(
        FARM_SNAPSHOT,
        endpoint._get_kwargs(
            conids=conids,
            fields=given(fields),
        ),
        reader(endpoint._parse_response, ((200, "FarmSnapshot"),)),
    )


UNSUBSCRIBE_GET = Operation(
    "market_data.unsubscribe_get", "GET", "/iserver/marketdata/{conid}/unsubscribe", deprecated=True
)


def unsubscribe_get(conid: int | str) -> Call[MarketDataUnsubscribeConfirmed]:
    from ..api.market_data import market_data_unsubscribe_get as endpoint

    return Call(
        UNSUBSCRIBE_GET,
        endpoint._get_kwargs(
            conid=conid,
        ),
        reader(endpoint._parse_response, ((200, "MarketDataUnsubscribeConfirmed"),)),
    )
