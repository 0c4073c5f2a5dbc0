from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.insufficient_scope_response import InsufficientScopeResponse
from ...models.internal_server_error_response import InternalServerErrorResponse
from ...models.invalid_access_token_response import InvalidAccessTokenResponse
from ...models.missing_required_parameter_response import (
    MissingRequiredParameterResponse,
)
from ...models.tax_form_request import TaxFormRequest
from ...models.tax_form_response import TaxFormResponse
from ...models.unauthorized_access_response import UnauthorizedAccessResponse
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    body: TaxFormRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/gw/api/v1/tax-documents",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> (
    InsufficientScopeResponse
    | InternalServerErrorResponse
    | InvalidAccessTokenResponse
    | MissingRequiredParameterResponse
    | TaxFormResponse
    | UnauthorizedAccessResponse
    | None
):
    if response.status_code == 200:
        response_200 = TaxFormResponse.from_dict(response.json())

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
    InsufficientScopeResponse
    | InternalServerErrorResponse
    | InvalidAccessTokenResponse
    | MissingRequiredParameterResponse
    | TaxFormResponse
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
    body: TaxFormRequest,
) -> Response[
    InsufficientScopeResponse
    | InternalServerErrorResponse
    | InvalidAccessTokenResponse
    | MissingRequiredParameterResponse
    | TaxFormResponse
    | UnauthorizedAccessResponse
]:
    """Tax form of an account for one year.

     Which forms exist and in which formats, `reports.available_tax_documents` says. The document comes
    in base64 in `data.value`, gzipped first when `gzip` is set. IBKR's policy for it is a signed token:
    if plain JSON is refused with `Invalid payload for security policy: SIGNED_JWT`, send the same
    fields as claims. Hosted, scope `statements.write` or `reports.write`.

    Args:
        body (TaxFormRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[InsufficientScopeResponse | InternalServerErrorResponse | InvalidAccessTokenResponse | MissingRequiredParameterResponse | TaxFormResponse | UnauthorizedAccessResponse]
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
    body: TaxFormRequest,
) -> (
    InsufficientScopeResponse
    | InternalServerErrorResponse
    | InvalidAccessTokenResponse
    | MissingRequiredParameterResponse
    | TaxFormResponse
    | UnauthorizedAccessResponse
    | None
):
    """Tax form of an account for one year.

     Which forms exist and in which formats, `reports.available_tax_documents` says. The document comes
    in base64 in `data.value`, gzipped first when `gzip` is set. IBKR's policy for it is a signed token:
    if plain JSON is refused with `Invalid payload for security policy: SIGNED_JWT`, send the same
    fields as claims. Hosted, scope `statements.write` or `reports.write`.

    Args:
        body (TaxFormRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        InsufficientScopeResponse | InternalServerErrorResponse | InvalidAccessTokenResponse | MissingRequiredParameterResponse | TaxFormResponse | UnauthorizedAccessResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: TaxFormRequest,
) -> Response[
    InsufficientScopeResponse
    | InternalServerErrorResponse
    | InvalidAccessTokenResponse
    | MissingRequiredParameterResponse
    | TaxFormResponse
    | UnauthorizedAccessResponse
]:
    """Tax form of an account for one year.

     Which forms exist and in which formats, `reports.available_tax_documents` says. The document comes
    in base64 in `data.value`, gzipped first when `gzip` is set. IBKR's policy for it is a signed token:
    if plain JSON is refused with `Invalid payload for security policy: SIGNED_JWT`, send the same
    fields as claims. Hosted, scope `statements.write` or `reports.write`.

    Args:
        body (TaxFormRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[InsufficientScopeResponse | InternalServerErrorResponse | InvalidAccessTokenResponse | MissingRequiredParameterResponse | TaxFormResponse | UnauthorizedAccessResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: TaxFormRequest,
) -> (
    InsufficientScopeResponse
    | InternalServerErrorResponse
    | InvalidAccessTokenResponse
    | MissingRequiredParameterResponse
    | TaxFormResponse
    | UnauthorizedAccessResponse
    | None
):
    """Tax form of an account for one year.

     Which forms exist and in which formats, `reports.available_tax_documents` says. The document comes
    in base64 in `data.value`, gzipped first when `gzip` is set. IBKR's policy for it is a signed token:
    if plain JSON is refused with `Invalid payload for security policy: SIGNED_JWT`, send the same
    fields as claims. Hosted, scope `statements.write` or `reports.write`.

    Args:
        body (TaxFormRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        InsufficientScopeResponse | InternalServerErrorResponse | InvalidAccessTokenResponse | MissingRequiredParameterResponse | TaxFormResponse | UnauthorizedAccessResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
