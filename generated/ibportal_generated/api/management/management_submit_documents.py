from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any, cast

import httpx

from ... import errors
from ...models.problem_detail_response import ProblemDetailResponse
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
        "method": "post",
        "url": "/gw/api/v1/accounts/documents",
    }

    _kwargs["content"] = body.payload
    headers["Content-Type"] = "application/jwt"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | ProblemDetailResponse | StatusResponse | None:
    if response.status_code == 200:
        response_200 = StatusResponse.from_dict(response.json())

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
) -> Response[Any | ProblemDetailResponse | StatusResponse]:
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
) -> Response[Any | ProblemDetailResponse | StatusResponse]:
    """Hand in the day's agreements once instead of with every application.

     Agreements and disclosures that are sent in the morning count for all applications sent later on the
    same day, which then carry only the tax forms; tax forms are not taken here. The body is one signed
    token (RS256) whose claims are a `ProcessDocumentsPayload` together with `iss`, `iat` and `exp`. The
    files must be IBKR's own (see `reference.forms`), byte for byte: their SHA-1 is compared. Hosted,
    scope `accounts.write`.

    Args:
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | ProblemDetailResponse | StatusResponse]
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
) -> Any | ProblemDetailResponse | StatusResponse | None:
    """Hand in the day's agreements once instead of with every application.

     Agreements and disclosures that are sent in the morning count for all applications sent later on the
    same day, which then carry only the tax forms; tax forms are not taken here. The body is one signed
    token (RS256) whose claims are a `ProcessDocumentsPayload` together with `iss`, `iat` and `exp`. The
    files must be IBKR's own (see `reference.forms`), byte for byte: their SHA-1 is compared. Hosted,
    scope `accounts.write`.

    Args:
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | ProblemDetailResponse | StatusResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: File,
) -> Response[Any | ProblemDetailResponse | StatusResponse]:
    """Hand in the day's agreements once instead of with every application.

     Agreements and disclosures that are sent in the morning count for all applications sent later on the
    same day, which then carry only the tax forms; tax forms are not taken here. The body is one signed
    token (RS256) whose claims are a `ProcessDocumentsPayload` together with `iss`, `iat` and `exp`. The
    files must be IBKR's own (see `reference.forms`), byte for byte: their SHA-1 is compared. Hosted,
    scope `accounts.write`.

    Args:
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | ProblemDetailResponse | StatusResponse]
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
) -> Any | ProblemDetailResponse | StatusResponse | None:
    """Hand in the day's agreements once instead of with every application.

     Agreements and disclosures that are sent in the morning count for all applications sent later on the
    same day, which then carry only the tax forms; tax forms are not taken here. The body is one signed
    token (RS256) whose claims are a `ProcessDocumentsPayload` together with `iss`, `iat` and `exp`. The
    files must be IBKR's own (see `reference.forms`), byte for byte: their SHA-1 is compared. Hosted,
    scope `accounts.write`.

    Args:
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | ProblemDetailResponse | StatusResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
