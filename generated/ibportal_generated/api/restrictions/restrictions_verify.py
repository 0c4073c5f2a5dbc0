from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.restriction_file import RestrictionFile
from ...models.restriction_result import RestrictionResult
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    body: RestrictionFile,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/gw/api/v1/restrictions/verify",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

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
    body: RestrictionFile,
) -> Response[RestrictionResult]:
    """Check a file of restrictions without applying it.

     The first of two steps: `restrictions.apply` accepts only what was verified under the same
    `requestId`, which can be used once. Always answers 200; `success` says whether the file is in order
    and `message` what is wrong with it, as text or as an object. The bearer token must be signed with
    the caller's own key and carry the claim `accountId` of the master account; without it the reply is
    `success: false`, not 401. Hosted, scope `restrictions.write`.

    Args:
        body (RestrictionFile): A file of restrictions; the claims of the token that applies it
            are the same.

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
    body: RestrictionFile,
) -> RestrictionResult | None:
    """Check a file of restrictions without applying it.

     The first of two steps: `restrictions.apply` accepts only what was verified under the same
    `requestId`, which can be used once. Always answers 200; `success` says whether the file is in order
    and `message` what is wrong with it, as text or as an object. The bearer token must be signed with
    the caller's own key and carry the claim `accountId` of the master account; without it the reply is
    `success: false`, not 401. Hosted, scope `restrictions.write`.

    Args:
        body (RestrictionFile): A file of restrictions; the claims of the token that applies it
            are the same.

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
    body: RestrictionFile,
) -> Response[RestrictionResult]:
    """Check a file of restrictions without applying it.

     The first of two steps: `restrictions.apply` accepts only what was verified under the same
    `requestId`, which can be used once. Always answers 200; `success` says whether the file is in order
    and `message` what is wrong with it, as text or as an object. The bearer token must be signed with
    the caller's own key and carry the claim `accountId` of the master account; without it the reply is
    `success: false`, not 401. Hosted, scope `restrictions.write`.

    Args:
        body (RestrictionFile): A file of restrictions; the claims of the token that applies it
            are the same.

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
    body: RestrictionFile,
) -> RestrictionResult | None:
    """Check a file of restrictions without applying it.

     The first of two steps: `restrictions.apply` accepts only what was verified under the same
    `requestId`, which can be used once. Always answers 200; `success` says whether the file is in order
    and `message` what is wrong with it, as text or as an object. The bearer token must be signed with
    the caller's own key and carry the claim `accountId` of the master account; without it the reply is
    `success: false`, not 401. Hosted, scope `restrictions.write`.

    Args:
        body (RestrictionFile): A file of restrictions; the claims of the token that applies it
            are the same.

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
