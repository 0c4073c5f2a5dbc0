from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.allocation_models import AllocationModels
from ...models.gateway_error import GatewayError
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/iserver/account/allocation/models",
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> AllocationModels | GatewayError | None:
    if response.status_code == 200:
        response_200 = AllocationModels.from_dict(response.json())

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
) -> Response[AllocationModels | GatewayError]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
) -> Response[AllocationModels | GatewayError]:
    """The advisor's model portfolios and their allocation codes.

     Call it once in every session before anything in `fa_models` and before orders on a model: it sets
    up what those rely on, and without it they go wrong, orders with 400. Maps the name of each model to
    a code, in which master account, model and two internal marks are parted by the control character
    U+001D. The names are the spelling that `fa_models` wants. Derived from IBKR's own page; nobody has
    recorded a reply.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AllocationModels | GatewayError]
    """

    kwargs = _get_kwargs()

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
) -> AllocationModels | GatewayError | None:
    """The advisor's model portfolios and their allocation codes.

     Call it once in every session before anything in `fa_models` and before orders on a model: it sets
    up what those rely on, and without it they go wrong, orders with 400. Maps the name of each model to
    a code, in which master account, model and two internal marks are parted by the control character
    U+001D. The names are the spelling that `fa_models` wants. Derived from IBKR's own page; nobody has
    recorded a reply.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AllocationModels | GatewayError
    """

    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
) -> Response[AllocationModels | GatewayError]:
    """The advisor's model portfolios and their allocation codes.

     Call it once in every session before anything in `fa_models` and before orders on a model: it sets
    up what those rely on, and without it they go wrong, orders with 400. Maps the name of each model to
    a code, in which master account, model and two internal marks are parted by the control character
    U+001D. The names are the spelling that `fa_models` wants. Derived from IBKR's own page; nobody has
    recorded a reply.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AllocationModels | GatewayError]
    """

    kwargs = _get_kwargs()

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
) -> AllocationModels | GatewayError | None:
    """The advisor's model portfolios and their allocation codes.

     Call it once in every session before anything in `fa_models` and before orders on a model: it sets
    up what those rely on, and without it they go wrong, orders with 400. Maps the name of each model to
    a code, in which master account, model and two internal marks are parted by the control character
    U+001D. The names are the spelling that `fa_models` wants. Derived from IBKR's own page; nobody has
    recorded a reply.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AllocationModels | GatewayError
    """

    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed
