from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any, cast

import httpx

from ... import errors
from ...models.form_file_response import FormFileResponse
from ...models.problem_detail_response import ProblemDetailResponse
from ...models.reference_forms_form_projection import (
    ReferenceFormsFormProjection,
)
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    form_no: list[int] | Unset = UNSET,
    get_docs: str | Unset = UNSET,
    from_date: str | Unset = UNSET,
    to_date: str | Unset = UNSET,
    language: str | Unset = UNSET,
    projection: ReferenceFormsFormProjection | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_form_no: list[int] | Unset = UNSET
    if not isinstance(form_no, Unset):
        json_form_no = form_no

    params["formNo"] = json_form_no

    params["getDocs"] = get_docs

    params["fromDate"] = from_date

    params["toDate"] = to_date

    params["language"] = language

    json_projection: str | Unset = UNSET
    if not isinstance(projection, Unset):
        json_projection = projection

    params["projection"] = json_projection

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/gw/api/v1/forms",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | FormFileResponse | ProblemDetailResponse | None:
    if response.status_code == 200:
        response_200 = FormFileResponse.from_dict(response.json())

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
) -> Response[Any | FormFileResponse | ProblemDetailResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    form_no: list[int] | Unset = UNSET,
    get_docs: str | Unset = UNSET,
    from_date: str | Unset = UNSET,
    to_date: str | Unset = UNSET,
    language: str | Unset = UNSET,
    projection: ReferenceFormsFormProjection | Unset = UNSET,
) -> Response[Any | FormFileResponse | ProblemDetailResponse]:
    """IBKR's forms and agreements, with their files.

     Forms changed between two days, or those named by number. With `getDocs=T` the files come in
    `fileData.data` in base64, a PDF or a ZIP archive of several. A form that was replaced is accepted
    for another seven days; its SHA-1 must match. Hosted, scope `accounts.read` or `forms.read`.

    Args:
        form_no (list[int] | Unset):
        get_docs (str | Unset):
        from_date (str | Unset):
        to_date (str | Unset):
        language (str | Unset):
        projection (ReferenceFormsFormProjection | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | FormFileResponse | ProblemDetailResponse]
    """

    kwargs = _get_kwargs(
        form_no=form_no,
        get_docs=get_docs,
        from_date=from_date,
        to_date=to_date,
        language=language,
        projection=projection,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    form_no: list[int] | Unset = UNSET,
    get_docs: str | Unset = UNSET,
    from_date: str | Unset = UNSET,
    to_date: str | Unset = UNSET,
    language: str | Unset = UNSET,
    projection: ReferenceFormsFormProjection | Unset = UNSET,
) -> Any | FormFileResponse | ProblemDetailResponse | None:
    """IBKR's forms and agreements, with their files.

     Forms changed between two days, or those named by number. With `getDocs=T` the files come in
    `fileData.data` in base64, a PDF or a ZIP archive of several. A form that was replaced is accepted
    for another seven days; its SHA-1 must match. Hosted, scope `accounts.read` or `forms.read`.

    Args:
        form_no (list[int] | Unset):
        get_docs (str | Unset):
        from_date (str | Unset):
        to_date (str | Unset):
        language (str | Unset):
        projection (ReferenceFormsFormProjection | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | FormFileResponse | ProblemDetailResponse
    """

    return sync_detailed(
        client=client,
        form_no=form_no,
        get_docs=get_docs,
        from_date=from_date,
        to_date=to_date,
        language=language,
        projection=projection,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    form_no: list[int] | Unset = UNSET,
    get_docs: str | Unset = UNSET,
    from_date: str | Unset = UNSET,
    to_date: str | Unset = UNSET,
    language: str | Unset = UNSET,
    projection: ReferenceFormsFormProjection | Unset = UNSET,
) -> Response[Any | FormFileResponse | ProblemDetailResponse]:
    """IBKR's forms and agreements, with their files.

     Forms changed between two days, or those named by number. With `getDocs=T` the files come in
    `fileData.data` in base64, a PDF or a ZIP archive of several. A form that was replaced is accepted
    for another seven days; its SHA-1 must match. Hosted, scope `accounts.read` or `forms.read`.

    Args:
        form_no (list[int] | Unset):
        get_docs (str | Unset):
        from_date (str | Unset):
        to_date (str | Unset):
        language (str | Unset):
        projection (ReferenceFormsFormProjection | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | FormFileResponse | ProblemDetailResponse]
    """

    kwargs = _get_kwargs(
        form_no=form_no,
        get_docs=get_docs,
        from_date=from_date,
        to_date=to_date,
        language=language,
        projection=projection,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    form_no: list[int] | Unset = UNSET,
    get_docs: str | Unset = UNSET,
    from_date: str | Unset = UNSET,
    to_date: str | Unset = UNSET,
    language: str | Unset = UNSET,
    projection: ReferenceFormsFormProjection | Unset = UNSET,
) -> Any | FormFileResponse | ProblemDetailResponse | None:
    """IBKR's forms and agreements, with their files.

     Forms changed between two days, or those named by number. With `getDocs=T` the files come in
    `fileData.data` in base64, a PDF or a ZIP archive of several. A form that was replaced is accepted
    for another seven days; its SHA-1 must match. Hosted, scope `accounts.read` or `forms.read`.

    Args:
        form_no (list[int] | Unset):
        get_docs (str | Unset):
        from_date (str | Unset):
        to_date (str | Unset):
        language (str | Unset):
        projection (ReferenceFormsFormProjection | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | FormFileResponse | ProblemDetailResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            form_no=form_no,
            get_docs=get_docs,
            from_date=from_date,
            to_date=to_date,
            language=language,
            projection=projection,
        )
    ).parsed
