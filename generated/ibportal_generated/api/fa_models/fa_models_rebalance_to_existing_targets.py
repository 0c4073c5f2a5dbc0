from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.gateway_error import GatewayError
from ...models.rebalance_plan import RebalancePlan
from ...models.rebalance_to_existing_request import RebalanceToExistingRequest
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    body: RebalanceToExistingRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/fa/model/rebalance/to-existing-targets",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GatewayError | RebalancePlan | None:
    if response.status_code == 200:
        response_200 = RebalancePlan.from_dict(response.json())

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
) -> Response[GatewayError | RebalancePlan]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: RebalanceToExistingRequest,
) -> Response[GatewayError | RebalancePlan]:
    """Plan bringing a model back to the targets it has.

     Makes a plan and moves nothing; submit it as one of `fa_models.invest`. The model must have been
    invested in. The first reply may be unfinished (`subscriptionStatus` 0 and a key): send the same
    body again with that `subscriptionKey` until the status is 1. Derived from the siblings and IBKR's
    own page; nobody has recorded a reply.

    Args:
        body (RebalanceToExistingRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | RebalancePlan]
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
    body: RebalanceToExistingRequest,
) -> GatewayError | RebalancePlan | None:
    """Plan bringing a model back to the targets it has.

     Makes a plan and moves nothing; submit it as one of `fa_models.invest`. The model must have been
    invested in. The first reply may be unfinished (`subscriptionStatus` 0 and a key): send the same
    body again with that `subscriptionKey` until the status is 1. Derived from the siblings and IBKR's
    own page; nobody has recorded a reply.

    Args:
        body (RebalanceToExistingRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | RebalancePlan
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: RebalanceToExistingRequest,
) -> Response[GatewayError | RebalancePlan]:
    """Plan bringing a model back to the targets it has.

     Makes a plan and moves nothing; submit it as one of `fa_models.invest`. The model must have been
    invested in. The first reply may be unfinished (`subscriptionStatus` 0 and a key): send the same
    body again with that `subscriptionKey` until the status is 1. Derived from the siblings and IBKR's
    own page; nobody has recorded a reply.

    Args:
        body (RebalanceToExistingRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | RebalancePlan]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: RebalanceToExistingRequest,
) -> GatewayError | RebalancePlan | None:
    """Plan bringing a model back to the targets it has.

     Makes a plan and moves nothing; submit it as one of `fa_models.invest`. The model must have been
    invested in. The first reply may be unfinished (`subscriptionStatus` 0 and a key): send the same
    body again with that `subscriptionKey` until the status is 1. Derived from the siblings and IBKR's
    own page; nobody has recorded a reply.

    Args:
        body (RebalanceToExistingRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | RebalancePlan
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
