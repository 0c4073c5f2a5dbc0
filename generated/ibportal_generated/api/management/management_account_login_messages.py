from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote

import httpx

from ... import errors
from ...models.login_message_response import LoginMessageResponse
from ...models.problem_detail_response import ProblemDetailResponse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    account_id: str,
    *,
    type_: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["type"] = type_

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/gw/api/v1/accounts/{account_id}/login-messages".format(
            account_id=quote(str(account_id), safe=""),
        ),
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
    account_id: str,
    *,
    client: AuthenticatedClient,
    type_: str | Unset = UNSET,
) -> Response[Any | LoginMessageResponse | ProblemDetailResponse]:
    """Login messages of one account.

     What the users of the account will be asked at their next login. `loginMessagePresent` is false and
    the list empty when there is nothing. Hosted, scope `accounts.read`.

    Args:
        account_id (str):
        type_ (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | LoginMessageResponse | ProblemDetailResponse]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
        type_=type_,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    account_id: str,
    *,
    client: AuthenticatedClient,
    type_: str | Unset = UNSET,
) -> Any | LoginMessageResponse | ProblemDetailResponse | None:
    """Login messages of one account.

     What the users of the account will be asked at their next login. `loginMessagePresent` is false and
    the list empty when there is nothing. Hosted, scope `accounts.read`.

    Args:
        account_id (str):
        type_ (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | LoginMessageResponse | ProblemDetailResponse
    """

    return sync_detailed(
        account_id=account_id,
        client=client,
        type_=type_,
    ).parsed


async def asyncio_detailed(
    account_id: str,
    *,
    client: AuthenticatedClient,
    type_: str | Unset = UNSET,
) -> Response[Any | LoginMessageResponse | ProblemDetailResponse]:
    """Login messages of one account.

     What the users of the account will be asked at their next login. `loginMessagePresent` is false and
    the list empty when there is nothing. Hosted, scope `accounts.read`.

    Args:
        account_id (str):
        type_ (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | LoginMessageResponse | ProblemDetailResponse]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
        type_=type_,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    account_id: str,
    *,
    client: AuthenticatedClient,
    type_: str | Unset = UNSET,
) -> Any | LoginMessageResponse | ProblemDetailResponse | None:
    """Login messages of one account.

     What the users of the account will be asked at their next login. `loginMessagePresent` is false and
    the list empty when there is nothing. Hosted, scope `accounts.read`.

    Args:
        account_id (str):
        type_ (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | LoginMessageResponse | ProblemDetailResponse
    """

    return (
        await asyncio_detailed(
            account_id=account_id,
            client=client,
            type_=type_,
        )
    ).parsed
