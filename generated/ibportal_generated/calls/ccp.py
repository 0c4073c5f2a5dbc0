"""Calls of the `ccp` namespace: the requests of its methods, built and not sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._call import Call, Operation, given, reader

if TYPE_CHECKING:
    from ..models.ccp_accounts import CcpAccounts
    from ..models.ccp_challenge import CcpChallenge
    from ..models.ccp_init_request import CcpInitRequest
    from ..models.ccp_login import CcpLogin
    from ..models.ccp_order import CcpOrder
    from ..models.ccp_orders import CcpOrders
    from ..models.ccp_place_ccy import CcpPlaceCcy
    from ..models.ccp_place_exchange import CcpPlaceExchange
    from ..models.ccp_place_side import CcpPlaceSide
    from ..models.ccp_place_tif import CcpPlaceTif
    from ..models.ccp_place_type import CcpPlaceType
    from ..models.ccp_position import CcpPosition
    from ..models.ccp_status import CcpStatus


INIT = Operation("ccp.init", "POST", "/ccp/auth/init", deprecated=True)


def init(*, body: CcpInitRequest | None = None) -> Call[CcpChallenge]:
    from ..api.ccp import ccp_init as endpoint

    try:
        request = endpoint._get_kwargs(
            body=given(body),
        )
    except (AttributeError, TypeError):
        from .._unfit import refuse

        refuse(INIT, init, locals())
        raise
    return Call(
        INIT,
        request,
        reader(endpoint._parse_response, ((200, "CcpChallenge"),)),
    )


RESPOND = Operation("ccp.respond", "POST", "/ccp/auth/response", deprecated=True)


def respond(*, response: str | None = None) -> Call[CcpLogin]:
    from ..api.ccp import ccp_respond as endpoint
    from ..models.ccp_challenge_response import CcpChallengeResponse

    return Call(
        RESPOND,
        endpoint._get_kwargs(
            body=CcpChallengeResponse(
                response=given(response),
            ),
        ),
        reader(endpoint._parse_response, ((200, "CcpLogin"),)),
    )


STATUS = Operation("ccp.status", "GET", "/ccp/status", deprecated=True)


def status() -> Call[CcpStatus]:
    from ..api.ccp import ccp_status as endpoint

    return Call(
        STATUS,
        endpoint._get_kwargs(),
        reader(endpoint._parse_response, ((200, "CcpStatus"),)),
    )


ACCOUNT = Operation("ccp.account", "GET", "/ccp/account", deprecated=True)


def account() -> Call[CcpAccounts]:
    from ..api.ccp import ccp_account as endpoint

    return Call(
        ACCOUNT,
        endpoint._get_kwargs(),
        reader(endpoint._parse_response, ((200, "CcpAccounts"),)),
    )


POSITIONS = Operation("ccp.positions", "GET", "/ccp/positions", deprecated=True)


def positions() -> Call[CcpPosition]:
    from ..api.ccp import ccp_positions as endpoint

    return Call(
        POSITIONS,
        endpoint._get_kwargs(),
        reader(endpoint._parse_response, ((200, "CcpPosition"),)),
    )


ORDERS = Operation("ccp.orders", "GET", "/ccp/orders", deprecated=True)


def orders(acct: str, *, cancelled: bool | None = None) -> Call[CcpOrders]:
    from ..api.ccp import ccp_orders as endpoint

    return Call(
        ORDERS,
        endpoint._get_kwargs(
            acct=acct,
            cancelled=given(cancelled),
        ),
        reader(endpoint._parse_response, ((200, "CcpOrders"),)),
    )


MODIFY = Operation("ccp.modify", "PUT", "/ccp/order", deprecated=True)


def modify(acct: str, id: int) -> Call[CcpOrder]:
    from ..api.ccp import ccp_modify as endpoint

    return Call(
        MODIFY,
        endpoint._get_kwargs(
            acct=acct,
            id=id,
        ),
        reader(endpoint._parse_response, ((200, "CcpOrder"),)),
    )


PLACE = Operation("ccp.place", "POST", "/ccp/order", deprecated=True)


def place(
    acct: str,
    conid: int,
    ccy: CcpPlaceCcy,
    exchange: CcpPlaceExchange,
    qty: float,
    *,
    type_: CcpPlaceType | None = None,
    side: CcpPlaceSide | None = None,
    price: float | None = None,
    tif: CcpPlaceTif | None = None,
) -> Call[CcpOrder]:
    from ..api.ccp import ccp_place as endpoint

    return Call(
        PLACE,
        endpoint._get_kwargs(
            acct=acct,
            conid=conid,
            ccy=ccy,
            exchange=exchange,
            qty=qty,
            type_=given(type_),
            side=given(side),
            price=given(price),
            tif=given(tif),
        ),
        reader(endpoint._parse_response, ((200, "CcpOrder"),)),
    )


CANCEL = Operation("ccp.cancel", "DELETE", "/ccp/order", deprecated=True)


def cancel(acct: str, id: int) -> Call[CcpOrder]:
    from ..api.ccp import ccp_cancel as endpoint

    return Call(
        CANCEL,
        endpoint._get_kwargs(
            acct=acct,
            id=id,
        ),
        reader(endpoint._parse_response, ((200, "CcpOrder"),)),
    )


TRADES = Operation("ccp.trades", "GET", "/ccp/trades", deprecated=True)


def trades(*, from_: str | None = None, to: str | None = None) -> Call[CcpOrders]:
    from ..api.ccp import ccp_trades as endpoint

    return Call(
        TRADES,
        endpoint._get_kwargs(
            from_=given(from_),
            to=given(to),
        ),
        reader(endpoint._parse_response, ((200, "CcpOrders"),)),
    )
