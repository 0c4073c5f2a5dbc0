from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any, cast

import httpx

from ... import errors
from ...models.ccp_challenge import CcpChallenge
from ...models.ccp_init_request import CcpInitRequest
from ...models.gateway_error import GatewayError
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    body: CcpInitRequest | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/ccp/auth/init",
    }

    if not isinstance(body, Unset):
        _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | CcpChallenge | GatewayError | None:
    if response.status_code == 200:
        response_200 = CcpChallenge.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = GatewayError.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = cast(Any, None)
        return response_401

    if response.status_code == 500:
        response_500 = cast(Any, None)
        return response_500

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Any | CcpChallenge | GatewayError]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CcpInitRequest | Unset = UNSET,
) -> Response[Any | CcpChallenge | GatewayError]:
    """Retired: begin a CCP session and get a challenge.

     CCP was a second way to trade, described until 2024 and marked as a trial. The challenge is to be
    answered with `ccp.respond`. A brokerage session of the usual kind had to be ended first. Nobody has
    seen it answered since.

    Args:
        body (CcpInitRequest | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | CcpChallenge | GatewayError]
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
    client: AuthenticatedClient | Client,
    body: CcpInitRequest | Unset = UNSET,
) -> Any | CcpChallenge | GatewayError | None:
    """Retired: begin a CCP session and get a challenge.

     CCP was a second way to trade, described until 2024 and marked as a trial. The challenge is to be
    answered with `ccp.respond`. A brokerage session of the usual kind had to be ended first. Nobody has
    seen it answered since.

    Args:
        body (CcpInitRequest | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | CcpChallenge | GatewayError
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CcpInitRequest | Unset = UNSET,
) -> Response[Any | CcpChallenge | GatewayError]:
    """Retired: begin a CCP session and get a challenge.

     CCP was a second way to trade, described until 2024 and marked as a trial. The challenge is to be
    answered with `ccp.respond`. A brokerage session of the usual kind had to be ended first. Nobody has
    seen it answered since.

    Args:
        body (CcpInitRequest | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | CcpChallenge | GatewayError]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: CcpInitRequest | Unset = UNSET,
) -> Any | CcpChallenge | GatewayError | None:
    """Retired: begin a CCP session and get a challenge.

     CCP was a second way to trade, described until 2024 and marked as a trial. The challenge is to be
    answered with `ccp.respond`. A brokerage session of the usual kind had to be ended first. Nobody has
    seen it answered since.

    Args:
        body (CcpInitRequest | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | CcpChallenge | GatewayError
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
