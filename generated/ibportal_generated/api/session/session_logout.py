from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.gateway_error import GatewayError
from ...models.logout import Logout
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/logout",
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> GatewayError | Logout | None:
    if response.status_code == 200:
        response_200 = Logout.from_dict(response.json())

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
) -> Response[GatewayError | Logout]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
) -> Response[GatewayError | Logout]:
    """End the session and the login.

     Ends the login as well as the brokerage session; through the gateway a person must log in again in a
    browser, with the second factor. The reply is JSON but comes without a `Content-Type`. The gateway
    keeps its cookies, goes on with its own keep-alive and still says `triggered` to
    `session.reauthenticate`. One client keeps to once a minute.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | Logout]
    """

    kwargs = _get_kwargs()

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
) -> GatewayError | Logout | None:
    """End the session and the login.

     Ends the login as well as the brokerage session; through the gateway a person must log in again in a
    browser, with the second factor. The reply is JSON but comes without a `Content-Type`. The gateway
    keeps its cookies, goes on with its own keep-alive and still says `triggered` to
    `session.reauthenticate`. One client keeps to once a minute.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | Logout
    """

    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
) -> Response[GatewayError | Logout]:
    """End the session and the login.

     Ends the login as well as the brokerage session; through the gateway a person must log in again in a
    browser, with the second factor. The reply is JSON but comes without a `Content-Type`. The gateway
    keeps its cookies, goes on with its own keep-alive and still says `triggered` to
    `session.reauthenticate`. One client keeps to once a minute.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | Logout]
    """

    kwargs = _get_kwargs()

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
) -> GatewayError | Logout | None:
    """End the session and the login.

     Ends the login as well as the brokerage session; through the gateway a person must log in again in a
    browser, with the second factor. The reply is JSON but comes without a `Content-Type`. The gateway
    keeps its cookies, goes on with its own keep-alive and still says `triggered` to
    `session.reauthenticate`. One client keeps to once a minute.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | Logout
    """

    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed
