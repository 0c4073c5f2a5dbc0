from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import httpx

from ... import errors
from ...models.alert_details import AlertDetails
from ...models.alerts_details_type import AlertsDetailsType
from ...models.gateway_error import GatewayError
from ...types import UNSET, Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    alert_id: int,
    *,
    type_: AlertsDetailsType,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_type_: str = type_
    params["type"] = json_type_

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/iserver/account/alert/{alert_id}".format(
            alert_id=quote(str(alert_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> AlertDetails | GatewayError | GatewayError | None:
    if response.status_code == 200:

        def _parse_response_200(data: object) -> AlertDetails | GatewayError:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                response_200_type_0 = AlertDetails.from_dict(data)

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
) -> Response[AlertDetails | GatewayError | GatewayError]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    alert_id: int,
    *,
    client: AuthenticatedClient,
    type_: AlertsDetailsType,
) -> Response[AlertDetails | GatewayError | GatewayError]:
    """Everything about one alert.

     Conditions, message, delivery and state of an alert. `type` must be `Q`; without it the answer is
    400. An alert that does not exist is answered with status 200 and an error: `Alert with order ID=1
    not found.`, or for id 0 `MTA alert tool ID is wrong =0`. Flags are numbers, booleans or null, one
    beside the other.

    Args:
        alert_id (int):
        type_ (AlertsDetailsType):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AlertDetails | GatewayError | GatewayError]
    """

    kwargs = _get_kwargs(
        alert_id=alert_id,
        type_=type_,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    alert_id: int,
    *,
    client: AuthenticatedClient,
    type_: AlertsDetailsType,
) -> AlertDetails | GatewayError | GatewayError | None:
    """Everything about one alert.

     Conditions, message, delivery and state of an alert. `type` must be `Q`; without it the answer is
    400. An alert that does not exist is answered with status 200 and an error: `Alert with order ID=1
    not found.`, or for id 0 `MTA alert tool ID is wrong =0`. Flags are numbers, booleans or null, one
    beside the other.

    Args:
        alert_id (int):
        type_ (AlertsDetailsType):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AlertDetails | GatewayError | GatewayError
    """

    return sync_detailed(
        alert_id=alert_id,
        client=client,
        type_=type_,
    ).parsed


async def asyncio_detailed(
    alert_id: int,
    *,
    client: AuthenticatedClient,
    type_: AlertsDetailsType,
) -> Response[AlertDetails | GatewayError | GatewayError]:
    """Everything about one alert.

     Conditions, message, delivery and state of an alert. `type` must be `Q`; without it the answer is
    400. An alert that does not exist is answered with status 200 and an error: `Alert with order ID=1
    not found.`, or for id 0 `MTA alert tool ID is wrong =0`. Flags are numbers, booleans or null, one
    beside the other.

    Args:
        alert_id (int):
        type_ (AlertsDetailsType):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AlertDetails | GatewayError | GatewayError]
    """

    kwargs = _get_kwargs(
        alert_id=alert_id,
        type_=type_,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    alert_id: int,
    *,
    client: AuthenticatedClient,
    type_: AlertsDetailsType,
) -> AlertDetails | GatewayError | GatewayError | None:
    """Everything about one alert.

     Conditions, message, delivery and state of an alert. `type` must be `Q`; without it the answer is
    400. An alert that does not exist is answered with status 200 and an error: `Alert with order ID=1
    not found.`, or for id 0 `MTA alert tool ID is wrong =0`. Flags are numbers, booleans or null, one
    beside the other.

    Args:
        alert_id (int):
        type_ (AlertsDetailsType):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AlertDetails | GatewayError | GatewayError
    """

    return (
        await asyncio_detailed(
            alert_id=alert_id,
            client=client,
            type_=type_,
        )
    ).parsed
