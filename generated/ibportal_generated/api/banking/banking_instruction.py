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
    instruction_id: int,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/gw/api/v1/instructions/{instruction_id}".format(
            instruction_id=quote(str(instruction_id), safe=""),
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
    instruction_id: int,
    *,
    client: AuthenticatedClient,
) -> Response[InstructionStatusResponse | InternalServerErrorResponse | NoSuchInstructionResponse]:
    """The state of an instruction, by IBKR's id of it.

     Poll it until `instructionStatus` is `PROCESSED` or `REJECTED`; `error` then says why. Queries that
    were only accepted deliver their answer here: the class of `instructionResult` tells recent
    instructions, IRA contributions and complex asset transfers from any other kind. Status 208 means
    that the id was used for more than one instruction, and shows the first: compare `instructionSetId`.
    404 means that there is none. The service is away daily from 23:45 to 00:30 New York time, all
    Saturday and on Sunday until 15:00; more than 10 requests a second are refused (429). Hosted at
    api.ibkr.com with OAuth 2.0, scope `instructions.read`; the local gateway does not answer it.

    Args:
        instruction_id (int):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[InstructionStatusResponse | InternalServerErrorResponse | NoSuchInstructionResponse]
    """

    kwargs = _get_kwargs(
        instruction_id=instruction_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    instruction_id: int,
    *,
    client: AuthenticatedClient,
) -> InstructionStatusResponse | InternalServerErrorResponse | NoSuchInstructionResponse | None:
    """The state of an instruction, by IBKR's id of it.

     Poll it until `instructionStatus` is `PROCESSED` or `REJECTED`; `error` then says why. Queries that
    were only accepted deliver their answer here: the class of `instructionResult` tells recent
    instructions, IRA contributions and complex asset transfers from any other kind. Status 208 means
    that the id was used for more than one instruction, and shows the first: compare `instructionSetId`.
    404 means that there is none. The service is away daily from 23:45 to 00:30 New York time, all
    Saturday and on Sunday until 15:00; more than 10 requests a second are refused (429). Hosted at
    api.ibkr.com with OAuth 2.0, scope `instructions.read`; the local gateway does not answer it.

    Args:
        instruction_id (int):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        InstructionStatusResponse | InternalServerErrorResponse | NoSuchInstructionResponse
    """

    return sync_detailed(
        instruction_id=instruction_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    instruction_id: int,
    *,
    client: AuthenticatedClient,
) -> Response[InstructionStatusResponse | InternalServerErrorResponse | NoSuchInstructionResponse]:
    """The state of an instruction, by IBKR's id of it.

     Poll it until `instructionStatus` is `PROCESSED` or `REJECTED`; `error` then says why. Queries that
    were only accepted deliver their answer here: the class of `instructionResult` tells recent
    instructions, IRA contributions and complex asset transfers from any other kind. Status 208 means
    that the id was used for more than one instruction, and shows the first: compare `instructionSetId`.
    404 means that there is none. The service is away daily from 23:45 to 00:30 New York time, all
    Saturday and on Sunday until 15:00; more than 10 requests a second are refused (429). Hosted at
    api.ibkr.com with OAuth 2.0, scope `instructions.read`; the local gateway does not answer it.

    Args:
        instruction_id (int):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[InstructionStatusResponse | InternalServerErrorResponse | NoSuchInstructionResponse]
    """

    kwargs = _get_kwargs(
        instruction_id=instruction_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    instruction_id: int,
    *,
    client: AuthenticatedClient,
) -> InstructionStatusResponse | InternalServerErrorResponse | NoSuchInstructionResponse | None:
    """The state of an instruction, by IBKR's id of it.

     Poll it until `instructionStatus` is `PROCESSED` or `REJECTED`; `error` then says why. Queries that
    were only accepted deliver their answer here: the class of `instructionResult` tells recent
    instructions, IRA contributions and complex asset transfers from any other kind. Status 208 means
    that the id was used for more than one instruction, and shows the first: compare `instructionSetId`.
    404 means that there is none. The service is away daily from 23:45 to 00:30 New York time, all
    Saturday and on Sunday until 15:00; more than 10 requests a second are refused (429). Hosted at
    api.ibkr.com with OAuth 2.0, scope `instructions.read`; the local gateway does not answer it.

    Args:
        instruction_id (int):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        InstructionStatusResponse | InternalServerErrorResponse | NoSuchInstructionResponse
    """

    return (
        await asyncio_detailed(
            instruction_id=instruction_id,
            client=client,
        )
    ).parsed
