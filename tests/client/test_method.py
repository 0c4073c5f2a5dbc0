"""Flows as methods: the same flow in both clients, with its own signature and words."""

import asyncio
import inspect
from typing import assert_type

import httpx

from ibportal import AsyncClient, Client
from ibportal.core import Core
from ibportal.flow import Flow, done
from ibportal.method import AsyncMethod, Driven, DrivenAsync, Method
from ibportal_generated.calls import portfolio


def owned(core: Core, prefix: str, *, most: int = 2) -> Flow[list[str]]:
    """The ids of accounts."""
    listed = yield from core.send(portfolio.accounts())
    extra = yield from done("nothing")
    assert extra == "nothing"
    return [each.account_id for each in listed if each.account_id.startswith(prefix)][:most]


class Things(Driven):
    """With a flow."""

    owned = Method(owned)


class AsyncThings(DrivenAsync):
    """With the same."""

    owned = AsyncMethod(owned)


TRANSPORT = httpx.MockTransport(
    lambda _: httpx.Response(200, json=[{"accountId": name} for name in ("U1", "U2", "DU3", "U4")])
)


def test_a_flow_is_a_method_of_either_client() -> None:
    with Client(transport=TRANSPORT, keep_alive=False) as ib:
        things = Things(ib._core, ib._runner, ib._send)  # pyright: ignore[reportPrivateUsage]
        found = things.owned("U", most=3)
        assert_type(found, list[str])
        assert found == ["U1", "U2", "U4"]

    async def use() -> list[str]:
        async with AsyncClient(transport=TRANSPORT, keep_alive=False) as ib:
            things = AsyncThings(ib._core, ib._runner, ib._send)  # pyright: ignore[reportPrivateUsage]
            return await things.owned(prefix="U")

    assert asyncio.run(use()) == ["U1", "U2"]


def test_a_method_has_the_words_and_the_name_of_its_flow() -> None:
    for kind in (Things, AsyncThings):
        assert inspect.getdoc(kind.owned) == "The ids of accounts."
        assert kind.owned.__name__ == "owned"
        assert "most" in inspect.signature(kind.owned).parameters


def test_both_clients_have_the_same_methods() -> None:
    for name in ("orders", "market_data", "contracts", "portfolio", "performance", "scanner", "alerts", "session"):
        with Client(transport=TRANSPORT) as ib:
            ours = {each for each in dir(getattr(ib, name)) if each[0] != "_"}
        theirs = {each for each in dir(getattr(AsyncClient(transport=TRANSPORT), name)) if each[0] != "_"}
        assert ours == theirs
