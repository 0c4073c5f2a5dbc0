from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any, cast

import httpx

from ... import errors
from ...models.full_master_request import FullMasterRequest
from ...models.full_master_status import FullMasterStatus
from ...models.gateway_error import GatewayError
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    body: FullMasterRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/fa/is-full-master",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | FullMasterStatus | GatewayError | None:
    if response.status_code == 200:
        response_200 = FullMasterStatus.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = cast(Any, None)
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
) -> Response[Any | FullMasterStatus | GatewayError]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: FullMasterRequest,
) -> Response[Any | FullMasterStatus | GatewayError]:
    """Whether the advisor's account is a full or a partial master.

     A partial master may be kept from investing, divesting and rebalancing, so ask before you plan. Send
    `reqID` alone: a model in the body is refused with 400. Derived from IBKR's own page; nobody has
    recorded a reply.

    Args:
        body (FullMasterRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | FullMasterStatus | GatewayError]
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
    body: FullMasterRequest,
) -> Any | FullMasterStatus | GatewayError | None:
    """Whether the advisor's account is a full or a partial master.

     A partial master may be kept from investing, divesting and rebalancing, so ask before you plan. Send
    `reqID` alone: a model in the body is refused with 400. Derived from IBKR's own page; nobody has
    recorded a reply.

    Args:
        body (FullMasterRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | FullMasterStatus | GatewayError
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: FullMasterRequest,
) -> Response[Any | FullMasterStatus | GatewayError]:
    """Whether the advisor's account is a full or a partial master.

     A partial master may be kept from investing, divesting and rebalancing, so ask before you plan. Send
    `reqID` alone: a model in the body is refused with 400. Derived from IBKR's own page; nobody has
    recorded a reply.

    Args:
        body (FullMasterRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | FullMasterStatus | GatewayError]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: FullMasterRequest,
) -> Any | FullMasterStatus | GatewayError | None:
    """Whether the advisor's account is a full or a partial master.

     A partial master may be kept from investing, divesting and rebalancing, so ask before you plan. Send
    `reqID` alone: a model in the body is refused with 400. Derived from IBKR's own page; nobody has
    recorded a reply.

    Args:
        body (FullMasterRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | FullMasterStatus | GatewayError
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
