from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.bank_instruction_query_response import BankInstructionQueryResponse
from ...models.business_reject_response import BusinessRejectResponse
from ...models.forbidden_instruction_response import ForbiddenInstructionResponse
from ...models.internal_server_error_response import InternalServerErrorResponse
from ...models.missing_required_parameter_response import (
    MissingRequiredParameterResponse,
)
from ...models.query_bank_instruction_request import QueryBankInstructionRequest
from ...models.query_recent_recurring_events_request import (
    QueryRecentRecurringEventsRequest,
)
from ...models.query_recurring_instructions_request import (
    QueryRecurringInstructionsRequest,
)
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    body: QueryBankInstructionRequest | QueryRecentRecurringEventsRequest | QueryRecurringInstructionsRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/gw/api/v1/bank-instructions/query",
    }

    if isinstance(body, QueryBankInstructionRequest):
        _kwargs["json"] = body.to_dict()
    elif isinstance(body, QueryRecentRecurringEventsRequest):
        _kwargs["json"] = body.to_dict()
    else:
        _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> (
    BankInstructionQueryResponse
    | BusinessRejectResponse
    | ForbiddenInstructionResponse
    | InternalServerErrorResponse
    | MissingRequiredParameterResponse
    | None
):
    if response.status_code == 201:
        response_201 = BankInstructionQueryResponse.from_dict(response.json())

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
    BankInstructionQueryResponse
    | BusinessRejectResponse
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
    body: QueryBankInstructionRequest | QueryRecentRecurringEventsRequest | QueryRecurringInstructionsRequest,
) -> Response[
    BankInstructionQueryResponse
    | BusinessRejectResponse
    | ForbiddenInstructionResponse
    | InternalServerErrorResponse
    | MissingRequiredParameterResponse
]:
    """The bank links and the recurring transactions of an account.

     Answers at once (201) one of three questions: the bank links of an account for one method, its
    recurring instructions, or the latest transactions of one recurring instruction. What the result
    requires tells which it is: `bankInstructionDetails`, `recurringInstructions` or
    `transactionHistory`. Do not go by the `instructionType` of the reply; the published answer about
    recurring instructions bears another query's. Account numbers come masked but for their last four
    digits; an empty list means none. The query is itself an instruction and uses up a
    `clientInstructionId`. Hosted at api.ibkr.com with OAuth 2.0, scope `bank-instructions.read`,
    security policy Signed JWT; the local gateway does not answer it.

    Args:
        body (QueryBankInstructionRequest | QueryRecentRecurringEventsRequest |
            QueryRecurringInstructionsRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[BankInstructionQueryResponse | BusinessRejectResponse | ForbiddenInstructionResponse | InternalServerErrorResponse | MissingRequiredParameterResponse]
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
    body: QueryBankInstructionRequest | QueryRecentRecurringEventsRequest | QueryRecurringInstructionsRequest,
) -> (
    BankInstructionQueryResponse
    | BusinessRejectResponse
    | ForbiddenInstructionResponse
    | InternalServerErrorResponse
    | MissingRequiredParameterResponse
    | None
):
    """The bank links and the recurring transactions of an account.

     Answers at once (201) one of three questions: the bank links of an account for one method, its
    recurring instructions, or the latest transactions of one recurring instruction. What the result
    requires tells which it is: `bankInstructionDetails`, `recurringInstructions` or
    `transactionHistory`. Do not go by the `instructionType` of the reply; the published answer about
    recurring instructions bears another query's. Account numbers come masked but for their last four
    digits; an empty list means none. The query is itself an instruction and uses up a
    `clientInstructionId`. Hosted at api.ibkr.com with OAuth 2.0, scope `bank-instructions.read`,
    security policy Signed JWT; the local gateway does not answer it.

    Args:
        body (QueryBankInstructionRequest | QueryRecentRecurringEventsRequest |
            QueryRecurringInstructionsRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        BankInstructionQueryResponse | BusinessRejectResponse | ForbiddenInstructionResponse | InternalServerErrorResponse | MissingRequiredParameterResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: QueryBankInstructionRequest | QueryRecentRecurringEventsRequest | QueryRecurringInstructionsRequest,
) -> Response[
    BankInstructionQueryResponse
    | BusinessRejectResponse
    | ForbiddenInstructionResponse
    | InternalServerErrorResponse
    | MissingRequiredParameterResponse
]:
    """The bank links and the recurring transactions of an account.

     Answers at once (201) one of three questions: the bank links of an account for one method, its
    recurring instructions, or the latest transactions of one recurring instruction. What the result
    requires tells which it is: `bankInstructionDetails`, `recurringInstructions` or
    `transactionHistory`. Do not go by the `instructionType` of the reply; the published answer about
    recurring instructions bears another query's. Account numbers come masked but for their last four
    digits; an empty list means none. The query is itself an instruction and uses up a
    `clientInstructionId`. Hosted at api.ibkr.com with OAuth 2.0, scope `bank-instructions.read`,
    security policy Signed JWT; the local gateway does not answer it.

    Args:
        body (QueryBankInstructionRequest | QueryRecentRecurringEventsRequest |
            QueryRecurringInstructionsRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[BankInstructionQueryResponse | BusinessRejectResponse | ForbiddenInstructionResponse | InternalServerErrorResponse | MissingRequiredParameterResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: QueryBankInstructionRequest | QueryRecentRecurringEventsRequest | QueryRecurringInstructionsRequest,
) -> (
    BankInstructionQueryResponse
    | BusinessRejectResponse
    | ForbiddenInstructionResponse
    | InternalServerErrorResponse
    | MissingRequiredParameterResponse
    | None
):
    """The bank links and the recurring transactions of an account.

     Answers at once (201) one of three questions: the bank links of an account for one method, its
    recurring instructions, or the latest transactions of one recurring instruction. What the result
    requires tells which it is: `bankInstructionDetails`, `recurringInstructions` or
    `transactionHistory`. Do not go by the `instructionType` of the reply; the published answer about
    recurring instructions bears another query's. Account numbers come masked but for their last four
    digits; an empty list means none. The query is itself an instruction and uses up a
    `clientInstructionId`. Hosted at api.ibkr.com with OAuth 2.0, scope `bank-instructions.read`,
    security policy Signed JWT; the local gateway does not answer it.

    Args:
        body (QueryBankInstructionRequest | QueryRecentRecurringEventsRequest |
            QueryRecurringInstructionsRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        BankInstructionQueryResponse | BusinessRejectResponse | ForbiddenInstructionResponse | InternalServerErrorResponse | MissingRequiredParameterResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
