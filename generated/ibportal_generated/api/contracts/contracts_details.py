from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import httpx

from ... import errors
from ...models.contract_details import ContractDetails
from ...models.gateway_error import GatewayError
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    conid: int | str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/iserver/contract/{conid}/info".format(
            conid=quote(str(conid), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ContractDetails | GatewayError | None:
    if response.status_code == 200:
        response_200 = ContractDetails.from_dict(response.json())

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
) -> Response[ContractDetails | GatewayError]:
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
) -> Response[ContractDetails | GatewayError]:
    """Everything about one contract but its trading rules.

     Describes the contract `conid`: its symbols, exchanges, company or underlying, maturity, multiplier.
    Fields are spelt with underscores, unlike those of the other contract operations, and are null where
    they do not apply. An unknown conid is answered with 400.

    Args:
        conid (int | str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ContractDetails | GatewayError]
    """

    kwargs = _get_kwargs(
        conid=conid,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    conid: int | str,
    *,
    client: AuthenticatedClient,
) -> ContractDetails | GatewayError | None:
    """Everything about one contract but its trading rules.

     Describes the contract `conid`: its symbols, exchanges, company or underlying, maturity, multiplier.
    Fields are spelt with underscores, unlike those of the other contract operations, and are null where
    they do not apply. An unknown conid is answered with 400.

    Args:
        conid (int | str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ContractDetails | GatewayError
    """

    return sync_detailed(
        conid=conid,
        client=client,
    ).parsed


async def asyncio_detailed(
    conid: int | str,
    *,
    client: AuthenticatedClient,
) -> Response[ContractDetails | GatewayError]:
    """Everything about one contract but its trading rules.

     Describes the contract `conid`: its symbols, exchanges, company or underlying, maturity, multiplier.
    Fields are spelt with underscores, unlike those of the other contract operations, and are null where
    they do not apply. An unknown conid is answered with 400.

    Args:
        conid (int | str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ContractDetails | GatewayError]
    """

    kwargs = _get_kwargs(
        conid=conid,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    conid: int | str,
    *,
    client: AuthenticatedClient,
) -> ContractDetails | GatewayError | None:
    """Everything about one contract but its trading rules.

     Describes the contract `conid`: its symbols, exchanges, company or underlying, maturity, multiplier.
    Fields are spelt with underscores, unlike those of the other contract operations, and are null where
    they do not apply. An unknown conid is answered with 400.

    Args:
        conid (int | str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ContractDetails | GatewayError
    """

    return (
        await asyncio_detailed(
            conid=conid,
            client=client,
        )
    ).parsed
