"""The public surface, pinned: what people import and call does not change without anybody noticing.

`public_names.txt` lists it, a name a line. A change of the contract that renames a method or touches its arguments
shows up here as a diff, and in the commit that accepts it.
"""

import difflib
import inspect
import os
import re
from collections.abc import Iterator
from functools import cached_property
from inspect import Parameter
from pathlib import Path

import httpx
import pytest

import ibportal
from ibportal import AsyncClient, Client, contract

PINNED = Path(__file__).with_name("public_names.txt")
OPERATIONS = {
    operation["operationId"]
    for item in contract.load()["paths"].values()
    for method, operation in item.items()
    if method in ("get", "post", "put", "patch", "delete")
}
ASKS_NOBODY = {"session.on_change"}
"""Methods that send nothing, and so are not awaited; those of `stream` neither: what they open is."""
_ASYNCHRONOUS = r"\bAsync(?=Exercise|Live|Stream)"
"""What results of the asynchronous client are called besides."""
_UNPACKED = r"\*<class ([\w.]+)>"
"""How Python 3.11 shows `Unpack[…]`, which later ones show as it is written."""
ACCEPT = "IBPORTAL_ACCEPT_PUBLIC_NAMES"
HOW = f"""The public names are not those of {PINNED.name}.
A name that is gone or takes other arguments breaks people's programs. If that is meant, accept it with
    {ACCEPT}=1 python -m pytest {PINNED.parent.parent.name}/{PINNED.parent.name}/{Path(__file__).name}
look at the diff, and say it in CHANGELOG.md. What differs (- pinned, + found):
"""


def namespaces(client: Client | AsyncClient) -> Iterator[tuple[str, object]]:
    """Every namespace of a client: its name and the object; `raw` has the same methods as the contract."""
    for kind in reversed(type(client).__mro__):
        for name, attribute in vars(kind).items():
            if isinstance(attribute, cached_property) and name != "raw":
                yield name, getattr(client, name)


def methods(client: Client | AsyncClient) -> Iterator[str]:
    """Every method as it is called: `orders.status(order_id: str) -> OrderStatus`."""
    for namespace, space in dict(namespaces(client)).items():
        for name in dir(space):
            method = getattr(space, name)
            if not name.startswith("_") and callable(method):
                # annotations are kept as text, which `inspect` shows in quotes
                signature = re.sub(_UNPACKED, r"Unpack[\1]", str(inspect.signature(method)).replace("'", ""))
                yield f"{namespace}.{name}{re.sub(_ASYNCHRONOUS, '', signature)}"


def raw_methods(client: Client | AsyncClient) -> Iterator[str]:
    for namespace in sorted({name.split(".")[0] for name in OPERATIONS}):
        space = getattr(client.raw, namespace)
        yield from (f"{namespace}.{name}" for name in dir(space) if not name.startswith("_"))


def exports() -> Iterator[str]:
    """What `ibportal` exports, classes with the names of their arguments."""
    for name in ibportal.__all__:
        value = getattr(ibportal, name)
        if inspect.isclass(value):
            arguments = inspect.signature(value).parameters.values()
            bare = [each.replace(annotation=Parameter.empty, default=Parameter.empty) for each in arguments]
            yield f"ibportal.{name}{inspect.Signature(bare)}"
        else:
            yield f"ibportal.{name}"


@pytest.fixture(params=[ibportal.Client, ibportal.AsyncClient])
def client(request: pytest.FixtureRequest) -> Client | AsyncClient:
    made: Client | AsyncClient = request.param(transport=httpx.MockTransport(lambda _: httpx.Response(500)))
    return made


def test_the_public_names_are_the_pinned_ones(client: Client | AsyncClient) -> None:
    found = sorted([*exports(), *methods(client)])
    if os.environ.get(ACCEPT):
        PINNED.write_text("\n".join([*found, ""]), encoding="utf-8", newline="\n")
    pinned = PINNED.read_text(encoding="utf-8").splitlines()
    if found != pinned:
        lines = difflib.unified_diff(pinned, found, n=0, lineterm="")
        pytest.fail(HOW + "\n".join(line for line in lines if line[:2] not in ("--", "++", "@@")), pytrace=False)


def test_every_operation_is_a_method_and_a_raw_method(client: Client | AsyncClient) -> None:
    names = {line.partition("(")[0] for line in methods(client)}
    assert names >= OPERATIONS
    assert set(raw_methods(client)) == OPERATIONS


def test_what_is_asynchronous_is_awaited(client: Client | AsyncClient) -> None:
    for namespace, space in namespaces(client):
        for name in dir(space):
            method = getattr(space, name)
            if not name.startswith("_") and callable(method):
                asks = f"{namespace}.{name}" not in ASKS_NOBODY and namespace != "stream"
                awaited = asks and isinstance(client, AsyncClient)
                assert inspect.iscoroutinefunction(method) is awaited, f"{namespace}.{name}"
