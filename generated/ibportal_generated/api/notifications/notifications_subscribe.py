from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import httpx

from ... import errors
from ...models.gateway_error import GatewayError
from ...models.notification_acknowledgement import NotificationAcknowledgement
from ...models.notification_subscription import NotificationSubscription
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    typecode: str,
    *,
    body: NotificationSubscription,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/fyi/settings/{typecode}".format(
            typecode=quote(str(typecode), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GatewayError | NotificationAcknowledgement | None:
    if response.status_code == 200:
        response_200 = NotificationAcknowledgement.from_dict(response.json())

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
) -> Response[GatewayError | NotificationAcknowledgement]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    typecode: str,
    *,
    client: AuthenticatedClient,
    body: NotificationSubscription,
) -> Response[GatewayError | NotificationAcknowledgement]:
    """Switch notifications about a topic on or off.

     Topics of `notifications.settings` that have an `A` can be switched. A code that does not exist is
    not refused, so read the settings again to be sure. At most once a second.

    Args:
        typecode (str): Code of a topic, `FC` in `notifications.settings`; which codes there are
            depends on the login.
        body (NotificationSubscription):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | NotificationAcknowledgement]
    """

    kwargs = _get_kwargs(
        typecode=typecode,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    typecode: str,
    *,
    client: AuthenticatedClient,
    body: NotificationSubscription,
) -> GatewayError | NotificationAcknowledgement | None:
    """Switch notifications about a topic on or off.

     Topics of `notifications.settings` that have an `A` can be switched. A code that does not exist is
    not refused, so read the settings again to be sure. At most once a second.

    Args:
        typecode (str): Code of a topic, `FC` in `notifications.settings`; which codes there are
            depends on the login.
        body (NotificationSubscription):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | NotificationAcknowledgement
    """

    return sync_detailed(
        typecode=typecode,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    typecode: str,
    *,
    client: AuthenticatedClient,
    body: NotificationSubscription,
) -> Response[GatewayError | NotificationAcknowledgement]:
    """Switch notifications about a topic on or off.

     Topics of `notifications.settings` that have an `A` can be switched. A code that does not exist is
    not refused, so read the settings again to be sure. At most once a second.

    Args:
        typecode (str): Code of a topic, `FC` in `notifications.settings`; which codes there are
            depends on the login.
        body (NotificationSubscription):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | NotificationAcknowledgement]
    """

    kwargs = _get_kwargs(
        typecode=typecode,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    typecode: str,
    *,
    client: AuthenticatedClient,
    body: NotificationSubscription,
) -> GatewayError | NotificationAcknowledgement | None:
    """Switch notifications about a topic on or off.

     Topics of `notifications.settings` that have an `A` can be switched. A code that does not exist is
    not refused, so read the settings again to be sure. At most once a second.

    Args:
        typecode (str): Code of a topic, `FC` in `notifications.settings`; which codes there are
            depends on the login.
        body (NotificationSubscription):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | NotificationAcknowledgement
    """

    return (
        await asyncio_detailed(
            typecode=typecode,
            client=client,
            body=body,
        )
    ).parsed
