from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any, cast

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
        "url": "/hmds/scanner/params",
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | GatewayError | ScannerParams | None:
    if response.status_code == 200:
        response_200 = ScannerParams.from_dict(response.json())

        return response_200

    if response.status_code == 401:
        response_401 = GatewayError.from_dict(response.json())

        return response_401

    if response.status_code == 404:
        response_404 = cast(Any, None)
        return response_404

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
) -> Response[Any | GatewayError | ScannerParams]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
) -> Response[Any | GatewayError | ScannerParams]:
    """What the historical data service can scan for (no longer published).

     Lists the codes for `scanner.hmds_scan`. IBKR's documents no longer have it, and nobody has
    published a reply: the fields are those of `scanner.params`, which gives the same codes. The service
    must be connected first with POST `/hmds/auth/init`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | GatewayError | ScannerParams]
    """

    kwargs = _get_kwargs()

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
) -> Any | GatewayError | ScannerParams | None:
    """What the historical data service can scan for (no longer published).

     Lists the codes for `scanner.hmds_scan`. IBKR's documents no longer have it, and nobody has
    published a reply: the fields are those of `scanner.params`, which gives the same codes. The service
    must be connected first with POST `/hmds/auth/init`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | GatewayError | ScannerParams
    """

    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
) -> Response[Any | GatewayError | ScannerParams]:
    """What the historical data service can scan for (no longer published).

     Lists the codes for `scanner.hmds_scan`. IBKR's documents no longer have it, and nobody has
    published a reply: the fields are those of `scanner.params`, which gives the same codes. The service
    must be connected first with POST `/hmds/auth/init`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | GatewayError | ScannerParams]
    """

    kwargs = _get_kwargs()

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
) -> Any | GatewayError | ScannerParams | None:
    """What the historical data service can scan for (no longer published).

     Lists the codes for `scanner.hmds_scan`. IBKR's documents no longer have it, and nobody has
    published a reply: the fields are those of `scanner.params`, which gives the same codes. The service
    must be connected first with POST `/hmds/auth/init`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | GatewayError | ScannerParams
    """

    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed
