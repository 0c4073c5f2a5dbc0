"""Opening, changing and reading accounts as an institution (hosted, OAuth 2.0)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..calls import management as calls

if TYPE_CHECKING:
    import builtins

    from .._call import Send, SendAsync
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


class ManagementNamespace:
    """Opening, changing and reading accounts as an institution (hosted, OAuth 2.0)."""

    __slots__ = ("_send",)

    def __init__(self, send: Send) -> None:
        self._send = send

    def application(self, *, account_id: str | None = None, external_id: str | None = None) -> ProcessedApplication:
        """What was sent for an application, and what IBKR answered.

        Looks up an application by IBKR's account id or by the external id it was sent with; give one of the two. By
        account id the reply names the two files, by external id it holds IBKR's report. Only applications that came
        through this API are found. A miss is no HTTP error: look at `hasError`. Hosted at `api.ibkr.com` with OAuth
        2.0, scope `accounts.read`; the local gateway does not know it.

        Args:
            account_id: IBKR's id of the account; or give `externalId`.
            external_id: The caller's id under which the application was sent; or give `accountId`.

        Source: `GET /gw/api/v1/accounts`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-accounts/retrieve-processed-application>
        """
        return self._send(calls.application(account_id=account_id, external_id=external_id))

    def create(self, body: File) -> StatusResponse | RequestInfoResponse:
        """Send an application that opens an account.

        The body is one signed token (RS256, the key named by `kid`), not JSON: its claims are an `ApplicationPayload`
        together with `iss` (the client id), `iat` and `exp`; ASCII only. Answers within 30 seconds as a rule, 120 at
        most. Status 200 says that the application was read, not that it was accepted:
        `fileData.data.application.status` is `Success` or `Error`, and on success `accounts` holds the new account
        id. Status 202 says that the work goes on; ask `reference.request_status`. An external id can be used once.
        Hosted, scope `accounts.write`.

        Args:
            body: The request body.

        Source: `POST /gw/api/v1/accounts`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-accounts/create-account>
        """
        return self._send(calls.create(body))

    def update(self, body: File) -> StatusResponse | RequestInfoResponse:
        """Change an account or a user, hand in papers, close or reopen.

        One operation for some fifty kinds of change; which, is said by the keys of `AccountManagementRequests`. The
        body is one signed token (RS256) whose claims are an `AccountManagementRequestsPayload` together with `iss`,
        `iat` and `exp`. As with `management.create`, status 200 is no success yet: read the report in `fileData`.
        Most changes need an open account, and many take a business day or two; follow them with
        `reference.request_status`. Hosted, scope `accounts.write`.

        Args:
            body: The request body.

        Source: `PATCH /gw/api/v1/accounts`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-accounts/update-account>
        """
        return self._send(calls.update(body))

    def submit_documents(self, body: File) -> StatusResponse:
        """Hand in the day's agreements once instead of with every application.

        Agreements and disclosures that are sent in the morning count for all applications sent later on the same day,
        which then carry only the tax forms; tax forms are not taken here. The body is one signed token (RS256) whose
        claims are a `ProcessDocumentsPayload` together with `iss`, `iat` and `exp`. The files must be IBKR's own (see
        `reference.forms`), byte for byte: their SHA-1 is compared. Hosted, scope `accounts.write`.

        Args:
            body: The request body.

        Source: `POST /gw/api/v1/accounts/documents`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-accounts/submit-general-agreements-and-disclosures>
        """
        return self._send(calls.submit_documents(body))

    def login_messages(
        self,
        start_date: str,
        end_date: str,
        *,
        status: AccountStatusCode | None = None,
        type_: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
    ) -> LoginMessageResponse:
        """Accounts whose users have unanswered login messages.

        Login messages are tasks that a user meets at the next login, such as a tax form that runs out. Lists those
        that are not dealt with among all accounts of this client, for accounts created between two days. One account:
        `management.account_login_messages`. Hosted, scope `accounts.read`.

        Args:
            start_date: First day, `YYYY-MM-DD`.
            end_date: Last day, `YYYY-MM-DD`.
            status: Only accounts in this state.
            type_: Only messages of this kind; the kinds are not published, see `messageType` of the reply.
            offset: How many accounts to pass over.
            limit: How many accounts to return, at most 1000.

        Source: `GET /gw/api/v1/accounts/login-messages`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-accounts/get-login-messages>
        """
        return self._send(
            calls.login_messages(start_date, end_date, status=status, type_=type_, offset=offset, limit=limit)
        )

    def statuses(
        self,
        start_date: str,
        end_date: str,
        *,
        status: AccountStatusCode | None = None,
        offset: int | None = None,
        limit: int | None = None,
    ) -> AccountStatusBulkResponse:
        """Status of all accounts created between two days.

        Accounts of this client whose creation falls between `startDate` and `endDate`, a page at a time; `total` says
        how many there are. A query that finds more than 10,000 times out, so page with `limit` and `offset` or ask
        for a shorter time. Hosted, scope `accounts.read`.

        Args:
            start_date: First day on which the accounts were created, `YYYY-MM-DD`.
            end_date: Last day on which the accounts were created, `YYYY-MM-DD`.
            status: Only accounts in this state.
            offset: How many accounts to pass over.
            limit: How many accounts to return, at most 1000.

        Source: `GET /gw/api/v1/accounts/status`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-accounts/get-account-status-bulk-request>
        """
        return self._send(calls.statuses(start_date, end_date, status=status, offset=offset, limit=limit))

    def details(self, account_id: str) -> AccountDetailsResponse:
        """Everything on file about one account.

        Dates, fees, permissions and capabilities of the account; persons and entities behind it with their papers,
        taxes and users; market data, restrictions and beneficiaries. `entityId` of a person or entity is the id that
        change requests ask for. Maps without published keys come as they are. Hosted, scope `accounts.read`.

        Args:
            account_id: IBKR's id of the account, such as `U1234567`.

        Source: `GET /gw/api/v1/accounts/{accountId}/details`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-accounts/get-account-information>
        """
        return self._send(calls.details(account_id))

    def kyc_url(self, account_id: str) -> Au10TixDetailResponse:
        """Address at which the applicant can prove who they are.

        Makes a link to Au10tix, where the applicant photographs a document and their face and is verified at once.
        The link is good for 24 hours; ask again for a new one. It satisfies the tasks 8137 and 8437; the other way is
        to hand in papers for 8001 and 8002. Hosted, scope `accounts.read`.

        Args:
            account_id: IBKR's id of the account, such as `U1234567`.

        Source: `GET /gw/api/v1/accounts/{accountId}/kyc`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-accounts/retrieve-au10tix-url>
        """
        return self._send(calls.kyc_url(account_id))

    def account_login_messages(self, account_id: str, *, type_: str | None = None) -> LoginMessageResponse:
        """Login messages of one account.

        What the users of the account will be asked at their next login. `loginMessagePresent` is false and the list
        empty when there is nothing. Hosted, scope `accounts.read`.

        Args:
            account_id: IBKR's id of the account, such as `U1234567`.
            type_: Only messages of this kind; the kinds are not published, see `messageType` of the reply.

        Source: `GET /gw/api/v1/accounts/{accountId}/login-messages`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-accounts/get-login-message-by-account>
        """
        return self._send(calls.account_login_messages(account_id, type_=type_))

    def status(self, account_id: str) -> AccountStatusResponse:
        """Status of one account.

        How far the account is: `status` is a letter (`O` open, `P` and `N` pending, `C` closed, `R` rejected, `A`
        abandoned), `state` says who has to act. Poll it after `management.create`; `Documents Required` asks for
        `management.tasks`. Dates that lie ahead are null. Hosted, scope `accounts.read`.

        Args:
            account_id: IBKR's id of the account, such as `U1234567`.

        Source: `GET /gw/api/v1/accounts/{accountId}/status`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-accounts/get-status-by-account>
        """
        return self._send(calls.status(account_id))

    def update_status(self, account_id: str, body: File) -> AccountStatusResponse:
        """Change the status of one account.

        The body is one signed token (RS256); IBKR does not publish its claims beside `iss`, `iat` and `exp`. Replies
        with the status as `management.status` does. To close, reopen or abandon an account `management.update` has
        documented requests. Hosted, scope `accounts.write`.

        Args:
            account_id: IBKR's id of the account, such as `U1234567`.
            body: The request body.

        Source: `PATCH /gw/api/v1/accounts/{accountId}/status`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-accounts/update-status-by-account>
        """
        return self._send(calls.update_status(account_id, body))

    def tasks(
        self, account_id: str, *, type_: ManagementTasksTaskList | None = None
    ) -> RegistrationTasksResponse | PendingTasksResponse:
        """What has to be done before the account opens, or has been done.

        With `type=registration`, the default, every task of the account in whatever state; with `type=pending` only
        those that hold up the approval. The two replies are different objects: `registrationTasks` or `pendingTasks`.
        Papers are handed in with `management.update` (`documentSubmission`), online tasks are the applicant's.
        Hosted, scope `accounts.read`.

        Args:
            account_id: IBKR's id of the account, such as `U1234567`.
            type_: `registration`, the default: every task; `pending`: only what holds up the approval.

        Source: `GET /gw/api/v1/accounts/{accountId}/tasks`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-accounts/get-registration-tasks>
        """
        return self._send(calls.tasks(account_id, type_=type_))

    def assign_tasks(self, account_id: str, body: File) -> builtins.list[TaskActionResponse]:
        """Assign tasks to an account.

        The body is one signed token (RS256); IBKR does not publish its claims beside `iss`, `iat` and `exp`. The
        reply says for every form number whether the task was assigned. Hosted, scope `accounts.write`.

        Args:
            account_id: IBKR's id of the account, such as `U1234567`.
            body: The request body.

        Source: `POST /gw/api/v1/accounts/{accountId}/tasks`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-accounts/assign-tasks>
        """
        return self._send(calls.assign_tasks(account_id, body))

    def update_tasks(self, account_id: str, body: File) -> builtins.list[TaskActionResponse]:
        """Change the state of an account's tasks.

        The body is one signed token (RS256); IBKR does not publish its claims beside `iss`, `iat` and `exp`. The
        reply says for every form number what became of it. Hosted, scope `accounts.write`.

        Args:
            account_id: IBKR's id of the account, such as `U1234567`.
            body: The request body.

        Source: `PATCH /gw/api/v1/accounts/{accountId}/tasks`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-accounts/update-tasks-status>
        """
        return self._send(calls.update_tasks(account_id, body))


class AsyncManagementNamespace:
    """Opening, changing and reading accounts as an institution (hosted, OAuth 2.0). Every method is awaited."""

    __slots__ = ("_send",)

    def __init__(self, send: SendAsync) -> None:
        self._send = send

    async def application(
        self, *, account_id: str | None = None, external_id: str | None = None
    ) -> ProcessedApplication:
        """What was sent for an application, and what IBKR answered.

        Looks up an application by IBKR's account id or by the external id it was sent with; give one of the two. By
        account id the reply names the two files, by external id it holds IBKR's report. Only applications that came
        through this API are found. A miss is no HTTP error: look at `hasError`. Hosted at `api.ibkr.com` with OAuth
        2.0, scope `accounts.read`; the local gateway does not know it.

        Args:
            account_id: IBKR's id of the account; or give `externalId`.
            external_id: The caller's id under which the application was sent; or give `accountId`.

        Source: `GET /gw/api/v1/accounts`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-accounts/retrieve-processed-application>
        """
        return await self._send(calls.application(account_id=account_id, external_id=external_id))

    async def create(self, body: File) -> StatusResponse | RequestInfoResponse:
        """Send an application that opens an account.

        The body is one signed token (RS256, the key named by `kid`), not JSON: its claims are an `ApplicationPayload`
        together with `iss` (the client id), `iat` and `exp`; ASCII only. Answers within 30 seconds as a rule, 120 at
        most. Status 200 says that the application was read, not that it was accepted:
        `fileData.data.application.status` is `Success` or `Error`, and on success `accounts` holds the new account
        id. Status 202 says that the work goes on; ask `reference.request_status`. An external id can be used once.
        Hosted, scope `accounts.write`.

        Args:
            body: The request body.

        Source: `POST /gw/api/v1/accounts`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-accounts/create-account>
        """
        return await self._send(calls.create(body))

    async def update(self, body: File) -> StatusResponse | RequestInfoResponse:
        """Change an account or a user, hand in papers, close or reopen.

        One operation for some fifty kinds of change; which, is said by the keys of `AccountManagementRequests`. The
        body is one signed token (RS256) whose claims are an `AccountManagementRequestsPayload` together with `iss`,
        `iat` and `exp`. As with `management.create`, status 200 is no success yet: read the report in `fileData`.
        Most changes need an open account, and many take a business day or two; follow them with
        `reference.request_status`. Hosted, scope `accounts.write`.

        Args:
            body: The request body.

        Source: `PATCH /gw/api/v1/accounts`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-accounts/update-account>
        """
        return await self._send(calls.update(body))

    async def submit_documents(self, body: File) -> StatusResponse:
        """Hand in the day's agreements once instead of with every application.

        Agreements and disclosures that are sent in the morning count for all applications sent later on the same day,
        which then carry only the tax forms; tax forms are not taken here. The body is one signed token (RS256) whose
        claims are a `ProcessDocumentsPayload` together with `iss`, `iat` and `exp`. The files must be IBKR's own (see
        `reference.forms`), byte for byte: their SHA-1 is compared. Hosted, scope `accounts.write`.

        Args:
            body: The request body.

        Source: `POST /gw/api/v1/accounts/documents`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-accounts/submit-general-agreements-and-disclosures>
        """
        return await self._send(calls.submit_documents(body))

    async def login_messages(
        self,
        start_date: str,
        end_date: str,
        *,
        status: AccountStatusCode | None = None,
        type_: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
    ) -> LoginMessageResponse:
        """Accounts whose users have unanswered login messages.

        Login messages are tasks that a user meets at the next login, such as a tax form that runs out. Lists those
        that are not dealt with among all accounts of this client, for accounts created between two days. One account:
        `management.account_login_messages`. Hosted, scope `accounts.read`.

        Args:
            start_date: First day, `YYYY-MM-DD`.
            end_date: Last day, `YYYY-MM-DD`.
            status: Only accounts in this state.
            type_: Only messages of this kind; the kinds are not published, see `messageType` of the reply.
            offset: How many accounts to pass over.
            limit: How many accounts to return, at most 1000.

        Source: `GET /gw/api/v1/accounts/login-messages`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-accounts/get-login-messages>
        """
        return await self._send(
            calls.login_messages(start_date, end_date, status=status, type_=type_, offset=offset, limit=limit)
        )

    async def statuses(
        self,
        start_date: str,
        end_date: str,
        *,
        status: AccountStatusCode | None = None,
        offset: int | None = None,
        limit: int | None = None,
    ) -> AccountStatusBulkResponse:
        """Status of all accounts created between two days.

        Accounts of this client whose creation falls between `startDate` and `endDate`, a page at a time; `total` says
        how many there are. A query that finds more than 10,000 times out, so page with `limit` and `offset` or ask
        for a shorter time. Hosted, scope `accounts.read`.

        Args:
            start_date: First day on which the accounts were created, `YYYY-MM-DD`.
            end_date: Last day on which the accounts were created, `YYYY-MM-DD`.
            status: Only accounts in this state.
            offset: How many accounts to pass over.
            limit: How many accounts to return, at most 1000.

        Source: `GET /gw/api/v1/accounts/status`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-accounts/get-account-status-bulk-request>
        """
        return await self._send(calls.statuses(start_date, end_date, status=status, offset=offset, limit=limit))

    async def details(self, account_id: str) -> AccountDetailsResponse:
        """Everything on file about one account.

        Dates, fees, permissions and capabilities of the account; persons and entities behind it with their papers,
        taxes and users; market data, restrictions and beneficiaries. `entityId` of a person or entity is the id that
        change requests ask for. Maps without published keys come as they are. Hosted, scope `accounts.read`.

        Args:
            account_id: IBKR's id of the account, such as `U1234567`.

        Source: `GET /gw/api/v1/accounts/{accountId}/details`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-accounts/get-account-information>
        """
        return await self._send(calls.details(account_id))

    async def kyc_url(self, account_id: str) -> Au10TixDetailResponse:
        """Address at which the applicant can prove who they are.

        Makes a link to Au10tix, where the applicant photographs a document and their face and is verified at once.
        The link is good for 24 hours; ask again for a new one. It satisfies the tasks 8137 and 8437; the other way is
        to hand in papers for 8001 and 8002. Hosted, scope `accounts.read`.

        Args:
            account_id: IBKR's id of the account, such as `U1234567`.

        Source: `GET /gw/api/v1/accounts/{accountId}/kyc`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-accounts/retrieve-au10tix-url>
        """
        return await self._send(calls.kyc_url(account_id))

    async def account_login_messages(self, account_id: str, *, type_: str | None = None) -> LoginMessageResponse:
        """Login messages of one account.

        What the users of the account will be asked at their next login. `loginMessagePresent` is false and the list
        empty when there is nothing. Hosted, scope `accounts.read`.

        Args:
            account_id: IBKR's id of the account, such as `U1234567`.
            type_: Only messages of this kind; the kinds are not published, see `messageType` of the reply.

        Source: `GET /gw/api/v1/accounts/{accountId}/login-messages`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-accounts/get-login-message-by-account>
        """
        return await self._send(calls.account_login_messages(account_id, type_=type_))

    async def status(self, account_id: str) -> AccountStatusResponse:
        """Status of one account.

        How far the account is: `status` is a letter (`O` open, `P` and `N` pending, `C` closed, `R` rejected, `A`
        abandoned), `state` says who has to act. Poll it after `management.create`; `Documents Required` asks for
        `management.tasks`. Dates that lie ahead are null. Hosted, scope `accounts.read`.

        Args:
            account_id: IBKR's id of the account, such as `U1234567`.

        Source: `GET /gw/api/v1/accounts/{accountId}/status`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-accounts/get-status-by-account>
        """
        return await self._send(calls.status(account_id))

    async def update_status(self, account_id: str, body: File) -> AccountStatusResponse:
        """Change the status of one account.

        The body is one signed token (RS256); IBKR does not publish its claims beside `iss`, `iat` and `exp`. Replies
        with the status as `management.status` does. To close, reopen or abandon an account `management.update` has
        documented requests. Hosted, scope `accounts.write`.

        Args:
            account_id: IBKR's id of the account, such as `U1234567`.
            body: The request body.

        Source: `PATCH /gw/api/v1/accounts/{accountId}/status`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-accounts/update-status-by-account>
        """
        return await self._send(calls.update_status(account_id, body))

    async def tasks(
        self, account_id: str, *, type_: ManagementTasksTaskList | None = None
    ) -> RegistrationTasksResponse | PendingTasksResponse:
        """What has to be done before the account opens, or has been done.

        With `type=registration`, the default, every task of the account in whatever state; with `type=pending` only
        those that hold up the approval. The two replies are different objects: `registrationTasks` or `pendingTasks`.
        Papers are handed in with `management.update` (`documentSubmission`), online tasks are the applicant's.
        Hosted, scope `accounts.read`.

        Args:
            account_id: IBKR's id of the account, such as `U1234567`.
            type_: `registration`, the default: every task; `pending`: only what holds up the approval.

        Source: `GET /gw/api/v1/accounts/{accountId}/tasks`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-accounts/get-registration-tasks>
        """
        return await self._send(calls.tasks(account_id, type_=type_))

    async def assign_tasks(self, account_id: str, body: File) -> builtins.list[TaskActionResponse]:
        """Assign tasks to an account.

        The body is one signed token (RS256); IBKR does not publish its claims beside `iss`, `iat` and `exp`. The
        reply says for every form number whether the task was assigned. Hosted, scope `accounts.write`.

        Args:
            account_id: IBKR's id of the account, such as `U1234567`.
            body: The request body.

        Source: `POST /gw/api/v1/accounts/{accountId}/tasks`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-accounts/assign-tasks>
        """
        return await self._send(calls.assign_tasks(account_id, body))

    async def update_tasks(self, account_id: str, body: File) -> builtins.list[TaskActionResponse]:
        """Change the state of an account's tasks.

        The body is one signed token (RS256); IBKR does not publish its claims beside `iss`, `iat` and `exp`. The
        reply says for every form number what became of it. Hosted, scope `accounts.write`.

        Args:
            account_id: IBKR's id of the account, such as `U1234567`.
            body: The request body.

        Source: `PATCH /gw/api/v1/accounts/{accountId}/tasks`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-accounts/update-tasks-status>
        """
        return await self._send(calls.update_tasks(account_id, body))
