from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.hosted_error import HostedError
from ...models.tax_voucher_country import TaxVoucherCountry
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    x_request_id: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(x_request_id, Unset):
        headers["X-Request-ID"] = x_request_id

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/gw/api/v1/tax-vouchers/active-countries",
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> HostedError | list[TaxVoucherCountry] | None:
    if response.status_code == 200:
        response_200 = []
        _response_200 = response.json()
        for response_200_item_data in _response_200:
            response_200_item = TaxVoucherCountry.from_dict(response_200_item_data)

            response_200.append(response_200_item)

        return response_200

    if response.status_code == 500:
        response_500 = HostedError.from_dict(response.json())

        return response_500

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[HostedError | list[TaxVoucherCountry]]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    x_request_id: str | Unset = UNSET,
) -> Response[HostedError | list[TaxVoucherCountry]]:
    """Countries that issue tax vouchers, with the fee.

     A tax voucher proves tax withheld on a dividend, for a refund or a credit elsewhere. The fee is per
    voucher, in the currency beside it. Hosted at `api.ibkr.com` with OAuth 2.0, scope `tax-
    vouchers.read`.

    Args:
        x_request_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[HostedError | list[TaxVoucherCountry]]
    """

    kwargs = _get_kwargs(
        x_request_id=x_request_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    x_request_id: str | Unset = UNSET,
) -> HostedError | list[TaxVoucherCountry] | None:
    """Countries that issue tax vouchers, with the fee.

     A tax voucher proves tax withheld on a dividend, for a refund or a credit elsewhere. The fee is per
    voucher, in the currency beside it. Hosted at `api.ibkr.com` with OAuth 2.0, scope `tax-
    vouchers.read`.

    Args:
        x_request_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        HostedError | list[TaxVoucherCountry]
    """

    return sync_detailed(
        client=client,
        x_request_id=x_request_id,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    x_request_id: str | Unset = UNSET,
) -> Response[HostedError | list[TaxVoucherCountry]]:
    """Countries that issue tax vouchers, with the fee.

     A tax voucher proves tax withheld on a dividend, for a refund or a credit elsewhere. The fee is per
    voucher, in the currency beside it. Hosted at `api.ibkr.com` with OAuth 2.0, scope `tax-
    vouchers.read`.

    Args:
        x_request_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[HostedError | list[TaxVoucherCountry]]
    """

    kwargs = _get_kwargs(
        x_request_id=x_request_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    x_request_id: str | Unset = UNSET,
) -> HostedError | list[TaxVoucherCountry] | None:
    """Countries that issue tax vouchers, with the fee.

     A tax voucher proves tax withheld on a dividend, for a refund or a credit elsewhere. The fee is per
    voucher, in the currency beside it. Hosted at `api.ibkr.com` with OAuth 2.0, scope `tax-
    vouchers.read`.

    Args:
        x_request_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        HostedError | list[TaxVoucherCountry]
    """

    return (
        await asyncio_detailed(
            client=client,
            x_request_id=x_request_id,
        )
    ).parsed
