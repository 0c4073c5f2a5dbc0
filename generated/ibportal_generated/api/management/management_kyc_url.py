from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote

import httpx

from ... import errors
from ...models.au_10_tix_detail_response import Au10TixDetailResponse
from ...models.problem_detail_response import ProblemDetailResponse
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    account_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/gw/api/v1/accounts/{account_id}/kyc".format(
            account_id=quote(str(account_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | Au10TixDetailResponse | ProblemDetailResponse | None:
    if response.status_code == 200:
        response_200 = Au10TixDetailResponse.from_dict(response.json())

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
) -> Response[Any | Au10TixDetailResponse | ProblemDetailResponse]:
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
) -> Response[Any | Au10TixDetailResponse | ProblemDetailResponse]:
    """Address at which the applicant can prove who they are.

     Makes a link to Au10tix, where the applicant photographs a document and their face and is verified
    at once. The link is good for 24 hours; ask again for a new one. It satisfies the tasks 8137 and
    8437; the other way is to hand in papers for 8001 and 8002. Hosted, scope `accounts.read`.

    Args:
        account_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | Au10TixDetailResponse | ProblemDetailResponse]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    account_id: str,
    *,
    client: AuthenticatedClient,
) -> Any | Au10TixDetailResponse | ProblemDetailResponse | None:
    """Address at which the applicant can prove who they are.

     Makes a link to Au10tix, where the applicant photographs a document and their face and is verified
    at once. The link is good for 24 hours; ask again for a new one. It satisfies the tasks 8137 and
    8437; the other way is to hand in papers for 8001 and 8002. Hosted, scope `accounts.read`.

    Args:
        account_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | Au10TixDetailResponse | ProblemDetailResponse
    """

    return sync_detailed(
        account_id=account_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    account_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[Any | Au10TixDetailResponse | ProblemDetailResponse]:
    """Address at which the applicant can prove who they are.

     Makes a link to Au10tix, where the applicant photographs a document and their face and is verified
    at once. The link is good for 24 hours; ask again for a new one. It satisfies the tasks 8137 and
    8437; the other way is to hand in papers for 8001 and 8002. Hosted, scope `accounts.read`.

    Args:
        account_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | Au10TixDetailResponse | ProblemDetailResponse]
    """

    kwargs = _get_kwargs(
        account_id=account_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    account_id: str,
    *,
    client: AuthenticatedClient,
) -> Any | Au10TixDetailResponse | ProblemDetailResponse | None:
    """Address at which the applicant can prove who they are.

     Makes a link to Au10tix, where the applicant photographs a document and their face and is verified
    at once. The link is good for 24 hours; ask again for a new one. It satisfies the tasks 8137 and
    8437; the other way is to hand in papers for 8001 and 8002. Hosted, scope `accounts.read`.

    Args:
        account_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | Au10TixDetailResponse | ProblemDetailResponse
    """

    return (
        await asyncio_detailed(
            account_id=account_id,
            client=client,
        )
    ).parsed
