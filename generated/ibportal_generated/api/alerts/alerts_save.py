from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import httpx

from ... import errors
from ...models.alert_request import AlertRequest
from ...models.gateway_error import GatewayError
from ...models.saved_alert import SavedAlert
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    account_id: str,
    *,
    body: AlertRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/iserver/account/{account_id}/alert".format(
            account_id=quote(str(account_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GatewayError | SavedAlert | None:
    if response.status_code == 200:
        response_200 = SavedAlert.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = GatewayError.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = GatewayError.from_dict(response.json())

        return response_401

    if response.status_code == 403:
        response_403 = GatewayError.from_dict(response.json())

        return response_403

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
) -> Response[GatewayError | SavedAlert]:
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
    body: AlertRequest,
) -> Response[GatewayError | SavedAlert]:
    """Create an alert, or change one.

     Creates an alert, or with `orderId` changes that one; then all fields are sent again, the name as it
    was: it cannot be changed. With `toolId` it changes the mobile trading assistant's alert. A change
    may give the alert a new id, so list the alerts afterwards. An empty body is refused with 400;
    missing conditions, values it does not understand and a changed name with 500, of which only the
    text tells the reason. Paper logins with OAuth get 403. Not to be repeated when the reply is lost:
    look into `alerts.list` first.

    Args:
        account_id (str):
        body (AlertRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | SavedAlert]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    account_id: str,
    *,
    client: AuthenticatedClient,
    body: AlertRequest,
) -> GatewayError | SavedAlert | None:
    """Create an alert, or change one.

     Creates an alert, or with `orderId` changes that one; then all fields are sent again, the name as it
    was: it cannot be changed. With `toolId` it changes the mobile trading assistant's alert. A change
    may give the alert a new id, so list the alerts afterwards. An empty body is refused with 400;
    missing conditions, values it does not understand and a changed name with 500, of which only the
    text tells the reason. Paper logins with OAuth get 403. Not to be repeated when the reply is lost:
    look into `alerts.list` first.

    Args:
        account_id (str):
        body (AlertRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | SavedAlert
    """

    return sync_detailed(
        account_id=account_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    account_id: str,
    *,
    client: AuthenticatedClient,
    body: AlertRequest,
) -> Response[GatewayError | SavedAlert]:
    """Create an alert, or change one.

     Creates an alert, or with `orderId` changes that one; then all fields are sent again, the name as it
    was: it cannot be changed. With `toolId` it changes the mobile trading assistant's alert. A change
    may give the alert a new id, so list the alerts afterwards. An empty body is refused with 400;
    missing conditions, values it does not understand and a changed name with 500, of which only the
    text tells the reason. Paper logins with OAuth get 403. Not to be repeated when the reply is lost:
    look into `alerts.list` first.

    Args:
        account_id (str):
        body (AlertRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | SavedAlert]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    account_id: str,
    *,
    client: AuthenticatedClient,
    body: AlertRequest,
) -> GatewayError | SavedAlert | None:
    """Create an alert, or change one.

     Creates an alert, or with `orderId` changes that one; then all fields are sent again, the name as it
    was: it cannot be changed. With `toolId` it changes the mobile trading assistant's alert. A change
    may give the alert a new id, so list the alerts afterwards. An empty body is refused with 400;
    missing conditions, values it does not understand and a changed name with 500, of which only the
    text tells the reason. Paper logins with OAuth get 403. Not to be repeated when the reply is lost:
    look into `alerts.list` first.

    Args:
        account_id (str):
        body (AlertRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | SavedAlert
    """

    return (
        await asyncio_detailed(
            account_id=account_id,
            client=client,
            body=body,
        )
    ).parsed
