from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.gateway_error import GatewayError
from ...models.model_list import ModelList
from ...models.model_list_request import ModelListRequest
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    body: ModelListRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/fa/model/list",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GatewayError | ModelList | None:
    if response.status_code == 200:
        response_200 = ModelList.from_dict(response.json())

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
) -> Response[GatewayError | ModelList]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: ModelListRequest,
) -> Response[GatewayError | ModelList]:
    """The model portfolios under an advisor's account.

     Each model with its value, the number of accounts invested in it and whether its holdings still
    match its targets. Call `allocation.models` once in the session before. Take the names from here:
    they are case-sensitive, and a wrong one brings empty data elsewhere, not an error. `reqID` is any
    number of yours, sent back in the reply. A POST that changes nothing, so it may be repeated.

    Args:
        body (ModelListRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | ModelList]
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
    body: ModelListRequest,
) -> GatewayError | ModelList | None:
    """The model portfolios under an advisor's account.

     Each model with its value, the number of accounts invested in it and whether its holdings still
    match its targets. Call `allocation.models` once in the session before. Take the names from here:
    they are case-sensitive, and a wrong one brings empty data elsewhere, not an error. `reqID` is any
    number of yours, sent back in the reply. A POST that changes nothing, so it may be repeated.

    Args:
        body (ModelListRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | ModelList
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: ModelListRequest,
) -> Response[GatewayError | ModelList]:
    """The model portfolios under an advisor's account.

     Each model with its value, the number of accounts invested in it and whether its holdings still
    match its targets. Call `allocation.models` once in the session before. Take the names from here:
    they are case-sensitive, and a wrong one brings empty data elsewhere, not an error. `reqID` is any
    number of yours, sent back in the reply. A POST that changes nothing, so it may be repeated.

    Args:
        body (ModelListRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | ModelList]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: ModelListRequest,
) -> GatewayError | ModelList | None:
    """The model portfolios under an advisor's account.

     Each model with its value, the number of accounts invested in it and whether its holdings still
    match its targets. Call `allocation.models` once in the session before. Take the names from here:
    they are case-sensitive, and a wrong one brings empty data elsewhere, not an error. `reqID` is any
    number of yours, sent back in the reply. A POST that changes nothing, so it may be repeated.

    Args:
        body (ModelListRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | ModelList
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
