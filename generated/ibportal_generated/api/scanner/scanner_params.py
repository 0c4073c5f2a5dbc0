from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.gateway_error import GatewayError
from ...models.scanner_params import ScannerParams
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/iserver/scanner/params",
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GatewayError | ScannerParams | None:
    if response.status_code == 200:
        response_200 = ScannerParams.from_dict(response.json())

        return response_200

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
) -> Response[GatewayError | ScannerParams]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
) -> Response[GatewayError | ScannerParams]:
    """Everything that can be scanned for, where, and with which filters.

     Lists the codes that go into `scanner.run`: kinds of scan, instrument types with the filters each
    knows, filters, and places. The reply has 200 to 300 kB and hardly ever changes, and only one
    request in 15 minutes is allowed: keep it. Filters of type `combo` have choices whose values the
    reply leaves out.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | ScannerParams]
    """

    kwargs = _get_kwargs()

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
) -> GatewayError | ScannerParams | None:
    """Everything that can be scanned for, where, and with which filters.

     Lists the codes that go into `scanner.run`: kinds of scan, instrument types with the filters each
    knows, filters, and places. The reply has 200 to 300 kB and hardly ever changes, and only one
    request in 15 minutes is allowed: keep it. Filters of type `combo` have choices whose values the
    reply leaves out.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | ScannerParams
    """

    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
) -> Response[GatewayError | ScannerParams]:
    """Everything that can be scanned for, where, and with which filters.

     Lists the codes that go into `scanner.run`: kinds of scan, instrument types with the filters each
    knows, filters, and places. The reply has 200 to 300 kB and hardly ever changes, and only one
    request in 15 minutes is allowed: keep it. Filters of type `combo` have choices whose values the
    reply leaves out.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | ScannerParams]
    """

    kwargs = _get_kwargs()

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
) -> GatewayError | ScannerParams | None:
    """Everything that can be scanned for, where, and with which filters.

     Lists the codes that go into `scanner.run`: kinds of scan, instrument types with the filters each
    knows, filters, and places. The reply has 200 to 300 kB and hardly ever changes, and only one
    request in 15 minutes is allowed: keep it. Filters of type `combo` have choices whose values the
    reply leaves out.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | ScannerParams
    """

    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed
