from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any, cast

import httpx

from ... import errors
from ...models.account_status_code import AccountStatusCode
from ...models.login_message_response import LoginMessageResponse
from ...models.problem_detail_response import ProblemDetailResponse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    start_date: str,
    end_date: str,
    status: AccountStatusCode | Unset = UNSET,
    type_: str | Unset = UNSET,
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

    params["type"] = type_

    params["offset"] = offset

    params["limit"] = limit

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/gw/api/v1/accounts/login-messages",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | LoginMessageResponse | ProblemDetailResponse | None:
    if response.status_code == 200:
        response_200 = LoginMessageResponse.from_dict(response.json())

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
) -> Response[Any | LoginMessageResponse | ProblemDetailResponse]:
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
    type_: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[Any | LoginMessageResponse | ProblemDetailResponse]:
    """Accounts whose users have unanswered login messages.

     Login messages are tasks that a user meets at the next login, such as a tax form that runs out.
    Lists those that are not dealt with among all accounts of this client, for accounts created between
    two days. One account: `management.account_login_messages`. Hosted, scope `accounts.read`.

    Args:
        start_date (str):
        end_date (str):
        status (AccountStatusCode | Unset): Letter for the state of an account: `A` abandoned, `N`
            pending without funding details, `P` pending with funding details, `O` open, `C` closed,
            `R` rejected, `E` to be reopened, `Q` migrated in bulk and not yet approved. `F`, `I`,
            `J`, `L`, `M` and `W` are accepted and not explained.
        type_ (str | Unset):
        offset (int | Unset):
        limit (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | LoginMessageResponse | ProblemDetailResponse]
    """

    kwargs = _get_kwargs(
        start_date=start_date,
        end_date=end_date,
        status=status,
        type_=type_,
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
    type_: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Any | LoginMessageResponse | ProblemDetailResponse | None:
    """Accounts whose users have unanswered login messages.

     Login messages are tasks that a user meets at the next login, such as a tax form that runs out.
    Lists those that are not dealt with among all accounts of this client, for accounts created between
    two days. One account: `management.account_login_messages`. Hosted, scope `accounts.read`.

    Args:
        start_date (str):
        end_date (str):
        status (AccountStatusCode | Unset): Letter for the state of an account: `A` abandoned, `N`
            pending without funding details, `P` pending with funding details, `O` open, `C` closed,
            `R` rejected, `E` to be reopened, `Q` migrated in bulk and not yet approved. `F`, `I`,
            `J`, `L`, `M` and `W` are accepted and not explained.
        type_ (str | Unset):
        offset (int | Unset):
        limit (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | LoginMessageResponse | ProblemDetailResponse
    """

    return sync_detailed(
        client=client,
        start_date=start_date,
        end_date=end_date,
        status=status,
        type_=type_,
        offset=offset,
        limit=limit,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    start_date: str,
    end_date: str,
    status: AccountStatusCode | Unset = UNSET,
    type_: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[Any | LoginMessageResponse | ProblemDetailResponse]:
    """Accounts whose users have unanswered login messages.

     Login messages are tasks that a user meets at the next login, such as a tax form that runs out.
    Lists those that are not dealt with among all accounts of this client, for accounts created between
    two days. One account: `management.account_login_messages`. Hosted, scope `accounts.read`.

    Args:
        start_date (str):
        end_date (str):
        status (AccountStatusCode | Unset): Letter for the state of an account: `A` abandoned, `N`
            pending without funding details, `P` pending with funding details, `O` open, `C` closed,
            `R` rejected, `E` to be reopened, `Q` migrated in bulk and not yet approved. `F`, `I`,
            `J`, `L`, `M` and `W` are accepted and not explained.
        type_ (str | Unset):
        offset (int | Unset):
        limit (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | LoginMessageResponse | ProblemDetailResponse]
    """

    kwargs = _get_kwargs(
        start_date=start_date,
        end_date=end_date,
        status=status,
        type_=type_,
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
    type_: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Any | LoginMessageResponse | ProblemDetailResponse | None:
    """Accounts whose users have unanswered login messages.

     Login messages are tasks that a user meets at the next login, such as a tax form that runs out.
    Lists those that are not dealt with among all accounts of this client, for accounts created between
    two days. One account: `management.account_login_messages`. Hosted, scope `accounts.read`.

    Args:
        start_date (str):
        end_date (str):
        status (AccountStatusCode | Unset): Letter for the state of an account: `A` abandoned, `N`
            pending without funding details, `P` pending with funding details, `O` open, `C` closed,
            `R` rejected, `E` to be reopened, `Q` migrated in bulk and not yet approved. `F`, `I`,
            `J`, `L`, `M` and `W` are accepted and not explained.
        type_ (str | Unset):
        offset (int | Unset):
        limit (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | LoginMessageResponse | ProblemDetailResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            start_date=start_date,
            end_date=end_date,
            status=status,
            type_=type_,
            offset=offset,
            limit=limit,
        )
    ).parsed
