from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.brokerage_status import BrokerageStatus
from ...models.gateway_error import GatewayError
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/iserver/auth/status",
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> BrokerageStatus | GatewayError | None:
    if response.status_code == 200:
        response_200 = BrokerageStatus.from_dict(response.json())

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
) -> Response[BrokerageStatus | GatewayError]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
) -> Response[BrokerageStatus | GatewayError]:
    """Whether the brokerage session is ready.

     Ready is a session that is `authenticated`, `connected` and `established` and not `competing`; older
    builds lack `established`. `connected` without `authenticated` means that the login lives and the
    brokerage session does not: see `session.init`. After a logout every flag is false, with status 200;
    before any login the answer is 401, while servers restart 500 or 503. Has no body, but a `Content-
    Length: 0`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[BrokerageStatus | GatewayError]
    """

    kwargs = _get_kwargs()

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
) -> BrokerageStatus | GatewayError | None:
    """Whether the brokerage session is ready.

     Ready is a session that is `authenticated`, `connected` and `established` and not `competing`; older
    builds lack `established`. `connected` without `authenticated` means that the login lives and the
    brokerage session does not: see `session.init`. After a logout every flag is false, with status 200;
    before any login the answer is 401, while servers restart 500 or 503. Has no body, but a `Content-
    Length: 0`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        BrokerageStatus | GatewayError
    """

    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
) -> Response[BrokerageStatus | GatewayError]:
    """Whether the brokerage session is ready.

     Ready is a session that is `authenticated`, `connected` and `established` and not `competing`; older
    builds lack `established`. `connected` without `authenticated` means that the login lives and the
    brokerage session does not: see `session.init`. After a logout every flag is false, with status 200;
    before any login the answer is 401, while servers restart 500 or 503. Has no body, but a `Content-
    Length: 0`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[BrokerageStatus | GatewayError]
    """

    kwargs = _get_kwargs()

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
) -> BrokerageStatus | GatewayError | None:
    """Whether the brokerage session is ready.

     Ready is a session that is `authenticated`, `connected` and `established` and not `competing`; older
    builds lack `established`. `connected` without `authenticated` means that the login lives and the
    brokerage session does not: see `session.init`. After a logout every flag is false, with status 200;
    before any login the answer is 401, while servers restart 500 or 503. Has no body, but a `Content-
    Length: 0`.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        BrokerageStatus | GatewayError
    """

    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed
