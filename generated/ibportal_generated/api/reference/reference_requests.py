from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any, cast

import httpx

from ... import errors
from ...models.account_status_code import AccountStatusCode
from ...models.problem_detail_response import ProblemDetailResponse
from ...models.request_details_response import RequestDetailsResponse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    start_date: str,
    end_date: str,
    status: AccountStatusCode | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["startDate"] = start_date

    params["endDate"] = end_date

    json_status: str | Unset = UNSET
    if not isinstance(status, Unset):
        json_status = status

    params["status"] = json_status

    params["offset"] = offset

    params["limit"] = limit

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/gw/api/v1/requests",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | ProblemDetailResponse | RequestDetailsResponse | None:
    if response.status_code == 200:
        response_200 = RequestDetailsResponse.from_dict(response.json())

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
) -> Response[Any | ProblemDetailResponse | RequestDetailsResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    start_date: str,
    end_date: str,
    status: AccountStatusCode | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[Any | ProblemDetailResponse | RequestDetailsResponse]:
    """Applications and changes sent between two days.

     What this client sent to account management and how far it is, a page at a time; `total` says how
    many there are. One request: `reference.request_status`. Hosted, scope `accounts.read`.

    Args:
        start_date (str):
        end_date (str):
        status (AccountStatusCode | Unset): Letter for the state of an account: `A` abandoned, `N`
            pending without funding details, `P` pending with funding details, `O` open, `C` closed,
            `R` rejected, `E` to be reopened, `Q` migrated in bulk and not yet approved. `F`, `I`,
            `J`, `L`, `M` and `W` are accepted and not explained.
        offset (int | Unset):
        limit (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | ProblemDetailResponse | RequestDetailsResponse]
    """

    kwargs = _get_kwargs(
        start_date=start_date,
        end_date=end_date,
        status=status,
        offset=offset,
        limit=limit,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    start_date: str,
    end_date: str,
    status: AccountStatusCode | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Any | ProblemDetailResponse | RequestDetailsResponse | None:
    """Applications and changes sent between two days.

     What this client sent to account management and how far it is, a page at a time; `total` says how
    many there are. One request: `reference.request_status`. Hosted, scope `accounts.read`.

    Args:
        start_date (str):
        end_date (str):
        status (AccountStatusCode | Unset): Letter for the state of an account: `A` abandoned, `N`
            pending without funding details, `P` pending with funding details, `O` open, `C` closed,
            `R` rejected, `E` to be reopened, `Q` migrated in bulk and not yet approved. `F`, `I`,
            `J`, `L`, `M` and `W` are accepted and not explained.
        offset (int | Unset):
        limit (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | ProblemDetailResponse | RequestDetailsResponse
    """

    return sync_detailed(
        client=client,
        start_date=start_date,
        end_date=end_date,
        status=status,
        offset=offset,
        limit=limit,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    start_date: str,
    end_date: str,
    status: AccountStatusCode | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[Any | ProblemDetailResponse | RequestDetailsResponse]:
    """Applications and changes sent between two days.

     What this client sent to account management and how far it is, a page at a time; `total` says how
    many there are. One request: `reference.request_status`. Hosted, scope `accounts.read`.

    Args:
        start_date (str):
        end_date (str):
        status (AccountStatusCode | Unset): Letter for the state of an account: `A` abandoned, `N`
            pending without funding details, `P` pending with funding details, `O` open, `C` closed,
            `R` rejected, `E` to be reopened, `Q` migrated in bulk and not yet approved. `F`, `I`,
            `J`, `L`, `M` and `W` are accepted and not explained.
        offset (int | Unset):
        limit (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | ProblemDetailResponse | RequestDetailsResponse]
    """

    kwargs = _get_kwargs(
        start_date=start_date,
        end_date=end_date,
        status=status,
        offset=offset,
        limit=limit,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    start_date: str,
    end_date: str,
    status: AccountStatusCode | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Any | ProblemDetailResponse | RequestDetailsResponse | None:
    """Applications and changes sent between two days.

     What this client sent to account management and how far it is, a page at a time; `total` says how
    many there are. One request: `reference.request_status`. Hosted, scope `accounts.read`.

    Args:
        start_date (str):
        end_date (str):
        status (AccountStatusCode | Unset): Letter for the state of an account: `A` abandoned, `N`
            pending without funding details, `P` pending with funding details, `O` open, `C` closed,
            `R` rejected, `E` to be reopened, `Q` migrated in bulk and not yet approved. `F`, `I`,
            `J`, `L`, `M` and `W` are accepted and not explained.
        offset (int | Unset):
        limit (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | ProblemDetailResponse | RequestDetailsResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            start_date=start_date,
            end_date=end_date,
            status=status,
            offset=offset,
            limit=limit,
        )
    ).parsed
