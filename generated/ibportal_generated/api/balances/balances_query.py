from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.balance_query import BalanceQuery
from ...models.business_reject_response import BusinessRejectResponse
from ...models.forbidden_instruction_response import ForbiddenInstructionResponse
from ...models.internal_server_error_response import InternalServerErrorResponse
from ...models.missing_required_parameter_response import (
    MissingRequiredParameterResponse,
)
from ...models.query_withdrawable_cash_equity_response import (
    QueryWithdrawableCashEquityResponse,
)
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    body: BalanceQuery,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/gw/api/v1/balances/query",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> (
    BusinessRejectResponse
    | ForbiddenInstructionResponse
    | InternalServerErrorResponse
    | MissingRequiredParameterResponse
    | QueryWithdrawableCashEquityResponse
    | None
):
    if response.status_code == 201:
        response_201 = QueryWithdrawableCashEquityResponse.from_dict(response.json())

        return response_201

    if response.status_code == 400:
        response_400 = MissingRequiredParameterResponse.from_dict(response.json())

        return response_400

    if response.status_code == 403:
        response_403 = ForbiddenInstructionResponse.from_dict(response.json())

        return response_403

    if response.status_code == 422:
        response_422 = BusinessRejectResponse.from_dict(response.json())

        return response_422

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
    BusinessRejectResponse
    | ForbiddenInstructionResponse
    | InternalServerErrorResponse
    | MissingRequiredParameterResponse
    | QueryWithdrawableCashEquityResponse
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
    body: BalanceQuery,
) -> Response[
    BusinessRejectResponse
    | ForbiddenInstructionResponse
    | InternalServerErrorResponse
    | MissingRequiredParameterResponse
    | QueryWithdrawableCashEquityResponse
]:
    """Cash an account can withdraw, and its equity.

     For third parties. Answers at once, with status 201 because the question is kept as an instruction:
    number it yourself in `clientInstructionId`, never twice the same. A refusal comes as 422 with
    IBKR's code in `instructionResult.error`. IBKR's policy for it is a signed token: if plain JSON is
    refused with `Invalid payload for security policy: SIGNED_JWT`, send the same fields as claims.
    Hosted at `api.ibkr.com` with OAuth 2.0, scope `balances.read`.

    Args:
        body (BalanceQuery):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[BusinessRejectResponse | ForbiddenInstructionResponse | InternalServerErrorResponse | MissingRequiredParameterResponse | QueryWithdrawableCashEquityResponse]
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
    body: BalanceQuery,
) -> (
    BusinessRejectResponse
    | ForbiddenInstructionResponse
    | InternalServerErrorResponse
    | MissingRequiredParameterResponse
    | QueryWithdrawableCashEquityResponse
    | None
):
    """Cash an account can withdraw, and its equity.

     For third parties. Answers at once, with status 201 because the question is kept as an instruction:
    number it yourself in `clientInstructionId`, never twice the same. A refusal comes as 422 with
    IBKR's code in `instructionResult.error`. IBKR's policy for it is a signed token: if plain JSON is
    refused with `Invalid payload for security policy: SIGNED_JWT`, send the same fields as claims.
    Hosted at `api.ibkr.com` with OAuth 2.0, scope `balances.read`.

    Args:
        body (BalanceQuery):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        BusinessRejectResponse | ForbiddenInstructionResponse | InternalServerErrorResponse | MissingRequiredParameterResponse | QueryWithdrawableCashEquityResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: BalanceQuery,
) -> Response[
    BusinessRejectResponse
    | ForbiddenInstructionResponse
    | InternalServerErrorResponse
    | MissingRequiredParameterResponse
    | QueryWithdrawableCashEquityResponse
]:
    """Cash an account can withdraw, and its equity.

     For third parties. Answers at once, with status 201 because the question is kept as an instruction:
    number it yourself in `clientInstructionId`, never twice the same. A refusal comes as 422 with
    IBKR's code in `instructionResult.error`. IBKR's policy for it is a signed token: if plain JSON is
    refused with `Invalid payload for security policy: SIGNED_JWT`, send the same fields as claims.
    Hosted at `api.ibkr.com` with OAuth 2.0, scope `balances.read`.

    Args:
        body (BalanceQuery):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[BusinessRejectResponse | ForbiddenInstructionResponse | InternalServerErrorResponse | MissingRequiredParameterResponse | QueryWithdrawableCashEquityResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: BalanceQuery,
) -> (
    BusinessRejectResponse
    | ForbiddenInstructionResponse
    | InternalServerErrorResponse
    | MissingRequiredParameterResponse
    | QueryWithdrawableCashEquityResponse
    | None
):
    """Cash an account can withdraw, and its equity.

     For third parties. Answers at once, with status 201 because the question is kept as an instruction:
    number it yourself in `clientInstructionId`, never twice the same. A refusal comes as 422 with
    IBKR's code in `instructionResult.error`. IBKR's policy for it is a signed token: if plain JSON is
    refused with `Invalid payload for security policy: SIGNED_JWT`, send the same fields as claims.
    Hosted at `api.ibkr.com` with OAuth 2.0, scope `balances.read`.

    Args:
        body (BalanceQuery):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        BusinessRejectResponse | ForbiddenInstructionResponse | InternalServerErrorResponse | MissingRequiredParameterResponse | QueryWithdrawableCashEquityResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
