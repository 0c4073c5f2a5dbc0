from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.contracts_strikes_sectype import (
    ContractsStrikesSectype,
)
from ...models.gateway_error import GatewayError
from ...models.option_strikes import OptionStrikes
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    conid: int | str,
    sectype: ContractsStrikesSectype,
    month: str,
    exchange: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_conid: int | str
    json_conid = conid
    params["conid"] = json_conid

    json_sectype: str = sectype
    params["sectype"] = json_sectype

    params["month"] = month

    params["exchange"] = exchange

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/iserver/secdef/strikes",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GatewayError | OptionStrikes | None:
    if response.status_code == 200:
        response_200 = OptionStrikes.from_dict(response.json())

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
) -> Response[GatewayError | OptionStrikes]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    conid: int | str,
    sectype: ContractsStrikesSectype,
    month: str,
    exchange: str | Unset = UNSET,
) -> Response[GatewayError | OptionStrikes]:
    """The strikes of the options or warrants of one month.

     Lists the strikes of calls and puts on the underlying `conid`, over all maturities and trading
    classes of the month. They are candidates: not every one exists for every maturity, which
    `contracts.info` tells; one may stand twice. Needs a `contracts.search` by symbol for the same
    underlying in the same brokerage session. Both lists come back empty, with status 200, without that
    search, after a search with `name`, and for a month that is not like `JAN27`.

    Args:
        conid (int | str):
        sectype (ContractsStrikesSectype):
        month (str):
        exchange (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | OptionStrikes]
    """

    kwargs = _get_kwargs(
        conid=conid,
        sectype=sectype,
        month=month,
        exchange=exchange,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    conid: int | str,
    sectype: ContractsStrikesSectype,
    month: str,
    exchange: str | Unset = UNSET,
) -> GatewayError | OptionStrikes | None:
    """The strikes of the options or warrants of one month.

     Lists the strikes of calls and puts on the underlying `conid`, over all maturities and trading
    classes of the month. They are candidates: not every one exists for every maturity, which
    `contracts.info` tells; one may stand twice. Needs a `contracts.search` by symbol for the same
    underlying in the same brokerage session. Both lists come back empty, with status 200, without that
    search, after a search with `name`, and for a month that is not like `JAN27`.

    Args:
        conid (int | str):
        sectype (ContractsStrikesSectype):
        month (str):
        exchange (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | OptionStrikes
    """

    return sync_detailed(
        client=client,
        conid=conid,
        sectype=sectype,
        month=month,
        exchange=exchange,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    conid: int | str,
    sectype: ContractsStrikesSectype,
    month: str,
    exchange: str | Unset = UNSET,
) -> Response[GatewayError | OptionStrikes]:
    """The strikes of the options or warrants of one month.

     Lists the strikes of calls and puts on the underlying `conid`, over all maturities and trading
    classes of the month. They are candidates: not every one exists for every maturity, which
    `contracts.info` tells; one may stand twice. Needs a `contracts.search` by symbol for the same
    underlying in the same brokerage session. Both lists come back empty, with status 200, without that
    search, after a search with `name`, and for a month that is not like `JAN27`.

    Args:
        conid (int | str):
        sectype (ContractsStrikesSectype):
        month (str):
        exchange (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | OptionStrikes]
    """

    kwargs = _get_kwargs(
        conid=conid,
        sectype=sectype,
        month=month,
        exchange=exchange,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    conid: int | str,
    sectype: ContractsStrikesSectype,
    month: str,
    exchange: str | Unset = UNSET,
) -> GatewayError | OptionStrikes | None:
    """The strikes of the options or warrants of one month.

     Lists the strikes of calls and puts on the underlying `conid`, over all maturities and trading
    classes of the month. They are candidates: not every one exists for every maturity, which
    `contracts.info` tells; one may stand twice. Needs a `contracts.search` by symbol for the same
    underlying in the same brokerage session. Both lists come back empty, with status 200, without that
    search, after a search with `name`, and for a month that is not like `JAN27`.

    Args:
        conid (int | str):
        sectype (ContractsStrikesSectype):
        month (str):
        exchange (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | OptionStrikes
    """

    return (
        await asyncio_detailed(
            client=client,
            conid=conid,
            sectype=sectype,
            month=month,
            exchange=exchange,
        )
    ).parsed
