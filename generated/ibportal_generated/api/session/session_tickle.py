from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.gateway_error import GatewayError
from ...models.tickle import Tickle
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/tickle",
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GatewayError | GatewayError | Tickle | None:
    if response.status_code == 200:

        def _parse_response_200(data: object) -> GatewayError | Tickle:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemastickle_response_type_0 = Tickle.from_dict(data)

                return componentsschemastickle_response_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemastickle_response_type_1 = GatewayError.from_dict(data)

            return componentsschemastickle_response_type_1

        response_200 = _parse_response_200(response.json())

        return response_200

    if response.status_code == 401:
        response_401 = GatewayError.from_dict(response.json())

        return response_401

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GatewayError | GatewayError | Tickle]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
) -> Response[GatewayError | GatewayError | Tickle]:
    """Keep the session alive, and learn its id and state.

     Without requests a session ends after five to six minutes: call this about once a minute, at most
    once a second. The gateway does so every 30 seconds once a login went through it; OAuth users have
    to. `session` is what the WebSocket is opened with. An `error` inside `hmds` is usual and means
    nothing; at the top, with status 200, it means that there is no session any more. A call that fails
    with 5xx or a timeout proves nothing, as the session may outlive it. Nothing prolongs a login beyond
    24 hours, and it ends around midnight of its region.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | GatewayError | Tickle]
    """

    kwargs = _get_kwargs()

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
) -> GatewayError | GatewayError | Tickle | None:
    """Keep the session alive, and learn its id and state.

     Without requests a session ends after five to six minutes: call this about once a minute, at most
    once a second. The gateway does so every 30 seconds once a login went through it; OAuth users have
    to. `session` is what the WebSocket is opened with. An `error` inside `hmds` is usual and means
    nothing; at the top, with status 200, it means that there is no session any more. A call that fails
    with 5xx or a timeout proves nothing, as the session may outlive it. Nothing prolongs a login beyond
    24 hours, and it ends around midnight of its region.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | GatewayError | Tickle
    """

    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
) -> Response[GatewayError | GatewayError | Tickle]:
    """Keep the session alive, and learn its id and state.

     Without requests a session ends after five to six minutes: call this about once a minute, at most
    once a second. The gateway does so every 30 seconds once a login went through it; OAuth users have
    to. `session` is what the WebSocket is opened with. An `error` inside `hmds` is usual and means
    nothing; at the top, with status 200, it means that there is no session any more. A call that fails
    with 5xx or a timeout proves nothing, as the session may outlive it. Nothing prolongs a login beyond
    24 hours, and it ends around midnight of its region.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | GatewayError | Tickle]
    """

    kwargs = _get_kwargs()

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
) -> GatewayError | GatewayError | Tickle | None:
    """Keep the session alive, and learn its id and state.

     Without requests a session ends after five to six minutes: call this about once a minute, at most
    once a second. The gateway does so every 30 seconds once a login went through it; OAuth users have
    to. `session` is what the WebSocket is opened with. An `error` inside `hmds` is usual and means
    nothing; at the top, with status 200, it means that there is no session any more. A call that fails
    with 5xx or a timeout proves nothing, as the session may outlive it. Nothing prolongs a login beyond
    24 hours, and it ends around midnight of its region.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | GatewayError | Tickle
    """

    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed
