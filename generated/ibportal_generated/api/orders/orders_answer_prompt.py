from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any, cast

import httpx

from ... import errors
from ...models.gateway_error import GatewayError
from ...models.prompt_answer import PromptAnswer
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client


def _get_kwargs(
    *,
    body: PromptAnswer,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/iserver/notification",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> GatewayError | str | None:
    if response.status_code == 200:
        response_200 = cast(str, response.json())
        return response_200

    if response.status_code == 400:
        response_400 = GatewayError.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = GatewayError.from_dict(response.json())

        return response_401

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[GatewayError | str]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: PromptAnswer,
) -> Response[GatewayError | str]:
    """Choose one of the options of a prompt about an order.

     Prompts come over the WebSocket topic `ntf`, or instead of a reply to an order (`OrderPrompt`), with
    `prompt` true and a list of options. They are answered here and not with `orders.reply`. The answer
    is a bare text without quotes, `Success` or `Request was submitted`, although it is declared as
    JSON.

    Args:
        body (PromptAnswer):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | str]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient,
    body: PromptAnswer,
) -> GatewayError | str | None:
    """Choose one of the options of a prompt about an order.

     Prompts come over the WebSocket topic `ntf`, or instead of a reply to an order (`OrderPrompt`), with
    `prompt` true and a list of options. They are answered here and not with `orders.reply`. The answer
    is a bare text without quotes, `Success` or `Request was submitted`, although it is declared as
    JSON.

    Args:
        body (PromptAnswer):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | str
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: PromptAnswer,
) -> Response[GatewayError | str]:
    """Choose one of the options of a prompt about an order.

     Prompts come over the WebSocket topic `ntf`, or instead of a reply to an order (`OrderPrompt`), with
    `prompt` true and a list of options. They are answered here and not with `orders.reply`. The answer
    is a bare text without quotes, `Success` or `Request was submitted`, although it is declared as
    JSON.

    Args:
        body (PromptAnswer):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayError | str]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: PromptAnswer,
) -> GatewayError | str | None:
    """Choose one of the options of a prompt about an order.

     Prompts come over the WebSocket topic `ntf`, or instead of a reply to an order (`OrderPrompt`), with
    `prompt` true and a list of options. They are answered here and not with `orders.reply`. The answer
    is a bare text without quotes, `Success` or `Request was submitted`, although it is declared as
    JSON.

    Args:
        body (PromptAnswer):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayError | str
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
