from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.contract_rules import ContractRules
from ...models.contract_rules_request import ContractRulesRequest
from ...models.gateway_error import GatewayError
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    body: ContractRulesRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/iserver/contract/rules",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ContractRules | GatewayError | None:
    if response.status_code == 200:
        response_200 = ContractRules.from_dict(response.json())

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
) -> Response[ContractRules | GatewayError]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: ContractRulesRequest,
) -> Response[ContractRules | GatewayError]:
    """The order types, price steps and default values for trading one contract.

     Says how a contract can be traded on one side: order types, times in force, the smallest price step,
    the accounts that may trade it, and the values with which an order form would be filled. With
    `modifyOrder` and `orderId` it says what of an existing order may be changed. Round prices to
    `increment`; `defaultSize` and `sizeIncrement` are those of IBKR's order form, no limits. An `error`
    of null means that all is well. Changes nothing, so it may be repeated; an unknown conid is answered
    with 400.

    Args:
        body (ContractRulesRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ContractRules | GatewayError]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    body: ContractRulesRequest,
) -> ContractRules | GatewayError | None:
    """The order types, price steps and default values for trading one contract.

     Says how a contract can be traded on one side: order types, times in force, the smallest price step,
    the accounts that may trade it, and the values with which an order form would be filled. With
    `modifyOrder` and `orderId` it says what of an existing order may be changed. Round prices to
    `increment`; `defaultSize` and `sizeIncrement` are those of IBKR's order form, no limits. An `error`
    of null means that all is well. Changes nothing, so it may be repeated; an unknown conid is answered
    with 400.

    Args:
        body (ContractRulesRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ContractRules | GatewayError
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: ContractRulesRequest,
) -> Response[ContractRules | GatewayError]:
    """The order types, price steps and default values for trading one contract.

     Says how a contract can be traded on one side: order types, times in force, the smallest price step,
    the accounts that may trade it, and the values with which an order form would be filled. With
    `modifyOrder` and `orderId` it says what of an existing order may be changed. Round prices to
    `increment`; `defaultSize` and `sizeIncrement` are those of IBKR's order form, no limits. An `error`
    of null means that all is well. Changes nothing, so it may be repeated; an unknown conid is answered
    with 400.

    Args:
        body (ContractRulesRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ContractRules | GatewayError]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: ContractRulesRequest,
) -> ContractRules | GatewayError | None:
    """The order types, price steps and default values for trading one contract.

     Says how a contract can be traded on one side: order types, times in force, the smallest price step,
    the accounts that may trade it, and the values with which an order form would be filled. With
    `modifyOrder` and `orderId` it says what of an existing order may be changed. Round prices to
    `increment`; `defaultSize` and `sizeIncrement` are those of IBKR's order form, no limits. An `error`
    of null means that all is well. Changes nothing, so it may be repeated; an unknown conid is answered
    with 400.

    Args:
        body (ContractRulesRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ContractRules | GatewayError
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
