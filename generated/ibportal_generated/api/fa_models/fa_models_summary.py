from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.gateway_error import GatewayError
from ...models.model_summary import ModelSummary
from ...models.model_summary_request import ModelSummaryRequest
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    body: ModelSummaryRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/fa/model/summary",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GatewayError | ModelSummary | None:
    if response.status_code == 200:
        response_200 = ModelSummary.from_dict(response.json())

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
) -> Response[GatewayError | ModelSummary]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: ModelSummaryRequest,
) -> Response[GatewayError | ModelSummary]:
    """One model portfolio at a glance.

     The row `fa_models.list` has for the model. A name that does not exist, or differs by case, is
    answered with an empty model (value 0, no accounts) and no error. A new model has `bootstrapped`
    false, value 0 and no accounts until the first account is invested. Call `allocation.models` once in
    the session before.

    Args:
        body (ModelSummaryRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | ModelSummary]
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
    body: ModelSummaryRequest,
) -> GatewayError | ModelSummary | None:
    """One model portfolio at a glance.

     The row `fa_models.list` has for the model. A name that does not exist, or differs by case, is
    answered with an empty model (value 0, no accounts) and no error. A new model has `bootstrapped`
    false, value 0 and no accounts until the first account is invested. Call `allocation.models` once in
    the session before.

    Args:
        body (ModelSummaryRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | ModelSummary
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: ModelSummaryRequest,
) -> Response[GatewayError | ModelSummary]:
    """One model portfolio at a glance.

     The row `fa_models.list` has for the model. A name that does not exist, or differs by case, is
    answered with an empty model (value 0, no accounts) and no error. A new model has `bootstrapped`
    false, value 0 and no accounts until the first account is invested. Call `allocation.models` once in
    the session before.

    Args:
        body (ModelSummaryRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | ModelSummary]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: ModelSummaryRequest,
) -> GatewayError | ModelSummary | None:
    """One model portfolio at a glance.

     The row `fa_models.list` has for the model. A name that does not exist, or differs by case, is
    answered with an empty model (value 0, no accounts) and no error. A new model has `bootstrapped`
    false, value 0 and no accounts until the first account is invested. Call `allocation.models` once in
    the session before.

    Args:
        body (ModelSummaryRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | ModelSummary
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
