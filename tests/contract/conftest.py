"""What tests of the contract share: the contract, who judges values by it, and how many alternatives a value fits."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from generator.examples import Judge
from generator.node import Node, follow, is_array, is_object
from ibportal import contract

Ambiguities = Callable[[Node, Any], list[str]]


@pytest.fixture(scope="session")
def document() -> Node:
    """The contract; read by all, changed by nobody."""
    return contract.load()


@pytest.fixture(scope="session")
def judge(document: Node) -> Judge:
    return Judge(document)


@pytest.fixture(scope="session")
def ambiguities(document: Node, judge: Judge) -> Ambiguities:
    """Where a value does not fit exactly one of the alternatives that a schema offers there."""

    def found(schema: Node, value: Any, place: str = "") -> Iterator[str]:
        schema = follow(document, schema)
        alternatives = schema.get("anyOf") or schema.get("oneOf")
        if alternatives:
            fitting = [alternative for alternative in alternatives if not any(judge.errors(alternative, value))]
            if len(fitting) != 1:
                yield f"{place or '/'} fits {len(fitting)} of {len(alternatives)} alternatives"
                return
            yield from found(fitting[0], value, place)
        elif is_array(value):
            for index, item in enumerate(value):
                yield from found(schema.get("items", {}), item, f"{place}/{index}")
        elif is_object(value):
            for name, inner in value.items():
                yield from found(schema.get("properties", {}).get(name, {}), inner, f"{place}/{name}")

    return lambda schema, value: list(found(schema, value))
