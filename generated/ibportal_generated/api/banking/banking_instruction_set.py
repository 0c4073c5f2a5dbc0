from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import httpx

from ... import errors
from ...models.bulk_multi_status_response import BulkMultiStatusResponse
from ...models.internal_server_error_response import InternalServerErrorResponse
from ...models.no_such_instruction_set_response import NoSuchInstructionSetResponse
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    instruction_set_id: int,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/gw/api/v1/instruction-sets/{instruction_set_id}".format(
            instruction_set_id=quote(str(instruction_set_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> BulkMultiStatusResponse | InternalServerErrorResponse | NoSuchInstructionSetResponse | None:
    if response.status_code == 200:
        response_200 = BulkMultiStatusResponse.from_dict(response.json())

        return response_200

    if response.status_code == 404:
        response_404 = NoSuchInstructionSetResponse.from_dict(response.json())

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
) -> Response[BulkMultiStatusResponse | InternalServerErrorResponse | NoSuchInstructionSetResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    instruction_set_id: int,
    *,
    client: AuthenticatedClient,
) -> Response[BulkMultiStatusResponse | InternalServerErrorResponse | NoSuchInstructionSetResponse]:
    """The state of all instructions submitted together.

     A set is what one submission, single or bulk, created; its id is in every reply. Each element of
    `instructionResults` is the state of an instruction, a rejection, or a request that could not be
    read, and has a `status` of its own. 404 means that there is no such set. Hosted at api.ibkr.com
    with OAuth 2.0, scope `instructions.read`; the local gateway does not answer it.

    Args:
        instruction_set_id (int):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[BulkMultiStatusResponse | InternalServerErrorResponse | NoSuchInstructionSetResponse]
    """

    kwargs = _get_kwargs(
        instruction_set_id=instruction_set_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    instruction_set_id: int,
    *,
    client: AuthenticatedClient,
) -> BulkMultiStatusResponse | InternalServerErrorResponse | NoSuchInstructionSetResponse | None:
    """The state of all instructions submitted together.

     A set is what one submission, single or bulk, created; its id is in every reply. Each element of
    `instructionResults` is the state of an instruction, a rejection, or a request that could not be
    read, and has a `status` of its own. 404 means that there is no such set. Hosted at api.ibkr.com
    with OAuth 2.0, scope `instructions.read`; the local gateway does not answer it.

    Args:
        instruction_set_id (int):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        BulkMultiStatusResponse | InternalServerErrorResponse | NoSuchInstructionSetResponse
    """

    return sync_detailed(
        instruction_set_id=instruction_set_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    instruction_set_id: int,
    *,
    client: AuthenticatedClient,
) -> Response[BulkMultiStatusResponse | InternalServerErrorResponse | NoSuchInstructionSetResponse]:
    """The state of all instructions submitted together.

     A set is what one submission, single or bulk, created; its id is in every reply. Each element of
    `instructionResults` is the state of an instruction, a rejection, or a request that could not be
    read, and has a `status` of its own. 404 means that there is no such set. Hosted at api.ibkr.com
    with OAuth 2.0, scope `instructions.read`; the local gateway does not answer it.

    Args:
        instruction_set_id (int):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[BulkMultiStatusResponse | InternalServerErrorResponse | NoSuchInstructionSetResponse]
    """

    kwargs = _get_kwargs(
        instruction_set_id=instruction_set_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    instruction_set_id: int,
    *,
    client: AuthenticatedClient,
) -> BulkMultiStatusResponse | InternalServerErrorResponse | NoSuchInstructionSetResponse | None:
    """The state of all instructions submitted together.

     A set is what one submission, single or bulk, created; its id is in every reply. Each element of
    `instructionResults` is the state of an instruction, a rejection, or a request that could not be
    read, and has a `status` of its own. 404 means that there is no such set. Hosted at api.ibkr.com
    with OAuth 2.0, scope `instructions.read`; the local gateway does not answer it.

    Args:
        instruction_set_id (int):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        BulkMultiStatusResponse | InternalServerErrorResponse | NoSuchInstructionSetResponse
    """

    return (
        await asyncio_detailed(
            instruction_set_id=instruction_set_id,
            client=client,
        )
    ).parsed
