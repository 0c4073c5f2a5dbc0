from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.get_broker_list_response import GetBrokerListResponse
from ...models.internal_server_error_response import InternalServerErrorResponse
from ...models.no_such_instruction_response import NoSuchInstructionResponse
from ...types import UNSET, Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    instruction_type: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["instructionType"] = instruction_type

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/gw/api/v1/enumerations/complex-asset-transfer",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GetBrokerListResponse | InternalServerErrorResponse | NoSuchInstructionResponse | None:
    if response.status_code == 200:
        response_200 = GetBrokerListResponse.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = NoSuchInstructionResponse.from_dict(response.json())

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
) -> Response[GetBrokerListResponse | InternalServerErrorResponse | NoSuchInstructionResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    instruction_type: str,
) -> Response[GetBrokerListResponse | InternalServerErrorResponse | NoSuchInstructionResponse]:
    """Brokers with which assets can be exchanged.

     The names that a transfer of this kind accepts as `brokerName`, to be used letter for letter.
    `COMPLEX_ASSET_TRANSFER` is the one kind known. Hosted at `api.ibkr.com` with OAuth 2.0, scope
    `enumerations.read`.

    Args:
        instruction_type (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GetBrokerListResponse | InternalServerErrorResponse | NoSuchInstructionResponse]
    """

    kwargs = _get_kwargs(
        instruction_type=instruction_type,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    instruction_type: str,
) -> GetBrokerListResponse | InternalServerErrorResponse | NoSuchInstructionResponse | None:
    """Brokers with which assets can be exchanged.

     The names that a transfer of this kind accepts as `brokerName`, to be used letter for letter.
    `COMPLEX_ASSET_TRANSFER` is the one kind known. Hosted at `api.ibkr.com` with OAuth 2.0, scope
    `enumerations.read`.

    Args:
        instruction_type (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GetBrokerListResponse | InternalServerErrorResponse | NoSuchInstructionResponse
    """

    return sync_detailed(
        client=client,
        instruction_type=instruction_type,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    instruction_type: str,
) -> Response[GetBrokerListResponse | InternalServerErrorResponse | NoSuchInstructionResponse]:
    """Brokers with which assets can be exchanged.

     The names that a transfer of this kind accepts as `brokerName`, to be used letter for letter.
    `COMPLEX_ASSET_TRANSFER` is the one kind known. Hosted at `api.ibkr.com` with OAuth 2.0, scope
    `enumerations.read`.

    Args:
        instruction_type (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GetBrokerListResponse | InternalServerErrorResponse | NoSuchInstructionResponse]
    """

    kwargs = _get_kwargs(
        instruction_type=instruction_type,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    instruction_type: str,
) -> GetBrokerListResponse | InternalServerErrorResponse | NoSuchInstructionResponse | None:
    """Brokers with which assets can be exchanged.

     The names that a transfer of this kind accepts as `brokerName`, to be used letter for letter.
    `COMPLEX_ASSET_TRANSFER` is the one kind known. Hosted at `api.ibkr.com` with OAuth 2.0, scope
    `enumerations.read`.

    Args:
        instruction_type (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GetBrokerListResponse | InternalServerErrorResponse | NoSuchInstructionResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            instruction_type=instruction_type,
        )
    ).parsed
