from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.alert_details import AlertDetails
from ...models.gateway_error import GatewayError
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/iserver/account/mta",
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> AlertDetails | GatewayError | None:
    if response.status_code == 200:
        response_200 = AlertDetails.from_dict(response.json())

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
) -> Response[AlertDetails | GatewayError]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
) -> Response[AlertDetails | GatewayError]:
    """The mobile trading assistant's alert of the login.

     Every login has exactly one such alert. It cannot be created or deleted, only changed with
    `alerts.save`; deleting it resets it. Its `order_id` is another one at every reading, so keep to
    `tool_id`, which never changes. With nothing set up it has no conditions and the status `Inactive`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AlertDetails | GatewayError]
    """

    kwargs = _get_kwargs()

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
) -> AlertDetails | GatewayError | None:
    """The mobile trading assistant's alert of the login.

     Every login has exactly one such alert. It cannot be created or deleted, only changed with
    `alerts.save`; deleting it resets it. Its `order_id` is another one at every reading, so keep to
    `tool_id`, which never changes. With nothing set up it has no conditions and the status `Inactive`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AlertDetails | GatewayError
    """

    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
) -> Response[AlertDetails | GatewayError]:
    """The mobile trading assistant's alert of the login.

     Every login has exactly one such alert. It cannot be created or deleted, only changed with
    `alerts.save`; deleting it resets it. Its `order_id` is another one at every reading, so keep to
    `tool_id`, which never changes. With nothing set up it has no conditions and the status `Inactive`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AlertDetails | GatewayError]
    """

    kwargs = _get_kwargs()

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
) -> AlertDetails | GatewayError | None:
    """The mobile trading assistant's alert of the login.

     Every login has exactly one such alert. It cannot be created or deleted, only changed with
    `alerts.save`; deleting it resets it. Its `order_id` is another one at every reading, so keep to
    `tool_id`, which never changes. With nothing set up it has no conditions and the status `Inactive`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AlertDetails | GatewayError
    """

    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed
