from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.gateway_error import GatewayError
from ...models.reauthentication import Reauthentication
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/iserver/reauthenticate",
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GatewayError | Reauthentication | None:
    if response.status_code == 200:

        def _parse_response_200(data: object) -> GatewayError | Reauthentication:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                response_200_type_0 = Reauthentication.from_dict(data)

                return response_200_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            response_200_type_1 = GatewayError.from_dict(data)

            return response_200_type_1

        response_200 = _parse_response_200(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GatewayError | Reauthentication]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
) -> Response[GatewayError | Reauthentication]:
    """Have the gateway open the brokerage session anew; use `session.init` instead.

     Answered by the gateway itself, at once, whatever comes of it: `triggered` once a login went through
    this gateway, a logout notwithstanding, or with status 200 the error `not logged in`. Poll
    `session.status` to see whether it worked. It takes the session from others, as if `compete` were
    true.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | Reauthentication]
    """

    kwargs = _get_kwargs()

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
) -> GatewayError | Reauthentication | None:
    """Have the gateway open the brokerage session anew; use `session.init` instead.

     Answered by the gateway itself, at once, whatever comes of it: `triggered` once a login went through
    this gateway, a logout notwithstanding, or with status 200 the error `not logged in`. Poll
    `session.status` to see whether it worked. It takes the session from others, as if `compete` were
    true.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | Reauthentication
    """

    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
) -> Response[GatewayError | Reauthentication]:
    """Have the gateway open the brokerage session anew; use `session.init` instead.

     Answered by the gateway itself, at once, whatever comes of it: `triggered` once a login went through
    this gateway, a logout notwithstanding, or with status 200 the error `not logged in`. Poll
    `session.status` to see whether it worked. It takes the session from others, as if `compete` were
    true.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | Reauthentication]
    """

    kwargs = _get_kwargs()

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
) -> GatewayError | Reauthentication | None:
    """Have the gateway open the brokerage session anew; use `session.init` instead.

     Answered by the gateway itself, at once, whatever comes of it: `triggered` once a login went through
    this gateway, a logout notwithstanding, or with status 200 the error `not logged in`. Poll
    `session.status` to see whether it worked. It takes the session from others, as if `compete` were
    true.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | Reauthentication
    """

    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed
