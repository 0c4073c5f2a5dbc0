from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any, cast

import httpx

from ... import errors
from ...models.gateway_error import GatewayError
from ...models.security_definitions import SecurityDefinitions
from ...types import UNSET, Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    conids: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["conids"] = conids

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/trsrv/secdef",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | GatewayError | SecurityDefinitions | None:
    if response.status_code == 200:
        response_200 = SecurityDefinitions.from_dict(response.json())

        return response_200

    if response.status_code == 204:
        response_204 = cast(Any, None)
        return response_204

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
) -> Response[Any | GatewayError | SecurityDefinitions]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    conids: str,
) -> Response[Any | GatewayError | SecurityDefinitions]:
    """The definitions of many contracts at once, by conid.

     Answers one row for each of at most 200 conids; more are refused, so ask in parts. Needs no
    brokerage session and no search before. `ticker` is the trading class of an option (`SPXW`) and
    `undSym` the symbol of its underlying. Names contain HTML entities. What is no option has `"0"` as
    strike. Older builds of the gateway answered with a map keyed by conid.

    Args:
        conids (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | GatewayError | SecurityDefinitions]
    """

    kwargs = _get_kwargs(
        conids=conids,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    conids: str,
) -> Any | GatewayError | SecurityDefinitions | None:
    """The definitions of many contracts at once, by conid.

     Answers one row for each of at most 200 conids; more are refused, so ask in parts. Needs no
    brokerage session and no search before. `ticker` is the trading class of an option (`SPXW`) and
    `undSym` the symbol of its underlying. Names contain HTML entities. What is no option has `"0"` as
    strike. Older builds of the gateway answered with a map keyed by conid.

    Args:
        conids (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | GatewayError | SecurityDefinitions
    """

    return sync_detailed(
        client=client,
        conids=conids,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    conids: str,
) -> Response[Any | GatewayError | SecurityDefinitions]:
    """The definitions of many contracts at once, by conid.

     Answers one row for each of at most 200 conids; more are refused, so ask in parts. Needs no
    brokerage session and no search before. `ticker` is the trading class of an option (`SPXW`) and
    `undSym` the symbol of its underlying. Names contain HTML entities. What is no option has `"0"` as
    strike. Older builds of the gateway answered with a map keyed by conid.

    Args:
        conids (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | GatewayError | SecurityDefinitions]
    """

    kwargs = _get_kwargs(
        conids=conids,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    conids: str,
) -> Any | GatewayError | SecurityDefinitions | None:
    """The definitions of many contracts at once, by conid.

     Answers one row for each of at most 200 conids; more are refused, so ask in parts. Needs no
    brokerage session and no search before. `ticker` is the trading class of an option (`SPXW`) and
    `undSym` the symbol of its underlying. Names contain HTML entities. What is no option has `"0"` as
    strike. Older builds of the gateway answered with a map keyed by conid.

    Args:
        conids (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | GatewayError | SecurityDefinitions
    """

    return (
        await asyncio_detailed(
            client=client,
            conids=conids,
        )
    ).parsed
