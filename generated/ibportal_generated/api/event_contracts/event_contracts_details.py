from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.forecast_contract import ForecastContract
from ...models.gateway_error import GatewayError
from ...types import UNSET, Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    conid: int | str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_conid: int | str
    json_conid = conid
    params["conid"] = json_conid

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/forecast/contract/details",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ForecastContract | GatewayError | None:
    if response.status_code == 200:
        response_200 = ForecastContract.from_dict(response.json())

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
) -> Response[ForecastContract | GatewayError]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    conid: int | str,
) -> Response[ForecastContract | GatewayError]:
    """The question a contract asks, and the conids of both its sides.

     Describes the contract `conid` and its counterpart. On ForecastEx a position is closed by buying the
    other side, never by selling. Another kind of conid, that of an underlying or a product, is answered
    with 404 or 500.

    Args:
        conid (int | str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ForecastContract | GatewayError]
    """

    kwargs = _get_kwargs(
        conid=conid,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    conid: int | str,
) -> ForecastContract | GatewayError | None:
    """The question a contract asks, and the conids of both its sides.

     Describes the contract `conid` and its counterpart. On ForecastEx a position is closed by buying the
    other side, never by selling. Another kind of conid, that of an underlying or a product, is answered
    with 404 or 500.

    Args:
        conid (int | str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ForecastContract | GatewayError
    """

    return sync_detailed(
        client=client,
        conid=conid,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    conid: int | str,
) -> Response[ForecastContract | GatewayError]:
    """The question a contract asks, and the conids of both its sides.

     Describes the contract `conid` and its counterpart. On ForecastEx a position is closed by buying the
    other side, never by selling. Another kind of conid, that of an underlying or a product, is answered
    with 404 or 500.

    Args:
        conid (int | str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ForecastContract | GatewayError]
    """

    kwargs = _get_kwargs(
        conid=conid,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    conid: int | str,
) -> ForecastContract | GatewayError | None:
    """The question a contract asks, and the conids of both its sides.

     Describes the contract `conid` and its counterpart. On ForecastEx a position is closed by buying the
    other side, never by selling. Another kind of conid, that of an underlying or a product, is answered
    with 404 or 500.

    Args:
        conid (int | str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ForecastContract | GatewayError
    """

    return (
        await asyncio_detailed(
            client=client,
            conid=conid,
        )
    ).parsed
