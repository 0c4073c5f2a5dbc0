from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.business_reject_response import BusinessRejectResponse
from ...models.deposit_funds_request import DepositFundsRequest
from ...models.forbidden_instruction_response import ForbiddenInstructionResponse
from ...models.instruction_response import InstructionResponse
from ...models.internal_server_error_response import InternalServerErrorResponse
from ...models.missing_required_parameter_response import (
    MissingRequiredParameterResponse,
)
from ...models.withdraw_funds_request import WithdrawFundsRequest
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    body: DepositFundsRequest | WithdrawFundsRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/gw/api/v1/external-cash-transfers",
    }

    if isinstance(body, DepositFundsRequest):
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
    body: DepositFundsRequest | WithdrawFundsRequest,
) -> Response[
    BusinessRejectResponse
    | ForbiddenInstructionResponse
    | InstructionResponse
    | InternalServerErrorResponse
    | MissingRequiredParameterResponse
]:
    """Deposit cash from a bank, or withdraw cash to one.

     **Moves money.** `DepositFundsRequest` announces or pulls money into the account,
    `WithdrawFundsRequest` sends it to a bank: the fields alone do not tell one from the other, the
    class does. The amount is in `currency`, with at most two decimals. The bank must be linked first
    (`banking.submit_bank_instruction`); a withdrawal names the link. The reply (202) is an acceptance,
    mostly `PENDING`: poll `banking.instruction`. Send it once; when the answer is lost, look for the
    `clientInstructionId` with `banking.client_instruction` instead of sending it again. Hosted at
    api.ibkr.com with OAuth 2.0, scope `transfers.write`, security policy Signed JWT; the local gateway
    does not answer it.

    Args:
        body (DepositFundsRequest | WithdrawFundsRequest):

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
    body: DepositFundsRequest | WithdrawFundsRequest,
) -> (
    BusinessRejectResponse
    | ForbiddenInstructionResponse
    | InstructionResponse
    | InternalServerErrorResponse
    | MissingRequiredParameterResponse
    | None
):
    """Deposit cash from a bank, or withdraw cash to one.

     **Moves money.** `DepositFundsRequest` announces or pulls money into the account,
    `WithdrawFundsRequest` sends it to a bank: the fields alone do not tell one from the other, the
    class does. The amount is in `currency`, with at most two decimals. The bank must be linked first
    (`banking.submit_bank_instruction`); a withdrawal names the link. The reply (202) is an acceptance,
    mostly `PENDING`: poll `banking.instruction`. Send it once; when the answer is lost, look for the
    `clientInstructionId` with `banking.client_instruction` instead of sending it again. Hosted at
    api.ibkr.com with OAuth 2.0, scope `transfers.write`, security policy Signed JWT; the local gateway
    does not answer it.

    Args:
        body (DepositFundsRequest | WithdrawFundsRequest):

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
    body: DepositFundsRequest | WithdrawFundsRequest,
) -> Response[
    BusinessRejectResponse
    | ForbiddenInstructionResponse
    | InstructionResponse
    | InternalServerErrorResponse
    | MissingRequiredParameterResponse
]:
    """Deposit cash from a bank, or withdraw cash to one.

     **Moves money.** `DepositFundsRequest` announces or pulls money into the account,
    `WithdrawFundsRequest` sends it to a bank: the fields alone do not tell one from the other, the
    class does. The amount is in `currency`, with at most two decimals. The bank must be linked first
    (`banking.submit_bank_instruction`); a withdrawal names the link. The reply (202) is an acceptance,
    mostly `PENDING`: poll `banking.instruction`. Send it once; when the answer is lost, look for the
    `clientInstructionId` with `banking.client_instruction` instead of sending it again. Hosted at
    api.ibkr.com with OAuth 2.0, scope `transfers.write`, security policy Signed JWT; the local gateway
    does not answer it.

    Args:
        body (DepositFundsRequest | WithdrawFundsRequest):

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
    body: DepositFundsRequest | WithdrawFundsRequest,
) -> (
    BusinessRejectResponse
    | ForbiddenInstructionResponse
    | InstructionResponse
    | InternalServerErrorResponse
    | MissingRequiredParameterResponse
    | None
):
    """Deposit cash from a bank, or withdraw cash to one.

     **Moves money.** `DepositFundsRequest` announces or pulls money into the account,
    `WithdrawFundsRequest` sends it to a bank: the fields alone do not tell one from the other, the
    class does. The amount is in `currency`, with at most two decimals. The bank must be linked first
    (`banking.submit_bank_instruction`); a withdrawal names the link. The reply (202) is an acceptance,
    mostly `PENDING`: poll `banking.instruction`. Send it once; when the answer is lost, look for the
    `clientInstructionId` with `banking.client_instruction` instead of sending it again. Hosted at
    api.ibkr.com with OAuth 2.0, scope `transfers.write`, security policy Signed JWT; the local gateway
    does not answer it.

    Args:
        body (DepositFundsRequest | WithdrawFundsRequest):

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
