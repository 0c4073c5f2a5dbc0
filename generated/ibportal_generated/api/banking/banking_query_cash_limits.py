from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.business_reject_response import BusinessRejectResponse
from ...models.cash_limits_response import CashLimitsResponse
from ...models.forbidden_instruction_response import ForbiddenInstructionResponse
from ...models.internal_server_error_response import InternalServerErrorResponse
from ...models.missing_required_parameter_response import (
    MissingRequiredParameterResponse,
)
from ...models.query_ira_contributions_request import QueryIRAContributionsRequest
from ...models.query_withdrawable_funds_request import QueryWithdrawableFundsRequest
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    body: QueryIRAContributionsRequest | QueryWithdrawableFundsRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/gw/api/v1/external-cash-transfers/query",
    }

    if isinstance(body, QueryWithdrawableFundsRequest):
        _kwargs["json"] = body.to_dict()
    else:
        _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> (
    BusinessRejectResponse
    | CashLimitsResponse
    | ForbiddenInstructionResponse
    | InternalServerErrorResponse
    | MissingRequiredParameterResponse
    | None
):
    if response.status_code == 201:
        response_201 = CashLimitsResponse.from_dict(response.json())

        return response_201

    if response.status_code == 202:
        response_202 = CashLimitsResponse.from_dict(response.json())

        return response_202

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
    | CashLimitsResponse
    | ForbiddenInstructionResponse
    | InternalServerErrorResponse
    | MissingRequiredParameterResponse
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
    body: QueryIRAContributionsRequest | QueryWithdrawableFundsRequest,
) -> Response[
    BusinessRejectResponse
    | CashLimitsResponse
    | ForbiddenInstructionResponse
    | InternalServerErrorResponse
    | MissingRequiredParameterResponse
]:
    """How much may be withdrawn, or contributed to an IRA.

     `QueryWithdrawableFundsRequest` answers at once (201): amounts in the currency asked for, with and
    without borrowing. With a bank's routing and account number, or the name of its link, it answers
    what may go to that bank without a hold on its origin. `QueryIRAContributionsRequest` is only
    accepted (202): poll `banking.instruction` a minute later; no second query of the kind is taken
    before the first is done. Hosted at api.ibkr.com with OAuth 2.0, scope `transfers.read`, security
    policy Signed JWT; the local gateway does not answer it.

    Args:
        body (QueryIRAContributionsRequest | QueryWithdrawableFundsRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[BusinessRejectResponse | CashLimitsResponse | ForbiddenInstructionResponse | InternalServerErrorResponse | MissingRequiredParameterResponse]
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
    body: QueryIRAContributionsRequest | QueryWithdrawableFundsRequest,
) -> (
    BusinessRejectResponse
    | CashLimitsResponse
    | ForbiddenInstructionResponse
    | InternalServerErrorResponse
    | MissingRequiredParameterResponse
    | None
):
    """How much may be withdrawn, or contributed to an IRA.

     `QueryWithdrawableFundsRequest` answers at once (201): amounts in the currency asked for, with and
    without borrowing. With a bank's routing and account number, or the name of its link, it answers
    what may go to that bank without a hold on its origin. `QueryIRAContributionsRequest` is only
    accepted (202): poll `banking.instruction` a minute later; no second query of the kind is taken
    before the first is done. Hosted at api.ibkr.com with OAuth 2.0, scope `transfers.read`, security
    policy Signed JWT; the local gateway does not answer it.

    Args:
        body (QueryIRAContributionsRequest | QueryWithdrawableFundsRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        BusinessRejectResponse | CashLimitsResponse | ForbiddenInstructionResponse | InternalServerErrorResponse | MissingRequiredParameterResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: QueryIRAContributionsRequest | QueryWithdrawableFundsRequest,
) -> Response[
    BusinessRejectResponse
    | CashLimitsResponse
    | ForbiddenInstructionResponse
    | InternalServerErrorResponse
    | MissingRequiredParameterResponse
]:
    """How much may be withdrawn, or contributed to an IRA.

     `QueryWithdrawableFundsRequest` answers at once (201): amounts in the currency asked for, with and
    without borrowing. With a bank's routing and account number, or the name of its link, it answers
    what may go to that bank without a hold on its origin. `QueryIRAContributionsRequest` is only
    accepted (202): poll `banking.instruction` a minute later; no second query of the kind is taken
    before the first is done. Hosted at api.ibkr.com with OAuth 2.0, scope `transfers.read`, security
    policy Signed JWT; the local gateway does not answer it.

    Args:
        body (QueryIRAContributionsRequest | QueryWithdrawableFundsRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[BusinessRejectResponse | CashLimitsResponse | ForbiddenInstructionResponse | InternalServerErrorResponse | MissingRequiredParameterResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: QueryIRAContributionsRequest | QueryWithdrawableFundsRequest,
) -> (
    BusinessRejectResponse
    | CashLimitsResponse
    | ForbiddenInstructionResponse
    | InternalServerErrorResponse
    | MissingRequiredParameterResponse
    | None
):
    """How much may be withdrawn, or contributed to an IRA.

     `QueryWithdrawableFundsRequest` answers at once (201): amounts in the currency asked for, with and
    without borrowing. With a bank's routing and account number, or the name of its link, it answers
    what may go to that bank without a hold on its origin. `QueryIRAContributionsRequest` is only
    accepted (202): poll `banking.instruction` a minute later; no second query of the kind is taken
    before the first is done. Hosted at api.ibkr.com with OAuth 2.0, scope `transfers.read`, security
    policy Signed JWT; the local gateway does not answer it.

    Args:
        body (QueryIRAContributionsRequest | QueryWithdrawableFundsRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        BusinessRejectResponse | CashLimitsResponse | ForbiddenInstructionResponse | InternalServerErrorResponse | MissingRequiredParameterResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
