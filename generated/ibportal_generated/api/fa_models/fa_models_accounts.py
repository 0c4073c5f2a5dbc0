from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.gateway_error import GatewayError
from ...models.model_accounts import ModelAccounts
from ...models.model_accounts_request import ModelAccountsRequest
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    body: ModelAccountsRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/fa/model/accounts-details",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GatewayError | ModelAccounts | None:
    if response.status_code == 200:
        response_200 = ModelAccounts.from_dict(response.json())

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
) -> Response[GatewayError | ModelAccounts]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: ModelAccountsRequest,
) -> Response[GatewayError | ModelAccounts]:
    """The accounts invested in a model portfolio, with value, cost and imbalance.

     One row an account, and a last row whose account is `TOTAL`. Numbers come as decimal text. Above 50
    accounts only account, alias, value and cash outside the model are filled. Cost and unrealized
    profit want `calcPnls`. An unknown model is answered empty, not refused. Call `allocation.models`
    once in the session before.

    Args:
        body (ModelAccountsRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | ModelAccounts]
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
    body: ModelAccountsRequest,
) -> GatewayError | ModelAccounts | None:
    """The accounts invested in a model portfolio, with value, cost and imbalance.

     One row an account, and a last row whose account is `TOTAL`. Numbers come as decimal text. Above 50
    accounts only account, alias, value and cash outside the model are filled. Cost and unrealized
    profit want `calcPnls`. An unknown model is answered empty, not refused. Call `allocation.models`
    once in the session before.

    Args:
        body (ModelAccountsRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | ModelAccounts
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: ModelAccountsRequest,
) -> Response[GatewayError | ModelAccounts]:
    """The accounts invested in a model portfolio, with value, cost and imbalance.

     One row an account, and a last row whose account is `TOTAL`. Numbers come as decimal text. Above 50
    accounts only account, alias, value and cash outside the model are filled. Cost and unrealized
    profit want `calcPnls`. An unknown model is answered empty, not refused. Call `allocation.models`
    once in the session before.

    Args:
        body (ModelAccountsRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | ModelAccounts]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: ModelAccountsRequest,
) -> GatewayError | ModelAccounts | None:
    """The accounts invested in a model portfolio, with value, cost and imbalance.

     One row an account, and a last row whose account is `TOTAL`. Numbers come as decimal text. Above 50
    accounts only account, alias, value and cash outside the model are filled. Cost and unrealized
    profit want `calcPnls`. An unknown model is answered empty, not refused. Call `allocation.models`
    once in the session before.

    Args:
        body (ModelAccountsRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | ModelAccounts
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
