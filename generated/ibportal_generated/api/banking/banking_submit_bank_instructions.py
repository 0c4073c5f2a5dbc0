from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.ach_instruction_bulk_request import AchInstructionBulkRequest
from ...models.asynchronous_instruction_set_response import (
    AsynchronousInstructionSetResponse,
)
from ...models.bank_instruction_verification_bulk_request import (
    BankInstructionVerificationBulkRequest,
)
from ...models.bulk_multi_status_response import BulkMultiStatusResponse
from ...models.delete_bank_instruction_bulk_request import (
    DeleteBankInstructionBulkRequest,
)
from ...models.edda_instruction_bulk_request import EddaInstructionBulkRequest
from ...models.internal_server_error_response import InternalServerErrorResponse
from ...models.missing_required_parameter_response import (
    MissingRequiredParameterResponse,
)
from ...models.open_banking_instruction_bulk_request import (
    OpenBankingInstructionBulkRequest,
)
from ...models.predefined_destination_bulk_request import (
    PredefinedDestinationBulkRequest,
)
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    body: AchInstructionBulkRequest
    | BankInstructionVerificationBulkRequest
    | DeleteBankInstructionBulkRequest
    | EddaInstructionBulkRequest
    | OpenBankingInstructionBulkRequest
    | PredefinedDestinationBulkRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/gw/api/v1/bank-instructions:bulk",
    }

    if isinstance(body, AchInstructionBulkRequest):
        _kwargs["json"] = body.to_dict()
    elif isinstance(body, OpenBankingInstructionBulkRequest):
        _kwargs["json"] = body.to_dict()
    elif isinstance(body, BankInstructionVerificationBulkRequest):
        _kwargs["json"] = body.to_dict()
    elif isinstance(body, DeleteBankInstructionBulkRequest):
        _kwargs["json"] = body.to_dict()
    elif isinstance(body, PredefinedDestinationBulkRequest):
        _kwargs["json"] = body.to_dict()
    else:
        _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> (
    AsynchronousInstructionSetResponse
    | BulkMultiStatusResponse
    | InternalServerErrorResponse
    | MissingRequiredParameterResponse
    | None
):
    if response.status_code == 202:
        response_202 = AsynchronousInstructionSetResponse.from_dict(response.json())

        return response_202

    if response.status_code == 207:
        response_207 = BulkMultiStatusResponse.from_dict(response.json())

        return response_207

    if response.status_code == 400:
        response_400 = MissingRequiredParameterResponse.from_dict(response.json())

        return response_400

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
    AsynchronousInstructionSetResponse
    | BulkMultiStatusResponse
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
    body: AchInstructionBulkRequest
    | BankInstructionVerificationBulkRequest
    | DeleteBankInstructionBulkRequest
    | EddaInstructionBulkRequest
    | OpenBankingInstructionBulkRequest
    | PredefinedDestinationBulkRequest,
) -> Response[
    AsynchronousInstructionSetResponse
    | BulkMultiStatusResponse
    | InternalServerErrorResponse
    | MissingRequiredParameterResponse
]:
    """Submit several bank instructions of one kind.

     Like `banking.submit_bank_instruction`, for many instructions of the same kind at once; withdrawal
    links are not among them. 202 means that all were accepted, 207 that some or all were refused: read
    every element of `instructionResults`, for the accepted ones are under way. One that cannot be read
    may fail them all (400). Poll the whole with `banking.instruction_set`. Hosted at api.ibkr.com with
    OAuth 2.0, scope `bank-instructions.write`, security policy Signed JWT; the local gateway does not
    answer it.

    Args:
        body (AchInstructionBulkRequest | BankInstructionVerificationBulkRequest |
            DeleteBankInstructionBulkRequest | EddaInstructionBulkRequest |
            OpenBankingInstructionBulkRequest | PredefinedDestinationBulkRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AsynchronousInstructionSetResponse | BulkMultiStatusResponse | InternalServerErrorResponse | MissingRequiredParameterResponse]
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
    body: AchInstructionBulkRequest
    | BankInstructionVerificationBulkRequest
    | DeleteBankInstructionBulkRequest
    | EddaInstructionBulkRequest
    | OpenBankingInstructionBulkRequest
    | PredefinedDestinationBulkRequest,
) -> (
    AsynchronousInstructionSetResponse
    | BulkMultiStatusResponse
    | InternalServerErrorResponse
    | MissingRequiredParameterResponse
    | None
):
    """Submit several bank instructions of one kind.

     Like `banking.submit_bank_instruction`, for many instructions of the same kind at once; withdrawal
    links are not among them. 202 means that all were accepted, 207 that some or all were refused: read
    every element of `instructionResults`, for the accepted ones are under way. One that cannot be read
    may fail them all (400). Poll the whole with `banking.instruction_set`. Hosted at api.ibkr.com with
    OAuth 2.0, scope `bank-instructions.write`, security policy Signed JWT; the local gateway does not
    answer it.

    Args:
        body (AchInstructionBulkRequest | BankInstructionVerificationBulkRequest |
            DeleteBankInstructionBulkRequest | EddaInstructionBulkRequest |
            OpenBankingInstructionBulkRequest | PredefinedDestinationBulkRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AsynchronousInstructionSetResponse | BulkMultiStatusResponse | InternalServerErrorResponse | MissingRequiredParameterResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: AchInstructionBulkRequest
    | BankInstructionVerificationBulkRequest
    | DeleteBankInstructionBulkRequest
    | EddaInstructionBulkRequest
    | OpenBankingInstructionBulkRequest
    | PredefinedDestinationBulkRequest,
) -> Response[
    AsynchronousInstructionSetResponse
    | BulkMultiStatusResponse
    | InternalServerErrorResponse
    | MissingRequiredParameterResponse
]:
    """Submit several bank instructions of one kind.

     Like `banking.submit_bank_instruction`, for many instructions of the same kind at once; withdrawal
    links are not among them. 202 means that all were accepted, 207 that some or all were refused: read
    every element of `instructionResults`, for the accepted ones are under way. One that cannot be read
    may fail them all (400). Poll the whole with `banking.instruction_set`. Hosted at api.ibkr.com with
    OAuth 2.0, scope `bank-instructions.write`, security policy Signed JWT; the local gateway does not
    answer it.

    Args:
        body (AchInstructionBulkRequest | BankInstructionVerificationBulkRequest |
            DeleteBankInstructionBulkRequest | EddaInstructionBulkRequest |
            OpenBankingInstructionBulkRequest | PredefinedDestinationBulkRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AsynchronousInstructionSetResponse | BulkMultiStatusResponse | InternalServerErrorResponse | MissingRequiredParameterResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: AchInstructionBulkRequest
    | BankInstructionVerificationBulkRequest
    | DeleteBankInstructionBulkRequest
    | EddaInstructionBulkRequest
    | OpenBankingInstructionBulkRequest
    | PredefinedDestinationBulkRequest,
) -> (
    AsynchronousInstructionSetResponse
    | BulkMultiStatusResponse
    | InternalServerErrorResponse
    | MissingRequiredParameterResponse
    | None
):
    """Submit several bank instructions of one kind.

     Like `banking.submit_bank_instruction`, for many instructions of the same kind at once; withdrawal
    links are not among them. 202 means that all were accepted, 207 that some or all were refused: read
    every element of `instructionResults`, for the accepted ones are under way. One that cannot be read
    may fail them all (400). Poll the whole with `banking.instruction_set`. Hosted at api.ibkr.com with
    OAuth 2.0, scope `bank-instructions.write`, security policy Signed JWT; the local gateway does not
    answer it.

    Args:
        body (AchInstructionBulkRequest | BankInstructionVerificationBulkRequest |
            DeleteBankInstructionBulkRequest | EddaInstructionBulkRequest |
            OpenBankingInstructionBulkRequest | PredefinedDestinationBulkRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AsynchronousInstructionSetResponse | BulkMultiStatusResponse | InternalServerErrorResponse | MissingRequiredParameterResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
