from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.get_statements_response import GetStatementsResponse
from ...models.insufficient_scope_response import InsufficientScopeResponse
from ...models.internal_server_error_response import InternalServerErrorResponse
from ...models.invalid_access_token_response import InvalidAccessTokenResponse
from ...models.missing_required_parameter_response import (
    MissingRequiredParameterResponse,
)
from ...models.statement_request import StatementRequest
from ...models.unauthorized_access_response import UnauthorizedAccessResponse
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    body: StatementRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/gw/api/v1/statements",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> (
    GetStatementsResponse
    | InsufficientScopeResponse
    | InternalServerErrorResponse
    | InvalidAccessTokenResponse
    | MissingRequiredParameterResponse
    | UnauthorizedAccessResponse
    | None
):
    if response.status_code == 200:
        response_200 = GetStatementsResponse.from_dict(response.json())

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
    GetStatementsResponse
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
    body: StatementRequest,
) -> Response[
    GetStatementsResponse
    | InsufficientScopeResponse
    | InternalServerErrorResponse
    | InvalidAccessTokenResponse
    | MissingRequiredParameterResponse
    | UnauthorizedAccessResponse
]:
    """Activity statement of one or several accounts.

     The form of the dates chooses the period: `YYYY` a year, `YYYYMM` a month, `YYYYMMDD` a day or a
    range of at most 365 days. The document comes in base64 in `data.value`, gzipped first when `gzip`
    is set. Statements exist from the day the account was funded and for about two years; yesterday's is
    there around midnight New York time. IBKR's policy for it is a signed token: if plain JSON is
    refused with `Invalid payload for security policy: SIGNED_JWT`, send the same fields as claims.
    Hosted, scope `statements.read`, `statements.write` or `reports.write`.

    Args:
        body (StatementRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GetStatementsResponse | InsufficientScopeResponse | InternalServerErrorResponse | InvalidAccessTokenResponse | MissingRequiredParameterResponse | UnauthorizedAccessResponse]
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
    body: StatementRequest,
) -> (
    GetStatementsResponse
    | InsufficientScopeResponse
    | InternalServerErrorResponse
    | InvalidAccessTokenResponse
    | MissingRequiredParameterResponse
    | UnauthorizedAccessResponse
    | None
):
    """Activity statement of one or several accounts.

     The form of the dates chooses the period: `YYYY` a year, `YYYYMM` a month, `YYYYMMDD` a day or a
    range of at most 365 days. The document comes in base64 in `data.value`, gzipped first when `gzip`
    is set. Statements exist from the day the account was funded and for about two years; yesterday's is
    there around midnight New York time. IBKR's policy for it is a signed token: if plain JSON is
    refused with `Invalid payload for security policy: SIGNED_JWT`, send the same fields as claims.
    Hosted, scope `statements.read`, `statements.write` or `reports.write`.

    Args:
        body (StatementRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GetStatementsResponse | InsufficientScopeResponse | InternalServerErrorResponse | InvalidAccessTokenResponse | MissingRequiredParameterResponse | UnauthorizedAccessResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: StatementRequest,
) -> Response[
    GetStatementsResponse
    | InsufficientScopeResponse
    | InternalServerErrorResponse
    | InvalidAccessTokenResponse
    | MissingRequiredParameterResponse
    | UnauthorizedAccessResponse
]:
    """Activity statement of one or several accounts.

     The form of the dates chooses the period: `YYYY` a year, `YYYYMM` a month, `YYYYMMDD` a day or a
    range of at most 365 days. The document comes in base64 in `data.value`, gzipped first when `gzip`
    is set. Statements exist from the day the account was funded and for about two years; yesterday's is
    there around midnight New York time. IBKR's policy for it is a signed token: if plain JSON is
    refused with `Invalid payload for security policy: SIGNED_JWT`, send the same fields as claims.
    Hosted, scope `statements.read`, `statements.write` or `reports.write`.

    Args:
        body (StatementRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GetStatementsResponse | InsufficientScopeResponse | InternalServerErrorResponse | InvalidAccessTokenResponse | MissingRequiredParameterResponse | UnauthorizedAccessResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: StatementRequest,
) -> (
    GetStatementsResponse
    | InsufficientScopeResponse
    | InternalServerErrorResponse
    | InvalidAccessTokenResponse
    | MissingRequiredParameterResponse
    | UnauthorizedAccessResponse
    | None
):
    """Activity statement of one or several accounts.

     The form of the dates chooses the period: `YYYY` a year, `YYYYMM` a month, `YYYYMMDD` a day or a
    range of at most 365 days. The document comes in base64 in `data.value`, gzipped first when `gzip`
    is set. Statements exist from the day the account was funded and for about two years; yesterday's is
    there around midnight New York time. IBKR's policy for it is a signed token: if plain JSON is
    refused with `Invalid payload for security policy: SIGNED_JWT`, send the same fields as claims.
    Hosted, scope `statements.read`, `statements.write` or `reports.write`.

    Args:
        body (StatementRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GetStatementsResponse | InsufficientScopeResponse | InternalServerErrorResponse | InvalidAccessTokenResponse | MissingRequiredParameterResponse | UnauthorizedAccessResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
