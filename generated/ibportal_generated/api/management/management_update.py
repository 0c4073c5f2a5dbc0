from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any, cast

import httpx

from ... import errors
from ...models.problem_detail_response import ProblemDetailResponse
from ...models.request_info_response import RequestInfoResponse
from ...models.status_response import StatusResponse
from ...types import File, Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    body: File,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/gw/api/v1/accounts",
    }

    _kwargs["content"] = body.payload
    headers["Content-Type"] = "application/jwt"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | ProblemDetailResponse | RequestInfoResponse | StatusResponse | None:
    if response.status_code == 200:
        response_200 = StatusResponse.from_dict(response.json())

        return response_200

    if response.status_code == 202:
        response_202 = RequestInfoResponse.from_dict(response.json())

        return response_202

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
) -> Response[Any | ProblemDetailResponse | RequestInfoResponse | StatusResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: File,
) -> Response[Any | ProblemDetailResponse | RequestInfoResponse | StatusResponse]:
    """Change an account or a user, hand in papers, close or reopen.

     One operation for some fifty kinds of change; which, is said by the keys of
    `AccountManagementRequests`. The body is one signed token (RS256) whose claims are an
    `AccountManagementRequestsPayload` together with `iss`, `iat` and `exp`. As with
    `management.create`, status 200 is no success yet: read the report in `fileData`. Most changes need
    an open account, and many take a business day or two; follow them with `reference.request_status`.
    Hosted, scope `accounts.write`.

    Args:
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | ProblemDetailResponse | RequestInfoResponse | StatusResponse]
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
    body: File,
) -> Any | ProblemDetailResponse | RequestInfoResponse | StatusResponse | None:
    """Change an account or a user, hand in papers, close or reopen.

     One operation for some fifty kinds of change; which, is said by the keys of
    `AccountManagementRequests`. The body is one signed token (RS256) whose claims are an
    `AccountManagementRequestsPayload` together with `iss`, `iat` and `exp`. As with
    `management.create`, status 200 is no success yet: read the report in `fileData`. Most changes need
    an open account, and many take a business day or two; follow them with `reference.request_status`.
    Hosted, scope `accounts.write`.

    Args:
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | ProblemDetailResponse | RequestInfoResponse | StatusResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: File,
) -> Response[Any | ProblemDetailResponse | RequestInfoResponse | StatusResponse]:
    """Change an account or a user, hand in papers, close or reopen.

     One operation for some fifty kinds of change; which, is said by the keys of
    `AccountManagementRequests`. The body is one signed token (RS256) whose claims are an
    `AccountManagementRequestsPayload` together with `iss`, `iat` and `exp`. As with
    `management.create`, status 200 is no success yet: read the report in `fileData`. Most changes need
    an open account, and many take a business day or two; follow them with `reference.request_status`.
    Hosted, scope `accounts.write`.

    Args:
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | ProblemDetailResponse | RequestInfoResponse | StatusResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: File,
) -> Any | ProblemDetailResponse | RequestInfoResponse | StatusResponse | None:
    """Change an account or a user, hand in papers, close or reopen.

     One operation for some fifty kinds of change; which, is said by the keys of
    `AccountManagementRequests`. The body is one signed token (RS256) whose claims are an
    `AccountManagementRequestsPayload` together with `iss`, `iat` and `exp`. As with
    `management.create`, status 200 is no success yet: read the report in `fileData`. Most changes need
    an open account, and many take a business day or two; follow them with `reference.request_status`.
    Hosted, scope `accounts.write`.

    Args:
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | ProblemDetailResponse | RequestInfoResponse | StatusResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
