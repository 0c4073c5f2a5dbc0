from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any, cast

import httpx

from ... import errors
from ...models.problem_detail_response import ProblemDetailResponse
from ...models.required_forms_response import RequiredFormsResponse
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    residence_country: str | Unset = UNSET,
    account_type: str | Unset = UNSET,
    applicant_type: str | Unset = UNSET,
    process_type: str | Unset = UNSET,
    ira: bool | Unset = UNSET,
    ira_type: str | Unset = UNSET,
    requested_syep: bool | Unset = UNSET,
    requested_fcbp: bool | Unset = UNSET,
    additional_account: bool | Unset = UNSET,
    additional_applicant: bool | Unset = UNSET,
    mifid_category: str | Unset = UNSET,
    trading_permissions: list[str] | Unset = UNSET,
    capability: list[str] | Unset = UNSET,
    fa_trading_account: bool | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["residenceCountry"] = residence_country

    params["accountType"] = account_type

    params["applicantType"] = applicant_type

    params["processType"] = process_type

    params["ira"] = ira

    params["iraType"] = ira_type

    params["requestedSYEP"] = requested_syep

    params["requestedFCBP"] = requested_fcbp

    params["additionalAccount"] = additional_account

    params["additionalApplicant"] = additional_applicant

    params["mifidCategory"] = mifid_category

    json_trading_permissions: list[str] | Unset = UNSET
    if not isinstance(trading_permissions, Unset):
        json_trading_permissions = trading_permissions

    params["tradingPermissions"] = json_trading_permissions

    json_capability: list[str] | Unset = UNSET
    if not isinstance(capability, Unset):
        json_capability = capability

    params["capability"] = json_capability

    params["faTradingAccount"] = fa_trading_account

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/gw/api/v1/forms/required-forms",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | ProblemDetailResponse | RequiredFormsResponse | None:
    if response.status_code == 200:
        response_200 = RequiredFormsResponse.from_dict(response.json())

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
) -> Response[Any | ProblemDetailResponse | RequiredFormsResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    residence_country: str | Unset = UNSET,
    account_type: str | Unset = UNSET,
    applicant_type: str | Unset = UNSET,
    process_type: str | Unset = UNSET,
    ira: bool | Unset = UNSET,
    ira_type: str | Unset = UNSET,
    requested_syep: bool | Unset = UNSET,
    requested_fcbp: bool | Unset = UNSET,
    additional_account: bool | Unset = UNSET,
    additional_applicant: bool | Unset = UNSET,
    mifid_category: str | Unset = UNSET,
    trading_permissions: list[str] | Unset = UNSET,
    capability: list[str] | Unset = UNSET,
    fa_trading_account: bool | Unset = UNSET,
) -> Response[Any | ProblemDetailResponse | RequiredFormsResponse]:
    """Forms an applicant of a given kind has to sign.

     Describe the applicant and the account in the parameters, all of which are optional; the reply lists
    form numbers. Fetch them with `reference.forms`. Hosted, scope `accounts.read`.

    Args:
        residence_country (str | Unset):
        account_type (str | Unset):
        applicant_type (str | Unset):
        process_type (str | Unset):
        ira (bool | Unset):
        ira_type (str | Unset):
        requested_syep (bool | Unset):
        requested_fcbp (bool | Unset):
        additional_account (bool | Unset):
        additional_applicant (bool | Unset):
        mifid_category (str | Unset):
        trading_permissions (list[str] | Unset):
        capability (list[str] | Unset):
        fa_trading_account (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | ProblemDetailResponse | RequiredFormsResponse]
    """

    kwargs = _get_kwargs(
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

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    residence_country: str | Unset = UNSET,
    account_type: str | Unset = UNSET,
    applicant_type: str | Unset = UNSET,
    process_type: str | Unset = UNSET,
    ira: bool | Unset = UNSET,
    ira_type: str | Unset = UNSET,
    requested_syep: bool | Unset = UNSET,
    requested_fcbp: bool | Unset = UNSET,
    additional_account: bool | Unset = UNSET,
    additional_applicant: bool | Unset = UNSET,
    mifid_category: str | Unset = UNSET,
    trading_permissions: list[str] | Unset = UNSET,
    capability: list[str] | Unset = UNSET,
    fa_trading_account: bool | Unset = UNSET,
) -> Any | ProblemDetailResponse | RequiredFormsResponse | None:
    """Forms an applicant of a given kind has to sign.

     Describe the applicant and the account in the parameters, all of which are optional; the reply lists
    form numbers. Fetch them with `reference.forms`. Hosted, scope `accounts.read`.

    Args:
        residence_country (str | Unset):
        account_type (str | Unset):
        applicant_type (str | Unset):
        process_type (str | Unset):
        ira (bool | Unset):
        ira_type (str | Unset):
        requested_syep (bool | Unset):
        requested_fcbp (bool | Unset):
        additional_account (bool | Unset):
        additional_applicant (bool | Unset):
        mifid_category (str | Unset):
        trading_permissions (list[str] | Unset):
        capability (list[str] | Unset):
        fa_trading_account (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | ProblemDetailResponse | RequiredFormsResponse
    """

    return sync_detailed(
        client=client,
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
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    residence_country: str | Unset = UNSET,
    account_type: str | Unset = UNSET,
    applicant_type: str | Unset = UNSET,
    process_type: str | Unset = UNSET,
    ira: bool | Unset = UNSET,
    ira_type: str | Unset = UNSET,
    requested_syep: bool | Unset = UNSET,
    requested_fcbp: bool | Unset = UNSET,
    additional_account: bool | Unset = UNSET,
    additional_applicant: bool | Unset = UNSET,
    mifid_category: str | Unset = UNSET,
    trading_permissions: list[str] | Unset = UNSET,
    capability: list[str] | Unset = UNSET,
    fa_trading_account: bool | Unset = UNSET,
) -> Response[Any | ProblemDetailResponse | RequiredFormsResponse]:
    """Forms an applicant of a given kind has to sign.

     Describe the applicant and the account in the parameters, all of which are optional; the reply lists
    form numbers. Fetch them with `reference.forms`. Hosted, scope `accounts.read`.

    Args:
        residence_country (str | Unset):
        account_type (str | Unset):
        applicant_type (str | Unset):
        process_type (str | Unset):
        ira (bool | Unset):
        ira_type (str | Unset):
        requested_syep (bool | Unset):
        requested_fcbp (bool | Unset):
        additional_account (bool | Unset):
        additional_applicant (bool | Unset):
        mifid_category (str | Unset):
        trading_permissions (list[str] | Unset):
        capability (list[str] | Unset):
        fa_trading_account (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | ProblemDetailResponse | RequiredFormsResponse]
    """

    kwargs = _get_kwargs(
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

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    residence_country: str | Unset = UNSET,
    account_type: str | Unset = UNSET,
    applicant_type: str | Unset = UNSET,
    process_type: str | Unset = UNSET,
    ira: bool | Unset = UNSET,
    ira_type: str | Unset = UNSET,
    requested_syep: bool | Unset = UNSET,
    requested_fcbp: bool | Unset = UNSET,
    additional_account: bool | Unset = UNSET,
    additional_applicant: bool | Unset = UNSET,
    mifid_category: str | Unset = UNSET,
    trading_permissions: list[str] | Unset = UNSET,
    capability: list[str] | Unset = UNSET,
    fa_trading_account: bool | Unset = UNSET,
) -> Any | ProblemDetailResponse | RequiredFormsResponse | None:
    """Forms an applicant of a given kind has to sign.

     Describe the applicant and the account in the parameters, all of which are optional; the reply lists
    form numbers. Fetch them with `reference.forms`. Hosted, scope `accounts.read`.

    Args:
        residence_country (str | Unset):
        account_type (str | Unset):
        applicant_type (str | Unset):
        process_type (str | Unset):
        ira (bool | Unset):
        ira_type (str | Unset):
        requested_syep (bool | Unset):
        requested_fcbp (bool | Unset):
        additional_account (bool | Unset):
        additional_applicant (bool | Unset):
        mifid_category (str | Unset):
        trading_permissions (list[str] | Unset):
        capability (list[str] | Unset):
        fa_trading_account (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | ProblemDetailResponse | RequiredFormsResponse
    """

    return (
        await asyncio_detailed(
            client=client,
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
    ).parsed
