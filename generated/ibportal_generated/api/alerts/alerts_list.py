from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import httpx

from ... import errors
from ...models.alert_summary import AlertSummary
from ...models.gateway_error import GatewayError
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    account_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/iserver/account/{account_id}/alerts".format(
            account_id=quote(str(account_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GatewayError | list[AlertSummary] | None:
    if response.status_code == 200:
        response_200 = []
        _response_200 = response.json()
        for componentsschemasalerts_item_data in _response_200:
            componentsschemasalerts_item = AlertSummary.from_dict(componentsschemasalerts_item_data)

            response_200.append(componentsschemasalerts_item)

        return response_200

    if response.status_code == 400:
        response_400 = GatewayError.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = GatewayError.from_dict(response.json())

        return response_401

    if response.status_code == 503:
        response_503 = GatewayError.from_dict(response.json())

        return response_503

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GatewayError | list[AlertSummary]]:
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
) -> Response[GatewayError | list[AlertSummary]]:
    """The alerts of an account, in short.

     One row an alert, switched off and spent ones included. Conditions, message and delivery stand in
    `alerts.details` only; the id to ask with is `order_id`. No alerts, an empty list. The mobile
    trading assistant's alert is not listed; see `alerts.mta`.

    Args:
        account_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | list[AlertSummary]]
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
) -> GatewayError | list[AlertSummary] | None:
    """The alerts of an account, in short.

     One row an alert, switched off and spent ones included. Conditions, message and delivery stand in
    `alerts.details` only; the id to ask with is `order_id`. No alerts, an empty list. The mobile
    trading assistant's alert is not listed; see `alerts.mta`.

    Args:
        account_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | list[AlertSummary]
    """

    return sync_detailed(
        account_id=account_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    account_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[GatewayError | list[AlertSummary]]:
    """The alerts of an account, in short.

     One row an alert, switched off and spent ones included. Conditions, message and delivery stand in
    `alerts.details` only; the id to ask with is `order_id`. No alerts, an empty list. The mobile
    trading assistant's alert is not listed; see `alerts.mta`.

    Args:
        account_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | list[AlertSummary]]
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
) -> GatewayError | list[AlertSummary] | None:
    """The alerts of an account, in short.

     One row an alert, switched off and spent ones included. Conditions, message and delivery stand in
    `alerts.details` only; the id to ask with is `order_id`. No alerts, an empty list. The mobile
    trading assistant's alert is not listed; see `alerts.mta`.

    Args:
        account_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | list[AlertSummary]
    """

    return (
        await asyncio_detailed(
            account_id=account_id,
            client=client,
        )
    ).parsed
