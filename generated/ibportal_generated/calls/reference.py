"""Calls of the `reference` namespace: the requests of its methods, built and not sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._call import Call, Operation, given, joined, reader

if TYPE_CHECKING:
    import builtins

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


BROKERS = Operation("reference.brokers", "GET", "/gw/api/v1/enumerations/complex-asset-transfer", hosted=True)


def brokers(instruction_type: str) -> Call[GetBrokerListResponse]:
    from ..api.reference import reference_brokers as endpoint

    return Call(
        BROKERS,
        endpoint._get_kwargs(
            instruction_type=instruction_type,
        ),
        reader(endpoint._parse_response, ((200, "GetBrokerListResponse"),)),
    )


ENUMERATION = Operation("reference.enumeration", "GET", "/gw/api/v1/enumerations/{enumerationType}", hosted=True)


def enumeration(
    enumeration_type: EnumerationType,
    *,
    currency: str | None = None,
    ib_entity: str | None = None,
    md_status_non_pro: str | None = None,
    form_number: str | None = None,
    language: ReferenceEnumerationEnumerationLanguage | None = None,
    account_id: str | None = None,
    user_name: str | None = None,
) -> Call[EnumerationResponse]:
    from ..api.reference import reference_enumeration as endpoint

    return Call(
        ENUMERATION,
        endpoint._get_kwargs(
            enumeration_type=enumeration_type,
            currency=given(currency),
            ib_entity=given(ib_entity),
            md_status_non_pro=given(md_status_non_pro),
            form_number=given(form_number),
            language=given(language),
            account_id=given(account_id),
            user_name=given(user_name),
        ),
        reader(endpoint._parse_response, ((200, "EnumerationResponse"),)),
    )


FORMS = Operation("reference.forms", "GET", "/gw/api/v1/forms", hosted=True)


def forms(
    *,
    form_no: builtins.list[int] | None = None,
    get_docs: str | None = None,
    from_date: str | None = None,
    to_date: str | None = None,
    language: str | None = None,
    projection: ReferenceFormsFormProjection | None = None,
) -> Call[FormFileResponse]:
    from ..api.reference import reference_forms as endpoint

    return Call(
        FORMS,
        joined(
            endpoint._get_kwargs(
                form_no=given(form_no),
                get_docs=given(get_docs),
                from_date=given(from_date),
                to_date=given(to_date),
                language=given(language),
                projection=given(projection),
            ),
            "formNo",
        ),
        reader(endpoint._parse_response, ((200, "FormFileResponse"),)),
    )


REQUIRED_FORMS = Operation("reference.required_forms", "GET", "/gw/api/v1/forms/required-forms", hosted=True)


def required_forms(
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
) -> Call[RequiredFormsResponse]:
    from ..api.reference import reference_required_forms as endpoint

    return Call(
        REQUIRED_FORMS,
        joined(
            endpoint._get_kwargs(
                residence_country=given(residence_country),
                account_type=given(account_type),
                applicant_type=given(applicant_type),
                process_type=given(process_type),
                ira=given(ira),
                ira_type=given(ira_type),
                requested_syep=given(requested_syep),
                requested_fcbp=given(requested_fcbp),
                additional_account=given(additional_account),
                additional_applicant=given(additional_applicant),
                mifid_category=given(mifid_category),
                trading_permissions=given(trading_permissions),
                capability=given(capability),
                fa_trading_account=given(fa_trading_account),
            ),
            "tradingPermissions",
            "capability",
        ),
        reader(endpoint._parse_response, ((200, "RequiredFormsResponse"),)),
    )


BANKS = Operation("reference.banks", "GET", "/gw/api/v1/participating-banks", hosted=True)


def banks(type_: str) -> Call[GetParticipatingListResponse]:
    from ..api.reference import reference_banks as endpoint

    return Call(
        BANKS,
        endpoint._get_kwargs(
            type_=type_,
        ),
        reader(endpoint._parse_response, ((200, "GetParticipatingListResponse"),)),
    )


REQUESTS = Operation("reference.requests", "GET", "/gw/api/v1/requests", hosted=True)


def requests(
    start_date: str,
    end_date: str,
    *,
    status: AccountStatusCode | None = None,
    offset: int | None = None,
    limit: int | None = None,
) -> Call[RequestDetailsResponse]:
    from ..api.reference import reference_requests as endpoint

    return Call(
        REQUESTS,
        endpoint._get_kwargs(
            start_date=start_date,
            end_date=end_date,
            status=given(status),
            offset=given(offset),
            limit=given(limit),
        ),
        reader(endpoint._parse_response, ((200, "RequestDetailsResponse"),)),
    )


REQUEST_STATUS = Operation("reference.request_status", "GET", "/gw/api/v1/requests/{requestId}/status", hosted=True)


def request_status(
    request_id: int, type_: ReferenceRequestStatusRequestStatusKind
) -> Call[AmRequestStatusResponse | StatusResponse]:
    from ..api.reference import reference_request_status as endpoint

    return Call(
        REQUEST_STATUS,
        endpoint._get_kwargs(
            request_id=request_id,
            type_=type_,
        ),
        reader(endpoint._parse_response, ((200, "AmRequestStatusResponse | StatusResponse"),)),
    )


UPDATE_REQUEST_STATUS = Operation(
    "reference.update_request_status", "PATCH", "/gw/api/v1/requests/{requestId}/status", hosted=True
)


def update_request_status(request_id: int, body: File) -> Call[AmRequestStatusResponse]:
    from ..api.reference import reference_update_request_status as endpoint

    return Call(
        UPDATE_REQUEST_STATUS,
        endpoint._get_kwargs(
            request_id=request_id,
            body=body,
        ),
        reader(endpoint._parse_response, ((200, "AmRequestStatusResponse"),)),
    )


CHECK_USERNAME = Operation(
    "reference.check_username", "GET", "/gw/api/v1/validations/usernames/{username}", hosted=True
)


def check_username(username: str) -> Call[UserNameAvailableResponse]:
    from ..api.reference import reference_check_username as endpoint

    return Call(
        CHECK_USERNAME,
        endpoint._get_kwargs(
            username=username,
        ),
        reader(endpoint._parse_response, ((200, "UserNameAvailableResponse"),)),
    )
