from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote

import httpx

from ... import errors
from ...models.account_status_response import AccountStatusResponse
from ...models.problem_detail_response import ProblemDetailResponse
from ...types import File, Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    account_id: str,
    *,
    body: File,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/gw/api/v1/accounts/{account_id}/status".format(
            account_id=quote(str(account_id), safe=""),
        ),
    }

    _kwargs["content"] = body.payload
    headers["Content-Type"] = "application/jwt"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> AccountStatusResponse | Any | ProblemDetailResponse | None:
    if response.status_code == 200:
        response_200 = AccountStatusResponse.from_dict(response.json())

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
) -> Response[AccountStatusResponse | Any | ProblemDetailResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    account_id: str,
    *,
    client: AuthenticatedClient,
    body: File,
) -> Response[AccountStatusResponse | Any | ProblemDetailResponse]:
    """Change the status of one account.

     The body is one signed token (RS256); IBKR does not publish its claims beside `iss`, `iat` and
    `exp`. Replies with the status as `management.status` does. To close, reopen or abandon an account
    `management.update` has documented requests. Hosted, scope `accounts.write`.

    Args:
        account_id (str):
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AccountStatusResponse | Any | ProblemDetailResponse]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    account_id: str,
    *,
    client: AuthenticatedClient,
    body: File,
) -> AccountStatusResponse | Any | ProblemDetailResponse | None:
    """Change the status of one account.

     The body is one signed token (RS256); IBKR does not publish its claims beside `iss`, `iat` and
    `exp`. Replies with the status as `management.status` does. To close, reopen or abandon an account
    `management.update` has documented requests. Hosted, scope `accounts.write`.

    Args:
        account_id (str):
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AccountStatusResponse | Any | ProblemDetailResponse
    """

    return sync_detailed(
        account_id=account_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    account_id: str,
    *,
    client: AuthenticatedClient,
    body: File,
) -> Response[AccountStatusResponse | Any | ProblemDetailResponse]:
    """Change the status of one account.

     The body is one signed token (RS256); IBKR does not publish its claims beside `iss`, `iat` and
    `exp`. Replies with the status as `management.status` does. To close, reopen or abandon an account
    `management.update` has documented requests. Hosted, scope `accounts.write`.

    Args:
        account_id (str):
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AccountStatusResponse | Any | ProblemDetailResponse]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    account_id: str,
    *,
    client: AuthenticatedClient,
    body: File,
) -> AccountStatusResponse | Any | ProblemDetailResponse | None:
    """Change the status of one account.

     The body is one signed token (RS256); IBKR does not publish its claims beside `iss`, `iat` and
    `exp`. Replies with the status as `management.status` does. To close, reopen or abandon an account
    `management.update` has documented requests. Hosted, scope `accounts.write`.

    Args:
        account_id (str):
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AccountStatusResponse | Any | ProblemDetailResponse
    """

    return (
        await asyncio_detailed(
            account_id=account_id,
            client=client,
            body=body,
        )
    ).parsed
