from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.gateway_error import GatewayError
from ...models.restriction_list_details import RestrictionListDetails
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    master_user_name: str,
    list_id: int,
    is_emp_track: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["masterUserName"] = master_user_name

    params["listId"] = list_id

    params["isEmpTrack"] = is_emp_track

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/gw/api/v1/restrictions/list",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GatewayError | RestrictionListDetails | None:
    if response.status_code == 200:
        response_200 = RestrictionListDetails.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = GatewayError.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = GatewayError.from_dict(response.json())

        return response_401

    if response.status_code == 403:
        response_403 = GatewayError.from_dict(response.json())

        return response_403

    if response.status_code == 500:
        response_500 = GatewayError.from_dict(response.json())

        return response_500

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GatewayError | RestrictionListDetails]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    master_user_name: str,
    list_id: int,
    is_emp_track: str | Unset = UNSET,
) -> Response[GatewayError | RestrictionListDetails]:
    """One list of instruments that restrictions refer to.

     Name, kind and entries of the list. The caller must own it: a list of others and one that does not
    exist both answer 403. An empty list has an empty `entries`. Hosted, scope `restrictions.read`.

    Args:
        master_user_name (str):
        list_id (int):
        is_emp_track (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | RestrictionListDetails]
    """

    kwargs = _get_kwargs(
        master_user_name=master_user_name,
        list_id=list_id,
        is_emp_track=is_emp_track,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    master_user_name: str,
    list_id: int,
    is_emp_track: str | Unset = UNSET,
) -> GatewayError | RestrictionListDetails | None:
    """One list of instruments that restrictions refer to.

     Name, kind and entries of the list. The caller must own it: a list of others and one that does not
    exist both answer 403. An empty list has an empty `entries`. Hosted, scope `restrictions.read`.

    Args:
        master_user_name (str):
        list_id (int):
        is_emp_track (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | RestrictionListDetails
    """

    return sync_detailed(
        client=client,
        master_user_name=master_user_name,
        list_id=list_id,
        is_emp_track=is_emp_track,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    master_user_name: str,
    list_id: int,
    is_emp_track: str | Unset = UNSET,
) -> Response[GatewayError | RestrictionListDetails]:
    """One list of instruments that restrictions refer to.

     Name, kind and entries of the list. The caller must own it: a list of others and one that does not
    exist both answer 403. An empty list has an empty `entries`. Hosted, scope `restrictions.read`.

    Args:
        master_user_name (str):
        list_id (int):
        is_emp_track (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | RestrictionListDetails]
    """

    kwargs = _get_kwargs(
        master_user_name=master_user_name,
        list_id=list_id,
        is_emp_track=is_emp_track,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    master_user_name: str,
    list_id: int,
    is_emp_track: str | Unset = UNSET,
) -> GatewayError | RestrictionListDetails | None:
    """One list of instruments that restrictions refer to.

     Name, kind and entries of the list. The caller must own it: a list of others and one that does not
    exist both answer 403. An empty list has an empty `entries`. Hosted, scope `restrictions.read`.

    Args:
        master_user_name (str):
        list_id (int):
        is_emp_track (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | RestrictionListDetails
    """

    return (
        await asyncio_detailed(
            client=client,
            master_user_name=master_user_name,
            list_id=list_id,
            is_emp_track=is_emp_track,
        )
    ).parsed
