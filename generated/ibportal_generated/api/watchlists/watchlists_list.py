from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.gateway_error import GatewayError
from ...models.watchlists_list_sc import WatchlistsListSC
from ...models.watchlists_reply import WatchlistsReply
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    sc: WatchlistsListSC | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_sc: str | Unset = UNSET
    if not isinstance(sc, Unset):
        json_sc = sc

    params["SC"] = json_sc

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/iserver/watchlists",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GatewayError | WatchlistsReply | None:
    if response.status_code == 200:
        response_200 = WatchlistsReply.from_dict(response.json())

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
) -> Response[GatewayError | WatchlistsReply]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    sc: WatchlistsListSC | Unset = UNSET,
) -> Response[GatewayError | WatchlistsReply]:
    """The names and ids of the user's watchlists.

     Lists the watchlists of the user, without what is in them; `watchlists.get` answers that. They are
    the same lists as in Trader Workstation and Client Portal. Without `SC` those that IBKR keeps come
    too, whose ids are negative.

    Args:
        sc (WatchlistsListSC | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | WatchlistsReply]
    """

    kwargs = _get_kwargs(
        sc=sc,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    sc: WatchlistsListSC | Unset = UNSET,
) -> GatewayError | WatchlistsReply | None:
    """The names and ids of the user's watchlists.

     Lists the watchlists of the user, without what is in them; `watchlists.get` answers that. They are
    the same lists as in Trader Workstation and Client Portal. Without `SC` those that IBKR keeps come
    too, whose ids are negative.

    Args:
        sc (WatchlistsListSC | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | WatchlistsReply
    """

    return sync_detailed(
        client=client,
        sc=sc,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    sc: WatchlistsListSC | Unset = UNSET,
) -> Response[GatewayError | WatchlistsReply]:
    """The names and ids of the user's watchlists.

     Lists the watchlists of the user, without what is in them; `watchlists.get` answers that. They are
    the same lists as in Trader Workstation and Client Portal. Without `SC` those that IBKR keeps come
    too, whose ids are negative.

    Args:
        sc (WatchlistsListSC | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | WatchlistsReply]
    """

    kwargs = _get_kwargs(
        sc=sc,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    sc: WatchlistsListSC | Unset = UNSET,
) -> GatewayError | WatchlistsReply | None:
    """The names and ids of the user's watchlists.

     Lists the watchlists of the user, without what is in them; `watchlists.get` answers that. They are
    the same lists as in Trader Workstation and Client Portal. Without `SC` those that IBKR keeps come
    too, whose ids are negative.

    Args:
        sc (WatchlistsListSC | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | WatchlistsReply
    """

    return (
        await asyncio_detailed(
            client=client,
            sc=sc,
        )
    ).parsed
