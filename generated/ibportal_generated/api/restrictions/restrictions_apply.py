from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.restriction_result import RestrictionResult
from ...types import File, Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    body: File,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/gw/api/v1/restrictions",
    }

    _kwargs["content"] = body.payload
    headers["Content-Type"] = "text/plain"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> RestrictionResult | None:
    if response.status_code == 200:
        response_200 = RestrictionResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[RestrictionResult]:
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
) -> Response[RestrictionResult]:
    """Apply a verified file of restrictions.

     Two tokens are needed: the bearer token, signed with the caller's own key and carrying the claim
    `accountId` of the master account, and the body, a second signed token good for one minute whose
    claims are those of a `VerifyRequest`. The `requestId` must be one that `restrictions.verify` found
    in order. Always answers 200: read `success`. A refusal that came before the body was read has no
    `requestId`. Hosted, scope `restrictions.write`.

    Args:
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RestrictionResult]
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
) -> RestrictionResult | None:
    """Apply a verified file of restrictions.

     Two tokens are needed: the bearer token, signed with the caller's own key and carrying the claim
    `accountId` of the master account, and the body, a second signed token good for one minute whose
    claims are those of a `VerifyRequest`. The `requestId` must be one that `restrictions.verify` found
    in order. Always answers 200: read `success`. A refusal that came before the body was read has no
    `requestId`. Hosted, scope `restrictions.write`.

    Args:
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RestrictionResult
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: File,
) -> Response[RestrictionResult]:
    """Apply a verified file of restrictions.

     Two tokens are needed: the bearer token, signed with the caller's own key and carrying the claim
    `accountId` of the master account, and the body, a second signed token good for one minute whose
    claims are those of a `VerifyRequest`. The `requestId` must be one that `restrictions.verify` found
    in order. Always answers 200: read `success`. A refusal that came before the body was read has no
    `requestId`. Hosted, scope `restrictions.write`.

    Args:
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RestrictionResult]
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
) -> RestrictionResult | None:
    """Apply a verified file of restrictions.

     Two tokens are needed: the bearer token, signed with the caller's own key and carrying the claim
    `accountId` of the master account, and the body, a second signed token good for one minute whose
    claims are those of a `VerifyRequest`. The `requestId` must be one that `restrictions.verify` found
    in order. Always answers 200: read `success`. A refusal that came before the body was read has no
    `requestId`. Hosted, scope `restrictions.write`.

    Args:
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RestrictionResult
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
