from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.gateway_error import GatewayError
from ...models.invest_in_models_request import InvestInModelsRequest
from ...models.model_plan import ModelPlan
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    body: InvestInModelsRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/fa/model/tws-invest-divest",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GatewayError | ModelPlan | None:
    if response.status_code == 200:
        response_200 = ModelPlan.from_dict(response.json())

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
) -> Response[GatewayError | ModelPlan]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: InvestInModelsRequest,
) -> Response[GatewayError | ModelPlan]:
    """Plan moving money into or out of several models at once.

     Makes a plan, as `fa_models.invest` does, for one or more models, which may hold several currencies.
    Name the accounts in exactly one way: `account`, `accountList` or `group`; each amount is split
    evenly over the accounts named. Give each model one of `amtToInvest`, `targetAmt` and
    `targetPercent`. Rows have a `batchNumber`: carry out lower batches first, so that cash is freed
    before it is spent. Polling and submitting are as in `fa_models.invest`. Derived from that sibling
    and IBKR's own page; nobody has recorded a reply.

    Args:
        body (InvestInModelsRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | ModelPlan]
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
    body: InvestInModelsRequest,
) -> GatewayError | ModelPlan | None:
    """Plan moving money into or out of several models at once.

     Makes a plan, as `fa_models.invest` does, for one or more models, which may hold several currencies.
    Name the accounts in exactly one way: `account`, `accountList` or `group`; each amount is split
    evenly over the accounts named. Give each model one of `amtToInvest`, `targetAmt` and
    `targetPercent`. Rows have a `batchNumber`: carry out lower batches first, so that cash is freed
    before it is spent. Polling and submitting are as in `fa_models.invest`. Derived from that sibling
    and IBKR's own page; nobody has recorded a reply.

    Args:
        body (InvestInModelsRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | ModelPlan
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: InvestInModelsRequest,
) -> Response[GatewayError | ModelPlan]:
    """Plan moving money into or out of several models at once.

     Makes a plan, as `fa_models.invest` does, for one or more models, which may hold several currencies.
    Name the accounts in exactly one way: `account`, `accountList` or `group`; each amount is split
    evenly over the accounts named. Give each model one of `amtToInvest`, `targetAmt` and
    `targetPercent`. Rows have a `batchNumber`: carry out lower batches first, so that cash is freed
    before it is spent. Polling and submitting are as in `fa_models.invest`. Derived from that sibling
    and IBKR's own page; nobody has recorded a reply.

    Args:
        body (InvestInModelsRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | ModelPlan]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: InvestInModelsRequest,
) -> GatewayError | ModelPlan | None:
    """Plan moving money into or out of several models at once.

     Makes a plan, as `fa_models.invest` does, for one or more models, which may hold several currencies.
    Name the accounts in exactly one way: `account`, `accountList` or `group`; each amount is split
    evenly over the accounts named. Give each model one of `amtToInvest`, `targetAmt` and
    `targetPercent`. Rows have a `batchNumber`: carry out lower batches first, so that cash is freed
    before it is spent. Polling and submitting are as in `fa_models.invest`. Derived from that sibling
    and IBKR's own page; nobody has recorded a reply.

    Args:
        body (InvestInModelsRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | ModelPlan
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
