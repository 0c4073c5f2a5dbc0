from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.business_reject_response import BusinessRejectResponse
from ...models.complex_asset_transfer_request import ComplexAssetTransferRequest
from ...models.dwac_request import DwacRequest
from ...models.external_position_transfer_request import ExternalPositionTransferRequest
from ...models.fop_request import FopRequest
from ...models.forbidden_instruction_response import ForbiddenInstructionResponse
from ...models.instruction_response import InstructionResponse
from ...models.internal_server_error_response import InternalServerErrorResponse
from ...models.missing_required_parameter_response import (
    MissingRequiredParameterResponse,
)
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    body: ComplexAssetTransferRequest | DwacRequest | ExternalPositionTransferRequest | FopRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/gw/api/v1/external-asset-transfers",
    }

    if isinstance(body, DwacRequest):
        _kwargs["json"] = body.to_dict()
    elif isinstance(body, FopRequest):
        _kwargs["json"] = body.to_dict()
    elif isinstance(body, ComplexAssetTransferRequest):
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
    body: ComplexAssetTransferRequest | DwacRequest | ExternalPositionTransferRequest | FopRequest,
) -> Response[
    BusinessRejectResponse
    | ForbiddenInstructionResponse
    | InstructionResponse
    | InternalServerErrorResponse
    | MissingRequiredParameterResponse
]:
    """Move a position to or from another broker.

     **Moves assets.** One instrument by FOP, DWAC (inward only) or complex asset transfer (basic FOP,
    mostly outside the United States), or the whole account by ACATS or ATON
    (`ExternalPositionTransferRequest`). Broker names must be spelt as the list of participating brokers
    spells them. It is only accepted (202, `PENDING`): poll `banking.instruction`. For several
    instruments in one instruction see `banking.submit_external_asset_transfer_v2`. Hosted at
    api.ibkr.com with OAuth 2.0, scope `transfers.write`, security policy Signed JWT; the local gateway
    does not answer it.

    Args:
        body (ComplexAssetTransferRequest | DwacRequest | ExternalPositionTransferRequest |
            FopRequest):

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
    body: ComplexAssetTransferRequest | DwacRequest | ExternalPositionTransferRequest | FopRequest,
) -> (
    BusinessRejectResponse
    | ForbiddenInstructionResponse
    | InstructionResponse
    | InternalServerErrorResponse
    | MissingRequiredParameterResponse
    | None
):
    """Move a position to or from another broker.

     **Moves assets.** One instrument by FOP, DWAC (inward only) or complex asset transfer (basic FOP,
    mostly outside the United States), or the whole account by ACATS or ATON
    (`ExternalPositionTransferRequest`). Broker names must be spelt as the list of participating brokers
    spells them. It is only accepted (202, `PENDING`): poll `banking.instruction`. For several
    instruments in one instruction see `banking.submit_external_asset_transfer_v2`. Hosted at
    api.ibkr.com with OAuth 2.0, scope `transfers.write`, security policy Signed JWT; the local gateway
    does not answer it.

    Args:
        body (ComplexAssetTransferRequest | DwacRequest | ExternalPositionTransferRequest |
            FopRequest):

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
    body: ComplexAssetTransferRequest | DwacRequest | ExternalPositionTransferRequest | FopRequest,
) -> Response[
    BusinessRejectResponse
    | ForbiddenInstructionResponse
    | InstructionResponse
    | InternalServerErrorResponse
    | MissingRequiredParameterResponse
]:
    """Move a position to or from another broker.

     **Moves assets.** One instrument by FOP, DWAC (inward only) or complex asset transfer (basic FOP,
    mostly outside the United States), or the whole account by ACATS or ATON
    (`ExternalPositionTransferRequest`). Broker names must be spelt as the list of participating brokers
    spells them. It is only accepted (202, `PENDING`): poll `banking.instruction`. For several
    instruments in one instruction see `banking.submit_external_asset_transfer_v2`. Hosted at
    api.ibkr.com with OAuth 2.0, scope `transfers.write`, security policy Signed JWT; the local gateway
    does not answer it.

    Args:
        body (ComplexAssetTransferRequest | DwacRequest | ExternalPositionTransferRequest |
            FopRequest):

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
    body: ComplexAssetTransferRequest | DwacRequest | ExternalPositionTransferRequest | FopRequest,
) -> (
    BusinessRejectResponse
    | ForbiddenInstructionResponse
    | InstructionResponse
    | InternalServerErrorResponse
    | MissingRequiredParameterResponse
    | None
):
    """Move a position to or from another broker.

     **Moves assets.** One instrument by FOP, DWAC (inward only) or complex asset transfer (basic FOP,
    mostly outside the United States), or the whole account by ACATS or ATON
    (`ExternalPositionTransferRequest`). Broker names must be spelt as the list of participating brokers
    spells them. It is only accepted (202, `PENDING`): poll `banking.instruction`. For several
    instruments in one instruction see `banking.submit_external_asset_transfer_v2`. Hosted at
    api.ibkr.com with OAuth 2.0, scope `transfers.write`, security policy Signed JWT; the local gateway
    does not answer it.

    Args:
        body (ComplexAssetTransferRequest | DwacRequest | ExternalPositionTransferRequest |
            FopRequest):

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
