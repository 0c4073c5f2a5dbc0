from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any, cast

import httpx

from ... import errors
from ...models.gateway_error import GatewayError
from ...models.model_result import ModelResult
from ...models.save_model_request import SaveModelRequest
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    body: SaveModelRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/fa/model/save",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | GatewayError | ModelResult | None:
    if response.status_code == 200:
        response_200 = ModelResult.from_dict(response.json())

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
) -> Response[Any | GatewayError | ModelResult]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: SaveModelRequest,
) -> Response[Any | GatewayError | ModelResult]:
    """Create a model portfolio, or give one new targets.

     A model of this name is changed; where there is none, one is created. Targets are fractions that
    must add up to 1.0 over instruments and cash together, else 400 (numbers up to 100 are refused too);
    by IBKR's guide all must share one trading currency. Without `desc` the answer is 400 with no body.
    `isStatic` cannot change once accounts are invested, and a deleted model's name cannot be used again
    on the same day. A save on an invested dynamic model has been seen to succeed without effect: read
    the targets back.

    Args:
        body (SaveModelRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | GatewayError | ModelResult]
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
    body: SaveModelRequest,
) -> Any | GatewayError | ModelResult | None:
    """Create a model portfolio, or give one new targets.

     A model of this name is changed; where there is none, one is created. Targets are fractions that
    must add up to 1.0 over instruments and cash together, else 400 (numbers up to 100 are refused too);
    by IBKR's guide all must share one trading currency. Without `desc` the answer is 400 with no body.
    `isStatic` cannot change once accounts are invested, and a deleted model's name cannot be used again
    on the same day. A save on an invested dynamic model has been seen to succeed without effect: read
    the targets back.

    Args:
        body (SaveModelRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | GatewayError | ModelResult
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: SaveModelRequest,
) -> Response[Any | GatewayError | ModelResult]:
    """Create a model portfolio, or give one new targets.

     A model of this name is changed; where there is none, one is created. Targets are fractions that
    must add up to 1.0 over instruments and cash together, else 400 (numbers up to 100 are refused too);
    by IBKR's guide all must share one trading currency. Without `desc` the answer is 400 with no body.
    `isStatic` cannot change once accounts are invested, and a deleted model's name cannot be used again
    on the same day. A save on an invested dynamic model has been seen to succeed without effect: read
    the targets back.

    Args:
        body (SaveModelRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | GatewayError | ModelResult]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: SaveModelRequest,
) -> Any | GatewayError | ModelResult | None:
    """Create a model portfolio, or give one new targets.

     A model of this name is changed; where there is none, one is created. Targets are fractions that
    must add up to 1.0 over instruments and cash together, else 400 (numbers up to 100 are refused too);
    by IBKR's guide all must share one trading currency. Without `desc` the answer is 400 with no body.
    `isStatic` cannot change once accounts are invested, and a deleted model's name cannot be used again
    on the same day. A save on an invested dynamic model has been seen to succeed without effect: read
    the targets back.

    Args:
        body (SaveModelRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | GatewayError | ModelResult
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
