"""The contract as the mock reads it: which operation a request is for, and whether values fit its schemas."""

import copy
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any
from urllib.parse import unquote

import jsonschema_rs

from ibportal import contract as published
from ibportal.node import is_array, is_object

Schema = Mapping[str, Any]
_METHODS = {"get", "post", "put", "patch", "delete"}


@dataclass(frozen=True)
class Parameter:
    """A path or query parameter of an operation."""

    name: str
    place: str
    required: bool
    schema: Schema
    joined: bool
    """A list is one value, separated by commas."""


class Operation:
    """One operation of the contract, with what it takes to check its requests and replies."""

    def __init__(self, contract: "Contract", method: str, path: str, document: Schema) -> None:
        self._contract = contract
        self.method = method
        self.path = path
        self.document = document
        self.name: str = document["operationId"]
        self.hosted = path.startswith(("/gw/", "/oauth2/"))
        self.parameters = tuple(
            Parameter(
                each["name"],
                each["in"],
                each.get("required", False),
                contract.follow(each.get("schema", {})),
                each.get("explode") is False,
            )
            for each in map(contract.follow, document.get("parameters", ()))
        )

        self.headers = tuple(each.name for each in self.parameters if each.place == "header" and each.required)
        """Those that a request has to have."""
        self._replies: dict[int, Schema | None] = {}

    @cached_property
    def body(self) -> Schema | None:
        """The schema of the JSON body, if the operation takes one."""
        content = self._contract.follow(self.document.get("requestBody", {})).get("content", {})
        found: Schema | None = content.get("application/json", {}).get("schema")
        return found

    @cached_property
    def body_required(self) -> bool:
        """Whether there has to be a body."""
        return bool(self._contract.follow(self.document.get("requestBody", {})).get("required"))

    @cached_property
    def success(self) -> int:
        """The status of a success: 200 where the contract names it, else the lowest it names."""
        return min((int(each) for each in self.document["responses"] if each.startswith("2")), default=200)

    def media(self, status: int) -> tuple[str, ...]:
        """The media types that the contract names for replies of `status`."""
        return tuple(self._response(status).get("content", {}))

    def errors(self, schema: Schema, value: Any) -> Iterator[str]:
        """What is wrong with `value` by `schema`: a place and a sentence each."""
        for error in self._contract.validator(schema).iter_errors(value):
            yield f"/{'/'.join(str(step) for step in error.instance_path)}: {error.message[:200]}"

    def body_errors(self, value: Any) -> Iterator[str]:
        """What is wrong with a request body."""
        return self.errors(self.body, value) if self.body is not None else iter(())

    def reply_errors(self, status: int, value: Any) -> Iterator[str]:
        """What is wrong with a JSON reply of `status`; a status the contract does not name may be any JSON object."""
        schema = self._reply_schema(status)
        return self.errors(schema, value) if schema is not None else iter(())

    def examples(self, status: int = 200) -> Mapping[str, Any]:
        """The contract's examples of a JSON reply, by name, first things first; copies."""
        content = self._response(status).get("content", {}).get("application/json", {})
        return {
            name: copy.deepcopy(self._contract.follow(one)["value"])
            for name, one in content.get("examples", {}).items()
        }

    def _reply_schema(self, status: int) -> Schema | None:
        if status not in self._replies:
            self._replies[status] = self._response(status).get("content", {}).get("application/json", {}).get("schema")
        return self._replies[status]

    def _response(self, status: int) -> Schema:
        responses = self.document.get("responses", {})
        found: Schema = self._contract.follow(
            responses.get(str(status)) or responses.get(f"{status // 100}XX") or responses.get("default") or {}
        )
        return found


class Contract:
    """The whole contract; one is shared by all mock gateways of a process (`shared`)."""

    def __init__(self, document: Schema) -> None:
        self.document = document
        self._schemas: Schema = document["components"]["schemas"]
        self._validators: dict[str | int, jsonschema_rs.Draft202012Validator] = {}
        self._kept: list[Schema] = []
        self.operations = {
            operation.name: operation
            for path, item in document["paths"].items()
            for method in sorted(_METHODS & item.keys())
            for operation in [Operation(self, method.upper(), path, item[method])]
        }
        self._routes: dict[tuple[str, int], list[tuple[tuple[str | None, ...], Operation]]] = {}
        self.paths: frozenset[str] = frozenset(document["paths"])
        for operation in self.operations.values():
            steps = tuple(None if "{" in step else step for step in operation.path.split("/")[1:])
            self._routes.setdefault((operation.method, len(steps)), []).append((steps, operation))
        for rows in self._routes.values():
            rows.sort(key=lambda row: [step is None for step in row[0]])  # literal steps before parameters

    def route(self, method: str, path: str) -> tuple[Operation, dict[str, str]] | None:
        """The operation that `method` and `path` (below `/v1/api`) ask for, with the values in the path, decoded."""
        steps = path.split("/")[1:]
        for template, operation in self._routes.get((method, len(steps)), ()):
            if all(wanted is None or wanted == step for wanted, step in zip(template, steps, strict=True)):
                names = operation.path.split("/")[1:]
                return operation, {
                    name.strip("{}"): unquote(step)
                    for name, wanted, step in zip(names, template, steps, strict=True)
                    if wanted is None
                }
        return None

    def follow(self, node: Schema) -> Any:
        """`node`, or what its `$ref` points to."""
        while "$ref" in node:
            target: Any = self.document
            for step in node["$ref"].removeprefix("#/").split("/"):
                target = target[step.replace("~1", "/").replace("~0", "~")]
            node = target
        return node

    def validator(self, schema: Schema) -> jsonschema_rs.Draft202012Validator:
        """A compiled validator, carrying the components that `schema` reaches and no more."""
        reference = schema.get("$ref")
        key: str | int = reference if isinstance(reference, str) and len(schema) == 1 else id(schema)
        found = self._validators.get(key)
        if found is None:
            self._kept.append(schema)  # its id stays its own
            found = self._validators[key] = jsonschema_rs.Draft202012Validator(self._carrying(schema))
        return found

    def _carrying(self, schema: Schema) -> dict[str, Any]:
        reached: set[str] = set()
        waiting = set(_components(schema))
        while waiting:
            reached |= waiting
            waiting = {name for one in waiting for name in _components(self._schemas[one])} - reached
        return {**schema, "components": {"schemas": {name: self._schemas[name] for name in sorted(reached)}}}


@cache
def shared() -> Contract:
    """The contract this distribution ships."""
    return Contract(published.load())


def _components(node: Schema) -> Iterator[str]:
    """The names of the component schemas that `node` refers to."""
    reference = node.get("$ref")
    if isinstance(reference, str):
        yield reference.rpartition("/")[2]
    for key, inner in node.items():
        if key in ("example", "examples"):
            continue
        for one in inner if is_array(inner) else [inner]:
            if is_object(one):
                yield from _components(one)
