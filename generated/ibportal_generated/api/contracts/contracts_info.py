from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.contracts_info_right import (
    ContractsInfoRight,
)
from ...models.gateway_error import GatewayError
from ...models.secdef_info import SecdefInfo
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    conid: int | str | Unset = UNSET,
    sectype: str | Unset = UNSET,
    month: str | Unset = UNSET,
    exchange: str | Unset = UNSET,
    strike: float | str | Unset = UNSET,
    right: ContractsInfoRight | Unset = UNSET,
    issuer_id: str | Unset = UNSET,
    filters: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_conid: int | str | Unset
    if isinstance(conid, Unset):
        json_conid = UNSET
    else:
        json_conid = conid
    params["conid"] = json_conid

    params["sectype"] = sectype

    params["month"] = month

    params["exchange"] = exchange

    json_strike: float | str | Unset
    if isinstance(strike, Unset):
        json_strike = UNSET
    else:
        json_strike = strike
    params["strike"] = json_strike

    json_right: str | Unset = UNSET
    if not isinstance(right, Unset):
        json_right = right

    params["right"] = json_right

    params["issuerId"] = issuer_id

    params["filters"] = filters

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/iserver/secdef/info",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GatewayError | list[SecdefInfo] | SecdefInfo | None:
    if response.status_code == 200:

        def _parse_response_200(data: object) -> list[SecdefInfo] | SecdefInfo:
            try:
                if not isinstance(data, list):
                    raise TypeError()
                response_200_type_0 = []
                _response_200_type_0 = data
                for response_200_type_0_item_data in _response_200_type_0:
                    response_200_type_0_item = SecdefInfo.from_dict(response_200_type_0_item_data)

                    response_200_type_0.append(response_200_type_0_item)

                return response_200_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            response_200_type_1 = SecdefInfo.from_dict(data)

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
) -> Response[GatewayError | list[SecdefInfo] | SecdefInfo]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    conid: int | str | Unset = UNSET,
    sectype: str | Unset = UNSET,
    month: str | Unset = UNSET,
    exchange: str | Unset = UNSET,
    strike: float | str | Unset = UNSET,
    right: ContractsInfoRight | Unset = UNSET,
    issuer_id: str | Unset = UNSET,
    filters: str | Unset = UNSET,
) -> Response[GatewayError | list[SecdefInfo] | SecdefInfo]:
    """The derivatives on an underlying, or the main facts of one contract.

     With `sectype` and `month` (and `strike` and `right` for options) it lists the contracts that fit:
    several, where a month has weekly maturities or several trading classes, so filter by `maturityDate`
    and `tradingClass`. With a bare `conid` it answers one object, whose `right` is `?` and whose
    `strike` is 0.0. Derivatives need a `contracts.search` for the underlying first, options and
    warrants also `contracts.strikes`; otherwise the list is empty, as it is for a strike that is not
    listed. A month that is not like `JAN27` is answered with 400, an unknown conid with 500 or 503.
    More than about 4 requests a second were refused with 429; definitions never change, so keep them.

    Args:
        conid (int | str | Unset):
        sectype (str | Unset):
        month (str | Unset):
        exchange (str | Unset):
        strike (float | str | Unset):
        right (ContractsInfoRight | Unset):
        issuer_id (str | Unset):
        filters (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | list[SecdefInfo] | SecdefInfo]
    """

    kwargs = _get_kwargs(
        conid=conid,
        sectype=sectype,
        month=month,
        exchange=exchange,
        strike=strike,
        right=right,
        issuer_id=issuer_id,
        filters=filters,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    conid: int | str | Unset = UNSET,
    sectype: str | Unset = UNSET,
    month: str | Unset = UNSET,
    exchange: str | Unset = UNSET,
    strike: float | str | Unset = UNSET,
    right: ContractsInfoRight | Unset = UNSET,
    issuer_id: str | Unset = UNSET,
    filters: str | Unset = UNSET,
) -> GatewayError | list[SecdefInfo] | SecdefInfo | None:
    """The derivatives on an underlying, or the main facts of one contract.

     With `sectype` and `month` (and `strike` and `right` for options) it lists the contracts that fit:
    several, where a month has weekly maturities or several trading classes, so filter by `maturityDate`
    and `tradingClass`. With a bare `conid` it answers one object, whose `right` is `?` and whose
    `strike` is 0.0. Derivatives need a `contracts.search` for the underlying first, options and
    warrants also `contracts.strikes`; otherwise the list is empty, as it is for a strike that is not
    listed. A month that is not like `JAN27` is answered with 400, an unknown conid with 500 or 503.
    More than about 4 requests a second were refused with 429; definitions never change, so keep them.

    Args:
        conid (int | str | Unset):
        sectype (str | Unset):
        month (str | Unset):
        exchange (str | Unset):
        strike (float | str | Unset):
        right (ContractsInfoRight | Unset):
        issuer_id (str | Unset):
        filters (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | list[SecdefInfo] | SecdefInfo
    """

    return sync_detailed(
        client=client,
        conid=conid,
        sectype=sectype,
        month=month,
        exchange=exchange,
        strike=strike,
        right=right,
        issuer_id=issuer_id,
        filters=filters,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    conid: int | str | Unset = UNSET,
    sectype: str | Unset = UNSET,
    month: str | Unset = UNSET,
    exchange: str | Unset = UNSET,
    strike: float | str | Unset = UNSET,
    right: ContractsInfoRight | Unset = UNSET,
    issuer_id: str | Unset = UNSET,
    filters: str | Unset = UNSET,
) -> Response[GatewayError | list[SecdefInfo] | SecdefInfo]:
    """The derivatives on an underlying, or the main facts of one contract.

     With `sectype` and `month` (and `strike` and `right` for options) it lists the contracts that fit:
    several, where a month has weekly maturities or several trading classes, so filter by `maturityDate`
    and `tradingClass`. With a bare `conid` it answers one object, whose `right` is `?` and whose
    `strike` is 0.0. Derivatives need a `contracts.search` for the underlying first, options and
    warrants also `contracts.strikes`; otherwise the list is empty, as it is for a strike that is not
    listed. A month that is not like `JAN27` is answered with 400, an unknown conid with 500 or 503.
    More than about 4 requests a second were refused with 429; definitions never change, so keep them.

    Args:
        conid (int | str | Unset):
        sectype (str | Unset):
        month (str | Unset):
        exchange (str | Unset):
        strike (float | str | Unset):
        right (ContractsInfoRight | Unset):
        issuer_id (str | Unset):
        filters (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | list[SecdefInfo] | SecdefInfo]
    """

    kwargs = _get_kwargs(
        conid=conid,
        sectype=sectype,
        month=month,
        exchange=exchange,
        strike=strike,
        right=right,
        issuer_id=issuer_id,
        filters=filters,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    conid: int | str | Unset = UNSET,
    sectype: str | Unset = UNSET,
    month: str | Unset = UNSET,
    exchange: str | Unset = UNSET,
    strike: float | str | Unset = UNSET,
    right: ContractsInfoRight | Unset = UNSET,
    issuer_id: str | Unset = UNSET,
    filters: str | Unset = UNSET,
) -> GatewayError | list[SecdefInfo] | SecdefInfo | None:
    """The derivatives on an underlying, or the main facts of one contract.

     With `sectype` and `month` (and `strike` and `right` for options) it lists the contracts that fit:
    several, where a month has weekly maturities or several trading classes, so filter by `maturityDate`
    and `tradingClass`. With a bare `conid` it answers one object, whose `right` is `?` and whose
    `strike` is 0.0. Derivatives need a `contracts.search` for the underlying first, options and
    warrants also `contracts.strikes`; otherwise the list is empty, as it is for a strike that is not
    listed. A month that is not like `JAN27` is answered with 400, an unknown conid with 500 or 503.
    More than about 4 requests a second were refused with 429; definitions never change, so keep them.

    Args:
        conid (int | str | Unset):
        sectype (str | Unset):
        month (str | Unset):
        exchange (str | Unset):
        strike (float | str | Unset):
        right (ContractsInfoRight | Unset):
        issuer_id (str | Unset):
        filters (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | list[SecdefInfo] | SecdefInfo
    """

    return (
        await asyncio_detailed(
            client=client,
            conid=conid,
            sectype=sectype,
            month=month,
            exchange=exchange,
            strike=strike,
            right=right,
            issuer_id=issuer_id,
            filters=filters,
        )
    ).parsed
