from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote

import httpx

from ... import errors
from ...models.am_request_status_response import AmRequestStatusResponse
from ...models.problem_detail_response import ProblemDetailResponse
from ...models.reference_request_status_request_status_kind import (
    ReferenceRequestStatusRequestStatusKind,
)
from ...models.status_response import StatusResponse
from ...types import UNSET, Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    request_id: int,
    *,
    type_: ReferenceRequestStatusRequestStatusKind,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_type_: str = type_
    params["type"] = json_type_

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/gw/api/v1/requests/{request_id}/status".format(
            request_id=quote(str(request_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> AmRequestStatusResponse | StatusResponse | Any | ProblemDetailResponse | None:
    if response.status_code == 200:

        def _parse_response_200(data: object) -> AmRequestStatusResponse | StatusResponse:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                response_200_type_0 = AmRequestStatusResponse.from_dict(data)

                return response_200_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            response_200_type_1 = StatusResponse.from_dict(data)

            return response_200_type_1

        response_200 = _parse_response_200(response.json())

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
) -> Response[AmRequestStatusResponse | StatusResponse | Any | ProblemDetailResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    request_id: int,
    *,
    client: AuthenticatedClient,
    type_: ReferenceRequestStatusRequestStatusKind,
) -> Response[AmRequestStatusResponse | StatusResponse | Any | ProblemDetailResponse]:
    """How far an application or a change is.

     The id is the `requestId` with which `management.create`, `management.update` and
    `management.submit_documents` answered. With `type=update` the reply is the state of a change, with
    `type=response` IBKR's report on it. Hosted, scope `accounts.read`.

    Args:
        request_id (int):
        type_ (ReferenceRequestStatusRequestStatusKind):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AmRequestStatusResponse | StatusResponse | Any | ProblemDetailResponse]
    """

    kwargs = _get_kwargs(
        request_id=request_id,
        type_=type_,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    request_id: int,
    *,
    client: AuthenticatedClient,
    type_: ReferenceRequestStatusRequestStatusKind,
) -> AmRequestStatusResponse | StatusResponse | Any | ProblemDetailResponse | None:
    """How far an application or a change is.

     The id is the `requestId` with which `management.create`, `management.update` and
    `management.submit_documents` answered. With `type=update` the reply is the state of a change, with
    `type=response` IBKR's report on it. Hosted, scope `accounts.read`.

    Args:
        request_id (int):
        type_ (ReferenceRequestStatusRequestStatusKind):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AmRequestStatusResponse | StatusResponse | Any | ProblemDetailResponse
    """

    return sync_detailed(
        request_id=request_id,
        client=client,
        type_=type_,
    ).parsed


async def asyncio_detailed(
    request_id: int,
    *,
    client: AuthenticatedClient,
    type_: ReferenceRequestStatusRequestStatusKind,
) -> Response[AmRequestStatusResponse | StatusResponse | Any | ProblemDetailResponse]:
    """How far an application or a change is.

     The id is the `requestId` with which `management.create`, `management.update` and
    `management.submit_documents` answered. With `type=update` the reply is the state of a change, with
    `type=response` IBKR's report on it. Hosted, scope `accounts.read`.

    Args:
        request_id (int):
        type_ (ReferenceRequestStatusRequestStatusKind):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AmRequestStatusResponse | StatusResponse | Any | ProblemDetailResponse]
    """

    kwargs = _get_kwargs(
        request_id=request_id,
        type_=type_,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    request_id: int,
    *,
    client: AuthenticatedClient,
    type_: ReferenceRequestStatusRequestStatusKind,
) -> AmRequestStatusResponse | StatusResponse | Any | ProblemDetailResponse | None:
    """How far an application or a change is.

     The id is the `requestId` with which `management.create`, `management.update` and
    `management.submit_documents` answered. With `type=update` the reply is the state of a change, with
    `type=response` IBKR's report on it. Hosted, scope `accounts.read`.

    Args:
        request_id (int):
        type_ (ReferenceRequestStatusRequestStatusKind):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AmRequestStatusResponse | StatusResponse | Any | ProblemDetailResponse
    """

    return (
        await asyncio_detailed(
            request_id=request_id,
            client=client,
            type_=type_,
        )
    ).parsed
