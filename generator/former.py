"""Released names of classes that outlive what they named: still importable from `ibportal.models`, with a warning.

A schema with `x-formerly: [NAME, …]` has taken the place of released classes: their names mean its class from then on.
A component with `x-removed: {last, instead}` is in no request and no reply any more, and is generated as it was until
it is taken away. Both are overlay actions, drafted by the release check.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from openapi_python_client.parser import GeneratorData

from generator.node import Node


@dataclass(frozen=True)
class Former:
    """One released name, and what to say to who still uses it."""

    name: str
    now: str
    """The class it means; its own name when that is kept as it was."""
    warning: str


def aliases(data: GeneratorData) -> Iterator[Former]:
    """The names that now mean another class."""
    for model in data.models:
        now = str(model.class_info.name)
        for name in (model.data.model_extra or {}).get("x-formerly", ()):
            yield Former(name, now, f"{name} is now another name of {now}, and goes with the next minor version")


def kept(contract: Node) -> Iterator[Former]:
    """The classes that are kept though nothing sends or brings them; their `title` is their name."""
    for key, schema in contract.get("components", {}).get("schemas", {}).items():
        if "x-removed" not in schema:
            continue
        name, removed = schema.get("title", key), schema["x-removed"]
        instead = f"use {removed['instead']}" if removed["instead"] else "nothing takes its place"
        yield Former(name, name, f"{name} was in the API up to release {removed['last']} of IBKR; {instead}")
