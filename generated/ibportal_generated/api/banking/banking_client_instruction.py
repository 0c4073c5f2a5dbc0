from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import httpx

from ... import errors
from ...models.instruction_status_response import InstructionStatusResponse
from ...models.internal_server_error_response import InternalServerErrorResponse
from ...models.no_such_instruction_response import NoSuchInstructionResponse
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    client_instruction_id: int,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/gw/api/v1/client-instructions/{client_instruction_id}".format(
            client_instruction_id=quote(str(client_instruction_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> InstructionStatusResponse | InternalServerErrorResponse | NoSuchInstructionResponse | None:
    if response.status_code == 200:
        response_200 = InstructionStatusResponse.from_dict(response.json())

        return response_200

    if response.status_code == 208:
        response_208 = InstructionStatusResponse.from_dict(response.json())

        return response_208

    if response.status_code == 404:
        response_404 = NoSuchInstructionResponse.from_dict(response.json())

        return response_404

    if response.status_code == 500:
        response_500 = InternalServerErrorResponse.from_dict(response.json())

        return response_500

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[InstructionStatusResponse | InternalServerErrorResponse | NoSuchInstructionResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    client_instruction_id: int,
    *,
    client: AuthenticatedClient,
) -> Response[InstructionStatusResponse | InternalServerErrorResponse | NoSuchInstructionResponse]:
    """The state of an instruction, by the caller's own id of it.

     The same reply as `banking.instruction`, found by the `clientInstructionId` the instruction was
    submitted with: the way to learn what became of a submission whose answer was lost. 404 means that
    IBKR knows no such id so far. Status 208 means that the id was used for more than one instruction,
    and shows the first: compare `instructionSetId`. Hosted at api.ibkr.com with OAuth 2.0, scope
    `instructions.read`; the local gateway does not answer it.

    Args:
        client_instruction_id (int):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[InstructionStatusResponse | InternalServerErrorResponse | NoSuchInstructionResponse]
    """

    kwargs = _get_kwargs(
        client_instruction_id=client_instruction_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    client_instruction_id: int,
    *,
    client: AuthenticatedClient,
) -> InstructionStatusResponse | InternalServerErrorResponse | NoSuchInstructionResponse | None:
    """The state of an instruction, by the caller's own id of it.

     The same reply as `banking.instruction`, found by the `clientInstructionId` the instruction was
    submitted with: the way to learn what became of a submission whose answer was lost. 404 means that
    IBKR knows no such id so far. Status 208 means that the id was used for more than one instruction,
    and shows the first: compare `instructionSetId`. Hosted at api.ibkr.com with OAuth 2.0, scope
    `instructions.read`; the local gateway does not answer it.

    Args:
        client_instruction_id (int):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        InstructionStatusResponse | InternalServerErrorResponse | NoSuchInstructionResponse
    """

    return sync_detailed(
        client_instruction_id=client_instruction_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    client_instruction_id: int,
    *,
    client: AuthenticatedClient,
) -> Response[InstructionStatusResponse | InternalServerErrorResponse | NoSuchInstructionResponse]:
    """The state of an instruction, by the caller's own id of it.

     The same reply as `banking.instruction`, found by the `clientInstructionId` the instruction was
    submitted with: the way to learn what became of a submission whose answer was lost. 404 means that
    IBKR knows no such id so far. Status 208 means that the id was used for more than one instruction,
    and shows the first: compare `instructionSetId`. Hosted at api.ibkr.com with OAuth 2.0, scope
    `instructions.read`; the local gateway does not answer it.

    Args:
        client_instruction_id (int):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[InstructionStatusResponse | InternalServerErrorResponse | NoSuchInstructionResponse]
    """

    kwargs = _get_kwargs(
        client_instruction_id=client_instruction_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    client_instruction_id: int,
    *,
    client: AuthenticatedClient,
) -> InstructionStatusResponse | InternalServerErrorResponse | NoSuchInstructionResponse | None:
    """The state of an instruction, by the caller's own id of it.

     The same reply as `banking.instruction`, found by the `clientInstructionId` the instruction was
    submitted with: the way to learn what became of a submission whose answer was lost. 404 means that
    IBKR knows no such id so far. Status 208 means that the id was used for more than one instruction,
    and shows the first: compare `instructionSetId`. Hosted at api.ibkr.com with OAuth 2.0, scope
    `instructions.read`; the local gateway does not answer it.

    Args:
        client_instruction_id (int):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        InstructionStatusResponse | InternalServerErrorResponse | NoSuchInstructionResponse
    """

    return (
        await asyncio_detailed(
            client_instruction_id=client_instruction_id,
            client=client,
        )
    ).parsed
