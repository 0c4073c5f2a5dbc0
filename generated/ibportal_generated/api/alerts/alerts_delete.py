from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import httpx

from ... import errors
from ...models.alert_receipt import AlertReceipt
from ...models.gateway_error import GatewayError
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    account_id: str,
    alert_id: int,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/iserver/account/{account_id}/alert/{alert_id}".format(
            account_id=quote(str(account_id), safe=""),
            alert_id=quote(str(alert_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> AlertReceipt | GatewayError | None:
    if response.status_code == 200:
        response_200 = AlertReceipt.from_dict(response.json())

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
) -> Response[AlertReceipt | GatewayError]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    account_id: str,
    alert_id: int,
    *,
    client: AuthenticatedClient,
) -> Response[AlertReceipt | GatewayError]:
    """Delete an alert for good; 0 deletes all of them.

     Beware of `alertId` 0: it stands for every alert of the account. The mobile trading assistant's
    alert is not deleted but put back to its defaults. The reply says that the request was taken, not
    that it has been carried out; `success` may be false with status 200. An alert that does not exist
    gives 500 or 503.

    Args:
        account_id (str):
        alert_id (int):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AlertReceipt | GatewayError]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
        alert_id=alert_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    account_id: str,
    alert_id: int,
    *,
    client: AuthenticatedClient,
) -> AlertReceipt | GatewayError | None:
    """Delete an alert for good; 0 deletes all of them.

     Beware of `alertId` 0: it stands for every alert of the account. The mobile trading assistant's
    alert is not deleted but put back to its defaults. The reply says that the request was taken, not
    that it has been carried out; `success` may be false with status 200. An alert that does not exist
    gives 500 or 503.

    Args:
        account_id (str):
        alert_id (int):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AlertReceipt | GatewayError
    """

    return sync_detailed(
        account_id=account_id,
        alert_id=alert_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    account_id: str,
    alert_id: int,
    *,
    client: AuthenticatedClient,
) -> Response[AlertReceipt | GatewayError]:
    """Delete an alert for good; 0 deletes all of them.

     Beware of `alertId` 0: it stands for every alert of the account. The mobile trading assistant's
    alert is not deleted but put back to its defaults. The reply says that the request was taken, not
    that it has been carried out; `success` may be false with status 200. An alert that does not exist
    gives 500 or 503.

    Args:
        account_id (str):
        alert_id (int):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AlertReceipt | GatewayError]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
        alert_id=alert_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    account_id: str,
    alert_id: int,
    *,
    client: AuthenticatedClient,
) -> AlertReceipt | GatewayError | None:
    """Delete an alert for good; 0 deletes all of them.

     Beware of `alertId` 0: it stands for every alert of the account. The mobile trading assistant's
    alert is not deleted but put back to its defaults. The reply says that the request was taken, not
    that it has been carried out; `success` may be false with status 200. An alert that does not exist
    gives 500 or 503.

    Args:
        account_id (str):
        alert_id (int):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AlertReceipt | GatewayError
    """

    return (
        await asyncio_detailed(
            account_id=account_id,
            alert_id=alert_id,
            client=client,
        )
    ).parsed
