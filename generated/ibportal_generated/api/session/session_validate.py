from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import httpx

from ... import errors
from ...models.gateway_error import GatewayError
from ...models.sso_validation import SsoValidation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/sso/validate",
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GatewayError | SsoValidation | None:
    if response.status_code == 200:
        response_200 = SsoValidation.from_dict(response.json())

        return response_200

    if response.status_code == 401:
        response_401 = GatewayError.from_dict(response.json())

        return response_401

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GatewayError | SsoValidation]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
) -> Response[GatewayError | SsoValidation]:
    """Who is logged in, and until when.

     Concerns the login, not the brokerage session, and prolongs it. For the gateway and OAuth 2.0 only;
    at most once a minute. Which fields there are depends on the kind of login and on the build. The
    reply holds secrets (`TOKEN`, `CREDENTIAL`, `IP`, `UNIQUE_LOGIN_ID`, `SFT`), which do not belong
    into a log. A login that has ended gives `RESULT` false or 401.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | SsoValidation]
    """

    kwargs = _get_kwargs()

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
) -> GatewayError | SsoValidation | None:
    """Who is logged in, and until when.

     Concerns the login, not the brokerage session, and prolongs it. For the gateway and OAuth 2.0 only;
    at most once a minute. Which fields there are depends on the kind of login and on the build. The
    reply holds secrets (`TOKEN`, `CREDENTIAL`, `IP`, `UNIQUE_LOGIN_ID`, `SFT`), which do not belong
    into a log. A login that has ended gives `RESULT` false or 401.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | SsoValidation
    """

    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
) -> Response[GatewayError | SsoValidation]:
    """Who is logged in, and until when.

     Concerns the login, not the brokerage session, and prolongs it. For the gateway and OAuth 2.0 only;
    at most once a minute. Which fields there are depends on the kind of login and on the build. The
    reply holds secrets (`TOKEN`, `CREDENTIAL`, `IP`, `UNIQUE_LOGIN_ID`, `SFT`), which do not belong
    into a log. A login that has ended gives `RESULT` false or 401.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | SsoValidation]
    """

    kwargs = _get_kwargs()

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
) -> GatewayError | SsoValidation | None:
    """Who is logged in, and until when.

     Concerns the login, not the brokerage session, and prolongs it. For the gateway and OAuth 2.0 only;
    at most once a minute. Which fields there are depends on the kind of login and on the build. The
    reply holds secrets (`TOKEN`, `CREDENTIAL`, `IP`, `UNIQUE_LOGIN_ID`, `SFT`), which do not belong
    into a log. A login that has ended gives `RESULT` false or 401.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | SsoValidation
    """

    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed
