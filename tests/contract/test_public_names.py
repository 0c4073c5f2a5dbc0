"""The public surface, pinned: what people import and call does not change without anybody noticing.

`public_names.txt` lists it, a name a line. A change of the contract that renames a method or touches its arguments
shows up here as a diff, and in the commit that accepts it.
"""

import difflib
import inspect
import os
from collections.abc import Iterator
from functools import cached_property
from inspect import Parameter
from pathlib import Path

import pytest

import ibportal
from ibportal_generated.namespaces import AsyncNamespaces, Namespaces

PINNED = Path(__file__).with_name("public_names.txt")
ACCEPT = "IBPORTAL_ACCEPT_PUBLIC_NAMES"
HOW = f"""The public names are not those of {PINNED.name}.
A name that is gone or takes other arguments breaks people's programs. If that is meant, accept it with
    {ACCEPT}=1 python -m pytest {PINNED.parent.parent.name}/{PINNED.parent.name}/{Path(__file__).name}
look at the diff, and say it in CHANGELOG.md. What differs (- pinned, + found):
"""


def namespaces(every: type[Namespaces] | type[AsyncNamespaces]) -> Iterator[tuple[str, type]]:
    """Every namespace of a client: its name and its class."""
    client = every()
    for name, attribute in vars(every).items():
        if isinstance(attribute, cached_property):
            yield name, type(getattr(client, name))


def methods(every: type[Namespaces] | type[AsyncNamespaces]) -> Iterator[str]:
    """Every method as it is called: `orders.status(order_id: str) -> OrderStatus`."""
    for namespace, kind in namespaces(every):
        for name, method in vars(kind).items():
            if not name.startswith("_"):
                signature = inspect.signature(method)
                arguments = [each for each in signature.parameters.values() if each.name != "self"]
                # annotations are kept as text, which `inspect` shows in quotes
                yield f"{namespace}.{name}{signature.replace(parameters=arguments)}".replace("'", "")


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


def test_the_public_names_are_the_pinned_ones() -> None:
    found = sorted([*exports(), *methods(Namespaces)])
    if os.environ.get(ACCEPT):
        PINNED.write_text("\n".join([*found, ""]), encoding="utf-8", newline="\n")
    pinned = PINNED.read_text(encoding="utf-8").splitlines()
    if found != pinned:
        lines = difflib.unified_diff(pinned, found, n=0, lineterm="")
        pytest.fail(HOW + "\n".join(line for line in lines if line[:2] not in ("--", "++", "@@")), pytrace=False)


def test_both_clients_have_the_same_methods() -> None:
    assert list(methods(AsyncNamespaces)) == list(methods(Namespaces))
    assert issubclass(ibportal.Client, Namespaces)
    assert issubclass(ibportal.AsyncClient, AsyncNamespaces)


def test_every_method_of_the_asynchronous_client_is_awaited() -> None:
    for _, kind in namespaces(AsyncNamespaces):
        for name, method in vars(kind).items():
            assert name.startswith("_") or inspect.iscoroutinefunction(method), f"{kind.__name__}.{name}"
