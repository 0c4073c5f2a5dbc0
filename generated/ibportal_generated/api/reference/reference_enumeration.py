from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote

import httpx

from ... import errors
from ...models.enumeration_response import EnumerationResponse
from ...models.enumeration_type import EnumerationType
from ...models.problem_detail_response import ProblemDetailResponse
from ...models.reference_enumeration_enumeration_language import (
    ReferenceEnumerationEnumerationLanguage,
)
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    enumeration_type: EnumerationType,
    *,
    currency: str | Unset = UNSET,
    ib_entity: str | Unset = UNSET,
    md_status_non_pro: str | Unset = UNSET,
    form_number: str | Unset = UNSET,
    language: ReferenceEnumerationEnumerationLanguage | Unset = UNSET,
    account_id: str | Unset = UNSET,
    user_name: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["currency"] = currency

    params["ibEntity"] = ib_entity

    params["mdStatusNonPro"] = md_status_non_pro

    params["form-number"] = form_number

    json_language: str | Unset = UNSET
    if not isinstance(language, Unset):
        json_language = language

    params["language"] = json_language

    params["accountId"] = account_id

    params["userName"] = user_name

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/gw/api/v1/enumerations/{enumeration_type}".format(
            enumeration_type=quote(str(enumeration_type), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | EnumerationResponse | ProblemDetailResponse | None:
    if response.status_code == 200:
        response_200 = EnumerationResponse.from_dict(response.json())

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
) -> Response[Any | EnumerationResponse | ProblemDetailResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    enumeration_type: EnumerationType,
    *,
    client: AuthenticatedClient,
    currency: str | Unset = UNSET,
    ib_entity: str | Unset = UNSET,
    md_status_non_pro: str | Unset = UNSET,
    form_number: str | Unset = UNSET,
    language: ReferenceEnumerationEnumerationLanguage | Unset = UNSET,
    account_id: str | Unset = UNSET,
    user_name: str | Unset = UNSET,
) -> Response[Any | EnumerationResponse | ProblemDetailResponse]:
    """Values that applications and changes accept for a field.

     Current lists of occupations, exchange bundles, income ranges, brokers, countries and so on.
    `jsonData` is a list whose rows differ with the kind; IBKR does not publish them. Some kinds need a
    further parameter: `currency` for ranges and wire instructions, `form-number` for questions. Hosted,
    scope `accounts.read` or `enumerations.read`.

    Args:
        enumeration_type (EnumerationType):
        currency (str | Unset):
        ib_entity (str | Unset):
        md_status_non_pro (str | Unset):
        form_number (str | Unset):
        language (ReferenceEnumerationEnumerationLanguage | Unset):
        account_id (str | Unset):
        user_name (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | EnumerationResponse | ProblemDetailResponse]
    """

    kwargs = _get_kwargs(
        enumeration_type=enumeration_type,
        currency=currency,
        ib_entity=ib_entity,
        md_status_non_pro=md_status_non_pro,
        form_number=form_number,
        language=language,
        account_id=account_id,
        user_name=user_name,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    enumeration_type: EnumerationType,
    *,
    client: AuthenticatedClient,
    currency: str | Unset = UNSET,
    ib_entity: str | Unset = UNSET,
    md_status_non_pro: str | Unset = UNSET,
    form_number: str | Unset = UNSET,
    language: ReferenceEnumerationEnumerationLanguage | Unset = UNSET,
    account_id: str | Unset = UNSET,
    user_name: str | Unset = UNSET,
) -> Any | EnumerationResponse | ProblemDetailResponse | None:
    """Values that applications and changes accept for a field.

     Current lists of occupations, exchange bundles, income ranges, brokers, countries and so on.
    `jsonData` is a list whose rows differ with the kind; IBKR does not publish them. Some kinds need a
    further parameter: `currency` for ranges and wire instructions, `form-number` for questions. Hosted,
    scope `accounts.read` or `enumerations.read`.

    Args:
        enumeration_type (EnumerationType):
        currency (str | Unset):
        ib_entity (str | Unset):
        md_status_non_pro (str | Unset):
        form_number (str | Unset):
        language (ReferenceEnumerationEnumerationLanguage | Unset):
        account_id (str | Unset):
        user_name (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | EnumerationResponse | ProblemDetailResponse
    """

    return sync_detailed(
        enumeration_type=enumeration_type,
        client=client,
        currency=currency,
        ib_entity=ib_entity,
        md_status_non_pro=md_status_non_pro,
        form_number=form_number,
        language=language,
        account_id=account_id,
        user_name=user_name,
    ).parsed


async def asyncio_detailed(
    enumeration_type: EnumerationType,
    *,
    client: AuthenticatedClient,
    currency: str | Unset = UNSET,
    ib_entity: str | Unset = UNSET,
    md_status_non_pro: str | Unset = UNSET,
    form_number: str | Unset = UNSET,
    language: ReferenceEnumerationEnumerationLanguage | Unset = UNSET,
    account_id: str | Unset = UNSET,
    user_name: str | Unset = UNSET,
) -> Response[Any | EnumerationResponse | ProblemDetailResponse]:
    """Values that applications and changes accept for a field.

     Current lists of occupations, exchange bundles, income ranges, brokers, countries and so on.
    `jsonData` is a list whose rows differ with the kind; IBKR does not publish them. Some kinds need a
    further parameter: `currency` for ranges and wire instructions, `form-number` for questions. Hosted,
    scope `accounts.read` or `enumerations.read`.

    Args:
        enumeration_type (EnumerationType):
        currency (str | Unset):
        ib_entity (str | Unset):
        md_status_non_pro (str | Unset):
        form_number (str | Unset):
        language (ReferenceEnumerationEnumerationLanguage | Unset):
        account_id (str | Unset):
        user_name (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | EnumerationResponse | ProblemDetailResponse]
    """

    kwargs = _get_kwargs(
        enumeration_type=enumeration_type,
        currency=currency,
        ib_entity=ib_entity,
        md_status_non_pro=md_status_non_pro,
        form_number=form_number,
        language=language,
        account_id=account_id,
        user_name=user_name,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    enumeration_type: EnumerationType,
    *,
    client: AuthenticatedClient,
    currency: str | Unset = UNSET,
    ib_entity: str | Unset = UNSET,
    md_status_non_pro: str | Unset = UNSET,
    form_number: str | Unset = UNSET,
    language: ReferenceEnumerationEnumerationLanguage | Unset = UNSET,
    account_id: str | Unset = UNSET,
    user_name: str | Unset = UNSET,
) -> Any | EnumerationResponse | ProblemDetailResponse | None:
    """Values that applications and changes accept for a field.

     Current lists of occupations, exchange bundles, income ranges, brokers, countries and so on.
    `jsonData` is a list whose rows differ with the kind; IBKR does not publish them. Some kinds need a
    further parameter: `currency` for ranges and wire instructions, `form-number` for questions. Hosted,
    scope `accounts.read` or `enumerations.read`.

    Args:
        enumeration_type (EnumerationType):
        currency (str | Unset):
        ib_entity (str | Unset):
        md_status_non_pro (str | Unset):
        form_number (str | Unset):
        language (ReferenceEnumerationEnumerationLanguage | Unset):
        account_id (str | Unset):
        user_name (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | EnumerationResponse | ProblemDetailResponse
    """

    return (
        await asyncio_detailed(
            enumeration_type=enumeration_type,
            client=client,
            currency=currency,
            ib_entity=ib_entity,
            md_status_non_pro=md_status_non_pro,
            form_number=form_number,
            language=language,
            account_id=account_id,
            user_name=user_name,
        )
    ).parsed
