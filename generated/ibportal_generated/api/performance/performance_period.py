from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.gateway_error import GatewayError
from ...models.performance import Performance
from ...models.performance_request import PerformanceRequest
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    body: PerformanceRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/pa/performance",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GatewayError | Performance | None:
    if response.status_code == 200:
        response_200 = Performance.from_dict(response.json())

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
) -> Response[GatewayError | Performance]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: PerformanceRequest,
) -> Response[GatewayError | Performance]:
    """Net asset value and returns of accounts over one period.

     Daily net asset values (`nav`), cumulative returns (`cps`) and returns month by month (`tpps`).
    Several accounts are consolidated into one series. Returns are fractions, 0.01 for one percent.
    Dates are `yyyyMMdd` where `freq` is `D` and `yyyyMM` where it is `M`. At most once in 15 minutes,
    and a request refused with 400, such as one for a period not listed, counts. An account the login
    does not own gives 500.

    Args:
        body (PerformanceRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | Performance]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    body: PerformanceRequest,
) -> GatewayError | Performance | None:
    """Net asset value and returns of accounts over one period.

     Daily net asset values (`nav`), cumulative returns (`cps`) and returns month by month (`tpps`).
    Several accounts are consolidated into one series. Returns are fractions, 0.01 for one percent.
    Dates are `yyyyMMdd` where `freq` is `D` and `yyyyMM` where it is `M`. At most once in 15 minutes,
    and a request refused with 400, such as one for a period not listed, counts. An account the login
    does not own gives 500.

    Args:
        body (PerformanceRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | Performance
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: PerformanceRequest,
) -> Response[GatewayError | Performance]:
    """Net asset value and returns of accounts over one period.

     Daily net asset values (`nav`), cumulative returns (`cps`) and returns month by month (`tpps`).
    Several accounts are consolidated into one series. Returns are fractions, 0.01 for one percent.
    Dates are `yyyyMMdd` where `freq` is `D` and `yyyyMM` where it is `M`. At most once in 15 minutes,
    and a request refused with 400, such as one for a period not listed, counts. An account the login
    does not own gives 500.

    Args:
        body (PerformanceRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | Performance]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: PerformanceRequest,
) -> GatewayError | Performance | None:
    """Net asset value and returns of accounts over one period.

     Daily net asset values (`nav`), cumulative returns (`cps`) and returns month by month (`tpps`).
    Several accounts are consolidated into one series. Returns are fractions, 0.01 for one percent.
    Dates are `yyyyMMdd` where `freq` is `D` and `yyyyMM` where it is `M`. At most once in 15 minutes,
    and a request refused with 400, such as one for a period not listed, counts. An account the login
    does not own gives 500.

    Args:
        body (PerformanceRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | Performance
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
