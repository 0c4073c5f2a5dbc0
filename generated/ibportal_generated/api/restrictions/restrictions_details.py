from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.gateway_error import GatewayError
from ...models.restriction_details_response import RestrictionDetailsResponse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    master_user_name: str,
    restriction_id: int,
    is_emp_track: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["masterUserName"] = master_user_name

    params["restrictionId"] = restriction_id

    params["isEmpTrack"] = is_emp_track

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/gw/api/v1/restrictions/restriction",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GatewayError | RestrictionDetailsResponse | None:
    if response.status_code == 200:
        response_200 = RestrictionDetailsResponse.from_dict(response.json())

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
) -> Response[GatewayError | RestrictionDetailsResponse]:
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
    restriction_id: int,
    is_emp_track: str | Unset = UNSET,
) -> Response[GatewayError | RestrictionDetailsResponse]:
    """One restriction with its rules.

     What the restriction forbids or watches, and until when. The caller must own it: a restriction of
    others and one that does not exist both answer 403. Hosted, scope `restrictions.read`.

    Args:
        master_user_name (str):
        restriction_id (int):
        is_emp_track (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | RestrictionDetailsResponse]
    """

    kwargs = _get_kwargs(
        master_user_name=master_user_name,
        restriction_id=restriction_id,
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
    restriction_id: int,
    is_emp_track: str | Unset = UNSET,
) -> GatewayError | RestrictionDetailsResponse | None:
    """One restriction with its rules.

     What the restriction forbids or watches, and until when. The caller must own it: a restriction of
    others and one that does not exist both answer 403. Hosted, scope `restrictions.read`.

    Args:
        master_user_name (str):
        restriction_id (int):
        is_emp_track (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | RestrictionDetailsResponse
    """

    return sync_detailed(
        client=client,
        master_user_name=master_user_name,
        restriction_id=restriction_id,
        is_emp_track=is_emp_track,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    master_user_name: str,
    restriction_id: int,
    is_emp_track: str | Unset = UNSET,
) -> Response[GatewayError | RestrictionDetailsResponse]:
    """One restriction with its rules.

     What the restriction forbids or watches, and until when. The caller must own it: a restriction of
    others and one that does not exist both answer 403. Hosted, scope `restrictions.read`.

    Args:
        master_user_name (str):
        restriction_id (int):
        is_emp_track (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | RestrictionDetailsResponse]
    """

    kwargs = _get_kwargs(
        master_user_name=master_user_name,
        restriction_id=restriction_id,
        is_emp_track=is_emp_track,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    master_user_name: str,
    restriction_id: int,
    is_emp_track: str | Unset = UNSET,
) -> GatewayError | RestrictionDetailsResponse | None:
    """One restriction with its rules.

     What the restriction forbids or watches, and until when. The caller must own it: a restriction of
    others and one that does not exist both answer 403. Hosted, scope `restrictions.read`.

    Args:
        master_user_name (str):
        restriction_id (int):
        is_emp_track (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | RestrictionDetailsResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            master_user_name=master_user_name,
            restriction_id=restriction_id,
            is_emp_track=is_emp_track,
        )
    ).parsed
