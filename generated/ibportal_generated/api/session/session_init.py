from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.brokerage_init_request import BrokerageInitRequest
from ...models.brokerage_status import BrokerageStatus
from ...models.gateway_error import GatewayError
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    body: BrokerageInitRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/iserver/auth/ssodh/init",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> BrokerageStatus | GatewayError | None:
    if response.status_code == 200:
        response_200 = BrokerageStatus.from_dict(response.json())

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
    body: BrokerageInitRequest,
) -> Response[BrokerageStatus | GatewayError]:
    """Open the brokerage session, which everything below `/iserver` needs.

     A username has one brokerage session, wherever it is logged in. `compete` says who loses when TWS,
    IBKR Mobile or another client has it: with true the other one, with false this one, which then sees
    `competing`. The reply may come a second before the session works, and with `wait` it does not work
    yet: poll `session.status` or `accounts.list`. A new session knows nothing of the old one, so
    accounts must be listed and questions suppressed again. `publish` is to be true; false is documented
    to give 500, but was answered. The gateway does this by itself after a login, OAuth never does.

    Args:
        body (BrokerageInitRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[BrokerageStatus | GatewayError]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    body: BrokerageInitRequest,
) -> BrokerageStatus | GatewayError | None:
    """Open the brokerage session, which everything below `/iserver` needs.

     A username has one brokerage session, wherever it is logged in. `compete` says who loses when TWS,
    IBKR Mobile or another client has it: with true the other one, with false this one, which then sees
    `competing`. The reply may come a second before the session works, and with `wait` it does not work
    yet: poll `session.status` or `accounts.list`. A new session knows nothing of the old one, so
    accounts must be listed and questions suppressed again. `publish` is to be true; false is documented
    to give 500, but was answered. The gateway does this by itself after a login, OAuth never does.

    Args:
        body (BrokerageInitRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        BrokerageStatus | GatewayError
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: BrokerageInitRequest,
) -> Response[BrokerageStatus | GatewayError]:
    """Open the brokerage session, which everything below `/iserver` needs.

     A username has one brokerage session, wherever it is logged in. `compete` says who loses when TWS,
    IBKR Mobile or another client has it: with true the other one, with false this one, which then sees
    `competing`. The reply may come a second before the session works, and with `wait` it does not work
    yet: poll `session.status` or `accounts.list`. A new session knows nothing of the old one, so
    accounts must be listed and questions suppressed again. `publish` is to be true; false is documented
    to give 500, but was answered. The gateway does this by itself after a login, OAuth never does.

    Args:
        body (BrokerageInitRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[BrokerageStatus | GatewayError]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: BrokerageInitRequest,
) -> BrokerageStatus | GatewayError | None:
    """Open the brokerage session, which everything below `/iserver` needs.

     A username has one brokerage session, wherever it is logged in. `compete` says who loses when TWS,
    IBKR Mobile or another client has it: with true the other one, with false this one, which then sees
    `competing`. The reply may come a second before the session works, and with `wait` it does not work
    yet: poll `session.status` or `accounts.list`. A new session knows nothing of the old one, so
    accounts must be listed and questions suppressed again. `publish` is to be true; false is documented
    to give 500, but was answered. The gateway does this by itself after a login, OAuth never does.

    Args:
        body (BrokerageInitRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        BrokerageStatus | GatewayError
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
