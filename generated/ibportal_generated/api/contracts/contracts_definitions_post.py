from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.gateway_error import GatewayError
from ...models.security_definition import SecurityDefinition
from ...models.security_definitions import SecurityDefinitions
from ...models.security_definitions_request import SecurityDefinitionsRequest
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    body: SecurityDefinitionsRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/trsrv/secdef",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GatewayError | list[SecurityDefinition] | SecurityDefinitions | None:
    if response.status_code == 200:

        def _parse_response_200(data: object) -> list[SecurityDefinition] | SecurityDefinitions:
            try:
                if not isinstance(data, list):
                    raise TypeError()
                response_200_type_0 = []
                _response_200_type_0 = data
                for response_200_type_0_item_data in _response_200_type_0:
                    response_200_type_0_item = SecurityDefinition.from_dict(response_200_type_0_item_data)

                    response_200_type_0.append(response_200_type_0_item)

                return response_200_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            response_200_type_1 = SecurityDefinitions.from_dict(data)

            return response_200_type_1

        response_200 = _parse_response_200(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = GatewayError.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = GatewayError.from_dict(response.json())

        return response_401

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GatewayError | list[SecurityDefinition] | SecurityDefinitions]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: SecurityDefinitionsRequest,
) -> Response[GatewayError | list[SecurityDefinition] | SecurityDefinitions]:
    """The definitions of many contracts, the conids in a JSON body (retired).

     The older form of `contracts.definitions`, in the retired Swagger document only; use that instead.
    It takes at most 200 conids. It was published as answering with a bare list, and may answer with the
    object of the newer form.

    Args:
        body (SecurityDefinitionsRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | list[SecurityDefinition] | SecurityDefinitions]
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
    client: AuthenticatedClient | Client,
    body: SecurityDefinitionsRequest,
) -> GatewayError | list[SecurityDefinition] | SecurityDefinitions | None:
    """The definitions of many contracts, the conids in a JSON body (retired).

     The older form of `contracts.definitions`, in the retired Swagger document only; use that instead.
    It takes at most 200 conids. It was published as answering with a bare list, and may answer with the
    object of the newer form.

    Args:
        body (SecurityDefinitionsRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | list[SecurityDefinition] | SecurityDefinitions
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: SecurityDefinitionsRequest,
) -> Response[GatewayError | list[SecurityDefinition] | SecurityDefinitions]:
    """The definitions of many contracts, the conids in a JSON body (retired).

     The older form of `contracts.definitions`, in the retired Swagger document only; use that instead.
    It takes at most 200 conids. It was published as answering with a bare list, and may answer with the
    object of the newer form.

    Args:
        body (SecurityDefinitionsRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | list[SecurityDefinition] | SecurityDefinitions]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: SecurityDefinitionsRequest,
) -> GatewayError | list[SecurityDefinition] | SecurityDefinitions | None:
    """The definitions of many contracts, the conids in a JSON body (retired).

     The older form of `contracts.definitions`, in the retired Swagger document only; use that instead.
    It takes at most 200 conids. It was published as answering with a bare list, and may answer with the
    object of the newer form.

    Args:
        body (SecurityDefinitionsRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | list[SecurityDefinition] | SecurityDefinitions
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
