from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any, cast

import httpx

from ... import errors
from ...models.problem_detail_response import ProblemDetailResponse
from ...models.processed_application import ProcessedApplication
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    account_id: str | Unset = UNSET,
    external_id: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["accountId"] = account_id

    params["externalId"] = external_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/gw/api/v1/accounts",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | ProblemDetailResponse | ProcessedApplication | None:
    if response.status_code == 200:
        response_200 = ProcessedApplication.from_dict(response.json())

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
) -> Response[Any | ProblemDetailResponse | ProcessedApplication]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    account_id: str | Unset = UNSET,
    external_id: str | Unset = UNSET,
) -> Response[Any | ProblemDetailResponse | ProcessedApplication]:
    """What was sent for an application, and what IBKR answered.

     Looks up an application by IBKR's account id or by the external id it was sent with; give one of the
    two. By account id the reply names the two files, by external id it holds IBKR's report. Only
    applications that came through this API are found. A miss is no HTTP error: look at `hasError`.
    Hosted at `api.ibkr.com` with OAuth 2.0, scope `accounts.read`; the local gateway does not know it.

    Args:
        account_id (str | Unset):
        external_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | ProblemDetailResponse | ProcessedApplication]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
        external_id=external_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    account_id: str | Unset = UNSET,
    external_id: str | Unset = UNSET,
) -> Any | ProblemDetailResponse | ProcessedApplication | None:
    """What was sent for an application, and what IBKR answered.

     Looks up an application by IBKR's account id or by the external id it was sent with; give one of the
    two. By account id the reply names the two files, by external id it holds IBKR's report. Only
    applications that came through this API are found. A miss is no HTTP error: look at `hasError`.
    Hosted at `api.ibkr.com` with OAuth 2.0, scope `accounts.read`; the local gateway does not know it.

    Args:
        account_id (str | Unset):
        external_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | ProblemDetailResponse | ProcessedApplication
    """

    return sync_detailed(
        client=client,
        account_id=account_id,
        external_id=external_id,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    account_id: str | Unset = UNSET,
    external_id: str | Unset = UNSET,
) -> Response[Any | ProblemDetailResponse | ProcessedApplication]:
    """What was sent for an application, and what IBKR answered.

     Looks up an application by IBKR's account id or by the external id it was sent with; give one of the
    two. By account id the reply names the two files, by external id it holds IBKR's report. Only
    applications that came through this API are found. A miss is no HTTP error: look at `hasError`.
    Hosted at `api.ibkr.com` with OAuth 2.0, scope `accounts.read`; the local gateway does not know it.

    Args:
        account_id (str | Unset):
        external_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | ProblemDetailResponse | ProcessedApplication]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
        external_id=external_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    account_id: str | Unset = UNSET,
    external_id: str | Unset = UNSET,
) -> Any | ProblemDetailResponse | ProcessedApplication | None:
    """What was sent for an application, and what IBKR answered.

     Looks up an application by IBKR's account id or by the external id it was sent with; give one of the
    two. By account id the reply names the two files, by external id it holds IBKR's report. Only
    applications that came through this API are found. A miss is no HTTP error: look at `hasError`.
    Hosted at `api.ibkr.com` with OAuth 2.0, scope `accounts.read`; the local gateway does not know it.

    Args:
        account_id (str | Unset):
        external_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | ProblemDetailResponse | ProcessedApplication
    """

    return (
        await asyncio_detailed(
            client=client,
            account_id=account_id,
            external_id=external_id,
        )
    ).parsed
