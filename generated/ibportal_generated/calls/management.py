"""Calls of the `management` namespace: the requests of its methods, built and not sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._call import Call, Operation, given, reader

if TYPE_CHECKING:
    import builtins

    from ..models.account_details_response import AccountDetailsResponse
    from ..models.account_status_bulk_response import AccountStatusBulkResponse
    from ..models.account_status_code import AccountStatusCode
    from ..models.account_status_response import AccountStatusResponse
    from ..models.au_10_tix_detail_response import Au10TixDetailResponse
    from ..models.login_message_response import LoginMessageResponse
    from ..models.management_tasks_task_list import ManagementTasksTaskList
    from ..models.pending_tasks_response import PendingTasksResponse
    from ..models.processed_application import ProcessedApplication
    from ..models.registration_tasks_response import RegistrationTasksResponse
    from ..models.request_info_response import RequestInfoResponse
    from ..models.status_response import StatusResponse
    from ..models.task_action_response import TaskActionResponse
    from ..types import File


APPLICATION = Operation("management.application", "GET", "/gw/api/v1/accounts", hosted=True)


def application(*, account_id: str | None = None, external_id: str | None = None) -> Call[ProcessedApplication]:
    from ..api.management import management_application as endpoint

    return Call(
        APPLICATION,
        endpoint._get_kwargs(
            account_id=given(account_id),
            external_id=given(external_id),
        ),
        reader(endpoint._parse_response, ((200, "ProcessedApplication"),)),
    )


CREATE = Operation("management.create", "POST", "/gw/api/v1/accounts", hosted=True)


def create(body: File) -> Call[StatusResponse | RequestInfoResponse]:
    from ..api.management import management_create as endpoint

    return Call(
        CREATE,
        endpoint._get_kwargs(
            body=body,
        ),
        reader(endpoint._parse_response, ((200, "StatusResponse"), (202, "RequestInfoResponse"))),
    )


UPDATE = Operation("management.update", "PATCH", "/gw/api/v1/accounts", hosted=True)


def update(body: File) -> Call[StatusResponse | RequestInfoResponse]:
    from ..api.management import management_update as endpoint

    return Call(
        UPDATE,
        endpoint._get_kwargs(
            body=body,
        ),
        reader(endpoint._parse_response, ((200, "StatusResponse"), (202, "RequestInfoResponse"))),
    )


SUBMIT_DOCUMENTS = Operation("management.submit_documents", "POST", "/gw/api/v1/accounts/documents", hosted=True)


def submit_documents(body: File) -> Call[StatusResponse]:
    from ..api.management import management_submit_documents as endpoint

    return Call(
        SUBMIT_DOCUMENTS,
        endpoint._get_kwargs(
            body=body,
        ),
        reader(endpoint._parse_response, ((200, "StatusResponse"),)),
    )


LOGIN_MESSAGES = Operation("management.login_messages", "GET", "/gw/api/v1/accounts/login-messages", hosted=True)


def login_messages(
    start_date: str,
    end_date: str,
    *,
    status: AccountStatusCode | None = None,
    type_: str | None = None,
    offset: int | None = None,
    limit: int | None = None,
) -> Call[LoginMessageResponse]:
    from ..api.management import management_login_messages as endpoint

    return Call(
        LOGIN_MESSAGES,
        endpoint._get_kwargs(
            start_date=start_date,
            end_date=end_date,
            status=given(status),
            type_=given(type_),
            offset=given(offset),
            limit=given(limit),
        ),
        reader(endpoint._parse_response, ((200, "LoginMessageResponse"),)),
    )


STATUSES = Operation("management.statuses", "GET", "/gw/api/v1/accounts/status", hosted=True)


def statuses(
    start_date: str,
    end_date: str,
    *,
    status: AccountStatusCode | None = None,
    offset: int | None = None,
    limit: int | None = None,
) -> Call[AccountStatusBulkResponse]:
    from ..api.management import management_statuses as endpoint

    return Call(
        STATUSES,
        endpoint._get_kwargs(
            start_date=start_date,
            end_date=end_date,
            status=given(status),
            offset=given(offset),
            limit=given(limit),
        ),
        reader(endpoint._parse_response, ((200, "AccountStatusBulkResponse"),)),
    )


DETAILS = Operation("management.details", "GET", "/gw/api/v1/accounts/{accountId}/details", hosted=True)


def details(account_id: str) -> Call[AccountDetailsResponse]:
    from ..api.management import management_details as endpoint

    return Call(
        DETAILS,
        endpoint._get_kwargs(
            account_id=account_id,
        ),
        reader(endpoint._parse_response, ((200, "AccountDetailsResponse"),)),
    )


KYC_URL = Operation("management.kyc_url", "GET", "/gw/api/v1/accounts/{accountId}/kyc", hosted=True)


def kyc_url(account_id: str) -> Call[Au10TixDetailResponse]:
    from ..api.management import management_kyc_url as endpoint

    return Call(
        KYC_URL,
        endpoint._get_kwargs(
            account_id=account_id,
        ),
        reader(endpoint._parse_response, ((200, "Au10TixDetailResponse"),)),
    )


ACCOUNT_LOGIN_MESSAGES = Operation(
    "management.account_login_messages", "GET", "/gw/api/v1/accounts/{accountId}/login-messages", hosted=True
)


def account_login_messages(account_id: str, *, type_: str | None = None) -> Call[LoginMessageResponse]:
    from ..api.management import management_account_login_messages as endpoint

    return Call(
        ACCOUNT_LOGIN_MESSAGES,
        endpoint._get_kwargs(
            account_id=account_id,
            type_=given(type_),
        ),
        reader(endpoint._parse_response, ((200, "LoginMessageResponse"),)),
    )


STATUS = Operation("management.status", "GET", "/gw/api/v1/accounts/{accountId}/status", hosted=True)


def status(account_id: str) -> Call[AccountStatusResponse]:
    from ..api.management import management_status as endpoint

    return Call(
        STATUS,
        endpoint._get_kwargs(
            account_id=account_id,
        ),
        reader(endpoint._parse_response, ((200, "AccountStatusResponse"),)),
    )


UPDATE_STATUS = Operation("management.update_status", "PATCH", "/gw/api/v1/accounts/{accountId}/status", hosted=True)


def update_status(account_id: str, body: File) -> Call[AccountStatusResponse]:
    from ..api.management import management_update_status as endpoint

    return Call(
        UPDATE_STATUS,
        endpoint._get_kwargs(
            account_id=account_id,
            body=body,
        ),
        reader(endpoint._parse_response, ((200, "AccountStatusResponse"),)),
    )


TASKS = Operation("management.tasks", "GET", "/gw/api/v1/accounts/{accountId}/tasks", hosted=True)


def tasks(
    account_id: str, *, type_: ManagementTasksTaskList | None = None
) -> Call[RegistrationTasksResponse | PendingTasksResponse]:
    from ..api.management import management_tasks as endpoint

    return Call(
        TASKS,
        endpoint._get_kwargs(
            account_id=account_id,
            type_=given(type_),
        ),
        reader(endpoint._parse_response, ((200, "RegistrationTasksResponse | PendingTasksResponse"),)),
    )


ASSIGN_TASKS = Operation("management.assign_tasks", "POST", "/gw/api/v1/accounts/{accountId}/tasks", hosted=True)


def assign_tasks(account_id: str, body: File) -> Call[builtins.list[TaskActionResponse]]:
    from ..api.management import management_assign_tasks as endpoint

    return Call(
        ASSIGN_TASKS,
        endpoint._get_kwargs(
            account_id=account_id,
            body=body,
        ),
        reader(endpoint._parse_response, ((200, "list[TaskActionResponse]"),)),
    )


UPDATE_TASKS = Operation("management.update_tasks", "PATCH", "/gw/api/v1/accounts/{accountId}/tasks", hosted=True)


def update_tasks(account_id: str, body: File) -> Call[builtins.list[TaskActionResponse]]:
    from ..api.management import management_update_tasks as endpoint

    return Call(
        UPDATE_TASKS,
        endpoint._get_kwargs(
            account_id=account_id,
            body=body,
        ),
        reader(endpoint._parse_response, ((200, "list[TaskActionResponse]"),)),
    )
