"""Calls of the `restrictions` namespace: the requests of its methods, built and not sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._call import Call, Operation, given, reader

if TYPE_CHECKING:
    from ..models.account_restrictions_response import AccountRestrictionsResponse
    from ..models.restriction_details_response import RestrictionDetailsResponse
    from ..models.restriction_ids import RestrictionIds
    from ..models.restriction_list_details import RestrictionListDetails
    from ..models.restriction_list_ids import RestrictionListIds
    from ..models.restriction_result import RestrictionResult
    from ..models.restriction_scope_response import RestrictionScopeResponse
    from ..models.user_restrictions_response import UserRestrictionsResponse
    from ..types import File


APPLY = Operation("restrictions.apply", "POST", "/gw/api/v1/restrictions", hosted=True)


def apply(body: File) -> Call[RestrictionResult]:
    from ..api.restrictions import restrictions_apply as endpoint

    return Call(
        APPLY,
        endpoint._get_kwargs(
            body=body,
        ),
        reader(endpoint._parse_response, ((200, "RestrictionResult"),)),
    )


FOR_ACCOUNT = Operation("restrictions.for_account", "GET", "/gw/api/v1/restrictions/account", hosted=True)


def for_account(
    master_user_name: str, account_id: str, *, is_emp_track: str | None = None
) -> Call[AccountRestrictionsResponse]:
    from ..api.restrictions import restrictions_for_account as endpoint

    return Call(
        FOR_ACCOUNT,
        endpoint._get_kwargs(
            master_user_name=master_user_name,
            account_id=account_id,
            is_emp_track=given(is_emp_track),
        ),
        reader(endpoint._parse_response, ((200, "AccountRestrictionsResponse"),)),
    )


LIST_DETAILS = Operation("restrictions.list_details", "GET", "/gw/api/v1/restrictions/list", hosted=True)


def list_details(
    master_user_name: str, list_id: int, *, is_emp_track: str | None = None
) -> Call[RestrictionListDetails]:
    from ..api.restrictions import restrictions_list_details as endpoint

    return Call(
        LIST_DETAILS,
        endpoint._get_kwargs(
            master_user_name=master_user_name,
            list_id=list_id,
            is_emp_track=given(is_emp_track),
        ),
        reader(endpoint._parse_response, ((200, "RestrictionListDetails"),)),
    )


DETAILS = Operation("restrictions.details", "GET", "/gw/api/v1/restrictions/restriction", hosted=True)


def details(
    master_user_name: str, restriction_id: int, *, is_emp_track: str | None = None
) -> Call[RestrictionDetailsResponse]:
    from ..api.restrictions import restrictions_details as endpoint

    return Call(
        DETAILS,
        endpoint._get_kwargs(
            master_user_name=master_user_name,
            restriction_id=restriction_id,
            is_emp_track=given(is_emp_track),
        ),
        reader(endpoint._parse_response, ((200, "RestrictionDetailsResponse"),)),
    )


FOR_USER = Operation("restrictions.for_user", "GET", "/gw/api/v1/restrictions/user", hosted=True)


def for_user(
    master_user_name: str, user_name: str, *, is_emp_track: str | None = None
) -> Call[UserRestrictionsResponse]:
    from ..api.restrictions import restrictions_for_user as endpoint

    return Call(
        FOR_USER,
        endpoint._get_kwargs(
            master_user_name=master_user_name,
            user_name=user_name,
            is_emp_track=given(is_emp_track),
        ),
        reader(endpoint._parse_response, ((200, "UserRestrictionsResponse"),)),
    )


VERIFY = Operation("restrictions.verify", "POST", "/gw/api/v1/restrictions/verify", hosted=True)


def verify(
    user_name: str, request_id: int, payload: str, *, is_emp_track: str | None = None
) -> Call[RestrictionResult]:
    from ..api.restrictions import restrictions_verify as endpoint
    from ..models.restriction_file import RestrictionFile

    return Call(
        VERIFY,
        endpoint._get_kwargs(
            body=RestrictionFile(
                user_name=user_name,
                request_id=request_id,
                payload=payload,
                is_emp_track=given(is_emp_track),
            ),
        ),
        reader(endpoint._parse_response, ((200, "RestrictionResult"),)),
    )


IDS = Operation("restrictions.ids", "GET", "/gw/api/v1/restrictions/ids", hosted=True)


def ids(master_user_name: str, *, is_emp_track: str | None = None) -> Call[RestrictionIds]:
    from ..api.restrictions import restrictions_ids as endpoint

    return Call(
        IDS,
        endpoint._get_kwargs(
            master_user_name=master_user_name,
            is_emp_track=given(is_emp_track),
        ),
        reader(endpoint._parse_response, ((200, "RestrictionIds"),)),
    )


LIST_IDS = Operation("restrictions.list_ids", "GET", "/gw/api/v1/restrictions/lists/ids", hosted=True)


def list_ids(master_user_name: str, *, is_emp_track: str | None = None) -> Call[RestrictionListIds]:
    from ..api.restrictions import restrictions_list_ids as endpoint

    return Call(
        LIST_IDS,
        endpoint._get_kwargs(
            master_user_name=master_user_name,
            is_emp_track=given(is_emp_track),
        ),
        reader(endpoint._parse_response, ((200, "RestrictionListIds"),)),
    )


SCOPE = Operation("restrictions.scope", "GET", "/gw/api/v1/restrictions/restriction-scope", hosted=True)


def scope(
    master_user_name: str, restriction_id: int, *, is_emp_track: str | None = None
) -> Call[RestrictionScopeResponse]:
    from ..api.restrictions import restrictions_scope as endpoint

    return Call(
        SCOPE,
        endpoint._get_kwargs(
            master_user_name=master_user_name,
            restriction_id=restriction_id,
            is_emp_track=given(is_emp_track),
        ),
        reader(endpoint._parse_response, ((200, "RestrictionScopeResponse"),)),
    )
