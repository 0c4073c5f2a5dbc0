from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.contract_match import ContractMatch
from ...models.contracts_search_sec_type import (
    ContractsSearchSecType,
)
from ...models.gateway_error import GatewayError
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    symbol: str,
    sec_type: ContractsSearchSecType | Unset = UNSET,
    name: bool | Unset = UNSET,
    more: bool | Unset = UNSET,
    fund: bool | Unset = UNSET,
    fund_family_conid_ex: str | Unset = UNSET,
    pattern: bool | Unset = UNSET,
    referrer: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["symbol"] = symbol

    json_sec_type: str | Unset = UNSET
    if not isinstance(sec_type, Unset):
        json_sec_type = sec_type

    params["secType"] = json_sec_type

    params["name"] = name

    params["more"] = more

    params["fund"] = fund

    params["fundFamilyConidEx"] = fund_family_conid_ex

    params["pattern"] = pattern

    params["referrer"] = referrer

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/iserver/secdef/search",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GatewayError | GatewayError | list[ContractMatch] | None:
    if response.status_code == 200:

        def _parse_response_200(data: object) -> GatewayError | list[ContractMatch]:
            try:
                if not isinstance(data, list):
                    raise TypeError()
                response_200_type_0 = []
                _response_200_type_0 = data
                for componentsschemassecdef_search_response_item_data in _response_200_type_0:
                    componentsschemassecdef_search_response_item = ContractMatch.from_dict(
                        componentsschemassecdef_search_response_item_data
                    )

                    response_200_type_0.append(componentsschemassecdef_search_response_item)

                return response_200_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            response_200_type_1 = GatewayError.from_dict(data)

            return response_200_type_1

        response_200 = _parse_response_200(response.json())

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
) -> Response[GatewayError | GatewayError | list[ContractMatch]]:
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
    sec_type: ContractsSearchSecType | Unset = UNSET,
    name: bool | Unset = UNSET,
    more: bool | Unset = UNSET,
    fund: bool | Unset = UNSET,
    fund_family_conid_ex: str | Unset = UNSET,
    pattern: bool | Unset = UNSET,
    referrer: str | Unset = UNSET,
) -> Response[GatewayError | GatewayError | list[ContractMatch]]:
    """Underlyings by symbol, company name or bond issuer, and the derivatives on them.

     Finds the instruments whose symbol is `symbol` (with `name`, those whose company name or ISIN it is)
    and says for each which derivatives exist, in which months and on which exchanges. It must come
    before `contracts.strikes` and `contracts.info`: the brokerage session remembers the underlying
    searched last, and a search with `name` does not count. One ticker brings several listings; take the
    one whose options trade on `SMART` rather than the first. A row with conid `2147483647` stands for
    bonds: it has no conid, it lists issuers. Nothing found is an empty list or, with status 200 as
    well, an error object such as `No contracts found`.

    Args:
        symbol (str):
        sec_type (ContractsSearchSecType | Unset):
        name (bool | Unset):
        more (bool | Unset):
        fund (bool | Unset):
        fund_family_conid_ex (str | Unset):
        pattern (bool | Unset):
        referrer (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | GatewayError | list[ContractMatch]]
    """

    kwargs = _get_kwargs(
        symbol=symbol,
        sec_type=sec_type,
        name=name,
        more=more,
        fund=fund,
        fund_family_conid_ex=fund_family_conid_ex,
        pattern=pattern,
        referrer=referrer,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    symbol: str,
    sec_type: ContractsSearchSecType | Unset = UNSET,
    name: bool | Unset = UNSET,
    more: bool | Unset = UNSET,
    fund: bool | Unset = UNSET,
    fund_family_conid_ex: str | Unset = UNSET,
    pattern: bool | Unset = UNSET,
    referrer: str | Unset = UNSET,
) -> GatewayError | GatewayError | list[ContractMatch] | None:
    """Underlyings by symbol, company name or bond issuer, and the derivatives on them.

     Finds the instruments whose symbol is `symbol` (with `name`, those whose company name or ISIN it is)
    and says for each which derivatives exist, in which months and on which exchanges. It must come
    before `contracts.strikes` and `contracts.info`: the brokerage session remembers the underlying
    searched last, and a search with `name` does not count. One ticker brings several listings; take the
    one whose options trade on `SMART` rather than the first. A row with conid `2147483647` stands for
    bonds: it has no conid, it lists issuers. Nothing found is an empty list or, with status 200 as
    well, an error object such as `No contracts found`.

    Args:
        symbol (str):
        sec_type (ContractsSearchSecType | Unset):
        name (bool | Unset):
        more (bool | Unset):
        fund (bool | Unset):
        fund_family_conid_ex (str | Unset):
        pattern (bool | Unset):
        referrer (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | GatewayError | list[ContractMatch]
    """

    return sync_detailed(
        client=client,
        symbol=symbol,
        sec_type=sec_type,
        name=name,
        more=more,
        fund=fund,
        fund_family_conid_ex=fund_family_conid_ex,
        pattern=pattern,
        referrer=referrer,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    symbol: str,
    sec_type: ContractsSearchSecType | Unset = UNSET,
    name: bool | Unset = UNSET,
    more: bool | Unset = UNSET,
    fund: bool | Unset = UNSET,
    fund_family_conid_ex: str | Unset = UNSET,
    pattern: bool | Unset = UNSET,
    referrer: str | Unset = UNSET,
) -> Response[GatewayError | GatewayError | list[ContractMatch]]:
    """Underlyings by symbol, company name or bond issuer, and the derivatives on them.

     Finds the instruments whose symbol is `symbol` (with `name`, those whose company name or ISIN it is)
    and says for each which derivatives exist, in which months and on which exchanges. It must come
    before `contracts.strikes` and `contracts.info`: the brokerage session remembers the underlying
    searched last, and a search with `name` does not count. One ticker brings several listings; take the
    one whose options trade on `SMART` rather than the first. A row with conid `2147483647` stands for
    bonds: it has no conid, it lists issuers. Nothing found is an empty list or, with status 200 as
    well, an error object such as `No contracts found`.

    Args:
        symbol (str):
        sec_type (ContractsSearchSecType | Unset):
        name (bool | Unset):
        more (bool | Unset):
        fund (bool | Unset):
        fund_family_conid_ex (str | Unset):
        pattern (bool | Unset):
        referrer (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | GatewayError | list[ContractMatch]]
    """

    kwargs = _get_kwargs(
        symbol=symbol,
        sec_type=sec_type,
        name=name,
        more=more,
        fund=fund,
        fund_family_conid_ex=fund_family_conid_ex,
        pattern=pattern,
        referrer=referrer,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    symbol: str,
    sec_type: ContractsSearchSecType | Unset = UNSET,
    name: bool | Unset = UNSET,
    more: bool | Unset = UNSET,
    fund: bool | Unset = UNSET,
    fund_family_conid_ex: str | Unset = UNSET,
    pattern: bool | Unset = UNSET,
    referrer: str | Unset = UNSET,
) -> GatewayError | GatewayError | list[ContractMatch] | None:
    """Underlyings by symbol, company name or bond issuer, and the derivatives on them.

     Finds the instruments whose symbol is `symbol` (with `name`, those whose company name or ISIN it is)
    and says for each which derivatives exist, in which months and on which exchanges. It must come
    before `contracts.strikes` and `contracts.info`: the brokerage session remembers the underlying
    searched last, and a search with `name` does not count. One ticker brings several listings; take the
    one whose options trade on `SMART` rather than the first. A row with conid `2147483647` stands for
    bonds: it has no conid, it lists issuers. Nothing found is an empty list or, with status 200 as
    well, an error object such as `No contracts found`.

    Args:
        symbol (str):
        sec_type (ContractsSearchSecType | Unset):
        name (bool | Unset):
        more (bool | Unset):
        fund (bool | Unset):
        fund_family_conid_ex (str | Unset):
        pattern (bool | Unset):
        referrer (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | GatewayError | list[ContractMatch]
    """

    return (
        await asyncio_detailed(
            client=client,
            symbol=symbol,
            sec_type=sec_type,
            name=name,
            more=more,
            fund=fund,
            fund_family_conid_ex=fund_family_conid_ex,
            pattern=pattern,
            referrer=referrer,
        )
    ).parsed
