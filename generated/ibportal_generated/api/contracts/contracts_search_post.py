from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.contract_match import ContractMatch
from ...models.contract_search_request import ContractSearchRequest
from ...models.gateway_error import GatewayError
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    body: ContractSearchRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/iserver/secdef/search",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GatewayError | GatewayError | list[ContractMatch] | None:
    if response.status_code == 200:

        def _parse_response_200(data: object) -> GatewayError | list[ContractMatch]:
            try:
                if not isinstance(data, list):
                    raise TypeError()
                response_200_type_0 = []
                _response_200_type_0 = data
                for componentsschemassecdef_search_response_item_data in _response_200_type_0:
                    componentsschemassecdef_search_response_item = ContractMatch.from_dict(
                        componentsschemassecdef_search_response_item_data
                    )

                    response_200_type_0.append(componentsschemassecdef_search_response_item)

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
) -> Response[GatewayError | GatewayError | list[ContractMatch]]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: ContractSearchRequest,
) -> Response[GatewayError | GatewayError | list[ContractMatch]]:
    """The search of `contracts.search`, with its parameters in a JSON body.

     Answers exactly what `contracts.search` answers, and prepares `contracts.strikes` and
    `contracts.info` in the same way. Older clients know only this form. Changes nothing, so it may be
    repeated.

    Args:
        body (ContractSearchRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | GatewayError | list[ContractMatch]]
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
    body: ContractSearchRequest,
) -> GatewayError | GatewayError | list[ContractMatch] | None:
    """The search of `contracts.search`, with its parameters in a JSON body.

     Answers exactly what `contracts.search` answers, and prepares `contracts.strikes` and
    `contracts.info` in the same way. Older clients know only this form. Changes nothing, so it may be
    repeated.

    Args:
        body (ContractSearchRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | GatewayError | list[ContractMatch]
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: ContractSearchRequest,
) -> Response[GatewayError | GatewayError | list[ContractMatch]]:
    """The search of `contracts.search`, with its parameters in a JSON body.

     Answers exactly what `contracts.search` answers, and prepares `contracts.strikes` and
    `contracts.info` in the same way. Older clients know only this form. Changes nothing, so it may be
    repeated.

    Args:
        body (ContractSearchRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | GatewayError | list[ContractMatch]]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: ContractSearchRequest,
) -> GatewayError | GatewayError | list[ContractMatch] | None:
    """The search of `contracts.search`, with its parameters in a JSON body.

     Answers exactly what `contracts.search` answers, and prepares `contracts.strikes` and
    `contracts.info` in the same way. Older clients know only this form. Changes nothing, so it may be
    repeated.

    Args:
        body (ContractSearchRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | GatewayError | list[ContractMatch]
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
