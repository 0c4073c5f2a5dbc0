from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.bond_filters import BondFilters
from ...models.gateway_error import GatewayError
from ...types import UNSET, Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    symbol: str,
    issuer_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["symbol"] = symbol

    params["issuerId"] = issuer_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/iserver/secdef/bond-filters",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> BondFilters | GatewayError | None:
    if response.status_code == 200:
        response_200 = BondFilters.from_dict(response.json())

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
) -> Response[BondFilters | GatewayError]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    symbol: str,
    issuer_id: str,
) -> Response[BondFilters | GatewayError]:
    """The maturities, coupons, currencies and issue dates of an issuer's bonds.

     Lists the properties by which the bonds of one issuer can be told apart; their values go into
    `filters` of `contracts.info`. The issuer's id comes from a `contracts.search` with `secType`
    `BOND`. An unknown issuer is answered with an empty reply and status 200.

    Args:
        symbol (str):
        issuer_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[BondFilters | GatewayError]
    """

    kwargs = _get_kwargs(
        symbol=symbol,
        issuer_id=issuer_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    symbol: str,
    issuer_id: str,
) -> BondFilters | GatewayError | None:
    """The maturities, coupons, currencies and issue dates of an issuer's bonds.

     Lists the properties by which the bonds of one issuer can be told apart; their values go into
    `filters` of `contracts.info`. The issuer's id comes from a `contracts.search` with `secType`
    `BOND`. An unknown issuer is answered with an empty reply and status 200.

    Args:
        symbol (str):
        issuer_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        BondFilters | GatewayError
    """

    return sync_detailed(
        client=client,
        symbol=symbol,
        issuer_id=issuer_id,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    symbol: str,
    issuer_id: str,
) -> Response[BondFilters | GatewayError]:
    """The maturities, coupons, currencies and issue dates of an issuer's bonds.

     Lists the properties by which the bonds of one issuer can be told apart; their values go into
    `filters` of `contracts.info`. The issuer's id comes from a `contracts.search` with `secType`
    `BOND`. An unknown issuer is answered with an empty reply and status 200.

    Args:
        symbol (str):
        issuer_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[BondFilters | GatewayError]
    """

    kwargs = _get_kwargs(
        symbol=symbol,
        issuer_id=issuer_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    symbol: str,
    issuer_id: str,
) -> BondFilters | GatewayError | None:
    """The maturities, coupons, currencies and issue dates of an issuer's bonds.

     Lists the properties by which the bonds of one issuer can be told apart; their values go into
    `filters` of `contracts.info`. The issuer's id comes from a `contracts.search` with `secType`
    `BOND`. An unknown issuer is answered with an empty reply and status 200.

    Args:
        symbol (str):
        issuer_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        BondFilters | GatewayError
    """

    return (
        await asyncio_detailed(
            client=client,
            symbol=symbol,
            issuer_id=issuer_id,
        )
    ).parsed
