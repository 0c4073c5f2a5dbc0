from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.ach_instruction_request import AchInstructionRequest
from ...models.bank_instruction_verification_request import (
    BankInstructionVerificationRequest,
)
from ...models.business_reject_response import BusinessRejectResponse
from ...models.delete_bank_instruction_request import DeleteBankInstructionRequest
from ...models.edda_instruction_request import EddaInstructionRequest
from ...models.forbidden_instruction_response import ForbiddenInstructionResponse
from ...models.instruction_response import InstructionResponse
from ...models.internal_server_error_response import InternalServerErrorResponse
from ...models.missing_required_parameter_response import (
    MissingRequiredParameterResponse,
)
from ...models.open_banking_instruction_request import OpenBankingInstructionRequest
from ...models.predefined_destination_request import PredefinedDestinationRequest
from ...models.withdrawal_bank_instruction_request import (
    WithdrawalBankInstructionRequest,
)
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    body: AchInstructionRequest
    | BankInstructionVerificationRequest
    | DeleteBankInstructionRequest
    | EddaInstructionRequest
    | OpenBankingInstructionRequest
    | PredefinedDestinationRequest
    | WithdrawalBankInstructionRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/gw/api/v1/bank-instructions",
    }

    if isinstance(body, AchInstructionRequest):
        _kwargs["json"] = body.to_dict()
    elif isinstance(body, OpenBankingInstructionRequest):
        _kwargs["json"] = body.to_dict()
    elif isinstance(body, WithdrawalBankInstructionRequest):
        _kwargs["json"] = body.to_dict()
    elif isinstance(body, BankInstructionVerificationRequest):
        _kwargs["json"] = body.to_dict()
    elif isinstance(body, DeleteBankInstructionRequest):
        _kwargs["json"] = body.to_dict()
    elif isinstance(body, PredefinedDestinationRequest):
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
    | ForbiddenInstructionResponse
    | InstructionResponse
    | InternalServerErrorResponse
    | MissingRequiredParameterResponse
    | None
):
    if response.status_code == 202:
        response_202 = InstructionResponse.from_dict(response.json())

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
    | ForbiddenInstructionResponse
    | InstructionResponse
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
    body: AchInstructionRequest
    | BankInstructionVerificationRequest
    | DeleteBankInstructionRequest
    | EddaInstructionRequest
    | OpenBankingInstructionRequest
    | PredefinedDestinationRequest
    | WithdrawalBankInstructionRequest,
) -> Response[
    BusinessRejectResponse
    | ForbiddenInstructionResponse
    | InstructionResponse
    | InternalServerErrorResponse
    | MissingRequiredParameterResponse
]:
    """Add, verify or delete the link between an account and a bank.

     Submits one bank instruction: an ACH, open-banking, eDDA or predefined destination, a withdrawal
    link made from a deposit link, the verification of a link by its micro deposits, or a deletion; the
    class of the request names the kind. It is only accepted (202, `PENDING`): poll
    `banking.instruction` with the `instructionId` of the reply until it is `PROCESSED` or `REJECTED`;
    `PENDING_VERIFICATION` waits for the micro deposits. A refusal is 422 with an `errorCode`. Choose a
    `clientInstructionId` never used before: it is how the instruction is found again when the answer is
    lost. Hosted at api.ibkr.com with OAuth 2.0, scope `bank-instructions.write`, security policy Signed
    JWT; the local gateway does not answer it.

    Args:
        body (AchInstructionRequest | BankInstructionVerificationRequest |
            DeleteBankInstructionRequest | EddaInstructionRequest | OpenBankingInstructionRequest |
            PredefinedDestinationRequest | WithdrawalBankInstructionRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[BusinessRejectResponse | ForbiddenInstructionResponse | InstructionResponse | InternalServerErrorResponse | MissingRequiredParameterResponse]
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
    body: AchInstructionRequest
    | BankInstructionVerificationRequest
    | DeleteBankInstructionRequest
    | EddaInstructionRequest
    | OpenBankingInstructionRequest
    | PredefinedDestinationRequest
    | WithdrawalBankInstructionRequest,
) -> (
    BusinessRejectResponse
    | ForbiddenInstructionResponse
    | InstructionResponse
    | InternalServerErrorResponse
    | MissingRequiredParameterResponse
    | None
):
    """Add, verify or delete the link between an account and a bank.

     Submits one bank instruction: an ACH, open-banking, eDDA or predefined destination, a withdrawal
    link made from a deposit link, the verification of a link by its micro deposits, or a deletion; the
    class of the request names the kind. It is only accepted (202, `PENDING`): poll
    `banking.instruction` with the `instructionId` of the reply until it is `PROCESSED` or `REJECTED`;
    `PENDING_VERIFICATION` waits for the micro deposits. A refusal is 422 with an `errorCode`. Choose a
    `clientInstructionId` never used before: it is how the instruction is found again when the answer is
    lost. Hosted at api.ibkr.com with OAuth 2.0, scope `bank-instructions.write`, security policy Signed
    JWT; the local gateway does not answer it.

    Args:
        body (AchInstructionRequest | BankInstructionVerificationRequest |
            DeleteBankInstructionRequest | EddaInstructionRequest | OpenBankingInstructionRequest |
            PredefinedDestinationRequest | WithdrawalBankInstructionRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        BusinessRejectResponse | ForbiddenInstructionResponse | InstructionResponse | InternalServerErrorResponse | MissingRequiredParameterResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: AchInstructionRequest
    | BankInstructionVerificationRequest
    | DeleteBankInstructionRequest
    | EddaInstructionRequest
    | OpenBankingInstructionRequest
    | PredefinedDestinationRequest
    | WithdrawalBankInstructionRequest,
) -> Response[
    BusinessRejectResponse
    | ForbiddenInstructionResponse
    | InstructionResponse
    | InternalServerErrorResponse
    | MissingRequiredParameterResponse
]:
    """Add, verify or delete the link between an account and a bank.

     Submits one bank instruction: an ACH, open-banking, eDDA or predefined destination, a withdrawal
    link made from a deposit link, the verification of a link by its micro deposits, or a deletion; the
    class of the request names the kind. It is only accepted (202, `PENDING`): poll
    `banking.instruction` with the `instructionId` of the reply until it is `PROCESSED` or `REJECTED`;
    `PENDING_VERIFICATION` waits for the micro deposits. A refusal is 422 with an `errorCode`. Choose a
    `clientInstructionId` never used before: it is how the instruction is found again when the answer is
    lost. Hosted at api.ibkr.com with OAuth 2.0, scope `bank-instructions.write`, security policy Signed
    JWT; the local gateway does not answer it.

    Args:
        body (AchInstructionRequest | BankInstructionVerificationRequest |
            DeleteBankInstructionRequest | EddaInstructionRequest | OpenBankingInstructionRequest |
            PredefinedDestinationRequest | WithdrawalBankInstructionRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[BusinessRejectResponse | ForbiddenInstructionResponse | InstructionResponse | InternalServerErrorResponse | MissingRequiredParameterResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: AchInstructionRequest
    | BankInstructionVerificationRequest
    | DeleteBankInstructionRequest
    | EddaInstructionRequest
    | OpenBankingInstructionRequest
    | PredefinedDestinationRequest
    | WithdrawalBankInstructionRequest,
) -> (
    BusinessRejectResponse
    | ForbiddenInstructionResponse
    | InstructionResponse
    | InternalServerErrorResponse
    | MissingRequiredParameterResponse
    | None
):
    """Add, verify or delete the link between an account and a bank.

     Submits one bank instruction: an ACH, open-banking, eDDA or predefined destination, a withdrawal
    link made from a deposit link, the verification of a link by its micro deposits, or a deletion; the
    class of the request names the kind. It is only accepted (202, `PENDING`): poll
    `banking.instruction` with the `instructionId` of the reply until it is `PROCESSED` or `REJECTED`;
    `PENDING_VERIFICATION` waits for the micro deposits. A refusal is 422 with an `errorCode`. Choose a
    `clientInstructionId` never used before: it is how the instruction is found again when the answer is
    lost. Hosted at api.ibkr.com with OAuth 2.0, scope `bank-instructions.write`, security policy Signed
    JWT; the local gateway does not answer it.

    Args:
        body (AchInstructionRequest | BankInstructionVerificationRequest |
            DeleteBankInstructionRequest | EddaInstructionRequest | OpenBankingInstructionRequest |
            PredefinedDestinationRequest | WithdrawalBankInstructionRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        BusinessRejectResponse | ForbiddenInstructionResponse | InstructionResponse | InternalServerErrorResponse | MissingRequiredParameterResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
