from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.gateway_error import GatewayError
from ...models.model_result import ModelResult
from ...models.set_model_presets_request import SetModelPresetsRequest
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    body: SetModelPresetsRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/fa/fa-preset/save",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GatewayError | ModelResult | None:
    if response.status_code == 200:
        response_200 = ModelResult.from_dict(response.json())

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
) -> Response[GatewayError | ModelResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: SetModelPresetsRequest,
) -> Response[GatewayError | ModelResult]:
    """Set how investing and rebalancing of models is carried out.

     The settings hold for every later plan, whoever asks for it, until they are set again. Nobody has
    recorded what becomes of a setting that is left out, so send all nine. Look at `success` and `error`
    in the reply, not at the status alone.

    Args:
        body (SetModelPresetsRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | ModelResult]
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
    body: SetModelPresetsRequest,
) -> GatewayError | ModelResult | None:
    """Set how investing and rebalancing of models is carried out.

     The settings hold for every later plan, whoever asks for it, until they are set again. Nobody has
    recorded what becomes of a setting that is left out, so send all nine. Look at `success` and `error`
    in the reply, not at the status alone.

    Args:
        body (SetModelPresetsRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | ModelResult
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: SetModelPresetsRequest,
) -> Response[GatewayError | ModelResult]:
    """Set how investing and rebalancing of models is carried out.

     The settings hold for every later plan, whoever asks for it, until they are set again. Nobody has
    recorded what becomes of a setting that is left out, so send all nine. Look at `success` and `error`
    in the reply, not at the status alone.

    Args:
        body (SetModelPresetsRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | ModelResult]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: SetModelPresetsRequest,
) -> GatewayError | ModelResult | None:
    """Set how investing and rebalancing of models is carried out.

     The settings hold for every later plan, whoever asks for it, until they are set again. Nobody has
    recorded what becomes of a setting that is left out, so send all nine. Look at `success` and `error`
    in the reply, not at the status alone.

    Args:
        body (SetModelPresetsRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | ModelResult
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
