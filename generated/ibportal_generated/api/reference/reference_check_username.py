from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote

import httpx

from ... import errors
from ...models.problem_detail_response import ProblemDetailResponse
from ...models.user_name_available_response import UserNameAvailableResponse
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    username: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/gw/api/v1/validations/usernames/{username}".format(
            username=quote(str(username), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | ProblemDetailResponse | UserNameAvailableResponse | None:
    if response.status_code == 200:
        response_200 = UserNameAvailableResponse.from_dict(response.json())

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
) -> Response[Any | ProblemDetailResponse | UserNameAvailableResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    username: str,
    *,
    client: AuthenticatedClient,
) -> Response[Any | ProblemDetailResponse | UserNameAvailableResponse]:
    """Whether a user name is well formed and free.

     Ask before naming a user in an application. `isValid` speaks of the form (lower-case letters and
    digits, 9 to 63 of them, at least three letters), `isAvailable` of whether it is taken; free ones
    may be suggested. Hosted, scope `accounts.read` or `validations.read`.

    Args:
        username (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | ProblemDetailResponse | UserNameAvailableResponse]
    """

    kwargs = _get_kwargs(
        username=username,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    username: str,
    *,
    client: AuthenticatedClient,
) -> Any | ProblemDetailResponse | UserNameAvailableResponse | None:
    """Whether a user name is well formed and free.

     Ask before naming a user in an application. `isValid` speaks of the form (lower-case letters and
    digits, 9 to 63 of them, at least three letters), `isAvailable` of whether it is taken; free ones
    may be suggested. Hosted, scope `accounts.read` or `validations.read`.

    Args:
        username (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | ProblemDetailResponse | UserNameAvailableResponse
    """

    return sync_detailed(
        username=username,
        client=client,
    ).parsed


async def asyncio_detailed(
    username: str,
    *,
    client: AuthenticatedClient,
) -> Response[Any | ProblemDetailResponse | UserNameAvailableResponse]:
    """Whether a user name is well formed and free.

     Ask before naming a user in an application. `isValid` speaks of the form (lower-case letters and
    digits, 9 to 63 of them, at least three letters), `isAvailable` of whether it is taken; free ones
    may be suggested. Hosted, scope `accounts.read` or `validations.read`.

    Args:
        username (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | ProblemDetailResponse | UserNameAvailableResponse]
    """

    kwargs = _get_kwargs(
        username=username,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    username: str,
    *,
    client: AuthenticatedClient,
) -> Any | ProblemDetailResponse | UserNameAvailableResponse | None:
    """Whether a user name is well formed and free.

     Ask before naming a user in an application. `isValid` speaks of the form (lower-case letters and
    digits, 9 to 63 of them, at least three letters), `isAvailable` of whether it is taken; free ones
    may be suggested. Hosted, scope `accounts.read` or `validations.read`.

    Args:
        username (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | ProblemDetailResponse | UserNameAvailableResponse
    """

    return (
        await asyncio_detailed(
            username=username,
            client=client,
        )
    ).parsed
