from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote

import httpx

from ... import errors
from ...models.gateway_error import GatewayError
from ...models.market_data_unsubscribe_confirmed import MarketDataUnsubscribeConfirmed
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    conid: int | str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/iserver/marketdata/{conid}/unsubscribe".format(
            conid=quote(str(conid), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | GatewayError | MarketDataUnsubscribeConfirmed | str | None:
    if response.status_code == 200:
        response_200 = MarketDataUnsubscribeConfirmed.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = GatewayError.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = GatewayError.from_dict(response.json())

        return response_401

    if response.status_code == 404:
        response_404 = response.text
        return response_404

    if response.status_code == 500:
        response_500 = cast(Any, None)
        return response_500

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Any | GatewayError | MarketDataUnsubscribeConfirmed | str]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    conid: int | str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Any | GatewayError | MarketDataUnsubscribeConfirmed | str]:
    """The retired form of `market_data.unsubscribe`.

     Ended the market data subscription of one contract. Today's gateways answer 404 with an HTML page;
    use `market_data.unsubscribe`.

    Args:
        conid (int | str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | GatewayError | MarketDataUnsubscribeConfirmed | str]
    """

    kwargs = _get_kwargs(
        conid=conid,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    conid: int | str,
    *,
    client: AuthenticatedClient | Client,
) -> Any | GatewayError | MarketDataUnsubscribeConfirmed | str | None:
    """The retired form of `market_data.unsubscribe`.

     Ended the market data subscription of one contract. Today's gateways answer 404 with an HTML page;
    use `market_data.unsubscribe`.

    Args:
        conid (int | str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | GatewayError | MarketDataUnsubscribeConfirmed | str
    """

    return sync_detailed(
        conid=conid,
        client=client,
    ).parsed


async def asyncio_detailed(
    conid: int | str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Any | GatewayError | MarketDataUnsubscribeConfirmed | str]:
    """The retired form of `market_data.unsubscribe`.

     Ended the market data subscription of one contract. Today's gateways answer 404 with an HTML page;
    use `market_data.unsubscribe`.

    Args:
        conid (int | str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | GatewayError | MarketDataUnsubscribeConfirmed | str]
    """

    kwargs = _get_kwargs(
        conid=conid,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    conid: int | str,
    *,
    client: AuthenticatedClient | Client,
) -> Any | GatewayError | MarketDataUnsubscribeConfirmed | str | None:
    """The retired form of `market_data.unsubscribe`.

     Ended the market data subscription of one contract. Today's gateways answer 404 with an HTML page;
    use `market_data.unsubscribe`.

    Args:
        conid (int | str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | GatewayError | MarketDataUnsubscribeConfirmed | str
    """

    return (
        await asyncio_detailed(
            conid=conid,
            client=client,
        )
    ).parsed
