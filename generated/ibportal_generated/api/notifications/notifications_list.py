from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.gateway_error import GatewayError
from ...models.notification import Notification
from ...models.notifications_pending import NotificationsPending
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    max_: int | Unset = UNSET,
    include: str | Unset = UNSET,
    exclude: str | Unset = UNSET,
    id: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["max"] = max_

    params["include"] = include

    params["exclude"] = exclude

    params["id"] = id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/fyi/notifications",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GatewayError | NotificationsPending | list[Notification] | None:
    if response.status_code == 200:
        response_200 = []
        _response_200 = response.json()
        for componentsschemasnotifications_item_data in _response_200:
            componentsschemasnotifications_item = Notification.from_dict(componentsschemasnotifications_item_data)

            response_200.append(componentsschemasnotifications_item)

        return response_200

    if response.status_code == 400:
        response_400 = GatewayError.from_dict(response.json())

        return response_400

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
) -> Response[GatewayError | NotificationsPending | list[Notification]]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    max_: int | Unset = UNSET,
    include: str | Unset = UNSET,
    exclude: str | Unset = UNSET,
    id: str | Unset = UNSET,
) -> Response[GatewayError | NotificationsPending | list[Notification]]:
    """The latest notifications, newest first.

     At most ten of them. For older ones pass the `ID` of the last row as `id`. `include` and `exclude`
    narrow the list to some type codes or to all others; use one of them. Needs no brokerage session.
    The first call of a session may be answered with 423 and `waiting for reply`, or with 503; ask again
    after a second. At most once a second.

    Args:
        max_ (int | Unset):
        include (str | Unset):
        exclude (str | Unset):
        id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | NotificationsPending | list[Notification]]
    """

    kwargs = _get_kwargs(
        max_=max_,
        include=include,
        exclude=exclude,
        id=id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    max_: int | Unset = UNSET,
    include: str | Unset = UNSET,
    exclude: str | Unset = UNSET,
    id: str | Unset = UNSET,
) -> GatewayError | NotificationsPending | list[Notification] | None:
    """The latest notifications, newest first.

     At most ten of them. For older ones pass the `ID` of the last row as `id`. `include` and `exclude`
    narrow the list to some type codes or to all others; use one of them. Needs no brokerage session.
    The first call of a session may be answered with 423 and `waiting for reply`, or with 503; ask again
    after a second. At most once a second.

    Args:
        max_ (int | Unset):
        include (str | Unset):
        exclude (str | Unset):
        id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | NotificationsPending | list[Notification]
    """

    return sync_detailed(
        client=client,
        max_=max_,
        include=include,
        exclude=exclude,
        id=id,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    max_: int | Unset = UNSET,
    include: str | Unset = UNSET,
    exclude: str | Unset = UNSET,
    id: str | Unset = UNSET,
) -> Response[GatewayError | NotificationsPending | list[Notification]]:
    """The latest notifications, newest first.

     At most ten of them. For older ones pass the `ID` of the last row as `id`. `include` and `exclude`
    narrow the list to some type codes or to all others; use one of them. Needs no brokerage session.
    The first call of a session may be answered with 423 and `waiting for reply`, or with 503; ask again
    after a second. At most once a second.

    Args:
        max_ (int | Unset):
        include (str | Unset):
        exclude (str | Unset):
        id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | NotificationsPending | list[Notification]]
    """

    kwargs = _get_kwargs(
        max_=max_,
        include=include,
        exclude=exclude,
        id=id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    max_: int | Unset = UNSET,
    include: str | Unset = UNSET,
    exclude: str | Unset = UNSET,
    id: str | Unset = UNSET,
) -> GatewayError | NotificationsPending | list[Notification] | None:
    """The latest notifications, newest first.

     At most ten of them. For older ones pass the `ID` of the last row as `id`. `include` and `exclude`
    narrow the list to some type codes or to all others; use one of them. Needs no brokerage session.
    The first call of a session may be answered with 423 and `waiting for reply`, or with 503; ask again
    after a second. At most once a second.

    Args:
        max_ (int | Unset):
        include (str | Unset):
        exclude (str | Unset):
        id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | NotificationsPending | list[Notification]
    """

    return (
        await asyncio_detailed(
            client=client,
            max_=max_,
            include=include,
            exclude=exclude,
            id=id,
        )
    ).parsed
