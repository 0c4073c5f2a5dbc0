from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import httpx

from ... import errors
from ...models.cancel_acknowledgement import CancelAcknowledgement
from ...models.gateway_error import GatewayError
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    account_id: str,
    order_id: str,
    *,
    ext_operator: str | Unset = UNSET,
    manual_indicator: bool | Unset = UNSET,
    manual_cancel_time: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["extOperator"] = ext_operator

    params["manualIndicator"] = manual_indicator

    params["manualCancelTime"] = manual_cancel_time

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/iserver/account/{account_id}/order/{order_id}".format(
            account_id=quote(str(account_id), safe=""),
            order_id=quote(str(order_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> CancelAcknowledgement | GatewayError | GatewayError | None:
    if response.status_code == 200:

        def _parse_response_200(data: object) -> CancelAcknowledgement | GatewayError:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                response_200_type_0 = CancelAcknowledgement.from_dict(data)

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
) -> Response[CancelAcknowledgement | GatewayError | GatewayError]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    account_id: str,
    order_id: str,
    *,
    client: AuthenticatedClient,
    ext_operator: str | Unset = UNSET,
    manual_indicator: bool | Unset = UNSET,
    manual_cancel_time: str | Unset = UNSET,
) -> Response[CancelAcknowledgement | GatewayError | GatewayError]:
    """Ask for an order to be cancelled.

     Acknowledges the request, not the cancellation: until `orders.status` says `Cancelled` the order may
    still be filled. Order id `-1` cancels every open order of the account, so never pass on an id that
    has not been checked: the row of a rejected order has that very id. Cancelling a parent cancels its
    children, cancelling a child its siblings. An order that is unknown, already gone or inactive is
    answered with an error, with status 400 or 200. US futures need `manualIndicator` and `extOperator`.
    `accounts.list` must have been called in this brokerage session.

    Args:
        account_id (str):
        order_id (str):
        ext_operator (str | Unset):
        manual_indicator (bool | Unset):
        manual_cancel_time (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CancelAcknowledgement | GatewayError | GatewayError]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
        order_id=order_id,
        ext_operator=ext_operator,
        manual_indicator=manual_indicator,
        manual_cancel_time=manual_cancel_time,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    account_id: str,
    order_id: str,
    *,
    client: AuthenticatedClient,
    ext_operator: str | Unset = UNSET,
    manual_indicator: bool | Unset = UNSET,
    manual_cancel_time: str | Unset = UNSET,
) -> CancelAcknowledgement | GatewayError | GatewayError | None:
    """Ask for an order to be cancelled.

     Acknowledges the request, not the cancellation: until `orders.status` says `Cancelled` the order may
    still be filled. Order id `-1` cancels every open order of the account, so never pass on an id that
    has not been checked: the row of a rejected order has that very id. Cancelling a parent cancels its
    children, cancelling a child its siblings. An order that is unknown, already gone or inactive is
    answered with an error, with status 400 or 200. US futures need `manualIndicator` and `extOperator`.
    `accounts.list` must have been called in this brokerage session.

    Args:
        account_id (str):
        order_id (str):
        ext_operator (str | Unset):
        manual_indicator (bool | Unset):
        manual_cancel_time (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CancelAcknowledgement | GatewayError | GatewayError
    """

    return sync_detailed(
        account_id=account_id,
        order_id=order_id,
        client=client,
        ext_operator=ext_operator,
        manual_indicator=manual_indicator,
        manual_cancel_time=manual_cancel_time,
    ).parsed


async def asyncio_detailed(
    account_id: str,
    order_id: str,
    *,
    client: AuthenticatedClient,
    ext_operator: str | Unset = UNSET,
    manual_indicator: bool | Unset = UNSET,
    manual_cancel_time: str | Unset = UNSET,
) -> Response[CancelAcknowledgement | GatewayError | GatewayError]:
    """Ask for an order to be cancelled.

     Acknowledges the request, not the cancellation: until `orders.status` says `Cancelled` the order may
    still be filled. Order id `-1` cancels every open order of the account, so never pass on an id that
    has not been checked: the row of a rejected order has that very id. Cancelling a parent cancels its
    children, cancelling a child its siblings. An order that is unknown, already gone or inactive is
    answered with an error, with status 400 or 200. US futures need `manualIndicator` and `extOperator`.
    `accounts.list` must have been called in this brokerage session.

    Args:
        account_id (str):
        order_id (str):
        ext_operator (str | Unset):
        manual_indicator (bool | Unset):
        manual_cancel_time (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CancelAcknowledgement | GatewayError | GatewayError]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
        order_id=order_id,
        ext_operator=ext_operator,
        manual_indicator=manual_indicator,
        manual_cancel_time=manual_cancel_time,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    account_id: str,
    order_id: str,
    *,
    client: AuthenticatedClient,
    ext_operator: str | Unset = UNSET,
    manual_indicator: bool | Unset = UNSET,
    manual_cancel_time: str | Unset = UNSET,
) -> CancelAcknowledgement | GatewayError | GatewayError | None:
    """Ask for an order to be cancelled.

     Acknowledges the request, not the cancellation: until `orders.status` says `Cancelled` the order may
    still be filled. Order id `-1` cancels every open order of the account, so never pass on an id that
    has not been checked: the row of a rejected order has that very id. Cancelling a parent cancels its
    children, cancelling a child its siblings. An order that is unknown, already gone or inactive is
    answered with an error, with status 400 or 200. US futures need `manualIndicator` and `extOperator`.
    `accounts.list` must have been called in this brokerage session.

    Args:
        account_id (str):
        order_id (str):
        ext_operator (str | Unset):
        manual_indicator (bool | Unset):
        manual_cancel_time (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CancelAcknowledgement | GatewayError | GatewayError
    """

    return (
        await asyncio_detailed(
            account_id=account_id,
            order_id=order_id,
            client=client,
            ext_operator=ext_operator,
            manual_indicator=manual_indicator,
            manual_cancel_time=manual_cancel_time,
        )
    ).parsed
