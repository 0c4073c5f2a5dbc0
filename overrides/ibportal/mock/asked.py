"""What was asked: a request, read by the contract."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Self
from urllib.parse import parse_qsl

import msgspec

from ibportal.mock.contract import Operation, Parameter
from ibportal.mock.request import Request
from ibportal.mock.unfit import refusal, too_large


@dataclass(frozen=True)
class Asked:
    """A request for one operation, its values typed as the contract has them."""

    operation: Operation
    path: Mapping[str, str]
    query: Mapping[str, Any]
    """Values by name: numbers and booleans where the contract says so and the text is one, text otherwise."""
    body: Any
    """The JSON body; None when there is none."""
    request: Request

    def but(self, **changes: Any) -> Self:
        """The same request with other values."""
        return replace(self, **changes)

    def misfits(self) -> list[str]:
        """What is wrong with the request by the contract, in the order of the contract."""
        found = [
            f"missing parameter {each.name}"
            for each in self.operation.parameters
            if each.required and each.place == "query" and self.query.get(each.name) in (None, "")
        ]
        in_path = self._typed_path()
        found += too_large({**in_path, **self.query})
        # In the path the gateway has words of its own, which handlers know.
        values = {**in_path, **self.query} if self.operation.hosted else self.query
        for each in self.operation.parameters:
            if each.place in ("path", "query") and each.name in values:
                found += [f"{each.name}{error}" for error in self.operation.errors(each.schema, values[each.name])]
        if self.body is None:
            empty = self.operation.body is not None or not self.request.body
            return found + (["body can't be empty"] if empty and self.operation.body_required else [])
        return found + list(self.operation.body_errors(self.body)) + list(too_large(self.body))

    def _typed_path(self) -> Mapping[str, Any]:
        places = {each.name: each for each in self.operation.parameters if each.place == "path"}
        return {name: _typed(places[name], text) for name, text in self.path.items() if name in places}

    def missing_header(self) -> str | None:
        """What is said of a header that has to be there and is not; None where all are."""
        for each in self.operation.parameters:
            if each.place == "header" and each.required and not self.request.header(each.name):
                return f"missing header {each.name}"
        return None


def read(operation: Operation, path: Mapping[str, str], request: Request) -> Asked:
    """`request`, read; raises a `Refusal` for a body that is not JSON where JSON is wanted."""
    query: dict[str, Any] = {}
    kinds = {each.name: each for each in operation.parameters if each.place == "query"}
    for name, text in parse_qsl(request.query, keep_blank_values=True):
        value = _typed(kinds[name], text) if name in kinds else text
        query[name] = [*query[name], *value] if isinstance(value, list) and name in query else value
    return Asked(operation, path, query, _body(operation, request), request)


def _body(operation: Operation, request: Request) -> Any:
    if not request.body:
        return None
    if operation.body is None and request.body[:1] not in b"{[":
        return None
    try:
        return msgspec.json.decode(request.body)
    except msgspec.DecodeError:
        if operation.body is None:
            return None
        refused = refusal(operation, "the body is not JSON")
        if refused is None:
            return None
        raise refused from None


def _typed(parameter: Parameter, text: str) -> Any:
    """The value of a query parameter; text that is no such number or boolean stays text, to be found wrong later."""
    declared: str | list[str] = parameter.schema.get("type", "string")
    kinds = [declared] if isinstance(declared, str) else declared
    if "array" in kinds:
        items = Parameter(parameter.name, "query", False, parameter.schema.get("items", {}), False)  # noqa: FBT003
        return [_typed(items, part) for part in (text.split(",") if parameter.joined else [text])]
    if "integer" in kinds and text.lstrip("-").isdecimal():
        return int(text)
    if "number" in kinds:
        try:
            return float(text)
        except ValueError:
            return text
    if "boolean" in kinds and text.lower() in ("true", "false"):
        return text.lower() == "true"
    return text
