"""Enumerations, forms, banks and requests that account management refers to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..calls import reference as calls

if TYPE_CHECKING:
    import builtins

    from .._call import Send, SendAsync
    from ..models.account_status_code import AccountStatusCode
    from ..models.am_request_status_response import AmRequestStatusResponse
    from ..models.enumeration_response import EnumerationResponse
    from ..models.enumeration_type import EnumerationType
    from ..models.form_file_response import FormFileResponse
    from ..models.get_broker_list_response import GetBrokerListResponse
    from ..models.get_participating_list_response import GetParticipatingListResponse
    from ..models.reference_enumeration_enumeration_language import (
        ReferenceEnumerationEnumerationLanguage,
    )
    from ..models.reference_forms_form_projection import ReferenceFormsFormProjection
    from ..models.reference_request_status_request_status_kind import (
        ReferenceRequestStatusRequestStatusKind,
    )
    from ..models.request_details_response import RequestDetailsResponse
    from ..models.required_forms_response import RequiredFormsResponse
    from ..models.status_response import StatusResponse
    from ..models.user_name_available_response import UserNameAvailableResponse
    from ..types import File


class ReferenceNamespace:
    """Enumerations, forms, banks and requests that account management refers to."""

    __slots__ = ("_send",)

    def __init__(self, send: Send) -> None:
        self._send = send

    def brokers(self, instruction_type: str) -> GetBrokerListResponse:
        """Brokers with which assets can be exchanged.

        The names that a transfer of this kind accepts as `brokerName`, to be used letter for letter.
        `COMPLEX_ASSET_TRANSFER` is the one kind known. Hosted at `api.ibkr.com` with OAuth 2.0, scope
        `enumerations.read`.

        Args:
            instruction_type: Kind of transfer; `COMPLEX_ASSET_TRANSFER`.

        Source: `GET /gw/api/v1/enumerations/complex-asset-transfer`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-utilities>
        """
        return self._send(calls.brokers(instruction_type))

    def enumeration(
        self,
        enumeration_type: EnumerationType,
        *,
        currency: str | None = None,
        ib_entity: str | None = None,
        md_status_non_pro: str | None = None,
        form_number: str | None = None,
        language: ReferenceEnumerationEnumerationLanguage | None = None,
        account_id: str | None = None,
        user_name: str | None = None,
    ) -> EnumerationResponse:
        """Values that applications and changes accept for a field.

        Current lists of occupations, exchange bundles, income ranges, brokers, countries and so on. `jsonData` is a
        list whose rows differ with the kind; IBKR does not publish them. Some kinds need a further parameter:
        `currency` for ranges and wire instructions, `form-number` for questions. Hosted, scope `accounts.read` or
        `enumerations.read`.

        Args:
            enumeration_type: Which list. `acats`, `aton`: brokers (id, name) for incoming transfers in the US and
                Canada. `business-and-occupation`: for `EmploymentDetails`. `edd-avt`, `questionnaires`,
                `quiz-questions`, `security-questions`: questions. `employee-plans`, `employee-track`: plans and
                employers linked to the master account. `exchange-bundles`, `product-country-bundles`: for
                `TradingPermission`. `fin-info-ranges`: range ids for income and worth. `market-data`: ids for
                `mdServices`. `prohibited-country`: countries whose residents are refused.
            currency: For `fin-info-ranges` and `wire-instructions`: ISO 4217 code.
            ib_entity: For `fin-info-ranges`: the IBKR company of the account, such as `IBLLC-US` or `IB-UK`.
            md_status_non_pro: For `market-data`: `T` or `F`; prices and services differ for professional users.
            form_number: For questions: number of the task's form, such as `9943`.
            language: Language of the texts.
            account_id: For lists that differ with the account, such as `wire-instructions`.
            user_name: For lists that differ with the user.

        Source: `GET /gw/api/v1/enumerations/{enumerationType}`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-utilities/get-enumerations>
        """
        return self._send(
            calls.enumeration(
                enumeration_type,
                currency=currency,
                ib_entity=ib_entity,
                md_status_non_pro=md_status_non_pro,
                form_number=form_number,
                language=language,
                account_id=account_id,
                user_name=user_name,
            )
        )

    def forms(
        self,
        *,
        form_no: builtins.list[int] | None = None,
        get_docs: str | None = None,
        from_date: str | None = None,
        to_date: str | None = None,
        language: str | None = None,
        projection: ReferenceFormsFormProjection | None = None,
    ) -> FormFileResponse:
        """IBKR's forms and agreements, with their files.

        Forms changed between two days, or those named by number. With `getDocs=T` the files come in `fileData.data`
        in base64, a PDF or a ZIP archive of several. A form that was replaced is accepted for another seven days; its
        SHA-1 must match. Hosted, scope `accounts.read` or `forms.read`.

        Args:
            form_no: Form numbers, separated by commas; all forms when left out. IBKR's guide speaks of one number a
                request.
            get_docs: `T` to get the files as well, `F` not to; IBKR's guide demands it.
            from_date: Forms changed on this day or later, `YYYY-MM-DD`; IBKR's guide demands it.
            to_date: Forms changed on this day or earlier, `YYYY-MM-DD`; may be empty.
            language: Language of the forms, such as `en`.
            projection: What comes with the details: `PAYLOAD` each file with its form, `DOCS` all files together,
                `NONE`, the default, neither.

        Source: `GET /gw/api/v1/forms`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-utilities/get-forms>
        """
        return self._send(
            calls.forms(
                form_no=form_no,
                get_docs=get_docs,
                from_date=from_date,
                to_date=to_date,
                language=language,
                projection=projection,
            )
        )

    def required_forms(
        self,
        *,
        residence_country: str | None = None,
        account_type: str | None = None,
        applicant_type: str | None = None,
        process_type: str | None = None,
        ira: bool | None = None,
        ira_type: str | None = None,
        requested_syep: bool | None = None,
        requested_fcbp: bool | None = None,
        additional_account: bool | None = None,
        additional_applicant: bool | None = None,
        mifid_category: str | None = None,
        trading_permissions: builtins.list[str] | None = None,
        capability: builtins.list[str] | None = None,
        fa_trading_account: bool | None = None,
    ) -> RequiredFormsResponse:
        """Forms an applicant of a given kind has to sign.

        Describe the applicant and the account in the parameters, all of which are optional; the reply lists form
        numbers. Fetch them with `reference.forms`. Hosted, scope `accounts.read`.

        Args:
            residence_country: Where the applicant lives, ISO 3166-1 alpha-3.
            account_type: Margin rules of the account: `Cash`, `Margin`, `RegT` or `PortfolioMargin`.
            applicant_type: Kind of customer, such as `INDIVIDUAL`, `JOINT`, `TRUST` or `ORG`.
            process_type: How the account is processed; the values are not published.
            ira: True for a retirement account.
            ira_type: Kind of retirement account, such as `RI` or `ISA`; see `Account.iraType`.
            requested_syep: True when the stock yield enhancement programme (lending out shares) is wanted.
            requested_fcbp: True when the programme IBKR calls FCBP is wanted; not explained.
            additional_account: True for a further account of a customer IBKR knows.
            additional_applicant: True for a further applicant on an account.
            mifid_category: Client category under MiFID, such as retail or professional; the values are not published.
            trading_permissions: Exchange groups that are asked for, such as `US-Sec`.
            capability: Capabilities that are asked for, such as `CLP` or `LEVFX`.
            fa_trading_account: True for the advisor's own trading account.

        Source: `GET /gw/api/v1/forms/required-forms`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-utilities/get-required-forms>
        """
        return self._send(
            calls.required_forms(
                residence_country=residence_country,
                account_type=account_type,
                applicant_type=applicant_type,
                process_type=process_type,
                ira=ira,
                ira_type=ira_type,
                requested_syep=requested_syep,
                requested_fcbp=requested_fcbp,
                additional_account=additional_account,
                additional_applicant=additional_applicant,
                mifid_category=mifid_category,
                trading_permissions=trading_permissions,
                capability=capability,
                fa_trading_account=fa_trading_account,
            )
        )

    def banks(self, type_: str) -> GetParticipatingListResponse:
        """Banks that take part in a kind of direct debit.

        Names, clearing codes and BICs of the banks to which IBKR can connect accounts for the kind asked for. `eDDA`,
        direct debits in Hong Kong, is the one kind known. Hosted, scope `enumerations.read`.

        Args:
            type_: Kind of connection; `eDDA`.

        Source: `GET /gw/api/v1/participating-banks`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-utilities/get-participating-banks>
        """
        return self._send(calls.banks(type_))

    def requests(
        self,
        start_date: str,
        end_date: str,
        *,
        status: AccountStatusCode | None = None,
        offset: int | None = None,
        limit: int | None = None,
    ) -> RequestDetailsResponse:
        """Applications and changes sent between two days.

        What this client sent to account management and how far it is, a page at a time; `total` says how many there
        are. One request: `reference.request_status`. Hosted, scope `accounts.read`.

        Args:
            start_date: First day of submission, `YYYY-MM-DD`.
            end_date: Last day of submission, `YYYY-MM-DD`.
            status: Only requests for accounts in this state.
            offset: How many requests to pass over.
            limit: How many requests to return, at most 1000.

        Source: `GET /gw/api/v1/requests`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-utilities/get-requests-details-by-timeframe>
        """
        return self._send(calls.requests(start_date, end_date, status=status, offset=offset, limit=limit))

    def request_status(
        self, request_id: int, type_: ReferenceRequestStatusRequestStatusKind
    ) -> AmRequestStatusResponse | StatusResponse:
        """How far an application or a change is.

        The id is the `requestId` with which `management.create`, `management.update` and
        `management.submit_documents` answered. With `type=update` the reply is the state of a change, with
        `type=response` IBKR's report on it. Hosted, scope `accounts.read`.

        Args:
            request_id: The `requestId` with which IBKR took the request.
            type_: `update`: the state of a change; `response`: IBKR's report.

        Source: `GET /gw/api/v1/requests/{requestId}/status`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-utilities/get-status-of-a-request>
        """
        return self._send(calls.request_status(request_id, type_))

    def update_request_status(self, request_id: int, body: File) -> AmRequestStatusResponse:
        """Change the state of a request.

        The body is one signed token (RS256); IBKR does not publish its claims beside `iss`, `iat` and `exp`. Replies
        with the new state. Hosted, scope `accounts.write`.

        Args:
            request_id: The `requestId` with which IBKR took the request.
            body: The request body.

        Source: `PATCH /gw/api/v1/requests/{requestId}/status`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-utilities/update-status-of-an-am-request>
        """
        return self._send(calls.update_request_status(request_id, body))

    def check_username(self, username: str) -> UserNameAvailableResponse:
        """Whether a user name is well formed and free.

        Ask before naming a user in an application. `isValid` speaks of the form (lower-case letters and digits, 9 to
        63 of them, at least three letters), `isAvailable` of whether it is taken; free ones may be suggested. Hosted,
        scope `accounts.read` or `validations.read`.

        Args:
            username: The name to check.

        Source: `GET /gw/api/v1/validations/usernames/{username}`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-utilities/verify-user-availability>
        """
        return self._send(calls.check_username(username))


class AsyncReferenceNamespace:
    """Enumerations, forms, banks and requests that account management refers to. Every method is awaited."""

    __slots__ = ("_send",)

    def __init__(self, send: SendAsync) -> None:
        self._send = send

    async def brokers(self, instruction_type: str) -> GetBrokerListResponse:
        """Brokers with which assets can be exchanged.

        The names that a transfer of this kind accepts as `brokerName`, to be used letter for letter.
        `COMPLEX_ASSET_TRANSFER` is the one kind known. Hosted at `api.ibkr.com` with OAuth 2.0, scope
        `enumerations.read`.

        Args:
            instruction_type: Kind of transfer; `COMPLEX_ASSET_TRANSFER`.

        Source: `GET /gw/api/v1/enumerations/complex-asset-transfer`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-utilities>
        """
        return await self._send(calls.brokers(instruction_type))

    async def enumeration(
        self,
        enumeration_type: EnumerationType,
        *,
        currency: str | None = None,
        ib_entity: str | None = None,
        md_status_non_pro: str | None = None,
        form_number: str | None = None,
        language: ReferenceEnumerationEnumerationLanguage | None = None,
        account_id: str | None = None,
        user_name: str | None = None,
    ) -> EnumerationResponse:
        """Values that applications and changes accept for a field.

        Current lists of occupations, exchange bundles, income ranges, brokers, countries and so on. `jsonData` is a
        list whose rows differ with the kind; IBKR does not publish them. Some kinds need a further parameter:
        `currency` for ranges and wire instructions, `form-number` for questions. Hosted, scope `accounts.read` or
        `enumerations.read`.

        Args:
            enumeration_type: Which list. `acats`, `aton`: brokers (id, name) for incoming transfers in the US and
                Canada. `business-and-occupation`: for `EmploymentDetails`. `edd-avt`, `questionnaires`,
                `quiz-questions`, `security-questions`: questions. `employee-plans`, `employee-track`: plans and
                employers linked to the master account. `exchange-bundles`, `product-country-bundles`: for
                `TradingPermission`. `fin-info-ranges`: range ids for income and worth. `market-data`: ids for
                `mdServices`. `prohibited-country`: countries whose residents are refused.
            currency: For `fin-info-ranges` and `wire-instructions`: ISO 4217 code.
            ib_entity: For `fin-info-ranges`: the IBKR company of the account, such as `IBLLC-US` or `IB-UK`.
            md_status_non_pro: For `market-data`: `T` or `F`; prices and services differ for professional users.
            form_number: For questions: number of the task's form, such as `9943`.
            language: Language of the texts.
            account_id: For lists that differ with the account, such as `wire-instructions`.
            user_name: For lists that differ with the user.

        Source: `GET /gw/api/v1/enumerations/{enumerationType}`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-utilities/get-enumerations>
        """
        return await self._send(
            calls.enumeration(
                enumeration_type,
                currency=currency,
                ib_entity=ib_entity,
                md_status_non_pro=md_status_non_pro,
                form_number=form_number,
                language=language,
                account_id=account_id,
                user_name=user_name,
            )
        )

    async def forms(
        self,
        *,
        form_no: builtins.list[int] | None = None,
        get_docs: str | None = None,
        from_date: str | None = None,
        to_date: str | None = None,
        language: str | None = None,
        projection: ReferenceFormsFormProjection | None = None,
    ) -> FormFileResponse:
        """IBKR's forms and agreements, with their files.

        Forms changed between two days, or those named by number. With `getDocs=T` the files come in `fileData.data`
        in base64, a PDF or a ZIP archive of several. A form that was replaced is accepted for another seven days; its
        SHA-1 must match. Hosted, scope `accounts.read` or `forms.read`.

        Args:
            form_no: Form numbers, separated by commas; all forms when left out. IBKR's guide speaks of one number a
                request.
            get_docs: `T` to get the files as well, `F` not to; IBKR's guide demands it.
            from_date: Forms changed on this day or later, `YYYY-MM-DD`; IBKR's guide demands it.
            to_date: Forms changed on this day or earlier, `YYYY-MM-DD`; may be empty.
            language: Language of the forms, such as `en`.
            projection: What comes with the details: `PAYLOAD` each file with its form, `DOCS` all files together,
                `NONE`, the default, neither.

        Source: `GET /gw/api/v1/forms`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-utilities/get-forms>
        """
        return await self._send(
            calls.forms(
                form_no=form_no,
                get_docs=get_docs,
                from_date=from_date,
                to_date=to_date,
                language=language,
                projection=projection,
            )
        )

    async def required_forms(
        self,
        *,
        residence_country: str | None = None,
        account_type: str | None = None,
        applicant_type: str | None = None,
        process_type: str | None = None,
        ira: bool | None = None,
        ira_type: str | None = None,
        requested_syep: bool | None = None,
        requested_fcbp: bool | None = None,
        additional_account: bool | None = None,
        additional_applicant: bool | None = None,
        mifid_category: str | None = None,
        trading_permissions: builtins.list[str] | None = None,
        capability: builtins.list[str] | None = None,
        fa_trading_account: bool | None = None,
    ) -> RequiredFormsResponse:
        """Forms an applicant of a given kind has to sign.

        Describe the applicant and the account in the parameters, all of which are optional; the reply lists form
        numbers. Fetch them with `reference.forms`. Hosted, scope `accounts.read`.

        Args:
            residence_country: Where the applicant lives, ISO 3166-1 alpha-3.
            account_type: Margin rules of the account: `Cash`, `Margin`, `RegT` or `PortfolioMargin`.
            applicant_type: Kind of customer, such as `INDIVIDUAL`, `JOINT`, `TRUST` or `ORG`.
            process_type: How the account is processed; the values are not published.
            ira: True for a retirement account.
            ira_type: Kind of retirement account, such as `RI` or `ISA`; see `Account.iraType`.
            requested_syep: True when the stock yield enhancement programme (lending out shares) is wanted.
            requested_fcbp: True when the programme IBKR calls FCBP is wanted; not explained.
            additional_account: True for a further account of a customer IBKR knows.
            additional_applicant: True for a further applicant on an account.
            mifid_category: Client category under MiFID, such as retail or professional; the values are not published.
            trading_permissions: Exchange groups that are asked for, such as `US-Sec`.
            capability: Capabilities that are asked for, such as `CLP` or `LEVFX`.
            fa_trading_account: True for the advisor's own trading account.

        Source: `GET /gw/api/v1/forms/required-forms`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-utilities/get-required-forms>
        """
        return await self._send(
            calls.required_forms(
                residence_country=residence_country,
                account_type=account_type,
                applicant_type=applicant_type,
                process_type=process_type,
                ira=ira,
                ira_type=ira_type,
                requested_syep=requested_syep,
                requested_fcbp=requested_fcbp,
                additional_account=additional_account,
                additional_applicant=additional_applicant,
                mifid_category=mifid_category,
                trading_permissions=trading_permissions,
                capability=capability,
                fa_trading_account=fa_trading_account,
            )
        )

    async def banks(self, type_: str) -> GetParticipatingListResponse:
        """Banks that take part in a kind of direct debit.

        Names, clearing codes and BICs of the banks to which IBKR can connect accounts for the kind asked for. `eDDA`,
        direct debits in Hong Kong, is the one kind known. Hosted, scope `enumerations.read`.

        Args:
            type_: Kind of connection; `eDDA`.

        Source: `GET /gw/api/v1/participating-banks`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-utilities/get-participating-banks>
        """
        return await self._send(calls.banks(type_))

    async def requests(
        self,
        start_date: str,
        end_date: str,
        *,
        status: AccountStatusCode | None = None,
        offset: int | None = None,
        limit: int | None = None,
    ) -> RequestDetailsResponse:
        """Applications and changes sent between two days.

        What this client sent to account management and how far it is, a page at a time; `total` says how many there
        are. One request: `reference.request_status`. Hosted, scope `accounts.read`.

        Args:
            start_date: First day of submission, `YYYY-MM-DD`.
            end_date: Last day of submission, `YYYY-MM-DD`.
            status: Only requests for accounts in this state.
            offset: How many requests to pass over.
            limit: How many requests to return, at most 1000.

        Source: `GET /gw/api/v1/requests`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-utilities/get-requests-details-by-timeframe>
        """
        return await self._send(calls.requests(start_date, end_date, status=status, offset=offset, limit=limit))

    async def request_status(
        self, request_id: int, type_: ReferenceRequestStatusRequestStatusKind
    ) -> AmRequestStatusResponse | StatusResponse:
        """How far an application or a change is.

        The id is the `requestId` with which `management.create`, `management.update` and
        `management.submit_documents` answered. With `type=update` the reply is the state of a change, with
        `type=response` IBKR's report on it. Hosted, scope `accounts.read`.

        Args:
            request_id: The `requestId` with which IBKR took the request.
            type_: `update`: the state of a change; `response`: IBKR's report.

        Source: `GET /gw/api/v1/requests/{requestId}/status`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-utilities/get-status-of-a-request>
        """
        return await self._send(calls.request_status(request_id, type_))

    async def update_request_status(self, request_id: int, body: File) -> AmRequestStatusResponse:
        """Change the state of a request.

        The body is one signed token (RS256); IBKR does not publish its claims beside `iss`, `iat` and `exp`. Replies
        with the new state. Hosted, scope `accounts.write`.

        Args:
            request_id: The `requestId` with which IBKR took the request.
            body: The request body.

        Source: `PATCH /gw/api/v1/requests/{requestId}/status`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-utilities/update-status-of-an-am-request>
        """
        return await self._send(calls.update_request_status(request_id, body))

    async def check_username(self, username: str) -> UserNameAvailableResponse:
        """Whether a user name is well formed and free.

        Ask before naming a user in an application. `isValid` speaks of the form (lower-case letters and digits, 9 to
        63 of them, at least three letters), `isAvailable` of whether it is taken; free ones may be suggested. Hosted,
        scope `accounts.read` or `validations.read`.

        Args:
            username: The name to check.

        Source: `GET /gw/api/v1/validations/usernames/{username}`, <https://www.interactivebrokers.com/docs/web-api/api-reference/account-management/account-management-utilities/verify-user-availability>
        """
        return await self._send(calls.check_username(username))
