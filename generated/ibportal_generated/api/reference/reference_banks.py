from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.get_participating_list_response import GetParticipatingListResponse
from ...models.internal_server_error_response import InternalServerErrorResponse
from ...models.no_such_instruction_response import NoSuchInstructionResponse
from ...types import UNSET, Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    type_: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["type"] = type_

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/gw/api/v1/participating-banks",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GetParticipatingListResponse | InternalServerErrorResponse | NoSuchInstructionResponse | None:
    if response.status_code == 200:
        response_200 = GetParticipatingListResponse.from_dict(response.json())

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
) -> Response[GetParticipatingListResponse | InternalServerErrorResponse | NoSuchInstructionResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    type_: str,
) -> Response[GetParticipatingListResponse | InternalServerErrorResponse | NoSuchInstructionResponse]:
    """Banks that take part in a kind of direct debit.

     Names, clearing codes and BICs of the banks to which IBKR can connect accounts for the kind asked
    for. `eDDA`, direct debits in Hong Kong, is the one kind known. Hosted, scope `enumerations.read`.

    Args:
        type_ (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GetParticipatingListResponse | InternalServerErrorResponse | NoSuchInstructionResponse]
    """

    kwargs = _get_kwargs(
        type_=type_,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    type_: str,
) -> GetParticipatingListResponse | InternalServerErrorResponse | NoSuchInstructionResponse | None:
    """Banks that take part in a kind of direct debit.

     Names, clearing codes and BICs of the banks to which IBKR can connect accounts for the kind asked
    for. `eDDA`, direct debits in Hong Kong, is the one kind known. Hosted, scope `enumerations.read`.

    Args:
        type_ (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GetParticipatingListResponse | InternalServerErrorResponse | NoSuchInstructionResponse
    """

    return sync_detailed(
        client=client,
        type_=type_,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    type_: str,
) -> Response[GetParticipatingListResponse | InternalServerErrorResponse | NoSuchInstructionResponse]:
    """Banks that take part in a kind of direct debit.

     Names, clearing codes and BICs of the banks to which IBKR can connect accounts for the kind asked
    for. `eDDA`, direct debits in Hong Kong, is the one kind known. Hosted, scope `enumerations.read`.

    Args:
        type_ (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GetParticipatingListResponse | InternalServerErrorResponse | NoSuchInstructionResponse]
    """

    kwargs = _get_kwargs(
        type_=type_,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    type_: str,
) -> GetParticipatingListResponse | InternalServerErrorResponse | NoSuchInstructionResponse | None:
    """Banks that take part in a kind of direct debit.

     Names, clearing codes and BICs of the banks to which IBKR can connect accounts for the kind asked
    for. `eDDA`, direct debits in Hong Kong, is the one kind known. Hosted, scope `enumerations.read`.

    Args:
        type_ (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GetParticipatingListResponse | InternalServerErrorResponse | NoSuchInstructionResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            type_=type_,
        )
    ).parsed
