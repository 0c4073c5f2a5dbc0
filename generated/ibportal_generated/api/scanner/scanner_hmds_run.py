from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any, cast

import httpx

from ... import errors
from ...models.gateway_error import GatewayError
from ...models.hmds_scanner_request import HmdsScannerRequest
from ...models.hmds_scanner_result import HmdsScannerResult
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    body: HmdsScannerRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/hmds/scanner/run",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | GatewayError | HmdsScannerResult | None:
    if response.status_code == 200:
        response_200 = HmdsScannerResult.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = GatewayError.from_dict(response.json())

        return response_400

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
) -> Response[Any | GatewayError | HmdsScannerResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: HmdsScannerRequest,
) -> Response[Any | GatewayError | HmdsScannerResult]:
    """The older name of `scanner.hmds_scan` (no longer published).

     Takes and answers what `scanner.hmds_scan` does, under the path that IBKR's documents had until
    2025. The service must be connected first with POST `/hmds/auth/init`. Use `scanner.run`.

    Args:
        body (HmdsScannerRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | GatewayError | HmdsScannerResult]
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
    body: HmdsScannerRequest,
) -> Any | GatewayError | HmdsScannerResult | None:
    """The older name of `scanner.hmds_scan` (no longer published).

     Takes and answers what `scanner.hmds_scan` does, under the path that IBKR's documents had until
    2025. The service must be connected first with POST `/hmds/auth/init`. Use `scanner.run`.

    Args:
        body (HmdsScannerRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | GatewayError | HmdsScannerResult
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: HmdsScannerRequest,
) -> Response[Any | GatewayError | HmdsScannerResult]:
    """The older name of `scanner.hmds_scan` (no longer published).

     Takes and answers what `scanner.hmds_scan` does, under the path that IBKR's documents had until
    2025. The service must be connected first with POST `/hmds/auth/init`. Use `scanner.run`.

    Args:
        body (HmdsScannerRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | GatewayError | HmdsScannerResult]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: HmdsScannerRequest,
) -> Any | GatewayError | HmdsScannerResult | None:
    """The older name of `scanner.hmds_scan` (no longer published).

     Takes and answers what `scanner.hmds_scan` does, under the path that IBKR's documents had until
    2025. The service must be connected first with POST `/hmds/auth/init`. Use `scanner.run`.

    Args:
        body (HmdsScannerRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | GatewayError | HmdsScannerResult
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
