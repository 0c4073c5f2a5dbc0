from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.hosted_error import HostedError
from ...models.tax_voucher import TaxVoucher
from ...types import UNSET, File, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    body: File,
    x_request_id: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(x_request_id, Unset):
        headers["X-Request-ID"] = x_request_id

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/gw/api/v1/tax-vouchers",
    }

    _kwargs["content"] = body.payload
    headers["Content-Type"] = "text/plain"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> HostedError | list[TaxVoucher] | None:
    if response.status_code == 200:
        response_200 = []
        _response_200 = response.json()
        for response_200_item_data in _response_200:
            response_200_item = TaxVoucher.from_dict(response_200_item_data)

            response_200.append(response_200_item)

        return response_200

    if response.status_code == 400:
        response_400 = HostedError.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = HostedError.from_dict(response.json())

        return response_401

    if response.status_code == 500:
        response_500 = HostedError.from_dict(response.json())

        return response_500

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[HostedError | list[TaxVoucher]]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: File,
    x_request_id: str | Unset = UNSET,
) -> Response[HostedError | list[TaxVoucher]]:
    """Ask for tax vouchers.

     The body is one signed token (RS256) in a text body; its claims are a `TaxVoucherJWTListWrapper`, a
    list of vouchers, together with `iss`, `iat` and `exp`. Each voucher costs the fee of its country.
    The reply repeats them with the `requestId` to follow them by. Hosted, scope `tax-vouchers.write`.

    Args:
        x_request_id (str | Unset):
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[HostedError | list[TaxVoucher]]
    """

    kwargs = _get_kwargs(
        body=body,
        x_request_id=x_request_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    body: File,
    x_request_id: str | Unset = UNSET,
) -> HostedError | list[TaxVoucher] | None:
    """Ask for tax vouchers.

     The body is one signed token (RS256) in a text body; its claims are a `TaxVoucherJWTListWrapper`, a
    list of vouchers, together with `iss`, `iat` and `exp`. Each voucher costs the fee of its country.
    The reply repeats them with the `requestId` to follow them by. Hosted, scope `tax-vouchers.write`.

    Args:
        x_request_id (str | Unset):
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        HostedError | list[TaxVoucher]
    """

    return sync_detailed(
        client=client,
        body=body,
        x_request_id=x_request_id,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: File,
    x_request_id: str | Unset = UNSET,
) -> Response[HostedError | list[TaxVoucher]]:
    """Ask for tax vouchers.

     The body is one signed token (RS256) in a text body; its claims are a `TaxVoucherJWTListWrapper`, a
    list of vouchers, together with `iss`, `iat` and `exp`. Each voucher costs the fee of its country.
    The reply repeats them with the `requestId` to follow them by. Hosted, scope `tax-vouchers.write`.

    Args:
        x_request_id (str | Unset):
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[HostedError | list[TaxVoucher]]
    """

    kwargs = _get_kwargs(
        body=body,
        x_request_id=x_request_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: File,
    x_request_id: str | Unset = UNSET,
) -> HostedError | list[TaxVoucher] | None:
    """Ask for tax vouchers.

     The body is one signed token (RS256) in a text body; its claims are a `TaxVoucherJWTListWrapper`, a
    list of vouchers, together with `iss`, `iat` and `exp`. Each voucher costs the fee of its country.
    The reply repeats them with the `requestId` to follow them by. Hosted, scope `tax-vouchers.write`.

    Args:
        x_request_id (str | Unset):
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        HostedError | list[TaxVoucher]
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            x_request_id=x_request_id,
        )
    ).parsed
