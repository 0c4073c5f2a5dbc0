from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.gateway_error import GatewayError
from ...models.transaction_history import TransactionHistory
from ...models.transactions_request import TransactionsRequest
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    body: TransactionsRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/pa/transactions",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GatewayError | TransactionHistory | None:
    if response.status_code == 200:
        response_200 = TransactionHistory.from_dict(response.json())

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
) -> Response[GatewayError | TransactionHistory]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: TransactionsRequest,
) -> Response[GatewayError | TransactionHistory]:
    """Trades, dividends and transfers of accounts in one instrument.

     Transactions of the last days, 90 unless said otherwise, and the profit realised in them. `acctIds`,
    `conids` and `currency` are all required, else 400; only one instrument is looked at. `days` must be
    a number: a text gives 500, and so does an account the login does not own. Amounts are signed as
    cash: a purchase is negative. Dividends and transfers have no price and no size. Use `rawDate`
    rather than `date`. At most once in 15 minutes, refused requests included; paper logins may get 400.

    Args:
        body (TransactionsRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | TransactionHistory]
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
    body: TransactionsRequest,
) -> GatewayError | TransactionHistory | None:
    """Trades, dividends and transfers of accounts in one instrument.

     Transactions of the last days, 90 unless said otherwise, and the profit realised in them. `acctIds`,
    `conids` and `currency` are all required, else 400; only one instrument is looked at. `days` must be
    a number: a text gives 500, and so does an account the login does not own. Amounts are signed as
    cash: a purchase is negative. Dividends and transfers have no price and no size. Use `rawDate`
    rather than `date`. At most once in 15 minutes, refused requests included; paper logins may get 400.

    Args:
        body (TransactionsRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | TransactionHistory
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: TransactionsRequest,
) -> Response[GatewayError | TransactionHistory]:
    """Trades, dividends and transfers of accounts in one instrument.

     Transactions of the last days, 90 unless said otherwise, and the profit realised in them. `acctIds`,
    `conids` and `currency` are all required, else 400; only one instrument is looked at. `days` must be
    a number: a text gives 500, and so does an account the login does not own. Amounts are signed as
    cash: a purchase is negative. Dividends and transfers have no price and no size. Use `rawDate`
    rather than `date`. At most once in 15 minutes, refused requests included; paper logins may get 400.

    Args:
        body (TransactionsRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | TransactionHistory]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: TransactionsRequest,
) -> GatewayError | TransactionHistory | None:
    """Trades, dividends and transfers of accounts in one instrument.

     Transactions of the last days, 90 unless said otherwise, and the profit realised in them. `acctIds`,
    `conids` and `currency` are all required, else 400; only one instrument is looked at. `days` must be
    a number: a text gives 500, and so does an account the login does not own. Amounts are signed as
    cash: a purchase is negative. Dividends and transfers have no price and no size. Use `rawDate`
    rather than `date`. At most once in 15 minutes, refused requests included; paper logins may get 400.

    Args:
        body (TransactionsRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | TransactionHistory
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
