from __future__ import annotations

from http import HTTPStatus
from io import BytesIO
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import httpx

from ... import errors
from ...models.hosted_error import HostedError
from ...types import UNSET, File, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    request_id: str,
    *,
    x_request_id: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(x_request_id, Unset):
        headers["X-Request-ID"] = x_request_id

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/gw/api/v1/tax-vouchers/{request_id}/download".format(
            request_id=quote(str(request_id), safe=""),
        ),
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> File | HostedError | None:
    if response.status_code == 200:
        response_200 = File(payload=BytesIO(response.content))

        return response_200

    if response.status_code == 401:
        response_401 = HostedError.from_dict(response.json())

        return response_401

    if response.status_code == 404:
        response_404 = HostedError.from_dict(response.json())

        return response_404

    if response.status_code == 500:
        response_500 = HostedError.from_dict(response.json())

        return response_500

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[File | HostedError]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    request_id: str,
    *,
    client: AuthenticatedClient,
    x_request_id: str | Unset = UNSET,
) -> Response[File | HostedError]:
    """The tax voucher itself, as a PDF file.

     Raw bytes; 404 until the file is there or when the id is unknown. Ask `tax_vouchers.state` first.
    Hosted, scope `tax-vouchers.read`.

    Args:
        request_id (str):
        x_request_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[File | HostedError]
    """

    kwargs = _get_kwargs(
        request_id=request_id,
        x_request_id=x_request_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    request_id: str,
    *,
    client: AuthenticatedClient,
    x_request_id: str | Unset = UNSET,
) -> File | HostedError | None:
    """The tax voucher itself, as a PDF file.

     Raw bytes; 404 until the file is there or when the id is unknown. Ask `tax_vouchers.state` first.
    Hosted, scope `tax-vouchers.read`.

    Args:
        request_id (str):
        x_request_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        File | HostedError
    """

    return sync_detailed(
        request_id=request_id,
        client=client,
        x_request_id=x_request_id,
    ).parsed


async def asyncio_detailed(
    request_id: str,
    *,
    client: AuthenticatedClient,
    x_request_id: str | Unset = UNSET,
) -> Response[File | HostedError]:
    """The tax voucher itself, as a PDF file.

     Raw bytes; 404 until the file is there or when the id is unknown. Ask `tax_vouchers.state` first.
    Hosted, scope `tax-vouchers.read`.

    Args:
        request_id (str):
        x_request_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[File | HostedError]
    """

    kwargs = _get_kwargs(
        request_id=request_id,
        x_request_id=x_request_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    request_id: str,
    *,
    client: AuthenticatedClient,
    x_request_id: str | Unset = UNSET,
) -> File | HostedError | None:
    """The tax voucher itself, as a PDF file.

     Raw bytes; 404 until the file is there or when the id is unknown. Ask `tax_vouchers.state` first.
    Hosted, scope `tax-vouchers.read`.

    Args:
        request_id (str):
        x_request_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        File | HostedError
    """

    return (
        await asyncio_detailed(
            request_id=request_id,
            client=client,
            x_request_id=x_request_id,
        )
    ).parsed
