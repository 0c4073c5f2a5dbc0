from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.hosted_error import HostedError
from ...models.tax_voucher_dividend import TaxVoucherDividend
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    cust_acct_id: str,
    year: str,
    country_code: str,
    x_request_id: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(x_request_id, Unset):
        headers["X-Request-ID"] = x_request_id

    params: dict[str, Any] = {}

    params["custAcctId"] = cust_acct_id

    params["year"] = year

    params["countryCode"] = country_code

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/gw/api/v1/tax-vouchers/dividends",
        "params": params,
    }

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> HostedError | list[TaxVoucherDividend] | None:
    if response.status_code == 200:
        response_200 = []
        _response_200 = response.json()
        for response_200_item_data in _response_200:
            response_200_item = TaxVoucherDividend.from_dict(response_200_item_data)

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
) -> Response[HostedError | list[TaxVoucherDividend]]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    cust_acct_id: str,
    year: str,
    country_code: str,
    x_request_id: str | Unset = UNSET,
) -> Response[HostedError | list[TaxVoucherDividend]]:
    """Dividends of an account for which vouchers can be asked.

     Dividends of one account from one country in one tax year; `voucher` is there when one was asked for
    already. `corpactionId` is what `tax_vouchers.create` wants. Hosted, scope `tax-vouchers.read`.

    Args:
        cust_acct_id (str):
        year (str):
        country_code (str):
        x_request_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[HostedError | list[TaxVoucherDividend]]
    """

    kwargs = _get_kwargs(
        cust_acct_id=cust_acct_id,
        year=year,
        country_code=country_code,
        x_request_id=x_request_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    cust_acct_id: str,
    year: str,
    country_code: str,
    x_request_id: str | Unset = UNSET,
) -> HostedError | list[TaxVoucherDividend] | None:
    """Dividends of an account for which vouchers can be asked.

     Dividends of one account from one country in one tax year; `voucher` is there when one was asked for
    already. `corpactionId` is what `tax_vouchers.create` wants. Hosted, scope `tax-vouchers.read`.

    Args:
        cust_acct_id (str):
        year (str):
        country_code (str):
        x_request_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        HostedError | list[TaxVoucherDividend]
    """

    return sync_detailed(
        client=client,
        cust_acct_id=cust_acct_id,
        year=year,
        country_code=country_code,
        x_request_id=x_request_id,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    cust_acct_id: str,
    year: str,
    country_code: str,
    x_request_id: str | Unset = UNSET,
) -> Response[HostedError | list[TaxVoucherDividend]]:
    """Dividends of an account for which vouchers can be asked.

     Dividends of one account from one country in one tax year; `voucher` is there when one was asked for
    already. `corpactionId` is what `tax_vouchers.create` wants. Hosted, scope `tax-vouchers.read`.

    Args:
        cust_acct_id (str):
        year (str):
        country_code (str):
        x_request_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[HostedError | list[TaxVoucherDividend]]
    """

    kwargs = _get_kwargs(
        cust_acct_id=cust_acct_id,
        year=year,
        country_code=country_code,
        x_request_id=x_request_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    cust_acct_id: str,
    year: str,
    country_code: str,
    x_request_id: str | Unset = UNSET,
) -> HostedError | list[TaxVoucherDividend] | None:
    """Dividends of an account for which vouchers can be asked.

     Dividends of one account from one country in one tax year; `voucher` is there when one was asked for
    already. `corpactionId` is what `tax_vouchers.create` wants. Hosted, scope `tax-vouchers.read`.

    Args:
        cust_acct_id (str):
        year (str):
        country_code (str):
        x_request_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        HostedError | list[TaxVoucherDividend]
    """

    return (
        await asyncio_detailed(
            client=client,
            cust_acct_id=cust_acct_id,
            year=year,
            country_code=country_code,
            x_request_id=x_request_id,
        )
    ).parsed
