from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote

import httpx

from ... import errors
from ...models.am_request_status_response import AmRequestStatusResponse
from ...models.problem_detail_response import ProblemDetailResponse
from ...types import File, Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    request_id: int,
    *,
    body: File,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/gw/api/v1/requests/{request_id}/status".format(
            request_id=quote(str(request_id), safe=""),
        ),
    }

    _kwargs["content"] = body.payload
    headers["Content-Type"] = "application/jwt"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> AmRequestStatusResponse | Any | ProblemDetailResponse | None:
    if response.status_code == 200:
        response_200 = AmRequestStatusResponse.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = ProblemDetailResponse.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = ProblemDetailResponse.from_dict(response.json())

        return response_401

    if response.status_code == 403:
        response_403 = ProblemDetailResponse.from_dict(response.json())

        return response_403

    if response.status_code == 415:
        response_415 = cast(Any, None)
        return response_415

    if response.status_code == 500:
        response_500 = ProblemDetailResponse.from_dict(response.json())

        return response_500

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[AmRequestStatusResponse | Any | ProblemDetailResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    request_id: int,
    *,
    client: AuthenticatedClient,
    body: File,
) -> Response[AmRequestStatusResponse | Any | ProblemDetailResponse]:
    """Change the state of a request.

     The body is one signed token (RS256); IBKR does not publish its claims beside `iss`, `iat` and
    `exp`. Replies with the new state. Hosted, scope `accounts.write`.

    Args:
        request_id (int):
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AmRequestStatusResponse | Any | ProblemDetailResponse]
    """

    kwargs = _get_kwargs(
        request_id=request_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    request_id: int,
    *,
    client: AuthenticatedClient,
    body: File,
) -> AmRequestStatusResponse | Any | ProblemDetailResponse | None:
    """Change the state of a request.

     The body is one signed token (RS256); IBKR does not publish its claims beside `iss`, `iat` and
    `exp`. Replies with the new state. Hosted, scope `accounts.write`.

    Args:
        request_id (int):
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AmRequestStatusResponse | Any | ProblemDetailResponse
    """

    return sync_detailed(
        request_id=request_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    request_id: int,
    *,
    client: AuthenticatedClient,
    body: File,
) -> Response[AmRequestStatusResponse | Any | ProblemDetailResponse]:
    """Change the state of a request.

     The body is one signed token (RS256); IBKR does not publish its claims beside `iss`, `iat` and
    `exp`. Replies with the new state. Hosted, scope `accounts.write`.

    Args:
        request_id (int):
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AmRequestStatusResponse | Any | ProblemDetailResponse]
    """

    kwargs = _get_kwargs(
        request_id=request_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    request_id: int,
    *,
    client: AuthenticatedClient,
    body: File,
) -> AmRequestStatusResponse | Any | ProblemDetailResponse | None:
    """Change the state of a request.

     The body is one signed token (RS256); IBKR does not publish its claims beside `iss`, `iat` and
    `exp`. Replies with the new state. Hosted, scope `accounts.write`.

    Args:
        request_id (int):
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AmRequestStatusResponse | Any | ProblemDetailResponse
    """

    return (
        await asyncio_detailed(
            request_id=request_id,
            client=client,
            body=body,
        )
    ).parsed
