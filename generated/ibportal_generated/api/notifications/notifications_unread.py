from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.gateway_error import GatewayError
from ...models.notifications_pending import NotificationsPending
from ...models.unread_notifications import UnreadNotifications
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/fyi/unreadnumber",
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GatewayError | NotificationsPending | UnreadNotifications | None:
    if response.status_code == 200:
        response_200 = UnreadNotifications.from_dict(response.json())

        return response_200

    if response.status_code == 401:
        response_401 = GatewayError.from_dict(response.json())

        return response_401

    if response.status_code == 423:
        response_423 = NotificationsPending.from_dict(response.json())

        return response_423

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
) -> Response[GatewayError | NotificationsPending | UnreadNotifications]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
) -> Response[GatewayError | NotificationsPending | UnreadNotifications]:
    """How many notifications have not been read.

     The number stands in `bn`, `BN` on the wire. Needs no brokerage session. The first call of a session
    may be answered with 423 and `waiting for reply`, or with 503; ask again after a second. At most
    once a second; one document asks for no more than once in five minutes.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | NotificationsPending | UnreadNotifications]
    """

    kwargs = _get_kwargs()

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
) -> GatewayError | NotificationsPending | UnreadNotifications | None:
    """How many notifications have not been read.

     The number stands in `bn`, `BN` on the wire. Needs no brokerage session. The first call of a session
    may be answered with 423 and `waiting for reply`, or with 503; ask again after a second. At most
    once a second; one document asks for no more than once in five minutes.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | NotificationsPending | UnreadNotifications
    """

    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
) -> Response[GatewayError | NotificationsPending | UnreadNotifications]:
    """How many notifications have not been read.

     The number stands in `bn`, `BN` on the wire. Needs no brokerage session. The first call of a session
    may be answered with 423 and `waiting for reply`, or with 503; ask again after a second. At most
    once a second; one document asks for no more than once in five minutes.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | NotificationsPending | UnreadNotifications]
    """

    kwargs = _get_kwargs()

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
) -> GatewayError | NotificationsPending | UnreadNotifications | None:
    """How many notifications have not been read.

     The number stands in `bn`, `BN` on the wire. Needs no brokerage session. The first call of a session
    may be answered with 423 and `waiting for reply`, or with 503; ask again after a second. At most
    once a second; one document asks for no more than once in five minutes.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | NotificationsPending | UnreadNotifications
    """

    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed
