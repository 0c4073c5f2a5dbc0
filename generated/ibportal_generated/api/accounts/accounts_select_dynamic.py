from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.account_selection import AccountSelection
from ...models.gateway_error import GatewayError
from ...models.selected_account import SelectedAccount
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    body: AccountSelection,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/iserver/dynaccount",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GatewayError | SelectedAccount | None:
    if response.status_code == 200:
        response_200 = SelectedAccount.from_dict(response.json())

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
) -> Response[GatewayError | SelectedAccount]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: AccountSelection,
) -> Response[GatewayError | SelectedAccount]:
    """Select an account found by search, for brokers with dynamic accounts.

     Makes an account found with `accounts.search` the one that later calls work on. Only for logins with
    the DYNACCT property; every other login gets 401 or 503 for good, although its session is sound.

    Args:
        body (AccountSelection):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | SelectedAccount]
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
    body: AccountSelection,
) -> GatewayError | SelectedAccount | None:
    """Select an account found by search, for brokers with dynamic accounts.

     Makes an account found with `accounts.search` the one that later calls work on. Only for logins with
    the DYNACCT property; every other login gets 401 or 503 for good, although its session is sound.

    Args:
        body (AccountSelection):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | SelectedAccount
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: AccountSelection,
) -> Response[GatewayError | SelectedAccount]:
    """Select an account found by search, for brokers with dynamic accounts.

     Makes an account found with `accounts.search` the one that later calls work on. Only for logins with
    the DYNACCT property; every other login gets 401 or 503 for good, although its session is sound.

    Args:
        body (AccountSelection):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | SelectedAccount]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: AccountSelection,
) -> GatewayError | SelectedAccount | None:
    """Select an account found by search, for brokers with dynamic accounts.

     Makes an account found with `accounts.search` the one that later calls work on. Only for logins with
    the DYNACCT property; every other login gets 401 or 503 for good, although its session is sound.

    Args:
        body (AccountSelection):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | SelectedAccount
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
