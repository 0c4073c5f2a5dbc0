from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.all_periods_request import AllPeriodsRequest
from ...models.gateway_error import GatewayError
from ...models.performance_all_periods import PerformanceAllPeriods
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    body: AllPeriodsRequest,
    param: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    params["param"] = param

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/pa/allperiods",
        "params": params,
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GatewayError | PerformanceAllPeriods | None:
    if response.status_code == 200:
        response_200 = PerformanceAllPeriods.from_dict(response.json())

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
) -> Response[GatewayError | PerformanceAllPeriods]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: AllPeriodsRequest,
    param: str | Unset = UNSET,
) -> Response[GatewayError | PerformanceAllPeriods]:
    """Net asset value and returns of accounts over every period at once.

     The data stand under the account's id, and in it under the period: `1D`, `7D`, `MTD`, `1M`, `YTD`,
    `1Y`. Several accounts are consolidated. Returns are fractions, 0.01 for one percent, counted from
    the start of the period. Taken to be limited like its siblings, to one request in 15 minutes. An
    account the login does not own gives 500.

    Args:
        param (str | Unset):
        body (AllPeriodsRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | PerformanceAllPeriods]
    """

    kwargs = _get_kwargs(
        body=body,
        param=param,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    body: AllPeriodsRequest,
    param: str | Unset = UNSET,
) -> GatewayError | PerformanceAllPeriods | None:
    """Net asset value and returns of accounts over every period at once.

     The data stand under the account's id, and in it under the period: `1D`, `7D`, `MTD`, `1M`, `YTD`,
    `1Y`. Several accounts are consolidated. Returns are fractions, 0.01 for one percent, counted from
    the start of the period. Taken to be limited like its siblings, to one request in 15 minutes. An
    account the login does not own gives 500.

    Args:
        param (str | Unset):
        body (AllPeriodsRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | PerformanceAllPeriods
    """

    return sync_detailed(
        client=client,
        body=body,
        param=param,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: AllPeriodsRequest,
    param: str | Unset = UNSET,
) -> Response[GatewayError | PerformanceAllPeriods]:
    """Net asset value and returns of accounts over every period at once.

     The data stand under the account's id, and in it under the period: `1D`, `7D`, `MTD`, `1M`, `YTD`,
    `1Y`. Several accounts are consolidated. Returns are fractions, 0.01 for one percent, counted from
    the start of the period. Taken to be limited like its siblings, to one request in 15 minutes. An
    account the login does not own gives 500.

    Args:
        param (str | Unset):
        body (AllPeriodsRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | PerformanceAllPeriods]
    """

    kwargs = _get_kwargs(
        body=body,
        param=param,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: AllPeriodsRequest,
    param: str | Unset = UNSET,
) -> GatewayError | PerformanceAllPeriods | None:
    """Net asset value and returns of accounts over every period at once.

     The data stand under the account's id, and in it under the period: `1D`, `7D`, `MTD`, `1M`, `YTD`,
    `1Y`. Several accounts are consolidated. Returns are fractions, 0.01 for one percent, counted from
    the start of the period. Taken to be limited like its siblings, to one request in 15 minutes. An
    account the login does not own gives 500.

    Args:
        param (str | Unset):
        body (AllPeriodsRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | PerformanceAllPeriods
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            param=param,
        )
    ).parsed
