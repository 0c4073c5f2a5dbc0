from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.forecast_market import ForecastMarket
from ...models.gateway_error import GatewayError
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    underlying_conid: int | str,
    exchange: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_underlying_conid: int | str
    json_underlying_conid = underlying_conid
    params["underlyingConid"] = json_underlying_conid

    params["exchange"] = exchange

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/forecast/contract/market",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ForecastMarket | GatewayError | None:
    if response.status_code == 200:
        response_200 = ForecastMarket.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = GatewayError.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = GatewayError.from_dict(response.json())

        return response_401

    if response.status_code == 500:
        response_500 = GatewayError.from_dict(response.json())

        return response_500

    if response.status_code == 503:
        response_503 = GatewayError.from_dict(response.json())

        return response_503

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ForecastMarket | GatewayError]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    underlying_conid: int | str,
    exchange: str | Unset = UNSET,
) -> Response[ForecastMarket | GatewayError]:
    """All contracts of one market, a yes and a no for each strike.

     Lists the tradable contracts on the underlying `underlyingConid`, which is the `conid` of a market
    in `event_contracts.categories`. Each strike has two, `Y` and `N`, with a conid each. `strike` may
    be an ordinal number, for candidates of an election for one: show `strike_label`. Another kind of
    conid is answered with 404 or 500.

    Args:
        underlying_conid (int | str):
        exchange (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ForecastMarket | GatewayError]
    """

    kwargs = _get_kwargs(
        underlying_conid=underlying_conid,
        exchange=exchange,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    underlying_conid: int | str,
    exchange: str | Unset = UNSET,
) -> ForecastMarket | GatewayError | None:
    """All contracts of one market, a yes and a no for each strike.

     Lists the tradable contracts on the underlying `underlyingConid`, which is the `conid` of a market
    in `event_contracts.categories`. Each strike has two, `Y` and `N`, with a conid each. `strike` may
    be an ordinal number, for candidates of an election for one: show `strike_label`. Another kind of
    conid is answered with 404 or 500.

    Args:
        underlying_conid (int | str):
        exchange (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ForecastMarket | GatewayError
    """

    return sync_detailed(
        client=client,
        underlying_conid=underlying_conid,
        exchange=exchange,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    underlying_conid: int | str,
    exchange: str | Unset = UNSET,
) -> Response[ForecastMarket | GatewayError]:
    """All contracts of one market, a yes and a no for each strike.

     Lists the tradable contracts on the underlying `underlyingConid`, which is the `conid` of a market
    in `event_contracts.categories`. Each strike has two, `Y` and `N`, with a conid each. `strike` may
    be an ordinal number, for candidates of an election for one: show `strike_label`. Another kind of
    conid is answered with 404 or 500.

    Args:
        underlying_conid (int | str):
        exchange (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ForecastMarket | GatewayError]
    """

    kwargs = _get_kwargs(
        underlying_conid=underlying_conid,
        exchange=exchange,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    underlying_conid: int | str,
    exchange: str | Unset = UNSET,
) -> ForecastMarket | GatewayError | None:
    """All contracts of one market, a yes and a no for each strike.

     Lists the tradable contracts on the underlying `underlyingConid`, which is the `conid` of a market
    in `event_contracts.categories`. Each strike has two, `Y` and `N`, with a conid each. `strike` may
    be an ordinal number, for candidates of an election for one: show `strike_label`. Another kind of
    conid is answered with 404 or 500.

    Args:
        underlying_conid (int | str):
        exchange (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ForecastMarket | GatewayError
    """

    return (
        await asyncio_detailed(
            client=client,
            underlying_conid=underlying_conid,
            exchange=exchange,
        )
    ).parsed
