from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import httpx

from ... import errors
from ...models.contract_details_and_rules import ContractDetailsAndRules
from ...models.gateway_error import GatewayError
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    conid: int | str,
    *,
    is_buy: bool | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["isBuy"] = is_buy

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/iserver/contract/{conid}/info-and-rules".format(
            conid=quote(str(conid), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ContractDetailsAndRules | GatewayError | None:
    if response.status_code == 200:
        response_200 = ContractDetailsAndRules.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = GatewayError.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = GatewayError.from_dict(response.json())

        return response_401

    if response.status_code == 500:
        response_500 = GatewayError.from_dict(response.json())

        return response_500

    if response.status_code == 503:
        response_503 = GatewayError.from_dict(response.json())

        return response_503

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ContractDetailsAndRules | GatewayError]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    conid: int | str,
    *,
    client: AuthenticatedClient,
    is_buy: bool | Unset = UNSET,
) -> Response[ContractDetailsAndRules | GatewayError]:
    """What `contracts.details` and `contracts.rules` say, in one reply.

     Describes the contract and, under `rules`, how it can be traded on the side `isBuy`. An `error` of
    null inside `rules` means that all is well. Some rules may be missing in the first reply and be
    there in the second. An unknown conid is answered with 400.

    Args:
        conid (int | str):
        is_buy (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ContractDetailsAndRules | GatewayError]
    """

    kwargs = _get_kwargs(
        conid=conid,
        is_buy=is_buy,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    conid: int | str,
    *,
    client: AuthenticatedClient,
    is_buy: bool | Unset = UNSET,
) -> ContractDetailsAndRules | GatewayError | None:
    """What `contracts.details` and `contracts.rules` say, in one reply.

     Describes the contract and, under `rules`, how it can be traded on the side `isBuy`. An `error` of
    null inside `rules` means that all is well. Some rules may be missing in the first reply and be
    there in the second. An unknown conid is answered with 400.

    Args:
        conid (int | str):
        is_buy (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ContractDetailsAndRules | GatewayError
    """

    return sync_detailed(
        conid=conid,
        client=client,
        is_buy=is_buy,
    ).parsed


async def asyncio_detailed(
    conid: int | str,
    *,
    client: AuthenticatedClient,
    is_buy: bool | Unset = UNSET,
) -> Response[ContractDetailsAndRules | GatewayError]:
    """What `contracts.details` and `contracts.rules` say, in one reply.

     Describes the contract and, under `rules`, how it can be traded on the side `isBuy`. An `error` of
    null inside `rules` means that all is well. Some rules may be missing in the first reply and be
    there in the second. An unknown conid is answered with 400.

    Args:
        conid (int | str):
        is_buy (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ContractDetailsAndRules | GatewayError]
    """

    kwargs = _get_kwargs(
        conid=conid,
        is_buy=is_buy,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    conid: int | str,
    *,
    client: AuthenticatedClient,
    is_buy: bool | Unset = UNSET,
) -> ContractDetailsAndRules | GatewayError | None:
    """What `contracts.details` and `contracts.rules` say, in one reply.

     Describes the contract and, under `rules`, how it can be traded on the side `isBuy`. An `error` of
    null inside `rules` means that all is well. Some rules may be missing in the first reply and be
    there in the second. An unknown conid is answered with 400.

    Args:
        conid (int | str):
        is_buy (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ContractDetailsAndRules | GatewayError
    """

    return (
        await asyncio_detailed(
            conid=conid,
            client=client,
            is_buy=is_buy,
        )
    ).parsed
