from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import httpx

from ... import errors
from ...models.contract_algos import ContractAlgos
from ...models.contracts_algos_add_description import (
    ContractsAlgosAddDescription,
)
from ...models.contracts_algos_add_params import (
    ContractsAlgosAddParams,
)
from ...models.gateway_error import GatewayError
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    conid: int | str,
    *,
    algos: str | Unset = UNSET,
    add_description: ContractsAlgosAddDescription | Unset = UNSET,
    add_params: ContractsAlgosAddParams | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["algos"] = algos

    json_add_description: int | Unset = UNSET
    if not isinstance(add_description, Unset):
        json_add_description = add_description

    params["addDescription"] = json_add_description

    json_add_params: int | Unset = UNSET
    if not isinstance(add_params, Unset):
        json_add_params = add_params

    params["addParams"] = json_add_params

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/iserver/contract/{conid}/algos".format(
            conid=quote(str(conid), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ContractAlgos | GatewayError | None:
    if response.status_code == 200:
        response_200 = ContractAlgos.from_dict(response.json())

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
) -> Response[ContractAlgos | GatewayError]:
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
    algos: str | Unset = UNSET,
    add_description: ContractsAlgosAddDescription | Unset = UNSET,
    add_params: ContractsAlgosAddParams | Unset = UNSET,
) -> Response[ContractAlgos | GatewayError]:
    """The IB algorithms that can work an order for a contract, and their parameters.

     Lists the algorithms by id and name; with `addParams` also their parameters, with `addDescription`
    also what they do. The first call for a contract may come back empty or without parameters: ask
    again. An unknown conid is answered with 503.

    Args:
        conid (int | str):
        algos (str | Unset):
        add_description (ContractsAlgosAddDescription | Unset):
        add_params (ContractsAlgosAddParams | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ContractAlgos | GatewayError]
    """

    kwargs = _get_kwargs(
        conid=conid,
        algos=algos,
        add_description=add_description,
        add_params=add_params,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    conid: int | str,
    *,
    client: AuthenticatedClient,
    algos: str | Unset = UNSET,
    add_description: ContractsAlgosAddDescription | Unset = UNSET,
    add_params: ContractsAlgosAddParams | Unset = UNSET,
) -> ContractAlgos | GatewayError | None:
    """The IB algorithms that can work an order for a contract, and their parameters.

     Lists the algorithms by id and name; with `addParams` also their parameters, with `addDescription`
    also what they do. The first call for a contract may come back empty or without parameters: ask
    again. An unknown conid is answered with 503.

    Args:
        conid (int | str):
        algos (str | Unset):
        add_description (ContractsAlgosAddDescription | Unset):
        add_params (ContractsAlgosAddParams | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ContractAlgos | GatewayError
    """

    return sync_detailed(
        conid=conid,
        client=client,
        algos=algos,
        add_description=add_description,
        add_params=add_params,
    ).parsed


async def asyncio_detailed(
    conid: int | str,
    *,
    client: AuthenticatedClient,
    algos: str | Unset = UNSET,
    add_description: ContractsAlgosAddDescription | Unset = UNSET,
    add_params: ContractsAlgosAddParams | Unset = UNSET,
) -> Response[ContractAlgos | GatewayError]:
    """The IB algorithms that can work an order for a contract, and their parameters.

     Lists the algorithms by id and name; with `addParams` also their parameters, with `addDescription`
    also what they do. The first call for a contract may come back empty or without parameters: ask
    again. An unknown conid is answered with 503.

    Args:
        conid (int | str):
        algos (str | Unset):
        add_description (ContractsAlgosAddDescription | Unset):
        add_params (ContractsAlgosAddParams | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ContractAlgos | GatewayError]
    """

    kwargs = _get_kwargs(
        conid=conid,
        algos=algos,
        add_description=add_description,
        add_params=add_params,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    conid: int | str,
    *,
    client: AuthenticatedClient,
    algos: str | Unset = UNSET,
    add_description: ContractsAlgosAddDescription | Unset = UNSET,
    add_params: ContractsAlgosAddParams | Unset = UNSET,
) -> ContractAlgos | GatewayError | None:
    """The IB algorithms that can work an order for a contract, and their parameters.

     Lists the algorithms by id and name; with `addParams` also their parameters, with `addDescription`
    also what they do. The first call for a contract may come back empty or without parameters: ask
    again. An unknown conid is answered with 503.

    Args:
        conid (int | str):
        algos (str | Unset):
        add_description (ContractsAlgosAddDescription | Unset):
        add_params (ContractsAlgosAddParams | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ContractAlgos | GatewayError
    """

    return (
        await asyncio_detailed(
            conid=conid,
            client=client,
            algos=algos,
            add_description=add_description,
            add_params=add_params,
        )
    ).parsed
