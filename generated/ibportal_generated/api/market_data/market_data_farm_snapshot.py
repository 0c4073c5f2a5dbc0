from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any, cast

import httpx

from ... import errors
from ...models.farm_snapshot import FarmSnapshot
from ...models.gateway_error import GatewayError
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    conids: str,
    fields: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["conids"] = conids

    params["fields"] = fields

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/md/snapshot",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | FarmSnapshot | GatewayError | None:
    if response.status_code == 200:
        response_200 = FarmSnapshot.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = GatewayError.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = cast(Any, None)
        return response_401

    if response.status_code == 500:
        response_500 = cast(Any, None)
        return response_500

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Any | FarmSnapshot | GatewayError]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    conids: str,
    fields: str | Unset = UNSET,
) -> Response[Any | FarmSnapshot | GatewayError]:
    """Quotes straight from the market data farm (retired beta).

     The beta of a snapshot that bypasses the brokerage session's subscriptions. Like
    `market_data.snapshot` it fills over several calls. Only the retired document has it; use
    `market_data.snapshot`.

    Args:
        conids (str):
        fields (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | FarmSnapshot | GatewayError]
    """

    kwargs = _get_kwargs(
        conids=conids,
        fields=fields,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    conids: str,
    fields: str | Unset = UNSET,
) -> Any | FarmSnapshot | GatewayError | None:
    """Quotes straight from the market data farm (retired beta).

     The beta of a snapshot that bypasses the brokerage session's subscriptions. Like
    `market_data.snapshot` it fills over several calls. Only the retired document has it; use
    `market_data.snapshot`.

    Args:
        conids (str):
        fields (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | FarmSnapshot | GatewayError
    """

    return sync_detailed(
        client=client,
        conids=conids,
        fields=fields,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    conids: str,
    fields: str | Unset = UNSET,
) -> Response[Any | FarmSnapshot | GatewayError]:
    """Quotes straight from the market data farm (retired beta).

     The beta of a snapshot that bypasses the brokerage session's subscriptions. Like
    `market_data.snapshot` it fills over several calls. Only the retired document has it; use
    `market_data.snapshot`.

    Args:
        conids (str):
        fields (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | FarmSnapshot | GatewayError]
    """

    kwargs = _get_kwargs(
        conids=conids,
        fields=fields,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    conids: str,
    fields: str | Unset = UNSET,
) -> Any | FarmSnapshot | GatewayError | None:
    """Quotes straight from the market data farm (retired beta).

     The beta of a snapshot that bypasses the brokerage session's subscriptions. Like
    `market_data.snapshot` it fills over several calls. Only the retired document has it; use
    `market_data.snapshot`.

    Args:
        conids (str):
        fields (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | FarmSnapshot | GatewayError
    """

    return (
        await asyncio_detailed(
            client=client,
            conids=conids,
            fields=fields,
        )
    ).parsed
