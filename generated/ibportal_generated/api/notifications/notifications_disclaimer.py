from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import httpx

from ... import errors
from ...models.gateway_error import GatewayError
from ...models.notification_disclaimer import NotificationDisclaimer
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    typecode: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/fyi/disclaimer/{typecode}".format(
            typecode=quote(str(typecode), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GatewayError | NotificationDisclaimer | None:
    if response.status_code == 200:
        response_200 = NotificationDisclaimer.from_dict(response.json())

        return response_200

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
) -> Response[GatewayError | NotificationDisclaimer]:
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
) -> Response[GatewayError | NotificationDisclaimer]:
    """The disclaimer that goes with a topic.

     The text to show with notifications of this topic. `H` in `notifications.settings` says whether it
    has been accepted. A code that does not exist is answered with status 200 as well. At most once a
    second.

    Args:
        typecode (str): Code of a topic, `FC` in `notifications.settings`; which codes there are
            depends on the login.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | NotificationDisclaimer]
    """

    kwargs = _get_kwargs(
        typecode=typecode,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    typecode: str,
    *,
    client: AuthenticatedClient,
) -> GatewayError | NotificationDisclaimer | None:
    """The disclaimer that goes with a topic.

     The text to show with notifications of this topic. `H` in `notifications.settings` says whether it
    has been accepted. A code that does not exist is answered with status 200 as well. At most once a
    second.

    Args:
        typecode (str): Code of a topic, `FC` in `notifications.settings`; which codes there are
            depends on the login.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | NotificationDisclaimer
    """

    return sync_detailed(
        typecode=typecode,
        client=client,
    ).parsed


async def asyncio_detailed(
    typecode: str,
    *,
    client: AuthenticatedClient,
) -> Response[GatewayError | NotificationDisclaimer]:
    """The disclaimer that goes with a topic.

     The text to show with notifications of this topic. `H` in `notifications.settings` says whether it
    has been accepted. A code that does not exist is answered with status 200 as well. At most once a
    second.

    Args:
        typecode (str): Code of a topic, `FC` in `notifications.settings`; which codes there are
            depends on the login.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | NotificationDisclaimer]
    """

    kwargs = _get_kwargs(
        typecode=typecode,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    typecode: str,
    *,
    client: AuthenticatedClient,
) -> GatewayError | NotificationDisclaimer | None:
    """The disclaimer that goes with a topic.

     The text to show with notifications of this topic. `H` in `notifications.settings` says whether it
    has been accepted. A code that does not exist is answered with status 200 as well. At most once a
    second.

    Args:
        typecode (str): Code of a topic, `FC` in `notifications.settings`; which codes there are
            depends on the login.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | NotificationDisclaimer
    """

    return (
        await asyncio_detailed(
            typecode=typecode,
            client=client,
        )
    ).parsed
