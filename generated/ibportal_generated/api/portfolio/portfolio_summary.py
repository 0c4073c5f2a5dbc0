from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import httpx

from ... import errors
from ...models.gateway_error import GatewayError
from ...models.portfolio_summary import PortfolioSummary
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    account_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/portfolio/{account_id}/summary".format(
            account_id=quote(str(account_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GatewayError | PortfolioSummary | None:
    if response.status_code == 200:
        response_200 = PortfolioSummary.from_dict(response.json())

        return response_200

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
) -> Response[GatewayError | PortfolioSummary]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    account_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[GatewayError | PortfolioSummary]:
    """Every figure of an account, in total and by segment.

     From some 50 to over 150 named values in the account's base currency; which ones depends on the
    account. A bare name is the total, the suffix `-s` the securities segment, `-c` commodities, `-p`
    crypto. An amount stands in `amount`, a text in `value` with `amount` 0.0, and a missing text may be
    the word `null`. Amounts carry the noise of 32-bit floats, `66.7300033569336` for 66.73: never
    compare them exactly. `timestamp` is in milliseconds. Call `portfolio.accounts` once before; an
    account the login does not own gives 401 with an empty body.

    Args:
        account_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | PortfolioSummary]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    account_id: str,
    *,
    client: AuthenticatedClient,
) -> GatewayError | PortfolioSummary | None:
    """Every figure of an account, in total and by segment.

     From some 50 to over 150 named values in the account's base currency; which ones depends on the
    account. A bare name is the total, the suffix `-s` the securities segment, `-c` commodities, `-p`
    crypto. An amount stands in `amount`, a text in `value` with `amount` 0.0, and a missing text may be
    the word `null`. Amounts carry the noise of 32-bit floats, `66.7300033569336` for 66.73: never
    compare them exactly. `timestamp` is in milliseconds. Call `portfolio.accounts` once before; an
    account the login does not own gives 401 with an empty body.

    Args:
        account_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | PortfolioSummary
    """

    return sync_detailed(
        account_id=account_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    account_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[GatewayError | PortfolioSummary]:
    """Every figure of an account, in total and by segment.

     From some 50 to over 150 named values in the account's base currency; which ones depends on the
    account. A bare name is the total, the suffix `-s` the securities segment, `-c` commodities, `-p`
    crypto. An amount stands in `amount`, a text in `value` with `amount` 0.0, and a missing text may be
    the word `null`. Amounts carry the noise of 32-bit floats, `66.7300033569336` for 66.73: never
    compare them exactly. `timestamp` is in milliseconds. Call `portfolio.accounts` once before; an
    account the login does not own gives 401 with an empty body.

    Args:
        account_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | PortfolioSummary]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    account_id: str,
    *,
    client: AuthenticatedClient,
) -> GatewayError | PortfolioSummary | None:
    """Every figure of an account, in total and by segment.

     From some 50 to over 150 named values in the account's base currency; which ones depends on the
    account. A bare name is the total, the suffix `-s` the securities segment, `-c` commodities, `-p`
    crypto. An amount stands in `amount`, a text in `value` with `amount` 0.0, and a missing text may be
    the word `null`. Amounts carry the noise of 32-bit floats, `66.7300033569336` for 66.73: never
    compare them exactly. `timestamp` is in milliseconds. Call `portfolio.accounts` once before; an
    account the login does not own gives 401 with an empty body.

    Args:
        account_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | PortfolioSummary
    """

    return (
        await asyncio_detailed(
            account_id=account_id,
            client=client,
        )
    ).parsed
