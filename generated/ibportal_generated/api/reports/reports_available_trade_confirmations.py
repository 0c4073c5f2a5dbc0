from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.get_available_trade_confirmation_dates_response import (
    GetAvailableTradeConfirmationDatesResponse,
)
from ...models.insufficient_scope_response import InsufficientScopeResponse
from ...models.internal_server_error_response import InternalServerErrorResponse
from ...models.invalid_access_token_response import InvalidAccessTokenResponse
from ...models.missing_required_parameter_response import (
    MissingRequiredParameterResponse,
)
from ...models.unauthorized_access_response import UnauthorizedAccessResponse
from ...types import UNSET, Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    account_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["accountId"] = account_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/gw/api/v1/trade-confirmations/available",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> (
    GetAvailableTradeConfirmationDatesResponse
    | InsufficientScopeResponse
    | InternalServerErrorResponse
    | InvalidAccessTokenResponse
    | MissingRequiredParameterResponse
    | UnauthorizedAccessResponse
    | None
):
    if response.status_code == 200:
        response_200 = GetAvailableTradeConfirmationDatesResponse.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = MissingRequiredParameterResponse.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = InvalidAccessTokenResponse.from_dict(response.json())

        return response_401

    if response.status_code == 402:
        response_402 = UnauthorizedAccessResponse.from_dict(response.json())

        return response_402

    if response.status_code == 403:
        response_403 = InsufficientScopeResponse.from_dict(response.json())

        return response_403

    if response.status_code == 500:
        response_500 = InternalServerErrorResponse.from_dict(response.json())

        return response_500

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[
    GetAvailableTradeConfirmationDatesResponse
    | InsufficientScopeResponse
    | InternalServerErrorResponse
    | InvalidAccessTokenResponse
    | MissingRequiredParameterResponse
    | UnauthorizedAccessResponse
]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    account_id: str,
) -> Response[
    GetAvailableTradeConfirmationDatesResponse
    | InsufficientScopeResponse
    | InternalServerErrorResponse
    | InvalidAccessTokenResponse
    | MissingRequiredParameterResponse
    | UnauthorizedAccessResponse
]:
    """Days on which an account traded.

     The days (`YYYYMMDD`) of the last two years for which there is a trade confirmation; an empty list
    when the account did not trade. Hosted, scope `statements.read` or `reports.read`.

    Args:
        account_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GetAvailableTradeConfirmationDatesResponse | InsufficientScopeResponse | InternalServerErrorResponse | InvalidAccessTokenResponse | MissingRequiredParameterResponse | UnauthorizedAccessResponse]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    account_id: str,
) -> (
    GetAvailableTradeConfirmationDatesResponse
    | InsufficientScopeResponse
    | InternalServerErrorResponse
    | InvalidAccessTokenResponse
    | MissingRequiredParameterResponse
    | UnauthorizedAccessResponse
    | None
):
    """Days on which an account traded.

     The days (`YYYYMMDD`) of the last two years for which there is a trade confirmation; an empty list
    when the account did not trade. Hosted, scope `statements.read` or `reports.read`.

    Args:
        account_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GetAvailableTradeConfirmationDatesResponse | InsufficientScopeResponse | InternalServerErrorResponse | InvalidAccessTokenResponse | MissingRequiredParameterResponse | UnauthorizedAccessResponse
    """

    return sync_detailed(
        client=client,
        account_id=account_id,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    account_id: str,
) -> Response[
    GetAvailableTradeConfirmationDatesResponse
    | InsufficientScopeResponse
    | InternalServerErrorResponse
    | InvalidAccessTokenResponse
    | MissingRequiredParameterResponse
    | UnauthorizedAccessResponse
]:
    """Days on which an account traded.

     The days (`YYYYMMDD`) of the last two years for which there is a trade confirmation; an empty list
    when the account did not trade. Hosted, scope `statements.read` or `reports.read`.

    Args:
        account_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GetAvailableTradeConfirmationDatesResponse | InsufficientScopeResponse | InternalServerErrorResponse | InvalidAccessTokenResponse | MissingRequiredParameterResponse | UnauthorizedAccessResponse]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    account_id: str,
) -> (
    GetAvailableTradeConfirmationDatesResponse
    | InsufficientScopeResponse
    | InternalServerErrorResponse
    | InvalidAccessTokenResponse
    | MissingRequiredParameterResponse
    | UnauthorizedAccessResponse
    | None
):
    """Days on which an account traded.

     The days (`YYYYMMDD`) of the last two years for which there is a trade confirmation; an empty list
    when the account did not trade. Hosted, scope `statements.read` or `reports.read`.

    Args:
        account_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GetAvailableTradeConfirmationDatesResponse | InsufficientScopeResponse | InternalServerErrorResponse | InvalidAccessTokenResponse | MissingRequiredParameterResponse | UnauthorizedAccessResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            account_id=account_id,
        )
    ).parsed
