from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import httpx

from ... import errors
from ...models.gateway_error import GatewayError
from ...models.position import Position
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    account_id: str,
    conid: int,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/portfolio/{account_id}/position/{conid}".format(
            account_id=quote(str(account_id), safe=""),
            conid=quote(str(conid), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GatewayError | list[Position] | None:
    if response.status_code == 200:
        response_200 = []
        _response_200 = response.json()
        for componentsschemasindividual_position_array_item_data in _response_200:
            componentsschemasindividual_position_array_item = Position.from_dict(
                componentsschemasindividual_position_array_item_data
            )

            response_200.append(componentsschemasindividual_position_array_item)

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
) -> Response[GatewayError | list[Position]]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    account_id: str,
    conid: int,
    *,
    client: AuthenticatedClient,
) -> Response[GatewayError | list[Position]]:
    """An account's position in one instrument.

     A list, with one row for each model portfolio that holds the instrument and normally a single one.
    An instrument the account does not hold is answered with status 200 and no body at all. The first
    answer lacks the facts of the security definition, later ones have them. Call `portfolio.accounts`
    once before.

    Args:
        account_id (str):
        conid (int):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | list[Position]]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
        conid=conid,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    account_id: str,
    conid: int,
    *,
    client: AuthenticatedClient,
) -> GatewayError | list[Position] | None:
    """An account's position in one instrument.

     A list, with one row for each model portfolio that holds the instrument and normally a single one.
    An instrument the account does not hold is answered with status 200 and no body at all. The first
    answer lacks the facts of the security definition, later ones have them. Call `portfolio.accounts`
    once before.

    Args:
        account_id (str):
        conid (int):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | list[Position]
    """

    return sync_detailed(
        account_id=account_id,
        conid=conid,
        client=client,
    ).parsed


async def asyncio_detailed(
    account_id: str,
    conid: int,
    *,
    client: AuthenticatedClient,
) -> Response[GatewayError | list[Position]]:
    """An account's position in one instrument.

     A list, with one row for each model portfolio that holds the instrument and normally a single one.
    An instrument the account does not hold is answered with status 200 and no body at all. The first
    answer lacks the facts of the security definition, later ones have them. Call `portfolio.accounts`
    once before.

    Args:
        account_id (str):
        conid (int):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | list[Position]]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
        conid=conid,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    account_id: str,
    conid: int,
    *,
    client: AuthenticatedClient,
) -> GatewayError | list[Position] | None:
    """An account's position in one instrument.

     A list, with one row for each model portfolio that holds the instrument and normally a single one.
    An instrument the account does not hold is answered with status 200 and no body at all. The first
    answer lacks the facts of the security definition, later ones have them. Call `portfolio.accounts`
    once before.

    Args:
        account_id (str):
        conid (int):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | list[Position]
    """

    return (
        await asyncio_detailed(
            account_id=account_id,
            conid=conid,
            client=client,
        )
    ).parsed
