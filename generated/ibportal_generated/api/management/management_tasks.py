from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote

import httpx

from ... import errors
from ...models.management_tasks_task_list import (
    ManagementTasksTaskList,
)
from ...models.pending_tasks_response import PendingTasksResponse
from ...models.problem_detail_response import ProblemDetailResponse
from ...models.registration_tasks_response import RegistrationTasksResponse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    account_id: str,
    *,
    type_: ManagementTasksTaskList | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_type_: str | Unset = UNSET
    if not isinstance(type_, Unset):
        json_type_ = type_

    params["type"] = json_type_

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/gw/api/v1/accounts/{account_id}/tasks".format(
            account_id=quote(str(account_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | PendingTasksResponse | RegistrationTasksResponse | ProblemDetailResponse | None:
    if response.status_code == 200:

        def _parse_response_200(data: object) -> PendingTasksResponse | RegistrationTasksResponse:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                response_200_type_0 = RegistrationTasksResponse.from_dict(data)

                return response_200_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            response_200_type_1 = PendingTasksResponse.from_dict(data)

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
) -> Response[Any | PendingTasksResponse | RegistrationTasksResponse | ProblemDetailResponse]:
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
    type_: ManagementTasksTaskList | Unset = UNSET,
) -> Response[Any | PendingTasksResponse | RegistrationTasksResponse | ProblemDetailResponse]:
    """What has to be done before the account opens, or has been done.

     With `type=registration`, the default, every task of the account in whatever state; with
    `type=pending` only those that hold up the approval. The two replies are different objects:
    `registrationTasks` or `pendingTasks`. Papers are handed in with `management.update`
    (`documentSubmission`), online tasks are the applicant's. Hosted, scope `accounts.read`.

    Args:
        account_id (str):
        type_ (ManagementTasksTaskList | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | PendingTasksResponse | RegistrationTasksResponse | ProblemDetailResponse]
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
    type_: ManagementTasksTaskList | Unset = UNSET,
) -> Any | PendingTasksResponse | RegistrationTasksResponse | ProblemDetailResponse | None:
    """What has to be done before the account opens, or has been done.

     With `type=registration`, the default, every task of the account in whatever state; with
    `type=pending` only those that hold up the approval. The two replies are different objects:
    `registrationTasks` or `pendingTasks`. Papers are handed in with `management.update`
    (`documentSubmission`), online tasks are the applicant's. Hosted, scope `accounts.read`.

    Args:
        account_id (str):
        type_ (ManagementTasksTaskList | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | PendingTasksResponse | RegistrationTasksResponse | ProblemDetailResponse
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
    type_: ManagementTasksTaskList | Unset = UNSET,
) -> Response[Any | PendingTasksResponse | RegistrationTasksResponse | ProblemDetailResponse]:
    """What has to be done before the account opens, or has been done.

     With `type=registration`, the default, every task of the account in whatever state; with
    `type=pending` only those that hold up the approval. The two replies are different objects:
    `registrationTasks` or `pendingTasks`. Papers are handed in with `management.update`
    (`documentSubmission`), online tasks are the applicant's. Hosted, scope `accounts.read`.

    Args:
        account_id (str):
        type_ (ManagementTasksTaskList | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | PendingTasksResponse | RegistrationTasksResponse | ProblemDetailResponse]
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
    type_: ManagementTasksTaskList | Unset = UNSET,
) -> Any | PendingTasksResponse | RegistrationTasksResponse | ProblemDetailResponse | None:
    """What has to be done before the account opens, or has been done.

     With `type=registration`, the default, every task of the account in whatever state; with
    `type=pending` only those that hold up the approval. The two replies are different objects:
    `registrationTasks` or `pendingTasks`. Papers are handed in with `management.update`
    (`documentSubmission`), online tasks are the applicant's. Hosted, scope `accounts.read`.

    Args:
        account_id (str):
        type_ (ManagementTasksTaskList | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | PendingTasksResponse | RegistrationTasksResponse | ProblemDetailResponse
    """

    return (
        await asyncio_detailed(
            account_id=account_id,
            client=client,
            type_=type_,
        )
    ).parsed
