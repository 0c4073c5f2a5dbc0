from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.gateway_error import GatewayError
from ...models.rebalance_plan import RebalancePlan
from ...models.rebalance_to_new_request import RebalanceToNewRequest
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    body: RebalanceToNewRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/fa/model/rebalance/to-new-targets",
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
    body: RebalanceToNewRequest,
) -> Response[GatewayError | RebalancePlan]:
    """Plan bringing a model to a whole new set of targets, and keep them.

     The targets replace those of the model at once, as with `fa_models.save`; only the trades are a
    plan. They are fractions that must add up to 1.0, with at least one instrument and one currency.
    Polling and submitting are as in `fa_models.rebalance_to_existing_targets`. Derived from the
    siblings and IBKR's own page; nobody has recorded a reply.

    Args:
        body (RebalanceToNewRequest):

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
    body: RebalanceToNewRequest,
) -> GatewayError | RebalancePlan | None:
    """Plan bringing a model to a whole new set of targets, and keep them.

     The targets replace those of the model at once, as with `fa_models.save`; only the trades are a
    plan. They are fractions that must add up to 1.0, with at least one instrument and one currency.
    Polling and submitting are as in `fa_models.rebalance_to_existing_targets`. Derived from the
    siblings and IBKR's own page; nobody has recorded a reply.

    Args:
        body (RebalanceToNewRequest):

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
    body: RebalanceToNewRequest,
) -> Response[GatewayError | RebalancePlan]:
    """Plan bringing a model to a whole new set of targets, and keep them.

     The targets replace those of the model at once, as with `fa_models.save`; only the trades are a
    plan. They are fractions that must add up to 1.0, with at least one instrument and one currency.
    Polling and submitting are as in `fa_models.rebalance_to_existing_targets`. Derived from the
    siblings and IBKR's own page; nobody has recorded a reply.

    Args:
        body (RebalanceToNewRequest):

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
    body: RebalanceToNewRequest,
) -> GatewayError | RebalancePlan | None:
    """Plan bringing a model to a whole new set of targets, and keep them.

     The targets replace those of the model at once, as with `fa_models.save`; only the trades are a
    plan. They are fractions that must add up to 1.0, with at least one instrument and one currency.
    Polling and submitting are as in `fa_models.rebalance_to_existing_targets`. Derived from the
    siblings and IBKR's own page; nobody has recorded a reply.

    Args:
        body (RebalanceToNewRequest):

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
